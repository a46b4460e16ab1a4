"""Whoever said yes hears what has changed since, until they say that they know it."""

import pytest

from tests.models.features.gatherings.conftest import SECOND, SERIES, WHEN, Hall

CHANGED, DATE, CANCELLED = (f"need.gathering.{each}" for each in ("changed", "date_changed", "cancelled"))
THIRD = "2025-07-04T18:00+02:00"
LATER = "2025-06-20T19:00+02:00/2025-06-20T22:00+02:00"
MOVED = "2025-06-28T18:00+02:00/2025-06-28T21:00+02:00"


def told(hall: Hall, what: str) -> set[bytes]:
    return {member for (code, member) in hall.needs() if code == what}


@pytest.mark.parametrize("given", [{"when": LATER}, {"place": "Hall"}])
def test_another_time_or_place_is_told_to_those_who_come(hall: Hall, given: dict[str, str]) -> None:
    hall.answer(hall.cleo)
    hall.answer(hall.dora, "no")
    hall.answer(hall.ben)  # the host knows it
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, about="Bring plates")
    assert told(hall, CHANGED) == set()
    hall.ben.do("gatherings.change_gathering", gathering=hall.supper, **given)
    assert told(hall, CHANGED) == {hall.cleo.member}
    hall.cleo.do("gatherings.take_note", gathering=hall.supper)
    assert told(hall, CHANGED) == set()
    assert hall.people("waiting") == {hall.ben.member, hall.cleo.member}
    assert hall.cleo.do("gatherings.take_note", gathering=hall.supper) is None  # it is known already
    hall.bench.equal()


def test_who_had_not_heard_of_it_when_answering_hears_it_later(hall: Hall) -> None:
    with hall.bench.apart(hall.cleo):
        hall.ben.do("gatherings.change_gathering", gathering=hall.supper, when=LATER)
        hall.bench.days(0.1)
        hall.answer(hall.cleo)
    assert told(hall, CHANGED) == {hall.cleo.member}
    hall.answer(hall.cleo)
    assert told(hall, CHANGED) == set()


def test_a_date_that_is_moved_or_called_off_is_told_to_those_who_come_then(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.answer(hall.cleo, of=choir)
    hall.answer(hall.dora, of=choir)
    hall.answer(hall.dora, "no", of=choir, on=SECOND)
    hall.ben.do("gatherings.move_date", gathering=choir, on=SECOND, when=MOVED)
    assert told(hall, DATE) == {hall.cleo.member}
    hall.cleo.do("gatherings.take_note", gathering=choir)
    assert told(hall, DATE) == set()
    hall.ben.do("gatherings.call_off_date", gathering=choir, on=THIRD)
    assert told(hall, DATE) == {hall.cleo.member, hall.dora.member}
    hall.ben.do("gatherings.hold_date", gathering=choir, on=THIRD)
    assert told(hall, DATE) == set()  # it is again as they had agreed
    hall.bench.equal()


def test_who_has_a_shift_hears_it_too(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Chairs")
    hall.dora.do("gatherings.take_shift", gathering=choir, shift="Chairs", on=SECOND)
    hall.ben.do("gatherings.move_date", gathering=choir, on=SECOND, when=MOVED)
    assert told(hall, DATE) == {hall.dora.member}


def test_a_series_that_ends_or_is_cancelled_is_told(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.answer(hall.cleo, of=choir)
    hall.ben.do("gatherings.change_gathering", gathering=choir, repeats="FREQ=WEEKLY;COUNT=2")
    assert told(hall, "need.gathering.ends_earlier") == {hall.cleo.member}
    hall.ben.do("gatherings.cancel", gathering=choir)
    assert (told(hall, CHANGED), told(hall, CANCELLED)) == (set(), {hall.cleo.member})


def test_an_answer_of_an_older_program_waits_for_nothing(hall: Hall) -> None:
    """Such an answer does not say what it is about."""
    from models.features.gatherings.agreed import is_new
    from models.features.gatherings.answers import Answer

    assert not is_new({"when": WHEN, "state": "cancelled"}, Answer("yes"))
