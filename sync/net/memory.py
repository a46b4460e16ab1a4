"""A network in memory, for tests and simulations: the same handshakes and channels as on a real one, on one loop.

Bytes arrive in order, after the call that sent them has returned, and with back pressure. Links can be cut and healed,
and `Weather` makes them slow and unreliable. With `sync.net.virtual_time`, hours of hundreds of hosts take seconds.
"""

import asyncio
import errno
import random
from collections.abc import Callable, Collection, Sequence
from itertools import combinations, cycle, product
from secrets import token_bytes
from typing import Any

from sync.net import transport
from sync.net.address import join_address, split_address
from sync.net.endpoint import Endpoint, Streams
from sync.net.pipe import Pipe, Weather
from sync.net.sightings import DiscoveryKey, Found, Keys, Sighting
from sync.net.tags import TAG
from sync.net.transport import Approach, Channel, Offers, OnChannel, PeerGone

FIRST_PORT, PORTS = 49152, 65_536
POLL_SECONDS = 0.5
"""How long a discovery may use its copy of a host's keys before it asks for them again."""


class MemoryNetwork:
    """Hosts, which are only names, and the links between them."""

    def __init__(self, weather: Weather | None = None) -> None:
        self.weather = weather or Weather(random.Random(0))  # noqa: S311 - a simulation
        self._listening: dict[tuple[str, int], Callable[[Streams, tuple[str, int]], None]] = {}
        self._cut: set[frozenset[str]] = set()
        self._links: set[Pipe] = set()
        self._ports = cycle(range(FIRST_PORT, PORTS))
        self._discoveries: list[MemoryDiscovery] = []

    def wire(self, host: str) -> "MemoryWire":
        return MemoryWire(self, host)

    def discovery(self, host: str) -> "MemoryDiscovery":
        self._discoveries.append(MemoryDiscovery(self, host))
        return self._discoveries[-1]

    def look(self, here: "MemoryDiscovery") -> None:
        """Let `here` and every discovery that it reaches see each other."""
        for other in self._discoveries:
            if other is not here and self.reaches(here.host, other.host):
                here.see(other)
                other.see(here)

    def reaches(self, one: str, other: str) -> bool:
        return frozenset((one, other)) not in self._cut

    def cut(self, one: str, other: str) -> None:
        """Break the connections between the two hosts, and allow no new ones."""
        self.part([one], [other])

    def part(self, *sides: Collection[str]) -> None:
        """Cut everything between these groups of hosts."""
        for one, other in combinations(sides, 2):
            self._cut.update(map(frozenset, product(one, other)))
        for pipe in [pipe for pipe in self._links if not self.reaches(pipe.host, pipe.other.host)]:
            pipe.lose(ConnectionResetError())

    def heal_all(self) -> None:
        """Let everybody connect with everybody again."""
        self._cut.clear()
        for discovery in self._discoveries:
            discovery.forget()
        for discovery in self._discoveries:
            self.look(discovery)

    def leave(self, discovery: "MemoryDiscovery") -> None:
        """Stop announcing the host of this discovery."""
        if discovery in self._discoveries:
            self._discoveries.remove(discovery)

    def heal(self, one: str, other: str) -> None:
        """Allow the two hosts to connect again. Their discoveries report each other again, as after any change of the
        network."""
        self._cut.discard(frozenset((one, other)))
        there = [discovery for discovery in self._discoveries if discovery.host in (one, other)]
        for discovery in there:
            discovery.forget()
        for discovery in there:
            self.look(discovery)

    def connect(self, host: str, address: str) -> Streams:
        """A bare stream from `host` to the listener at `address`. Raises ConnectionRefusedError if there is none."""
        to = split_address(address)
        accept = self._listening.get(to)
        if accept is None or not self.reaches(host, to[0]) or self.weather.happens(self.weather.refuses):
            raise ConnectionRefusedError
        here = Pipe(host, next(self._ports), self.weather, self._links)
        there = Pipe(*to, self.weather, self._links)
        here.other, there.other = there, here
        streams, accepted = here.open(), there.open()
        accept(accepted, (host, here.port))
        return streams

    def bind(self, host: str, port: int, accept: Callable[[Streams, tuple[str, int]], None]) -> int:
        """Listen at a port (0 = any free one), and return it. Raises OSError if the port is taken."""
        port = port or next(port for port in self._ports if (host, port) not in self._listening)
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
        self._ports: set[int] = set()

    async def listen(
        self, address: str | None, offers: Offers, on_channel: OnChannel, is_known: Callable[[str], bool] | None = None
    ) -> str:
        if is_known is not None:
            self._endpoint.is_known = is_known

        def connected(streams: Streams, peer: tuple[str, int]) -> None:
            self._endpoint.accept(streams, peer, offers, lambda channel: on_channel(self._channel(channel)))

        host, port = (self._host, 0) if address is None else split_address(address)
        if host != self._host:
            raise OSError(errno.EADDRNOTAVAIL, "not an address of this host")
        port = self._network.bind(host, port, connected)
        self._ports.add(port)
        return join_address(host, port)

    async def leave(self, bound: str) -> None:
        port = split_address(bound)[1]
        self._ports.remove(port)
        self._network.release(self._host, port)

    async def dial(self, address: str, approach: Approach) -> Channel:
        try:
            streams = self._network.connect(self._host, address)
        except ConnectionRefusedError:
            raise PeerGone("unreachable") from None
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                return self._channel(await self._endpoint.initiate(streams, address, approach))
        except TimeoutError:
            raise PeerGone("timeout") from None

    def _channel(self, channel: Channel) -> Channel:
        weather = self._network.weather
        return _RepeatingChannel(channel, weather) if weather.repeats else channel

    async def close(self) -> None:
        for port in self._ports:
            self._network.release(self._host, port)
        self._ports.clear()
        await self._endpoint.close()


