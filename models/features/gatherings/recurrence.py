"""When a gathering takes place: once, or by a rule with exceptions (RFC 5545, 3.8.5)."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, ClassVar

from msgspec import Struct

from models import text
from models.case import State
from models.edit import Scalar
from models.features.gatherings.expansion import counted, days
from models.features.gatherings.zones import DAY, UTC, ZoneRules, rules_of
from models.fields import Cell, Field
from models.fields.recurrences import WEEKDAYS
from models.fields.times import LAST, span
from models.rules import entries

FIRST = 0
"""Names the first date, whenever it is. Later dates are named by the moment for which the rule has them. Where the rule
has them at another hour by now, the name that was given before means the date of that day (`naming`)."""
MOST = 5_000
"""Most dates that are worked out at once."""
LONGEST = 400 * DAY
"""Milliseconds for which a date of a series is looked for after its beginning."""
_DAYS = rf"(?:[+-]?[1-9][0-9]?)?(?:{'|'.join(WEEKDAYS)})"
_PARTS = {
    "FREQ": r"DAILY|WEEKLY|MONTHLY|YEARLY",
    "UNTIL": r"[0-9]{8}(?:T[0-9]{6}Z)?",
    "COUNT": r"[1-9][0-9]{0,8}",
    "INTERVAL": r"[1-9][0-9]{0,2}",
    "BYDAY": rf"{_DAYS}(?:,{_DAYS}){{0,52}}",
    "BYMONTHDAY": r"-?(?:3[01]|[12][0-9]|[1-9])(?:,-?(?:3[01]|[12][0-9]|[1-9])){0,61}",
    "BYYEARDAY": r"-?[1-9][0-9]{0,2}(?:,-?[1-9][0-9]{0,2}){0,50}",
    "BYWEEKNO": r"-?(?:5[0-3]|[1-4][0-9]|[1-9])(?:,-?(?:5[0-3]|[1-4][0-9]|[1-9])){0,52}",
    "BYMONTH": r"(?:1[0-2]|[1-9])(?:,(?:1[0-2]|[1-9])){0,11}",
    "BYSETPOS": r"-?(?:[12][0-9]{2}|[1-9][0-9]?)(?:,-?(?:[12][0-9]{2}|[1-9][0-9]?)){0,9}",
    "WKST": "|".join(WEEKDAYS),
}
"""Name of a part -> what it may hold, in the order in which the parts are stored."""
_PATTERNS = {name: re.compile(f"(?:{pattern})\\Z") for name, pattern in _PARTS.items()}


def parts_of(rule: str) -> dict[str, str]:
    """Name -> value of the parts of a rule."""
    return dict(part.partition("=")[::2] for part in rule.split(";"))


class CalendarRule(Field, frozen=True, kw_only=True):
    """A recurrence rule of a calendar by days, weeks, months or years, which people cannot say in words (RFC 5545,
    3.3.10). It is stored with its parts in one order. Rules by hours, minutes or seconds are not accepted."""

    bad: ClassVar[str] = "field.bad_recurrence"

    def read(self, raw: Cell) -> Scalar:
        given = text.clean_line(raw).removeprefix("RRULE:") if isinstance(raw, str) else ""
        pieces = given.rstrip(";").split(";")
        found = dict(piece.partition("=")[::2] for piece in pieces)
        if len(found) != len(pieces) or not found.keys() <= _PARTS.keys():
            return "?"
        return ";".join(f"{name}={found[name]}" for name in _PARTS if name in found)

    def fits(self, value: object) -> bool:
        if not isinstance(value, str) or len(value) > 400:
            return False
        found = [part.partition("=") for part in value.split(";")]
        names = [name for name, _, _ in found]
        ordered = [name for name in _PARTS if name in names]
        good = names == ordered and all(_PATTERNS[name].match(part) for name, _, part in found)
        return good and names[:1] == ["FREQ"] and not {"UNTIL", "COUNT"} <= set(names) and _is_date(found)


def _is_date(parts: list[tuple[str, str, str]]) -> bool:
    """Is UNTIL, if it is there, a date that exists?"""
    try:
        return all(_until(part) is not None for name, _, part in parts if name == "UNTIL")
    except ValueError:
        return False


def _until(given: str) -> dt.datetime:
    """The last moment (in UTC) or day of a rule. Raises ValueError."""
    return dt.datetime.strptime(given, "%Y%m%dT%H%M%SZ" if "T" in given else "%Y%m%d")  # noqa: DTZ007


def rule_of(state: State) -> str:
    """The rule of a series; empty if it takes place once."""
    return str(state.get("repeats") or state.get("rule") or "")


class Date(Struct, frozen=True):
    """One date of a gathering. Moments are milliseconds since 1970."""

    key: int
    """`FIRST`, or the moment for which the rule has it: it stays the same when the date is moved."""
    start: int
    end: int
    called_off: bool = False
    place: str = ""
    why: str = ""
    is_extra: bool = False
    """Is it a date that the rule does not have?"""
    is_moved: bool = False


def dates(state: State, start: int, end: int, most: int = MOST) -> list[Date]:
    """At most `most` dates of a gathering that begin between these moments (milliseconds since 1970) or go on then, in
    order of their beginnings. Dates that were called off are among them."""
    found = {each.key: each for each in _by_rule(state, start, end, most)}
    changes = changes_of(state)
    for key, change in changes.items():
        if key in found or change.get("extra"):
            found[key] = _changed(found.get(key), key, change, state)
        elif change.get("when") and (by_rule := _at(state, key)) is not None:  # moved into this window from elsewhere
            found[key] = _changed(by_rule, key, change, state)
    among = (each for each in found.values() if each.start < end and (each.end > start or each.start >= start))
    return sorted(among, key=lambda each: (each.start, each.key))[:most]


def is_after_end(state: State, key: int) -> bool:
    """Does the rule end on a day before this moment?"""
    until = parts_of(rule_of(state)).get("UNTIL", "") if rule_of(state) else ""
    return bool(until) and rules_of(state.get("zone")).wall(key).date() > _until(until).date()


def date_of(state: State, key: int) -> Date | None:
    """The date of this name, or None."""
    return _date_of(state, naming(state)(key), changes_of(state))


def changed_dates(state: State) -> list[Date]:
    """The dates that are not as the rule has them, in the order of their names."""
    changes = changes_of(state)
    found = (_date_of(state, key, changes) for key in sorted(changes))
    return [each for each in found if each is not None]


def dates_named(state: State, keys: Iterable[int]) -> dict[int, Date]:
    """Name -> date, for those of these names that mean one."""
    name, changes = naming(state), changes_of(state)
    found = ((key, _date_of(state, name(key), changes)) for key in keys)
    return {key: date for key, date in found if date is not None}


def _date_of(state: State, key: int, changes: Mapping[int, Mapping[str, Any]]) -> Date | None:
    found, change = _at(state, key), changes.get(key)
    if change is None or (found is None and not change.get("extra")):
        return found
    return _changed(found, key, change, state)


def naming(state: State) -> Callable[[int], int]:
    """What a name of a date means now: the date that the rule has on its day, if the rule has it at another hour since
    the name was given. Whoever called a date off has called it off also where somebody else changed the hour meanwhile.
    A name that means no date stays as it is. The rules that judge edits compare names as they were given."""
    extra = {each["date"] for each in listed(state, "changes").values() if "extra" in each}
    zone, rule = rules_of(state.get("zone")), rule_of(state)
    begin = zone.wall(span(state["when"])[0])
    clock, known = begin.time().replace(microsecond=0), {FIRST: FIRST, **{key: key for key in extra}}

    def meant(key: int) -> int:
        day = zone.wall(key).date()
        if day == begin.date():
            return FIRST
        at = zone.moment(dt.datetime.combine(day, clock)) if rule else key
        return at if at != key and _at(state, at) is not None else key

    def name(key: int) -> int:
        found = known.get(key)
        if found is None:
            found = known[key] = meant(key)
        return found

    return name


def ahead(state: State, now: int, most: int = 1) -> list[Date]:
    """The next dates within ten years, until `most` of them take place. Dates between these that were called off are
    among them."""
    found = dates(state, now, now + 3_653 * DAY, most + len(changes_of(state)))
    there = [each for each in found if each.end >= now]
    held = [number for number, each in enumerate(there) if not each.called_off][:most]
    return there[: held[-1] + 1] if len(held) == most else there


def following(state: State, now: int, most: int = 1) -> list[Date]:
    """At most `most` dates within ten years that are neither over nor called off."""
    return [each for each in ahead(state, now, most) if not each.called_off]


def latest(state: State, now: int, since: int) -> Date | None:
    """The last date that is over and ended after `since`, or None."""
    found = (each for each in dates(state, since, now) if each.end < now and not each.called_off)
    return max(found, key=lambda each: each.end, default=None)


def listed(state: State, name: str) -> dict[str, dict[str, Any]]:
    """Nonce -> parts of the entries of a list. An entry that names no date is about the first one."""
    found: dict[str, dict[str, Any]] = entries(state, name)
    if name in ("changes", "seats", "missed"):
        for each in found.values():
            each["date"] = each.get("date") or FIRST
    return found


def changes_of(state: State) -> dict[int, Mapping[str, Any]]:
    """Date -> its last change. If two were made at once, the one with the greater nonce is shown, and the two are a
    clash (`contested`). A change under the present name of a date comes before one under a former name (`naming`)."""
    found: dict[int, tuple[tuple[bool, int, str], Mapping[str, Any]]] = {}
    made = listed(state, "changes")
    name = naming(state) if made else int
    for nonce, each in made.items():
        date = name(each["date"])
        place = (date == each["date"], each["turn"], nonce)
        if date not in found or found[date][0] < place:
            found[date] = place, each
    return {date: each for date, (_, each) in found.items()}


def contested(state: State) -> list[int]:
    """The dates whose last two changes were made at once, and say different things."""
    last: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for each in listed(state, "changes").values():
        last.setdefault((each["date"], each["turn"]), []).append(each)
    newest: dict[int, int] = {}
    for date, turn in last:
        newest[date] = max(newest.get(date, 0), turn)
    return sorted(date for (date, turn), made in last.items()
                  if turn == newest[date] and any(each != made[0] for each in made))  # fmt: skip


def _changed(by_rule: Date | None, key: int, change: Mapping[str, Any], state: State) -> Date:
    start, end = span(change["when"]) if change.get("when") else (by_rule.start, by_rule.end) if by_rule else (
        key, key + length(state))  # fmt: skip
    return Date(
        key, start, end, bool(change.get("called_off")), str(change.get("place") or ""), str(change.get("why") or ""),
        by_rule is None, by_rule is not None and (start, end) != (by_rule.start, by_rule.end),
    )  # fmt: skip


def length(state: State) -> int:
    """How long a gathering lasts, in milliseconds."""
    start, end = span(state["when"])
    return end - start


def _at(state: State, key: int) -> Date | None:
    start = span(state["when"])[0] if key == FIRST else key
    return next((each for each in _by_rule(state, start, start + 1, MOST) if each.key == key), None)


def _by_rule(state: State, start: int, end: int, most: int) -> list[Date]:
    """The dates that the rule has, without the exceptions. One that goes on for long is found until LONGEST after it
    began."""
    first, last = span(state["when"])
    zone = rules_of(state.get("zone"))
    begin, wall_end = zone.wall(first), zone.wall(last)
    made = []
    for wall in _walls(rule_of(state), begin, zone, (start - min(last - first, LONGEST), end)):
        at = first if wall is begin else zone.moment(wall)
        over = zone.moment(_later(wall, wall_end - begin)) if state.get("days") else at + (last - first)
        if at >= end:
            break
        if over > start or at >= start:
            made.append(Date(FIRST if wall is begin else at, at, over))
            if len(made) == most:
                break
    return made


def _later(wall: dt.datetime, length: dt.timedelta) -> dt.datetime:
    try:
        return wall + length
    except OverflowError:
        return dt.datetime.max  # noqa: DTZ901


def _walls(rule: str, begin: dt.datetime, zone: ZoneRules, window: tuple[int, int]) -> Iterator[dt.datetime]:
    """What the clocks show at each date between two moments, and at the first date of all: that is one even where it
    does not fit the rule, and counts as one (RFC 5545, 3.8.2.4)."""
    yield begin
    start, end = (min(max(each, 0), LAST) for each in window)
    if not rule or end <= zone.moment(begin):
        return
    count, until = (parts_of(rule).get(name, "") for name in ("COUNT", "UNTIL"))
    first = begin.date()
    after, last = zone.wall(max(start - DAY, 0)).date(), zone.wall(min(end + DAY, LAST)).date()
    found: Iterable[dt.date] = days(rule, first, after, last)
    if count:
        whole = counted(rule, first, int(count))
        found = islice(whole, bisect_left(whole, after), None)
    clock = begin.time().replace(microsecond=0)
    for day in found:
        wall = dt.datetime.combine(day, clock)
        if until and _is_past(wall, until, zone):
            return
        yield wall


def _is_past(wall: dt.datetime, until: str, zone: ZoneRules) -> bool:
    last = _until(until)
    return zone.moment(wall) > UTC.moment(last) if "T" in until else wall.date() > last.date()
