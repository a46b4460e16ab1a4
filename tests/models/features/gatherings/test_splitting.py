"""This date, this and all that follow, all dates: what becomes of the series, of its exceptions and of who comes."""

from typing import Any

import pytest

from models.errors import Refused
from models.features.gatherings.recurrence import Date, dates, rule_of
from models.fields.times import moment, span
from models.ids import RecordId
from sync.simulated import Person
from tests.models.features.gatherings.conftest import SERIES, Hall

THIRD, FOURTH = "2025-07-04T18:00+02:00", "2025-07-11T18:00+02:00"
LATER = "2025-07-05T16:00+02:00/2025-07-05T19:00+02:00"
"""Saturday instead of Friday, and two hours earlier."""
YEAR = 366 * 86_400_000


def state(who: Person, record: RecordId) -> dict[str, Any]:
    found = who.read(record)
    assert found is not None
    return dict(found.state)


def there(who: Person, record: RecordId) -> list[Date]:
    held = state(who, record)
    start = span(held["when"])[0]
    return [each for each in dates(held, start, start + YEAR, 60) if not each.called_off]


def starts(who: Person, record: RecordId, most: int = 3) -> list[int]:
    return [each.start for each in there(who, record)][:most]


def test_this_and_all_that_follow_go_on_at_another_time(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES, place="Yard", about="Bring cups", capacity=9)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Tea", least=2)
    hall.ben.do("gatherings.call_off_date", gathering=choir, on=FOURTH, why="holidays")
    hall.answer(hall.cleo, of=choir)
    hall.answer(hall.dora, "no", of=choir)
    new = hall.ben.do("gatherings.move_date", gathering=choir, on=THIRD, when=LATER, reach="following", place="Hall")
    assert new is not None
    assert new != choir
    assert starts(hall.dora, choir) == [moment("2025-06-20T18:00+02:00"), moment("2025-06-27T18:00+02:00")]
    assert starts(hall.dora, new) == [
        moment("2025-07-05T16:00+02:00"), moment("2025-07-19T16:00+02:00"), moment("2025-07-26T16:00+02:00")]
    held = state(hall.dora, new)
    assert (held["name"], held["about"], held["place"], held["capacity"]) == ("Choir", "Bring cups", "Hall", 9)
    assert held["goes_with"] == choir.hex()
    assert [value for key, value in held.items() if key.startswith("shifts ")] == [2, "Tea"]
    needs = hall.needs()
    assert ("need.gathering.answer", hall.cleo.member) in needs
    assert ("need.gathering.answer", hall.dora.member) not in needs, "who said no is not asked again"
    assert ("need.gathering.ends_earlier", hall.cleo.member) in needs
    assert ("need.gathering.date_gone", hall.ben.member) not in needs, "the date that was called off has moved along"


