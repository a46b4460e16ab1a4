"""The TCP wire; tests that it shares with every wire are in test_wires.py."""

import asyncio
import contextlib
import resource
import socket
from collections.abc import Awaitable, Callable

import pytest

from sync.net import tcp
from sync.net.address import split_address
from sync.net.tcp import TcpWire
from sync.net.transport import Channel, PeerGone
from sync.simulated.knocks import open_approach, open_offer

OFFER = open_offer("group", b"k" * 32, b"s" * 32)
APPROACH = open_approach("me", b"k" * 32, b"t" * 32)


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="IPv6 is switched off here")


def talk(
    listen: str | None, reach: Callable[[int], str], story: Callable[[Channel, Channel, str], Awaitable[None]]
) -> None:
    """A dialler's and a listener's end of one connection, and the bound address."""

    async def told() -> None:
        listener, dialler = TcpWire(), TcpWire()
        accepted: asyncio.Queue[Channel] = asyncio.Queue()
        over = asyncio.Event()

        async def keep(channel: Channel) -> None:
            await accepted.put(channel)
            await over.wait()

        bound = await listener.listen(listen, lambda: [OFFER], keep)
        near = await dialler.dial(reach(split_address(bound)[1]), APPROACH)
        await story(near, await accepted.get(), bound)
        over.set()
        await dialler.close()
        await listener.close()

    asyncio.run(told())


@needs_ipv6
def test_ipv6() -> None:
    async def story(near: Channel, far: Channel, bound: str) -> None:
        assert bound.startswith("[::1]:")
        assert near.address == bound
        assert far.address.startswith("[::1]:")
        await near.send(b"six")
        assert await far.receive() == b"six"

    talk("[::1]:0", lambda port: f"[::1]:{port}", story)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", pytest.param("[::1]", marks=needs_ipv6)])
def test_listening_everywhere_answers_both_families_on_one_port(host: str) -> None:
    async def story(near: Channel, far: Channel, bound: str) -> None:
        assert split_address(bound)[0] in ("::", "0.0.0.0")
        assert "ffff" not in far.address
        await far.send(b"here")
        assert await near.receive() == b"here"

    talk(None, lambda port: f"{host}:{port}", story)


def test_small_messages_leave_at_once() -> None:
    async def story(near: Channel, far: Channel, bound: str) -> None:
        for channel in (near, far):
            connection = channel._writer.get_extra_info("socket")  # type: ignore[attr-defined]
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

    talk("127.0.0.1:0", lambda port: f"127.0.0.1:{port}", story)


def test_names_nobody_knows_are_unreachable() -> None:
    async def story() -> None:
        wire = TcpWire()
        with pytest.raises(PeerGone) as caught:
            await wire.dial("nobody.invalid:4000", APPROACH)
        assert caught.value.code == "unreachable"
        await wire.close()

    asyncio.run(story())


def test_addresses_of_others_cannot_be_bound() -> None:
    async def story() -> None:
        with pytest.raises(OSError, match="assign"):
            await TcpWire().listen("203.0.113.1:0", list, lambda _: asyncio.sleep(0))

    asyncio.run(story())


def test_without_files_it_pauses_says_so_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits in the system's queue comes in once there is a file again."""
    monkeypatch.setattr(tcp, "PAUSE_SECONDS", 0.05)

    async def story() -> None:
        listener, dialler = TcpWire(), TcpWire()
        accepted: asyncio.Queue[Channel] = asyncio.Queue()
        bound = await listener.listen("127.0.0.1:0", lambda: [OFFER], accepted.put)
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        near = socket.create_connection(split_address(bound))
        lowest = socket.socket()
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest.fileno(), hard))
        lowest.close()
        fillers: list[socket.socket] = []
        try:
            with contextlib.suppress(OSError):
                while True:
                    fillers.append(socket.socket())
            async with asyncio.timeout(10):
                while listener.trouble != "net.no_files":  # noqa: ASYNC110 - what is waited for tells nobody
                    await asyncio.sleep(0.01)
            with pytest.raises(PeerGone):
                await dialler.dial(bound, APPROACH)
            assert dialler.trouble == "net.no_files"
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
            for filler in fillers:
                filler.close()
        channel = await dialler.dial(bound, APPROACH)
        await accepted.get()
        assert listener.trouble == ""
        await channel.close()
        near.close()
        await dialler.close()
        await listener.close()

    asyncio.run(story())
