"""Zones of a calendar file, and zones for one (RFC 5545, 3.6.5)."""

import datetime as dt
import re
from collections.abc import Sequence

from msgspec.structs import replace

from models.features.gatherings.lines import Component
from models.features.gatherings.recurrence import parts_of
from models.features.gatherings.zone_table import RULES
from models.features.gatherings.zones import MINUTE, Change, Era, ZoneRules, changed, named, rules_of

_OFFSET = re.compile(r"([+-])([0-9]{2})([0-9]{2})(?:[0-9]{2})?\Z")
_BYDAY = re.compile(r"([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)\Z")
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


def zone_of(component: Component, home: str = "") -> str | None:
    """The stored form of a VTIMEZONE; by its name, where its rules cannot be read. None if there is neither. One
    without a known name that has the rules of `home` is that."""
    name = component.text("TZID").strip(" ")
    by_name = named(name)
    try:
        eras = _eras([each for each in component.within if each.name in ("STANDARD", "DAYLIGHT")])
        found = f"{name.strip('/')} {';'.join(map(written, eras))}"
        is_sound = bool(rules_of(found))
    except (ValueError, KeyError):
        return by_name
    if by_name and by_name.endswith(f" {written(replace(eras[-1], since=0))}"):
        return f"{by_name.partition(' ')[0]} {found.rpartition(' ')[2]}"
    if len(eras) == 1 and (same := [each for each, rules in RULES.items() if rules == written(eras[0])]):
        there = home.rpartition(" ")[0]
        known = there if there in same else same[0]
        return f"{known} {RULES[known]}" if by_name is None else by_name
    return by_name or (found if is_sound else None)


def written(era: Era) -> str:
    """An era as a field `Zone` holds it."""
    since = f"{era.since}:" if era.since else ""
    if era.begins is None or era.ends is None:
        return f"{since}{era.winter}"
    changes = "/".join(f"M{month}.{week}.{day}{at:+}" for month, week, day, at in (era.begins, era.ends))
    return f"{since}{era.winter}/{era.summer}/{changes}"


def _eras(observances: Sequence[Component]) -> list[Era]:
    """Raises ValueError where the clocks do not change on the same days each year."""
    spans = [(_year(each.text("DTSTART")), _last(each), each) for each in observances]
    if not spans:
        raise ValueError
    years = sorted({start for start, _, _ in spans} | {last + 1 for _, last, _ in spans if last < dt.MAXYEAR})
    eras: list[Era] = []
    for year in years:
        there = [each for start, last, each in spans if start <= year <= last]
        there = there or [spans[-1][2]]
        summer = [each for each in there if each.name == "DAYLIGHT" and each.text("RRULE")]
        winter = [each for each in there if each.name == "STANDARD"]
        era = _era(year, winter[-1] if winter else there[-1], summer[-1] if summer else None)
        if not eras or written(replace(eras[-1], since=0)) != written(replace(era, since=0)):
            eras.append(era)
    return [replace(eras[0], since=0), *eras[1:]]


def _era(year: int, winter: Component, summer: Component | None) -> Era:
    offset = _minutes(winter.text("TZOFFSETTO"))
    if summer is None or not winter.text("RRULE"):
        return Era(year, offset, offset)
    return Era(year, offset, _minutes(summer.text("TZOFFSETTO")), _change(summer), _change(winter))


def _change(observance: Component) -> Change:
    rule, start = parts_of(observance.text("RRULE")), observance.text("DTSTART")
    found = _BYDAY.match(rule.get("BYDAY", ""))
    if rule.get("FREQ") != "YEARLY" or found is None or rule.get("INTERVAL", "1") != "1":
        raise ValueError(rule)
    week, days = found[1], rule.get("BYMONTHDAY", "").split(",")
    number = int(week) if week else (int(days[0]) - 1) // 7 + 1 if days[0] else 0
    if not 1 <= number <= 5 and number != -1:
        raise ValueError(rule)
    at = int(start[9:11]) * 60 + int(start[11:13])
    return int(rule["BYMONTH"]), 5 if number == -1 else number, _WEEKDAYS.index(found[2]), at


def _year(start: str) -> int:
    return int(start[:4])


def _last(observance: Component) -> int:
    """The last year of an observance; of one without a rule, its own year, unless nothing follows."""
    rule = parts_of(observance.text("RRULE")) if observance.text("RRULE") else {}
    return int(rule["UNTIL"][:4]) if "UNTIL" in rule else dt.MAXYEAR


def _minutes(offset: str) -> int:
    found = _OFFSET.match(offset.strip(" "))
    if found is None:
        raise ValueError(offset)
    total = int(found[2]) * 60 + int(found[3])
    return -total if found[1] == "-" else total


# Writing


def vtimezone(zone: ZoneRules) -> list[str]:
    """The lines of a VTIMEZONE."""
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone.name}"]
    for era, following in zip(zone.eras, (*zone.eras[1:], None), strict=True):
        until = following.since - 1 if following else None
        lines += _observance("STANDARD", era, era.ends, era.summer, era.winter, until)
        if era.begins is not None:
            lines += _observance("DAYLIGHT", era, era.begins, era.winter, era.summer, until)
    return [*lines, "END:VTIMEZONE"]


def _observance(name: str, era: Era, change: Change | None, before: int, after: int, until: int | None) -> list[str]:
    year = max(era.since, 1970)
    start, rule = dt.datetime(year, 1, 1), list[str]()  # noqa: DTZ001
    if change is not None:
        start, rule = _changing(year, change, before, until)
    return [f"BEGIN:{name}", f"DTSTART:{start:%Y%m%dT%H%M%S}", f"TZOFFSETFROM:{_offset(before)}",
            f"TZOFFSETTO:{_offset(after)}", *rule, f"END:{name}"]  # fmt: skip


def _changing(year: int, change: Change, before: int, until: int | None) -> tuple[dt.datetime, list[str]]:
    """The first change of the clocks, and the rule of all. Where the clock time of a change is on another day than the
    one that the zone names (24:00 and later, or before midnight), that day is meant."""
    month, week, day, at = change
    shift, clock = divmod(at, 24 * 60)
    weekday = _WEEKDAYS[(day + shift) % 7]
    first = ZoneRules("", (Era(0, before, before),)).wall(changed(year, change) - before * MINUTE)
    if shift == 0:
        by = f"BYMONTH={month};BYDAY={-1 if week == 5 else week}{weekday}"
    else:
        days = range(7 * (week - 1) + 1 + shift, 7 * week + 1 + shift)
        if week == 5 or not 1 <= days[0] <= days[-1] <= 28:
            days = range(first.day, first.day + 1)
        by = f"BYMONTH={first.month};BYMONTHDAY={','.join(map(str, days))};BYDAY={weekday}"
    last = f";UNTIL={until}1231T235959Z" if until else ""
    return first.replace(hour=clock // 60, minute=clock % 60), [f"RRULE:FREQ=YEARLY;{by}{last}"]


def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
