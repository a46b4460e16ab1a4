"""Members' texts cannot control the terminal; times and tables."""

import json
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli import show


@given(st.text())
def test_plain_text_is_one_line_that_only_prints(text: str) -> None:
    plain = show.plain(text)
    assert not {unicodedata.category(character) for character in plain} & {"Cc", "Cs", "Zl", "Zp"}
    assert len(plain.splitlines()) <= 1


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "S", "Zs", "M"))))
def test_what_is_written_stays_as_it_is(text: str) -> None:
    assert show.plain(text) == text


def test_lines() -> None:
    assert show.lines("a\r\nb\tc\n\x1b[0m") == ["a", "b   c", "\\x1b[0m"]


def test_json_is_plain_ascii(capsys: pytest.CaptureFixture[str]) -> None:
    show.as_json({"text": "é\x9b\x1b\u202e"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out) == {"text": "é\x9b\x1b\u202e"}


def test_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Etc/GMT-2")
    time.tzset()
    assert show.moment(1_777_654_980_250) == "2026-05-01T17:03:00.250Z"
    assert show.moment(0) is None
    assert show.when(1_777_654_980_250) == "2026-05-01 19:03"
    assert show.when(0) == "never"
    monkeypatch.undo()
    time.tzset()


def test_a_table_is_aligned_by_what_is_seen(capsys: pytest.CaptureFixture[str]) -> None:
    show.table([("日本", "x"), ("e\u0301a", "yy"), ("\x07", "")])
    assert capsys.readouterr().out == "日本  x\ne\u0301a    yy\n\\x07\n"
    show.table([])
    assert capsys.readouterr().out == ""


def test_counts() -> None:
    assert [show.count(number, "member") for number in (0, 1, 2)] == ["0 members", "1 member", "2 members"]


def test_marks_are_shown_at_a_terminal_and_escapes_in_them_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Title\n**bold\x1b[2J** [here](https://a.org) [https://b.org](https://b.org)"
    assert show.prose(text) == show.lines(text)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    title, line = show.prose(text)
    assert click.unstyle(title) == "Title"
    assert title.startswith("\x1b[1m")
    assert "\x1b[1mbold\\x1b[2J\x1b[0m" in line
    assert click.unstyle(line) == "bold\\x1b[2J here (https://a.org) https://b.org"


def test_what_is_due_after_the_last_day_of_the_calendar_is_shown_as_its_end() -> None:
    assert show.local(-(1 << 62)).year == 5
    for milliseconds in (253_402_300_800_000, 1 << 62):
        assert show.when(milliseconds).startswith("9999-12-3")
        assert (show.moment(milliseconds) or "").startswith("9999-12-30")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="nothing here is always full")
@pytest.mark.parametrize("words", [["doctor", "--json"], ["--profile", "EMPTY", "groups", "--json"]])
def test_an_answer_that_finds_no_room_is_said_in_words(words: list[str], tmp_path: Path) -> None:
    """It is no fault of the program's, and none is noted."""
    words = [word.replace("EMPTY", str(tmp_path / "empty")) for word in words]
    with Path("/dev/full").open("w") as full:
        said = subprocess.run([sys.executable, "-m", "desktop.cli", *words], stdout=full, text=True,
                              stderr=subprocess.PIPE, timeout=60, check=False)  # fmt: skip
    assert said.returncode == 1
    assert said.stderr == (
        "The answer could not be written out: No space left on device. Make room where it goes to, or choose another "
        "place, and try again.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Windows closes no streams")
def test_closed_streams_are_no_fault(tmp_path: Path) -> None:
    """Nor does a file of the profile get their numbers, and what is printed."""
    folkmoot = f'"{sys.executable}" -m desktop.cli --profile "{tmp_path / "profile"}" groups'
    for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        done = subprocess.run(["/bin/sh", "-c", f"exec {closed}; {folkmoot}"], timeout=60, check=False)
        assert done.returncode == 0, closed
    assert not [file for file in (tmp_path / "profile").iterdir() if file.suffix == ".log"], "a fault was noted"
