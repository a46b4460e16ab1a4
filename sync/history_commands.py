"""The history of any record, and taking changes back. Part of `sync.api`."""

from typing import Any

from msgspec import Struct

from models.activity import Activity
from models.differences import Piece
from sync.command import Command

MOST = 200
"""Most revisions in one page."""


class History(Command, frozen=True):
    """A page of a record's edits, newest first. -> HistoryPage. Raises Refused `record.unknown`."""

    record: bytes
    before: int = 0
    """Only those with lower numbers; 0 = from the newest."""
    most: int = 50
    """At most MOST."""
    keys: tuple[str, ...] = ()
    """Keys of the record whose values each revision shall name."""


class Revision(Struct, frozen=True):
    number: int
    """1 = the oldest that is here. It changes when an edit arrives that was made earlier."""
    edit: bytes
    author: bytes
    at: int
    """Hybrid clock stamp."""
    first_seen: int = 0
    """When it arrived on this computer, by its own clock, in milliseconds since 1970; 0 if that is not known."""
    refused: str = ""
    """The code of the refusal, where the edit does not count."""
    activity: Activity | None = None
    """What it did, where its module tells that."""
    values: dict[str, Any] = {}
    """The plain values that the record had at these keys after the edit. For co-edited texts, see `ReadState`."""


class HistoryPage(Struct, frozen=True):
    revisions: tuple[Revision, ...]
    total: int
    """Number of revisions of the record."""
    kind: str
    group: int


class ReadState(Command, frozen=True):
    """The record as it is now, or as it was after an edit that counts. -> dict. Raises Refused as `Compare`."""

    record: bytes
    edit: bytes = b""


class Compare(Command, frozen=True):
    """What one edit changed. -> tuple of FieldChange. Raises Refused `record.unknown`, `history.unknown_edit`."""

    record: bytes
    edit: bytes


class FieldChange(Struct, frozen=True):
    """What changed at one key. `path` names the maps around it, outermost first, and the key itself.

    A value is None where there was nothing.
    """

    path: tuple[str, ...]
    before: Any = None
    after: Any = None
    pieces: tuple[Piece, ...] = ()
    """In place of the values of a text: what changed in its words, with a few of the words around each change."""


class Restore(Command, frozen=True):
    """Bring the record back to what it was after this edit, by a new edit. -> Done

    Raises Refused as `Compare`, `restore.nothing`, `undo.nothing`, `undo.added`, and the codes of the kind's rule.
    """

    record: bytes
    edit: bytes


class Undo(Command, frozen=True):
    """Take back what one edit changed, and keep what was changed elsewhere since. -> Done

    Raises Refused `record.unknown`, `history.unknown_edit`, `undo.beginning`, `undo.nothing`, `undo.added`,
    `undo.changed_since`, and the codes of the kind's rule.
    """

    record: bytes
    edit: bytes = b""
    """Empty = this member's latest edit of the record."""
