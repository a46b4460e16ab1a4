"""A date of a series and all that follow it are changed: the series ends before that date, and another one goes on from
there. What was before stays as it was, for whoever looks back."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from models.case import Record, State
from models.declared import changed
from models.edit import Put
from models.errors import Refused
from models.feature import Context, Draft
from models.features.gatherings.attendance import Answers, answers_of, open_shifts
from models.features.gatherings.kinds import ANSWER, GATHERING
from models.features.gatherings.recurrence import FIRST, Date, changes_of, date_of, dates, parts_of, rule_of
from models.features.gatherings.rules import FIELDS
from models.features.gatherings.taking_in import entry
from models.features.gatherings.zones import ZoneRules, rules_of
from models.fields.recurrences import WEEKDAYS, Repeat, rule, written
from models.fields.times import span
from models.writing import cleaned

KEPT = ("name", "about", "days", "zone", "place", "access", "programme", "performers", "capacity", "tags")
"""What the series that goes on has from the one before."""


def ended(context: Context, gathering: Record, date: Date) -> list[Draft]:
    """The series ends before this date."""
    return changed(context, GATHERING, gathering.id, _rule(gathering.state, _last_before(gathering.state, date)))


def moved_on(context: Context, gathering: Record, date: Date, when: str, place: str | None) -> list[Draft]:
    """From this date on, the series takes place at another time or place."""
    state = gathering.state
    time, circle = str(cleaned(GATHERING.name, "when", FIELDS["when"], when)), context.circle_of(gathering.id)
    before = _before(state, date)
    state_then = {key: value for key, value in state.items() if key.partition(" ")[0] in KEPT}
    state_then |= {"when": time, "state": "planned", "goes_with": gathering.id.hex()}
    state_then |= _adapted(state, date, time, before)
    state_then |= {"place": cleaned(GATHERING.name, "place", FIELDS["place"], place)} if place else {}
    answers = answers_of(state, context.about(gathering.id, ANSWER.name))
    state_then |= {f"asked {member}": True for member in _coming(answers, date) if member != context.me.member.hex()}
    record = context.new_record(GATHERING.name, circle)
    begun = tuple(Put((key,), value) for key, value in state_then.items())
    more = tuple(put for name, parts in _entries(state, state_then, date) for put in entry(context, name, parts))
    drafts = [Draft(record, GATHERING.name, begun, circle)]
    drafts += [Draft(record, GATHERING.name, more, circle)] if more else []
    return [*drafts, *ended(context, gathering, date)]


def moved_whole(context: Context, gathering: Record, date: Date, when: str, place: str | None) -> list[Draft]:
    """All dates take place as much earlier or later as this one does."""
    state, zone = gathering.state, rules_of(gathering.state.get("zone"))
    time = str(cleaned(GATHERING.name, "when", FIELDS["when"], when))
    start, end = span(time)
    first = zone.wall(span(state["when"])[0]) + (zone.wall(start) - zone.wall(_moment(state, date)))
    begins = zone.moment(first)
    given = {"when": f"{begins}/{begins + end - start}", **_rule(state, _adapted(state, date, time, 0))}
    return changed(context, GATHERING, gathering.id, {**given, **({"place": place} if place else {})})


def _moment(state: State, date: Date) -> int:
    return span(state["when"])[0] if date.key == FIRST else date.key


def _rule(state: State, parts: Mapping[str, str]) -> dict[str, Any]:
    """As a form gives it: the field that holds the rule of this series."""
    return {name: parts[name] for name in ("repeats", "rule") if state.get(name) and name in parts}


def _last_before(state: State, date: Date) -> dict[str, str]:
    """The rule, with the day before as its last one."""
    last = rules_of(state.get("zone")).wall(_moment(state, date)).date() - dt.timedelta(days=1)
    if state.get("repeats"):
        return {"repeats": written(replace(rule(str(state["repeats"])), count=None, until=last))}
    kept = {name: part for name, part in parts_of(rule_of(state)).items() if name not in ("COUNT", "UNTIL")}
    return {"rule": _joined({**kept, "UNTIL": last.isoformat().replace("-", "")})}


def _before(state: State, date: Date) -> int:
    """How many dates the rule has before this one."""
    bare = {key: value for key, value in state.items() if not key.startswith("changes ")}
    return len(dates(bare, span(state["when"])[0], _moment(state, date)))


def _adapted(state: State, date: Date, time: str, before: int) -> dict[str, str]:
    """The rule on the day of the week on which the date is now, without the dates `before`."""
    zone = rules_of(state.get("zone"))
    was, now = (zone.wall(each).date() for each in (_moment(state, date), span(time)[0]))
    if state.get("repeats"):
        return {"repeats": written(_on(rule(str(state["repeats"])), was, now, before))}
    parts = parts_of(rule_of(state))
    if was != now and any(name.startswith("BY") for name in parts):
        raise Refused("gathering.calendar_rule")
    if "COUNT" in parts:
        parts["COUNT"] = str(int(parts["COUNT"]) - (before))
    return {"rule": _joined(parts)}


def _on(found: Repeat, was: dt.date, now: dt.date, before: int) -> Repeat:
    count = found.count - before if found.count else None
    until = found.until + (now - was) if found.until else None
    days = {WEEKDAYS[now.weekday()] if day == WEEKDAYS[was.weekday()] else day for day in found.weekdays}
    nth = found.nth
    if nth and now != was:
        which = (now.day - 1) // 7 + 1
        is_last = (now + dt.timedelta(days=7)).month != now.month
        nth = (-1 if is_last and (nth[0] == -1 or which > 4) else which, WEEKDAYS[now.weekday()])
    weekdays = tuple(day for day in WEEKDAYS if day in days)
    return replace(found, count=count, until=until, weekdays=weekdays, nth=nth)


def _joined(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={part}" for name, part in parts.items())


def _coming(answers: Answers, date: Date) -> list[str]:
    """Who had said that they come from this date on, or took a shift there: they are asked anew."""
    return sorted(
        member for member, each in answers.items()
        if each.everywhere in ("yes", "maybe") or any(turn.date >= date.key for turn in each.turns)
        or any(on >= date.key and said in ("yes", "maybe") for on, (said, _) in each.dates.items()))  # fmt: skip


def _entries(state: State, then: State, date: Date) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The shifts, and what was different on the dates that follow."""
    for each in open_shifts(state).values():
        yield "shifts", each
    zone = rules_of(state.get("zone"))
    was, now = zone.wall(_moment(state, date)), zone.wall(span(then["when"])[0])
    for key, change in sorted(changes_of(state).items()):
        if key <= date.key or change.get("extra"):
            continue
        at = _shifted(zone, key, now.date() - was.date(), now.time())
        if date_of(then, at) is not None:
            kept = {part: change[part] for part in ("when", "called_off", "place", "why") if part in change}
            yield "changes", {"date": at, "turn": 1, **kept}


def _shifted(zone: ZoneRules, key: int, days: dt.timedelta, clock: dt.time) -> int:
    return zone.moment(dt.datetime.combine(zone.wall(key).date() + days, clock))
