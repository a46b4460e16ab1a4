"""Days, months and years as people type them in a search: `2026-03-31`, `2026-03`, `2026`, `today`, `yesterday`."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

_DAY = re.compile("([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?")


def days(typed: str, today: date) -> tuple[date, date] | None:
    """The first day that is meant and the first one after, at most the last of the calendar; None if no day is."""
    if typed in ("today", "yesterday"):
        day = today - timedelta(days=typed == "yesterday")
        return day, day + timedelta(days=1)
    found = _DAY.fullmatch(typed)
    if not found:
        return None
    year, month, day_ = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day_ or 1)
    except ValueError:
        return None
    try:
        if day_:
            return first, first + timedelta(days=1)
        return first, date(first.year + (not month or month == 12), first.month % 12 + 1 if month else 1, 1)
    except (ValueError, OverflowError):
        return first, date.max


def milliseconds(day: date, zone: tzinfo) -> int:
    """The beginning of a day in this time zone, in milliseconds since 1970; 0 for what is earlier."""
    try:
        return max(0, int(datetime.combine(day, time(), zone).timestamp() * 1000))
    except OverflowError:
        return 0
