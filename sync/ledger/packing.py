"""Packs old envelopes into segments while nothing else is to be done. A segment is written, compared and takes the
place of its envelopes in one transaction, so whatever ends the program leaves one or the other."""

from functools import partial

from sync.ledger.accepting import READY
from sync.ledger.envelope import Envelope, Malformed, UnknownVersion, parse
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.ledger.segment import Damaged, can_pack, pack, unpack
from sync.ledger.segments import find_key
from sync.store.database import Database

SEGMENT = 64
"""Envelopes in a segment at most."""
WORTH = 32
"""Envelopes for which a log has its turn."""
MAX_BYTES = 128 << 10
"""Bytes of the envelopes in a segment at most, so that packing one or reading it never takes long."""
LEAST = 8
"""In a segment at least; fewer between others that cannot be packed stay as they are."""
NEWEST = 8
"""Envelopes at the end of each log that stay as they are."""
PAGES = 8
"""Pages of the file that a slice gives back at most."""
Run = list[tuple[int, int, Envelope]]


class Packing:
    """The logs of one group, but for those of its roll. A slice goes from log to log, so that what was written at the
    same time, and lies in the same pages of the file, is packed at about the same time."""

    def __init__(self, database: Database, logs: Logs, roll_tag: bytes) -> None:
        self._db = database
        self.logs = logs
        self._roll_tag = roll_tag
        self._next: dict[int, int] = {}
        """The number from which on a log has not been looked at, by its row."""
        self._turn: list[int] = []
        self._epoch: object = None

    def slice(self) -> bool:
        """Pack one segment, and give back what became free; False where nothing was left to do. Raises Refused where
        the store cannot be written."""
        if self._epoch is not self.logs.epoch:
            self._epoch, self._turn, self._next = self.logs.epoch, [], {}
        log = self._next_log()
        if log is not None:
            try:
                with self._db.deferred_durability(), self._db.transaction():
                    self._pack(log)
            except BaseException:
                self._next.pop(log.id, None)  # it has its turn again after all others
                self.logs.envelopes.segments.forget()
                raise
        return self._give_back() or log is not None

    def _next_log(self) -> Log | None:
        for _ in range(2):
            while self._turn:
                log = self.logs.by_id.get(self._turn.pop())
                if log is not None and self._is_ripe(log):
                    return log
            self._turn = [row for row, log in self.logs.by_id.items() if self._is_ripe(log)]
        return None

    def _is_ripe(self, log: Log) -> bool:
        return not log.courtesy and log.tag != self._roll_tag and log.seq - self._first(log) + 1 >= WORTH + NEWEST

    def _first(self, log: Log) -> int:
        if log.id not in self._next:
            self._next[log.id] = max(2, self.logs.envelopes.segments.end(log.id) + 1)
        return self._next[log.id]

    def _pack(self, log: Log) -> None:
        """The next of a log, or a step past what cannot be packed."""
        first = self._first(log)
        run = self._read(log, first)
        if len(run) >= LEAST and self._store(log, run):
            self._next[log.id] = first + len(run)
        else:
            self._next[log.id] = first + len(run) + 1

    def _read(self, log: Log, first: int) -> Run:
        """What can be packed from this number on."""
        run: Run = []
        rows = self._db.rows(
            "SELECT id, seq, at, state, raw FROM envelopes WHERE log = ? AND raw IS NOT NULL AND seq BETWEEN ? AND ?"
            " ORDER BY seq",
            (log.id, first, self._end(log, first)),
        )
        for row, seq, at, state, raw in rows:
            try:
                envelope = parse(raw)
            except (Malformed, UnknownVersion, TypeError):
                return run
            if (
                seq != first + len(run)
                or (envelope.seq, envelope.log) != (seq, log.key)
                or state != READY
                or (run and envelope.prev != run[-1][2].id)
                or not can_pack(envelope, partial(find_key, self._db, log.circle))
            ):
                return run
            run.append((row, at, envelope))
        return run

    def _end(self, log: Log, first: int) -> int:
        """The number up to which envelopes from this one on are few and small enough for one segment."""
        sizes = self._db.rows(
            "SELECT seq, length(raw) FROM envelopes WHERE log = ? AND raw IS NOT NULL AND seq BETWEEN ? AND ?"
            " ORDER BY seq",
            (log.id, first, min(first + SEGMENT - 1, log.seq - NEWEST)),
        )
        end, room = first - 1, MAX_BYTES
        for seq, size in sizes:
            room -= size
            if room < 0:
                break
            end = seq
        return end

    def _store(self, log: Log, run: Run) -> bool:
        """Put a segment in the place of these envelopes, if it gives every byte of them again."""
        find = partial(find_key, self._db, log.circle)
        first, last = run[0][2].seq, run[-1][2].seq
        packed = pack(run, find)
        try:
            again = unpack(packed, log.key, first, find)
        except Damaged:
            return False
        if [(each.row, each.at, each.raw) for each in again] != [(row, at, each.raw) for row, at, each in run]:
            return False
        statement = "INSERT INTO segments(log, first, last, packed) VALUES (?, ?, ?, ?)"
        self._db.run(statement, (log.id, first, last, packed))
        # Deleted and inserted anew: SQLite joins pages that have become empty when a row goes, not when one shrinks.
        rows = sorted((row, log.id, envelope.seq, READY) for row, _, envelope in run)
        self._db.many("DELETE FROM envelopes WHERE id = ?", [row[:1] for row in rows])
        self._db.many("INSERT INTO envelopes(id, log, seq, state) VALUES (?, ?, ?, ?)", rows)
        self.logs.envelopes.segments.added(log.id, last)
        return True

    def _give_back(self) -> bool:
        """Shorten the file by pages that nothing needs any more."""
        if not self._db.value("PRAGMA freelist_count"):
            return False
        self._db.rows(f"PRAGMA incremental_vacuum({PAGES})")
        return True
