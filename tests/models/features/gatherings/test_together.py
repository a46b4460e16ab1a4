"""What several people do at once, in whatever order it arrives; series that go on; private circles."""

from models.features.gatherings.answers import Answer
from models.features.gatherings.attendance import attendance
from models.fields.times import moment
from sync.group import circle_writing
from sync.ledger.envelope import parse
from sync.simulated import Schedules
from sync.simulated.carrying import held
from tests.models.features.gatherings.conftest import SECOND, SERIES, Hall, refusal


def sold_twice(hall: Hall) -> None:
    """Ana and Ben each give two of the three seats away, apart."""
    with hall.bench.apart(hall.ana, hall.cleo):
        hall.answer(hall.cleo, guests=1)
        hall.bench.meet(hall.ana, hall.cleo)
        hall.ana.do("gatherings.confirm_seats", gathering=hall.supper)
        hall.answer(hall.dora, guests=1)
        hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)


def test_seats_that_two_confirm_apart_are_a_clash_and_nobody_loses_one(hall: Hall) -> None:
    sold_twice(hall)
    for person in hall.bench.persons:
        assert hall.clashes(person) == [("clash.gathering.overbooked", hall.ben.member)]
        assert hall.people("coming", person) == {hall.cleo.member, hall.dora.member}
    hall.answer(hall.dora, "no")
    assert hall.clashes() == []
    hall.answer(hall.ana)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.people("coming") == {hall.cleo.member, hall.ana.member}
    hall.bench.equal()


def test_no_more_seats_are_given_than_there_are_when_some_of_too_many_are_given_back(hall: Hall) -> None:
    sold_twice(hall)
    hall.answer(hall.dora, "no")
    hall.answer(hall.ana, guests=1)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)  # it frees Dora's
    assert hall.people("coming") == {hall.cleo.member}


def test_a_seat_that_is_not_wanted_any_more_is_a_free_one_before_the_host_has_seen_it(hall: Hall) -> None:
    hall.answer(hall.cleo, guests=2)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.shown() == "full"
    hall.answer(hall.cleo, "no")
    assert hall.shown() == "planned"
    found = hall.dora.read(hall.supper)
    assert found is not None
    there = attendance(found.state, {hall.cleo.member.hex(): Answer("no"), hall.dora.member.hex(): Answer("yes")}, 0)
    assert (there.free, there.fits) == (3, True), "nobody reads that they wait because there are not enough seats"


def test_more_seats_settle_it_too(hall: Hall) -> None:
    sold_twice(hall)
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, capacity=4)
    assert (hall.clashes(), hall.shown()) == ([], "full")
    hall.bench.equal()


def test_the_same_seats_confirmed_on_two_computers_are_confirmed_once(hall: Hall) -> None:
    hall.answer(hall.cleo, guests=1)
    with hall.bench.apart(hall.ana):
        for person in (hall.ana, hall.ben):
            person.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.dora.rows("SELECT guest, people FROM gathering_seats") == [(hall.cleo.member, 2)]
    assert hall.clashes() == []
    hall.bench.equal()


