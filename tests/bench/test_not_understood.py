"""Edits of a newer program are kept, passed on and judged after the upgrade. Only what breaks a rule that this version
knows is refused."""

from collections.abc import Callable

import pytest

from models.edit import Put
from sync.ledger.envelope import Envelope
from sync.records.signed import Standing
from sync.simulated import Device
from tests.bench.stories import OPEN, Story, first_edit, names
from tests.torture.garden import LATER, NOW

SWAP = ["swap", ["name"], 1]
"""An operation that no program has yet."""


def standings(story: Story, record: bytes) -> list[Standing | None]:
    return [found.standing for found in story.ana.first.verdicts(record)]  # type: ignore[arg-type]


def test_an_unknown_operation_costs_its_own_edit(story: Story) -> None:
    """It lost the whole envelope."""
    mallory = story.mallory
    strange = mallory.new_record("topic")
    plain = mallory.edit("topic", Put(("name",), "plain"), OPEN)
    story.bench.send([mallory.seal(mallory.strange_edit("topic", [SWAP], r=strange), plain)])
    assert names(story.ana) == names(story.ben) == ["plain"]
    assert standings(story, strange) == [Standing.NOT_UNDERSTOOD]
    story.bench.equal()


def test_an_unknown_kind_is_judged_after_the_upgrade_with_what_builds_on_it(story: Story) -> None:
    """It stayed lost, with everything that built on it."""
    bench, ana, ben, cleo = story.bench, story.ana, story.ben, story.cleo
    topic = ana.do("garden.open_topic", name="apples")
    note = ana.do("garden.note", topic=topic, text="ripe")
    bench.upgrade(cleo, LATER)
    badge = cleo.do("garden.badge", note=note)
    assert standings(story, badge) == [Standing.NOT_UNDERSTOOD]
    assert ana.read(badge) is None
    bench.equal(ana, ben)
    bench.upgrade(ana, LATER)
    bench.upgrade(ben, LATER)
    for person in (ana, ben, cleo):
        assert person.rows("SELECT note, author FROM badge") == [(note, cleo.member)]
    bench.equal()


def test_it_is_passed_on_by_programs_that_do_not_understand_it(strangers: Story) -> None:
    story = strangers
    story.ana.do("garden.open_topic", name="apples")
    story.bench.meet()
    topic = story.ana.rows("SELECT record FROM topic")[0][0]
    note = story.ana.do("garden.note", topic=topic, text="ripe")
    story.bench.meet()
    story.bench.upgrade(story.cleo, LATER)
    story.cleo.do("garden.badge", note=note)
    story.bench.meet(story.cleo, story.ana)
    story.bench.meet(story.ana, story.ben)
    story.bench.upgrade(story.ben, LATER)
    assert story.ben.rows("SELECT note FROM badge") == [(note,)]


def test_a_stricter_rule_is_a_new_version_and_changes_no_verdict(story: Story) -> None:
    """Next year's rule forbids long names. What was written under this year's keeps its verdict."""
    bench, ana, ben = story.bench, story.ana, story.ben
    long = ana.do("garden.open_topic", name="a name of more than a dozen letters")
    strict = story.mallory.new_record("topic")
    story.bench.send([story.topic("another name of many letters", record=strict, version=2)])
    lenient = story.mallory.new_record("topic")
    story.bench.send([story.topic("short", record=lenient, version=2)])
    assert standings(story, strict) == standings(story, lenient) == [Standing.NOT_UNDERSTOOD]
    for person in (ana, ben, story.cleo):
        bench.upgrade(person, LATER)
    assert sorted(names(ben)) == ["a name of more than a dozen letters", "short"]
    assert [found.detail for found in ben.first.verdicts(strict)] == ["garden.long_name"]
    assert [found.standing for found in ben.first.verdicts(long)] == [Standing.COUNTS]
    bench.equal()


def test_a_program_that_knows_less_than_the_one_before(story: Story) -> None:
    """What that one counted or refused, it does not understand; it relays it, and nothing of it is lost."""
    bench, ana, ben = story.bench, story.ana, story.ben
    for person in (ana, ben, story.cleo):
        bench.upgrade(person, LATER)
    topic = ana.do("garden.open_topic", name="apples")
    note = ana.do("garden.note", topic=topic, text="ripe")
    badge = ben.do("garden.badge", note=note)
    strict = story.mallory.new_record("topic")
    bench.send([story.topic("a name of many letters", record=strict, version=2)])
    assert [found.detail for found in ana.first.verdicts(strict)] == ["garden.long_name"]
    bench.upgrade(ana, NOW)
    for record in (topic, badge, strict):
        assert standings(story, record) == [Standing.NOT_UNDERSTOOD]
    assert ana.rows("SELECT 1 FROM topic UNION SELECT 1 FROM note") == []
    assert ana.first.problems() == ()
    bench.upgrade(ana, LATER)
    assert names(ana) == ["apples"]
    assert ana.rows("SELECT note FROM badge") == [(note,)]
    bench.equal()


