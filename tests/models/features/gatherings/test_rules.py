"""Who may do what with a gathering, refused everywhere alike."""

import pytest

from models.edit import Operation, Put
from models.features.gatherings.answers import BY_MISTAKE, Turn, is_recent
from models.features.gatherings.recurrence import date_of
from models.fields.times import moment
from sync import home
from tests.bench.test_overview import seen_by
from tests.models.features.gatherings.conftest import SECOND, SERIES, WHEN, Hall, refusal

NOBODY, NOW = "00" * 16, 1_766_595_600_000


def test_only_the_host_and_who_looks_after_all_change_it(hall: Hall) -> None:
    for person in (hall.ben, hall.ana):
        person.do("gatherings.change_gathering", gathering=hall.supper, place=f"at {person.name}'s")
        assert hall.shown("place") == f"at {person.name}'s"
    assert refusal(hall.cleo, "change_gathering", gathering=hall.supper, place="mine") == "rule.only"
    assert refusal(hall.cleo, "cancel", gathering=hall.supper) == "rule.only"
    assert refusal(hall.cleo, "announce", gathering=hall.supper, text="Bring chairs") == "rule.only"
    assert refusal(hall.cleo, "add_shift", gathering=hall.supper, name="Dishes") == "rule.only"
    hall.bench.equal()


def test_what_is_cancelled_says_why_takes_no_answers_and_can_be_revived(hall: Hall) -> None:
    hall.answer(hall.dora)
    hall.ben.do("gatherings.cancel", gathering=hall.supper, why="Rain")
    assert (hall.shown(), hall.needs()) == ("cancelled", {("need.gathering.cancelled", hall.dora.member)})
    hall.dora.do("gatherings.take_note", gathering=hall.supper)
    assert hall.needs() == set()
    assert hall.dora.rows("SELECT text FROM gathering_notices") == [("Rain",)]
    assert refusal(hall.cleo, "set_attendance", gathering=hall.supper, answer="yes") == "gathering.cancelled"
    hall.answer(hall.dora, "no")
    assert refusal(hall.cleo, "revive", gathering=hall.supper) == "rule.only"
    hall.ben.do("gatherings.revive", gathering=hall.supper)
    hall.answer(hall.cleo)
    assert hall.shown() == "planned"
    hall.bench.equal()


def test_seats_go_to_who_asked_in_the_order_in_which_the_host_saw_it(hall: Hall) -> None:
    hall.answer(hall.cleo, guests=1, needs="No nuts")
    hall.bench.hours(1)
    hall.answer(hall.dora)
    hall.bench.hours(1)
    hall.answer(hall.ana, guests=1)
    assert hall.people("waiting") == {hall.cleo.member, hall.dora.member, hall.ana.member}
    assert ("need.gathering.confirm", hall.ben.member) in hall.needs()
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert (hall.people("coming"), hall.people("waiting")) == ({hall.cleo.member, hall.dora.member}, {hall.ana.member})
    assert (hall.shown(), hall.needs()) == ("full", set())
    assert refusal(hall.ben, "confirm_seats", gathering=hall.supper) == "gathering.full"
    hall.bench.equal()


def test_who_gives_seats_up_makes_room_for_who_waits(hall: Hall) -> None:
    hall.answer(hall.cleo, guests=2)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    hall.answer(hall.dora)
    assert refusal(hall.dora, "give_up_seats", gathering=hall.supper) == "gathering.no_seat"
    hall.answer(hall.cleo, guests=1)
    assert ("need.gathering.confirm", hall.ben.member) in hall.needs()
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.people("coming") == {hall.cleo.member, hall.dora.member}
    seats = "SELECT guest, people FROM gathering_seats WHERE freed IS NULL OR NOT freed"
    assert sorted(people for _, people in hall.ana.rows(seats)) == [1, 2]
    hall.cleo.do("gatherings.give_up_seats", gathering=hall.supper)
    assert hall.people("coming") == {hall.dora.member}
    hall.bench.equal()


