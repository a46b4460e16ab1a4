"""What waits for whom, what happens when, what refers to what: asked of the facts of several computers."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count

import pytest
from msgspec.structs import replace

from models import ids
from models.facts import About, Due, Facts, Need, Whom
from models.feature import Record, Registry
from models.features import FEATURES
from models.ids import RecordId
from sync import activities, home, overview
from sync.group import circle_writing
from sync.overview import Viewer
from sync.simulated import Bench, Person, Schedules
from sync.simulated.bench import BEGAN
from sync.simulated.device import Device
from tests.torture.garden import KEEP, NOW, THIS_YEAR, TOPIC

KINDS = ("message", "note", "topic")


class Reading:
    """One person's store, as the window reads it."""

    def __init__(self, person: Person) -> None:
        self._device = person.first

    def rows(self, sql: str, parameters: object = (), /) -> list[tuple[object, ...]]:
        return self._device.db.rows(sql, parameters)


@pytest.fixture
def bench() -> Bench:
    made = Bench(NOW)
    made.people("Ana", "Ben", "Cleo")
    return made


def seen_by(person: Person) -> tuple[Reading, Viewer]:
    reading = Reading(person)
    return reading, overview.viewer(reading, person.first.group.group_number)


def topic(person: Person, name: str) -> RecordId:
    made = person.do("garden.open_topic", name=name)
    assert made is not None
    return made


def test_what_waits_for_everybody_waits_until_somebody_does_it(bench: Bench) -> None:
    ana, ben, _cleo = bench.persons
    tools, seeds = topic(ana, "Tools"), topic(ana, "Seeds")
    reading, who = seen_by(ben)
    assert [each.entry.record for each in home.needs(reading, who)] == [tools, seeds]
    assert home.badges(home.needs(reading, who)) == {"topic": 2}
    ana.do("garden.answer", topic=tools, choice="yes", reason="")
    assert [each.entry.title for each in home.needs(reading, who)] == ["Seeds"]


def steps_of_the_store(device: Device, work: Callable[[], object]) -> int:
    """How many hundreds of steps the store's virtual machine takes."""
    turns = count()
    connection = device.db._usable
    connection.set_progress_handler(lambda: next(turns) < 0, 100)
    try:
        work()
    finally:
        connection.set_progress_handler(None, 100)
    return next(turns)


def test_what_waits_for_three_hundred_by_name_costs_each_no_more_than_what_waits_for_one() -> None:
    cost = []
    for others in (0, 299):
        crowd = [ids.MemberId(bytes([1, *number.to_bytes(15, "big")])) for number in range(others)]
        asking = replace(TOPIC, facts=partial(names_all, crowd))
        bench = Bench(Registry((*FEATURES, replace(THIS_YEAR, kinds=(asking, *THIS_YEAR.kinds[1:])))))
        (ana,) = bench.people("Ana")
        for number in range(30):
            topic(ana, f"Topic {number}")
        reading, who = seen_by(ana)
        assert len(ana.rows("SELECT 1 FROM fact_need")) == 30 * (others + 1)
        assert home.badges(home.needs(reading, who)) == {"topic": 30}
        cost.append(steps_of_the_store(ana.first, lambda reading=reading, who=who: home.needs(reading, who)))  # type: ignore[misc]
    few, many = cost
    assert 0 < few <= many < few * 1.5


def names_all(others: Sequence[ids.MemberId], topic: Record, _about: About) -> Facts:
    """Each member is to answer."""
    return Facts(
        title=topic.state["name"],
        needs=tuple(Need(Whom(member), "need.topic.answer", 0) for member in (*others, topic.author)),
    )


def asks_the_rest(topic: Record, about: About) -> Facts:
    """Everybody is to answer, and is reminded of it."""
    rest = Whom(but=tuple(each.author for each in about["answer"]))
    due = Due(BEGAN + 5_000, "due.topic.answer", rest, only_reminds=True)
    return Facts(title=topic.state["name"], needs=(Need(rest, "need.topic.answer", 0),), dues=(due,))


