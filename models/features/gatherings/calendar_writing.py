"""A calendar file of gatherings, for other programs (RFC 5545)."""

import datetime as dt
from collections.abc import Iterable

from icalendar import Calendar, Component, Event
from icalendar.prop import vInline
from msgspec import Struct

from models.case import Record, State
from models.clock import milliseconds
from models.features.gatherings.calendar_zones import vtimezone
from models.features.gatherings.recurrence import FIRST, Date, changed_dates, listed, parts_of, rule_of
from models.features.gatherings.zones import DAY, MINUTE, UTC, ZoneRules, rules_of
from models.fields.times import span

PROGRAM = "-//Folkmoot//Folkmoot//EN"


def write_calendar(gatherings: Iterable[Record], name: str = "") -> bytes:
    """A file with these gatherings. It is the same wherever the same is known of them."""
    return put_together(map(written, gatherings), name)


class Written(Struct, frozen=True):
    """A gathering as a file has it."""

    id: bytes
    zone: str
    """The time zone that the file explains for it, with its rules; empty if it needs none."""
    lines: bytes


def written(gathering: Record) -> Written:
    """The part of a file that is about one gathering."""
    zone = str(gathering.state.get("zone") or "")
    needs_none = gathering.state.get("days") or rules_of(zone).name == UTC.name
    return Written(gathering.id, "" if needs_none else zone, b"".join(map(_bytes, _events(gathering))))


def put_together(parts: Iterable[Written], name: str = "") -> bytes:
    """A file of these parts."""
    calendar = Calendar()
    for key, value in (("PRODID", PROGRAM), ("VERSION", "2.0"), ("CALSCALE", "GREGORIAN"), ("X-WR-CALNAME", name)):
        if value:
            calendar.add(key, value)
    head, end, _ = _bytes(calendar).partition(b"END:VCALENDAR\r\n")
    shown = sorted(parts, key=lambda each: each.id)
    zones = {(zone := rules_of(each)).name: zone for each in dict.fromkeys(part.zone for part in shown if part.zone)}
    explained = (_bytes(Component.from_ical("\r\n".join(vtimezone(zone)))) for _, zone in sorted(zones.items()))
    return b"".join((head, *explained, *(each.lines for each in shown), end))


def is_ours(beginning: bytes) -> bool:
    """Did Folkmoot write the file that begins with this?"""
    return f"PRODID:{PROGRAM}\r\n".encode() in beginning


def _bytes(component: Component) -> bytes:
    found = component.to_ical()
    assert isinstance(found, bytes)
    return found


def uid_of(gathering: Record) -> str:
    """What calendars know it by: by what the calendar called it from which it came."""
    sources = sorted(listed(gathering.state, "sources").items())
    return str(sources[0][1]["uid"]) if sources else f"{gathering.id.hex()}@folkmoot"


def _events(gathering: Record) -> Iterable[Event]:
    state = gathering.state
    start, end = span(state["when"])
    rule = rule_of(state)
    series = _event(gathering, start, end, str(state.get("place") or ""), repeats=bool(rule))
    if rule:
        _raw(series, "RRULE", _rule(rule, state))
    changed = changed_dates(state)
    planned = {each.key: start if each.key == FIRST else each.key for each in changed}
    if rule or changed:
        for each in changed:
            if each.called_off != each.is_extra:
                _time(series, "RDATE" if each.is_extra else "EXDATE", planned[each.key], state)
    yield series
    for each in changed:
        if not each.called_off and _differs(each, planned[each.key], state):
            yield _exception(gathering, each, planned[each.key])


def _differs(date: Date, planned: int, state: State) -> bool:
    start, end = span(state["when"])
    return bool(date.place or date.why) or (date.start, date.end - date.start) != (planned, end - start)


def _exception(gathering: Record, date: Date, planned: int) -> Event:
    event = _event(gathering, date.start, date.end, date.place or str(gathering.state.get("place") or ""), date.why)
    _time(event, "RECURRENCE-ID", planned, gathering.state)
    return event


def _event(gathering: Record, start: int, end: int, place: str, why: str = "", *, repeats: bool = False) -> Event:
    event, state = Event(), gathering.state
    told = [state.get(key) for key in ("about", "programme", "performers", "access")]
    event.add("UID", uid_of(gathering))
    event.add("SUMMARY", str(state["name"]))
    for name, value in (("DESCRIPTION", "\n\n".join(filter(None, [why, *told]))), ("LOCATION", place)):
        if value:
            event.add(name, value)
    _time(event, "DTSTART", start, state, exact=not repeats)
    if state.get("days") or end - start > MINUTE:
        _time(event, "DTEND", end, state, exact=True)
    began, last = (_utc(milliseconds(at)) for at in (gathering.created, gathering.changed))
    for name, value in (("DTSTAMP", last), ("CREATED", began), ("LAST-MODIFIED", last)):
        _raw(event, name, value)
    _raw(event, "SEQUENCE", str(max(0, gathering.edits - 1)))
    _raw(event, "STATUS", "CANCELLED" if state.get("state") == "cancelled" else "CONFIRMED")
    return event


def _raw(event: Event, name: str, value: str, parameters: dict[str, str] | None = None) -> None:
    event.add(name, vInline(value, params=parameters or {}))


def _time(event: Event, name: str, at: int, state: State, *, exact: bool = False) -> None:
    """`exact`: in UTC, if it is in the second of two hours that the clocks show, of which calendars mean the first one
    (RFC 5545, 3.3.5). The start of a series is never exact, because its dates follow the clocks."""
    zone = rules_of(state.get("zone"))
    if state.get("days"):
        _raw(event, name, f"{zone.wall(at):%Y%m%d}", {"VALUE": "DATE"})
    elif zone.name == UTC.name or (exact and zone.moment(zone.wall(at)) != at):
        _raw(event, name, _utc(at))
    else:
        _raw(event, name, f"{zone.wall(at):%Y%m%dT%H%M%S}", {"TZID": zone.name})


def _utc(at: int) -> str:
    return f"{UTC.wall(at):%Y%m%dT%H%M%SZ}"


def _rule(rule: str, state: State) -> str:
    """The rule with its end as a day where the gathering is one of days, and otherwise as a moment."""
    parts, zone = parts_of(rule), rules_of(state.get("zone"))
    until = parts.get("UNTIL", "")
    if until and state.get("days"):
        parts["UNTIL"] = until[:8]
    elif until and "T" not in until:
        parts["UNTIL"] = _utc(_end_of(until, zone))
    return ";".join("=".join(part) for part in parts.items())


def _end_of(day: str, zone: ZoneRules) -> int:
    return zone.moment(dt.datetime.strptime(day, "%Y%m%d")) + DAY - MINUTE  # noqa: DTZ007

