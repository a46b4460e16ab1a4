"""What has become of each stored envelope: taken in, kept until something arrives, refused, or not understood."""

from collections.abc import Iterable

from sync.group.opening import Need
from sync.ledger.logs import NEWER, READY, REFUSED, WAITING
from sync.store.database import Database

_RECALLED = (
    "SELECT e.id FROM circles c CROSS JOIN logs l ON l.circle = c.id CROSS JOIN envelopes e ON e.log = l.id"
    " WHERE c.tag = ?1 AND e.raw IS NOT NULL AND e.state IN (?2, ?3) UNION"
    " SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ?3 AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?1)"
    " ORDER BY 1"
)
"""Each half walks an index (the second the partial one over `state > 0`) and the rest of the history stays unread:
opening a group takes no longer for being old. Of the roll nothing is packed."""
_NEWER = (
    "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ? AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?)"
)
_CONTENT = (
    "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE c.group_number = (SELECT group_number FROM circles WHERE tag = ?1) AND c.tag != ?1 AND e.state = ?2"
)


class EnvelopeStates:
    """Of one group, which is known by the tag of its roll's circle. What an envelope waits for is told again when the
    group is opened; that it waits stands in the store."""

    def __init__(self, database: Database, roll: bytes) -> None:
        self._db = database
        self._roll = roll
        self._waiting: dict[Need, list[int]] = {}

    def recalled(self) -> list[int]:
        """The roll's envelopes and those of the group that wait, to be taken once more; nothing waits until then."""
        self._waiting.clear()
        return [row for (row,) in self._db.rows(_RECALLED, (self._roll, READY, WAITING))]

    def newer(self) -> list[int]:
        """Envelopes that need a newer program."""
        return [row for (row,) in self._db.rows(_NEWER, (NEWER, self._roll))]

    def content(self) -> list[int]:
        """All that was taken in, but for the roll."""
        return [row for (row,) in self._db.rows(_CONTENT, (self._roll, READY))]

    def wait(self, row: int, need: Need, *, known: bool = False) -> None:
        """Keep this envelope until the need is met; `known` where the store says so already."""
        self._waiting.setdefault(need, []).append(row)
        if not known:
            self._set(WAITING, [row])

    def met(self, needs: Iterable[Need]) -> list[int]:
        """The envelopes that waited for these, ready now."""
        rows = [row for need in needs for row in self._waiting.pop(need, ())]
        self.ready(rows)
        return rows

    def ready(self, rows: Iterable[int]) -> None:
        self._set(READY, rows)

    def refuse(self, row: int) -> None:
        self._set(REFUSED, [row])

    def _set(self, state: int, rows: Iterable[int]) -> None:
        self._db.many("UPDATE envelopes SET state = ? WHERE id = ?", [(state, row) for row in rows])

    @property
    def lacks_keys(self) -> bool:
        """Did envelopes come that wait for keys?"""
        return any(kind == "key" for kind, _ in self._waiting)