def test_what_waits_for_everybody_but_some_waits_for_the_rest_and_reminds_only_them() -> None:
    asking = replace(THIS_YEAR, kinds=(replace(TOPIC, facts=asks_the_rest), *THIS_YEAR.kinds[1:]))
    bench = Bench(Registry((*FEATURES, asking)))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    schedules, tools = Schedules(bench), topic(ana, "Tools")
    for person in (ana, cleo):
        person.do("garden.answer", topic=tools, choice="yes", reason="")
    waiting = {person.name for person in bench.persons if home.needs(*seen_by(person))}
    schedules.pass_seconds(10)
    told = [member for member, _reminder in schedules.told]
    assert (waiting, told) == ({"Ben"}, [ben.member])
    reading, who = seen_by(ben)
    assert home.agenda(reading, who, 0, bench.now + 60_000) == []


def reminds_thrice(topic: Record, _about: About) -> Facts:
    dues = (Due(BEGAN + 60_000 * minute, f"due.topic.{minute}", only_reminds=minute < 3) for minute in (1, 2, 3))
    return Facts(title=topic.state["name"], dues=tuple(dues))


def test_what_only_reminds_is_told_also_if_it_comes_late_and_of_each_record_once() -> None:
    bench = Bench(Registry((*FEATURES, replace(THIS_YEAR, kinds=(replace(TOPIC, facts=reminds_thrice, hears=()),)))))
    ana, ben = bench.people("Ana", "Ben")
    schedules = Schedules(bench)
    schedules.asleep.add(ana.first)
    with bench.apart(ben):
        topic(ana, "Tools")
        bench.now = BEGAN + 150_000
        schedules.pass_seconds(1)
    schedules.pass_seconds(1)
    assert [each.what for _, each in schedules.told] == ["due.topic.2"]
    bench.now = BEGAN + 200_000
    schedules.pass_seconds(2)
    assert [each.what for _, each in schedules.told] == ["due.topic.2", "due.topic.3"]


