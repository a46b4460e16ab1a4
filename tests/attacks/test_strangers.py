"""A stranger on the local network who knows no key, and announcements of other addresses."""

import asyncio
from ipaddress import ip_address
from typing import Any

import pytest

from sync import api
from sync.net import transport
from sync.net.address import is_near
from sync.net.attempts import MAX_ATTEMPTS
from sync.net.sightings import Sighting
from sync.simulated.knocks import open_approach


def test_guessing_is_answered_with_silence_and_then_not_even_looked_at(
    street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each guess costs milliseconds where there are many keys to try."""
    monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.05)
    monkeypatch.setattr(transport, "TRIES_PER_SECOND", 1.0)
    monkeypatch.setattr(transport, "TRIES_BURST", 10)

    async def story() -> None:
        ana, _ben = await street.two()
        wire = street.network.wire("stranger")
        looked = 0
        offers = ana.engine.runtime.net.offers

        def counted() -> Any:
            nonlocal looked
            looked += 1
            return offers()

        monkeypatch.setattr(ana.engine.runtime.net, "offers", counted)
        await ana.engine.handle(api.Listen("ana:4001"))
        for _ in range(40):
            with pytest.raises(transport.PeerGone):
                await wire.dial("ana:4001", open_approach(1, bytes(32), b"s" * 32))
        assert 10 <= looked < 20
        await wire.close()

    street.play(story())


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("192.168.1.9", True), ("10.9.9.9", True), ("169.254.3.4", True), ("fe80::1", True), ("fd00::1", True),
        ("198.18.4.4", True), ("2001:db8:1:2::9", True), ("8.8.8.8", False), ("127.0.0.1", False), ("::1", False),
        ("0.0.0.0", False), ("224.0.0.251", False), ("255.255.255.255", False), ("2606:4700::1111", False),
    ],
)  # fmt: skip
def test_only_neighbouring_addresses_are_dialled(address: str, near: bool) -> None:
    ours = [ip_address("192.168.1.2"), ip_address("2001:db8:1:2::5"), ip_address("198.18.1.1")]
    assert is_near(ip_address(address), ours) is near


def test_a_flood_of_announcements_is_not_dialled_for_ever(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        net = ana.engine.runtime.net
        for number in range(3 * MAX_ATTEMPTS):
            net.looking._heard(Sighting((1,), f"10.0.{number // 200}.{number % 200}:{1 + number}"))
        assert len(net.dialling.attempts) <= MAX_ATTEMPTS
        await asyncio.sleep(0.1)
        await ben.say("still connected")
        await street.until(lambda: "still connected" in ana.texts())

    street.play(story())


def test_idle_connections_from_ten_addresses_block_nobody(street: Any) -> None:
    """Each says nothing and is made again as soon as it is dropped."""

    async def story() -> None:
        ana, ben = await street.two()
        idle = []
        for number in range(200):
            idle.append(street.network.connect(f"stranger{number % 10}", ana.address))
            await asyncio.sleep(0)
        await street.hang_up()
        await ben.meet(ana)
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await cleo.say("came in all the same")
        await street.until(lambda: "came in all the same" in ben.texts())
        for _, writer in idle:
            writer.transport.abort()

    street.play(story())
