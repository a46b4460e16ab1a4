"""Whom it concerns is told: who stands in, who is not needed, whose seat is in question, and what was noted of whom."""

from typing import Any

from models.features.gatherings.attendance import answers_of
from models.features.gatherings.rotas import rota_of
from models.ids import RecordId
from sync.simulated import Person
from tests.models.features.gatherings.conftest import SECOND, SERIES, Hall

AT = 1_751_040_000_000
"""The second date of the series."""


def choir(hall: Hall) -> RecordId:
    record = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=record, name="Tea", least=1)
    return record


def shift(who: Person, intent: str, record: RecordId, **given: Any) -> None:
    who.do(f"gatherings.{intent}", gathering=record, shift="Tea", on=SECOND, **given)


def waits(hall: Hall, what: str) -> set[bytes]:
    return {member for named, member in hall.needs() if named == f"need.gathering.{what}"}


def test_who_asked_for_a_stand_in_hears_that_there_is_one(hall: Hall) -> None:
    record = choir(hall)
    shift(hall.cleo, "take_shift", record)
    shift(hall.cleo, "ask_stand_in", record)
    assert waits(hall, "stand_in_found") == set()
    shift(hall.dora, "stand_in", record)
    assert waits(hall, "stand_in_found") == {hall.cleo.member}
    shift(hall.cleo, "choose_stand_in", record, guest=hall.dora.member)
    assert waits(hall, "stand_in_found") == set()


def test_who_took_over_hears_that_they_are_not_needed(hall: Hall) -> None:
    record = choir(hall)
    shift(hall.cleo, "take_shift", record)
    shift(hall.cleo, "ask_stand_in", record)
    shift(hall.dora, "stand_in", record)
    shift(hall.cleo, "take_shift", record)
    assert waits(hall, "not_needed") == {hall.dora.member}
    shift(hall.dora, "leave_shift", record)
    assert waits(hall, "not_needed") == set()


def test_who_was_noted_as_missing_hears_it_and_may_reply(hall: Hall) -> None:
    hall.ben.do("gatherings.note_missing", gathering=hall.supper, guest=hall.cleo.member)
    assert waits(hall, "missed") == {hall.cleo.member}
    hall.cleo.do("gatherings.reply_missing", gathering=hall.supper, reply="I was ill")
    assert waits(hall, "missed") == set()


def test_guests_hear_that_more_seats_were_confirmed_than_there_are(hall: Hall) -> None:
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, capacity=2)
    for guest in (hall.cleo, hall.dora):
        hall.answer(guest)
    hall.ben.do("gatherings.confirm_seats", gathering=hall.supper)
    assert waits(hall, "overbooked") == set()
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, capacity=1)
    assert waits(hall, "overbooked") == {hall.cleo.member, hall.dora.member}
    hall.dora.do("gatherings.give_up_seats", gathering=hall.supper)
    assert waits(hall, "overbooked") == set()


def test_who_has_a_shift_is_reminded_without_an_answer_of_their_own(hall: Hall) -> None:
    record = choir(hall)
    shift(hall.cleo, "take_shift", record)
    told = hall.dora.rows("SELECT member FROM fact_due WHERE what = 'due.gathering.shift_tomorrow'")
    assert told == [(hall.cleo.member,)]


def test_who_has_found_a_stand_in_is_not_asked_to_do_something_else_on_that_day(hall: Hall) -> None:
    record = choir(hall)
    shift(hall.cleo, "take_shift", record)
    shift(hall.cleo, "ask_stand_in", record)
    shift(hall.dora, "stand_in", record)
    hall.ben.do("gatherings.add_shift", gathering=record, name="Dishes", least=3)
    found = hall.ben.read(record)
    assert found is not None
    said = [each for who in (hall.cleo, hall.dora) if (each := _answer(who, record)) is not None]
    rota = rota_of(found.state, answers_of(found.state, said), [hall.cleo.member.hex()], AT - 1)
    assert [each.post.date for each in rota.choices if each.post.date == AT] == []


def _answer(who: Person, record: RecordId) -> Any:
    [(answer,)] = who.rows("SELECT id FROM records WHERE kind = 'attendance' AND author = ? AND subject = ?",
                           who.member, record)  # fmt: skip
    return who.read(RecordId(answer))
