"""A member who states very many renewals of keys, or asks for keys without end: sessions go on, nobody computes for
minutes, and what others lack is still asked for."""

from dataclasses import dataclass
from secrets import token_bytes
from typing import Any

import pytest

from models.ids import CircleId
from models.roll import Drop, Leave, encode_statement
from sync.group import epoch_keys, renewing, resolving
from sync.ledger.envelope import ACT
from sync.net import admission, repair
from sync.net.repair import Repair
from sync.simulated import Device
from sync.trust import epochs, repairing, seal_checks
from sync.trust.keys import ROLL, circle_tag, key_id, new_device
from sync.trust.renewal import Lack, Renewal, Seals, Secret, digest, make_seal, roll_key, secret_id
from tests.attacks.test_keys import stated
from tests.bench.stories import Story, names
from tests.bench.test_resolutions import decide, stewards
from tests.torture.governing import link


@dataclass
class Stated:
    """For `stated`, on a street."""

    mallory: Any


def made_up(count: int) -> list[Renewal]:
    """With the lowest ids that there can be."""
    return [Renewal(number.to_bytes(16, "big"), (), bytes(16), bytes(32)) for number in range(1, count + 1)]


def session(one: Device, other: Device) -> None:
    """All that two say about keys. Raises PeerGone."""
    sides = [Repair(one.group, other.secrets.id), Repair(other.group, one.secrets.id)]
    said = True
    while said:
        said = False
        for mine, theirs in (sides, sides[::-1]):
            while (message := mine._next_about_keys()) is not None:
                theirs.hear(message)
                said = True


def test_very_many_made_up_ones_end_no_session_and_hide_nobody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    """After 8193 of them, all sessions in the group ended as soon as they had begun, for ever."""
    monkeypatch.setattr(repair, "MAX_LACKING", 10)
    monkeypatch.setattr(repair, "MAX_OF_ONE", 6, raising=False)
    story = Story()
    ana, ben = story.ana.first, story.ben.first
    story.bench.send(stated(story, *made_up(40)), story.ana, story.ben)
    for _ in range(3):
        renewing.renew(ana.group)
    story.bench.meet()
    for name in ben.group.keys.epochs.known.keys() & {each.renewal for each in ana.group.keys.epochs.all()}:
        ben.group.keys.epochs._held.pop(name)
    assert len(ben.group.keys.epochs.lacking()) == 43
    session(ana, ben)
    assert len(ben.group.keys.epochs.lacking()) == 40


def test_made_up_ones_do_not_keep_new_keys_from_following_the_former_ones() -> None:
    story = Story()
    group = story.ana.first.group
    renewing.renew(group)
    story.bench.send(stated(story, *made_up(epochs.MAX_OVER + 10)), story.ana, story.ben)
    for _ in range(6):
        former = group.keys.epochs.current()
        renewing.renew(group)
        assert group.keys.epochs.current() != former
    story.ben.do("garden.open_topic", name="under the new keys")
    assert names(story.ana) == ["under the new keys"]


def test_many_that_not_everybody_was_given_are_not_all_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes making the seals for the whole group, and stating one takes some hundred bytes."""
    monkeypatch.setattr(seal_checks, "MAX_BAD", 3)
    story, tried = Story(connected=False), list[bytes]()
    group = story.ana.first.group
    made = epochs.make_seals

    def counted(secret: bytes, *rest: Any) -> Any:
        tried.append(secret)
        return made(secret, *rest)

    monkeypatch.setattr(epochs, "make_seals", counted)
    over: tuple[bytes, ...] = ()
    for _ in range(30):
        secret, mine = token_bytes(32), group.secrets.card
        only = (make_seal(secret, group.keys.epochs.circle, mine.id, mine.sealing, whole=True) or (b"", b""),)
        renewal = Renewal(secret_id(secret), over, key_id(roll_key(secret)), digest(only))
        over = (renewal.id,)
        group.receive([each.raw for each in stated(story, renewal, Seals(renewal.id, only))])
    assert len(group.keys.epochs.all()) == 30
    story.ana.do("garden.open_topic", name="under the old keys")
    assert len(tried) == 3
    renewing.renew(story.ben.first.group)
    story.bench.meet(story.ana, story.ben)
    assert group.keys.epochs.current() == story.ben.first.group.keys.epochs.current()


@pytest.mark.parametrize("how", ["is suspended", "is removed", "leaves"])
def test_whoever_is_out_does_not_make_others_renew_for_ever(how: str) -> None:
    """Cleo states each new renewal once more, as if unaware, with rubbish for seals: no keys stayed good, and there
    were new ones for each word."""
    story = Story()
    ana, ben, cleo = story.bench.persons
    group = ana.first.group
    decide(ana, voters=tuple(each.member for each in story.bench.persons), roles=stewards(ana, ben))
    before = tuple(story.mallory.group.roll.heads)
    if how == "is removed":
        ben.decide(resolving.sign, ana.decide(resolving.remove, [cleo.member]))
    elif how == "is suspended":
        ana.decide(resolving.suspend, cleo.member)
    else:
        cleo.decide(resolving.leave)
    ana.do("garden.open_topic", name="first")
    current = group.keys.epochs.current()
    assert current is not None
    for number in range(3):
        made = group.keys.epochs.known[current][0].statement
        rubbish = ((bytes([number]) * 8, bytes(80)),)
        again = Renewal(current, (), made.roll, digest(rubbish))
        story.bench.send(stated(story, again, Seals(current, rubbish), roll=before), ana, ben)
        ana.do("garden.open_topic", name=f"number {number}")
        assert group.keys.epochs.current() == current
    assert names(ben) == names(ana) == ["first", "number 0", "number 1", "number 2"]


@pytest.mark.parametrize("act", ["leaves", "drops"])
@pytest.mark.parametrize("how", ["is removed", "leaves"])
def test_whoever_is_out_does_not_make_others_renew_by_leaving_again(how: str, act: str) -> None:
    """Each further departure or dropped computer, stated as if unaware of being out, made everybody's keys unclean."""
    story = Story()
    ana, ben, cleo = story.bench.persons
    group = ana.first.group
    decide(ana, voters=tuple(each.member for each in story.bench.persons), roles=stewards(ana, ben))
    assert link(cleo)
    story.bench.meet()
    before, second = tuple(story.mallory.group.roll.heads), cleo.devices[1].secrets.id
    if how == "is removed":
        ben.decide(resolving.sign, ana.decide(resolving.remove, [cleo.member]))
    else:
        cleo.decide(resolving.leave)
    ana.do("garden.open_topic", name="first")
    current = group.keys.epochs.current()
    for number in range(3):
        said = encode_statement(Leave() if act == "leaves" else Drop(second))
        tag = CircleId(circle_tag(group.id, ROLL))
        again = story.mallory.seal(
            kind=ACT, circle=tag, statement=said, log=story.mallory.fresh_log(), roll=before
        )
        story.bench.send([again], ana, ben)
        ana.do("garden.open_topic", name=f"number {number}")
        assert group.keys.epochs.current() == current
    assert names(ben) == names(ana) == ["first", "number 0", "number 1", "number 2"]


