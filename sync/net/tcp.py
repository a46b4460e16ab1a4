"""The wire of the local network: TCP over IPv4 and IPv6."""

import asyncio
import socket
from asyncio import Server, StreamReader, StreamWriter
from ipaddress import IPv6Address

from sync.net import transport
from sync.net.address import join_address, split_address
from sync.net.endpoint import READ_BUFFER, Endpoint
from sync.net.transport import Channel, Offer, Offers, OnChannel, PeerGone

BACKLOG = 128


class TcpWire:
    """`transport.Wire` over TCP."""

    def __init__(self) -> None:
        self._endpoint = Endpoint()
        self._servers: list[Server] = []

    async def listen(self, address: str | None, offers: Offers, on_channel: OnChannel) -> str:
        def connected(reader: StreamReader, writer: StreamWriter) -> None:
            connection = writer.get_extra_info("socket")
            try:
                # asyncio does so only for sockets that name their protocol, which an accepted one does not
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                peer = connection.getpeername()
            except OSError:  # gone before it was looked at
                writer.transport.abort()
                return
            self._endpoint.accept((reader, writer), (_plain(peer[0]), peer[1]), offers, on_channel)

        listening = await _bound(address)
        server = await asyncio.start_server(connected, sock=listening, limit=READ_BUFFER, backlog=BACKLOG)
        self._servers.append(server)
        return join_address(*listening.getsockname()[:2])

    async def dial(self, address: str, offer: Offer) -> Channel:
        host, port = split_address(address)
        code = "unreachable"
        try:
            async with asyncio.timeout(transport.HANDSHAKE_SECONDS):
                streams = await asyncio.open_connection(host, port, limit=READ_BUFFER)
                code = "timeout"
                return await self._endpoint.initiate(streams, address, offer)
        except OSError:  # TimeoutError is one
            raise PeerGone(code) from None

    async def close(self) -> None:
        for server in self._servers:
            server.close()
        self._servers.clear()
        await self._endpoint.close()


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
    """An IPv4 peer of a socket for both families appears as ::ffff:a.b.c.d."""
    mapped = IPv6Address(host.partition("%")[0]).ipv4_mapped if ":" in host else None
    return host if mapped is None else str(mapped)
