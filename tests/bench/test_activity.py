"""What edits did is told with the edits that count, on every computer alike, and with no others."""

from typing import Any

import pytest
from msgspec.structs import replace

from models.activity import MOST_SAID, activity
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync import activities
from sync.group import circle_writing, resolving
from sync.records.rebuilding import rebuild
from sync.simulated import Bench, Device, Person
from tests.bench.stories import Story
from tests.bench.test_overview import seen_by
from tests.torture.garden import NOW, THIS_YEAR, TOPIC

TOLD = "SELECT what, author, whom, said, moderates FROM fact_activity WHERE record = ? ORDER BY at"


@pytest.fixture
def bench() -> Bench:
    made = Bench(NOW)
    made.people("Ana", "Ben", "Cleo")
    return made


def opened(person: Person, name: str = "Tools") -> RecordId:
    topic = person.do("garden.open_topic", name=name)
    assert topic is not None
    return topic


def verbs(who: Person | Device, topic: RecordId) -> list[str]:
    return [what.rpartition(".")[2] for what, *_ in who.rows(TOLD, topic)]


def test_each_edit_is_told_with_its_author(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    topic = opened(ben)
    ben.do("garden.change_topic", topic=topic, name="Old tools")
    ana.do("garden.change_topic", topic=topic, closed=True)
    assert cleo.rows(TOLD, topic) == [
        ("activity.topic.begun", ben.member, ben.member, "Tools", 0),
        ("activity.topic.renamed", ben.member, ben.member, "Old tools", 0),
        ("activity.topic.closed", ana.member, ben.member, "Old tools", 1),
    ]
    bench.equal()


def test_it_is_told_as_its_author_saw_it(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    topic = opened(ben)
    with bench.apart(ben):
        ben.do("garden.change_topic", topic=topic, name="Beds")
        ana.do("garden.change_topic", topic=topic, closed=True)
    assert sorted((what, said) for what, _, _, said, _ in cleo.rows(TOLD, topic)) == [
        ("activity.topic.begun", "Tools"), ("activity.topic.closed", "Tools"), ("activity.topic.renamed", "Beds"),
    ]  # fmt: skip
    bench.equal()


def test_what_no_longer_counts_is_no_longer_told(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(cleo):
        topic = opened(cleo)
        cleo.do("garden.change_topic", topic=topic, name="Mine")
        assert verbs(cleo, topic) == ["begun", "renamed"]
        ana.decide(resolving.remove, [cleo.member])
    bench.equal(ana, ben)
    assert verbs(ana, topic) == verbs(ben, topic) == []


def test_a_replay_tells_the_same(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    topic = opened(ben)
    with bench.apart(ben):
        ben.do("garden.change_topic", topic=topic, name="Beds")
        ana.do("garden.change_topic", topic=topic, closed=True)
    device = cleo.first
    before = device.rows("SELECT * FROM fact_activity ORDER BY order_key, edit")
    assert len(before) > 3
    device.store.projection.invalidate()
    for _ in rebuild(device.db, device.store.projection, {device.group.group_number: device.group}):
        pass
    assert device.rows("SELECT * FROM fact_activity ORDER BY order_key, edit") == before


def test_a_row_that_no_edit_made_is_found(bench: Bench) -> None:
    ben = bench.persons[1]
    opened(ben)
    with ben.first.db.transaction():
        ben.first.db.run("UPDATE fact_activity SET said = 'Spades' WHERE said = 'Tools'")
    assert [problem.facts for problem in ben.first.problems()] == [{"table": "fact_activity"}]


def test_news_are_what_others_did_also_when_it_comes_late(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    with bench.apart(cleo):
        topic = opened(cleo)
        bench.days(2)
        reading, who = seen_by(ben)
        looked = ben.first.clock.now()
        bench.days(1)
        opened(ben, "Seeds")
    for name in ("a", "b", "a"):
        ana.do("garden.change_topic", topic=topic, name=name)
    found = activities.news(reading, who, looked)
    assert [(each.what, each.author, each.said, each.times) for each in found] == [
        ("activity.topic.renamed", ana.member, "a", 2),
        ("activity.topic.renamed", ana.member, "b", 1),
        ("activity.topic.begun", cleo.member, "Tools", 1),
    ]
    assert {each.entry.title for each in found if each.entry} == {"a"}
    assert len(activities.news(reading, who, looked, most=1)) == 1
    bench.days(1)
    assert activities.news(reading, who, ben.first.clock.now()) == []


def test_the_moderation_log_has_what_was_done_by_a_power(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    place = ben.do("conversations.add_channel", name="General")
    message = ben.do("conversations.say", channel=place, text="Buy my drill")
    cleo.do("conversations.say", channel=place, text="Hello")
    ben.do("conversations.change_channel", channel=place, purpose="Anything")
    ana.do("conversations.change_channel", channel=place, purpose="No advertisements")
    ana.do("conversations.redact", message=message)
    reading, who = seen_by(cleo)
    found = [each for each in activities.moderation(reading, who) if each.kind != activities.ROLL]
    assert [(each.what, each.author, each.record, each.whom) for each in found] == [
        ("activity.message.redacted", ana.member, message, ben.member),
        ("activity.channel.changed", ana.member, place, None),
    ]


def test_what_is_done_in_a_private_circle_is_told_only_there() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    circle = circle_writing.open_circle(ana.first.group, "people", "Party", [ben.member])
    ana.first.written(ana.first)
    ana.do("conversations.add_channel", name="Cake", circle=circle)

    def heard(person: Person) -> list[str]:
        found = activities.news(*seen_by(person), 0)
        return [each.entry.title for each in found if each.entry and each.author == ana.member]

    assert ("Cake" in heard(ben), "Cake" in heard(cleo)) == (True, False)
    assert "Cake" not in str(cleo.rows("SELECT * FROM fact_activity"))


@pytest.mark.parametrize("made", [lambda _: 1 / 0, lambda _: "words", lambda _: activity("a", said="\ud800")])
def test_a_module_that_cannot_tell_harms_nobody(made: Any) -> None:
    garden = replace(THIS_YEAR, kinds=(replace(TOPIC, activity=made), *THIS_YEAR.kinds[1:]))
    story = Story(Registry((*FEATURES, garden)))
    topic = story.ana.do("garden.open_topic", name="Tools")
    assert story.ben.rows("SELECT title FROM fact WHERE record = ?", topic) == [("Tools",)]
    assert story.ben.rows(TOLD, topic) == []


def test_words_of_an_activity_are_few() -> None:
    assert len(activity("activity.changed", said="a" * 10_000).said) == MOST_SAID
