"""A recovery sheet as a text to print, and the code in such a text. Knows no Qt."""

import os
import textwrap
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from desktop.words import as_is
from models.errors import Refused
from sync.files import shown

PREFIX: Final = "folkmoot:recover/"
LONGEST: Final = 16_384
"""Bytes of a text in which a code is looked for."""
WIDTH: Final = 76
"""Characters in a line."""
MADE: Final = (
    "Recovery sheet for Folkmoot\n\nGroup: {group}\nPerson: {person}\nMade on: {day}\n\n{code}\n\n"
    "With this sheet you come back as the same person after you have lost every computer. Print it, or copy it by "
    "hand, keep it where you keep your papers, and delete the file.\n\n"
    "On the new computer, on the same network as a member whose Folkmoot is open, choose “Join a group” and type the "
    "code, or run `folkmoot recover --sheet FILE`. Your former computers are out of the group then.\n\n"
    "Whoever has this sheet can become you in this group. If it is lost, or somebody has seen it, make a new one: only "
    "the newest works.\n"
)


def text(code: str, group: str, person: str, day: date, translate: Callable[[str], str] = as_is) -> str:
    """The sheet as people keep it."""
    filled = translate(MADE).format(group=group, person=person, day=day.isoformat(), code=code)
    return "\n".join("\n".join(textwrap.wrap(line, WIDTH)) for line in filled.split("\n"))


def code_in(given: str) -> str:
    """The code in a text: from its prefix to the next empty line, or all of the text if somebody left the prefix out.
    """
    _, found, rest = given.partition(PREFIX)
    lines = (rest if found else given).strip().splitlines()
    end = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    return PREFIX + "".join("".join(lines[:end]).split())


def write(path: Path, make: Callable[[], str]) -> None:
    """Write what `make` returns to a new file that only this person may read. The file is made first: once there is a
    new sheet, the former one does not work any more. Raises Refused `archive.exists`, `archive.unwritable`, and as
    `make` does; then there is no file."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise Refused("archive.exists", path=shown(path)) from None
    except (OSError, ValueError):
        raise Refused("archive.unwritable", path=shown(path)) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(make())
    except BaseException as error:
        with suppress(OSError):
            path.unlink()
        if isinstance(error, OSError):
            raise Refused("archive.unwritable", path=shown(path)) from None
        raise
