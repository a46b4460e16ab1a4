"""Connections of a network in memory, and the faults that they can have."""

import asyncio
import random
from asyncio import BaseTransport, StreamReader, StreamReaderProtocol, StreamWriter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from sync.net.endpoint import READ_BUFFER, Streams

CHUNK = 64 << 10
"""Bytes that arrive in one go."""


@dataclass
class Weather:
    """The faults of a network. Probabilities are from 0 to 1; `dice` makes all random choices."""

    dice: random.Random
    latency: float = 0.0
    """Seconds that bytes take at most."""
    breaks: float = 0.0
    """The probability that a connection breaks, each time that bytes go over it."""
    refuses: float = 0.0
    """The probability that a connection is refused."""
    repeats: float = 0.0
    """The probability that a message is received twice, if it is one that a peer may send twice."""
    repeatable: Callable[[bytes | bytearray], bool] = lambda _message: False

    def happens(self, chance: float) -> bool:
        return chance > 0 and self.dice.random() < chance


class Pipe(asyncio.Transport):
    """One end of a connection: what is written here arrives at the protocol of the `other` end."""

    other: "Pipe"

    def __init__(self, host: str, port: int, weather: Weather, links: "set[Pipe]") -> None:
        super().__init__()
        self.host, self.port = host, port
        self._weather = weather
        self._links = links
        self._loop = asyncio.get_running_loop()
        self._protocol: StreamReaderProtocol
        self._buffer = bytearray()
        self._high, self._low = 64 << 10, 16 << 10
        self._reading, self._writable, self._moving = True, True, False
        self._closing = self._lost = False

    def open(self) -> Streams:
        reader = StreamReader(limit=READ_BUFFER, loop=self._loop)
        self._protocol = StreamReaderProtocol(reader, loop=self._loop)
        self._protocol.connection_made(cast(BaseTransport, self))
        self._links.add(self)
        return reader, StreamWriter(self, self._protocol, reader, self._loop)

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return (self.other.host, self.other.port) if name == "peername" else default

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if self._closing:
            return
        self._buffer += data
        if self._writable and len(self._buffer) > self._high:
            self._writable = False
            self._protocol.pause_writing()
        self._move_soon()

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self._high = self._high if high is None else high
        self._low = self._high // 4 if low is None else low

    def get_write_buffer_size(self) -> int:
        return len(self._buffer)

    def is_reading(self) -> bool:
        return self._reading

    def pause_reading(self) -> None:
        self._reading = False

    def resume_reading(self) -> None:
        self._reading = True
        self.other._move_soon()

    def is_closing(self) -> bool:
        return self._closing

    def close(self) -> None:
        """Close the connection once everything written has arrived."""
        self._closing = True
        self._move_soon()

    def abort(self) -> None:
        self._buffer.clear()
        self.close()

    def lose(self, error: Exception | None) -> None:
        """Tell the protocol of this end that the connection is lost."""
        if self._lost:
            return
        self._lost = self._closing = True
        self._buffer.clear()
        self._links.discard(self)
        self._loop.call_soon(self._protocol.connection_lost, error)

    def _move_soon(self) -> None:
        if not self._moving and not self._lost:
            self._moving = True
            if self._weather.latency:
                self._loop.call_later(self._weather.dice.uniform(0, self._weather.latency), self._move)
            else:
                self._loop.call_soon(self._move)

    def _move(self) -> None:
        self._moving = False
        if self._lost:
            return
        if self._buffer and (self.other._closing or not self.other._reading):
            if self.other._closing:
                self.lose(ConnectionResetError())
            return
        if self._buffer and self._weather.happens(self._weather.breaks):
            self.other.lose(ConnectionResetError())
            self.lose(ConnectionResetError())
            return
        if self._buffer:
            chunk = bytes(self._buffer[:CHUNK])
            del self._buffer[:CHUNK]
            self.other._protocol.data_received(chunk)
        if not self._writable and len(self._buffer) <= self._low:
            self._writable = True
            self._protocol.resume_writing()
        if self._buffer:
            self._move_soon()
        elif self._closing:
            self._hang_up()

    def _hang_up(self) -> None:
        if not self.other._lost:
            self.other._protocol.eof_received()
        self.lose(None)
