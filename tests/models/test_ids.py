import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock, ids

shorts = st.binary(min_size=16, max_size=16)


@given(shorts, shorts)
def test_a_record_id_names_its_maker(member: bytes, nonce: bytes) -> None:
    record = ids.authored_record(ids.MemberId(member), nonce)
    assert len(record) == 16
    assert ids.is_authored(record, ids.MemberId(member))


@given(shorts, shorts, shorts)
def test_nobody_can_begin_a_record_of_somebody_else(member: bytes, other: bytes, nonce: bytes) -> None:
    if member != other:
        assert not ids.is_authored(ids.authored_record(ids.MemberId(member), nonce), ids.MemberId(other))


@given(st.binary(max_size=40))
def test_any_bytes_can_be_asked_about(record: bytes) -> None:
    assert not ids.is_authored(record, ids.MemberId(bytes(16)))


def test_different_nonces_make_different_records() -> None:
    member = ids.MemberId(bytes(16))
    assert len({ids.authored_record(member, bytes([n]) * 16) for n in range(200)}) == 200


@given(st.integers(0, clock.stamp(clock.LATEST)), st.integers(0, clock.stamp(clock.LATEST)))
def test_records_are_placed_by_the_time_in_their_ids(one: int, two: int) -> None:
    member = ids.MemberId(bytes(16))
    first, second = (ids.place(ids.authored_record(member, ids.timed_nonce(at, 7)), False) for at in (one, two))
    assert first >> 20 == clock.milliseconds(one)
    if clock.milliseconds(one) < clock.milliseconds(two):
        assert first < second


def test_a_member_has_one_record_of_a_personal_kind() -> None:
    ana, ben = ids.MemberId(b"a" * 16), ids.MemberId(b"b" * 16)
    assert ids.personal_record("profile", ana) == ids.personal_record("profile", ana)
    assert len({ids.personal_record(kind, who) for kind in ("profile", "ballot") for who in (ana, ben)}) == 4


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
