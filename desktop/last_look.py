"""When somebody last looked at what is new in a group: a note of this computer, which the window and the command line
share."""

from typing import Final

from sync.overview import Reader

FIRST: Final = 7 * 86_400_000
"""How far to look back the first time, in milliseconds."""


def key(group: bytes) -> str:
    """The key of the note, by the id of the group."""
    return f"looked {group.hex()}"


def last_look(reader: Reader, group: bytes, now: int) -> int:
    """Milliseconds since 1970, as `now`."""
    found = reader.rows("SELECT value FROM local WHERE key = ?", (key(group),))
    return int(found[0][0]) if found and found[0][0].isdecimal() else now - FIRST
