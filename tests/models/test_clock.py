from hypothesis import given
from hypothesis import strategies as st

from models import clock

moments = st.integers(0, clock.LATEST)
stamps = st.builds(clock.stamp, moments, st.integers(0, clock.COUNTER_MASK))


@given(stamps, moments)
def test_a_local_event_is_later_than_the_one_before_and_never_before_the_wall_clock(last: int, now: int) -> None:
    after = clock.tick(last, now)
    assert after > last
    assert clock.milliseconds(after) >= now


@given(stamps, moments)
def test_ticks_in_one_millisecond_still_have_an_order(last: int, now: int) -> None:
    first = clock.tick(last, now)
    second = clock.tick(first, now)
    assert second > first
    assert clock.order_key(second, bytes(16)) > clock.order_key(first, bytes(16))


@given(stamps, stamps, moments)
def test_what_is_written_after_reading_a_neighbour_sorts_after_it(last: int, remote: int, now: int) -> None:
    if clock.milliseconds(remote) <= now + clock.MAX_MOVED:
        assert clock.tick(clock.receive(last, remote, now), now) > remote


@given(stamps, moments)
def test_one_wrong_clock_does_not_carry_the_others_along(last: int, now: int) -> None:
    far = clock.stamp(now + clock.MAX_MOVED + 1)
    assert clock.receive(last, far, now) == last


@given(stamps, stamps, st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_order_keys_sort_by_time_first(one: int, two: int, a: bytes, b: bytes) -> None:
    if clock.milliseconds(one) < clock.milliseconds(two):
        assert clock.order_key(one, a) < clock.order_key(two, b)


@given(stamps, st.binary(min_size=16, max_size=16))
def test_order_keys_give_back_the_milliseconds_and_fit_sqlite(at: int, record: bytes) -> None:
    key = clock.order_key(at, record)
    assert key >> 20 == clock.milliseconds(at)
    assert 0 <= key < 1 << 62


def test_order_keys_tell_records_of_one_stamp_apart() -> None:
    keys = {clock.order_key(clock.stamp(5), bytes([n]) * 16) for n in range(20)}
    assert len(keys) == 20


def test_stamps_have_bounds() -> None:
    assert clock.is_stamp(0)
    assert clock.is_stamp(clock.stamp(clock.LATEST, clock.COUNTER_MASK))
    assert not clock.is_stamp(clock.stamp(clock.LATEST + 1))
    assert not clock.is_stamp(-1)


def test_a_clock_that_stands_still_gives_a_thousand_different_order_keys() -> None:
    last, keys = 0, []
    for _ in range(1000):
        last = clock.tick(last, 5)
        keys.append(clock.order_key(last, bytes(16)))
    assert keys == sorted(set(keys))
