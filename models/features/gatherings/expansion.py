"""The days that a recurrence rule has (RFC 5545, 3.3.10).

Worked out for the periods of a window only: a rule comes from any member, and may have a date each day since 1970, or
none at all. `dateutil` follows each rule from its beginning, and one without dates until the year 9999.
"""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from models.fields.recurrences import WEEKDAYS

COUNTED_YEARS, COUNTED_PERIODS = 100, 5_000
"""A rule that counts its dates has to be followed from the beginning: for at most this many years, and at most this
many of the days, weeks, months or years in which the rule counts."""
_DAY = dt.timedelta(days=1)
_NTH = re.compile(r"([+-]?[0-9]{0,2})([A-Z]{2})\Z")


class Pattern(Struct, frozen=True):
    """A rule without its end, with what RFC 5545 takes from the first date where the rule does not say it."""

    first: dt.date
    unit: str
    interval: int
    week_start: int
    """0 is Monday."""
    months: frozenset[int]
    weeks: frozenset[int]
    year_days: frozenset[int]
    month_days: frozenset[int]
    weekdays: frozenset[tuple[int, int]]
    """(which one, counted from 1 or, from the end, from -1; 0 for each, day of the week)."""
    positions: frozenset[int]

    def has(self, day: dt.date) -> bool:
        """Does this day of a period fit?"""
        return (
            (not self.months or day.month in self.months)
            and (not self.month_days or _is_among(day.day, _days_of_month(day), self.month_days))
            and (not self.weekdays or self._is_weekday(day))
            and (not self.year_days or _is_among(_year_day(day), _days_of_year(day), self.year_days))
            and (not self.weeks or _is_among(*_week(day, self.week_start), self.weeks))
        )

    def _is_weekday(self, day: dt.date) -> bool:
        weekday = day.weekday()
        if (0, weekday) in self.weekdays:
            return True
        whole_year = self.unit == "YEARLY" and not self.months
        number, most = (_year_day(day), _days_of_year(day)) if whole_year else (day.day, _days_of_month(day))
        nth = ((number - 1) // 7 + 1, weekday), (-((most - number) // 7 + 1), weekday)
        return nth[0] in self.weekdays or nth[1] in self.weekdays

    def begins(self, number: int) -> dt.date:
        """The first day of a period; the one of the first date has the number 0. Raises OverflowError or ValueError
        after the year 9999."""
        ahead = number * self.interval
        if self.unit == "DAILY":
            return self.first + dt.timedelta(days=ahead)
        if self.unit == "WEEKLY":
            return self.first + dt.timedelta(days=7 * ahead - (self.first.weekday() - self.week_start) % 7)
        if self.unit == "MONTHLY":
            years, month = divmod(self.first.month - 1 + ahead, 12)
            return dt.date(self.first.year + years, month + 1, 1)
        return dt.date(self.first.year + ahead, 1, 1)

    def number(self, day: dt.date) -> int:
        """A period that does not begin after this day, and not long before it."""
        passed = max(0, (day - self.first).days)
        if self.unit == "MONTHLY":
            passed = max(0, (day.year - self.first.year) * 12 + day.month - self.first.month)
        elif self.unit == "YEARLY":
            passed = max(0, day.year - self.first.year)
        return max(0, passed // (self.interval * (7 if self.unit == "WEEKLY" else 1)) - 1)


def days(rule: str, first: dt.date, after: dt.date, last: dt.date) -> Iterator[dt.date]:
    """The days of a rule later than the first one, in order, from `after` until `last`. COUNT and UNTIL are not looked
    at."""
    made = pattern(rule, first)
    number = made.number(after)
    while (found := _of_period(made, number)) is not None:
        begin, fitting = found
        if begin > last:
            return
        yield from (day for day in fitting if first < day <= last and after <= day)
        number += 1


@lru_cache(maxsize=32)
def counted(rule: str, first: dt.date, count: int) -> tuple[dt.date, ...]:
    """The days of a rule with `count` dates, without the first one; within COUNTED_YEARS and COUNTED_PERIODS."""
    late = first.replace(year=min(first.year + COUNTED_YEARS, dt.MAXYEAR), day=1)
    with suppress(OverflowError, ValueError):  # after the year 9999
        late = min(late, pattern(rule, first).begins(COUNTED_PERIODS))
    return tuple(islice(days(rule, first, first, late), count - 1))


@lru_cache(maxsize=256)
def pattern(rule: str, first: dt.date) -> Pattern:
    said = dict(part.partition("=")[::2] for part in rule.split(";"))
    unit, by_day = said["FREQ"], said.get("BYDAY", "")
    months, month_days = _numbers(said, "BYMONTH"), _numbers(said, "BYMONTHDAY")
    weekdays = frozenset(_weekday(each, unit) for each in by_day.split(",") if each)
    if not said.keys() & {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY"}:
        if unit == "YEARLY":
            months = months or frozenset({first.month})
        if unit in ("YEARLY", "MONTHLY"):
            month_days = frozenset({first.day})
        elif unit == "WEEKLY":
            weekdays = frozenset({(0, first.weekday())})
    return Pattern(
        first, unit, int(said.get("INTERVAL", 1)), WEEKDAYS.index(said.get("WKST", "MO")), months,
        _numbers(said, "BYWEEKNO"), _numbers(said, "BYYEARDAY"), month_days, weekdays, _numbers(said, "BYSETPOS"),
    )  # fmt: skip


@lru_cache(maxsize=4_096)
def _of_period(made: Pattern, number: int) -> tuple[dt.date, tuple[dt.date, ...]] | None:
    """The first day of a period, and the days of it that fit; None after the year 9999."""
    try:
        begin = made.begins(number)
    except (OverflowError, ValueError):
        return None
    length = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": _days_of_month(begin), "YEARLY": _days_of_year(begin)}[made.unit]
    length = min(length, (dt.date.max - begin).days + 1)
    fitting = [day for ahead in range(length) if made.has(day := begin + ahead * _DAY)]
    if made.positions:
        among = len(fitting)
        fitting = [day for place, day in enumerate(fitting, 1) if _is_among(place, among, made.positions)]
    return begin, tuple(fitting)


def _numbers(said: dict[str, str], name: str) -> frozenset[int]:
    return frozenset(map(int, filter(None, said.get(name, "").split(","))))


def _weekday(given: str, unit: str) -> tuple[int, int]:
    found = _NTH.match(given)
    assert found is not None
    return int(found[1] or 0) if unit in ("MONTHLY", "YEARLY") else 0, WEEKDAYS.index(found[2])


def _is_among(number: int, most: int, wanted: frozenset[int]) -> bool:
    """Is it wanted, counted from 1, or, from the end, from -1?"""
    return number in wanted or number - most - 1 in wanted


def _year_day(day: dt.date) -> int:
    return day.timetuple().tm_yday


def _days_of_year(day: dt.date) -> int:
    return 366 if day.year % 4 == 0 and (day.year % 100 or day.year % 400 == 0) else 365


def _days_of_month(day: dt.date) -> int:
    if day.month == 2:
        return _days_of_year(day) - 337
    return 30 if day.month in (4, 6, 9, 11) else 31


def _week(day: dt.date, week_start: int) -> tuple[int, int]:
    """The number of a day's week, and how many weeks its year has. A week belongs to the year of most of its days."""
    middle = day.toordinal() - (day.weekday() - week_start) % 7 + 3
    if middle > dt.date.max.toordinal():
        return 1, 52
    fourth = dt.date.fromordinal(middle)
    late = dt.date(fourth.year, 12, 28)
    late_middle = min(late.toordinal() - (late.weekday() - week_start) % 7 + 3, dt.date.max.toordinal())
    return (_year_day(fourth) - 1) // 7 + 1, (_year_day(dt.date.fromordinal(late_middle)) - 1) // 7 + 1
