"""The form of answers in a terminal and in JSON.

Members' texts may contain anything. Control characters and direction overrides are made visible, so that no message can
move the cursor, hide text or imitate the terminal.
"""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import click

from models import markup
from models.errors import Refused

_OVERRIDES: Final = frozenset("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_FIRST: Final = -62_000_000_000_000
_LAST: Final = 253_402_128_000_000
"""Milliseconds since 1970 of a moment in the year 5, and two days before the year 10000. Python's calendar has little
more, so what is outside is shown as these."""


def plain(text: str) -> str:
    """The text on one line, with unprintable characters in a form such as `\\x1b`."""
    return "".join(_visible(character) for character in text)


def lines(text: str) -> list[str]:
    """The lines of a text, each as `plain`, tabs as spaces."""
    return [plain(line) for line in text.expandtabs(4).replace("\r\n", "\n").split("\n")]


def _visible(character: str) -> str:
    if character in _OVERRIDES or unicodedata.category(character) in ("Cc", "Cs"):
        return character.encode("unicode_escape").decode()
    return character


def echo(text: str = "") -> None:
    """Print one line on standard output. The caller must have made it plain. Raises Refused `output.failed` where it
    goes to a disk that is full or gone."""
    try:
        click.echo(text)
    except BrokenPipeError:  # nobody reads on, as with `folkmoot read | head`
        raise
    except OSError as error:
        raise Refused("output.failed", why=error.strerror or "") from None


def note(text: str) -> None:
    """Print one line for the person at the terminal, separate from the output."""
    click.echo(plain(text), err=True)


def as_json(value: Any) -> None:
    """Print JSON in plain ASCII, so that control characters in members' texts stay escaped."""
    echo(json.dumps(value, indent=2))


def moment(milliseconds: int) -> str | None:
    """ISO 8601 in UTC with milliseconds, None for 0, e.g. `2026-05-01T17:03:00.250Z`."""
    if milliseconds <= 0:
        return None
    milliseconds = min(milliseconds, _LAST)
    at = datetime.fromtimestamp(milliseconds // 1000, UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def local(milliseconds: int) -> datetime:
    """The time in the time zone of this computer."""
    return datetime.fromtimestamp(max(_FIRST, min(milliseconds, _LAST)) / 1000, UTC).astimezone()


def when(milliseconds: int) -> str:
    """Local date and minute; `never` for 0."""
    return f"{local(milliseconds):%Y-%m-%d %H:%M}" if milliseconds > 0 else "never"


def count(number: int, what: str) -> str:
    """`1 member`, `2 members`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def table(rows: Iterable[Sequence[str]]) -> None:
    """Print aligned columns. Cells are made plain."""
    cells = [[plain(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        echo("  ".join(padded).rstrip())


def prose(text: str) -> list[str]:
    """The lines of a text with marks: as they look, at a terminal that can show it; else with the marks."""
    if not sys.stdout.isatty():
        return lines(text)
    return ["".join(_styled(run, heading=each.level > 0) for run in each.runs) for each in markup.read(text)]


def _styled(run: markup.Run, *, heading: bool) -> str:
    bold, underline = run.bold or heading, run.link != "" or heading
    said = click.style(plain(run.text.expandtabs(4)), bold=bold or None, underline=underline or None)
    return f"{said} ({run.link})" if run.link and run.link != run.text else said


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) > 0 for character in text)


def at_terminal() -> bool:
    """Are standard input and output a terminal, so that we can ask questions and show progress?"""
    return sys.stdin.isatty() and sys.stderr.isatty()
