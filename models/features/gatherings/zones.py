"""Time zones that need no table on the computer: a gathering carries the rules of its zone, as a calendar file does.

Two computers with different tables would disagree about when a weekly meeting is after a change of the clocks. So the
value of the field is the zone's name and its rules, `Europe/Berlin 60/120/M3.5.0+120/M10.5.0+180`: minutes east of UTC
in winter and in summer, and the days and minutes of the clock at which summer time begins and ends (`M3.5.0` is the
last Sunday of March, as in RFC 8536 and POSIX). Later rules follow after a semicolon, each with the first year in
which it holds: `… -300/-240/M4.1.0+120/M10.5.0+120;2007:-300/-240/M3.2.0+120/M11.1.0+120`.
"""

import datetime as dt
import re
from functools import lru_cache
from typing import ClassVar

from msgspec import Struct

from models import text
from models.edit import Scalar
from models.features.gatherings.zone_table import RULES, WINDOWS
from models.fields import Cell, Field, Invalid
from models.fields.times import LAST

MINUTE, DAY = 60_000, 86_400_000  # milliseconds
_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  (wall clocks have no zone)
_OFFSET = r"(0|-?[1-9][0-9]{0,2})"
_CHANGE = r"M(1[0-2]|[1-9])\.([1-5])\.([0-6])([+-][0-9]{1,5})"
_ERA = re.compile(rf"(?:([0-9]{{4}}):)?{_OFFSET}(?:/{_OFFSET}/{_CHANGE}/{_CHANGE})?\Z")
_MOST_ERAS, _LONGEST, _MOST_OFFSET = 20, 1_000, 18 * 60

Change = tuple[int, int, int, int]
"""Month, week (5 is the last), day of the week (0 is Sunday), minutes of the clock since the midnight of that day."""


class Era(Struct, frozen=True):
    since: int
    """The first year in which these rules hold."""
    winter: int
    """Minutes east of UTC."""
    summer: int
    begins: Change | None = None
    """When summer time begins, by the clock of winter; None where the clocks never change."""
    ends: Change | None = None
    """When summer time ends, by the clock of summer."""

    def offset(self, at: int) -> int:
        """Milliseconds east of UTC at a moment (milliseconds since 1970)."""
        if self.begins is None or self.ends is None:
            return self.winter * MINUTE
        year = _year(at + self.winter * MINUTE)
        start = changed(year, self.begins) - self.winter * MINUTE
        end = changed(year, self.ends) - self.summer * MINUTE
        is_summer = start <= at < end if start < end else not end <= at < start
        return (self.summer if is_summer else self.winter) * MINUTE


class ZoneRules(Struct, frozen=True):
    name: str
    eras: tuple[Era, ...]

    def offset(self, at: int) -> int:
        """Milliseconds east of UTC at a moment."""
        if len(self.eras) == 1:
            return self.eras[0].offset(at)
        year = _year(at)
        return next((era for era in reversed(self.eras) if era.since <= year), self.eras[0]).offset(at)

    def wall(self, at: int) -> dt.datetime:
        """What the clocks show at a moment (milliseconds since 1970)."""
        return _EPOCH + dt.timedelta(milliseconds=min(at + self.offset(at), LAST))

    def moment(self, wall: dt.datetime) -> int:
        """When the clocks show this, in milliseconds since 1970. An hour that comes twice is the first one. An hour
        that does not come is as long after the change as it would be without one (RFC 5545, 3.3.5)."""
        shown = (wall - _EPOCH) // dt.timedelta(milliseconds=1)
        before, after = self.offset(shown - DAY), self.offset(shown + DAY)
        found = [shown - offset for offset in (before, after) if self.offset(shown - offset) == offset]
        return min(found, default=shown - before)


@lru_cache(maxsize=4_096)
def changed(year: int, change: Change) -> int:
    """When the clocks change, by the clock before, as milliseconds since 1970 of that clock."""
    month, week, weekday, minutes = change
    first = dt.date(year, month, 1)
    day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (week - 1)
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - first).days if year < dt.MAXYEAR else 31
    return (first.toordinal() - 719_163 + (day if day <= last else day - 7) - 1) * DAY + minutes * MINUTE


def _year(at: int) -> int:
    return (_EPOCH + dt.timedelta(milliseconds=min(max(at, -DAY), LAST))).year


UTC = ZoneRules("UTC", (Era(0, 0, 0),))


@lru_cache(maxsize=256)
def rules_of(value: str | None) -> ZoneRules:
    """The rules of a stored zone; UTC where none is given. Raises ValueError."""
    if not value:
        return UTC
    name, _, rest = value.rpartition(" ")
    parts = rest.split(";")
    if not text.is_line(name, 60) or len(value) > _LONGEST or len(parts) > _MOST_ERAS:
        raise ValueError(value)
    eras = tuple(_era(part) for part in parts)
    if [era.since for era in eras] != sorted({era.since for era in eras}):
        raise ValueError(value)
    return ZoneRules(name, eras)


def _era(part: str) -> Era:
    found = _ERA.match(part)
    if found is None:
        raise ValueError(part)
    since, winter, summer, *changes = found.groups()
    offsets = int(winter), int(summer or winter)
    numbers = tuple(map(int, changes)) if summer is not None else ()
    if any(abs(offset) > _MOST_OFFSET for offset in offsets) or any(abs(each) > 10_080 for each in numbers[3::4]):
        raise ValueError(part)
    begins, ends = (numbers[:4], numbers[4:]) if numbers else (None, None)
    return Era(int(since or 0), *offsets, begins, ends)  # type: ignore[arg-type]


def named(name: str) -> str | None:
    """The stored form of a zone that somebody names: by its IANA name, with or without what programs put before it, or
    by its name on Windows, with or without a number behind it. None if nobody knows it."""
    plain = text.clean_line(name).strip("/")
    tail, unnumbered = "/".join(plain.split("/")[-2:]), plain.rstrip("0123456789").rstrip(" ")
    for each in (plain, tail, plain.rpartition("/")[2], WINDOWS.get(plain, ""), WINDOWS.get(unnumbered, "")):
        if (rules := RULES.get(each)) is not None:
            return f"{each} {rules}"
    return None


class Zone(Field, frozen=True, kw_only=True):
    """A time zone with its rules. People write its name, `Europe/Berlin`."""

    bad: ClassVar[str] = "gathering.zone_unknown"

    def read(self, raw: Cell) -> Scalar:
        given = text.clean_line(raw) if isinstance(raw, str) else ""
        if self.fits(given):
            return given
        found = named(given)
        if found is None:
            raise Invalid(self.bad)
        return found

    def fits(self, value: object) -> bool:
        try:
            return isinstance(value, str) and bool(rules_of(value))
        except ValueError:
            return False

    def shown(self, value: Scalar) -> str:
        return rules_of(value).name if isinstance(value, str) else ""
