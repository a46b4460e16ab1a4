"""Who is answered at all, between real engines: members however they know each other, and nobody else."""

import asyncio
import contextlib
from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.net import dialling, invitations, pipe, recognition, transport
from sync.net.knocking import LISTED, as_invited
from sync.net.memory import MemoryNetwork
from sync.net.tags import NO_TAG
from sync.net.transport import Approach, PeerGone
from sync.trust import knock
from sync.trust.invitation import read_link
from sync.trust.keys import DeviceSecrets, new_device, transport_psk


async def unheard_of(street: Any) -> tuple[Any, Any, Any]:
    """Ana, and two whom Ben and Ana have let in while they could not hear of each other: Cleo and Dora."""
    ana, ben = await street.two()
    link = await ana.invite(uses=2)
    await street.until(lambda: len(ben.engine.runtime.group(1).roll.now.invitations) == 2)
    for one, other in (("ana", "ben"), ("ana", "cleo"), ("ben", "dora"), ("cleo", "dora")):
        street.network.cut(one, other)
    cleo, dora = await street.neighbour("cleo"), await street.neighbour("dora")
    await cleo.join(link, ben)
    await dora.join(link, ana)
    await street.until(lambda: ben.engine.runtime.net.in_sync(1) and ana.engine.runtime.net.in_sync(1))
    return ana, cleo, dora


def knows(one: Any, other: Any) -> bool:
    device = other.engine.runtime.group(1).secrets.id
    return one.engine.runtime.group(1).card(device) is not None


def meeting(one: Any, other: Any) -> bool:
    device = other.engine.runtime.group(1).secrets.id
    return one.engine.runtime.net.sessions.with_device(1, device) is not None


def test_who_has_not_heard_of_a_newcomer_dials_it_and_hears(street: Any) -> None:
    """The newcomer knows the dialler, and answers with how it was let in."""

    async def story() -> None:
        ana, cleo, _dora = await unheard_of(street)
        assert not knows(ana, cleo)
        street.network.heal("ana", "cleo")
        await ana.meet(cleo)
        await street.until(lambda: knows(ana, cleo) and meeting(ana, cleo))
        await cleo.say("hello, Ben has let me in")
        await street.until(lambda: "hello, Ben has let me in" in ana.texts())

    street.play(story())