def test_only_those_who_can_settle_a_clash_are_asked_to(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    tools, seeds = topic(ana, "Tools"), topic(ana, "Seeds")
    ben.do("garden.answer", topic=tools, choice="yes", reason="")
    cleo.do("garden.answer", topic=tools, choice="no", reason="")
    for person, mine in ((ana, True), (ben, False)):  # Ana founded the group and holds all powers
        [clash] = home.clashes(*seen_by(person))
        assert (clash.entry.record, clash.what, clash.mine) == (tools, "clash.topic", mine)
        assert (clash.member, clash.power) == (None, KEEP)
        reading, who = seen_by(person)
        for record, found in ((tools, [clash]), (seeds, [])):
            assert home.clashes(reading, who, overview.find(reading, record)) == found


def test_what_refers_to_what_is_found_both_ways(bench: Bench) -> None:
    ana, ben, _cleo = bench.persons
    tools = topic(ana, "Tools")
    note = ben.do("garden.note", topic=tools, text="a ladder")
    reading, who = seen_by(ben)
    [back] = overview.referring_to(reading, who.lists, tools)
    assert (back.entry.record, back.relation) == (note, "topic")
    [there] = overview.referred_by(reading, back.entry)
    assert (there.entry.record, there.entry.title) == (tools, "Tools")
    assert overview.people(reading, there.entry) == []
    assert overview.named(reading, who.lists, "topic", "tools") == [there.entry]
    assert overview.find(reading, b"x" * 16) is None


def test_the_agenda_holds_what_lasts_and_ends_before_what_comes_later(bench: Bench) -> None:
    ana, ben, _cleo = bench.persons
    tools = topic(ana, "Tools")
    ben.do("garden.pin", topic=tools, key="a", text="b")
    reading, who = seen_by(ana)
    [(at,)] = ana.rows("SELECT at FROM fact_due")
    [dated] = home.agenda(reading, who, at, at + 1)
    assert (dated.entry.record, dated.what, dated.at, dated.mine) == (tools, "due.board", at, False)
    assert home.agenda(reading, who, at + 1, at + 2) == []
    assert home.agenda(reading, who, at - 1, at) == []


def test_what_others_began_is_counted_when_it_arrives(bench: Bench) -> None:
    ana, ben, cleo = bench.persons
    place, tools = ana.do("conversations.add_channel", name="General"), topic(ana, "Tools")
    with bench.apart(cleo):
        cleo.do("conversations.say", channel=place, text="Is anybody here?")
        cleo.do("garden.note", topic=tools, text="A saw")
        bench.days(2)
        reading, who = seen_by(ben)
        since = ben.first.clock.now()
        bench.days(1)
        ben.do("conversations.say", channel=place, text="I look for Cleo.")
        assert activities.counted(reading, who, KINDS, since) == {}
    assert activities.counted(reading, who, KINDS, since) == {"message": 1, "note": 1}
    topic(ana, "Seeds")
    for text in ("Hello", "Cleo!"):
        ana.do("conversations.say", channel=place, text=text)
    ana.do("garden.note", topic=tools, text="A rake")
    assert activities.counted(reading, who, KINDS, since) == {"topic": 1, "message": 3, "note": 2}
    assert activities.counted(reading, who, KINDS, since, most=2)["message"] == 2
    deaf = replace(who, unheard=frozenset((ana.member,)))
    assert activities.counted(reading, deaf, KINDS, since) == {"message": 1, "note": 1}, "what Cleo wrote"
    bench.days(1)
    assert activities.counted(reading, who, KINDS, ben.first.clock.now()) == {}


def test_what_came_before_a_newcomer_is_no_news(bench: Bench) -> None:
    ana, _ben, _cleo = bench.persons
    place = ana.do("conversations.add_channel", name="General")
    ana.do("conversations.say", channel=place, text="We begin.")
    bench.days(2)
    (dora,) = bench.people("Dora")
    reading, who = seen_by(dora)
    assert activities.counted(reading, who, KINDS, 0) == {}
    assert {each.kind for each in activities.news(reading, who, 0)} == {activities.ROLL}, "that Ana let her in"
    ana.do("conversations.say", channel=place, text="Welcome, Dora!")
    assert activities.counted(reading, who, KINDS, 0) == {"message": 1}


def test_what_was_here_before_is_not_new_when_it_changes(bench: Bench) -> None:
    ana, ben, _cleo = bench.persons
    place, tools = ana.do("conversations.add_channel", name="General"), topic(ana, "Tools")
    message = ana.do("conversations.say", channel=place, text="Hello")
    bench.days(2)
    reading, who = seen_by(ben)
    since = ben.first.clock.now()
    ana.do("garden.change_topic", topic=tools, name="All tools")
    ana.do("conversations.edit", message=message, text="Hello all")
    assert activities.counted(reading, who, KINDS, since) == {}


def test_what_is_in_a_private_circle_is_known_only_there() -> None:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    circle = circle_writing.open_circle(ana.first.group, "people", "Party", [ben.member])
    ana.first.written(ana.first)
    place = ana.do("conversations.add_channel", name="Cake", circle=circle)
    ana.do("conversations.say", channel=place, text="in the shed")
    for person, known in ((ana, ["Cake"]), (ben, ["Cake"]), (cleo, [])):
        reading, who = seen_by(person)
        assert ("message" in activities.counted(reading, who, KINDS, 0)) is (person is ben)
        assert "message" not in activities.counted(reading, replace(who, lists=(who.group_number,)), KINDS, 0)
        found = overview.of_kind(reading, who.lists, "channel")
        assert [each.title for each in found if each.list_number != who.group_number] == known
