"""Gatherings as calendar files, read again here and by other programs; what a file that changed changes."""

import json
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Record
from models.features.gatherings.calendar_reading import MOST_EVENTS, Invitation, read_calendar
from models.features.gatherings.calendar_writing import write_calendar
from models.features.gatherings.calendar_zones import vtimezone
from models.features.gatherings.lines import MOST_BYTES
from models.features.gatherings.recurrence import dates
from models.features.gatherings.zones import named, rules_of
from models.fields.times import moment
from models.ids import MemberId, RecordId
from tests.models.features.gatherings.conftest import Hall, refusal
from tests.models.features.gatherings.test_calendar_cases import HOME, NAMES, case, starts, state

SYSTEM = "/usr/bin/python3"
"""The interpreter of the system, for which Debian packages libical (gir1.2-ical-3.0, python3-gi)."""
ME = MemberId(b"m" * 16)
WALK = {"name": "Night walk; bring lamps, and ä€😀", "when": "2026-10-11T10:00+02:00/2026-10-11T12:00+02:00",
        "repeats": "FREQ=WEEKLY;COUNT=6", "zone": "Europe/Berlin"}  # fmt: skip
INSTANTS = ["2026-10-11T08:00Z", "2026-10-18T08:00Z", "2026-10-26T17:00Z", "2026-11-08T09:00Z", "2026-11-15T09:00Z",
            "2026-11-20T18:00Z"]  # fmt: skip
"""Of the walk, after one date was moved, one called off and one added; the clocks change on 25 October."""


def record(invitation: Invitation, number: int) -> Record:
    said = {**state(invitation), "sources a uid": invitation.uid,
            "state": "cancelled" if invitation.is_cancelled else "planned"}  # fmt: skip
    return Record(RecordId(number.to_bytes(16, "big")), "gathering", ME, 0, 1 << 40, 3, said)


@pytest.mark.parametrize("name", NAMES)
def test_what_was_read_is_written_and_read_again_alike(name: str) -> None:
    found, expected = case(name)
    written = write_calendar([record(each, number) for number, each in enumerate(found.invitations)], "Maple Street")
    again = read_calendar(written, HOME)
    assert again.notes == []
    here, there = ({each.uid: each for each in made.invitations} for made in (found, again))
    assert here.keys() == there.keys()
    for uid, each in here.items():
        each.is_floating = False  # a gathering is in a zone
        assert starts(each, expected["window"]) == starts(there[uid], expected["window"])
        assert {**each.given, "tags": None, "zone": None} == {**there[uid].given, "tags": None, "zone": None}


@pytest.mark.parametrize("when", [
    "2026-10-25T02:30+02:00/2026-10-25T02:30+01:00", "2026-10-25T02:45+02:00/2026-10-25T02:15+01:00",
    "2026-10-25T02:10+01:00/2026-10-25T02:50+01:00", "2026-03-29T01:30+01:00/2026-03-29T03:30+02:00",
])  # fmt: skip
@pytest.mark.parametrize("repeats", [{}, {"repeats": "FREQ=WEEKLY;COUNT=3"}])
def test_in_the_night_in_which_clocks_change_it_begins_and_ends_when_it_does(
    when: str, repeats: dict[str, str]
) -> None:
    start, end = map(moment, when.split("/"))
    zone = str(named("Europe/Berlin"))
    said = {"name": "Vigil", "when": f"{start}/{end}", "zone": zone, "state": "planned", **repeats}
    vigil = Record(RecordId(bytes(16)), "gathering", ME, 0, 1 << 40, 1, said)
    [read] = read_calendar(write_calendar([vigil], "Maple Street"), HOME).invitations
    begins, ends = map(int, read.given["when"].split("/"))
    assert ends == end
    if not repeats or "+02:00/" in when or "T01" in when:  # the dates of a series follow the clocks, so does the first
        assert begins == start


