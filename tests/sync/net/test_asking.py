"""What a newcomer with a link meets: members whose port has moved, addresses where nobody is, and silence."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.errors import Refused
from sync import api
from sync.net import asking, virtual_time
from sync.net.tags import QUARTER
from sync.network_commands import AskSilent, SetSilent
from sync.trust.invitation import read_link, write_link
from tests.conftest import Street


@pytest.fixture
def street(tmp_path: Path) -> Street:
    """Without the guard against blocking calls: the virtual clock is in `sync.net`, and everything is called by it."""
    return Street(tmp_path)


async def moving(street: Any) -> Any:
    """Ana, who listens at any port and is found by what she announces."""
    ana = await street.neighbour("ana", announces=True)
    await ana.start()
    net = ana.engine.runtime.net
    chosen = net.listening
    await net.listen(None)
    await net.wire.leave(chosen)
    return ana


async def join(neighbour: Any, link: str, peer: str | None = None) -> None:
    await neighbour.engine.handle(api.Join(link, neighbour.name.title(), peer))


def test_a_link_goes_on_working_while_the_port_moves(street: Any) -> None:
    async def story() -> None:
        ana = await moving(street)
        ben = await street.neighbour("ben", announces=True)
        net = ana.engine.runtime.net
        link, first = await ana.invite(), net.listening
        await asyncio.sleep(3.5 * QUARTER)
        assert net.listening != first
        assert read_link(link).addresses == ()
        await join(ben, link)
        await street.alike()

    street.play(story(), virtual_time.run)


def test_the_link_of_a_silent_computer_names_its_address_which_stays(street: Any) -> None:
    async def story() -> None:
        ana = await moving(street)
        ben = await street.neighbour("ben", announces=True)
        await ana.engine.handle(api.Listen(silent=True))
        link = await ana.invite()
        await asyncio.sleep(3.5 * QUARTER)
        assert read_link(link).addresses == (ana.engine.runtime.net.listening,)
        await join(ben, link)
        await street.alike()

    street.play(story(), virtual_time.run)


def test_addresses_where_nobody_is_delay_nobody(street: Any) -> None:
    """The link names eight computers that accept connections and keep silent; Ana is found after that."""

    async def story() -> None:
        ana = await moving(street)
        ben = await street.neighbour("ben", announces=True)
        strange = [await mute(street, f"strange{number}") for number in range(8)]
        link = write_link(msgspec.structs.replace(read_link(await ana.invite()), addresses=tuple(strange)))
        await asyncio.sleep(1)  # until Ana announces the invitation
        began = asyncio.get_running_loop().time()
        await join(ben, link)
        assert asyncio.get_running_loop().time() - began < 5
        await street.alike()

    street.play(story(), virtual_time.run)


async def mute(street: Any, name: str) -> str:
    return str(await street.network.wire(name).listen(None, list, lambda _channel: asyncio.sleep(0)))


def test_who_comes_with_a_closed_link_hears_soon_what_may_be_the_matter(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.neighbour("ana"), await street.neighbour("ben")
        await ana.start()
        invitation = await ana.engine.handle(api.Invite(1))
        await ana.engine.handle(api.Revoke(1, invitation.id))
        stages = stages_of(ben)
        began = asyncio.get_running_loop().time()
        with pytest.raises(Refused) as refused:
            await ben.join(invitation.link, ana)
        assert asyncio.get_running_loop().time() - began < asking.LOOKING_SECONDS / 2
        assert refused.value.code == "join.no_answer"
        assert refused.value.facts == {"group": "Maple Street", "tried": ana.address}
        assert stages[:2] == ["join.looking", "join.silent"]

    street.play(story(), virtual_time.run)


def test_who_finds_nobody_hears_what_was_tried(street: Any) -> None:
    async def story() -> None:
        ana, ben = await moving(street), await street.neighbour("ben")
        link = await ana.invite()
        await ana.sleep()
        for peer, code, tried in ((None, "join.nobody_found", ""), ("old:4000", "join.unreachable", "old:4000")):
            with pytest.raises(Refused) as refused:
                await join(ben, link, peer)
            assert (refused.value.code, refused.value.facts["tried"]) == (code, tried)
        with pytest.raises(Refused, match=r"peer\.bad_address"):
            await join(ben, link, "nowhere")
        await ana.wake()

    street.play(story(), virtual_time.run)


def stages_of(neighbour: Any) -> Sequence[str]:
    stages: list[str] = []
    neighbour.engine.subscribe(lambda event: stages.append(event.stage) if isinstance(event, api.Progress) else None)
    return stages


def test_a_silent_group_is_announced_to_nobody_also_after_a_restart(street: Any) -> None:
    async def story() -> None:
        ana, ben = await moving(street), await street.neighbour("ben", announces=True)
        link = await ana.invite()
        await ana.engine.handle(SetSilent(1, True))
        await ana.sleep()
        await ana.wake()
        assert await ana.engine.handle(AskSilent(1))
        assert ana.engine.runtime.net.looking.keys() == []
        with pytest.raises(Refused, match=r"join\.nobody_found"):
            await join(ben, link)
        await ana.engine.handle(SetSilent(1, False))
        await asyncio.sleep(1)
        await join(ben, link)
        await street.alike()

    street.play(story(), virtual_time.run)
