from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.net.tags import MAX_TAGS, SALT, TAG, OwnTags, is_value, quarter_hour, recognise

HOME = ip_address("192.168.1.5")
KEY = b"k" * 32
keys = st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=MAX_TAGS, unique=True)
addresses = st.ip_addresses()


@given(keys, addresses, st.integers(1, 65535), st.floats(0, 4e9))
def test_whoever_holds_a_key_recognises_it_for_three_quarters_of_an_hour(
    held: list[bytes], address: object, port: int, now: float
) -> None:
    quarter = quarter_hour(now)
    value = OwnTags().compose(held, address, port, quarter)  # type: ignore[arg-type]
    assert is_value(value)
    for key in held:
        for seen in (quarter - 1, quarter, quarter + 1):
            if seen >= 1:
                assert recognise(key, value, address, port, seen)  # type: ignore[arg-type]
        assert not recognise(key, value, address, port, quarter + 2)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "address", "port", "quarter"),
    [
        (b"x" * 32, HOME, 4000, 100),
        (KEY, ip_address("192.168.1.6"), 4000, 100),
        (KEY, ip_address("::192.168.1.5"), 4000, 100),
        (KEY, HOME, 4001, 100),
        (KEY, HOME, 4000, 102),
        (KEY, HOME, 4000, 98),
    ],
)
def test_nobody_else_elsewhere_or_later_recognises_anything(
    key: bytes, address: object, port: int, quarter: int
) -> None:
    value = OwnTags().compose([KEY], HOME, 4000, 100)
    assert recognise(KEY, value, HOME, 4000, 100)
    assert not recognise(key, value, address, port, quarter)  # type: ignore[arg-type]


@given(keys)
def test_a_value_says_neither_how_many_keys_there_are_nor_which(held: list[bytes]) -> None:
    value = OwnTags().compose(held, HOME, 4000, 100)
    count = (len(value) - SALT) // TAG
    assert count % 4 == 0
    assert len(held) <= count < len(held) + 4
    assert len(value) <= 253  # with its name, one string of a TXT record
    assert not any(key[:8] in value for key in held)


def test_no_two_values_are_alike() -> None:
    one, other = (OwnTags().compose([KEY], HOME, 4000, 100) for _ in range(2))
    tags = [{value[at : at + TAG] for at in range(SALT, len(value), TAG)} for value in (one, other)]
    assert one[:SALT] != other[:SALT]
    assert not tags[0] & tags[1]


@given(st.binary(max_size=400))
def test_any_bytes_are_a_value_or_not(noise: bytes) -> None:
    if is_value(noise):
        assert not recognise(KEY, noise, HOME, 4000, 100)
    else:
        assert len(noise) not in range(SALT + 4 * TAG, SALT + MAX_TAGS * TAG + 1, 4 * TAG)


@pytest.mark.parametrize("count", [0, MAX_TAGS + 1])
def test_a_value_has_room_for_so_many(count: int) -> None:
    with pytest.raises(ValueError, match="room"):
        OwnTags().compose([bytes([number]) * 32 for number in range(count)], HOME, 4000, 100)
