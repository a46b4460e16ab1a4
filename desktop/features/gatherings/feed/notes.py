"""What is chosen for the calendar file of a group, and how it went. Both are notes of this computer: never sent."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from models.errors import Refused
from sync.overview import Reader

FEED, FED = "gatherings/feed", "gatherings/fed"


class Feed(Struct, frozen=True):
    """What is chosen."""

    path: str
    circles: bool = False
    """Also what takes place in private circles."""
    coming: bool = False
    """Only what this person said yes or perhaps to."""

    @property
    def file(self) -> Path:
        return Path(self.path)


class Fed(Struct, frozen=True):
    """How it went last."""

    at: int = 0
    """When the file was last written, in milliseconds since 1970; 0 = never."""
    code: str = ""
    """Why it cannot be written; empty if all is well."""
    reason: str = ""
    """What the system says of it."""

    def trouble(self, feed: Feed) -> Refused | None:
        """Why the file is not up to date, or None."""
        path = feed.file
        return Refused(self.code, file=path.name, folder=str(path.parent), reason=self.reason) if self.code else None


Note = TypeVar("Note", Feed, Fed)


def key(name: str, group: bytes) -> str:
    """The name of a note (`FEED` or `FED`) of the group with this id."""
    return f"{name}/{group.hex()}"


def write(note: Feed | Fed) -> str:
    return msgspec.json.encode(note).decode()


def read(kept: str | None, kind: type[Note]) -> Note | None:
    """None if nothing is chosen, or nothing that this version knows."""
    try:
        return msgspec.json.decode(kept, type=kind) if kept else None
    except msgspec.DecodeError:
        return None


def kept(reader: Reader, name: str, group: bytes) -> str | None:
    """The note as the store has it."""
    rows = reader.rows("SELECT value FROM local WHERE key = ?", (key(name, group),))
    return str(rows[0][0]) if rows else None


def others(reader: Reader, group: bytes) -> Sequence[Feed]:
    """What is chosen for the other groups of this profile."""
    rows = reader.rows("SELECT key, value FROM local WHERE key BETWEEN ? AND ?", (f"{FEED}/", f"{FEED}0"))
    found = (read(str(value), Feed) for name, value in rows if name != key(FEED, group))
    return [each for each in found if each is not None]