@pytest.fixture
def walk(hall: Hall) -> RecordId:
    made = hall.begin(hall.ben, **WALK)
    hall.ben.do("gatherings.move_date", gathering=made, on="2026-10-25T10:00+01:00",
                when="2026-10-26T18:00+01:00/2026-10-26T20:00+01:00")  # fmt: skip
    hall.ben.do("gatherings.call_off_date", gathering=made, on="2026-11-01T10:00+01:00")
    hall.ben.do("gatherings.add_date", gathering=made, when="2026-11-20T19:00+01:00/2026-11-20T21:00+01:00")
    return made


def written(hall: Hall, made: RecordId) -> bytes:
    found = hall.dora.read(made)
    assert found is not None
    return write_calendar([found], "Maple Street")


def test_the_same_is_written_on_every_computer_and_grows_with_each_change(hall: Hall, walk: RecordId) -> None:
    first = written(hall, walk)
    assert first == write_calendar([hall.cleo.read(walk)], "Maple Street")  # type: ignore[list-item]
    assert b"SEQUENCE:3\r\n" in first
    hall.ben.do("gatherings.cancel", gathering=walk)
    assert b"STATUS:CANCELLED\r\n" in written(hall, walk)
    assert b"SEQUENCE:4\r\n" in written(hall, walk)
    assert max(map(len, first.split(b"\r\n"))) <= 75


def test_the_dates_are_those_that_were_planned(hall: Hall, walk: RecordId) -> None:
    [made] = read_calendar(written(hall, walk), HOME).invitations
    assert starts(made, ("2026-10-01", "2027-01-01")) == [f"{each[:-1]}:00Z" for each in INSTANTS]


@pytest.mark.skipif(shutil.which("khal") is None, reason="khal is not installed")
def test_khal_reads_the_same_instants(hall: Hall, walk: RecordId, tmp_path: Path) -> None:
    folder = tmp_path / "calendar"
    folder.mkdir()
    (folder / "walk.ics").write_bytes(written(hall, walk))
    config = tmp_path / "config"
    config.write_text(
        f"[calendars]\n[[street]]\npath = {folder}\n[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%dT%H:%M\n"
        f"longdatetimeformat = %Y-%m-%dT%H:%M\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
    )
    command = ["khal", "-c", str(config), "list", "--format", "{start-long}", "--day-format", "", "2026-10-01", "100d"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=environment)
    assert [f"{line}Z" for line in said.stdout.split()] == INSTANTS


LIBICAL = """
import sys
import gi
gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib
utc = ICalGLib.Timezone.get_utc_timezone()
top = ICalGLib.Component.new_from_string(sys.stdin.read())
window = [ICalGLib.Time.new_from_string(each) for each in ("20261001T000000Z", "20270101T000000Z")]
found, replaced = set(), set()
event = top.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
while event is not None:
    named, start = event.get_recurrenceid(), event.get_dtstart()
    if named.is_null_time():
        series = event
    else:
        named.set_timezone(start.get_timezone())
        replaced.add(named.convert_to_zone(utc).as_timet())
        found.add(start.convert_to_zone(utc).as_timet())
    event = top.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
by_rule = set()
series.foreach_recurrence(*window, lambda _component, span, *_rest: by_rule.add(span.get_start()))
print(*sorted(found | (by_rule - replaced)))
"""
"""Prints the instants of a series. libical takes additional dates (RDATE) for times in UTC, so they are left out."""