def test_seats_are_confirmed_by_the_host_alone(hall: Hall) -> None:
    hall.answer(hall.cleo)
    assert refusal(hall.cleo, "confirm_seats", gathering=hall.supper) == "rule.only"
    hall.ana.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.people("coming") == {hall.cleo.member}
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, capacity=None)
    assert refusal(hall.ben, "confirm_seats", gathering=hall.supper) == "gathering.no_limit"


def test_a_host_with_a_changed_program_takes_no_confirmed_seat(hall: Hall) -> None:
    """Nor gives one to who does not want it, nor more than there are."""
    hall.answer(hall.cleo, guests=1)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    hall.answer(hall.dora, guests=5)
    [nonce] = [key.split(" ")[1] for key in hall.ben.first.group.read(hall.supper).state if key.endswith(" guest")]
    mallory = hall.bench.hostile(hall.ben)
    answers = {who: hall.dora.rows("SELECT id FROM records WHERE kind = 'attendance' AND author = ?", who.member)[0][0]
               for who in (hall.cleo, hall.dora)}  # fmt: skip

    def send(who: object, *ops: Operation) -> str:
        records = hall.ben.first.group.records
        seen = [(answers[who], "attendance", who.member, hall.supper, tuple(records.heads(answers[who])))]  # type: ignore[attr-defined,index]
        heads = tuple(records.heads(hall.supper))
        hall.bench.send([mallory.says("gathering", *ops, record=hall.supper, deps=heads, sees=seen)])
        found = {person.first.verdicts(hall.supper)[-1].detail for person in hall.bench.persons}
        assert len(found) == 1
        return str(found.pop())

    def seat(who: object, people: int, name: str) -> list[Operation]:
        parts = {"guest": who.member.hex(), "date": 0, "people": people, "seen": 1}  # type: ignore[attr-defined]
        return [Put((f"seats {name} {part}",), value) for part, value in parts.items()]

    assert send(hall.cleo, Put((f"seats {nonce} freed",), True)) == "gathering.seat_confirmed"
    assert send(hall.dora, *seat(hall.dora, 6, "b")) == "gathering.full"
    assert send(hall.cleo, *seat(hall.cleo, 1, "c")) == "gathering.not_wanted"
    assert send(hall.cleo, *seat(hall.dora, 1, "d")) == "gathering.answer_unseen"
    assert hall.people("coming") == {hall.cleo.member}
    hall.bench.equal()


def test_an_old_no_frees_no_seat_after_a_newer_yes(hall: Hall) -> None:
    """A host with a changed program pretends not to have heard of the yes, although the seat says that it did."""
    hall.answer(hall.cleo, "no")
    of = "SELECT id FROM records WHERE kind = 'attendance' AND author = ?"
    [(answer,)] = hall.ben.rows(of, hall.cleo.member)
    records = hall.ben.first.group.records
    before = tuple(records.heads(answer))
    hall.answer(hall.cleo)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    [nonce] = [key.split(" ")[1] for key in hall.ben.read(hall.supper).state if key.endswith(" guest")]
    mallory, heads = hall.bench.hostile(hall.ben), tuple(records.heads(hall.supper))
    seat = {"guest": hall.cleo.member.hex(), "people": 1}

    def send(seen_at: tuple[bytes, ...], **parts: dict[str, object]) -> str:
        ops = [Put((f"seats {name} {part}",), value) for name, there in parts.items() for part, value in there.items()]
        sees = [(answer, "attendance", hall.cleo.member, hall.supper, seen_at)]
        hall.bench.send([mallory.says("gathering", *ops, record=hall.supper, deps=heads, sees=sees)])
        found = {person.first.verdicts(hall.supper)[-1].detail for person in hall.bench.persons}
        assert len(found) == 1
        return str(found.pop())

    assert send(before, **{nonce: {"freed": True}}) == "gathering.answer_older"
    newest = tuple(records.heads(answer))
    assert send(newest, more={**seat, "seen": 1}) == "gathering.answer_unseen"  # it would be one that the no can end
    assert send(newest, **{nonce: {"freed": True}, "less": {**seat, "seen": 1}}) == "edit.not_allowed"
    assert hall.people("coming") == {hall.cleo.member}
    hall.bench.equal()
    hall.answer(hall.cleo, "no")
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert hall.dora.rows("SELECT seen, freed FROM gathering_seats") == [(2, 1)]


