"""A series that is held at another hour from now on: what was said of its dates still means the dates of those days."""

from models import ids
from models.edit import Put
from models.features.gatherings.calendar_writing import write_calendar
from models.features.gatherings.recurrence import Date, date_of, dates
from models.fields.times import moment
from models.ids import RecordId
from sync import home
from sync.simulated import Person, Schedules
from tests.bench.test_overview import seen_by
from tests.models.features.gatherings.conftest import SECOND, SERIES, Hall, refusal

AN_HOUR_LATER = "2025-06-20T19:00+02:00/2025-06-20T21:00+02:00"
ON_SATURDAYS = "2025-06-21T18:00+02:00/2025-06-21T21:00+02:00"
THIRD = "2025-07-04T18:00+02:00"
GONE = "need.gathering.date_gone"


def shown(who: Person, choir: RecordId) -> list[Date]:
    found = who.read(choir)
    assert found is not None
    return dates(found.state, moment("2025-06-19T00:00Z"), moment("2025-07-12T00:00Z"))


def test_a_date_that_is_called_off_here_is_off_although_the_hour_is_changed_there(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    with hall.bench.apart(hall.ana):
        hall.ana.do("gatherings.call_off_date", gathering=choir, on=THIRD, why="Holiday")
        hall.ben.do("gatherings.change_gathering", gathering=choir, when=AN_HOUR_LATER)
    for person in hall.bench.persons:
        assert [each.called_off for each in shown(person, choir)] == [False, False, True, False]
        assert {each.start % 86_400_000 for each in shown(person, choir)} == {17 * 3_600_000}
    assert hall.clashes() == []
    assert b"EXDATE;TZID=Europe/Berlin:20250704T190000" in write_calendar([hall.dora.read(choir)])  # type: ignore[list-item]
    hall.ben.do("gatherings.hold_date", gathering=choir, on="2025-07-04T19:00+02:00")
    assert not any(each.called_off for each in shown(hall.dora, choir))
    hall.bench.equal()


def test_answers_seats_and_shifts_stay_with_their_day(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES, capacity=3)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Chairs", most=1)
    hall.answer(hall.cleo, of=choir)
    hall.answer(hall.cleo, "no", of=choir, on=SECOND)
    hall.answer(hall.dora, of=choir, on=SECOND, guests=1)
    hall.ben.do("gatherings.confirm_seats", gathering=choir, on=SECOND)
    hall.dora.do("gatherings.take_shift", gathering=choir, shift="Chairs", on=SECOND)
    hall.ben.do("gatherings.change_gathering", gathering=choir, when=AN_HOUR_LATER)
    now = "2025-06-27T19:00+02:00"
    assert refusal(hall.ana, "take_shift", gathering=choir, shift="Chairs", on=now) == "gathering.shift_full"
    hall.answer(hall.ana, of=choir, on=now)
    hall.ben.do("gatherings.confirm_seats", gathering=choir, on=now)
    assert refusal(hall.ben, "confirm_seats", gathering=choir, on=now) == "gathering.nobody_waits"
    hall.answer(hall.dora, of=choir, on=now)
    hall.ben.do("gatherings.confirm_seats", gathering=choir, on=now)
    held = "SELECT guest, sum(people) FROM gathering_seats WHERE freed IS NOT 1 GROUP BY guest"
    assert dict(hall.cleo.rows(held)) == {hall.dora.member: 1, hall.ana.member: 1}
    hall.dora.do("gatherings.ask_stand_in", gathering=choir, shift="Chairs", on=now)
    hall.ana.do("gatherings.stand_in", gathering=choir, shift="Chairs", on=now)
    assert hall.people("helping") == {hall.ana.member}
    hall.dora.do("gatherings.give_up_seats", gathering=choir, on=now)
    assert dict(hall.cleo.rows(held)) == {hall.ana.member: 1}
    assert GONE not in {what for what, _ in hall.needs()}
    hall.bench.equal()


def test_who_agreed_on_a_date_that_is_gone_is_told_until_it_has_passed(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES, capacity=3)
    hall.answer(hall.dora, of=choir, on=SECOND)
    hall.answer(hall.cleo, "no", of=choir, on=SECOND)
    hall.ben.do("gatherings.change_gathering", gathering=choir, when=ON_SATURDAYS)
    assert {who for what, who in hall.needs() if what == GONE} == {hall.dora.member}
    ends = hall.cleo.rows("SELECT ends FROM fact_need WHERE what = ?", GONE)
    assert ends == [(moment(SECOND) + 86_400_000,)]
    hall.answer(hall.dora, of=choir)
    assert {who for what, who in hall.needs() if what == GONE} == {hall.dora.member}  # it says nothing of that date
    hall.answer(hall.dora, "no", of=choir, on="2025-06-28T18:00+02:00")
    assert GONE not in {what for what, _ in hall.needs()}
    hall.bench.equal()


def test_the_host_is_told_that_a_date_that_was_called_off_is_another_one_now(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    with hall.bench.apart(hall.ana):
        hall.ana.do("gatherings.call_off_date", gathering=choir, on=THIRD)
        hall.ben.do("gatherings.change_gathering", gathering=choir, when=ON_SATURDAYS)
    assert {who for what, who in hall.needs() if what == GONE} == {hall.ben.member}
    hall.bench.equal()


def test_no_member_takes_a_series_out_of_everybodys_calendar(hall: Hall) -> None:
    """In the first version of the rule anybody could say from when on its dates are listed."""
    choir = hall.begin(hall.ben, **SERIES)
    starts = "SELECT count(*), min(at) FROM fact_due WHERE what = 'due.gathering.starts'"
    before, mallory = hall.dora.rows(starts), hall.bench.hostile(hall.cleo)
    record = ids.common_record("series_calendar", mallory.everyone, choir)
    late = moment("2099-01-01T00:00Z")
    for field, version in (("reached", 1), ("passed", 1), ("passed", 2), ("reached", 2)):
        hall.bench.send([mallory.says("series_calendar", Put((field,), late), record=record, subject=choir,
                                      version=version)])  # fmt: skip
        assert hall.dora.rows(starts) == before
    details = {tuple(each.detail for each in person.first.verdicts(record)) for person in hall.bench.persons}
    assert details == {("", "edit.not_allowed", "keepers.too_early", "edit.not_allowed")}
    hall.bench.equal()


def test_a_clock_that_is_ahead_for_years_leaves_the_calendar_as_it_is(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    starts = "SELECT count(*), min(at) FROM fact_due WHERE what = 'due.gathering.starts'"
    before = hall.dora.rows(starts)
    assert refusal(hall.cleo, "look_ahead", record=choir) == "keepers.too_early"
    assert hall.dora.rows(starts) == before
    schedules = Schedules(hall.bench)
    hall.bench.days(310)
    schedules.pass_seconds(60)
    assert hall.dora.rows(starts) != before
    found = hall.dora.read(choir)
    assert found is not None
    assert date_of(found.state, moment(SECOND)) is not None
    hall.bench.equal()


def test_what_nobody_can_do_any_more_waits_for_nobody(hall: Hall) -> None:
    """What was asked about a supper stood on Home for ever, as late, once the supper was over."""
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, asked=hall.dora.member)
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes")
    hall.cleo.do("gatherings.take_shift", gathering=hall.supper, shift="Dishes")
    hall.cleo.do("gatherings.ask_stand_in", gathering=hall.supper, shift="Dishes")
    hall.answer(hall.ana)
    end = moment("2025-06-20T21:00+02:00")

    def waits(now: int) -> dict[str, set[str]]:
        return {person.name: {each.what.rpartition(".")[2] for each in home.needs(*seen_by(person), now=now)}
                for person in (hall.ben, hall.dora)}  # fmt: skip

    assert waits(end - 1) == {"Ben": {"confirm", "stand_in"}, "Dora": {"answer", "stand_in"}}
    assert waits(end) == {"Ben": set(), "Dora": set()}