class _RepeatingChannel:
    """A channel on which some messages arrive twice."""

    def __init__(self, channel: Channel, weather: Weather) -> None:
        self._channel = channel
        self._weather = weather
        self._again: bytes | bytearray | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)

    async def receive(self) -> bytes | bytearray:
        message, self._again = self._again or await self._channel.receive(), None
        if self._weather.repeatable(message) and self._weather.happens(self._weather.repeats):
            self._again = message
        return message


class MemoryDiscovery:
    """`discovery.Discovery` of one host of a MemoryNetwork. It reports a sighting one turn of the loop later."""

    online = True
    unserved: Sequence[str] = ()

    def __init__(self, network: MemoryNetwork, host: str) -> None:
        self.host = host
        self._network = network
        self._found: Found | None = None
        self._port = 0
        self._ask_keys: Keys = tuple
        self._keys: tuple[float, Sequence[DiscoveryKey]] | None = None
        self.silent = False
        self._seen: set[tuple[bytes, str]] = set()
        self._tags: dict[bytes, bytes] = {}

    async def start(self, found: Found) -> None:
        self._found = found
        self._network.look(self)

    async def announce(self, port: int, keys: Keys) -> None:
        self._port, self._ask_keys, self._keys = port, keys, None
        self._network.look(self)

    async def refresh(self) -> None:
        self.forget()
        self._network.look(self)

    async def close(self) -> None:
        self._found = None
        self._network.leave(self)

    def forget(self) -> None:
        self._seen.clear()
        self._keys = None

    def known_keys(self) -> Sequence[DiscoveryKey]:
        """Our keys, at most POLL_SECONDS old."""
        now = asyncio.get_running_loop().time()
        if self._keys is None or now - self._keys[0] > POLL_SECONDS:
            self._keys = now, self._ask_keys()
        return self._keys[1]

    def owns(self, tag: bytes) -> bool:
        return tag in self._tags.values()

    def tag(self, key: bytes) -> bytes:
        """What this host announces for a key."""
        return self._tags.setdefault(key, token_bytes(TAG))

    def see(self, other: "MemoryDiscovery") -> None:
        """Report the other host, once under each key that both hold and that it announces."""
        if self._found is None or not other._found or not other._port or self.silent or other.silent:
            return
        announced = {key.key for key in other.known_keys() if key.announced}
        address = join_address(other.host, other._port)
        for key in self.known_keys():
            if key.key in announced and (tag := other.tag(key.key), address) not in self._seen:
                self._seen.add((tag, address))
                asyncio.get_running_loop().call_soon(self._found, Sighting(key.label, address, tag))
