"""What is known of a record follows from the record and from what others say about it, on every computer alike."""

import pytest
from msgspec.structs import replace

from models.facts import About, Facts
from models.feature import Record, Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.group import resolving
from sync.ledger.envelope import parse
from sync.simulated import Bench, Device, Person
from sync.simulated.carrying import held
from tests.bench.stories import Story
from tests.torture.garden import NOW, THIS_YEAR, TOPIC

FACT = "SELECT title, state, marks FROM fact WHERE record = ?"


@pytest.fixture
def bench() -> Bench:
    made = Bench(NOW)
    made.people("Ana", "Ben", "Cleo")
    return made


def parts(who: Person | Device, topic: RecordId) -> set[tuple[bytes, str]]:
    return set(who.rows("SELECT member, part FROM fact_person WHERE record = ?", topic))


def clashes(who: Person | Device, topic: RecordId) -> list[tuple[object, ...]]:
    return who.rows("SELECT what, member, power, others FROM fact_clash WHERE record = ?", topic)


def test_a_record_is_known_by_its_title_state_and_links(bench: Bench) -> None:
    ana, ben, _cleo = bench.persons
    topic = ana.do("garden.open_topic", name="Tools")
    assert topic is not None
    note = ana.do("garden.note", topic=topic, text="a drill, a saw and a ladder")
    assert ben.rows(FACT, topic) == [("Tools", "open", " is:open ")]
    assert ben.rows("SELECT title, within FROM fact WHERE record = ?", note) == [("a drill, a saw and a", topic)]
    assert ben.rows("SELECT record FROM fact_link WHERE to_record = ?", topic) == [(note,)]
    ana.do("garden.change_topic", topic=topic, name="Old tools", closed=True)
    assert ben.rows(FACT, topic) == [("Old tools", "closed", " is:closed ")]
    assert ben.rows("SELECT words FROM fact WHERE record = ?", topic) == [("Old tools",)]


def test_what_is_said_about_a_record_changes_what_is_known_of_it(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    topic = ana.do("garden.open_topic", name="Tools")
    assert topic is not None
    need = "SELECT member, power, what FROM fact_need WHERE record = ?"
    assert cleo.rows(need, topic) == [(None, "", "need.topic.answer")]
    ben.do("garden.answer", topic=topic, choice="yes", reason="")
    assert cleo.rows(need, topic) == []
    assert parts(cleo, topic) == {(ben.member, "yes")}
    with bench.apart(cleo):
        cleo.do("garden.answer", topic=topic, choice="no", reason="")
        ben.do("garden.answer", topic=topic, choice="perhaps", reason="")
    assert parts(ana, topic) == {(ben.member, "perhaps"), (cleo.member, "no")}
    assert clashes(ana, topic) == [("clash.topic", None, "topics.keep", b"")]
    ben.do("garden.pin", topic=topic, key="a", text="b")
    [(at,)] = ana.rows("SELECT at FROM fact_due WHERE record = ?", topic)
    assert at > 0
    bench.equal()


def test_what_no_longer_counts_says_nothing(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    topic = ana.do("garden.open_topic", name="Tools")
    assert topic is not None
    ben.do("garden.answer", topic=topic, choice="yes", reason="")
    with bench.apart(cleo):
        cleo.do("garden.answer", topic=topic, choice="no", reason="")
        ana.decide(resolving.remove, [cleo.member])
    bench.equal(ana, ben)
    assert parts(ana, topic) == parts(ben, topic) == {(ben.member, "yes")}
    assert clashes(ana, topic) == []


def test_answers_before_and_after_their_topic_come_to_the_same(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    known = frozenset(held(cleo.first.group))
    with bench.apart(cleo):
        topic = ana.do("garden.open_topic", name="Tools")
        assert topic is not None
        ana.do("garden.answer", topic=topic, choice="yes", reason="")
        ben.do("garden.answer", topic=topic, choice="no", reason="")
        arrived = [parse(raw) for raw in held(ana.first.group) if raw not in known]
    ends = set()
    bench.every_order(arrived, lambda device: ends.add((*sorted(parts(device, topic)), *clashes(device, topic))))
    assert ends == {(*sorted({(ana.member, "yes"), (ben.member, "no")}), ("clash.topic", None, "topics.keep", b""))}


def stumbling(record: Record, _about: About) -> Facts:
    """Raises for one name; for all others, gives what no table takes."""
    return Facts(title=1 / (len(record.state["name"]) - 4))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["four", "other"])
def test_facts_that_cannot_be_made_harm_no_other_record(name: str) -> None:
    garden = replace(THIS_YEAR, kinds=(replace(TOPIC, facts=stumbling, hears=()), *THIS_YEAR.kinds[1:]))
    story = Story(Registry((*FEATURES, garden)))
    topic = story.ana.do("garden.open_topic", name=name)
    assert story.ben.rows("SELECT record FROM topic") == []
    note = story.ana.do("garden.note", topic=topic, text="still here")
    assert story.ben.rows("SELECT record FROM fact WHERE kind = 'note'") == [(note,)]
    mended = Registry((*FEATURES, replace(THIS_YEAR, version=2)))
    for person in story.bench.persons:
        story.bench.upgrade(person, mended)
    assert story.ben.rows("SELECT title FROM fact WHERE record = ?", topic) == [(name,)]
    story.bench.equal()
