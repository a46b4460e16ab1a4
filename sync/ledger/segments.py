"""The table of segments, in which old envelopes of a log are packed, and the envelopes themselves on demand."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Protocol

from models.errors import Refused
from sync.ledger.segment import Damaged, Stored, tip, unpack

KEPT = 24 << 20
"""Bytes of envelopes that are kept in memory: those of about 800 segments. Whoever reads everything in the order in
which it came needs one of each log at a time."""


class Rows(Protocol):
    """A connection to the store: the engine's, or one that only reads."""

    def rows(self, sql: str, values: Sequence[Any] = ..., /) -> list[tuple[Any, ...]]: ...


class Segments:
    """Reads raise Refused `store.damaged`."""

    def __init__(self, database: Rows) -> None:
        self._db = database
        self._kept: OrderedDict[int, list[Stored]] = OrderedDict()
        self._room = KEPT
        self._ends: dict[int, int] | None = None

    def forget(self) -> None:
        """Forget what is in memory, after a failed transaction."""
        self._kept.clear()
        self._room = KEPT
        self._ends = None

    def end(self, log: int) -> int:
        """The highest packed number of a log, 0 where nothing of it is packed."""
        if self._ends is None:
            self._ends = dict(self._db.rows("SELECT log, max(last) FROM segments GROUP BY log"))
        return self._ends.get(log, 0)

    def added(self, log: int, last: int) -> None:
        """A segment of the log that ends here has been stored."""
        if self._ends is not None:
            self._ends[log] = max(last, self._ends.get(log, 0))

    def extents(self, log: int, first: int, last: int) -> list[tuple[int, int, int]]:
        """(id, first, last) of the segments that hold any of these, ascending."""
        if self.end(log) < first:
            return []
        found = self._db.rows(
            "SELECT id, first, last FROM segments WHERE log = ?1 AND first <= ?3 AND first >="
            " coalesce((SELECT max(first) FROM segments WHERE log = ?1 AND first <= ?2), 0) ORDER BY first",
            (log, first, last),
        )
        return [each for each in found if each[2] >= first]

    def between(self, log: int, first: int, last: int, *, down: bool = False) -> Iterator[Stored]:
        """The packed envelopes among these numbers of a log, in order."""
        extents = self.extents(log, first, last)
        for number, start, _ in reversed(extents) if down else extents:
            found = self.read(number, log, start)
            for stored in reversed(found) if down else found:
                if first <= stored.seq <= last:
                    yield stored

    def at(self, log: int, seq: int) -> Stored:
        """One packed envelope."""
        for stored in self.between(log, seq, seq):
            return stored
        raise Refused("store.damaged", what="envelope")

    def end_of(self, log: int, seq: int) -> int:
        """The last number of the segment in which this envelope is packed; its own number if it is not packed."""
        return next((last for _, _, last in self.extents(log, seq, seq)), seq)

    def tip(self, log: int, seq: int) -> bytes:
        """The id of the envelope with which a segment ends, without unpacking the segment; empty if none ends here."""
        numbers = [number for number, _, last in self.extents(log, seq, seq) if last == seq]
        found = self._db.rows("SELECT packed FROM segments WHERE id = ?", numbers) if numbers else []
        return tip(found[0][0]) if found else b""

    def drop(self, number: int) -> None:
        """Delete a segment whose envelopes are stored in another way. Part of a transaction."""
        self._db.rows("DELETE FROM segments WHERE id = ?", (number,))
        self.forget()

    def read(self, number: int, log: int, first: int) -> list[Stored]:
        """All of a segment."""
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        found = self._db.rows(
            "SELECT s.packed, l.key, l.circle FROM segments s JOIN logs l ON l.id = s.log WHERE s.id = ? AND s.log = ?",
            (number, log),
        )
        try:
            packed, key, circle = found[0]
            unpacked = unpack(packed, key, first, partial(find_key, self._db, circle))
        except (Damaged, IndexError):
            raise Refused("store.damaged", what="envelope") from None
        self._keep(number, unpacked)
        return unpacked

    def _keep(self, number: int, unpacked: list[Stored]) -> None:
        self._kept[number] = unpacked
        self._room -= _size(unpacked)
        while self._room < 0:
            self._room += _size(self._kept.popitem(last=False)[1])


def _size(unpacked: Sequence[Stored]) -> int:
    return sum(len(stored.raw) for stored in unpacked)


def find_key(database: Rows, circle: int, name: bytes) -> bytes | None:
    """A circle's epoch key by its id."""
    found = database.rows("SELECT key FROM keys WHERE circle = ? AND key_id = ?", (circle, name))
    return found[0][0] if found else None
