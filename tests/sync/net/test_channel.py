"""What a channel puts on the stream, and the token bucket of its peer. The rest is in test_wires.py."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.net.channel import LENGTH, PIECE, PREFIX, Meter, pack
from sync.net.noise import MAX_NOISE_MESSAGE, Cipher
from sync.net.transport import (
    BYTES_BURST,
    BYTES_PER_SECOND,
    MESSAGES_BURST,
    MESSAGES_PER_SECOND,
)


@given(st.integers(0, 3 * PIECE))
@settings(max_examples=30, deadline=None)
def test_a_message_is_packed_into_full_noise_messages(size: int) -> None:
    message = b"m" * size
    packed, opening = bytes(pack(Cipher(b"k" * 32), message)), Cipher(b"k" * 32)
    pieces = []
    while packed:
        length = int.from_bytes(packed[:PREFIX], "big")
        assert length <= MAX_NOISE_MESSAGE
        pieces.append(opening.open(packed[PREFIX : PREFIX + length]))
        packed = packed[PREFIX + length :]
    assert all(len(piece) == PIECE for piece in pieces[:-1])
    assert b"".join(pieces) == size.to_bytes(LENGTH, "big") + message


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_lets_a_burst_through_and_then_the_rate() -> None:
    clock = Clock()
    meter = Meter(clock)
    for _ in range(MESSAGES_BURST):
        meter.count(100)
    assert meter.delay() == 0
    for _ in range(MESSAGES_PER_SECOND):
        meter.count(100)
    assert meter.delay() == 1
    clock.now += 0.75
    assert meter.delay() == 0.25
    clock.now += 0.25
    assert meter.delay() == 0


def test_bytes_count_as_well_as_messages() -> None:
    meter = Meter(Clock())
    meter.count(BYTES_BURST + BYTES_PER_SECOND // 2)
    assert meter.delay() == 0.5


def test_a_bucket_never_holds_more_than_a_burst() -> None:
    clock = Clock()
    meter = Meter(clock)
    clock.now += 3600
    meter.delay()
    meter.count(BYTES_BURST + BYTES_PER_SECOND)
    assert meter.delay() == 1
