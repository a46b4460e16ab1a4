"""Fields of time."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import ClassVar

from models import text
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string

LAST = 253_402_300_799_999
"""The end of the year 9999, in milliseconds since 1970."""
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_MILLISECONDS = re.compile(r"(?:0|[1-9][0-9]{0,14})\Z")
_SPAN = re.compile(r"(0|[1-9][0-9]{0,14})/([1-9][0-9]{0,14})\Z")


class Day(Field, frozen=True, kw_only=True):
    """A day of the calendar, as `2026-12-24`: the same day everywhere (RFC 3339 `full-date`)."""

    bad: ClassVar[str] = "field.bad_day"

    def read(self, raw: Cell) -> Scalar:
        return text.clean_line(string(raw)) or None

    def fits(self, value: object) -> bool:
        try:
            return isinstance(value, str) and bool(_DAY.match(value)) and bool(dt.date.fromisoformat(value))
        except ValueError:
            return False


class Moment(Field, frozen=True, kw_only=True):
    """A point in time: milliseconds since 1970 (UTC). People write a date and a time with its zone, as
    `2026-12-24T18:00+01:00`."""

    column: ClassVar[type] = int
    typed: ClassVar[tuple[type, ...]] = (int, str)
    bad: ClassVar[str] = "field.bad_moment"

    def read(self, raw: Cell) -> Scalar:
        return raw if type(raw) is int else moment(string(raw))

    def fits(self, value: object) -> bool:
        return type(value) is int and 0 <= value <= LAST

    def shown(self, value: Scalar) -> str:
        return written(value) if type(value) is int else ""


class Span(Field, frozen=True, kw_only=True):
    """From one moment until a later one, stored as `1766595600000/1766602800000`: one value, so that two concurrent
    changes never mix. People write two moments with a slash between them (ISO 8601)."""

    bad: ClassVar[str] = "field.bad_span"

    def read(self, raw: Cell) -> Scalar:
        parts = string(raw).split("/")
        if len(parts) != 2:
            raise Invalid(self.bad)
        return "/".join(part if _MILLISECONDS.match(part) else str(moment(part)) for part in parts)

    def fits(self, value: object) -> bool:
        found = _SPAN.match(value) if isinstance(value, str) else None
        return found is not None and int(found[1]) < int(found[2]) <= LAST

    def columns(self, name: str) -> Mapping[str, type]:
        return {f"{name}_from": int, f"{name}_until": int}

    def cells(self, name: str, value: Scalar) -> Mapping[str, Cell]:
        start, end = span(value) if value else (None, None)
        return {f"{name}_from": start, f"{name}_until": end}

    def shown(self, value: Scalar) -> str:
        return "/".join(map(written, span(value))) if value else ""


def moment(given: str) -> int:
    """Milliseconds since 1970 of a date and time with its zone. Raises Invalid."""
    try:
        found = dt.datetime.fromisoformat(given.strip(" "))
        return (found - _EPOCH) // dt.timedelta(milliseconds=1)
    except (ValueError, OverflowError, TypeError):  # TypeError: it has no zone
        raise Invalid("field.bad_moment") from None


def span(value: Scalar) -> tuple[int, int]:
    """Beginning and end of a Span that is filled in, in milliseconds since 1970."""
    start, _, end = str(value).partition("/")
    return int(start), int(end)


def written(milliseconds: int) -> str:
    """The moment in UTC and to the minute (ISO 8601): `2026-12-24T17:00Z`."""
    found = _EPOCH + dt.timedelta(milliseconds=milliseconds)
    return found.isoformat(timespec="minutes").replace("+00:00", "Z")