def has_libical() -> bool:
    code = "import gi; gi.require_version('ICalGLib', '3.0')"
    found = shutil.which(SYSTEM)
    return found is not None and subprocess.run([found, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not has_libical(), reason="gir1.2-ical-3.0 is not installed")
def test_libical_reads_the_same_instants(hall: Hall, walk: RecordId) -> None:
    lines = [line for line in written(hall, walk).decode().split("\r\n") if not line.startswith("RDATE")]
    said = subprocess.run(
        [SYSTEM, "-c", LIBICAL], input="\r\n".join(lines), capture_output=True, text=True, check=True, timeout=60)
    assert [f"{datetime.fromtimestamp(int(at), UTC):%Y-%m-%dT%H:%MZ}" for at in said.stdout.split()] == INSTANTS[:-1]


def test_an_invitation_is_taken_in_once_and_follows_its_file(hall: Hall) -> None:
    raw = (Path(__file__).resolve().parents[3] / "cases" / "calendar" / "39-moved-instance.ics").read_bytes()
    given: dict[str, Any] = {"calendar": raw, "uid": "mv@cases.example", "zone": "Europe/Berlin"}
    made = hall.ben.do("gatherings.take_in", **given)
    assert made is not None

    def seen() -> list[str]:
        found = dates(hall.dora.read(made).state, moment("2017-06-01T00:00Z"), moment("2018-01-01T00:00Z"))  # type: ignore[union-attr]
        there = [each.start / 1000 for each in found if not each.called_off]
        return [f"{datetime.fromtimestamp(at, UTC):%m-%d %H:%M}" for at in there]

    assert seen() == ["06-05 18:00", "07-11 18:00", "08-07 18:00", "09-04 18:00"]
    assert hall.ben.do("gatherings.take_in", gathering=made, **given) is None
    shorter = {**given, "gathering": made, "calendar": raw.replace(b"COUNT=4", b"COUNT=3")}
    assert refusal(hall.cleo, "take_in", **shorter) == "rule.only"
    later = raw.replace(b"COUNT=4", b"COUNT=3").replace(b"20170711T200000", b"20170712T200000")
    hall.ben.do("gatherings.take_in", **{**given, "calendar": later}, gathering=made)
    assert seen() == ["06-05 18:00", "07-12 18:00", "08-07 18:00"]
    alone = raw[: raw.index(b"END:VEVENT")] + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    hall.ben.do("gatherings.take_in", **{**given, "calendar": alone}, gathering=made)
    assert seen()[1] == "07-03 18:00"
    assert refusal(hall.ben, "take_in", **{**given, "uid": "other"}) == "calendar.missing"
    assert refusal(hall.ben, "take_in", **{**given, "zone": "Middle/Earth"}) == "gathering.zone_unknown"
    assert hall.dora.rows("SELECT uid FROM gathering_sources") == [("mv@cases.example",)]
    hall.bench.equal()


def test_an_older_file_changes_nothing_any_more(hall: Hall) -> None:
    raw = (Path(__file__).resolve().parents[3] / "cases" / "calendar" / "39-moved-instance.ics").read_bytes()
    given: dict[str, Any] = {"uid": "mv@cases.example", "zone": "Europe/Berlin"}

    def version(number: int, name: bytes) -> bytes:
        return re.sub(rb"SUMMARY:[^\r\n]*", b"SUMMARY:" + name, raw).replace(
            b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nSEQUENCE:%d" % number)

    made = hall.ben.do("gatherings.take_in", calendar=version(1, b"Choir"), **given)
    assert made is not None
    hall.ben.do("gatherings.take_in", calendar=version(3, b"Big choir"), gathering=made, **given)
    assert refusal(hall.ben, "take_in", calendar=version(2, b"Choir"), gathering=made, **given) == "calendar.older"
    hall.ben.do("gatherings.take_in", calendar=version(3, b"Great choir"), gathering=made, **given)
    found = hall.dora.read(made)
    assert found is not None
    assert found.state["name"] == "Great choir"
    hall.bench.equal()


HEAD, FOOT = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", b"END:VCALENDAR\r\n"
EVENT = b"BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260501T100000Z\r\nSUMMARY:x\r\n%b\r\nEND:VEVENT\r\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "calendar.not_one"),
        (b"\x00" * 100, "calendar.not_one"),
        (b"<html>BEGIN", "calendar.not_one"),
        (HEAD + b"X" * MOST_BYTES, "calendar.too_big"),
        (HEAD + b"A:\n" * 200_001, "calendar.too_big"),
        (HEAD + b"BEGIN:VEVENT\r\n" * 100, "calendar.not_one"),
    ],
)
def test_what_is_no_calendar_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_calendar(raw, HOME)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "line",
    [
        b"RRULE:FREQ=DAILY;COUNT=999999999", b"RRULE:FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30", b"RRULE:;;;=",
        b"RRULE:FREQ=WEEKLY;BYDAY=" + b",".join([b"MO"] * 5_000), b"RDATE:" + b",".join([b"20260601T1"] * 9),
        b"EXDATE:99999999T999999Z", b"SEQUENCE:99999999999999999999", b"DTEND:00010101T000000Z",
        b"DURATION:P99999999D", b"CATEGORIES:" + b"," * 9_999, b"SUMMARY;CN=\"x:y", b"DESCRIPTION:" + b"\\" * 9_999,
        b"LOCATION:\xff\xfe\x00\xe2\x80\xae", b"STATUS:\xc2\xad", b"RECURRENCE-ID:20260501T100000Z",
        b"DTSTART;TZID=\xf0\x9f\x98\x80:20260501T100000", b"BEGIN:VEVENT\r\nEND:VALARM",
    ],
)  # fmt: skip
def test_a_hostile_line_harms_nothing_else(line: bytes) -> None:
    other = EVENT.replace(b"UID:x", b"UID:y") % b"LOCATION:Yard"
    found = read_calendar(HEAD + other + EVENT % line + FOOT, HOME)
    assert any(made.uid == "y" and made.given["place"] == "Yard" for made in found.invitations)
    for made in found.invitations:
        json.dumps(starts(made, ("2026-05-01", "2027-05-01")))


