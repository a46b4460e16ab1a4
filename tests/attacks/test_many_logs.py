"""A member who begins very many logs is put out like anybody else, and what honest people wrote is not lost with it."""

from collections.abc import Callable

import pytest

from models.edit import Put
from models.roll import Changes, Recover, Role, Sheet, belonging, cards
from models.roll.cards import recovery
from sync.group import resolving
from sync.net import admission
from sync.simulated import Person
from sync.trust.keys import new_device
from tests.bench.stories import OPEN, Story, names
from tests.bench.test_resolutions import decide, stewards, who
from tests.torture.governing import link


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a statement can name."""
    monkeypatch.setattr(cards, "MAX_CUTS", 6)
    monkeypatch.setattr(resolving, "MAX_CUTS", 6, raising=False)
    monkeypatch.setattr(resolving, "MAX_CUTS_OF_ALL", 9, raising=False)


def flood(story: Story, person: Person, count: int = 10) -> None:
    mallory = story.bench.hostile(person)
    for number in range(count):
        said = mallory.says("topic", Put(("name",), f"flood {number}"), OPEN)
        story.bench.send([said], *(each for each in story.bench.persons if each is not person))


def suspend(ana: Person, cleo: Person) -> None:
    ana.decide(resolving.suspend, cleo.member)


def remove(ana: Person, cleo: Person) -> None:
    ana.decide(resolving.remove, [cleo.member])


def end_the_role(ana: Person, cleo: Person) -> None:
    ended = resolving.seen(ana.first.group, [cleo.member])
    role = Role(("library.keep",), (ana.member,))
    ana.decide(resolving.propose, Changes(roles={"keeper": role}, ended=ended))


@pytest.mark.parametrize("put_out", [suspend, remove, end_the_role])
def test_whoever_has_more_logs_than_can_be_named_is_put_out(
    story: Story, put_out: Callable[[Person, Person], None]
) -> None:
    """Whoever put the person out named all of them, so that nobody could: after a thousand words, each in a log of its
    own."""
    ana, ben, cleo = story.bench.persons
    keepers = Role(("library.keep",), (ana.member, cleo.member))
    decide(ana, voters=(ana.member, cleo.member), roles={**stewards(ana), "keeper": keepers})
    cleo.do("garden.open_topic", name="from the first computer")
    assert link(cleo)
    cleo.devices[1].do("garden.open_topic", name="from the second computer")
    flood(story, cleo)
    put_out(ana, cleo)
    for person in (ana, ben):
        standing = {suspend: "suspended", remove: None, end_the_role: "member"}[put_out]
        assert who(person).get(cleo.member) == standing
        may = person.first.group.roll.now.charter.may(cleo.member, frozenset({"library.keep"}))
        assert may == (put_out is suspend)
        assert {"from the first computer", "from the second computer"} <= set(names(person))
    story.bench.equal(ana, ben)


def test_several_who_have_very_many_logs_are_put_out_at_once(story: Story) -> None:
    ana, ben, cleo = story.bench.persons
    (dan,) = story.bench.people("Dan")
    dan.do("garden.open_topic", name="an honest word")
    for person in (cleo, ben):
        flood(story, person)
    ana.decide(resolving.remove, [ben.member, cleo.member, dan.member])
    assert set(who(ana)) == {ana.member}
    assert "an honest word" in names(ana)
    (decision,) = ana.first.group.roll.resolutions()
    assert sum(len(each.cuts) for each in decision.act.changes.removed) == 9


def test_whoever_stole_a_computer_does_not_keep_its_owner_from_coming_back(story: Story) -> None:
    ana, ben, _cleo = story.bench.persons
    sheet, new = new_device().signing, new_device()
    ben.do("garden.open_topic", name="before the theft")
    ben.first.group.act(Sheet(sheet.public))
    ben.first.written(ben.first)
    flood(story, ben)
    group = ana.first.group
    consent = new.signing.sign(belonging(group.id, ben.member, new.card))
    admission._recover(
        group, Recover(ben.member, new.card, sheet.sign(recovery(group.id, ben.member, new.card)), consent)
    )
    ana.first.settle()
    assert {each.id for each in group.roll.now.members[ben.member].devices} == {new.id}
    assert "before the theft" in names(ana)
