"""Logs of circles that this device does not know. They are kept sealed and unread and are passed on as a courtesy,
because some of those who are in such a circle may meet only through us.

Nobody can tell here whether such a log is worth anything. So there are limits for each member who delivers, however
many devices it has, and for all together. If all together are too many, the logs of the member who delivered most are
dropped, the last ones first.
"""

from collections import Counter
from collections.abc import Container, Iterable, Sequence

from models.ids import MemberId
from sync.ledger.envelope import Envelope
from sync.ledger.log import Log
from sync.store.database import Database

MAX_BYTES = 16 << 20
"""Most bytes of such logs that one member delivers."""
MAX_LOGS = 2048
"""Most such logs that one member delivers."""
MAX_ALL_BYTES = 256 << 20
MAX_ALL_LOGS = 16_384
NOBODY = MemberId(b"")
"""Delivered by somebody who is not in the roll, or by a file."""


class Courtesy:
    """The logs of one group that are kept as a courtesy. Changes are part of the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._kept: dict[int, dict[MemberId, int]] = {}
        """Log -> member -> bytes of it that this member delivered."""
        self._bytes: Counter[MemberId] = Counter()
        self._logs: Counter[MemberId] = Counter()

    def load(self, logs: Container[int]) -> None:
        """Read again which of these logs are kept as a courtesy."""
        self._kept.clear()
        self._bytes.clear()
        self._logs.clear()
        for log, member, size in self._db.rows("SELECT log, member, bytes FROM courtesy ORDER BY log"):
            if log in logs:
                self._count(log, MemberId(member), size)

    def _count(self, log: int, member: MemberId, size: int) -> None:
        kept = self._kept.setdefault(log, {})
        self._logs[member] += member not in kept
        kept[member] = kept.get(member, 0) + size
        self._bytes[member] += size

    @property
    def size(self) -> int:
        """Bytes of all these logs."""
        return self._bytes.total()

    def has_room(self, member: MemberId, run: Sequence[Envelope], *, begins: bool = False) -> bool:
        """May this member deliver this run of a log?"""
        return self._bytes[member] + _size(run) <= MAX_BYTES and not (begins and self._logs[member] >= MAX_LOGS)

    def deliver(self, log: Log, member: MemberId, run: Sequence[Envelope]) -> None:
        """Count a run that this member delivers."""
        self._count(log.id, member, _size([each for each in run if not log.holds(each.seq)]))
        values = (log.id, member, self._kept[log.id][member])
        self._db.run("INSERT OR REPLACE INTO courtesy VALUES (?, ?, ?)", values)

    def excess(self) -> list[int]:
        """The logs to be dropped, so that the limits for all together are kept."""
        found: dict[int, None] = {}
        sizes = self._bytes.copy()
        while sizes.total() > MAX_ALL_BYTES or len(self._kept) - len(found) > MAX_ALL_LOGS:
            most = max(sizes, key=lambda member: (sizes[member], member))
            last = max(log for log, kept in self._kept.items() if most in kept and log not in found)
            sizes.subtract(self._kept[last])
            found[last] = None
        return list(found)

    def release(self, log: Log) -> None:
        """The log is gone, or we now know its circle."""
        log.courtesy = False
        for member, size in self._kept.pop(log.id, {}).items():
            self._bytes[member] -= size
            self._logs[member] -= 1
        self._db.run("DELETE FROM courtesy WHERE log = ?", (log.id,))


def _size(run: Iterable[Envelope]) -> int:
    return sum(len(envelope.raw) for envelope in run)
