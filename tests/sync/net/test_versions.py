"""Programs of different ages: they use what both know; with nothing in common, both say who must be updated."""

import asyncio
import contextlib
import os
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from sync import api
from sync.net import recognition
from sync.net.messages import Hello, State, decode, encode
from sync.net.recognition import exchange_hellos, sign_hello
from sync.net.transport import Channel, Offer, PeerGone, Proved
from sync.net.versions import agree
from sync.trust.invitation import joining_psk, read_link
from sync.trust.keys import new_device

VERSIONS = st.integers(1, 6)


def hello(lowest: int, highest: int, *capabilities: str) -> Hello:
    return Hello(b"k" * 32, b"s" * 64, "1", 0, 0, lowest, highest, capabilities)


@given(VERSIONS, VERSIONS, VERSIONS, VERSIONS)
def test_both_come_to_the_same(a: int, b: int, c: int, d: int) -> None:
    one, other = hello(min(a, b), max(a, b)), hello(min(c, d), max(c, d))
    ends = []
    for ours, theirs in ((one, other), (other, one)):
        try:
            ends.append(agree(ours, theirs).version)
        except PeerGone as gone:
            ends.append(gone.code)  # type: ignore[arg-type]
    common = set(range(one.lowest, one.highest + 1)) & set(range(other.lowest, other.highest + 1))
    assert ends == [max(common)] * 2 if common else set(ends) == {"older", "newer"}


def test_both_use_what_both_can() -> None:
    assert agree(hello(1, 1, "a", "b"), hello(1, 1, "b", "c")).capabilities == {"b"}


def test_a_newer_hello_is_understood() -> None:
    """More keys, versions and abilities than we know."""
    known = hello(1, 1)
    raw = msgspec.msgpack.decode(encode(known)[1:])
    later = {**raw, "h": 9, "c": ["telepathy"], "zz": {"deep": [1, 2]}, "later": None}
    assert decode(b"\1" + msgspec.msgpack.encode(later)) == hello(1, 9, "telepathy")


def any_knock(payload: bytes, _hashed: bytes) -> Proved:
    """Of a newcomer: tag, kind, the invitation's signature, and the device's two keys."""
    return Proved(payload[12 + 1 + 64 + 32 :][:32])


async def ben_by_hand(street: Any) -> tuple[Any, Any]:
    ana, ben = await street.two()
    group = ben.engine.runtime.groups[1]
    street.neighbours.remove(ben)
    await ben.sleep()
    await street.until(lambda: not ana.engine.runtime.net.sessions)
    return ana, group


def test_who_speaks_a_wider_range_is_spoken_with(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await ben_by_hand(street)
        hand = await workshop.dial(ana, group.secrets, workshop.psk(group), highest=7, capabilities=("telepathy",))
        assert isinstance(await hand.listen(), State)
        await hand.channel.close()

    street.play(story())


def test_who_has_left_our_version_behind_is_told_to_people(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, group = await ben_by_hand(street)
        hand = await workshop.dial(ana, group.secrets, workshop.psk(group), lowest=2, highest=3)
        assert await hand.end() == "closed"
        assert hand.heard == []
        assert [peer.update for peer in (await ana.status()).peers] == ["ours"]
        hand = await workshop.hand(ana, group)
        await hand.listen()
        assert [peer.update for peer in (await ana.status()).peers] == [""]
        await hand.channel.close()

    street.play(story())


def test_who_was_left_behind_is_told_to_people(street: Any, workshop: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, group = await ben_by_hand(street)
        monkeypatch.setattr(recognition, "LOWEST", 2)
        monkeypatch.setattr(recognition, "HIGHEST", 2)
        hand = await workshop.dial(ana, group.secrets, workshop.psk(group), lowest=1, highest=1)
        assert await hand.end() == "closed"
        assert [peer.update for peer in (await ana.status()).peers] == ["theirs"]

    street.play(story())


@pytest.mark.parametrize(("versions", "code"), [((5, 6), "newer"), ((1, 1), "older")])
def test_a_newcomer_hears_who_must_be_updated(
    street: Any, monkeypatch: pytest.MonkeyPatch, versions: tuple[int, int], code: str
) -> None:
    if code == "older":
        monkeypatch.setattr(recognition, "LOWEST", 2)
        monkeypatch.setattr(recognition, "HIGHEST", 2)

    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        link = await ana.invite()
        secrets = new_device()

        async def answer(channel: Channel) -> None:
            ours = sign_hello(secrets, channel, dialer=False, program="9", time=1, port=0)
            ours = msgspec.structs.replace(ours, lowest=versions[0], highest=versions[1])
            with contextlib.suppress(PeerGone):
                await exchange_hellos(channel, ours, dialer=False)
                await channel.receive()

        wire = street.network.wire("later")
        offer = Offer("x", joining_psk(read_link(link).key), os.urandom(32), any_knock)
        address = await wire.listen("later:4000", lambda: [offer], answer)
        ben = await street.neighbour("ben")
        with pytest.raises(Refused) as refused:
            await ben.engine.handle(api.Join(link, "Ben", address))
        assert refused.value.code == f"join.{code}"
        await wire.close()

    street.play(story())


def test_connecting_says_who_must_be_updated(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await street.hang_up()
        plain = recognition.sign_hello
        ours = ana.engine.runtime.groups[1].secrets

        def signed(secrets: Any, *args: Any, **options: Any) -> Hello:
            made = plain(secrets, *args, **options)
            return msgspec.structs.replace(made, lowest=2, highest=2) if secrets == ours else made

        monkeypatch.setattr("sync.net.meeting.sign_hello", signed)
        for one, other, code in ((ana, ben, "older"), (ben, ana, "newer")):
            with pytest.raises(Refused) as refused:
                await one.meet(other)
            assert refused.value.code == f"peer.{code}"
        assert [peer.update for peer in (await ana.status()).peers] == ["theirs"]
        assert [peer.update for peer in (await ben.status()).peers] == ["ours"]
        await asyncio.sleep(0)

    street.play(story())