def test_whoever_leaves_once_more_after_coming_back_gets_no_later_keys(story: Story) -> None:
    ana, _ben, cleo = story.bench.persons
    group = ana.first.group
    for number in range(2):
        cleo.decide(resolving.leave)
        ana.do("garden.open_topic", name=f"without Cleo {number}")
        current = group.keys.epochs.current()
        assert current is not None
        story.bench.meet()
        assert cleo.first.group.keys.epochs.secret(current) is None
        if not number:
            story.bench.founded.let_in(cleo.first.secrets, "Cleo")
            story.bench.meet()
            ana.do("garden.open_topic", name="with Cleo")
            story.bench.meet()


def test_a_device_gets_seals_for_its_own_key_alone() -> None:
    story = Story()
    renewing.renew(story.ana.first.group)
    story.bench.meet()
    (renewal,) = story.ana.first.group.keys.epochs.known
    asked = [Lack(renewal, new_device().card.sealing) for _ in range(20)]
    story.bench.send(stated(story, *asked), story.ana, story.ben)
    assert not renewing.is_due(story.ana.first.group)


def test_rubbish_seals_fill_no_memory_and_hide_nobody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each took more memory than it had bytes."""
    monkeypatch.setattr(epochs, "MAX_ADDED", 40)
    story = Story()
    ana, ben = story.ana.first.group, story.ben.first.group
    renewing.renew(ana)
    story.bench.meet()
    current = ana.keys.epochs.current() or b""
    for _ in range(5):
        rubbish = Seals(current, tuple((ben.secrets.id[:8], token_bytes(80)) for _ in range(25)))
        story.bench.send(stated(story, rubbish), story.ana, story.ben)
    assert sum(map(len, ana.keys.epochs.added.values())) == 50
    asked = Lack(current, ben.secrets.card.sealing)
    ana.keys.repairing.asked(ben.secrets.id, asked)
    assert len(ana.keys.repairing.to_answer()) == 1
    assert renewing.is_due(ana)
    renewing.mend(ana)
    assert ana.keys.repairing.to_answer() == []
    story.bench.meet()
    ben.keys.repairing.asked(ben.secrets.id, asked)
    assert story.ben.first.group.keys.repairing.to_answer() == []


def test_requests_for_made_up_keys_fill_no_memory_and_hide_nobody_elses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repairing, "MAX_ASKED", 5)
    story = Story()
    ana, ben = story.ana.first.group, story.ben.first.group
    renewing.renew(ana)
    story.bench.meet()
    current = ana.keys.epochs.current() or b""
    story.bench.send(stated(story, *(Lack(token_bytes(16), bytes(32)) for _ in range(20))), story.ana, story.ben)
    assert len(ana.keys.repairing.requests) == 5
    ana.keys.repairing.asked(ben.secrets.id, Lack(current, ben.secrets.card.sealing))
    assert [each.renewal for each in ana.keys.repairing.to_answer()] == [current]


def test_a_newcomer_comes_in_where_somebody_has_stated_more_keys_than_anybody_takes(
    street: Any, turn: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ben has given everybody the secrets of 10 001 renewals: nobody could join any more, nor come back."""
    monkeypatch.setattr(admission, "MAX_KEYS", 20)
    monkeypatch.setattr(admission, "MAX_HANDED", 10, raising=False)

    async def story() -> None:
        ana, ben = await street.two()
        group, mallory = ana.engine.runtime.group(1), turn(ben)
        for number in range(2):
            renewing.renew(group)
            await ana.say(f"under keys number {number}")
        await street.alike()
        values = [token_bytes(32) for _ in range(40)]
        made = [Renewal(secret_id(value), (), key_id(roll_key(value)), bytes(32)) for value in values]
        group.receive([each.raw for each in stated(Stated(mallory), *made)])
        epoch_keys.learn(group, [Secret(secret_id(value), True, value) for value in values])
        count = len(group.keys.epochs.all())
        assert count > 40
        cleo = await street.neighbour("cleo")
        await cleo.join(await ana.invite(), ana)
        await street.alike()
        assert {"under keys number 0", "under keys number 1"} <= set(cleo.texts())
        held = cleo.engine.runtime.group(1).keys.epochs
        await street.until(lambda: len(held.all()) == count)

    street.play(story())
