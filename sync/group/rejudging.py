"""The queue of edits that must be judged again, because a gap before them was filled, a log forked, an act or a key
arrived, or the program now understands more. The queue is in the store, so that it survives the end of the engine."""

from collections.abc import Callable, Iterable, Iterator

from sync.records.repository import RecordRepository, has_put_off
from sync.records.signed import Place
from sync.store.database import Database

SLICE = 500
"""Most edits that are judged again in one transaction."""
WHOLE = -1
"""In place of a position: all edits of the envelope."""
AT_LAST: Place = (1 << 62, WHOLE)
"""Behind all edits: when nothing else is queued, whatever may endorse is judged."""
Places = Callable[[Iterable[int]], Iterator[Place]]
"""Row numbers of envelopes -> places of their edits."""


def whole(envelopes: Iterable[int]) -> Iterator[Place]:
    """All edits of each of these envelopes."""
    return ((envelope, WHOLE) for envelope in envelopes)


class RejudgeQueue:
    """One group's queue. Every method is part of the caller's transaction."""

    def __init__(self, database: Database, group_number: int) -> None:
        self._db = database
        self._group_number = group_number
        self._is_empty: bool | None = None
        """None if the store must be asked."""

    def add(self, places: Iterable[Place]) -> None:
        """Queue these edits. An edit that is added several times is judged again once."""
        rows = [(self._group_number, envelope, position) for envelope, position in places]
        if rows:
            self._db.many("INSERT OR IGNORE INTO rejudge VALUES (?, ?, ?)", rows)
            self._is_empty = None

    def add_envelopes(self, envelopes: Iterable[int]) -> None:
        """Queue all edits of these envelopes."""
        self.add(whole(envelopes))

    def __bool__(self) -> bool:
        if self._is_empty is None:
            found = self._db.value("SELECT 1 FROM rejudge WHERE group_number = ? LIMIT 1", (self._group_number,))
            self._is_empty = found is None
        return not self._is_empty

    def pass_over(self) -> None:
        """Drop the first place in the queue: the edit cannot be read and keeps its verdict."""
        self._is_empty = None
        self._db.run(
            "DELETE FROM rejudge WHERE (group_number, envelope, position) = (SELECT group_number, envelope, position"
            " FROM rejudge WHERE group_number = ? ORDER BY envelope, position LIMIT 1)",
            (self._group_number,),
        )

    def work(
        self, records: RecordRepository, places: Places, last: Callable[[], Iterable[Place]], most: int = SLICE
    ) -> bool:
        """Judge one slice of at most `most` places again, in the order in which the envelopes arrived. True if more
        remain. `last` gives the edits that AT_LAST stands for."""
        if not self:
            return False
        self._is_empty = None
        waiting: list[Place] = self._db.rows(
            "SELECT envelope, position FROM rejudge WHERE group_number = ? ORDER BY envelope, position LIMIT ?",
            (self._group_number, most),
        )
        if waiting != [AT_LAST]:
            waiting = [place for place in waiting if place != AT_LAST]
        self._db.many(
            "DELETE FROM rejudge WHERE group_number = ? AND envelope = ? AND position = ?",
            [(self._group_number, *place) for place in waiting],
        )
        if waiting == [AT_LAST]:
            self.add(last())
            return bool(self)
        envelopes = [envelope for envelope, position in waiting if position == WHOLE]
        named = [place for place in waiting if place[1] != WHOLE]
        self.add(records.judge_again(list(dict.fromkeys([*named, *places(envelopes)]))))
        return bool(self)


def is_behind(queue: RejudgeQueue, records: RecordRepository) -> bool:
    """Are there edits that must be judged again, or were put off?"""
    return bool(queue) or has_put_off(records)