def test_a_zone_without_a_known_name_is_the_one_of_home_where_its_rules_are_the_same() -> None:
    zone = "".join(f"{line}\r\n" for line in vtimezone(rules_of(named("Europe/Berlin")))).replace(
        "Europe/Berlin", "House time")  # fmt: skip
    raw = (f"BEGIN:VCALENDAR\r\n{zone}BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Tea\r\nDTSTART;TZID=House time:20310305T180000"
           "\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")  # fmt: skip
    for home in ("Europe/Berlin", "Europe/Vienna"):
        [found] = read_calendar(raw.encode(), str(named(home))).invitations
        assert found.given["zone"] == named(home)


def test_a_change_of_a_date_and_all_that_follow_is_told_as_one_of_that_date() -> None:
    event = "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Tea\r\nDTSTART:203103{day}T180000Z\r\n{more}\r\nEND:VEVENT\r\n"
    whole = event.format(day="05", more="RRULE:FREQ=WEEKLY")
    later = event.format(day="13", more="RECURRENCE-ID;RANGE=THISANDFUTURE:20310312T180000Z")
    found = read_calendar(f"BEGIN:VCALENDAR\r\n{whole}{later}END:VCALENDAR\r\n".encode(), str(named("UTC")))
    assert [note.code for note in found.notes] == ["calendar.only_one_date"]
    assert len(found.invitations[0].exceptions) == 1


def test_what_is_too_much_is_told_once() -> None:
    lines = ["BEGIN:VCALENDAR"]
    for number in range(MOST_EVENTS + 7):
        lines += ["BEGIN:VEVENT", f"UID:{number}", "DTSTART:20270101T100000Z", "END:VEVENT"]
    found = read_calendar("\r\n".join([*lines, "END:VCALENDAR"]).encode(), HOME)
    assert len(found.invitations) == MOST_EVENTS
    assert [(each.code, each.said) for each in found.notes] == [("calendar.too_many", "7")]


def test_a_line_in_very_many_pieces_is_joined_once() -> None:
    pieces = b"SUMMARY;ENCODING=QUOTED-PRINTABLE:Sup" + b"=\r\n" * 200_000 + b"per\r\n"
    event = b"BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260101T120000\r\n" + pieces + b"END:VEVENT\r\n"
    found = read_calendar(b"BEGIN:VCALENDAR\r\n" + event + b"END:VCALENDAR\r\n", HOME)
    assert [each.given["name"] for each in found.invitations] == ["Supper"]
