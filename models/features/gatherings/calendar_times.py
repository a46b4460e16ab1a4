"""Moments, days and lengths of time as calendar files write them (RFC 5545, 3.3)."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from models.features.gatherings.recurrence import FIRST, dates
from models.features.gatherings.zones import MINUTE, UTC, ZoneRules, rules_of

HOUR = 60 * MINUTE
DAY_ONLY = re.compile(r"[0-9]{8}\Z")
TIME = re.compile(r"[0-9]{8}T[0-9]{6}Z?\Z")
_LENGTH = re.compile(
    r"([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?\Z"
)


class Time(Struct, frozen=True):
    at: int
    """Milliseconds since 1970."""
    is_day: bool
    zone: str
    is_floating: bool


class Skipped(Exception):
    """An event that cannot be read. `args`: the code of its note."""


def wall(value: str) -> dt.datetime:
    """Raises Skipped unless it is a moment since 1970."""
    try:
        found = dt.datetime.strptime(value, "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")  # noqa: DTZ007
    except ValueError:
        raise Skipped("calendar.bad_time") from None
    if not 1970 < found.year < 9000:
        raise Skipped("calendar.too_old")
    return found


def next_day(start: Time) -> int:
    zone = rules_of(start.zone)
    return zone.moment(zone.wall(start.at) + dt.timedelta(days=1))


def length(raw: str) -> int | None:
    """Milliseconds of a duration; None if it is none."""
    found = _LENGTH.match(raw.strip(" "))
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups()[1:])
    total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
    return (-total if found[1] == "-" else total) * 1000


def key_of(state: Mapping[str, Any], time: Time) -> int | None:
    """How a gathering names this date. A day and a time of that day mean the same where one of them is a day."""
    start = int(state["when"].split("/")[0])
    zone = rules_of(state.get("zone"))
    by_day = time.is_day or bool(state.get("days"))
    window = (time.at - 36 * HOUR, time.at + 36 * HOUR) if by_day else (time.at, time.at + 1)
    for each in dates(state, *window):
        if each.start == time.at or (by_day and zone.wall(each.start).date() == _own(zone, time).date()):
            return FIRST if each.start == start else each.key
    return None


def _own(zone: ZoneRules, time: Time) -> dt.datetime:
    return rules_of(time.zone).wall(time.at) if time.is_day or time.is_floating else zone.wall(time.at)


def until_as_day(rule: str, start: Time) -> str:
    """The same rule, whose end is a day of the clock instead of a moment: all its dates have the same time of day."""
    found = re.search(r"UNTIL=([0-9]{8}T[0-9]{6})Z", rule)
    if found is None:
        return rule
    zone, until = rules_of(start.zone), UTC.moment(wall(found[1]))
    day = zone.wall(until).date()
    if zone.moment(dt.datetime.combine(day, zone.wall(start.at).time())) > until:
        day -= dt.timedelta(days=1)
    return rule.replace(found[0], f"UNTIL={day:%Y%m%d}")
