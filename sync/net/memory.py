"""A network in memory, for tests and simulations: the same handshakes and channels as on a real one, on one loop.

Bytes arrive in order and later than the call that sent them, with back pressure; links can be cut and healed.
"""

import asyncio
import errno
from asyncio import BaseTransport, StreamReader, StreamReaderProtocol, StreamWriter
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any, cast

from sync.net import transport
from sync.net.address import join_address, split_address
from sync.net.endpoint import READ_BUFFER, Endpoint, Streams
from sync.net.sightings import Found, Keys, Sighting
from sync.net.transport import Channel, Offer, Offers, OnChannel, PeerGone

FIRST_PORT = 49152
CHUNK = 64 << 10
"""Bytes that arrive in one go."""


class MemoryNetwork:
    """Hosts, which are only names, and the links between them."""

    def __init__(self) -> None:
        self._listening: dict[tuple[str, int], Callable[[Streams, tuple[str, int]], None]] = {}
        self._cut: set[frozenset[str]] = set()
        self._links: set[_Pipe] = set()
        self._ports = count(FIRST_PORT)
        self._discoveries: list[MemoryDiscovery] = []

    def wire(self, host: str) -> "MemoryWire":
        return MemoryWire(self, host)

    def discovery(self, host: str) -> "MemoryDiscovery":
        self._discoveries.append(MemoryDiscovery(self, host))
        return self._discoveries[-1]

    def look(self, here: "MemoryDiscovery") -> None:
        """Let `here` and whoever it reaches see each other."""
        for other in self._discoveries:
            if other is not here and self.reaches(here.host, other.host):
                here.see(other)
                other.see(here)

    def reaches(self, one: str, other: str) -> bool:
        return frozenset((one, other)) not in self._cut

    def cut(self, one: str, other: str) -> None:
        """Break what connects the two hosts, and let nothing connect them any more."""
        self._cut.add(frozenset((one, other)))
        for pipe in [pipe for pipe in self._links if {pipe.host, pipe.other.host} == {one, other}]:
            pipe.lose(ConnectionResetError())

    def heal(self, one: str, other: str) -> None:
        """Let them connect again; a discovery sees the other side anew, as after any change of the network."""
        self._cut.discard(frozenset((one, other)))
        there = [discovery for discovery in self._discoveries if discovery.host in (one, other)]
        for discovery in there:
            discovery.forget()
        for discovery in there:
            self.look(discovery)

    def connect(self, host: str, address: str) -> Streams:
        """A bare stream from `host` to whoever listens at `address`. Raises ConnectionRefusedError if nobody does."""
        to = split_address(address)
        accept = self._listening.get(to)
        if accept is None or not self.reaches(host, to[0]):
            raise ConnectionRefusedError
        here = _Pipe(host, next(self._ports), self._links)
        there = _Pipe(*to, self._links)
        here.other, there.other = there, here
        streams, accepted = here.open(), there.open()
        accept(accepted, (host, here.port))
        return streams

    def bind(self, host: str, port: int, accept: Callable[[Streams, tuple[str, int]], None]) -> int:
        """Listen there (port 0 = any); the port. Raises OSError where somebody listens already."""
        port = port or next(self._ports)
        if (host, port) in self._listening:
            raise OSError(errno.EADDRINUSE, "address already in use")
        self._listening[host, port] = accept
        return port

    def release(self, host: str, port: int) -> None:
        self._listening.pop((host, port), None)


class MemoryWire:
    """`transport.Wire` of one host of a MemoryNetwork."""

    def __init__(self, network: MemoryNetwork, host: str) -> None:
        self.trouble = ""
        self._network = network
        self._host = host
        self._endpoint = Endpoint()
        self._ports: list[int] = []

    async def listen(
        self, address: str | None, offers: Offers, on_channel: OnChannel, is_known: Callable[[str], bool] | None = None
    ) -> str:
        if is_known is not None:
            self._endpoint.is_known = is_known

        def connected(streams: Streams, peer: tuple[str, int]) -> None:
            self._endpoint.accept(streams, peer, offers, on_channel)

        host, port = (self._host, 0) if address is None else split_address(address)
        if host != self._host:
            raise OSError(errno.EADDRNOTAVAIL, "not an address of this host")
        self._ports.append(self._network.bind(host, port, connected))
        return join_address(host, self._ports[-1])

    async def dial(self, address: str, offer: Offer) -> Channel:
        try:
            streams = self._network.connect(self._host, address)
        except ConnectionRefusedError:
            raise PeerGone("unreachable") from None
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                return await self._endpoint.initiate(streams, address, offer)
        except TimeoutError:
            raise PeerGone("timeout") from None

    async def close(self) -> None:
        for port in self._ports:
            self._network.release(self._host, port)
        self._ports.clear()
        await self._endpoint.close()


class MemoryDiscovery:
    """`discovery.Discovery` of one host of a MemoryNetwork; who shares a key is sighted a turn of the loop later."""

    online = True
    unserved: Sequence[str] = ()

    def __init__(self, network: MemoryNetwork, host: str) -> None:
        self.host = host
        self._network = network
        self._found: Found | None = None
        self._port = 0
        self._keys: Keys = tuple
        self._seen: set[tuple[bytes, str]] = set()

    async def start(self, found: Found) -> None:
        self._found = found
        self._network.look(self)

    async def announce(self, port: int, keys: Keys) -> None:
        self._port, self._keys = port, keys
        self._network.look(self)

    async def refresh(self) -> None:
        self.forget()
        self._network.look(self)

    async def close(self) -> None:
        self._found = None

    def forget(self) -> None:
        self._seen.clear()

    def see(self, other: "MemoryDiscovery") -> None:
        """Sight the other host under every key that both hold and it announces, unless that has been done."""
        if self._found is None or not other._found or not other._port:
            return
        announced = {key.key for key in other._keys() if key.announced}
        address = join_address(other.host, other._port)
        for key in self._keys():
            if key.key in announced and (key.key, address) not in self._seen:
                self._seen.add((key.key, address))
                asyncio.get_running_loop().call_soon(self._found, Sighting(key.label, address))


class _Pipe(asyncio.Transport):
    """One end of a connection: what is written here arrives at the protocol of the `other` end."""

    other: "_Pipe"

    def __init__(self, host: str, port: int, links: "set[_Pipe]") -> None:
        super().__init__()
        self.host, self.port = host, port
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
        """Hang up once everything written has arrived."""
        self._closing = True
        self._move_soon()

    def abort(self) -> None:
        self._buffer.clear()
        self.close()

    def lose(self, error: Exception | None) -> None:
        """The connection is gone for this end."""
        if self._lost:
            return
        self._lost = self._closing = True
        self._buffer.clear()
        self._links.discard(self)
        self._loop.call_soon(self._protocol.connection_lost, error)

    def _move_soon(self) -> None:
        if not self._moving and not self._lost:
            self._moving = True
            self._loop.call_soon(self._move)

    def _move(self) -> None:
        self._moving = False
        if self._lost:
            return
        if self._buffer and (self.other._closing or not self.other._reading):
            if self.other._closing:
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
