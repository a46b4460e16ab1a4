"""Invitations from a calendar file (RFC 5545), with a note about all that is left out or changed."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, field

from models import text
from models.edit import Scalar
from models.features.gatherings.calendar_people import Attendee, alarms, attendees, organizer
from models.features.gatherings.calendar_times import (
    DAY_ONLY,
    TIME,
    Skipped,
    Time,
    key_of,
    length,
    next_day,
    until_as_day,
    wall,
)
from models.features.gatherings.calendar_zones import zone_of
from models.features.gatherings.lines import Component, Line, read
from models.features.gatherings.recurrence import FIRST, MOST, CalendarRule
from models.features.gatherings.rules import FIELDS
from models.features.gatherings.zones import MINUTE, named, rules_of
from models.fields import Invalid, Recurrence
from models.fields.field import Field

MOST_EVENTS = 5_000


class Note(Struct, frozen=True):
    """Something in the file that was left out or changed."""

    code: str
    """Names the sentence that tells it."""
    title: str = ""
    """The title of the event, if it is about one."""
    said: str = ""
    """What the sentence is filled in with."""


class Invitation(Struct):
    """One event or series."""

    uid: str
    sequence: int
    given: dict[str, Any]
    """Field of a gathering -> its stored value; tags with commas between."""
    exceptions: dict[int, dict[str, Scalar]] = field(default_factory=dict)
    """Date (milliseconds since 1970) -> parts of its change, as `changes` of a gathering holds them."""
    is_cancelled: bool = False
    is_floating: bool = False
    """Did the file name no zone, so that the one at home was taken?"""
    minutes: int | None = None
    """How long it lasts according to the file; None if the file says nothing sensible."""
    attendees: list[Attendee] = field(default_factory=list)
    organizer: str = ""
    alarms: list[int] = field(default_factory=list)
    """When the file reminds of it, in milliseconds since 1970."""


class CalendarFile(Struct):
    invitations: list[Invitation] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read_calendar(raw: bytes, home: str) -> CalendarFile:
    """The invitations in a file. `home` is the stored form of the zone for times that name none. Raises Refused."""
    top, broken = read(raw)
    found = CalendarFile()
    if broken:
        found.notes.append(Note("calendar.broken_lines", said=str(broken)))
    zones = {each.text("TZID").strip(" "): zone_of(each, home) for each in top.components("VTIMEZONE")}
    reader = _Reader(home, zones, found)
    series: dict[str, Invitation] = {}
    single: list[Component] = []
    too_many = 0
    for number, event in enumerate(top.components("VEVENT")):
        title = text.clean_line(event.text("SUMMARY"))
        if number >= MOST_EVENTS:
            too_many += 1
            continue
        if not event.is_whole:
            found.notes.append(Note("calendar.cut_off", title))
            continue
        try:
            if event.first("RECURRENCE-ID"):
                single.append(event)
            else:
                made = reader.invitation(event, title)
                known = series.get(made.uid)
                if known is None or made.sequence >= known.sequence:
                    series[made.uid] = made
        except Skipped as skipped:
            found.notes.append(Note(str(skipped), title))
    for event in single:
        reader.change(event, series)
    if too_many:
        found.notes.append(Note("calendar.too_many", said=str(too_many)))
    found.invitations = list(series.values())
    return found


class _Reader:
    def __init__(self, home: str, zones: Mapping[str, str | None], found: CalendarFile) -> None:
        self._home, self._zones, self._found = home, zones, found

    def invitation(self, event: Component, title: str) -> Invitation:
        """Raises Skipped."""
        start = self._time(event.first("DTSTART"), title)
        end, minutes = self._end(event, start, title)
        given: dict[str, Any] = {
            "name": self._fitted("name", title, title) or "…", "when": f"{start.at}/{end}", "zone": start.zone,
            "days": start.is_day or None,
        }  # fmt: skip
        for name, key in (("DESCRIPTION", "about"), ("LOCATION", "place")):
            given[key] = self._fitted(key, event.text(name), title)
        given["tags"] = self._tags(event)
        given |= self._rule(event.text("RRULE").strip(" "), start, title)
        uid = self._fitted("sources.uid", event.text("UID"), title) or f"{start.at} {given['name']}"[:255]
        made = Invitation(uid, _number(event.text("SEQUENCE")), {key: value for key, value in given.items() if value})
        made.is_cancelled = event.text("STATUS").strip(" ") == "CANCELLED"
        made.is_floating, made.minutes = start.is_floating, minutes
        made.exceptions = {**self._extra(event, made, start, title), **self._left_out(event, made, title)}
        made.attendees, made.organizer = attendees(event), organizer(event)
        made.alarms, mails = alarms(event, start.at, end)
        if people := sum(each.kind == "person" for each in made.attendees):
            self._note("calendar.guests_left_out", title, str(people))
        if made.alarms or mails:
            self._note("calendar.alarms_left_out", title)
        return made

    def change(self, event: Component, series: dict[str, Invitation]) -> None:
        """Take in an exception of a series. If the file lacks the series, the exception becomes an event by itself."""
        title = text.clean_line(event.text("SUMMARY"))
        try:
            alone, named_by = self.invitation(event, title), self._time(event.first("RECURRENCE-ID"), title)
        except Skipped as skipped:
            self._note(str(skipped), title)
            return
        whole = series.get(alone.uid)
        if whole is None:
            series[alone.uid] = alone
            return
        key = key_of(whole.given, named_by)
        if key is None:
            self._note("calendar.no_such_date", title)
            return
        named = event.first("RECURRENCE-ID")
        if named is not None and named.parameters.get("RANGE", "").strip(" ") == "THISANDFUTURE":
            self._note("calendar.only_one_date", title)
        moved = alone.given["when"] if alone.given["when"] != _planned(whole, key) else None
        place = alone.given.get("place") if alone.given.get("place") != whole.given.get("place") else None
        why = title if title != whole.given["name"] else None
        parts = {"when": moved, "place": place, "called_off": alone.is_cancelled or None, "why": why}
        filled: dict[str, Scalar] = {name: value for name, value in parts.items() if value}
        if filled:
            whole.exceptions[key] = filled

    def _note(self, code: str, title: str, said: str = "") -> None:
        self._found.notes.append(Note(code, title, said))

    def _fitted(self, name: str, raw: str, title: str) -> str | None:
        """A value in the form of its field, shortened if it is too long; None if it is empty or still invalid."""
        key, _, part = name.partition(".")
        declared: Field = getattr(FIELDS[key], "parts", {}).get(part, FIELDS[key])
        limit = int(getattr(declared, "limit", 200))
        for given in (raw, raw[: limit - 1] + "…"):
            try:
                return declared.clean(given) if given.strip(" ") else None  # type: ignore[return-value]
            except Invalid:
                self._note("calendar.shortened", title, name)
        return None

    def _tags(self, event: Component) -> str:
        given = (text.clean_line(tag) for line in event.all("CATEGORIES") for tag in line.value.split(","))
        kept = []
        for tag in given:
            try:
                FIELDS["tags"].items(tag)  # type: ignore[attr-defined]
                kept.append(tag)
            except Invalid:
                continue
        return ",".join(kept[:50])

    def _rule(self, rule: str, start: Time, title: str) -> dict[str, Scalar]:
        """The rule of a series: as people can say it (`repeats`), or else as the calendar writes it (`rule`)."""
        if not rule:
            return {}
        stored = CalendarRule().read(re.sub(r"(UNTIL=[0-9]{8}T[0-9]{6})(?!Z)", r"\1Z", rule))
        if not CalendarRule().fits(stored):
            self._note("calendar.rule_left_out", title, rule[:100])
            return {}
        by_day = until_as_day(str(stored), start)
        try:
            return {"repeats": Recurrence().clean(by_day)}
        except Invalid:
            return {"rule": stored}

    def _time(self, line: Line | None, title: str) -> Time:
        """Raises Skipped."""
        if line is None:
            raise Skipped("calendar.no_start")
        value = line.value.strip(" ")
        if DAY_ONLY.match(value):
            zone = self._home
            return Time(rules_of(zone).moment(wall(value)), True, zone, True)
        if not TIME.match(value):
            raise Skipped("calendar.bad_time")
        zone, floating = self._zone(line.parameters.get("TZID"), title, value)
        return Time(rules_of(zone).moment(wall(value.rstrip("Z"))), False, zone, floating)

    def _zone(self, name: str | None, title: str, value: str) -> tuple[str, bool]:
        if value.endswith("Z"):
            return str(named("UTC")), False
        if name is None:
            return self._home, True
        found = self._zones.get(name.strip(" ")) or named(name)
        if found is None:
            self._note("calendar.zone_unknown", title, name[:60])
            return self._home, True
        return found, False

    def _end(self, event: Component, start: Time, title: str) -> tuple[int, int | None]:
        """The end, and how many minutes it lasts if the file says so."""
        day = next_day(start)
        if line := event.first("DTEND"):
            end = self._time(line, title).at
            if end > start.at:
                return end, (end - start.at) // MINUTE
            if end < start.at:
                self._note("calendar.ends_early", title)
            return (day if start.is_day else start.at + MINUTE), (0 if end == start.at and not start.is_day else None)
        if line := event.first("DURATION"):
            lasts = length(line.value)
            if lasts is not None and lasts >= 0:
                return start.at + max(lasts, MINUTE), lasts // MINUTE
            self._note("calendar.ends_early", title)
        return (day, 24 * 60) if start.is_day else (start.at + MINUTE, 0)

    def _extra(self, event: Component, made: Invitation, start: Time, title: str) -> dict[int, dict[str, Scalar]]:
        """Additional dates (RDATE), in the form of `Invitation.exceptions`."""
        found: dict[int, dict[str, Scalar]] = {}
        first, last = map(int, made.given["when"].split("/"))
        for each in self._listed(event, "RDATE", title):
            key = key_of(made.given, each)
            if key is None and each.at != start.at:
                found[each.at] = {"extra": True, "when": f"{each.at}/{each.at + last - first}"}
        return found

    def _left_out(self, event: Component, made: Invitation, title: str) -> dict[int, dict[str, Scalar]]:
        keys = (key_of(made.given, each) for each in self._listed(event, "EXDATE", title))
        return {key: {"called_off": True} for key in keys if key is not None}

    def _listed(self, event: Component, name: str, title: str) -> Iterator[Time]:
        for line in event.all(name):
            for value in line.value.split(",")[:MOST]:
                try:
                    yield self._time(Line(name, value.partition("/")[0], line.parameters), title)
                except Skipped:
                    self._note("calendar.bad_time", title, value[:40])


def _planned(whole: Invitation, key: int) -> str:
    first, last = map(int, whole.given["when"].split("/"))
    start = first if key == FIRST else key
    return f"{start}/{start + last - first}"


def _number(raw: str) -> int:
    return int(raw) if re.fullmatch(r"[0-9]{1,9}", raw.strip(" ")) else 0
