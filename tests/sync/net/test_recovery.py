"""A member who lost every device comes back: with the recovery sheet, or because others confirm the new one."""

from typing import Any

import pytest

from models.errors import Refused
from models.roll import unconfirmed
from sync import api
from sync.circle_commands import AskCircles, ChangeCircle, Circle, OpenCircle
from sync.group.device_link import device_code
from sync.net import asking
from sync.recovery_commands import LinkBack, MakeSheet
from sync.trust.invitation import read_link, write_link, write_sheet


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch, impatient: None) -> None:
    monkeypatch.setattr(asking, "LOOKING_SECONDS", 2.0)


async def sheet_of(neighbour: Any) -> str:
    made: api.Invitation = await neighbour.engine.handle(MakeSheet(1))
    return made.link


async def roll_of(neighbour: Any) -> Any:
    return await neighbour.engine.handle(api.AskRoll(1))


def me(neighbour: Any) -> bytes:
    return bytes(neighbour.engine.runtime.group(1).me)


def devices(neighbour: Any, member: bytes) -> list[bytes]:
    roll = neighbour.engine.runtime.group(1).roll.now
    return [card.id for card in roll.members[member].devices]


def device(neighbour: Any) -> bytes:
    return bytes(neighbour.engine.runtime.group(1).secrets.id)


async def join(neighbour: Any, link: str, at: Any) -> Any:
    return await neighbour.engine.handle(api.Join(link, "", at.address))


