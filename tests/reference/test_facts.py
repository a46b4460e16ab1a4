"""What everybody knows of an item, without a line in any list: Home, search, calendar, reminders, panels."""

from desktop.kit.records.reading import waiting
from models.fields.times import moment
from sync import activities, home, overview
from sync.overview import Viewer
from sync.simulated import Person, Schedules
from tests.reference.conftest import Shed
from tests.reference.words import WORDS

DAY = 86_400_000


class Reading:
    """Reads the store of somebody's computer, as a window would."""

    def __init__(self, person: Person) -> None:
        self.rows = lambda sql, values=(): person.rows(sql, *values)
        self.viewer: Viewer = overview.viewer(self, person.first.group.group_number)

    def needs(self, now: int | None = None) -> list[tuple[str, str]]:
        return [(each.what, each.entry.title) for each in home.needs(self, self.viewer, now=now)]


def test_it_is_found_by_its_words_its_kind_and_what_it_is(shed: Shed) -> None:
    assert shed.dora.search("holes cellar") == [shed.drill]
    assert shed.dora.search("saw") == []
    assert (shed.shown("title"), shed.shown("place"), shed.shown("marks")) == ("Drill", "Cellar", " is:offered ")
    shed.lend(shed.ben, shed.cleo)
    assert shed.shown("marks") == " is:lent "


def test_what_goes_together_is_found_both_ways(shed: Shed) -> None:
    bits = shed.ben.do("lending.add_item", name="Bits", sort="tool", goes_with=shed.drill)
    reading = Reading(shed.dora)
    [back] = overview.referring_to(reading, reading.viewer.lists, shed.drill)
    assert (back.entry.record, back.relation) == (bits, "goes_with")
    [there] = overview.referred_by(reading, back.entry)
    assert there.entry.record == shed.drill


def test_a_wish_is_one_for_each_member_and_the_owner_is_told(shed: Shed) -> None:
    wish = shed.cleo.do("lending.wish", item=shed.drill, why="shelves")
    assert shed.cleo.do("lending.wish", item=shed.drill, why="a new shelf") == wish
    shed.dora.do("lending.wish", item=shed.drill)
    reading = Reading(shed.ana)
    entry = overview.find(reading, shed.drill)
    assert entry is not None
    waiting = {(shed.cleo.member, "waiting"), (shed.dora.member, "waiting")}
    assert set(overview.people(reading, entry)) == waiting
    assert Reading(shed.ben).needs() == [("need.item.lend", "Drill")]
    shed.lend(shed.ben, shed.cleo)
    shed.cleo.do("lending.wish", item=shed.drill, wanted=False)
    assert overview.people(reading, entry) == [(shed.cleo.member, "borrower"), (shed.dora.member, "waiting")]
    assert Reading(shed.ben).needs() == []
    shed.bench.equal()


def test_what_is_due_stands_in_the_calendar_of_the_borrower(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    for person, mine in ((shed.cleo, True), (shed.dora, False)):
        reading = Reading(person)
        [dated] = home.agenda(reading, reading.viewer, shed.bench.now, shed.bench.now + 7 * DAY)
        assert (dated.what, dated.mine, dated.at % DAY) == ("due.item.back", mine, 18 * 3_600_000)
    shed.cleo.do("lending.give_back", item=shed.drill)
    assert shed.ana.rows("SELECT 1 FROM fact_due") == []


def test_what_fell_due_while_everybody_slept_is_noted_once_when_somebody_wakes(shed: Shed) -> None:
    bench, schedules = shed.bench, Schedules(shed.bench)
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    schedules.pass_seconds(1)
    assert (Reading(shed.cleo).needs(), schedules.told, schedules.done) == ([], [], [])
    bench.days(5)
    schedules.pass_seconds(60)  # a minute after they have woken up
    assert len(schedules.done) == 1
    assert shed.ana.rows("SELECT count(*) FROM reminder_loans") == [(1,)]
    assert Reading(shed.cleo).needs() == [("need.item.return", "Drill")]
    shed.cleo.do("lending.give_back", item=shed.drill)
    assert Reading(shed.cleo).needs() == []
    bench.equal()


def test_the_card_of_a_record_says_what_waits_from_the_same_moment_as_home(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    shed.cleo.do("lending.remind", record=shed.drill)  # noted days before
    reading, evening = Reading(shed.cleo), moment("2025-06-17T18:00+00:00")
    entry = overview.find(reading, shed.drill)
    assert entry is not None
    for now, said in ((evening - 1, []), (evening, ["need.item.return"])):
        assert [what for what, _ in reading.needs(now)] == said
        assert [each.what for each in waiting(reading, entry, reading.viewer, now)] == said


def test_the_borrower_is_told_and_nobody_else(shed: Shed) -> None:
    schedules = Schedules(shed.bench)
    schedules.has_session = False
    shed.lend(shed.ben, shed.cleo, "2025-06-17")
    schedules.pass_seconds(1)
    for _ in range(7):
        shed.bench.days(1)
        schedules.pass_seconds(1)
    told = [(member, each.what, each.title) for member, each in schedules.told]
    assert told == [(shed.cleo.member, "due.item.back", "Drill")]


def test_two_computers_that_note_it_apart_note_the_same(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    with shed.bench.apart(shed.ana):
        reminders = {person.do("lending.remind", record=shed.drill) for person in (shed.ana, shed.dora)}
    assert len(reminders) == 1
    assert shed.ben.rows("SELECT count(*) FROM reminder_loans") == [(1,)]
    assert shed.ben.do("lending.remind", record=shed.drill) is None
    shed.bench.equal()


def test_what_was_done_is_told_in_words(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    shed.cleo.do("lending.give_back", item=shed.drill)
    shed.ana.do("lending.withdraw", item=shed.drill)
    reading, names = Reading(shed.dora), {person.member: person.name for person in shed.bench.persons}
    told = [each for each in activities.news(reading, reading.viewer, 0) if each.record == shed.drill]
    assert [(each.what, names[each.author], each.whom and names[each.whom]) for each in reversed(told)] == [
        ("activity.item.begun", "Ben", None), ("activity.item.lent", "Ben", "Cleo"),
        ("activity.item.back", "Cleo", "Cleo"), ("activity.item.withdraw", "Ana", None),
    ]  # fmt: skip
    assert all(each.what in WORDS for each in told)
    [moderated] = [each for each in activities.moderation(reading, reading.viewer) if each.kind != activities.ROLL]
    assert (moderated.what, moderated.author) == ("activity.item.withdraw", shed.ana.member)
