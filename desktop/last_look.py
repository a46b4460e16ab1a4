"""When somebody last looked at what is new in a group: a note of this computer, which the window and the command line
share."""

from typing import Final

from sync import activities
from sync.overview import Reader

FIRST: Final = 7 * 86_400_000
"""How far to look back the first time, in milliseconds, at most to when one joined."""
_JOINED: Final = (
    "SELECT m.joined FROM groups g JOIN members m ON m.group_number = g.group_number AND m.member = g.me WHERE g.id = ?"
)


def key(group: bytes) -> str:
    """The key of the note, by the id of the group."""
    return f"looked {group.hex()}"


def last_look(reader: Reader, group: bytes, now: int) -> int:
    """Milliseconds since 1970, as `now`."""
    looked, _ = _noted(reader, group)
    return looked or max(now - FIRST, _joined(reader, group))


def last_seen(reader: Reader, group: bytes) -> int:
    """The row of the last envelope that had arrived then; 0 if that is not known."""
    _, seen = _noted(reader, group)
    return seen if seen <= activities.newest(reader) else 0  # rows begin anew where a group was erased


def note(now: int, seen: int) -> str:
    """What is noted of a look."""
    return f"{now} {seen}"


def _joined(reader: Reader, group: bytes) -> int:
    rows = reader.rows(_JOINED, (group,))
    return int(rows[0][0]) if rows else 0


def _noted(reader: Reader, group: bytes) -> tuple[int, int]:
    found = reader.rows("SELECT value FROM local WHERE key = ?", (key(group),))
    looked, _, seen = found[0][0].partition(" ") if found else ("", "", "")
    return int(looked) if looked.isdecimal() else 0, int(seen) if seen.isdecimal() else 0
