"""The table of envelopes: rows, in the order of their arrival, found by row number or by place in a log."""

from collections.abc import Iterable, Iterator

from models.errors import Refused
from sync.ledger.envelope import Envelope, Malformed, UnknownVersion, envelope_id, parse, parse_prologue
from sync.store.database import Database

STEP = 64
"""Rows looked at in one go where nobody knows how many are needed."""
HEAD = 214
"""Bytes that hold the longest header and signature."""

MAX_READ = 64 << 20
"""Bytes that are read at once at most."""

NewRow = tuple[int, int, int, int, int, bytes]
"""(row, log, sequence number, stamp, state, envelope)"""


def damaged() -> Refused:
    return Refused("store.damaged", what="envelope")


class Envelopes:
    """Reads raise Refused `store.damaged` where a row is missing or out of form."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._pending: list[NewRow] = []
        self._ids: dict[tuple[int, int], bytes] = {}

    def next_row(self) -> int:
        return int(self._db.value("SELECT coalesce(max(id), 0) + 1 FROM envelopes")) + len(self._pending)

    def add(self, row: NewRow, name: bytes) -> None:
        """Insert a row with the next `flush`; `name` is the envelope's id."""
        self._pending.append(row)
        self._ids[row[1], row[2]] = name

    def flush(self) -> None:
        pending, self._pending, self._ids = self._pending, [], {}
        if pending:
            self._db.many("INSERT INTO envelopes(id, log, seq, at, state, raw) VALUES (?, ?, ?, ?, ?, ?)", pending)

    def forget(self) -> None:
        """What was to be inserted, after a failed transaction."""
        self._pending, self._ids = [], {}

    def date(self, stamps: Iterable[tuple[int, int]]) -> None:
        """(row, stamp) of envelopes that could not be opened when they came."""
        self._db.many("UPDATE envelopes SET at = ?2 WHERE id = ?1", stamps)

    def find(self, row: int) -> tuple[int, Envelope]:
        """(row of its log, envelope) by row number."""
        found = self._db.row("SELECT log, raw FROM envelopes WHERE id = ?", (row,))
        if found is None:
            raise damaged()
        try:
            return found[0], parse(found[1])
        except (TypeError, Malformed, UnknownVersion):
            raise damaged() from None

    def rows(self, log: int, first: int, last: int) -> list[tuple[int, int]]:
        """(row, sequence number), ascending."""
        return self._db.rows("SELECT id, seq FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                             (log, first, last))  # fmt: skip

    def heads(self, log: int, first: int, last: int) -> list[tuple[int, Envelope]]:
        """(row, prologue), ascending."""
        self.flush()
        found = self._db.rows(
            f"SELECT id, substr(raw, 1, {HEAD}) FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq",  # noqa: S608
            (log, first, last),
        )
        return [(row, _prologue(raw)) for row, raw in found]

    def climb(self, log: int, first: int) -> Iterator[Envelope]:
        """Prologues from this number on as far as they chain up."""
        before: Envelope | None = None
        while True:
            found = self.heads(log, first, first + STEP - 1)
            for _, envelope in found:
                if envelope.seq != first or (before is not None and envelope.prev != before.id):
                    return
                yield envelope
                before, first = envelope, first + 1
            if len(found) < STEP:
                return

    def id_at(self, log: int, seq: int) -> bytes:
        pending = self._ids.get((log, seq))
        if pending is not None:
            return pending
        raw = self._db.value(
            f"SELECT substr(raw, 1, {HEAD}) FROM envelopes WHERE log = ? AND seq = ?",  # noqa: S608
            (log, seq),
        )
        if raw is None:
            raise damaged()
        return envelope_id(raw)

    def read(self, log: int, first: int, last: int, limit: int = MAX_READ) -> list[bytes]:
        """Whole envelopes from `first` on, ascending: at most `limit` bytes, but at least one."""
        run: list[bytes] = []
        rows = self._db.run(
            "SELECT raw FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", (log, first, last)
        )
        for (raw,) in rows:
            limit -= len(raw)
            if run and limit < 0:
                break
            run.append(raw)
        return run

    def read_down(self, log: int, first: int, last: int, limit: int) -> list[bytes]:
        """Whole envelopes up to `last`, ascending: the highest of at most `limit` bytes, but at least one."""
        run: list[bytes] = []
        rows = self._db.run(
            "SELECT raw FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq DESC", (log, first, last)
        )
        for (raw,) in rows:
            limit -= len(raw)
            if run and limit < 0:
                break
            run.append(raw)
        return run[::-1]

    def times(self, log: int, first: int, last: int, count: int) -> list[tuple[int, int, int]]:
        """(sequence number, stamp, size) of the highest `count` of these, descending."""
        return self._db.rows(
            "SELECT seq, at, length(raw) FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ?"
            " ORDER BY seq DESC LIMIT ?",
            (log, first, last, count),
        )


def _prologue(raw: bytes) -> Envelope:
    try:
        return parse_prologue(raw)
    except (TypeError, Malformed, UnknownVersion):
        raise damaged() from None