def test_a_newcomer_who_dials_somebody_who_has_not_heard_of_it_is_not_answered(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, cleo, _dora = await unheard_of(street)
        street.network.heal("ana", "cleo")
        with pytest.raises(Refused) as refused:
            await cleo.meet(ana)
        assert refused.value.code == "peer.no_answer"

    street.play(story())


@pytest.mark.parametrize("most", [recognition.INTRODUCTION, 1000])
def test_two_who_have_never_heard_of_each_other_introduce_themselves_when_alone_for_long(
    street: Any, impatient: None, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Also where somebody has made the roll larger than is taken otherwise."""
    monkeypatch.setattr(recognition, "INTRODUCTION", most)

    async def story() -> None:
        ana, cleo, dora = await unheard_of(street)
        for each in [ana, street.neighbours[1]]:
            street.neighbours.remove(each)
            await each.sleep()
        street.network.heal("cleo", "dora")
        net = cleo.engine.runtime.net
        await street.until(lambda: not net.sessions)
        net.expect(1, (dora.address,))
        await asyncio.sleep(3)
        assert not meeting(cleo, dora)
        monkeypatch.setattr(dialling, "ALONE_SECONDS", 0)
        await street.until(lambda: meeting(cleo, dora) and knows(dora, cleo) and knows(cleo, dora))
        await dora.say("so you are Cleo")
        await street.until(lambda: "so you are Cleo" in cleo.texts())

    street.play(story())


def listing(group: Any, secrets: DeviceSecrets, transports: list[bytes]) -> Approach:
    """With a list for the devices with these keys, and nothing shown."""

    def make(hashed: bytes) -> bytes:
        return NO_TAG + LISTED + knock.show_nothing() + knock.make_list(secrets.transport, transports, hashed + NO_TAG)

    return Approach("x", transport_psk(group.founding_secret), secrets.transport, make, lambda *_: True)


async def answered(street: Any, neighbour: Any, approach: Approach, host: str = "elsewhere") -> bool:
    wire = street.network.wire(host)
    try:
        await wire.dial(neighbour.address, approach)
    except PeerGone:
        return False
    finally:
        await wire.close()
    return True


def test_a_list_without_the_responder_is_not_answered(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        group, secrets = (each.engine.runtime.group(1) for each in (ana, ben))
        mine = secrets.secrets
        assert await answered(street, ana, listing(group, mine, [group.secrets.card.transport]))
        assert not await answered(street, ana, listing(group, mine, []))
        assert not await answered(street, ana, listing(group, mine, [mine.card.transport, new_device().card.transport]))

    street.play(story())


def test_a_knock_names_what_was_announced_and_is_good_for_nobody_else(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        group, owned = ben.engine.runtime.group(1), b"t" * 12
        knocking = ben.engine.runtime.net.dialling.knocking
        assert not await answered(street, ana, knocking.as_member(group, owned))
        ana.engine.runtime.net.dialling.knocking.owns = owned.__eq__
        assert await answered(street, ana, knocking.as_member(group, owned))

    street.play(story())


def test_a_recorded_knock_gets_no_byte(street: Any, impatient: None, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded: list[bytes] = []
    plain = pipe.Pipe.write

    def write(each: Any, data: bytes) -> None:
        if each.host == "ben":
            recorded.append(bytes(data))
        plain(each, data)

    async def story() -> None:
        ana, ben = await street.two()
        for session in ana.engine.runtime.net.sessions:
            await session.channel.close()
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        monkeypatch.setattr(pipe.Pipe, "write", write)
        await ben.meet(ana)
        knocks = [each for each in recorded if len(each) > 200]
        reader, writer = street.network.connect("eve", ana.address)
        writer.write(knocks[0])
        with contextlib.suppress(ConnectionError):
            assert await reader.read() == b""
        writer.transport.abort()

    street.play(story())


def test_a_flood_of_wrong_lists_keeps_nobody_out(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """By somebody who kept the founding secret. Only so many are looked at, and the addresses share them."""
    monkeypatch.setattr(transport, "CHECKS_PER_SECOND", 40)
    looked: list[int] = []
    plain = knock.read_list

    def counted(*args: Any) -> Any:
        looked.append(1)
        return plain(*args)

    async def story() -> None:
        ana, ben = await street.two()
        for session in ana.engine.runtime.net.sessions:
            await session.channel.close()
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        monkeypatch.setattr(knock, "read_list", counted)
        approach = listing(ana.engine.runtime.group(1), new_device(), [])
        began = asyncio.get_running_loop().time()
        flood = [asyncio.create_task(answered(street, ana, approach, f"eve{each % 10}")) for each in range(200)]
        await asyncio.sleep(0.2)
        await ben.meet(ana)
        seconds = int(asyncio.get_running_loop().time() - began) + 2
        assert len(looked) <= 40 * seconds
        assert meeting(ana, ben)
        monkeypatch.setattr(transport, "HANDSHAKE_SECONDS", 0.1)
        for each in flood:
            each.cancel()
        await asyncio.gather(*flood, return_exceptions=True)

    street.play(story())


@pytest.mark.parametrize("end", ["used", "revoked", "expired"])
def test_a_closed_invitation_is_not_answered_and_who_is_in_may_return(street: Any, impatient: None, end: str) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana", lambda: time["now"])
        await ana.start()
        text = await ana.invite(uses=1 if end == "used" else 2)
        ben = await street.neighbour("ben", lambda: time["now"])
        await ben.join(text, ana)
        link, group = read_link(text), ana.engine.runtime.group(1)
        if end == "revoked":
            invitations.revoke(group, link.id)
        elif end == "expired":
            time["now"] += 3_601_000
        assert not await answered(street, ana, as_invited(link, new_device()))
        assert await answered(street, ana, as_invited(link, ben.engine.runtime.group(1).secrets))

    time = {"now": 1_800_000_000_000}
    street.play(story())


def test_a_newcomer_whose_invitation_was_taken_back_hears_that_it_may_be_closed(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.neighbour("ana"), await street.neighbour("ben")
        await ana.start()
        invitation = await ana.engine.handle(api.Invite(1))
        await ana.engine.handle(api.Revoke(1, invitation.id))
        with pytest.raises(Refused) as refused:
            await ben.join(invitation.link, ana)
        assert refused.value.code == "join.no_answer"
        await ben.join(await ana.invite(), ana)

    street.play(story())


def test_neighbours_who_see_each_other_announced_knock_with_the_tag(impatient: None) -> None:
    """Whoever announces under new tags, as after a restart, is found again."""
    network = MemoryNetwork()
    one, other = network.discovery("one"), network.discovery("other")
    assert one.tag(b"k" * 32) == one.tag(b"k" * 32) != other.tag(b"k" * 32)
    assert one.owns(one.tag(b"k" * 32))
    assert not one.owns(other.tag(b"k" * 32))
    assert not one.owns(NO_TAG)
