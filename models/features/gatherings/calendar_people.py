"""Who is invited by a calendar file, and when it would remind them (RFC 5545, 3.6.6 and 3.8.4). Only shown: people of
the group are asked by name, and Folkmoot has reminders of its own."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from models import text
from models.features.gatherings.calendar_times import TIME, Skipped, length, wall
from models.features.gatherings.lines import Component, Line
from models.features.gatherings.zones import UTC

_ANSWERS = {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe"}
MOST_REPEATS = 50
_COUNT = re.compile(r"[0-9]{1,3}\Z")


class Attendee(Struct, frozen=True):
    name: str
    mail: str
    """Empty if the file gives none."""
    answer: str
    """`yes`, `no`, `maybe`, or nothing."""
    kind: str
    """`person`, or `room` for a room or a thing."""
    delegated_to: str = ""


def attendees(event: Component) -> list[Attendee]:
    return [_attendee(line) for line in event.all("ATTENDEE")]


def organizer(event: Component) -> str:
    line = event.first("ORGANIZER")
    return _attendee(line).name if line else ""


def _attendee(line: Line) -> Attendee:
    said: Mapping[str, str] = line.parameters
    kind = "room" if said.get("CUTYPE", "") in ("ROOM", "RESOURCE") else "person"
    delegated = _mail(said.get("DELEGATED-TO", "")) if said.get("PARTSTAT") == "DELEGATED" else ""
    name, answer = text.clean_line(said.get("CN", "")), _ANSWERS.get(said.get("PARTSTAT", ""), "")
    return Attendee(name, _mail(line.value), answer, kind, delegated)


def _mail(address: str) -> str:
    scheme, _, rest = address.strip(' "').partition(":")
    return text.clean_line(rest) if scheme in ("mailto", "MAILTO", "Mailto") else ""


def alarms(event: Component, start: int, end: int) -> tuple[list[int], bool]:
    """The moments of the alarms (milliseconds since 1970), and whether one of them would send a mail, which is left
    out."""
    found: list[int] = []
    mails = False
    for alarm in event.within:
        if alarm.name == "VALARM":
            if alarm.text("ACTION").strip(" ") == "EMAIL":
                mails = True
            else:
                found += _moments(alarm, start, end)
    return found, mails


def _moments(alarm: Component, start: int, end: int) -> Iterator[int]:
    trigger = alarm.first("TRIGGER")
    if trigger is None:
        return
    value = trigger.value.strip(" ")
    lasts = length(value)
    if lasts is not None:
        at = (end if trigger.parameters.get("RELATED") == "END" else start) + lasts
    elif TIME.match(value):
        try:
            at = UTC.moment(wall(value.rstrip("Z")))
        except Skipped:
            return
    else:
        return
    repeats, pause = alarm.text("REPEAT").strip(" "), length(alarm.text("DURATION"))
    count = min(int(repeats), MOST_REPEATS) if _COUNT.match(repeats) and pause else 0
    yield from (at + number * (pause or 0) for number in range(count + 1))
