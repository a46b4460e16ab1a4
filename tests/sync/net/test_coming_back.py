"""Whoever has left the group comes back with a new invitation: on the same computer, as the same member."""

from typing import Any

import pytest

from models.errors import Refused
from sync import api


async def standing(neighbour: Any, name: str) -> str:
    roll = await neighbour.engine.handle(api.AskRoll(1))
    return next((each.standing for each in roll.members if each.name == name), "")


def test_who_left_comes_back_as_the_same_member_and_goes_on(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        me = ben.engine.runtime.group(1).me
        await ben.say("before")
        used = await ana.invite()
        cem = await street.neighbour("cem")
        await cem.join(used, ana)
        await ben.engine.handle(api.Act(1, "leave"))
        await street.alike()
        await ana.say("meanwhile")
        with pytest.raises(Refused, match=r"join\.no"):
            await ben.join(used, ana)
        assert await standing(ana, "Ben") == ""
        await ben.join(await ana.invite(), ana)
        await street.alike()
        assert ben.engine.runtime.group(1).me == me
        assert [await standing(each, "Ben") for each in (ana, ben, cem)] == ["provisional"] * 3
        await ben.say("back")
        await street.alike()
        for each in (ana, ben, cem):
            assert each.texts()[-3:] == ["before", "meanwhile", "back"]
        assert len(ben.rows("SELECT 1 FROM groups")) == 1
        with pytest.raises(Refused, match=r"join\.already_member"):
            await ben.join(await ana.invite(), ana)
        assert (await ben.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_the_computer_with_which_somebody_first_came_in_brings_the_others_back(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        second = await street.neighbour("second")
        link: api.Invitation = await ben.engine.handle(api.Invite(1, seconds=3600, device=True))
        await second.engine.handle(api.Join(link.link, "", ben.address))
        await street.alike()
        await second.engine.handle(api.Act(1, "leave"))
        await street.until(lambda: all(len(each.rows("SELECT 1 FROM members")) == 1 for each in (ana, ben)))
        with pytest.raises(Refused, match=r"join\.another_computer"):
            await second.join(await ana.invite(), ana)
        await ben.join(await ana.invite(), ana)
        await second.meet(ana)
        await street.until(lambda: len(second.rows("SELECT 1 FROM members")) == 2)
        await second.say("all are back")
        await street.alike()
        assert "all are back" in ana.texts()

    street.play(story())
