"""The network in memory; tests that it shares with every wire are in test_wires.py."""

import asyncio

import pytest

from sync.net.discovery import DiscoveryKey, Sighting
from sync.net.memory import MemoryNetwork
from sync.net.transport import Channel, PeerGone
from sync.simulated.knocks import open_approach, open_offer

OFFER = open_offer("group", b"k" * 32, b"s" * 32)
APPROACH = open_approach("me", b"k" * 32, b"t" * 32)


def test_a_cut_link_breaks_what_it_carries_and_nothing_else() -> None:
    async def story() -> None:
        network = MemoryNetwork()
        hub, ann, bea = (network.wire(host) for host in ("hub", "ann", "bea"))
        accepted: asyncio.Queue[Channel] = asyncio.Queue()

        async def keep(channel: Channel) -> None:
            await accepted.put(channel)
            while True:
                await channel.send(await channel.receive())

        address = await hub.listen(None, lambda: [OFFER], keep)
        from_ann, from_bea = await ann.dial(address, APPROACH), await bea.dial(address, APPROACH)
        network.cut("ann", "hub")
        with pytest.raises(PeerGone) as caught:
            await from_ann.receive()
        assert caught.value.code == "closed"
        with pytest.raises(PeerGone) as caught:
            await ann.dial(address, APPROACH)
        assert caught.value.code == "unreachable"
        await from_bea.send(b"still here")
        assert await from_bea.receive() == b"still here"
        network.heal("hub", "ann")
        again = await ann.dial(address, APPROACH)
        await again.send(b"back")
        assert await again.receive() == b"back"
        for wire in (hub, ann, bea):
            await wire.close()

    asyncio.run(story())


def test_hosts_have_their_own_addresses() -> None:
    async def story() -> None:
        network = MemoryNetwork()
        ann, bea = network.wire("ann"), network.wire("bea")
        assert await ann.listen("ann:7", list, lambda _: asyncio.sleep(0)) == "ann:7"
        assert await bea.listen("bea:7", list, lambda _: asyncio.sleep(0)) == "bea:7"
        with pytest.raises(OSError, match="not an address"):
            await ann.listen("bea:8", list, lambda _: asyncio.sleep(0))
        await ann.close()
        assert await network.wire("ann").listen("ann:7", list, lambda _: asyncio.sleep(0)) == "ann:7"

    asyncio.run(story())


def test_ports_are_used_again_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setattr("sync.net.memory.PORTS", 49152 + 4)
        network = MemoryNetwork()
        hub = network.wire("hub")
        addresses = [await hub.listen(None, lambda: [OFFER], lambda _: asyncio.sleep(0)) for _ in range(2)]
        for _ in range(10):
            await (await network.wire("ann").dial(addresses[0], APPROACH)).close()
        addresses.append(await hub.listen(None, list, lambda _: asyncio.sleep(0)))
        assert len(set(addresses)) == 3
        await hub.close()

    asyncio.run(story())


def test_a_healed_link_is_a_change_of_the_network() -> None:
    async def story() -> None:
        network = MemoryNetwork()
        ann, bea = network.discovery("ann"), network.discovery("bea")
        sightings: asyncio.Queue[Sighting] = asyncio.Queue()
        network.cut("ann", "bea")
        for port, discovery in enumerate((ann, bea), start=4000):
            await discovery.start(sightings.put_nowait)
            await discovery.announce(port, lambda: [DiscoveryKey("street", b"k" * 32)])
        await asyncio.sleep(0)
        assert sightings.empty()
        network.heal("ann", "bea")
        seen = {await sightings.get(), await sightings.get()}
        assert seen == {Sighting("street", "ann:4000"), Sighting("street", "bea:4001")}
        await ann.close()
        await bea.refresh()
        await asyncio.sleep(0)
        assert sightings.empty()

    asyncio.run(story())
