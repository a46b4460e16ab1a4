"""Calendar files in the terminal: what other programs see, and what is taken over from them."""

import zipfile
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parents[2] / "cases" / "calendar"


def test_a_calendar_is_shown_taken_over_followed_and_written(street: Any, tmp_path: Path) -> None:
    file = tmp_path / "board.ics"
    file.write_bytes((CASES / "39-moved-instance.ics").read_bytes())
    shown = street("calendar", "read", str(file), "--zone", "Europe/Berlin")
    assert (shown.code, shown.out.split()) == (0, ["board", "new"])
    assert "Nothing was changed." in shown.err
    for state in ("taken over", "the same"):
        taken = street.done("calendar", "read", str(file), "--take", "--zone", "Europe/Berlin", "--json").json
        assert [each["state"] for each in taken["events"]] == [state]
    file.write_bytes(file.read_bytes().replace(b"SUMMARY:board\r\n", b"SUMMARY:committee\r\n"))
    street.done("calendar", "read", str(file), "--take", "--zone", "Europe/Berlin")
    assert "committee" in street.done("list", "gathering").out
    when = "when=2026-10-11T10:00+02:00/2026-10-11T12:00+02:00"
    street.done("do", "gatherings.add_gathering", "name=Walk", when)
    out = tmp_path / "street.ics"
    assert street("calendar", "write", str(out)).code == 0
    written = out.read_bytes()
    assert b"SUMMARY:committee\r\n" in written
    assert b"DTSTART:20261011T080000Z\r\n" in written
    assert b"UID:mv@cases.example\r\n" in written
    assert b"RECURRENCE-ID;TZID=Europe/Berlin:20170703T200000\r\n" in written
    assert "says the same already" in street("calendar", "write", str(out)).out
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    street.done("archive", "export", str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        [inside] = [name for name in archive.namelist() if name.endswith("/data/records/gatherings.ics")]
        assert b"SUMMARY:committee\r\n" in archive.read(inside)
    assert street("archive", "verify", str(tmp_path / "all.zip")).code == 0


def test_what_cannot_be_read_or_written_is_said(street: Any, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("milk, bread")
    said = street("calendar", "read", str(file))
    assert (said.code, said.err.strip()) == (
        1, "This is no calendar file. Export the calendar as iCalendar (.ics) and try again.")  # fmt: skip
    said = street("calendar", "read", str(CASES / "62-cut-off.ics"), "--zone", "UTC")
    assert "ha: the file ends in the middle of it, so it is left out." in said.err
    assert street("calendar", "read", str(file), "--zone", "Middle/Earth").code == 1
    said = street("calendar", "read", "/proc/self/mem")  # fails when it is read, like a file on a broken disk
    assert "Check its name and permissions." in said.err
    said = street("calendar", "write", str(tmp_path / "nowhere" / "street.ics"))
    assert said.code == 1
    assert "Choose another place." in said.err


def test_a_budget_is_written_shown_and_kept_in_an_archive(street: Any, tmp_path: Path) -> None:
    street.done("do", "gatherings.add_gathering", "name=Concert", "when=2031-03-05T18:00+01:00/2031-03-05T20:00+01:00")
    street.done("do", "gatherings.plan_cost", "gathering=Concert", "what=Music", "planned=120.00 EUR")
    street.done("do", "gatherings.plan_cost", "gathering=Concert", "what=Music", "spent=100.00 EUR")
    street.done("do", "gatherings.plan_cost", "gathering=Concert", "what=Posters", "planned=20.00 EUR")
    assert "without a minus" in street.refused(
        "do", "gatherings.plan_cost", "gathering=Concert", "what=Music", "spent=-1.00 EUR")
    shown = street("show", "Concert").out
    assert "120.00 EUR" in shown
    assert "100.00 EUR" in shown
    street.done("do", "gatherings.plan_cost", "gathering=Concert", "what=Posters", "spent=31.00 EUR")
    street.done("do", "gatherings.plan_cost", "gathering=Concert", "what=Posters", "spent=")
    assert "31.00 EUR" not in street.done("show", "Concert").out
    street.done("archive", "export", str(tmp_path / "all.zip"))
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        pages = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".html")]
    [page] = [each for each in pages if "Budget in all" in each]
    assert "planned: 140.00 EUR, spent: 100.00 EUR" in page
    assert "Music, planned: 120.00 EUR, spent: 100.00 EUR" in page
    assert street("archive", "verify", str(tmp_path / "all.zip")).code == 0
