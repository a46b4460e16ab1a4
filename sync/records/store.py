"""The database tables of records: their order keys, their edits, and which records see them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from models.ids import EditId, RecordId
from sync.records.places import LOOKED_UP, Places
from sync.records.record_state import Other, RecordState
from sync.records.signed import Place, Signed, Standing, Verdict
from sync.store.database import Database

_ROW = (
    "SELECT order_key, group_number, circle, id, kind, author, subject, created, coalesce(changed, created), edits,"
    " refused, envelope FROM records"
)


class Row(NamedTuple):
    """A row of `records`, where `changed` is null if it is the same as `created`."""

    order_key: int
    group_number: int
    circle: int
    id: RecordId
    kind: str
    author: bytes
    subject: bytes
    created: int
    changed: int
    edits: int
    refused: int
    envelope: int | None


class Later(NamedTuple):
    """A row of `later`."""

    order_key: int
    id: EditId
    envelope: int
    position: int
    verdict: str
    cause: EditId | None
    actor: bytes | None
    seq: int | None

    @property
    def place(self) -> Place:
        return self.envelope, self.position

    def other(self) -> Other:
        """The same, as an edit that does not count."""
        standing = Standing(self.verdict[:1])
        verdict = Verdict(standing, self.verdict[2:], self.cause)
        return Other(verdict, self.actor or b"", (self.seq or 0, self.position), self.envelope)


def _stored(standing: Standing, detail: str = "") -> str:
    return f"{standing.value} {detail}"


def later_row(state: RecordState, edit: EditId) -> Later:
    past = state.past.get(edit)
    if past is not None:
        return Later(state.order_key, edit, past.envelope, past.order[1], "", None, None, None)
    other = state.others[edit]
    verdict = _stored(other.verdict.standing, other.verdict.detail)
    seq, position = other.order
    return Later(state.order_key, edit, other.envelope, position, verdict, other.verdict.cause, other.actor, seq)


def hindered_places(database: Database, group_number: int) -> list[Place]:
    """Places of the written edits that are set aside because something that they build on or see does not count."""
    return database.rows(
        "SELECT l.envelope, l.position FROM later l JOIN records r ON r.order_key = l.order_key"
        " WHERE l.verdict != '' AND l.verdict = ? AND l.cause IS NOT NULL AND r.group_number = ?"
        " ORDER BY l.order_key, l.envelope, l.position",
        (_stored(Standing.SET_ASIDE), group_number),
    )


def set_aside(database: Database, group_number: int) -> dict[int, int]:
    """Log -> number of its edits that are set aside for their own sake, not because of what they build on."""
    return dict(database.rows(
        "SELECT e.log, count(*) FROM later l JOIN records r ON r.order_key = l.order_key"
        " JOIN envelopes e ON e.id = l.envelope"
        " WHERE l.verdict != '' AND l.verdict = ? AND l.cause IS NULL AND r.group_number = ? GROUP BY e.log",
        (_stored(Standing.SET_ASIDE), group_number),
    ))  # fmt: skip


def set_aside_places(database: Database, group_number: int) -> list[tuple[Place, int]]:
    """The same one by one, with their logs, those that arrived last first."""
    rows = database.rows(
        "SELECT l.envelope, l.position, e.log FROM later l JOIN records r ON r.order_key = l.order_key"
        " JOIN envelopes e ON e.id = l.envelope"
        " WHERE l.verdict != '' AND l.verdict = ? AND l.cause IS NULL AND r.group_number = ?"
        " ORDER BY l.envelope DESC, l.position DESC",
        (_stored(Standing.SET_ASIDE), group_number),
    )
    return [((envelope, position), log) for envelope, position, log in rows]


class RecordStore:
    """The stored records of one group. Changes are written by `flush`, inside the caller's transaction; after a failed
    transaction the caller must `forget` everything."""

    def __init__(self, database: Database, group_number: int) -> None:
        self._db = database
        self._group_number = group_number
        self._later: dict[tuple[int, EditId], Later] = {}
        self._gone: set[tuple[int, EditId]] = set()
        self._sees: dict[tuple[int, int], RecordId] = {}
        self.places = Places(database)
        self._rows: dict[int, Row | None] = {}
        self._laters: dict[int, list[Later]] = {}
        """Order key -> rows that were read ahead, or None and no rows if there are none."""

    def forget(self) -> None:
        self.places.forget()
        self._later, self._gone, self._sees = {}, set(), {}
        self._rows, self._laters = {}, {}

    def read_ahead(self, records: Iterable[RecordId]) -> None:
        """Read what is stored of these records, in a few queries instead of one for each."""
        keys = sorted({key for record in records if (key := self.places.of(record)) is not None} - self._rows.keys())
        for start in range(0, len(keys), LOOKED_UP):
            chunk = keys[start : start + LOOKED_UP]
            marks = ", ".join("?" * len(chunk))
            self._rows.update(dict.fromkeys(chunk))
            self._laters.update((key, []) for key in chunk)
            for row in self._db.rows(f"{_ROW} WHERE order_key IN ({marks})", chunk):
                self._rows[row[0]] = Row(*row)
            for row in self._db.rows(f"SELECT * FROM later WHERE order_key IN ({marks})", chunk):  # noqa: S608
                self._laters[row[0]].append(Later(*row))

    def find(self, record: RecordId) -> Row | None:
        key = self.places.of(record)
        if key is None:
            return None
        if key in self._rows:
            found = self._rows[key]
        else:
            stored = self._db.row(f"{_ROW} WHERE order_key = ?", (key,))
            found = None if stored is None else Row(*stored)
        return found if found is not None and found.id == record else None

    def later(self, order_key: int) -> list[Later]:
        if order_key in self._laters:
            return self._laters[order_key]
        return [Later(*row) for row in self._db.rows("SELECT * FROM later WHERE order_key = ?", (order_key,))]

    def snapshot(self, order_key: int) -> bytes | None:
        found: bytes | None = self._db.value("SELECT snapshot FROM snapshots WHERE order_key = ?", (order_key,))
        return found

    def save_snapshot(self, order_key: int, snapshot: bytes | None) -> None:
        if snapshot is None:
            self._db.run("DELETE FROM snapshots WHERE order_key = ?", (order_key,))
        else:
            self._db.run("INSERT OR REPLACE INTO snapshots VALUES (?, ?)", (order_key, snapshot))

    def seers(self, order_key: int) -> set[RecordId]:
        """Records with an edit that sees this one."""
        stored = self._db.rows(
            "SELECT r.id FROM sees s CROSS JOIN records r ON r.order_key = s.seer WHERE s.seen = ?", (order_key,)
        )
        here = {record for (seen, _), record in self._sees.items() if seen == order_key}
        return here | {RecordId(record) for (record,) in stored}

    def sees(self, seen: int, seer: int, record: RecordId) -> None:
        """Note that an edit of `record`, which has the order key `seer`, sees the record with the order key `seen`."""
        self._sees[seen, seer] = record

    def put(self, later: Later) -> None:
        self._later[later.order_key, later.id] = later

    def put_counting(self, order_key: int, signed: Signed) -> None:
        """Note an edit that counts and that the row of its record does not imply."""
        self.put(Later(order_key, signed.id, signed.envelope, signed.position, "", None, None, None))

    def drop(self, order_key: int, edit: EditId) -> None:
        self._later.pop((order_key, edit), None)
        self._gone.add((order_key, edit))

    def places_by_verdict(self, *verdicts: str) -> list[tuple[Place, str]]:
        """(place, verdict) of the edits whose stored verdict begins with one of these."""
        marks = ", ".join("?" * len(verdicts))
        rows = self._db.rows(
            "SELECT l.envelope, l.position, l.verdict FROM later l JOIN records r ON r.order_key = l.order_key"  # noqa: S608
            f" WHERE l.verdict != '' AND substr(l.verdict, 1, 1) IN ({marks}) AND r.group_number = ?"
            " ORDER BY l.order_key, l.envelope, l.position",
            (*verdicts, self._group_number),
        )
        return [((envelope, position), verdict) for envelope, position, verdict in rows]

    def places_of_kinds(self, kinds: Sequence[str]) -> list[Place]:
        """Places of all understood edits of records of these kinds."""
        marks = ", ".join("?" * len(kinds))
        keys = f"SELECT order_key FROM records WHERE group_number = ? AND kind IN ({marks})"  # noqa: S608
        implied = f"SELECT envelope, 0 FROM records WHERE order_key IN ({keys}) AND envelope IS NOT NULL"  # noqa: S608
        others = f"SELECT envelope, position FROM later WHERE order_key IN ({keys}) AND substr(verdict, 1, 1) != ?"  # noqa: S608
        values = (self._group_number, *kinds)
        query = f"{implied} UNION {others} ORDER BY 1, 2"
        return self._db.rows(query, (*values, *values, Standing.NOT_UNDERSTOOD.value))

    def counts(self) -> dict[Standing, int]:
        rows = self._db.rows(
            "SELECT substr(l.verdict, 1, 1), count(*) FROM later l JOIN records r ON r.order_key = l.order_key"
            " WHERE l.verdict != '' AND r.group_number = ? GROUP BY 1",
            (self._group_number,),
        )
        return {Standing(letter): count for letter, count in rows}

    def keys(self, after: int, most: int, kinds: Sequence[str] | None = None) -> list[tuple[int, RecordId]]:
        """(order key, id) of at most `most` records that count and have an order key above `after`, ascending."""
        marks = "" if kinds is None else f" AND kind IN ({', '.join('?' * len(kinds))})"
        return self._db.rows(
            f"SELECT order_key, id FROM records WHERE order_key > ? AND group_number = ? AND edits > 0{marks}"  # noqa: S608
            " ORDER BY order_key LIMIT ?",
            (after, self._group_number, *(kinds or ()), most),
        )

    def about(self, subject: RecordId, circle: int, kinds: Sequence[str]) -> list[tuple[str, RecordId]]:
        """(kind, id) of the records of these kinds in this circle that are about `subject`, in the order in which they
        began."""
        marks = ", ".join("?" * len(kinds))
        return self._db.rows(
            f"SELECT kind, id FROM records WHERE subject = ? AND subject != x'' AND circle = ? AND kind IN ({marks})"  # noqa: S608 - by the index
            " ORDER BY order_key",
            (subject, circle, *kinds),
        )

    def flush(self, begun: list[Row], changed: Sequence[RecordState]) -> None:
        """Write all changes, table by table and in the order of the tables' keys."""
        new = begun + [self._row(state) for state in changed if state.is_new]
        new.sort()
        # Plain tuples: SQLite's driver binds those faster than named ones.
        sql = "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?8, nullif(?9, ?8), ?, ?, ?)"
        self._db.many(sql, list(map(tuple, new)))
        self._db.many(
            "UPDATE records SET circle = ?, kind = ?, author = ?, subject = ?, created = ?5, changed = nullif(?6, ?5),"
            " edits = ?, refused = ?, envelope = ? WHERE order_key = ?",
            [
                (row.circle, *row[4:], row.order_key)
                for row in map(self._row, [state for state in changed if not state.is_new])
            ],
        )
        self._db.many("DELETE FROM later WHERE order_key = ? AND id = ?", sorted(self._gone))
        self._db.many(
            "INSERT OR REPLACE INTO later VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [row for _, row in sorted(self._later.items())],
        )  # fmt: skip
        self._db.many("INSERT OR IGNORE INTO sees VALUES (?, ?)", sorted(self._sees))
        self.places.settled()
        self._later, self._gone, self._sees = {}, set(), {}
        self._rows, self._laters = {}, {}

    def _row(self, state: RecordState) -> Row:
        return Row(
            state.order_key, self._group_number, state.circle, state.id, state.kind, state.author, state.subject,
            state.created, state.changed, state.edits, len(state.others), state.first,
        )  # fmt: skip