def test_a_series_needs_a_zone_and_its_dates_are_moved_called_off_and_added_by_the_host(hall: Hall) -> None:
    assert refusal(hall.ben, "add_gathering", name="Choir", when=WHEN, repeats="FREQ=WEEKLY") == "gathering.zone_needed"
    assert refusal(hall.ben, "add_gathering", **{**SERIES, "zone": "Middle/Earth"}) == "gathering.zone_unknown"
    assert refusal(hall.ben, "add_gathering", **{**SERIES, "repeats": "FREQ=SECONDLY"}) == "field.bad_recurrence"
    choir = hall.begin(hall.ben, **SERIES)
    given = {"gathering": choir, "on": SECOND}
    assert refusal(hall.cleo, "call_off_date", **given) == "rule.only"
    other = {"gathering": choir, "on": "2025-06-28T18:00+02:00"}
    assert refusal(hall.ben, "call_off_date", **other) == "gathering.no_such_date"
    hall.ben.do("gatherings.move_date", **given, when="2025-06-28T19:00+02:00/2025-06-28T20:00+02:00", place="Church")
    moved = date_of(hall.dora.read(choir).state, moment(SECOND))
    assert (moved.start, moved.place, moved.is_moved) == (moment("2025-06-28T19:00+02:00"), "Church", True)
    hall.ben.do("gatherings.call_off_date", **given, why="Holiday")
    assert date_of(hall.dora.read(choir).state, moment(SECOND)).called_off
    hall.ben.do("gatherings.hold_date", **given)
    held = date_of(hall.dora.read(choir).state, moment(SECOND))
    assert (held.start, held.called_off) == (moment(SECOND), False)
    hall.ben.do("gatherings.add_date", gathering=choir, when="2025-06-29T10:00+02:00/2025-06-29T11:00+02:00")
    assert date_of(hall.dora.read(choir).state, moment("2025-06-29T10:00+02:00")).is_extra
    hall.bench.equal()


def test_each_date_of_a_series_has_answers_of_its_own(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES, capacity=2)
    hall.answer(hall.cleo, of=choir)
    hall.answer(hall.cleo, "no", of=choir, on=SECOND)
    hall.answer(hall.dora, of=choir, on=SECOND, guests=1)
    assert refusal(hall.dora, "set_attendance", gathering=choir, answer="yes", on="2025-06-28T18:00Z") == (
        "gathering.no_such_date")  # fmt: skip
    hall.ben.do("gatherings.confirm_seats", gathering=choir)
    hall.ben.do("gatherings.confirm_seats", gathering=choir, on=SECOND)
    seats = hall.ana.rows("SELECT guest, date, people FROM gathering_seats ORDER BY date")
    assert seats == [(hall.cleo.member, None, 1), (hall.dora.member, moment(SECOND), 2)]
    hall.bench.equal()


@pytest.mark.parametrize(
    ("given", "why"),
    [({"guests": "some"}, "field.bad_whole"), ({"guests": 21}, "field.out_of_range"), ({"guests": -1}, None),
     ({"answer": "yes 1,1 yes"}, "field.bad_choice"), ({"on": "soon"}, "gathering.no_such_date"),
     ({"on": 10**20}, "gathering.no_such_date")],
)  # fmt: skip
def test_what_is_no_answer_is_told(hall: Hall, given: dict[str, object], why: str | None) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    told = refusal(hall.cleo, "set_attendance", **{"gathering": choir, "answer": "yes", "on": SECOND, **given})
    assert told == (why or "field.out_of_range")


