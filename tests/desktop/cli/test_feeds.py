"""A calendar file that the hub keeps up to date for other programs."""

import stat
import time
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.cli.conftest import Hub

WHEN = "when=2031-03-05T18:00+01:00/2031-03-05T20:00+01:00"


def waits_for(file: Path, words: bytes) -> None:
    """Until the file says this; the test fails after a while if it never does."""
    deadline = time.monotonic() + 30
    while not (file.exists() and words in file.read_bytes()):
        assert time.monotonic() < deadline, f"{words!r} is not in {file}"
        time.sleep(0.05)


def test_a_file_is_chosen_shown_and_ended(street: Any, tmp_path: Path) -> None:
    assert "Name one: folkmoot calendar feed FILE" in street("calendar", "feed").err
    street.done("do", "gatherings.add_gathering", "name=Walk", WHEN)
    file = tmp_path / "street.ics"
    said = street("calendar", "feed", str(tmp_path / "street"))
    assert (said.code, said.out) == (0, f"{file} is written.\n")
    assert "The file is not encrypted" in said.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"SUMMARY:Walk\r\n" in file.read_bytes()
    shown = street("calendar", "feed").out
    assert shown.startswith(f"{file}\nIn it: all gatherings, without those of your private circles.\nLast written: 20")
    street("calendar", "feed", str(file), "--coming", "--circles")
    assert b"Walk" not in file.read_bytes()
    shown = street("calendar", "feed").out
    assert "In it: what you said yes or perhaps to, with those of your private circles." in shown
    assert street.done("calendar", "feed", "--end").out == f"{file} stays as it is, and is not written any more.\n"
    assert file.exists()
    street("calendar", "feed", str(file))
    assert street.done("calendar", "feed", "--end", "--remove").out == f"{file} is removed.\n"
    assert not file.exists()
    assert "No calendar file is kept up to date." in street("calendar", "feed").err


@pytest.mark.parametrize("arguments", [["x.ics", "--end"], ["--coming"], ["--remove"]])
def test_options_that_do_not_go_together_are_wrong_usage(street: Any, arguments: list[str]) -> None:
    assert street("calendar", "feed", *arguments).code == 2


def test_what_another_program_wrote_stays(street: Any, tmp_path: Path) -> None:
    (tmp_path / "own.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert "so it stays as it is" in street.refused("calendar", "feed", str(tmp_path / "own.ics"))
    assert "Connect the drive" in street.refused("calendar", "feed", str(tmp_path / "gone" / "street.ics"))
    assert "No calendar file is kept up to date." in street("calendar", "feed").err
    assert (tmp_path / "own.ics").read_text() == "BEGIN:VCALENDAR\nEND:VCALENDAR\n"


def test_a_hub_writes_what_changes_and_says_a_trouble_once(make: Any, tmp_path: Path) -> None:
    elm = make("elm")
    elm.done("start", "Elm Street", "--as", "Ben")
    folder = tmp_path / "drive"
    folder.mkdir()
    hub = Hub(elm, tmp_path / "passphrase")
    elm("calendar", "feed", str(folder / "elm.ics"))
    elm.done("do", "gatherings.add_gathering", "name=Supper", WHEN)
    waits_for(folder / "elm.ics", b"SUMMARY:Supper\r\n")
    folder.rename(tmp_path / "away")
    elm.done("do", "gatherings.add_gathering", "name=Dance", WHEN)
    deadline = time.monotonic() + 30
    while "Connect the drive" not in elm("calendar", "feed").err:
        assert time.monotonic() < deadline
    (tmp_path / "away").rename(folder)
    elm.done("do", "gatherings.add_gathering", "name=Choir", WHEN)
    waits_for(folder / "elm.ics", b"SUMMARY:Choir\r\n")
    assert b"SUMMARY:Dance\r\n" in (folder / "elm.ics").read_bytes()
    assert [each.name for each in folder.iterdir()] == ["elm.ics"]
    code, err = hub.end()
    assert (code, err.count("Connect the drive")) == (0, 1)


def test_what_takes_place_goes_from_the_file_of_somebody_who_leaves_the_group(make: Any, tmp_path: Path) -> None:
    oak = make("oak")
    oak.done("start", "Oak Street", "--as", "Ben")
    oak.done("do", "gatherings.add_gathering", "name=Supper", WHEN)
    oak("calendar", "feed", str(tmp_path / "oak.ics"))
    assert b"SUMMARY:Supper\r\n" in (tmp_path / "oak.ics").read_bytes()
    oak.done("leave", "--yes")
    oak("calendar", "feed", str(tmp_path / "oak.ics"))
    assert b"Supper" not in (tmp_path / "oak.ics").read_bytes()