async def refusal(neighbour: Any, link: str, at: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        await join(neighbour, link, at)
    return caught.value


async def street_of(street: Any, *names: str) -> list[Any]:
    """The first one is the founder and steward; all vote."""
    first, *others = [await street.neighbour(name) for name in names]
    await first.start()
    for other in others:
        await other.join(await first.invite(), first)
    await street.alike()
    await first.engine.handle(api.Propose(1, voters=tuple(me(other) for other in others)))
    await street.until(lambda: all(len(n.engine.runtime.group(1).roll.now.charter.voters) == len(names)
                                   for n in street.neighbours))  # fmt: skip
    return [first, *others]


def test_the_sheet_brings_the_same_member_back(street: Any) -> None:
    async def story() -> None:
        ana, ben, cem = await street_of(street, "ana", "ben", "cem")
        sheet, member, old = await sheet_of(ben), me(ben), device(ben)
        assert (await roll_of(ben)).has_sheet
        await ben.say("from the computer that burns")
        await street.alike()
        await ben.sleep()
        street.neighbours.remove(ben)
        new = await street.neighbour("new")
        group = await join(new, sheet, ana)
        assert group.me == member
        await new.say("it is me again")
        await street.alike()
        for each in (ana, cem, new):
            assert devices(each, member) == [device(new)]
            assert {"from the computer that burns", "it is me again"} <= set(each.texts())
        assert new.engine.runtime.group(1).author.standing == "member"
        authors = ana.rows("SELECT DISTINCT author FROM message WHERE text LIKE '%burns' OR text LIKE '%again'")
        assert [bytes(author) for (author,) in authors] == [member]
        assert old not in devices(ana, member)
        assert (await new.engine.handle(api.Fsck())).problems == ()

    street.play(story())


def test_the_old_computer_is_out_when_it_comes_back(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        sheet, member = await sheet_of(ben), me(ben)
        await street.alike()
        await ben.sleep()
        street.neighbours.remove(ben)
        new = await street.neighbour("new")
        await join(new, sheet, ana)
        await ben.wake()
        await ben.say("written by whoever found it")  # it has not heard yet
        with pytest.raises(Refused, match="peer"):
            await ben.meet(ana)
        await new.say("after")
        await street.alike()
        assert "written by whoever found it" not in ana.texts()
        assert "after" not in ben.texts()
        assert devices(ana, member) == [device(new)]
        await ben.sleep()

    street.play(story())


def test_a_sheet_that_was_replaced_gets_silence(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        stolen = await sheet_of(ben)
        newest = await sheet_of(ben)
        await street.alike()
        await street.until(lambda: len(ana.engine.runtime.group(1).roll.now.sheets(me(ben))) == 1)
        thief = await street.neighbour("thief")
        assert (await refusal(thief, stolen, ana)).code == "recover.no_answer"
        assert device(ben) in devices(ana, me(ben))
        new = await street.neighbour("new")
        assert (await join(new, newest, ana)).me == me(ben)

    street.play(story())


def test_a_sheet_serves_again_until_it_is_replaced_and_then_the_last_computer_counts(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        sheet, member = await sheet_of(ben), me(ben)
        await street.alike()
        first, second = await street.neighbour("first"), await street.neighbour("second")
        await join(first, sheet, ana)
        await join(second, sheet, ana)
        assert devices(ana, member) == [device(second)]
        await sheet_of(second)
        await street.until(lambda: len(ana.engine.runtime.group(1).roll.now.sheets(member)) == 1)
        third = await street.neighbour("third")
        assert (await refusal(third, sheet, ana)).code == "recover.no_answer"

    street.play(story())


def test_a_forged_sheet_gets_silence_and_a_sheet_is_no_invitation(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        sheet = read_link(await sheet_of(ben))
        await street.alike()
        kind = type(sheet)
        guessed = kind(sheet.group, bytes(16), "", (), sheet.member, sheet.meeting)
        stranger = await street.neighbour("stranger")
        assert (await refusal(stranger, write_sheet(guessed), ana)).code == "recover.no_answer"
        for_ana = kind(sheet.group, sheet.secret, "", (), me(ana), sheet.meeting)
        assert (await refusal(stranger, write_sheet(for_ana), ana)).code == "join.sheet_replaced"
        as_link = write_link(kind(sheet.group, sheet.secret, "Maple Street", (), sheet.member))
        assert (await refusal(stranger, as_link, ana)).code.startswith("join.no")
        assert len(ana.rows("SELECT 1 FROM members")) == 2

    street.play(story())


def test_nobody_comes_back_with_a_sheet_into_a_group_that_removed_the_person(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        sheet = await sheet_of(ben)
        await street.alike()
        await ana.engine.handle(api.Propose(1, removed=(me(ben),)))
        new = await street.neighbour("new")
        assert (await refusal(new, sheet, ana)).code == "recover.no_answer"

    street.play(story())


# Without a sheet


def test_whoever_helps_keeps_the_own_circles(street: Any) -> None:
    async def story() -> None:
        ana, ben, _, dee = await street_of(street, "ana", "ben", "cem", "dee")
        secret: Circle = await ana.engine.handle(OpenCircle(1, "people", "Ana's and Ben's", (me(ben),)))
        sheet, member = await sheet_of(dee), me(dee)
        await street.alike()
        with_sheet, with_link = await street.neighbour("paper"), await street.neighbour("borrowed")
        await join(with_sheet, sheet, ana)
        link = await link_back(ana, member)
        assert (await refusal(with_link, link, ana)).code == "join.unconfirmed"
        await street.until(lambda: len(unconfirmed(ben.engine.runtime.group(1).roll.now)) == 1)
        (waiting,) = (await roll_of(ben)).returning
        await ben.engine.handle(api.Act(1, "attest", waiting.device))
        await street.until(lambda: devices(ana, member) == [waiting.device])
        assert (await join(with_link, link, ana)).me == member
        for each in (with_sheet, with_link):
            assert (await each.engine.handle(AskCircles(1))).circles == ()
        assert [each.id for each in (await ben.engine.handle(AskCircles(1))).circles] == [secret.id]

    street.play(story())


@pytest.mark.parametrize("kind", ["people", "pair"])
def test_whoever_came_back_is_in_the_same_circles_from_the_next_word_there(street: Any, kind: str) -> None:
    async def story() -> None:
        ana, ben, cem = await street_of(street, "ana", "ben", "cem")
        circle: Circle = await ana.engine.handle(OpenCircle(1, kind, "Ours", (me(ben),)))
        place = await ana.do("conversations.add_channel", name="Plans", circle=circle.id)
        sheet, member = await sheet_of(ben), me(ben)
        await ana.do("conversations.say", channel=place, text="while the old computer ran")
        await street.until(lambda: bool(ben.rows("SELECT 1 FROM message WHERE text LIKE 'while the old%'")))
        await ben.sleep()
        street.neighbours.remove(ben)
        new = await street.neighbour("new")
        await join(new, sheet, ana)
        await street.until(lambda: all(devices(each, member) == [device(new)] for each in (ana, cem, new)))
        assert (await new.engine.handle(AskCircles(1))).circles == ()
        await ana.engine.handle(ChangeCircle(1, circle.id, member))
        await street.until(lambda: bool(new.engine.runtime.group(1).circles.secrets.names()))
        (back,) = (await new.engine.handle(AskCircles(1))).circles
        assert (back.id, back.name, set(back.members)) == (circle.id, "Ours", {me(ana), member})
        answers = await new.do("conversations.add_channel", name="Answers", circle=circle.id)
        await new.do("conversations.say", channel=answers, text="I am back")
        await ana.do("conversations.say", channel=place, text="welcome")
        await street.until(lambda: bool(ana.rows("SELECT 1 FROM message WHERE text = 'I am back'")))
        await street.until(lambda: bool(new.rows("SELECT 1 FROM message WHERE text = 'welcome'")))
        await street.until(lambda: bool(new.rows("SELECT 1 FROM message WHERE text LIKE 'while the old%'")))
        assert (await cem.engine.handle(AskCircles(1))).circles == ()

    street.play(story())


async def link_back(helper: Any, member: bytes) -> str:
    made: api.Invitation = await helper.engine.handle(LinkBack(1, member))
    return made.link


def test_enough_members_confirm_a_new_computer(street: Any) -> None:
    async def story() -> None:
        ana, ben, cem, dee = await street_of(street, "ana", "ben", "cem", "dee")
        member = me(dee)
        await dee.say("before the flood")
        await street.alike()
        await dee.sleep()
        street.neighbours.remove(dee)
        new = await street.neighbour("new")
        link = await link_back(ana, member)
        waits = await refusal(new, link, ana)
        assert (waits.code, waits.facts["given"], waits.facts["needed"]) == ("join.unconfirmed", 1, 2)
        assert (await refusal(new, link, ana)).facts == waits.facts  # asking again adds nothing
        await street.until(lambda: len(unconfirmed(cem.engine.runtime.group(1).roll.now)) == 1)
        (waiting,) = (await roll_of(cem)).returning
        assert (waiting.member, waiting.by, waiting.needed) == (member, (me(ana),), 2)
        assert device_code(waiting.device) == waits.facts["computer"]
        assert devices(cem, member) != [waiting.device]
        await cem.engine.handle(api.Act(1, "attest", waiting.device))
        await street.until(lambda: devices(ana, member) == [waiting.device])
        assert (await join(new, link, ana)).me == member
        await new.say("dry again")
        await street.alike()
        assert {"before the flood", "dry again"} <= set(ben.texts())
        assert (await roll_of(ben)).returning == ()

    street.play(story())


def test_an_attester_who_is_suspended_does_not_count(street: Any) -> None:
    async def story() -> None:
        ana, ben, cem, dee = await street_of(street, "ana", "ben", "cem", "dee")
        new = await street.neighbour("new")
        link = await link_back(ben, me(dee))
        assert (await refusal(new, link, ben)).facts["given"] == 1
        await street.until(lambda: len(unconfirmed(ana.engine.runtime.group(1).roll.now)) == 1)
        (waiting,) = (await roll_of(ana)).returning
        await ana.engine.handle(api.Act(1, "suspend", me(cem)))
        await street.until(lambda: cem.rows("SELECT standing FROM groups") == [("suspended",)])
        with pytest.raises(Refused, match=r"roll\.suspended"):
            await cem.engine.handle(api.Act(1, "attest", waiting.device))
        with pytest.raises(Refused, match=r"roll\.suspended"):
            await link_back(cem, me(dee))
        with pytest.raises(Refused, match=r"roll\.may_not_attest"):
            await link_back(dee, me(dee))
        with pytest.raises(Refused, match=r"recover\.nobody_waits"):
            await ana.engine.handle(api.Act(1, "attest", bytes(16)))
        assert (await refusal(new, link, ben)).facts["given"] == 1
        assert devices(ana, me(dee)) == [device(dee)]

    street.play(story())


def test_in_a_group_of_two_nobody_confirms_alone(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street_of(street, "ana", "ben")
        with pytest.raises(Refused, match=r"recover\.nobody_can"):
            await link_back(ana, me(ben))
        with pytest.raises(Refused, match=r"recover\.bad_duration"):
            await ana.engine.handle(LinkBack(1, me(ben), 0))

    street.play(story())


def test_a_link_for_a_new_computer_serves_one_device_of_one_member(street: Any) -> None:
    async def story() -> None:
        ana, _, cem, dee = await street_of(street, "ana", "ben", "cem", "dee")
        link = read_link(await link_back(ana, me(dee)))
        kind = type(link)
        new, other = await street.neighbour("new"), await street.neighbour("other")
        for_cem = write_link(kind(link.group, link.secret, link.name, (), me(cem)))
        assert (await refusal(other, for_cem, ana)).code == "join.refused"
        assert (await roll_of(ana)).returning == ()
        assert (await refusal(new, write_link(link), ana)).code == "join.unconfirmed"
        assert (await refusal(other, write_link(link), ana)).code == "join.no_answer"

    street.play(story())


@pytest.mark.parametrize("how", ["invitation", "device", "sheet", "confirmed", "back"])
def test_whoever_was_killed_after_the_last_step_joins_again_and_is_in(street: Any, how: str) -> None:
    """Nobody had heard that it had succeeded, so the same is done again: without anybody else, after a while."""

    async def story() -> None:
        ana, ben, cem = await street_of(street, "ana", "ben", "cem")
        if how == "sheet":
            link = await sheet_of(ben)
        elif how == "confirmed":
            link = await link_back(ana, me(ben))
        elif how == "device":
            made: api.Invitation = await ana.engine.handle(api.Invite(1, seconds=3600, device=True))
            link = made.link
        else:
            link = await ana.invite()
        if how == "back":
            await ben.engine.handle(api.Act(1, "leave"))
        await street.alike()
        new = ben if how == "back" else await street.neighbour("new")
        name = "" if read_link(link).member else "New"
        another = await ana.invite()
        if how == "confirmed":
            assert (await refusal(new, link, ana)).code == "join.unconfirmed"
            await street.until(lambda: len(unconfirmed(cem.engine.runtime.group(1).roll.now)) == 1)
            (waiting,) = (await roll_of(cem)).returning
            await cem.engine.handle(api.Act(1, "attest", waiting.device))
            await street.until(lambda: devices(ana, me(ben)) == [waiting.device])
        first = await new.engine.handle(api.Join(link, name, ana.address))
        for each in street.neighbours:
            await each.sleep()
        await new.wake()
        assert await new.engine.handle(api.Join(link, name, ana.address)) == first
        with pytest.raises(Refused, match=r"join\.already_member"):
            await new.engine.handle(api.Join(another, "New"))
        await new.say("here")

    street.play(story())
