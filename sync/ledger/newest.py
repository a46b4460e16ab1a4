"""Missing envelopes across logs, newest first: a merge of the highest gaps of all logs by the times of their envelopes.
The cost depends on the number of envelopes returned, not on the size of the history."""

from collections.abc import Mapping
from heapq import heappop, heappush
from itertools import count

from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.ledger.runs import Interval
from sync.ledger.storage import damaged

STEP = 32
"""Number of envelopes of a log whose times are read in one query."""


class Cursor:
    """Goes down through a gap of a log, from its last number."""

    def __init__(self, log: Log, gap: Interval) -> None:
        self.log = log
        self.low, self.next = gap
        self._waiting: list[tuple[int, int, int]] = []

    def look(self, logs: Logs) -> tuple[int, int] | None:
        """(stamp, size) of the envelope at the cursor, or None at the end of the gap."""
        if self.next < self.low:
            return None
        if not self._waiting:
            self._waiting = logs.envelopes.times(self.log.id, self.low, self.next, STEP)[::-1]
        if not self._waiting or self._waiting[-1][0] != self.next:
            logs.envelopes.last_read = self.log.id
            raise damaged()
        return self._waiting[-1][1:]

    def step(self) -> None:
        self._waiting.pop()
        self.next -= 1


class NewestFirst:
    def __init__(self) -> None:
        self._heap: list[tuple[int, int, Cursor]] = []
        self._cursors: dict[bytes, Cursor] = {}
        self._order = count()

    def window(self, logs: Logs, gaps: Mapping[bytes, list[Interval]], limit: int) -> dict[bytes, Interval]:
        """log key -> (first, last) of the newest envelopes in these gaps: at most `limit` bytes, but at least one."""
        self._follow(logs, gaps)
        pieces: dict[bytes, Interval] = {}
        while self._heap:
            cursor = heappop(self._heap)[2]
            key = cursor.log.key
            if self._cursors.get(key) is not cursor:
                continue
            until = -self._heap[0][0] if self._heap else 0
            while (ahead := cursor.look(logs)) is not None and ahead[0] >= until:
                if pieces and limit < ahead[1]:
                    self._push(logs, cursor)
                    return pieces
                pieces[key] = cursor.next, pieces[key][1] if key in pieces else cursor.next
                limit -= ahead[1]
                cursor.step()
            self._push(logs, cursor)
        return pieces

    def _follow(self, logs: Logs, gaps: Mapping[bytes, list[Interval]]) -> None:
        """Give each log with gaps a cursor in its highest gap."""
        for key, found in gaps.items():
            cursor = self._cursors.get(key)
            if cursor is None or (cursor.low, cursor.next) != found[-1] or cursor.log is not logs.by_key[key]:
                self._cursors[key] = cursor = Cursor(logs.by_key[key], found[-1])
                self._push(logs, cursor)

    def _push(self, logs: Logs, cursor: Cursor) -> None:
        ahead = cursor.look(logs)
        if ahead is not None:
            heappush(self._heap, (-ahead[0], next(self._order), cursor))
