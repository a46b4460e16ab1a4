"""The table of envelopes: rows, in the order of their arrival, found by row number or by place in a log."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from heapq import merge
from itertools import islice
from operator import attrgetter

from models.errors import Refused
from sync.ledger.envelope import Envelope, Malformed, UnknownVersion, envelope_id, parse, parse_prologue
from sync.ledger.segment import Stored
from sync.ledger.segments import Rows, Segments
from sync.store.database import Database

STEP = 64
"""Number of rows that one query reads when it is not known how many are needed."""
HEAD = 214
"""Number of bytes at the beginning of an envelope that always contain its header and signature."""

WHOLE, PROLOGUES, SIZE = "raw", f"substr(raw, 1, {HEAD})", "length(raw)"
"""Three SQL expressions for what a query reads of an envelope: all bytes, its first HEAD bytes, or its size."""
MAX_READ = 64 << 20
"""Bytes that are read at once at most."""

NewRow = tuple[int, int, int, int, int, bytes]
"""(row, log, sequence number, stamp, state, envelope)"""


def damaged() -> Refused:
    return Refused("store.damaged", what="envelope")


@contextmanager
def passing_over_damage() -> Iterator[None]:
    """The block ends early if it meets a damaged envelope; the program goes on after the block."""
    try:
        yield
    except Refused as refused:
        if refused.code != damaged().code:
            raise


class Envelopes:
    """The stored envelopes of all logs. `add` takes effect with `flush`.

    Reads raise Refused `store.damaged` for a row that is no envelope. `find` and `id_at` also raise it for a missing
    row, and `read` and `read_down` for one that is missing between two others.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self.segments = Segments(database)
        self._pending: list[NewRow] = []
        self._ids: dict[tuple[int, int], bytes] = {}
        self.last_read = 0
        """Row of the log that was read last. If a read fails because of damage, the damage is in this log."""

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
        """The transaction failed: drop the rows that were to be inserted, and unpacked segments in memory."""
        self._pending, self._ids = [], {}
        self.segments.forget()

    def date(self, stamps: Iterable[tuple[int, int]]) -> None:
        """Set the stamps of envelopes that could not be opened when they arrived: (row, stamp) each."""
        self._db.many("UPDATE envelopes SET at = ?2 WHERE id = ?1", stamps)

    def find(self, row: int) -> tuple[int, Envelope]:
        """(row of its log, envelope) by row number."""
        found = self._db.row("SELECT log, seq, raw FROM envelopes WHERE id = ?", (row,))
        if found is None:
            raise damaged()
        log, seq, raw = found
        if raw is None:
            stored = self.segments.at(log, seq)
            if stored.row != row:
                raise damaged()
            raw = stored.raw
        try:
            return log, parse(raw)
        except (TypeError, Malformed, UnknownVersion):
            raise damaged() from None

    def rows(self, log: int, first: int, last: int) -> list[tuple[int, int]]:
        """(row, sequence number), ascending."""
        return [(stored.row, stored.seq) for stored in self._between(log, first, last, SIZE)]

    def prologues(self, log: int, first: int, last: int) -> list[tuple[int, Envelope]]:
        """(row, prologue), ascending."""
        self.flush()
        found = self._between(log, first, last, PROLOGUES)
        return [(stored.row, _prologue(stored.raw[:HEAD])) for stored in found]

    def climb(self, log: int, first: int) -> Iterator[Envelope]:
        """Prologues from this number on, as long as each names the one before as its predecessor."""
        before: Envelope | None = None
        while True:
            found = self.prologues(log, first, first + STEP - 1)
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
        if found := self.segments.tip(log, seq):
            return found
        for stored in self._between(log, seq, seq, PROLOGUES):
            return envelope_id(stored.raw)
        raise damaged()

    def known_id(self, log: int, seq: int) -> bytes:
        """As `id_at`; empty if the envelope is damaged."""
        with passing_over_damage():
            return self.id_at(log, seq)
        return b""

    def read(self, log: int, first: int, last: int, limit: int = MAX_READ) -> list[bytes]:
        """Whole envelopes from `first` on, ascending: at most `limit` bytes, but at least one."""
        return _within(limit, self._between(log, first, last))

    def read_down(self, log: int, first: int, last: int, limit: int) -> list[bytes]:
        """Whole envelopes up to `last`, ascending: the highest of at most `limit` bytes, but at least one."""
        return _within(limit, self._between(log, first, last, down=True))[::-1]

    def times(self, log: int, first: int, last: int, count: int) -> list[tuple[int, int, int]]:
        """(sequence number, stamp, size) of the highest `count` of these, descending."""
        found = self._between(log, first, last, SIZE, down=True)
        return [(stored.seq, stored.at, _size(stored.raw)) for stored in islice(found, count)]

    def _between(self, log: int, first: int, last: int, what: str = WHOLE, *, down: bool = False) -> Iterator[Stored]:
        self.last_read = log
        return stored_between(self._db, self.segments, log, first, last, what, down=down)

    def readable(self, log: int, first: int, last: int) -> dict[int, bytes]:
        """Number -> bytes of those of these envelopes that can be read. The bytes may be wrong."""
        with passing_over_damage():
            return {stored.seq: stored.raw for stored in self._between(log, first, last)}
        if first == last:
            return {}
        middle = (first + last) // 2
        return {**self.readable(log, first, middle), **self.readable(log, middle + 1, last)}


def stored_between(
    database: Rows, segments: Segments, log: int, first: int, last: int, what: str = WHOLE, *, down: bool = False
) -> Iterator[Stored]:
    """The stored envelopes among these numbers of a log in order, packed or not; `raw` holds at least `what`."""
    whole = _whole(database, log, first, last, what, down=down)
    if segments.end(log) < first:
        return whole
    return merge(whole, segments.between(log, first, last, down=down), key=attrgetter("seq"), reverse=down)


def _whole(database: Rows, log: int, first: int, last: int, what: str, *, down: bool) -> Iterator[Stored]:
    """Those that are not packed into segments, STEP at a time."""
    order = "DESC" if down else "ASC"
    statement = (
        f"SELECT id, seq, at, {what} FROM envelopes WHERE log = ? AND raw IS NOT NULL AND seq BETWEEN ? AND ?"  # noqa: S608
        f" ORDER BY seq {order} LIMIT {STEP}"
    )
    while first <= last:
        found = database.rows(statement, (log, first, last))
        yield from (Stored(*row) for row in found)
        if len(found) < STEP:
            return
        first, last = (first, found[-1][1] - 1) if down else (found[-1][1] + 1, last)


def _within(limit: int, found: Iterable[Stored]) -> list[bytes]:
    run: list[bytes] = []
    before: Stored | None = None
    for stored in found:
        if before is not None and abs(stored.seq - before.seq) != 1:
            raise damaged()  # callers ask only for runs without a gap, so an envelope has been lost
        limit -= len(stored.raw)
        if run and limit < 0:
            break
        run.append(stored.raw)
        before = stored
    return run


def _size(raw: bytes | int) -> int:
    """Bytes of an envelope: `raw` is the envelope, or its size if the query asked for SIZE."""
    return raw if isinstance(raw, int) else len(raw)


def _prologue(raw: bytes) -> Envelope:
    try:
        return parse_prologue(raw)
    except (TypeError, Malformed, UnknownVersion):
        raise damaged() from None
