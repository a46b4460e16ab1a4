"""Another computer of a member joins with a link to which only the member's own computer answers."""

from typing import Any

import pytest

from models.errors import Refused
from sync import api
from sync.circle_commands import AskCircles, OpenCircle
from sync.group import held_circles
from sync.group.held_circles import HeldCircle, lacking
from sync.net import asking
from sync.net.messages import OwnCircles
from sync.trust.invitation import read_link, write_link


async def own_link(neighbour: Any, seconds: int = 3600) -> str:
    made: api.Invitation = await neighbour.engine.handle(api.Invite(1, seconds=seconds, device=True))
    return made.link


async def member_of(neighbour: Any, name: str) -> Any:
    roll = await neighbour.engine.handle(api.AskRoll(1))
    return next(each for each in roll.members if each.name == name)


def test_a_further_computer_is_the_same_member(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("from the first computer")
        second = await street.neighbour("second")
        group: api.Group = await second.engine.handle(api.Join(await own_link(ana), "", ana.address))
        first: Any = ana.engine.runtime.group(1)
        assert group.me == first.me
        await second.say("from the second computer")
        await street.alike()
        assert "from the second computer" in ben.texts()
        for each in (ana, ben, second):
            assert len((await member_of(each, "Ana")).devices) == 2
            assert len(each.rows("SELECT 1 FROM members")) == 2
        authors = ben.rows("SELECT DISTINCT author FROM message WHERE text LIKE 'from the %'")
        assert [bytes(author) for (author,) in authors] == [first.me]
        assert second.engine.runtime.group(1).author.powers == first.author.powers
        assert {bytes(key) for (key,) in second.rows("SELECT key FROM logs")} == {
            bytes(key) for (key,) in ana.rows("SELECT key FROM logs")
        }
        await second.engine.handle(api.Invite(1))  # with the powers of the member
        assert (await second.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_a_link_serves_one_device_and_that_again(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        link = await own_link(ana)
        second = await street.neighbour("second")
        await second.engine.handle(api.Join(link, "", ana.address))
        await street.alike()
        third = await street.neighbour("third")
        with pytest.raises(Refused, match=r"join\.no"):
            await third.engine.handle(api.Join(link, "", ana.address))
        assert len((await member_of(ana, "Ana")).devices) == 2

    street.play(story())


def test_a_computer_of_the_group_reads_that_such_a_link_is_for_another(street: Any) -> None:
    """Perhaps it was dropped while it was away; nobody tells it. The link works in an empty profile."""

    async def story() -> None:
        ana, ben = await street.two()
        link: api.Invitation = await ana.engine.handle(api.Invite(1, seconds=3600, device=True))
        with pytest.raises(Refused, match=r"join\.already_device"):
            await ben.engine.handle(api.Join(link.link, "", ana.address))

    street.play(story())


def test_a_newer_link_closes_the_one_before_and_each_expires(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        former, short = await own_link(ana), await own_link(ana, 1)
        second = await street.neighbour("second")
        with pytest.raises(Refused, match=r"join\.no"):
            await second.engine.handle(api.Join(former, "", ana.address))
        await street.until(lambda: len(ana.engine.runtime.net.offers()) == 2)
        with pytest.raises(Refused, match=r"join\.no"):
            await second.engine.handle(api.Join(short, "", ana.address))
        with pytest.raises(Refused, match=r"device\.bad_duration"):
            await own_link(ana, 10**6)

    street.play(story())


def test_nobody_else_answers_to_it(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        second = await street.neighbour("second")
        with pytest.raises(Refused, match=r"join\.no"):
            await second.engine.handle(api.Join(await own_link(ana), "", ben.address))

    street.play(story())


def test_an_invitation_does_not_make_anybody_a_device_of_a_member(
    street: Any, impatient: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 1.0)

    async def story() -> None:
        ana, _ = await street.two()
        me = ana.engine.runtime.group(1).me
        invitation = read_link(await ana.invite())
        forged = write_link(type(invitation)(invitation.group, invitation.secret, "Maple Street", (), me))
        second = await street.neighbour("second")
        with pytest.raises(Refused):
            await second.engine.handle(api.Join(forged, "", ana.address))
        plain = read_link(await own_link(ana))
        stripped = write_link(type(plain)(plain.group, plain.secret, "Maple Street", ()))
        with pytest.raises(Refused):
            await second.engine.handle(api.Join(stripped, "Eve", ana.address))
        assert len((await member_of(ana, "Ana")).devices) == 1
        assert len(ana.rows("SELECT 1 FROM members")) == 2

    street.play(story())


def private(neighbour: Any) -> Any:
    return neighbour.engine.runtime.group(1).circles


def test_a_further_computer_reads_and_writes_in_the_circles_at_once(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        group = ana.engine.runtime.group(1)
        circle = await ana.engine.handle(OpenCircle(1, "people", "Surprise", (ben.engine.runtime.group(1).me,)))
        place = await ana.do("conversations.add_channel", name="Plans", circle=circle.id)
        await ana.do("conversations.say", channel=place, text="hello from the first computer")
        second = await street.neighbour("second")
        await second.engine.handle(api.Join(await own_link(ana), "", ana.address))
        await street.until(lambda: bool(second.rows("SELECT 1 FROM channel WHERE name = 'Plans'")))
        await street.until(lambda: second.texts("Plans") == ["hello from the first computer"])
        await second.do("conversations.say", channel=place, text="hello from the second computer")
        await street.until(lambda: len(ben.texts("Plans")) == 2)
        statements = [entry.said.act for entry in private(ben).history(circle.id).entries.values()]
        assert statements == ["open"]  # nothing was stated for it, so others do not even see a new envelope
        assert group.me in private(second).history(circle.id).participants()

    street.play(story())


def test_more_circles_than_one_message_takes_reach_a_further_computer(
    street: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who states very much in one circle made what its people hold larger than a welcome may be: none of them
    could ever link a computer again."""
    monkeypatch.setattr(held_circles, "MAX_KEYS", 12)
    monkeypatch.setattr(held_circles, "PORTION", 4)

    async def story() -> None:
        ana, _ = await street.two()
        for number in range(6):
            await ana.engine.handle(OpenCircle(1, "people", f"Number {number}"))
        second = await street.neighbour("second")
        await second.engine.handle(api.Join(await own_link(ana), "", ana.address))
        for number in range(6):
            await street.until(lambda n=number: f"Number {n}" in circles_of(second))  # type: ignore[misc]

    street.play(story())


def circles_of(neighbour: Any) -> set[str]:
    group = neighbour.engine.runtime.group(1)
    return {each.name for each in held_circles.held_circles(group, secrets=True) if each.secrets}


def test_two_computers_of_a_member_bring_their_circles_together(street: Any) -> None:
    """Ben opens a circle with Ana before he hears of her second computer."""

    async def story() -> None:
        ana, ben = await street.two()
        me = ana.engine.runtime.group(1).me
        street.network.cut("ana", "ben")
        await street.until(lambda: not ben.engine.runtime.net.sessions)
        second = await street.neighbour("second")
        await second.engine.handle(api.Join(await own_link(ana), "", ana.address))
        circle = await ben.engine.handle(OpenCircle(1, "people", "Surprise", (me,)))
        place = await ben.do("conversations.add_channel", name="Plans", circle=circle.id)
        await ben.do("conversations.say", channel=place, text="hello Ana")
        street.network.cut("ana", "second")
        await street.until(lambda: not second.engine.runtime.net.sessions)
        street.network.heal("ana", "ben")
        await ben.meet(ana)
        await street.until(lambda: bool(ana.rows("SELECT 1 FROM channel WHERE name = 'Plans'")))
        device = second.engine.runtime.group(1).secrets.id
        assert [each.lacking for each in (await ana.engine.handle(AskCircles(1))).circles] == [(device,)]
        assert [each.lacking for each in (await ben.engine.handle(AskCircles(1))).circles] == [()]
        street.network.heal("ana", "second")
        await second.meet(ana)
        await street.until(lambda: bool(second.rows("SELECT 1 FROM channel WHERE name = 'Plans'")))
        await street.until(lambda: second.texts("Plans") == ["hello Ana"])
        group = ana.engine.runtime.group(1)
        await street.until(lambda: lacking(group, circle.id) == ())
        assert [each.lacking for each in (await second.engine.handle(AskCircles(1))).circles] == [()]

    street.play(story())


def test_what_it_holds_of_circles_goes_to_no_device_of_anybody_else(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.engine.handle(OpenCircle(1, "people", "Notes to myself"))
        await street.alike()
        group = ben.engine.runtime.group(1)
        await ben.sleep()
        street.neighbours.remove(ben)
        hand = await workshop.hand(ana, group)
        await hand.say(OwnCircles(b"d" * 16))
        assert await hand.end() == "closed"
        forged = HeldCircle(b"t" * 16, "people", "A trap", (b"k" * 32,), (b"s" * 32,))
        hand = await workshop.hand(ana, group)
        await hand.say(OwnCircles(circles=(forged,)))
        assert await hand.end() == "closed"
        assert [each.name for each in (await ana.engine.handle(AskCircles(1))).circles] == ["Notes to myself"]

    street.play(story())
