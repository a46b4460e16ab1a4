"""A member who begins very many logs is put out like anybody else, what honest people wrote is not lost with it, and
all computers go on agreeing."""

from collections.abc import Callable

import pytest

from models.edit import Put
from models.ids import CircleId
from models.roll import Changes, Recover, Role, Sheet, Unvouch, belonging, cards, encode_statement
from models.roll.cards import recovery
from sync.group import resolving
from sync.ledger.envelope import ACT, Envelope, place
from sync.net import admission
from sync.simulated import Person
from sync.simulated.carrying import held
from sync.trust.keys import ROLL, circle_tag, new_device
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


def acts(story: Story, count: int) -> list[Envelope]:
    """By Cleo, each in a log of its own. They say nothing, and none knows another one."""
    mallory, tag = story.mallory, CircleId(circle_tag(story.mallory.group.id, ROLL))
    said, heads = encode_statement(Unvouch(mallory.me)), mallory.group.roll.heads
    return [mallory.seal(kind=ACT, circle=tag, statement=said, log=mallory.fresh_log(), roll=heads)
            for _ in range(count)]  # fmt: skip


@pytest.mark.parametrize("what", ["acts", "words"])
def test_computers_that_got_others_of_them_first_agree(
    strangers: Story, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Each computer took the first 1024 logs of a device in each circle and no others. Where two took different ones,
    what honest people built upon any of them was never read by the other: one half of the group was lost for the other
    after a megabyte."""
    monkeypatch.setattr("sync.ledger.logs.MAX_LOGS", 10, raising=False)
    ana, ben, cleo = strangers.bench.persons
    topics = (strangers.topic(f"by Cleo {number}") for number in range(30))
    sent = acts(strangers, 30) if what == "acts" else list(topics)
    for person, envelopes in ((ana, sent), (ben, sent[::-1])):
        for envelope in envelopes:
            person.first.receive([envelope.raw])
    ana.decide(resolving.suspend, cleo.member)
    ana.do("garden.open_topic", name="by Ana")
    ben.do("garden.open_topic", name="by Ben")
    strangers.bench.meet(ana, ben)
    assert {"by Ana", "by Ben"} <= set(names(ana)) & set(names(ben))
    assert who(ben)[cleo.member] == "suspended"
    strangers.bench.equal(ana, ben)


def test_a_newcomer_gets_everything_after_somebody_with_very_many_was_removed(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Logs of whoever is out counted as those of strangers. Once there were a thousand of them, those of other former
    members were not taken any more."""
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGERS", 20)
    ana, ben, cleo = story.bench.persons
    (dan,) = story.bench.people("Dan")
    decide(ana, voters=tuple(each.member for each in (ana, ben, dan)), roles=stewards(ana, dan))
    dan.do("garden.open_topic", name="by Dan")
    story.bench.send(acts(story, 30), ana, ben)
    dan.decide(resolving.suspend, cleo.member)
    dan.do("garden.open_topic", name="also by Dan")
    ben.decide(resolving.sign, ana.decide(resolving.remove, [cleo.member, dan.member]))
    ana.do("garden.open_topic", name="by Ana")
    newcomer, group = story.bench._empty(), ana.first.group
    of_roll = {log.key for log in group.logs.by_id.values() if log.tag == circle_tag(group.id, ROLL)}
    for wanted in (True, False):  # the roll comes first
        raws = [raw for raw in held(group) if (place(raw)[0] in of_roll) == wanted]
        for start in range(0, len(raws), 10):
            newcomer.receive(raws[start : start + 10])
    assert newcomer.group.roll.now.charter.number == ana.first.group.roll.now.charter.number
    assert set(names(newcomer)) == {"by Dan", "also by Dan", "by Ana"}
    story.bench.equal(ana, ben)
    story.bench.alike([ana.first, newcomer])
