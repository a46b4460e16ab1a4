"""The wire of the local network: TCP over IPv4 and IPv6."""

import asyncio
import errno
import socket
from asyncio import StreamReader, StreamReaderProtocol, StreamWriter, Task
from collections.abc import Callable
from contextlib import ExitStack
from ipaddress import IPv6Address

from sync.faultlog import going_on
from sync.net import transport
from sync.net.address import join_address, split_address
from sync.net.endpoint import READ_BUFFER, Endpoint, Streams
from sync.net.transport import Approach, Channel, Offers, OnChannel, PeerGone

BACKLOG = 128
EXHAUSTED = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
"""The system has no files (or memory) left for one more connection."""
PAUSE_SECONDS = 1.0
"""Pause after such an error. Meanwhile, new connections wait in the system's queue."""


class TcpWire:
    """`transport.Wire` over TCP."""

    def __init__(self) -> None:
        self.trouble = ""
        self._endpoint = Endpoint()
        self._listeners: dict[str, tuple[socket.socket, Task[None]]] = {}

    async def listen(
        self, address: str | None, offers: Offers, on_channel: OnChannel, is_known: Callable[[str], bool] | None = None
    ) -> str:
        if is_known is not None:
            self._endpoint.is_known = is_known
        listening = await _bound(address)
        listening.setblocking(False)
        bound = join_address(*listening.getsockname()[:2])
        serving = asyncio.get_running_loop().create_task(self._listen(listening, offers, on_channel))
        self._listeners[bound] = listening, serving
        return bound

    async def leave(self, bound: str) -> None:
        listening, task = self._listeners.pop(bound)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        listening.close()

    async def dial(self, address: str, approach: Approach) -> Channel:
        host, port = split_address(address)
        code = "unreachable"
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                streams = await asyncio.open_connection(host, port, limit=READ_BUFFER)
                code = "timeout"
                return await self._endpoint.initiate(streams, address, approach)
        except OSError as error:  # TimeoutError is one
            if error.errno in EXHAUSTED:
                self._exhausted()
            raise PeerGone(code) from None

    async def close(self) -> None:
        for bound in list(self._listeners):
            await self.leave(bound)
        await self._endpoint.close()

    async def _listen(self, listening: socket.socket, offers: Offers, on_channel: OnChannel) -> None:
        while True:
            try:
                connection, peer = await asyncio.get_running_loop().sock_accept(listening)
                self.trouble = ""
                streams = await _streams(connection)
            except OSError as error:
                if error.errno in EXHAUSTED:
                    self._exhausted()
                if error.errno != errno.ECONNABORTED:
                    await asyncio.sleep(PAUSE_SECONDS)
                continue
            with going_on(), ExitStack() as hang_up:
                hang_up.callback(streams[1].transport.abort)
                self._endpoint.accept(streams, (_plain(peer[0]), peer[1]), offers, on_channel)
                hang_up.pop_all()

    def _exhausted(self) -> None:
        """Report the problem, and turn a visitor away so that the next connection can be accepted."""
        self.trouble = "net.no_files"
        self._endpoint.doorway.make_room()


async def _streams(connection: socket.socket) -> Streams:
    """Raises OSError if the other side has already gone."""
    loop = asyncio.get_running_loop()
    try:
        # asyncio does so only for sockets that name their protocol, and an accepted socket does not
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError:
        connection.close()
        raise ConnectionAbortedError(errno.ECONNABORTED, "gone before it was served") from None
    reader = StreamReader(limit=READ_BUFFER, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport_, _ = await loop.connect_accepted_socket(lambda: protocol, connection)
    return reader, StreamWriter(transport_, protocol, reader, loop)


async def _bound(address: str | None) -> socket.socket:
    if address is None:
        return _everywhere()
    host, port = split_address(address)
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, _, _, _, name = found[0]
    return socket.create_server(name[:2], family=family, backlog=BACKLOG)


def _everywhere() -> socket.socket:
    """One socket, so that both families share a port."""
    if socket.has_dualstack_ipv6():
        try:
            return socket.create_server(("", 0), family=socket.AF_INET6, backlog=BACKLOG, dualstack_ipv6=True)
        except OSError:  # IPv6 is built in, but switched off
            pass
    return socket.create_server(("", 0), backlog=BACKLOG)


def _plain(host: str) -> str:
    """The host in plain form: a socket for both families shows an IPv4 peer as ::ffff:a.b.c.d."""
    mapped = IPv6Address(host.partition("%")[0]).ipv4_mapped if ":" in host else None
    return host if mapped is None else str(mapped)