def test_a_version_of_which_nobody_has_heard_waits_for_ever(story: Story) -> None:
    topic = story.mallory.new_record("topic")
    begin = story.topic("begin", record=topic)
    ahead = story.renamed(topic, "ahead", first_edit(begin), version=9)
    upon = story.renamed(topic, "upon", first_edit(ahead))
    ends = set()
    assert story.bench.every_order([begin, ahead, upon], lambda each: ends.add(tuple(names(each)))).complete
    assert ends == {("begin",)}
    story.bench.send([begin, ahead, upon])
    assert sorted(standings(story, topic), key=str) == [
        Standing.COUNTS, Standing.NOT_UNDERSTOOD, Standing.NOT_UNDERSTOOD,
    ]  # fmt: skip
    story.bench.equal()


@pytest.mark.parametrize("what", ["envelope kind", "statement", "payload key", "edit key"])
def test_what_is_unknown_ends_no_log(story: Story, what: str) -> None:
    mallory = story.mallory
    log = mallory.fresh_log()
    before = story.topic("before", log=log)
    plain = [["put", ["name"], "more"], ["put", ["open"], True]]
    sealed: dict[str, Callable[[], Envelope]] = {
        "envelope kind": lambda: mallory.seal(log=log, kind=9),
        "statement": lambda: mallory.seal(log=log, more={"s": {"y": "unheard", "z": 1}}),
        "payload key": lambda: mallory.seal(mallory.strange_edit("topic", plain), log=log, more={"zz": [1]}),
        "edit key": lambda: mallory.seal(mallory.strange_edit("topic", plain, zz=1), log=log),
    }
    made = sealed[what]()
    after = story.topic("after", log=log)
    story.bench.send([before, made, after], story.ana)
    expected = ["before", "more", "after"] if what.endswith("key") else ["before", "after"]
    assert names(story.ana) == names(story.ben) == expected
    for person in (story.ana, story.ben):
        person.first.reopen()
    assert names(story.ben) == expected
    story.bench.equal()


def test_a_module_that_stumbles_harms_its_own_record_only(story: Story) -> None:
    """An exception in a feature stopped sync without a word."""
    bench, ana, ben = story.bench, story.ana, story.ben
    topic = ana.do("garden.open_topic", name="apples")
    bench.upgrade(story.cleo, LATER)
    boom = story.cleo.do("garden.note", topic=topic, text="boom")
    sound = ben.do("garden.note", topic=topic, text="sound")
    assert ana.rows("SELECT body FROM note") == [("sound",)]
    assert standings(story, boom) == [Standing.FAULTY]
    assert ana.first.store.faults.counts() == {"garden": 1}
    bench.equal(ana, ben)
    for person in (ana, ben):
        bench.upgrade(person, LATER)
    assert sorted(ana.rows("SELECT body FROM note")) == [("boom",), ("sound",)]
    assert ana.read(sound) is not None
    bench.equal()


def test_the_first_reference_that_does_not_count_decides(story: Story) -> None:
    """Whichever came first. ("Any that is refused" depends on the order of arrival.)"""
    mallory = story.mallory
    topic = mallory.new_record("topic")
    begin = story.topic("begin", record=topic)
    refused = mallory.says("topic", Put(("weight",), 1), record=topic, deps=[first_edit(begin)])
    unheard = story.renamed(topic, "unheard", first_edit(begin), version=9)
    both = story.renamed(topic, "refused first", first_edit(refused), first_edit(unheard))
    turned = story.renamed(topic, "unheard first", first_edit(unheard), first_edit(refused))
    ends = set()

    def look(device: Device) -> None:
        found = {each.id: (each.standing, each.detail) for each in device.verdicts(topic)}
        ends.add((found[first_edit(both)], found[first_edit(turned)][0]))

    assert story.bench.every_order([begin, refused, unheard, both, turned], look) == (120, True)
    assert ends == {((Standing.REFUSED, "edit.builds_on_refused"), Standing.NOT_UNDERSTOOD)}
