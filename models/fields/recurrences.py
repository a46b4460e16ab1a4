"""What comes again and again: a rule of RFC 5545 (`RRULE`), of which people get the part that they can say in words.

`FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20270301`. Stored in one form, so that equal rules are equal texts.
"""

import datetime as dt
import re
from contextlib import suppress
from itertools import islice
from typing import ClassVar

from msgspec import Struct

from models import text
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string

UNITS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ORDINALS = (1, 2, 3, 4, -1)
"""First to fourth, and last."""
_STEPS = 64
"""Times that are tried, one before the other, until one falls in a month that has its day."""
_PART = re.compile(r"([A-Z]{4,8})=([-+0-9A-Z,]{1,40})\Z")
_NUMBER = re.compile(r"[1-9][0-9]{0,2}\Z")
_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})\Z")
_NTH = re.compile(r"(-?[1-4])([A-Z]{2})\Z")


class Repeat(Struct, frozen=True):
    unit: str
    """One of UNITS."""
    interval: int = 1
    """Every one, every second one and so on: 1 to 999."""
    weekdays: tuple[str, ...] = ()
    """With WEEKLY: the days, in the order of WEEKDAYS; none for the day of the first time."""
    nth: tuple[int, str] | None = None
    """With MONTHLY: (2, `TU`) for the second Tuesday; None for the day of the month of the first time."""
    count: int | None = None
    """How often in all: 1 to 999."""
    until: dt.date | None = None
    """The last day on which it may be."""


class Recurrence(Field, frozen=True, kw_only=True):
    """A rule by which something comes again."""

    bad: ClassVar[str] = "field.bad_recurrence"

    def read(self, raw: Cell) -> Scalar:
        plain = text.clean_line(string(raw))
        return written(rule(plain.removeprefix("RRULE:"))) if plain else None

    def fits(self, value: object) -> bool:
        try:
            return isinstance(value, str) and written(rule(value)) == value
        except Invalid:
            return False


def rule(given: str) -> Repeat:
    """Read a rule. Raises Invalid `field.bad_recurrence` for no rule, or one that Repeat cannot hold."""
    found = [_PART.match(part) for part in given.split(";")]
    parts = {each[1]: each[2] for each in found if each}
    known = {"FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL"}
    if len(parts) != len(found) or not parts.keys() <= known or parts.get("FREQ") not in UNITS or (
            "COUNT" in parts and "UNTIL" in parts):  # fmt: skip
        raise Invalid(Recurrence.bad)
    unit, by_day = parts["FREQ"], parts.get("BYDAY")
    if by_day and unit not in ("WEEKLY", "MONTHLY"):
        raise Invalid(Recurrence.bad)
    return Repeat(unit, _number(parts.get("INTERVAL", "1")),
                  _weekdays(by_day) if by_day and unit == "WEEKLY" else (),
                  _nth(by_day) if by_day and unit == "MONTHLY" else None,
                  _number(parts["COUNT"]) if "COUNT" in parts else None,
                  _day(parts["UNTIL"]) if "UNTIL" in parts else None)  # fmt: skip


def written(repeat: Repeat) -> str:
    """The one text that stands for this rule; `rule` reads it."""
    parts = [f"FREQ={repeat.unit}"]
    if repeat.interval > 1:
        parts.append(f"INTERVAL={repeat.interval}")
    if repeat.weekdays:
        parts.append(f"BYDAY={','.join(repeat.weekdays)}")
    if repeat.nth:
        parts.append(f"BYDAY={repeat.nth[0]}{repeat.nth[1]}")
    if repeat.count:
        parts.append(f"COUNT={repeat.count}")
    if repeat.until:
        # not `%Y`, which has four digits on some platforms only
        parts.append(f"UNTIL={repeat.until.isoformat().replace('-', '')}")
    return ";".join(parts)


def days(repeat: Repeat, first: dt.date, after: dt.date, most: int) -> list[dt.date]:
    """The days of a rule that begins on `first`, from `after` on and including it: at most `most` of them, ascending.

    `first` is one of its days only if it fits the rule. A month that lacks the day is left out, as RFC 5545 says.
    """
    from dateutil.rrule import rrulestr

    made = rrulestr(written(repeat), dtstart=dt.datetime.combine(_near(repeat, first, after), dt.time()))
    found: list[dt.date] = []
    with suppress(ValueError, OverflowError):  # beyond the year 9999
        found.extend(each.date() for each in islice(made.xafter(dt.datetime.combine(after, dt.time()), inc=True), most))
    return found


def _near(repeat: Repeat, first: dt.date, after: dt.date) -> dt.date:
    """A day not long before `after` from which the rule has the same later days. A record may say that it began in the
    year 1, and to count from there would take long."""
    if repeat.count or after <= first:
        return first
    if repeat.unit in ("DAILY", "WEEKLY"):
        step = repeat.interval * (7 if repeat.unit == "WEEKLY" else 1)
        return first + dt.timedelta(days=max(0, (after - first).days // step - 1) * step)
    step = repeat.interval * (12 if repeat.unit == "YEARLY" else 1)
    months = (after.year - first.year) * 12 + after.month - first.month
    for times in range(months // step - 1, max(0, months // step - _STEPS), -1):
        ahead = first.month - 1 + times * step
        with suppress(ValueError):  # a month without the 31st, a year without the 29th of February
            return first.replace(year=first.year + ahead // 12, month=ahead % 12 + 1)
    return first


def _number(given: str) -> int:
    if not _NUMBER.match(given):
        raise Invalid(Recurrence.bad)
    return int(given)


def _day(given: str) -> dt.date:
    found = _DAY.match(given[:8])  # a time of day may follow: we count days
    try:
        if found:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise Invalid(Recurrence.bad)


def _weekdays(given: str) -> tuple[str, ...]:
    named = set(given.split(","))
    if not named <= set(WEEKDAYS):
        raise Invalid(Recurrence.bad)
    return tuple(day for day in WEEKDAYS if day in named)


def _nth(given: str) -> tuple[int, str]:
    found = _NTH.match(given)
    if not found or int(found[1]) not in ORDINALS or found[2] not in WEEKDAYS:
        raise Invalid(Recurrence.bad)
    return int(found[1]), found[2]
