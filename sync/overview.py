"""Records as lists, panels, search and the command line find them, by their facts. Reads the store, never writes.

Every function looks only into the lists that it is given: those of a `Viewer`, or some of them.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from msgspec import Struct

from models import ids
from models.ids import RecordId

MOST = 50
"""Most rows in one answer, unless the caller says otherwise."""
COUNTED = 100
"""Counts end here; more is shown as `99+`."""
HIDDEN = "is:hidden"
"""The mark of records of which only the reason is shown for which they are hidden."""
CIRCLE_OF = "(SELECT circle FROM records WHERE order_key = ? AND id = ?)"
"""The circle of the record with this order key and this id."""
_END = (1 << 63) - 1


# In the statements, a JSON array stands for any number of values in one parameter. Where they ask for a subject, they
# say that it is not empty: only then does SQLite use the index, in which no others are.


class Reader(Protocol):
    def rows(self, sql: str, parameters: Sequence[Any] = ..., /) -> list[tuple[Any, ...]]: ...


class Viewer(Struct, frozen=True):
    """Who looks: the owner of this computer, in one group."""

    group_number: int
    me: bytes
    powers: frozenset[str]
    lists: tuple[int, ...]
    """The number of the group, and the list numbers of the private circles that this computer can read."""
    hidden: frozenset[str] = frozenset()
    """Kinds of which nothing is shown by itself, because their modules are switched off: whoever asks reads them."""
    joined: int = 0
    """Milliseconds since 1970; 0 if it is not known."""
    unheard: frozenset[bytes] = frozenset()
    """Members of whom the viewer wants no news."""


class Entry(Struct, frozen=True):
    """A record as any list shows it, in the columns of the view `found`. `at` and `changed` are hybrid clock stamps;
    `within` is the record that it is a part of."""

    order_key: int
    list_number: int
    record: bytes
    kind: str
    title: str
    """Empty if the record has only words."""
    words: str
    state: str
    place: str
    within: bytes | None
    author: bytes
    at: int
    changed: int
    marks: str

    @property
    def is_hidden(self) -> bool:
        """A moderator has hidden what it says."""
        return HIDDEN in self.marks.split()


class Referring(Struct, frozen=True):
    """`entry` refers to a record, or is referred to by it, in this relation."""

    entry: Entry
    relation: str


def viewer(reader: Reader, group_number: int) -> Viewer:
    """The owner of this computer in a group."""
    rows = reader.rows(
        "SELECT g.me, m.powers, m.joined FROM groups g"
        " LEFT JOIN members m ON m.group_number = g.group_number AND m.member = g.me"
        " WHERE g.group_number = ?",
        (group_number,),
    )
    me, powers, joined = rows[0] if rows else (b"", None, None)
    circles = reader.rows(
        "SELECT -id FROM circles WHERE group_number = ? AND kind NOT IN ('', 'everyone') ORDER BY id", (group_number,)
    )
    return Viewer(
        group_number, bytes(me or b""), frozenset(json.loads(powers or "[]")),
        (group_number, *(number for (number,) in circles)), joined=joined or 0,
    )  # fmt: skip


def owners(reader: Reader) -> set[bytes]:
    """The owner of this computer, who is another member in each group."""
    return {bytes(me) for (me,) in reader.rows("SELECT me FROM groups WHERE me IS NOT NULL")}


def order_key(reader: Reader, record: bytes) -> int:
    """Where a record is, or would be."""
    rows = reader.rows("SELECT order_key FROM displaced WHERE id = ?", (record,))
    return int(rows[0][0]) if rows else ids.place(RecordId(record))


def find(reader: Reader, record: bytes) -> Entry | None:
    """A record that has a title, or words of its own."""
    found = entries(reader, [order_key(reader, record)])
    return next((entry for entry in found.values() if entry.record == record), None)


def named(reader: Reader, lists: Sequence[int], kind: str, title: str) -> list[Entry]:
    """Records of a kind that have this title, the newest first. The case of ASCII letters does not matter."""
    rows = reader.rows(
        "SELECT * FROM fact WHERE kind = ? AND group_number IN (SELECT value FROM json_each(?))"
        " AND title = ? COLLATE NOCASE ORDER BY order_key DESC LIMIT ?",
        (kind, as_list(lists), title, MOST),
    )
    return [_entry(row) for row in rows]


def beginning(reader: Reader, lists: Sequence[int], kind: str, text: str) -> list[Entry]:
    """Records of a kind whose title begins with this, the newest first. The case of ASCII letters does not matter."""
    rows = reader.rows(
        "SELECT * FROM fact WHERE kind = ? AND group_number IN (SELECT value FROM json_each(?))"
        " AND substr(title, 1, length(?)) = ? COLLATE NOCASE ORDER BY order_key DESC LIMIT ?",
        (kind, as_list(lists), text, text, MOST),
    )
    return [_entry(row) for row in rows]


def entries(reader: Reader, order_keys: Iterable[int]) -> dict[int, Entry]:
    """Order key -> the record that has it."""
    sql = "SELECT * FROM found WHERE order_key IN (SELECT value FROM json_each(?))"
    return {row[0]: _entry(row) for row in reader.rows(sql, (as_list(set(order_keys)),))}


def of_kind(
    reader: Reader, lists: Sequence[int], kind: str, before: int | None = None, most: int = MOST
) -> list[Entry]:
    """Records of a kind, the newest first; with `before`, those below that order key."""
    end = _END if before is None else before
    rows = reader.rows(
        "SELECT * FROM fact WHERE kind = ? AND +group_number IN (SELECT value FROM json_each(?)) AND order_key < ?"
        " ORDER BY order_key DESC LIMIT ?",
        (kind, as_list(lists), end, most),
    )
    found = [_entry(row) for row in rows]
    while not rows and len(found) < most:  # a kind with its own table; of such a kind there are very many
        keys = [key for (key,) in reader.rows(
            "SELECT order_key FROM records WHERE kind = ? AND order_key < ? AND edits > 0"
            " ORDER BY order_key DESC LIMIT ?", (kind, end, 2 * most),
        )]  # fmt: skip
        if not keys:
            break
        known, end = entries(reader, keys), keys[-1]
        found += [known[key] for key in keys if key in known and known[key].list_number in lists]
    return found[:most]


def matching(reader: Reader, order_keys: Iterable[int], condition: str, parameters: Sequence[Any]) -> list[Entry]:
    """Those of the records that fulfil a condition in SQL on the columns of `found`, the newest first."""
    sql = f"SELECT * FROM found WHERE order_key IN (SELECT value FROM json_each(?)) AND {condition}"  # noqa: S608
    rows = reader.rows(f"{sql} ORDER BY order_key DESC", (as_list(order_keys), *parameters))
    return [_entry(row) for row in rows]


def titles(reader: Reader, lists: Sequence[int], kinds: Sequence[str]) -> list[tuple[bytes, str]]:
    """(record, title) of all records of these kinds."""
    rows = reader.rows(
        "SELECT record, title FROM fact WHERE kind IN (SELECT value FROM json_each(?))"
        " AND group_number IN (SELECT value FROM json_each(?))",
        (json.dumps(kinds), as_list(lists)),
    )
    return [(bytes(record), title) for record, title in rows]


def containers(reader: Reader, lists: Sequence[int], table: str, column: str) -> list[tuple[bytes, str]]:
    """(record, title) of all records in which those of a table are, as its indexed column says."""
    rows = reader.rows(
        f"WITH RECURSIVE each(id) AS (SELECT min({column}) FROM {table} UNION ALL"  # noqa: S608 - names from declarations
        f" SELECT (SELECT min({column}) FROM {table} WHERE {column} > each.id) FROM each WHERE each.id IS NOT NULL)"
        " SELECT id FROM each WHERE id IS NOT NULL"
    )
    records = {bytes(record) for (record,) in rows}
    known = {each.record: each for each in entries(reader, map(ids.place, map(RecordId, records))).values()}
    found = [known.get(record) or find(reader, record) for record in records]  # few have another order key
    return [(each.record, each.title) for each in found if each and each.title and each.list_number in lists]


def places(reader: Reader, lists: Sequence[int]) -> list[str]:
    """Everything that is the place of a record."""
    rows = reader.rows(
        "SELECT DISTINCT place FROM fact WHERE place <> '' AND group_number IN (SELECT value FROM json_each(?))",
        (as_list(lists),),
    )
    return [place for (place,) in rows]


def is_mark(reader: Reader, mark: str) -> bool:
    """Does any record have this mark, such as `has:picture`?"""
    return bool(reader.rows("SELECT 1 FROM fact WHERE instr(marks, ?) > 0 LIMIT 1", (f" {mark} ",)))


def referring_to(reader: Reader, lists: Sequence[int], record: bytes, most: int = MOST) -> list[Referring]:
    """The records that refer to this one, the newest first."""
    rows = reader.rows(
        "SELECT order_key, relation FROM fact_link WHERE to_record = ?"
        " AND group_number IN (SELECT value FROM json_each(?)) ORDER BY order_key DESC LIMIT ?",
        (record, as_list(lists), most),
    )
    known = entries(reader, (key for key, _ in rows))
    return [Referring(known[key], relation) for key, relation in rows if key in known]


def referred_by(reader: Reader, entry: Entry) -> list[Referring]:
    """The records that this one refers to and that are on this computer."""
    rows = reader.rows("SELECT to_record, relation FROM fact_link WHERE order_key = ?", (entry.order_key,))
    found = ((find(reader, to), relation) for to, relation in rows)
    return [Referring(known, relation) for known, relation in found if known is not None]


def people(reader: Reader, entry: Entry) -> list[tuple[bytes, str]]:
    """(member, part) of a record, by part, and in each in the order in which its facts tell them."""
    sql = "SELECT member, part FROM fact_person WHERE order_key = ? ORDER BY part, rowid"
    return [(bytes(member), part) for member, part in reader.rows(sql, (entry.order_key,))]


def takes_place(reader: Reader, entry: Entry, now: int) -> int | None:
    """When a record takes place next, or took place last, in milliseconds since 1970; None for what has no such
    moment."""
    rows = reader.rows(
        "SELECT at FROM fact_due WHERE order_key = ?1 AND until > 0 AND what != ''"
        " ORDER BY until < ?2, CASE WHEN until < ?2 THEN -at ELSE at END LIMIT 1", (entry.order_key, now),
    )  # fmt: skip
    return rows[0][0] if rows else None


def personal(reader: Reader, kind: str, subject: bytes, member: bytes) -> bytes | None:
    """The id of what a member says about a record, in the circle of that record; None if nothing that counts."""
    rows = reader.rows(
        "SELECT id FROM records WHERE subject = ? AND subject != x'' AND kind = ? AND author = ?"  # noqa: S608
        f" AND edits > 0 AND circle = {CIRCLE_OF}",
        (subject, kind, member, order_key(reader, subject), subject),
    )  # fmt: skip
    return bytes(rows[0][0]) if rows else None


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry(*row)


def as_list(values: Iterable[int]) -> str:
    """The parameter of `json_each` for these values."""
    return json.dumps(list(values))


def as_hex(values: Iterable[bytes]) -> str:
    """The same for ids, which the statement reads with `unhex(value)`."""
    return json.dumps([value.hex() for value in values])