def test_two_stand_ins_are_a_clash_that_who_asked_settles(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes")
    given = {"gathering": hall.supper, "shift": "Dishes"}
    hall.cleo.do("gatherings.take_shift", **given)
    hall.cleo.do("gatherings.ask_stand_in", **given)
    with hall.bench.apart(hall.ana):
        for person in (hall.ana, hall.dora):
            person.do("gatherings.stand_in", **given)
    assert hall.clashes() == [("clash.gathering.stand_ins", hall.cleo.member)]
    assert hall.people("helping") == {hall.ana.member, hall.dora.member}
    hall.bench.hours(0.2)
    assert refusal(hall.dora, "choose_stand_in", guest=hall.ana.member, **given) == "gathering.not_asked"
    assert refusal(hall.dora, "leave_shift", **given) == "gathering.still_expected"
    hall.cleo.do("gatherings.choose_stand_in", guest=hall.ana.member, **given)
    assert (hall.clashes(), hall.people("helping")) == ([], {hall.ana.member})
    hall.dora.do("gatherings.leave_shift", **given)
    assert refusal(hall.ana, "leave_shift", **given) == "gathering.still_expected"
    hall.bench.equal()


def test_who_comes_after_all_does_not_meet_a_stand_in(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", most=1)
    given = {"gathering": hall.supper, "shift": "Dishes"}
    hall.cleo.do("gatherings.take_shift", **given)
    hall.cleo.do("gatherings.ask_stand_in", **given)
    with hall.bench.apart(hall.cleo):
        hall.cleo.do("gatherings.take_shift", **given)
        hall.dora.do("gatherings.stand_in", **given)
    assert (hall.people("helping"), hall.clashes()) == ({hall.cleo.member}, [])
    hall.dora.do("gatherings.leave_shift", **given)
    hall.bench.equal()


def test_more_than_enough_on_a_shift_is_a_clash_of_the_host(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", most=1)
    given = {"gathering": hall.supper, "shift": "Dishes"}
    with hall.bench.apart(hall.cleo):
        for person in (hall.cleo, hall.dora):
            person.do("gatherings.take_shift", **given)
    assert hall.clashes() == [("clash.gathering.shift_full", hall.ben.member)]
    hall.dora.do("gatherings.ask_stand_in", **given)
    hall.bench.equal()


def test_a_date_that_is_moved_to_two_times_is_a_clash_until_the_host_says_which(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    given = {"gathering": choir, "on": SECOND}
    with hall.bench.apart(hall.ana):
        hall.ana.do("gatherings.move_date", when="2025-06-28T18:00+02:00/2025-06-28T20:00+02:00", **given)
        hall.ben.do("gatherings.call_off_date", **given)
    assert hall.clashes() == [("clash.gathering.moved_twice", hall.ben.member)]
    hall.ben.do("gatherings.call_off_date", **given)
    assert hall.clashes() == []
    hall.bench.equal()


def test_two_who_take_a_gathering_over_agree_who_is_the_host(hall: Hall) -> None:
    with hall.bench.apart(hall.ana):
        hall.ana.do("gatherings.take_over", gathering=hall.supper)
        hall.ben.do("gatherings.hand_over", gathering=hall.supper, successor=hall.cleo.member)
        hall.cleo.do("gatherings.take_over", gathering=hall.supper)
    seen = {frozenset(hall.people("host", person)) for person in hall.bench.persons}
    assert len(seen) == 1
    [host] = seen.pop()
    assert host in (hall.ana.member, hall.cleo.member)
    hall.bench.equal()


def test_an_answer_and_a_cancellation_at_once_both_count(hall: Hall) -> None:
    with hall.bench.apart(hall.cleo):
        hall.answer(hall.cleo)
        hall.ben.do("gatherings.cancel", gathering=hall.supper)
    assert hall.shown() == "cancelled"
    hall.ben.do("gatherings.revive", gathering=hall.supper)
    assert hall.people("waiting") == {hall.cleo.member}
    hall.bench.equal()


def test_the_order_of_arrival_makes_no_difference(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", most=1)
    known = frozenset(held(hall.dora.first.group))
    with hall.bench.apart(hall.dora, hall.ana):
        hall.answer(hall.ana, guests=2)
        hall.ana.do("gatherings.confirm_seats", gathering=hall.supper)
        hall.answer(hall.cleo, guests=1)
        hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
        hall.bench.meet(hall.ana, hall.ben)
        hall.cleo.do("gatherings.take_shift", gathering=hall.supper, shift="Dishes")
        arrived = [parse(raw) for raw in held(hall.ben.first.group) if raw not in known]
    look = ("SELECT f.state, (SELECT count(*) FROM fact_person p WHERE p.order_key = f.order_key),"
            " (SELECT group_concat(what) FROM fact_clash) FROM fact f WHERE kind = 'gathering'")  # fmt: skip
    ends = set()
    orders = hall.bench.every_order(arrived, lambda device: ends.update(device.rows(look)))
    assert orders.complete
    assert ends == {("full", 4, "clash.gathering.overbooked")}


def test_a_series_is_listed_ahead_by_whoever_is_there(hall: Hall) -> None:
    bench, schedules = hall.bench, Schedules(hall.bench)
    choir = hall.begin(hall.ben, **SERIES)
    starts = "SELECT count(*), max(at) FROM fact_due WHERE what = 'due.gathering.starts' AND order_key IN"
    starts += " (SELECT order_key FROM fact WHERE record = ?)"
    [(count, first_last)] = hall.dora.rows(starts, choir)
    assert count == 58
    bench.days(310)
    schedules.pass_seconds(60)
    [(again, last)] = hall.dora.rows(starts, choir)
    assert (again, last - first_last) == (57, 42 * 7 * 86_400_000)
    assert hall.dora.rows("SELECT edits FROM records WHERE kind = 'series_calendar'") == [(1,)]
    bench.equal()


def test_who_comes_is_reminded_and_a_shift_without_people_is_told_to_the_host(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", least=1)
    hall.answer(hall.cleo)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    start = moment("2025-06-20T18:00+02:00")
    dues = "SELECT what, member, at FROM fact_due WHERE what > '' ORDER BY at"
    lacks = ("due.gathering.lacks", hall.ben.member, start - 7 * 86_400_000)
    others = [("due.gathering.tomorrow", hall.cleo.member, start - 86_400_000), ("due.gathering.starts", None, start)]
    assert hall.dora.rows(dues) == [lacks, *others]
    hall.cleo.do("gatherings.take_shift", gathering=hall.supper, shift="Dishes")
    assert hall.dora.rows(dues) == [("due.gathering.shift_tomorrow", *others[0][1:]), *others[1:]]


def test_a_private_gathering_is_unseen_outside_with_all_its_answers(hall: Hall) -> None:
    ana, ben, cleo, dora = hall.bench.persons
    circle = circle_writing.open_circle(ben.first.group, "people", "Cooks", [cleo.member])
    ben.first.written(ben.first)
    tasting = hall.begin(ben, **{**SERIES, "name": "Tasting"}, circle=circle, capacity=1, asked=cleo.member)
    hall.answer(cleo, of=tasting)
    ben.do("gatherings.confirm_seats", gathering=tasting)
    counts = "SELECT (SELECT count(*) FROM fact WHERE title = 'Tasting'), (SELECT count(*) FROM attendance)"
    assert ben.rows(counts) == cleo.rows(counts) == [(1, 1)]
    for person in (ana, dora):  # Ana holds all powers, and is not in the circle
        assert person.rows(counts) == [(0, 0)]
        assert refusal(person, "set_attendance", gathering=tasting, answer="yes") == "record.missing"
    hall.bench.equal(ben, cleo)
