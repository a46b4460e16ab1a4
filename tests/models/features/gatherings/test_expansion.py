"""The days of rules: those of RFC 5545, and none that costs others much."""

import datetime as dt
from itertools import takewhile

import pytest
from dateutil.rrule import rrule, rrulestr

from models.features.gatherings import expansion
from models.features.gatherings.recurrence import date_of, dates, following
from models.features.gatherings.zones import DAY, named
from models.fields.times import LAST

FIRST = dt.date(2024, 1, 31)
LATER = dt.date(2031, 12, 31)
NOW = 1_780_000_000_000
NEVER = "BYMONTH=2;BYMONTHDAY=30"


@pytest.mark.parametrize("rule", [
    "FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;BYDAY=SA,SU;BYMONTH=5", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1,15",
    "FREQ=MONTHLY;BYDAY=2TU,-1FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,1", "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=6", "FREQ=YEARLY;BYDAY=20MO,-1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=MO",
    "FREQ=YEARLY;BYYEARDAY=1,100,-1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
])  # fmt: skip
def test_a_rule_has_the_days_of_the_standard_wherever_one_begins_to_look(rule: str) -> None:
    every: rrule = rrulestr(rule, dtstart=dt.datetime.combine(FIRST, dt.time()))  # type: ignore[assignment]
    known = [at.date() for at in takewhile(lambda at: at.date() <= LATER, every) if at.date() > FIRST]
    assert list(expansion.days(rule, FIRST, FIRST, LATER)) == known
    for after in (dt.date(2025, 3, 1), dt.date(2029, 12, 31)):
        assert list(expansion.days(rule, FIRST, after, LATER)) == [day for day in known if day >= after]


def test_one_date_of_a_rule_with_many_days_costs_one() -> None:
    """A series that was moved a thousand times held up every computer for thirteen seconds after each change."""
    mondays = "FREQ=YEARLY;BYDAY=" + ",".join(f"{week}MO" for week in range(1, 53))
    day = dt.date(2030, 7, 1)
    assert list(expansion.days(mondays, FIRST, day, day + dt.timedelta(days=2))) == [day]


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[dt.date]:
    """The days that were compared with a rule."""
    found: list[dt.date] = []
    fits = expansion.Pattern.has
    monkeypatch.setattr(expansion.Pattern, "has", lambda made, day: found.append(day) or fits(made, day))
    return found


@pytest.mark.parametrize("rule", ["FREQ=DAILY", f"FREQ=DAILY;{NEVER}", f"FREQ=WEEKLY;BYDAY=MO;{NEVER}",
                                  f"FREQ=YEARLY;{NEVER}", "FREQ=DAILY;INTERVAL=7;BYDAY=MO"])  # fmt: skip
def test_a_rule_of_a_member_costs_as_much_as_the_time_that_is_asked_for(rule: str, looked_at: list[dt.date]) -> None:
    series = {"when": "1000/3600000", "zone": named("Europe/Berlin"), "rule": rule}
    for key in range(LAST - 5 * DAY, LAST, DAY):
        date_of(series, key)
    dates(series, NOW, NOW + 400 * DAY)
    assert len(looked_at) < 6_000


def test_a_rule_that_counts_is_followed_once(looked_at: list[dt.date]) -> None:
    series = {"when": "2000/3600000", "rule": "FREQ=DAILY;COUNT=999999999"}
    assert [date_of(series, 2000 + number * DAY) is None for number in (1, 4_900, 5_100)] == [False, False, True]
    assert [each.start for each in dates(series, 700 * DAY, 701 * DAY)] == [700 * DAY + 2000]
    assert len(looked_at) <= expansion.COUNTED_PERIODS + 2


@pytest.mark.parametrize("when", [f"{LAST - DAY}/{LAST}", f"1000/{LAST}", f"0/{LAST}"])
def test_dates_at_the_end_of_all_calendars_are_dates(when: str) -> None:
    series = {"when": when, "zone": "Far 840", "days": True, "rule": "FREQ=DAILY"}
    for start in (0, NOW, LAST - 2 * DAY):
        assert all(each.start < each.end for each in dates(series, start, LAST if start > NOW else start + 9 * DAY))
    assert following({**series, "rule": "FREQ=YEARLY"}, NOW, 3) is not None
