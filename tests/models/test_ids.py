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


def test_ids_stay_for_ever() -> None:
    """Every group that exists depends on them."""
    key, group = b"k" * 32, ids.GroupId(b"g" * 32)
    vote = ids.authored_record("vote", STREET, ANA, NONCE)
    found = {
        "device": ids.device_id(key), "member": ids.member_id(b"seed", key), "everyone": ids.everyone(group),
        "invitation": ids.invitation_id(key), "edit": ids.edit_id(key, 258), "authored": vote,
        "personal": ids.personal_record("ballot", STREET, BEN, vote),
        "profile": ids.personal_record("profile", PAIR, BEN),
        "common": ids.common_record("settings", STREET), "about": ids.common_record("tally", STREET, vote),
    }  # fmt: skip
    assert {name: value.hex() for name, value in found.items()} == {
        "device": "ce42e732e8d634aea46906c21bd8b4e6",
        "member": "9ea1522681a6c13ef4fc94ac7c40476e",
        "everyone": "b137b3220fd87845262e9f631cd8b97b",
        "invitation": "06ed793d975df1737cbf2c2981cf08ac",
        "edit": "af5d6481c2d3faae3a855b0082e2efe4",
        "authored": "01977420dc000007a987f3386687e611",
        "personal": "01977420dc00b1d13891b74a33bfaa4b",
        "profile": "000000000000fee730ce830d9e6415e8",
        "common": "00000000000090c88c9f4230df7d8b29",
        "about": "01977420dc0085b17ef08ee3a3554c40",
    }
    places = [ids.place(ids.RecordId(found[name])) for name in ("authored", "personal", "common")]
    assert places == [1835008000000003398, 1835008000000726129, 101936848445]


def test_a_nonce_holds_time_count_and_spread() -> None:
    assert ids.timed_nonce(clock.stamp(5) + 3, 255) == bytes((0, 0, 0, 0, 0, 5, 3, 255))
    assert ids.timed_nonce(clock.stamp(5) + clock.COUNTER_MASK, 0)[ids.TIME] == clock.MAX_COUNT


def test_a_record_lives_in_the_circle_that_its_id_names() -> None:
    about = ids.authored_record("vote", STREET, ANA, NONCE)
    begun = (
        ids.authored_record("ballot", STREET, BEN, NONCE), ids.personal_record("ballot", STREET, BEN, about),
        ids.common_record("ballot", STREET, about),
    )  # fmt: skip
    for record in begun:
        assert ids.lives_in(STREET, record, "ballot", BEN, about)
        assert not ids.lives_in(PAIR, record, "ballot", BEN, about)
        assert not ids.lives_in(STREET, record, "vote", BEN, about)
    assert [ids.lives_in(STREET, record, "ballot", ANA, about) for record in begun] == [False, False, True]
    assert [ids.lives_in(STREET, record, "ballot", BEN) for record in begun] == [True, False, False]


@pytest.mark.parametrize("text", ["", "00" * 15, "00" * 17, "AB" * 16, "٣" * 32, "00" * 16 + "\n", 7, None, b"00" * 16])
def test_only_sixteen_bytes_in_lower_case_are_an_id(text: object) -> None:
    assert not ids.is_short_hex(text)


@given(shorts)
def test_sixteen_bytes_in_lower_case_are_an_id(value: bytes) -> None:
    assert ids.is_short_hex(value.hex())
