"""Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): for order and display only.

A stamp is one integer, `milliseconds since 1970 << 16 | counter`. Wall clocks never decide what is valid.
"""

from hashlib import sha256

COUNTER_BITS = 16
COUNTER_MASK = (1 << COUNTER_BITS) - 1
MAX_COUNT = 0xFF
"""Largest counter: an order key has eight bits for it."""
LATEST = (1 << 42) - 1
"""Milliseconds since 1970 (in the year 2109). Later stamps are refused as malformed."""
MAX_AHEAD = 10 * 60 * 1000
"""Milliseconds by which two wall clocks may differ before somebody is told."""
MAX_MOVED = 60 * 1000
"""Milliseconds by which a peer's stamp may be ahead of our wall clock and still advance our hybrid clock."""


_LAST = LATEST << COUNTER_BITS | COUNTER_MASK


def stamp(milliseconds: int, counter: int = 0) -> int:
    return milliseconds << COUNTER_BITS | counter


def milliseconds(at: int) -> int:
    """The wall-clock part of a stamp, in milliseconds since 1970 UTC."""
    return at >> COUNTER_BITS


def is_stamp(at: int) -> bool:
    return 0 <= at <= _LAST


def tick(last: int, now_ms: int) -> int:
    """The stamp of a new local event after `last`, when the wall clock says `now_ms`.

    After 256 events in one millisecond (a clock that stands still) it continues with the next millisecond, so that
    stamps remain distinct in order keys and ids, which have eight bits for the counter.
    """
    following = last + 1
    if following & COUNTER_MASK > MAX_COUNT:
        following = stamp(milliseconds(last) + 1)
    return max(following, stamp(now_ms))


def receive(last: int, remote: int, now_ms: int) -> int:
    """The local clock after seeing `remote`.

    A stamp that is more than a minute ahead is displayed as it is but does not advance the local clock, so that one
    wrong clock does not falsify all others.
    """
    if milliseconds(remote) > now_ms + MAX_MOVED:
        return last
    return max(last, remote)


def order_key(at: int, record: bytes) -> int:
    """A 62-bit key that sorts records by time and is the same on every device: 42 bits of milliseconds, 8 bits of the
    counter, and 12 bits of the record id, which order records with equal times.
    """
    counter = min(at & COUNTER_MASK, MAX_COUNT)
    spread = int.from_bytes(sha256(record).digest()[:2], "big") & 0xFFF
    return lowest_key(at >> COUNTER_BITS) | counter << 12 | spread


def lowest_key(moment: int) -> int:
    """The lowest order key of what began at this moment (milliseconds since 1970) or later."""
    return moment << 20