def test_a_shift_that_was_taken_by_mistake_is_given_back_at_once(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", least=1, most=1)
    given = {"gathering": hall.supper, "shift": "dishes"}
    hall.cleo.do("gatherings.take_shift", **given)
    hall.cleo.do("gatherings.give_back_shift", **given)
    assert hall.people("helping") == set()
    hall.cleo.do("gatherings.take_shift", **given)
    hall.bench.hours(0.2)
    hall.answer(hall.cleo)
    assert refusal(hall.cleo, "leave_shift", **given) == "gathering.still_expected"
    hall.cleo.do("gatherings.give_back_shift", **given)
    assert hall.people("helping") == {hall.cleo.member}, "too late: a stand-in is asked for"
    hall.dora.do("gatherings.stand_in", **given)
    hall.dora.do("gatherings.give_back_shift", **given)
    assert hall.people("helping") == {hall.cleo.member}
    hall.dora.do("gatherings.stand_in", **given)
    hall.cleo.do("gatherings.choose_stand_in", guest=hall.dora.member, **given)
    assert refusal(hall.dora, "leave_shift", **given) == "gathering.still_expected", "Cleo relies on it"
    hall.bench.equal()


def test_only_what_was_taken_before_now_is_recent() -> None:
    assert is_recent(Turn("a1", 0, "in", at=NOW), NOW + BY_MISTAKE)
    assert not is_recent(Turn("a1", 0, "in", at=NOW), NOW + BY_MISTAKE + 1)
    assert not is_recent(Turn("a1", 0, "in", at=NOW + 1), NOW), "a moment that has not come would never end"
    assert not is_recent(Turn("a1", 0, "in"), NOW), "of version 2"


def test_who_takes_a_shift_is_expected_until_somebody_takes_over(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes", least=1, most=1)
    given = {"gathering": hall.supper, "shift": "dishes"}
    assert refusal(hall.cleo, "take_shift", gathering=hall.supper, shift="Stage") == "gathering.no_such_shift"
    hall.cleo.do("gatherings.take_shift", **given)
    assert refusal(hall.dora, "take_shift", **given) == "gathering.shift_full"
    assert refusal(hall.dora, "stand_in", **given) == "gathering.nobody_asks"
    hall.bench.hours(0.2)
    assert refusal(hall.cleo, "leave_shift", **given) == "gathering.still_expected"
    hall.cleo.do("gatherings.ask_stand_in", **given)
    assert ("need.gathering.stand_in", None) in hall.needs()
    now = moment(WHEN.partition("/")[0])
    waits = {person.name: home.needs(*seen_by(person), now=now) for person in (hall.ana, hall.cleo)}
    assert "need.gathering.stand_in" in {each.what for each in waits["Ana"]}
    assert "need.gathering.stand_in" not in {each.what for each in waits["Cleo"]}  # who asks for it
    assert hall.people("helping") == {hall.cleo.member}
    assert refusal(hall.cleo, "stand_in", **given) == "gathering.own_stand_in"
    hall.dora.do("gatherings.stand_in", **given)
    assert hall.people("helping") == {hall.dora.member}
    assert ("need.gathering.stand_in", None) not in hall.needs()
    hall.bench.hours(0.2)
    assert refusal(hall.dora, "leave_shift", **given) == "gathering.still_expected"
    hall.dora.do("gatherings.ask_stand_in", **given)
    hall.ana.do("gatherings.stand_in", **given)
    assert hall.people("helping") == {hall.ana.member}
    hall.bench.equal()


def test_a_shift_that_is_not_needed_any_more_frees_who_took_it(hall: Hall) -> None:
    hall.ben.do("gatherings.add_shift", gathering=hall.supper, name="Dishes")
    given = {"gathering": hall.supper, "shift": "Dishes"}
    hall.cleo.do("gatherings.take_shift", **given)
    assert refusal(hall.dora, "drop_shift", **given) == "rule.only"
    nonce = hall.cleo.rows("SELECT nonce FROM gathering_shifts")[0][0]
    hall.ben.do("gatherings.drop_shift", **given)
    assert refusal(hall.dora, "take_shift", gathering=hall.supper, shift=nonce) == "gathering.no_such_shift"


def test_who_did_not_come_may_reply_once(hall: Hall) -> None:
    assert refusal(hall.dora, "note_missing", gathering=hall.supper, guest=hall.cleo.member) == "rule.only"
    hall.ben.do("gatherings.note_missing", gathering=hall.supper, guest=hall.cleo.member, note="Did not call")
    assert refusal(hall.dora, "reply_missing", gathering=hall.supper, reply="I saw her") == "gathering.nothing_noted"
    hall.cleo.do("gatherings.reply_missing", gathering=hall.supper, reply="I was ill")
    assert refusal(hall.cleo, "reply_missing", gathering=hall.supper, reply="Really") == "gathering.nothing_noted"
    hall.bench.equal()


def test_the_host_stays_until_somebody_takes_over(hall: Hall) -> None:
    assert refusal(hall.cleo, "take_over", gathering=hall.supper) == "rule.only"
    hall.ben.do("gatherings.hand_over", gathering=hall.supper, successor=hall.cleo.member)
    assert hall.people("host") == {hall.ben.member}
    assert ("need.gathering.take_over", hall.cleo.member) in hall.needs()
    assert refusal(hall.dora, "take_over", gathering=hall.supper) == "rule.only"
    hall.cleo.do("gatherings.take_over", gathering=hall.supper)
    assert hall.people("host") == {hall.cleo.member}
    assert refusal(hall.ben, "change_gathering", gathering=hall.supper, place="Hall") == "rule.only"
    hall.cleo.do("gatherings.change_gathering", gathering=hall.supper, place="Hall")
    hall.ana.do("gatherings.take_over", gathering=hall.supper)
    assert hall.people("host") == {hall.ana.member}
    hall.bench.equal()


@pytest.mark.parametrize(
    ("ops", "why"),
    [
        ([Put(("place",), "at Cleo's")], "rule.only"),
        ([Put(("state",), "cancelled")], "rule.only"),
        ([Put((f"hosts a {part}",), value) for part, value in (("successor", NOBODY), ("turn", 1))], "rule.only"),
        ([Put((f"changes a {part}",), value) for part, value in (("date", 0), ("turn", 1), ("called_off", True))],
         "rule.only"),
        ([Put((f"seats a {part}",), value) for part, value in (("guest", NOBODY), ("seen", 1), ("people", 1))],
         "rule.only"),
        ([Put((f"missed a {part}",), value) for part, value in (("guest", NOBODY), ("date", 0))], "rule.only"),
        ([Put(("repeats",), "FREQ=HOURLY")], "field.not_accepted"),
        ([Put(("rule",), "FREQ=DAILY;COUNT=0")], "field.not_accepted"),
        ([Put(("zone",), "Europe/Berlin 60/120")], "field.not_accepted"),
    ],
)  # fmt: skip
def test_what_a_changed_program_sends_is_refused_everywhere(hall: Hall, ops: list[Operation], why: str) -> None:
    mallory = hall.bench.hostile(hall.cleo)
    heads = tuple(hall.cleo.first.group.records.heads(hall.supper))
    hall.bench.send([mallory.says("gathering", *ops, record=hall.supper, deps=heads)])
    for person in hall.bench.persons:
        assert [found.detail for found in person.first.verdicts(hall.supper)][1:] == [why]
    hall.bench.equal()
