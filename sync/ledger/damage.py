"""Envelopes whose stored bytes are damaged: finding them, and putting whole copies from a peer in their place.

The chain proves a copy: an envelope names the id of the one before it, and the id of the last one of a run is stored.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from sync.ledger.chains import is_chain
from sync.ledger.envelope import Envelope, Malformed, UnknownVersion, parse
from sync.ledger.log import Log
from sync.ledger.runs import Interval
from sync.ledger.storage import STEP, Envelopes
from sync.store.database import Database

Place = tuple[bytes, int, int]
"""(log key, first number, last number)"""
Stamp = Callable[[Log, Envelope], int]


class Damage:
    """The damaged envelopes of one group. They are noted in the store, so that peers are asked for them."""

    def __init__(self, database: Database, envelopes: Envelopes, by_key: Mapping[bytes, Log]) -> None:
        self._db = database
        self._envelopes = envelopes
        self._by_key = by_key
        self.version = 0
        """Increases when damage is noted or mended."""
        self.noted: dict[int, set[int]] = {}
        """Row of a log -> numbers of its damaged envelopes."""
        for log, seq in database.rows("SELECT log, seq FROM damaged"):
            self.noted.setdefault(log, set()).add(seq)

    def find(self, log: Log, first: int, last: int) -> list[int]:
        """Those of these numbers, all of which should be here, whose envelopes are damaged, ascending. Reads all."""
        found = [seq for seq, envelope in self._down(log, first, last) if envelope is None]
        return found[::-1]

    def note(self, log: Log, seqs: Sequence[int]) -> None:
        """These envelopes of a log are damaged. Raises Refused if that cannot be stored."""
        fresh = set(seqs) - self.noted.get(log.id, set())
        if fresh:
            with self._db.transaction():
                self._db.many("INSERT OR IGNORE INTO damaged VALUES (?, ?)", [(log.id, seq) for seq in fresh])
            self.noted.setdefault(log.id, set()).update(fresh)
            self.version += 1

    def wanted(self) -> Iterator[Place]:
        """What is damaged: one place for each segment, and for each envelope that is stored alone."""
        for log in self._by_key.values():
            places: dict[int, Interval] = {}
            for seq in sorted(self.noted.get(log.id, ())):
                end = self._envelopes.segments.end_of(log.id, seq)
                places[end] = places.get(end, (seq, seq))[0], seq
            yield from ((log.key, first, last) for first, last in places.values())

    def copies(self, place: Place, limit: int) -> list[bytes]:
        """Our envelopes at a place, ascending and undamaged: the highest of them, with at most `limit` bytes."""
        key, first, last = place
        log = self._by_key.get(key)
        run = log.state.find(last) if log else None
        found: list[bytes] = []
        for _, envelope in self._down(log, max(first, run.first), last) if log and run else ():
            if envelope is None or (limit := limit - len(envelope.raw)) < 0:
                break
            found.append(envelope.raw)
        return found[::-1]

    def _down(self, log: Log, first: int, last: int) -> Iterator[tuple[int, Envelope | None]]:
        """(number, envelope) from `last` down; None in place of a damaged one."""
        expected = self._expected(log, last)
        for end in range(last, first - 1, -STEP):
            start = max(first, end - STEP + 1)
            raws = self._envelopes.readable(log.id, start, end)
            for seq in range(end, start - 1, -1):
                envelope = _parsed(raws.get(seq))
                if envelope is None or not _is_right(envelope, log, seq, expected):
                    envelope = None
                expected = envelope.prev if envelope else b""
                yield seq, envelope

    def _expected(self, log: Log, seq: int) -> bytes:
        """The id that the envelope with this number must have; empty if what would tell it is damaged."""
        run = log.state.find(seq)
        if run is None or seq == run.last:
            return run.tip if run else b""
        above = _parsed(self._envelopes.readable(log.id, seq + 1, seq + 1).get(seq + 1))
        return above.prev if above and (above.log, above.seq) == (log.key, seq + 1) else b""

    def mend(self, run: Sequence[Envelope], stamp: Stamp) -> list[int]:
        """Put consecutive envelopes from a peer in the place of damaged ones, as far as they are the right ones.
        Returns the rows that are whole again. Part of a transaction."""
        log = self._by_key.get(run[0].log)
        expected = self._expected(log, run[-1].seq) if log else b""
        if log is None or not is_chain(run) or not expected or expected != run[-1].id:
            return []
        segments = self._envelopes.segments.extents(log.id, run[0].seq, run[-1].seq)
        unfit: set[int] = set()
        for number, first, last in segments:
            packed = set(range(first, last + 1))
            if packed & self.noted.get(log.id, set()) and run[0].seq <= first and last <= run[-1].seq:
                self._envelopes.segments.drop(number)
                self.noted[log.id] |= packed
            else:
                unfit |= packed
        fresh = {each.seq: each for each in run if each.seq in self.noted.get(log.id, set()) - unfit}
        return [self._write(log, row, fresh[seq], stamp) for row, seq in self._rows(log, fresh)]

    def _rows(self, log: Log, wanted: Mapping[int, Envelope]) -> list[Interval]:
        """(row, number) of these envelopes, packed or not."""
        if not wanted:
            return []
        between = "SELECT id, seq FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ?"
        where = log.id, min(wanted), max(wanted)
        found = dict.fromkeys(self._db.rows(f"{between} AND raw IS NOT NULL", where))
        if not wanted.keys() <= {seq for _, seq in found}:
            found.update(dict.fromkeys(self._db.rows(between, where)))  # no index: reads the whole table
        return [(row, seq) for row, seq in found if seq in wanted]

    def _write(self, log: Log, row: int, envelope: Envelope, stamp: Stamp) -> int:
        statement = "UPDATE envelopes SET raw = ?, at = coalesce(at, ?) WHERE id = ?"
        self._db.run(statement, (envelope.raw, stamp(log, envelope) or row, row))
        self._db.run("DELETE FROM damaged WHERE log = ? AND seq = ?", (log.id, envelope.seq))
        self.noted[log.id].discard(envelope.seq)
        if not self.noted[log.id]:
            del self.noted[log.id]
        self.version += 1
        return row


def _parsed(raw: bytes | None) -> Envelope | None:
    try:
        return parse(raw) if isinstance(raw, bytes) else None
    except (Malformed, UnknownVersion):
        return None


def _is_right(envelope: Envelope, log: Log, seq: int, expected: bytes) -> bool:
    """Is this the envelope of that log and number? Without an expected id, its own signature tells."""
    if (envelope.log, envelope.seq) != (log.key, seq):
        return False
    return envelope.id == expected if expected else envelope.signed()
