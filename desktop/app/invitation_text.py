"""The link of an invitation, or the code of a recovery sheet, among other words of a text or a file. Knows no Qt."""

from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import Final

from desktop import recovery_sheet
from desktop.arrival import SCHEME, Arrival
from models.errors import Refused
from sync.files import only_a_file, shown

LONGEST: Final = 16_384
"""Bytes of a file in which a link is looked for."""


def of_arrival(arrival: Arrival) -> str:
    """The link or code of a clicked link or an opened invitation file. Raises Refused as `in_file` does."""
    return in_text(arrival.text) if arrival.kind == "link" else in_file(arrival.path)


def in_file(path: Path) -> str:
    """Raises Refused `join.unreadable_file`, `join.no_link`, and as `in_text` does."""
    try:
        with open(path, "rb", opener=only_a_file) as file:
            text = file.read(LONGEST).decode("utf-8", "replace")
    except (OSError, ValueError):
        raise Refused("join.unreadable_file", path=shown(path)) from None
    if SCHEME not in text:
        raise Refused("join.no_link", path=shown(path))
    return in_text(text)


def in_text(text: str) -> str:
    """The whole link, which a mail program may have broken into lines, or the whole code. Raises Refused
    `join.bad_link`, `recover.bad_sheet`."""
    from sync.trust.invitation import read_link  # loads cryptography, which a window does not need to open

    if recovery_sheet.PREFIX in text:
        code = recovery_sheet.code_in(text)
        read_link(code)
        return code
    words = text[max(text.find(SCHEME), 0) :]
    first = words.partition("\n")[0].split()[0]
    with suppress(Refused):
        read_link(first)
        return first
    whole = "".join("".join(takewhile(str.strip, words.splitlines())).split())
    read_link(whole)
    return whole
