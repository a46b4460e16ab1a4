"""A channel over any byte stream, once its Noise handshake is done.

The stream is a sequence of Noise messages, each preceded by its length (2 bytes, big-endian). A channel message fills
one or more of them. The first starts with the length of the channel message (4 bytes, big-endian); all but the last are
full. A Noise message without content is a ping.
"""

import asyncio
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable

from sync.net import transport
from sync.net.noise import MAX_NOISE_MESSAGE, TAG_SIZE, Cipher, Handshake, InvalidMessage
from sync.net.transport import MAX_MESSAGE, PeerGone

PREFIX = 2
LENGTH = 4
PIECE = MAX_NOISE_MESSAGE - TAG_SIZE
"""Bytes of content in a full Noise message."""
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


def pack(cipher: Cipher, message: bytes) -> bytearray:
    """The bytes that go on the stream for `message`."""
    content = memoryview(b"".join((len(message).to_bytes(LENGTH, "big"), message)))
    pieces = -(-len(content) // PIECE)
    packed = bytearray(len(content) + pieces * (PREFIX + TAG_SIZE))
    target, position = memoryview(packed), 0
    for start in range(0, len(content), PIECE):
        piece = content[start : start + PIECE]
        size = len(piece) + TAG_SIZE
        target[position : position + PREFIX] = size.to_bytes(PREFIX, "big")
        position += PREFIX
        cipher.seal_into(piece, target[position : position + size])
        position += size
    return packed


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
        self._reader, self._writer = streams
        self._sealing, self._opening = handshake.split()
        self._meter = meter
        self._gone: str | None = None
        self._sending = asyncio.Lock()
        self._incoming: int | None = None  # size of the Noise message whose prefix has been read
        self._missing = 0  # bytes of the channel message that have not arrived yet
        self._parts: list[bytes] = []
        self._loop = asyncio.get_running_loop()
        self._waiting_since: float | None = None
        self._sent_at = self._unsent_since = self._loop.time()
        self._unsent = 0
        self._writer.transport.set_write_buffer_limits(high=transport.WRITE_BUFFER)
        self._timer = self._check_later()

    async def send(self, message: bytes) -> None:
        if len(message) > MAX_MESSAGE:
            raise ValueError(f"a message has at most {MAX_MESSAGE} bytes")
        async with self._sending:
            self._check()
            if self._writer.is_closing():
                raise PeerGone("closed")
            # One write, so that a cancelled call has sent either the whole message or nothing.
            self._writer.write(pack(self._sealing, message))
            self._sent_at = self._loop.time()
            try:
                await self._writer.drain()
            except OSError:  # do not abort: messages that the other side sent before it hung up can still be received
                raise PeerGone(self._gone or "closed") from None
            self._check()

    async def receive(self) -> bytes:
        try:
            while True:
                self._check()
                if delay := self._meter.delay():
                    await asyncio.sleep(delay)
                message = self._take(await self._read())
                if message is not None:
                    return message
                if not self._missing:
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

    async def _read(self) -> bytes:
        """The content of the next Noise message. The next call continues where a cancelled one stopped."""
        self._waiting_since = self._loop.time()
        try:
            if self._incoming is None:
                self._incoming = int.from_bytes(await self._reader.readexactly(PREFIX), "big")
            sealed = await self._reader.readexactly(self._incoming)
        finally:
            self._waiting_since = None
        self._incoming = None
        self._meter.count(len(sealed))
        return self._opening.open(sealed)

    def _take(self, piece: bytes) -> bytes | None:
        """The channel message that `piece` completes, or None if more pieces follow. Raises InvalidMessage for a piece
        of the wrong size."""
        if not piece and not self._missing:
            return None
        if not self._missing:
            self._missing = LENGTH + int.from_bytes(piece[:LENGTH], "big")
            self._parts = []
        if self._missing > LENGTH + MAX_MESSAGE or len(piece) != min(PIECE, self._missing):
            raise InvalidMessage("a piece of the wrong size")
        self._missing -= len(piece)
        self._parts.append(piece if self._parts else piece[LENGTH:])
        if self._missing:
            return None
        message, self._parts = b"".join(self._parts), []
        return message

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
        """Send a ping if we have sent nothing for so long."""
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
        self._parts = []

    def _end(self, code: str) -> None:
        """Break off at once: `send` and `receive` raise PeerGone with this code."""
        is_closing = self._gone is not None  # then `close` aborts
        self._finish(code)
        if not is_closing:
            self._writer.transport.abort()
