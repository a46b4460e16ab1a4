"""What the widgets about one record read from the store, besides `sync.overview`. Each reading is bounded and uses an
index. No Qt.

A message about a record is in the table `message` with the record in place of a channel.
"""

from dataclasses import dataclass

from models import ids
from models.case import ALL_POWERS, Record, State
from models.ids import MemberId, RecordId
from sync import home
from sync.overview import Entry, Reader, Viewer

PAGE = 30
"""Messages that are read at once."""
UNREAD = 100
"""Unread messages are counted up to here."""
_END = 1 << 62


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody has to do something with the record. Times are milliseconds since 1970."""

    what: str
    member: bytes | None
    power: str
    until: int | None
    rest: bool
    """Does it wait only for those who have not done it yet?"""
    mine: bool
    """Does it wait for whoever looks?"""


@dataclass(frozen=True, slots=True)
class Said:
    """A message. `at` is a hybrid clock stamp."""

    order_key: int
    author: bytes
    at: int
    text: str
    removed: bool

    @property
    def key(self) -> int:
        return self.order_key


def waiting(reader: Reader, entry: Entry, who: Viewer, now: int | None = None) -> list[Waiting]:
    """What waits for anybody at `now` (milliseconds since 1970), as on Home. What ends first comes first."""
    at = home.moment() if now is None else now
    rows = reader.rows(
        f"SELECT what, {home.WHOM}, until, but, {home.OTHERWISE} FROM fact_need WHERE order_key = ? AND {home.BY_NOW}"  # noqa: S608
        " ORDER BY until IS NULL, until, what",
        (entry.order_key, at, at),
    )
    whom = ((row[0], row[5], "", row[3], None) if row[5] else row[:5] for row in rows)
    return [Waiting(what, None if member is None else bytes(member), power, until, but is not None,
                    _concerns(who, member, power, but)) for what, member, power, until, but in whom]  # fmt: skip


def _concerns(who: Viewer, member: bytes | None, power: str, but: bytes | None) -> bool:
    if but is not None and who.me in ids.split(bytes(but)):
        return False
    if power:
        return power in who.powers or ALL_POWERS in who.powers
    return member is None or bytes(member) == who.me


def said(reader: Reader, record: bytes, before: int | None = None) -> list[Said]:
    """The newest messages about a record, or those just before an order key; the oldest first."""
    rows = reader.rows(
        "SELECT order_key, author, at, text, redacted FROM message WHERE talk = ? AND order_key < ?"
        " ORDER BY order_key DESC LIMIT ?",
        (record, _END if before is None else before, PAGE),
    )
    found = [Said(key, bytes(author), at, text or "", bool(removed)) for key, author, at, text, removed in rows]
    return found[::-1]


def unread(reader: Reader, record: bytes, position: int, me: bytes) -> int:
    """How many messages of others are newer than the read position; at most UNREAD."""
    rows = reader.rows(
        "SELECT count(*) FROM (SELECT 1 FROM message WHERE talk = ? AND order_key > ? AND author <> ?"
        " AND redacted = 0 LIMIT ?)",
        (record, position, me, UNREAD),
    )
    return int(rows[0][0]) if rows else 0


def as_record(entry: Entry, state: State) -> Record:
    """The record as rules see it, without the number of its edits."""
    author = MemberId(bytes(entry.author))
    return Record(RecordId(entry.record), entry.kind, author, entry.at, entry.changed, 1, state)