def test_who_had_a_shift_later_on_is_told_in_one_line_until_they_say_that_they_know(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.ben.do("gatherings.add_shift", gathering=choir, name="Tea")
    hall.cleo.do("gatherings.take_shift", gathering=choir, shift="Tea", on=FOURTH)
    hall.ben.do("gatherings.move_date", gathering=choir, on=THIRD, when=LATER, reach="following")
    old = hall.ben.rows("SELECT what FROM fact_need n JOIN records r USING (order_key) WHERE r.id = ? AND member = ?",
                        choir, hall.cleo.member)  # fmt: skip
    assert old == [("need.gathering.ends_earlier",)]
    hall.cleo.do("gatherings.take_note", gathering=choir)
    assert {what for what, who in hall.needs() if who == hall.cleo.member} == {"need.gathering.answer"}


def test_who_said_yes_to_a_series_without_an_end_is_told_that_it_ends(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **{**SERIES, "repeats": "FREQ=WEEKLY;BYDAY=FR"})
    hall.answer(hall.cleo, of=choir)
    hall.ben.do("gatherings.change_gathering", gathering=choir, repeats="FREQ=WEEKLY;BYDAY=FR;UNTIL=20250703")
    told = {what for what, who in hall.needs() if who == hall.cleo.member}
    assert told == {"need.gathering.ends_earlier"}, "nothing is at another time or place"
    hall.ben.do("gatherings.change_gathering", gathering=choir, place="Hall")
    assert {what for what, who in hall.needs() if who == hall.cleo.member} == {"need.gathering.changed"}


@pytest.mark.parametrize(("repeats", "before", "after", "third"), [
    ("FREQ=WEEKLY;COUNT=5", "FREQ=WEEKLY;UNTIL=20250703", "FREQ=WEEKLY;COUNT=3", "2025-07-04"),
    ("FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20250703", "FREQ=WEEKLY;BYDAY=SA", "2025-07-04"),
    ("FREQ=WEEKLY;UNTIL=20250718", "FREQ=WEEKLY;UNTIL=20250703", "FREQ=WEEKLY;UNTIL=20250719", "2025-07-04"),
    ("FREQ=MONTHLY;BYDAY=3FR", "FREQ=MONTHLY;BYDAY=3FR;UNTIL=20250814", "FREQ=MONTHLY;BYDAY=3SA", "2025-08-15"),
])  # fmt: skip
def test_the_rule_goes_on_where_it_was(hall: Hall, repeats: str, before: str, after: str, third: str) -> None:
    choir = hall.begin(hall.ben, **{**SERIES, "repeats": repeats})
    day = f"{third[:-2]}{int(third[-2:]) + 1:02}"
    when = f"{day}T18:00+02:00/{day}T21:00+02:00"
    new = hall.ben.do("gatherings.move_date", gathering=choir, on=f"{third}T18:00+02:00", when=when, reach="following")
    assert new is not None
    assert (rule_of(state(hall.dora, choir)), rule_of(state(hall.dora, new))) == (before, after)


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:choir@example.org
DTSTART;TZID=Europe/Berlin:20250620T180000
DTEND;TZID=Europe/Berlin:20250620T210000
RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;WKST=SU;COUNT=6
SUMMARY:Choir
END:VEVENT
END:VCALENDAR
"""


def test_a_rule_of_a_calendar_goes_on_at_another_hour_but_not_on_another_day(hall: Hall) -> None:
    choir = hall.ben.do("gatherings.take_in", calendar=CALENDAR.encode(), uid="choir@example.org", zone="Europe/Berlin")
    assert choir is not None
    rule = rule_of(state(hall.dora, choir))
    given = {"gathering": choir, "on": THIRD, "reach": "following"}
    if "rule" in state(hall.dora, choir):
        with pytest.raises(Refused, match=r"gathering\.calendar_rule"):
            hall.ben.do("gatherings.move_date", **given, when=LATER)
    new = hall.ben.do("gatherings.move_date", **given, when="2025-07-04T17:00+02:00/2025-07-04T20:00+02:00")
    assert new is not None
    assert "COUNT=6" in rule
    assert "COUNT=4" in rule_of(state(hall.dora, new))
    assert "UNTIL=20250703" in rule_of(state(hall.dora, choir))
    assert starts(hall.dora, new, 1) == [moment("2025-07-04T17:00+02:00")]


def test_what_takes_place_once_has_nothing_that_follows(hall: Hall) -> None:
    with pytest.raises(Refused) as refused:
        hall.ben.do("gatherings.move_date", gathering=hall.supper, on="", when=LATER, reach="following")
    assert refused.value.code == "gathering.not_of_series"


def test_all_that_follow_are_called_off(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    hall.answer(hall.cleo, of=choir)
    hall.ben.do("gatherings.call_off_date", gathering=choir, on=THIRD, reach="following", why="nobody has time")
    assert starts(hall.dora, choir, 9) == [moment("2025-06-20T18:00+02:00"), moment("2025-06-27T18:00+02:00")]
    assert ("need.gathering.ends_earlier", hall.cleo.member) in hall.needs()
    hall.ben.do("gatherings.call_off_date", gathering=choir, on="2025-06-27T18:00+02:00", reach="all")
    assert state(hall.dora, choir)["state"] == "cancelled"


def test_all_dates_move_as_far_as_this_one(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **{**SERIES, "repeats": "FREQ=WEEKLY;BYDAY=FR"})
    hall.ben.do("gatherings.move_date", gathering=choir, on=THIRD, when=LATER, reach="all")
    assert starts(hall.dora, choir, 2) == [moment("2025-06-21T16:00+02:00"), moment("2025-06-28T16:00+02:00")]


def test_of_the_first_date_all_follow(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    when = "2025-06-21T18:00+02:00/2025-06-21T21:00+02:00"
    done = hall.ben.do("gatherings.move_date", gathering=choir, on=SERIES["when"].partition("/")[0], when=when,
                       reach="following")  # fmt: skip
    assert done == choir
    assert starts(hall.dora, choir, 2) == [moment("2025-06-21T18:00+02:00"), moment("2025-06-28T18:00+02:00")]


def test_only_a_host_ends_a_series(hall: Hall) -> None:
    choir = hall.begin(hall.ben, **SERIES)
    with pytest.raises(Refused):
        hall.cleo.do("gatherings.move_date", gathering=choir, on=THIRD, when=LATER, reach="following")
    with pytest.raises(Refused):
        hall.ben.do("gatherings.move_date", gathering=choir, on=THIRD, when=LATER, reach="some")
