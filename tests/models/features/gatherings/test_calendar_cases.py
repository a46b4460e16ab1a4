"""Calendar files of all kinds with known right answers (tests/cases/calendar): read as gatherings, whose dates are
worked out as those of any other gathering."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from models.features.gatherings.calendar_reading import CalendarFile, Invitation, read_calendar
from models.features.gatherings.recurrence import dates
from models.features.gatherings.zones import named, rules_of

CASES = Path(__file__).resolve().parents[3] / "cases" / "calendar"
NAMES = sorted(each.name.removesuffix(".expect.json") for each in CASES.glob("*.expect.json"))
HOME = str(named("Europe/Berlin"))


def case(name: str) -> tuple[CalendarFile, dict[str, Any]]:
    expected = json.loads((CASES / f"{name}.expect.json").read_text("utf-8"))
    return read_calendar((CASES / f"{name}.ics").read_bytes(), HOME), expected


def state(invitation: Invitation) -> dict[str, Any]:
    """As the record that comes of it."""
    changes = {
        f"changes {number} {part}": value for number, (date, parts) in enumerate(invitation.exceptions.items())
        for part, value in {"date": date, "turn": 1, **parts}.items()
    }  # fmt: skip
    return {**invitation.given, **changes}


def starts(invitation: Invitation, window: tuple[str, str]) -> list[str]:
    start, end = (int(datetime.fromisoformat(each).replace(tzinfo=UTC).timestamp() * 1000) for each in window)
    zone = rules_of(invitation.given.get("zone"))
    found = [] if invitation.is_cancelled else dates(state(invitation), start, end)
    shown = []
    for each in found:
        wall = zone.wall(each.start)
        if invitation.given.get("days"):
            shown.append(f"{wall:%Y-%m-%d}")
        elif invitation.is_floating:
            shown.append(f"{wall:%Y-%m-%dT%H:%M:%S}")
        else:
            shown.append(f"{datetime.fromtimestamp(each.start / 1000, UTC):%Y-%m-%dT%H:%M:%SZ}")
    return [text for text, each in zip(shown, found, strict=True) if not each.called_off]


@pytest.mark.parametrize("name", NAMES)
def test_every_date_is_right(name: str) -> None:
    found, expected = case(name)
    seen = sorted({each for made in found.invitations for each in starts(made, expected["window"])})
    assert seen in [expected["starts"], *expected.get("tolerated", [])]


def only(name: str) -> Invitation:
    [made] = case(name)[0].invitations
    return made


@pytest.mark.parametrize("name", ["55-folded-inside-a-letter", "57-escapes", "64-quoted-printable"])
def test_letters_are_right(name: str) -> None:
    made, facts = only(name), case(name)[1]["facts"]
    assert made.given["name"] == facts["summary"]
    assert made.given.get("about") == facts.get("description")
    assert made.given.get("place") == facts.get("location")


def test_days_end_where_they_end() -> None:
    for name in ("48-all-day-three-days", "49-all-day-no-end"):
        made, facts = only(name), case(name)[1]["facts"]
        first, last = map(int, made.given["when"].split("/"))
        zone = rules_of(made.given["zone"])
        assert [f"{zone.wall(at):%Y-%m-%d}" for at in range(first, last, 86_400_000)] == facts["days"]


def test_what_the_file_does_not_say_is_not_guessed() -> None:
    found, expected = case("53-duration-and-bad-end")
    lengths = {made.given["name"]: made.minutes for made in found.invitations}
    assert lengths == {**expected["facts"]["minutes"], "b": None}
    assert [(note.code, note.title) for note in found.notes] == [("calendar.ends_early", "b")]


@pytest.mark.parametrize(
    ("name", "noted"),
    [
        ("62-cut-off", [("calendar.cut_off", "ha")]),
        ("63-endless", [("calendar.rule_left_out", "each second"), ("calendar.rule_left_out", "zero")]),
        ("60-alarms", [("calendar.alarms_left_out", "a")]),
        ("58-parameters", [("calendar.guests_left_out", "meet")]),
    ],
)
def test_what_is_left_out_is_said(name: str, noted: list[tuple[str, str]]) -> None:
    assert [(note.code, note.title) for note in case(name)[0].notes] == noted


def test_who_is_invited_is_read_with_quoted_and_encoded_names() -> None:
    made, facts = only("58-parameters"), case("58-parameters")[1]["facts"]
    assert made.organizer == facts["organizer"]
    for found, expected in zip(made.attendees, facts["attendees"], strict=True):
        assert found.name == expected.get("name", "")
        assert "mail" not in expected or found.mail == (expected["mail"] or "")
        delegated = f"delegated to {found.delegated_to}" if found.delegated_to else found.answer
        assert "answer" not in expected or delegated == expected["answer"]
    kinds = [each.kind for each in made.attendees]
    assert (kinds.count("person"), kinds.count("room")) == (facts["people"], facts["rooms"])


def test_alarms_are_at_their_moments_and_nothing_is_mailed() -> None:
    made, facts = only("60-alarms"), case("60-alarms")[1]["facts"]
    assert [f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%dT%H:%M:%SZ}" for at in made.alarms] == facts["alarms"]


def test_what_is_endless_is_worked_out_within_its_window() -> None:
    for made in case("63-endless")[0].invitations:
        assert len(starts(made, ("2026-05-01", "2026-06-01"))) in (1, 31)
