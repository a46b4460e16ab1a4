"""Edits that must be judged again: because a gap closed under them, a log turned out to have forked, an act or a key
arrived, or the program learned something. They wait in the store, so that nothing is forgotten when the engine ends."""

from collections.abc import Callable, Iterable, Iterator

from sync.records.repository import RecordRepository
from sync.records.signed import Place
from sync.store.database import Database

SLICE = 500
"""Edits judged again in one transaction."""
WHOLE = -1
"""In place of a position: all edits of the envelope."""
Places = Callable[[Iterable[int]], Iterator[Place]]
"""Where the edits of these envelopes stand."""


class RejudgeQueue:
    """One group's queue. Every method is part of the caller's transaction."""

    def __init__(self, database: Database, group_number: int) -> None:
        self._db = database
        self._group_number = group_number
        self._is_empty: bool | None = None
        """None where the store has to be asked."""

    def add(self, places: Iterable[Place]) -> None:
        """Judge these edits again, each once however often it is added."""
        rows = [(self._group_number, envelope, position) for envelope, position in places]
        if rows:
            self._db.many("INSERT OR IGNORE INTO rejudge VALUES (?, ?, ?)", rows)
            self._is_empty = None

    def add_envelopes(self, envelopes: Iterable[int]) -> None:
        """Judge all edits of these envelopes again."""
        self.add((envelope, WHOLE) for envelope in envelopes)

    def __bool__(self) -> bool:
        if self._is_empty is None:
            found = self._db.value("SELECT 1 FROM rejudge WHERE group_number = ? LIMIT 1", (self._group_number,))
            self._is_empty = found is None
        return not self._is_empty

    def work(self, records: RecordRepository, places: Places) -> bool:
        """Judge one slice again, in the order in which the envelopes came; is there more to do?"""
        if not self:
            return False
        self._is_empty = None
        waiting: list[Place] = self._db.rows(
            "SELECT envelope, position FROM rejudge WHERE group_number = ? ORDER BY envelope, position LIMIT ?",
            (self._group_number, SLICE),
        )
        self._db.many(
            "DELETE FROM rejudge WHERE group_number = ? AND envelope = ? AND position = ?",
            [(self._group_number, *place) for place in waiting],
        )
        whole = [envelope for envelope, position in waiting if position == WHOLE]
        named = [place for place in waiting if place[1] != WHOLE]
        self.add(records.judge_again(list(dict.fromkeys([*named, *places(whole)]))))
        return bool(self)
