"""Who is put out while a session runs is told so, and hears nothing else; who is suspended hears the roll alone."""

from typing import Any

import pytest

from models.roll import STEWARD, Changes, Role
from models.roll.powers import USUAL_ROLES
from sync.group import resolving
from sync.net.transport import PeerGone


def standing(one: Any) -> str:
    group = one.engine.runtime.group(1)
    author = group.roll.now.author(group.secrets.id)
    return "out" if author is None else str(author.standing)


def test_who_is_removed_in_a_running_session_learns_it_and_nothing_more(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        resolving.remove(ana.engine.runtime.group(1), [ben.engine.runtime.group(1).me])
        await ana.say("without Ben")
        await street.until(lambda: standing(ben) == "out")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        assert "without Ben" not in ben.texts()

    street.play(story())


@pytest.mark.usefixtures("impatient")
def test_after_the_last_signature_everybody_refuses(street: Any) -> None:
    """Two of three stewards decide. The benchmarks tell how many seconds it takes 20 engines."""

    async def story() -> None:
        ana, ben = await street.two()
        others = [await street.neighbour(name) for name in ("cem", "dee", "eve", "gus")]
        link = await ana.invite(uses=len(others))
        for neighbour in others:
            await neighbour.join(link, ana)
        everybody = (ana, ben, *others)
        *staying, gus = everybody
        groups = [each.engine.runtime.group(1) for each in everybody]
        voters = tuple(group.me for group in groups)
        stewards = Role(USUAL_ROLES[STEWARD], voters[:3])
        begun = resolving.propose(groups[0], Changes(voters=voters, roles={STEWARD: stewards}))
        await street.until(lambda: all(group.roll.now.charter.id == begun for group in groups))
        resolution = resolving.remove(groups[0], [voters[-1]])
        await street.until(lambda: any(each.id == resolution for each in groups[1].roll.resolutions()))
        assert {standing(each) for each in everybody} == {"member"}
        resolving.sign(groups[1], resolution)
        await street.until(lambda: all(group.roll.now.charter.id == resolution for group in groups))
        assert [each for each in everybody if standing(each) == "out"] == [gus]
        await street.until(lambda: not gus.engine.runtime.net.sessions)
        for neighbour in staying:
            with pytest.raises(PeerGone):
                await gus.engine.runtime.net.connect(neighbour.address)

    street.play(story())


def test_who_is_suspended_hears_of_it_and_of_its_end_and_of_nothing_between(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        resolving.suspend(ana.engine.runtime.group(1), ben.engine.runtime.group(1).me)
        await street.until(lambda: standing(ben) == "suspended")
        before = ben.engine.runtime.group(1).logs.held(own(ana))
        await ana.say("while Ben is suspended")
        resolving.lift(ana.engine.runtime.group(1), ben.engine.runtime.group(1).me)
        assert ben.engine.runtime.group(1).logs.held(own(ana)) == before
        await street.until(lambda: "while Ben is suspended" in ben.texts())
        await street.until(lambda: standing(ben) != "suspended")

    street.play(story())


def own(one: Any) -> bytes:
    """The key of this device's log in everybody's circle."""
    group = one.engine.runtime.group(1)
    return bytes(group.secrets.log_key(group.circle("everyone").tag).public)
