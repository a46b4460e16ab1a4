import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock, ids

shorts = st.binary(min_size=16, max_size=16)


ANA, BEN = ids.MemberId(b"a" * 16), ids.MemberId(b"b" * 16)
STREET, PAIR = ids.CircleId(b"s" * 16), ids.CircleId(b"p" * 16)
NONCE = ids.timed_nonce(clock.stamp(1_750_000_000_000), 7)


def test_one_id_never_begins_as_two_kinds_in_two_circles_or_by_two_members() -> None:
    found = {
        ids.authored_record(kind, circle, member, NONCE)
        for kind in ("message", "channel") for circle in (STREET, PAIR) for member in (ANA, BEN)
    }  # fmt: skip
    assert len(found) == 8
    assert {len(record) for record in found} == {16}


def test_the_ways_to_begin_are_kept_apart() -> None:
    authored = ids.authored_record("ballot", STREET, ANA, NONCE)
    about = {
        begin for subject in (authored, b"")
        for begin in (ids.personal_record("ballot", STREET, ANA, subject), ids.common_record("ballot", STREET, subject))
    }  # fmt: skip
    assert len({authored, *about}) == 5


def test_parts_of_an_id_do_not_run_into_each_other() -> None:
    assert ids.common_record("ab", STREET, b"c") != ids.common_record("a", STREET, b"bc")


def test_different_nonces_make_different_records() -> None:
    nonces = [ids.timed_nonce(clock.stamp(n), spread) for n in range(20) for spread in range(10)]
    assert len({ids.authored_record("message", STREET, ANA, nonce) for nonce in nonces}) == 200


@given(st.integers(0, clock.stamp(clock.LATEST)), st.integers(0, clock.stamp(clock.LATEST)))
def test_records_are_placed_by_the_time_in_their_ids(one: int, two: int) -> None:
    nonces = (ids.timed_nonce(at, 7) for at in (one, two))
    first, second = (ids.place(ids.authored_record("message", STREET, ANA, nonce)) for nonce in nonces)
    if clock.milliseconds(one) and clock.milliseconds(two):
        assert first >> 20 == clock.milliseconds(one)
        assert clock.milliseconds(one) >= clock.milliseconds(two) or first < second


def test_a_record_about_another_has_its_place_in_time_beside_it() -> None:
    vote = ids.authored_record("vote", STREET, ANA, NONCE)
    ballot = ids.personal_record("ballot", STREET, BEN, vote)
    assert ids.place(ballot) >> 20 == ids.place(vote) >> 20 == 1_750_000_000_000
    assert ids.place(ids.personal_record("profile", STREET, BEN)) < ids.place(vote)


@given(shorts)
def test_every_id_has_a_place(record: bytes) -> None:
    assert 0 <= ids.place(ids.RecordId(record)) < 1 << 62


def test_ids_of_the_same_key_differ_by_purpose_group_and_place() -> None:
    key = b"k" * 32
    found = {
        ids.device_id(key),
        ids.member_id(b"one", key),
        ids.member_id(b"two", key),
        ids.edit_id(key, 0),
        ids.edit_id(key, 1),
    }
    assert len(found) == 5
    assert {len(found_id) for found_id in found} == {16}


@pytest.mark.parametrize("text", ["", "00" * 15, "00" * 17, "AB" * 16, "٣" * 32, "00" * 16 + "\n", 7, None, b"00" * 16])
def test_only_sixteen_bytes_in_lower_case_are_an_id(text: object) -> None:
    assert not ids.is_short_hex(text)


@given(shorts)
def test_hexadecimal_goes_there_and_back(value: bytes) -> None:
    assert ids.is_short_hex(value.hex())
    assert ids.from_hex(value.hex()) == value


def test_what_is_not_hexadecimal_is_refused() -> None:
    with pytest.raises(ValueError, match="non-hexadecimal"):
        ids.from_hex("xy")
