"""A channel over any byte stream, once its Noise handshake is done.

The stream is a sequence of Noise messages, each preceded by its length (2 bytes, big-endian). A channel message fills
one or more of them. The first starts with the length of the channel message (4 bytes, big-endian); all but the last are
full. A Noise message without content is a ping.
"""

import asyncio
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable, Iterator

from sync.net import transport
from sync.net.noise import MAX_NOISE_MESSAGE, TAG_SIZE, Cipher, Handshake, InvalidMessage
from sync.net.transport import MAX_MESSAGE, PeerGone

PREFIX = 2
"""Bytes before each Noise message, which hold its size."""
LENGTH = 4
"""Bytes before the first piece of our messages, which hold the size of the whole."""
PIECE = MAX_NOISE_MESSAGE - TAG_SIZE
"""Bytes of content in a full Noise message."""
AT_ONCE = 256 << 10
"""Most bytes that are read from the stream at a time."""
NOTHING = memoryview(b"")
CLOSE_SECONDS = 1.0
"""How long `close` waits for the write buffer to empty."""


class Meter:
    """A token bucket for what one peer sends (Noise messages and bytes): when it is empty, we read more slowly."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._filled = clock()
        self._bytes = float(transport.BYTES_BURST)
        self._messages = float(transport.MESSAGES_BURST)

    def count(self, size: int) -> None:
        self._bytes -= size
        self._messages -= 1

    def delay(self) -> float:
        """Seconds to wait before more may be read."""
        now = self._clock()
        passed, self._filled = now - self._filled, now
        self._bytes = min(transport.BYTES_BURST, self._bytes + passed * transport.BYTES_PER_SECOND)
        self._messages = min(transport.MESSAGES_BURST, self._messages + passed * transport.MESSAGES_PER_SECOND)
        return max(0.0, -self._bytes / transport.BYTES_PER_SECOND, -self._messages / transport.MESSAGES_PER_SECOND)


def pack(cipher: Cipher, *messages: bytes | bytearray) -> bytearray:
    """The bytes that go on the stream for `messages`."""
    pieces = [piece for message in messages for piece in _pieces(message)]
    packed = bytearray(sum(map(len, pieces)) + len(pieces) * (PREFIX + TAG_SIZE))
    target, position = memoryview(packed), 0
    for piece in pieces:
        size = len(piece) + TAG_SIZE
        target[position : position + PREFIX] = size.to_bytes(PREFIX, "big")
        position += PREFIX
        cipher.seal_into(piece, target[position : position + size])
        position += size
    return packed


def _pieces(message: bytes | bytearray) -> Iterator[memoryview]:
    """What each Noise message holds of a channel message."""
    content = memoryview(message)
    first = PIECE - LENGTH
    yield memoryview(b"".join((len(message).to_bytes(LENGTH, "big"), content[:first])))
    for start in range(first, len(message), PIECE):
        yield content[start : start + PIECE]


class Frames:
    """The Noise messages on a stream. It reads as much at a time as has arrived."""

    def __init__(self, reader: StreamReader) -> None:
        self._reader = reader
        self._ahead = NOTHING
        """Read and not taken yet."""

    async def next(self) -> bytes | memoryview:
        """The next one, sealed. A call that is cancelled loses nothing. Raises IncompleteReadError, OSError."""
        if not self._ahead:
            self._ahead = memoryview(await self._reader.read(AT_ONCE) or await self._reader.readexactly(PREFIX))
        if len(self._ahead) < PREFIX:
            await self._complete(PREFIX)
        end = PREFIX + int.from_bytes(self._ahead[:PREFIX], "big")
        if len(self._ahead) < end:
            await self._complete(end)
        found = self._ahead[PREFIX:end]
        self._ahead = self._ahead[end:] if len(self._ahead) > end else NOTHING  # which keeps no memory
        return found

    async def _complete(self, size: int) -> None:
        """Read the rest of what has `size` bytes, and no more, so that only this is copied."""
        rest = await self._reader.readexactly(size - len(self._ahead))
        self._ahead = memoryview(b"".join((self._ahead, rest)))


class NoiseChannel:
    """`transport.Channel` over a pair of asyncio streams whose handshake is done."""

    def __init__(
        self,
        streams: tuple[StreamReader, StreamWriter],
        handshake: Handshake,
        *,
        label: object,
        known: object,
        address: str,
        meter: Meter,
    ) -> None:
        self.handshake_hash = handshake.hash
        self.peer_static = handshake.peer_static
        self.label = label
        self.known = known
        self.address = address
        self._frames, self._writer = Frames(streams[0]), streams[1]
        self._sealing, self._opening = handshake.split()
        self._meter = meter
        self._gone: str | None = None
        self._sending = asyncio.Lock()
        self._message: memoryview | None = None  # that is arriving, with room for all of it
        self._arrived = 0  # bytes of it that are there
        self._loop = asyncio.get_running_loop()
        self._waiting_since: float | None = None
        self._sent_at = self._unsent_since = self._loop.time()
        self._unsent = 0
        self._writer.transport.set_write_buffer_limits(high=transport.WRITE_BUFFER)
        self._timer = self._check_later()

    async def send(self, *messages: bytes | bytearray) -> None:
        if any(len(message) > MAX_MESSAGE for message in messages):
            raise ValueError(f"a message has at most {MAX_MESSAGE} bytes")
        async with self._sending:
            self._check()
            if self._writer.is_closing():
                raise PeerGone("closed")
            # One write, so that a cancelled call has sent either the whole messages or nothing.
            self._writer.write(pack(self._sealing, *messages))
            self._sent_at = self._loop.time()
            try:
                await self._writer.drain()
            except OSError:  # do not abort: messages that the other side sent before it hung up can still be received
                raise PeerGone(self._gone or "closed") from None
            self._check()

    async def receive(self) -> bytes | bytearray:
        try:
            while True:
                self._check()
                if delay := self._meter.delay():
                    await asyncio.sleep(delay)
                message = self._take(await self._read())
                if message is not None:
                    return message
                if self._message is None:
                    self._ping(transport.PING_SECONDS / 2)  # now that both are awake
                    await asyncio.sleep(0)  # a flood of pings must not hold the loop
        except (asyncio.IncompleteReadError, OSError):
            self._end("closed")
        except InvalidMessage:
            self._end("violation")
        raise PeerGone(self._gone or "closed")

    async def close(self) -> None:
        if self._gone is not None:
            return
        self._finish("closed")
        self._writer.close()
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._writer.wait_closed()
        except (TimeoutError, asyncio.CancelledError) as end:
            self._writer.transport.abort()  # never once it has closed: asyncio's transport then has no loop any more
            if isinstance(end, asyncio.CancelledError):
                raise
        except OSError:
            pass

    async def _read(self) -> bytes | memoryview:
        """The next Noise message, sealed. The next call continues where a cancelled one stopped."""
        self._waiting_since = self._loop.time()
        try:
            sealed = await self._frames.next()
        finally:
            self._waiting_since = None
        self._meter.count(len(sealed))
        return sealed

    def _take(self, sealed: bytes | memoryview) -> bytes | bytearray | None:
        """The channel message that this Noise message completes; None if more follow, or if it is a ping. Raises
        InvalidMessage if it does not open, or has the wrong size."""
        if self._message is not None:
            return self._go_on(self._message, sealed)
        piece = self._opening.open(sealed)
        if not piece:
            return None
        size = LENGTH + int.from_bytes(piece[:LENGTH], "big")
        if size > LENGTH + MAX_MESSAGE or len(piece) != min(PIECE, size):
            raise InvalidMessage("a piece of the wrong size")
        if len(piece) == size:
            return piece[LENGTH:]
        self._arrived = len(piece) - LENGTH
        self._message = memoryview(bytearray(size - LENGTH))
        self._message[: self._arrived] = piece[LENGTH:]
        return None

    def _go_on(self, message: memoryview, sealed: bytes | memoryview) -> bytearray | None:
        size = len(sealed) - TAG_SIZE
        if size != min(PIECE, len(message) - self._arrived):
            raise InvalidMessage("a piece of the wrong size")
        self._opening.open_into(sealed, message[self._arrived : self._arrived + size])
        self._arrived += size
        if self._arrived < len(message):
            return None
        self._message = None
        whole = message.obj
        assert isinstance(whole, bytearray)
        return whole

    def _check(self) -> None:
        if self._gone is not None:
            raise PeerGone(self._gone)

    def _check_silence(self) -> None:
        """Runs periodically: end the channel if the other side is silent, and send a ping if we have been."""
        if self._writer.is_closing():
            return
        now = self._loop.time()
        unsent = self._writer.transport.get_write_buffer_size()
        if unsent == 0 or unsent != self._unsent:
            self._unsent, self._unsent_since = unsent, now
        oldest = min(self._unsent_since, now if self._waiting_since is None else self._waiting_since)
        if now - oldest > transport.SILENCE_SECONDS:
            self._end("timeout")
            return
        self._ping(transport.PING_SECONDS * 0.9)
        self._timer = self._check_later()

    def _check_later(self) -> asyncio.TimerHandle:
        """All channels are checked at the same moments, so that the computer wakes up once for all of them."""
        step = transport.PING_SECONDS / 2
        return self._loop.call_at((self._loop.time() // step + 1) * step, self._check_silence)

    def _ping(self, seconds: float) -> None:
        """Send a ping if we have sent nothing for `seconds`."""
        now = self._loop.time()
        if now - self._sent_at < seconds or self._writer.is_closing() or self._writer.transport.get_write_buffer_size():
            return
        ping = self._sealing.seal(b"")
        self._writer.write(len(ping).to_bytes(PREFIX, "big") + ping)
        self._sent_at = now

    def _finish(self, code: str) -> None:
        if self._gone is None:
            self._gone = code
        self._timer.cancel()
        self._message = None

    def _end(self, code: str) -> None:
        """Break off at once: `send` and `receive` raise PeerGone with this code."""
        is_closing = self._gone is not None  # then `close` aborts
        self._finish(code)
        if not is_closing:
            self._writer.transport.abort()
