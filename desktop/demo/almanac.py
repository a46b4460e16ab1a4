"""Turns the times of screenplays into moments (in UTC), counting back from one moment."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from random import Random

MONTHS = ("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("winter", "spring", "summer", "autumn")
_DAY_NAME = re.compile(r"\{day(?:\+(\d+))?\}")
_SPANS = {"m": "minutes", "h": "hours", "d": "days"}


SMALL_HOURS = timedelta(hours=10)
"""Until ten in the morning, today counts as yesterday, so that a scene of "yesterday" stays before one of hours ago."""


def moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def morning(now: datetime, days: int) -> datetime:
    """Eight o'clock, `days` before the day that counts as today."""
    return _at_clock(now - SMALL_HOURS - timedelta(days=days), "8:00")


def zone(at: datetime) -> str:
    """A time zone in which it is the same hour as on this computer at that moment. The system's name for its own zone
    may be one that nobody knows."""
    hours, rest = divmod((at.astimezone().utcoffset() or timedelta()).total_seconds(), 3600)
    return f"Etc/GMT{-int(hours):+d}" if hours and not rest else "UTC"


def season(at: datetime) -> str:
    """The northern season, by whole months."""
    return SEASONS[at.month % 12 // 3]


def story_start(story: str, now: datetime, joined: Mapping[str, datetime]) -> datetime | None:
    """When the story with this heading begins. None for small talk, which has no time of its own."""
    words = story.split()
    match words:
        case ["now"]:
            return now
        case ["joined", who]:
            return joined[who]
        case ["any" | "yearly" | "old"]:
            return None
    month, day = MONTHS.index(words[0]), int(words[1])
    year = now.year if (now.month, now.day) > (month, day) else now.year - 1
    start = datetime(year - (words[-1] == "y2"), month, day, tzinfo=UTC)
    return _snapped(start, words[2:-1])


def scene_start(when: str, start: datetime) -> datetime | None:
    """When a scene with these words after `@` begins. None where it would fall into the wrong season."""
    words = when.split()
    at = start + span(words[0])
    clock = [word for word in words[1:] if ":" in word]
    if clock:
        counted = at - SMALL_HOURS if words[0].startswith("-") else at
        at = _at_clock(_snapped(counted, words[1:2]), clock[0])
    wanted = [word for word in words[1:] if word.split(",")[0] in SEASONS]
    return at if not wanted or season(at) in wanted[0].split(",") else None


def after_pause(pause: str, at: datetime) -> datetime:
    """The moment after a pause: `2h` later, or with `1d 08:15` at that time on the next day."""
    words = pause.split()
    later = at + span(words[0])
    return _at_clock(later, words[1]) if len(words) > 1 else later


def typing(text: str, random: Random) -> timedelta:
    """How long a person takes to notice a message, to think and to type."""
    return timedelta(seconds=15 + len(text) * 0.3 + random.expovariate(1 / 150), milliseconds=random.randrange(1000))


def with_day_names(text: str, at: datetime) -> str:
    def name(found: re.Match[str]) -> str:
        return DAY_NAMES[(at + timedelta(days=int(found[1] or 0))).weekday()]

    return _DAY_NAME.sub(name, text)


def span(word: str) -> timedelta:
    """A length of time such as `-3d`, `+2h`, `40m`."""
    return timedelta(**{_SPANS[word[-1]]: int(word[:-1])})


def _snapped(at: datetime, words: list[str]) -> datetime:
    """The latest such weekday up to `at`, if the words begin with a weekday."""
    if not words or words[0] not in WEEKDAYS:
        return at
    return at - timedelta(days=(at.weekday() - WEEKDAYS.index(words[0])) % 7)


def _at_clock(at: datetime, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return at.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
