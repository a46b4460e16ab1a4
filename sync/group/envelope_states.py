"""The state of each stored envelope: ingested, waiting for something, refused, or not understood."""

from collections.abc import Container, Iterable

from sync.group.opening import Requirement
from sync.ledger.logs import NEWER, READY, REFUSED, SEALED, WAITING
from sync.store.database import Database

_RECALLED = (
    "SELECT e.id, 1 FROM circles c CROSS JOIN logs l ON l.circle = c.id CROSS JOIN envelopes e ON e.log = l.id"
    " WHERE c.tag = ?1 AND e.raw IS NOT NULL AND e.state IN (?2, ?3) UNION"
    " SELECT e.id, c.tag = ?1 FROM envelopes e CROSS JOIN logs l ON l.id = e.log"
    " CROSS JOIN circles c ON c.id = l.circle WHERE e.state > 0 AND e.state = ?3"
    " AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?1)"
    " ORDER BY 1"
)
"""Each half of the query uses an index (the second one the partial index over `state > 0`), so opening a group does not
take longer with a longer history. Envelopes of the roll are never packed."""
_NEWER = (
    "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE e.state > 0 AND e.state = ? AND c.group_number = (SELECT group_number FROM circles WHERE tag = ?)"
)
_CONTENT = (
    "SELECT e.id FROM envelopes e CROSS JOIN logs l ON l.id = e.log CROSS JOIN circles c ON c.id = l.circle"
    " WHERE c.group_number = (SELECT group_number FROM circles WHERE tag = ?1) AND c.tag != ?1 AND e.state = ?2"
)


_SEALED = (
    "SELECT e.id FROM logs l CROSS JOIN envelopes e ON e.log = l.id WHERE l.circle = ?2 AND e.state > 0"
    " AND e.state = ?1"
)


class EnvelopeStates:
    """The states of one group's envelopes; `roll` is the tag of its roll's circle. The store says that an envelope
    waits; what it waits for is only in memory, and is found again when the group is opened."""

    def __init__(self, database: Database, roll: bytes) -> None:
        self._db = database
        self._roll = roll
        self._waiting: dict[Requirement, list[int]] = {}

    def recalled(self) -> list[tuple[int, bool]]:
        """(row, whether it is the roll's) of the roll's envelopes and of the waiting ones, to be ingested again. None
        counts as waiting now."""
        self._waiting.clear()
        return [(row, bool(of_roll)) for row, of_roll in self._db.rows(_RECALLED, (self._roll, READY, WAITING))]

    def newer(self) -> list[int]:
        """Rows of the envelopes that need a newer program."""
        return [row for (row,) in self._db.rows(_NEWER, (NEWER, self._roll))]

    def content(self) -> list[int]:
        """Rows of all ingested envelopes outside the roll."""
        return [row for (row,) in self._db.rows(_CONTENT, (self._roll, READY))]

    def wait(self, row: int, need: Requirement, *, known: bool = False) -> None:
        """Let this envelope wait until the need is met. `known` means that the store already says that it waits."""
        self._waiting.setdefault(need, []).append(row)
        if not known:
            self._set(WAITING, [row])

    def forget(self, rows: Container[int]) -> None:
        """These envelopes are gone from the store."""
        self._waiting = {need: [row for row in those if row not in rows] for need, those in self._waiting.items()}

    def seal(self, row: int) -> None:
        """This envelope is of a circle of others, or under a key that is not for us."""
        self._set(SEALED, [row])

    def unsealed(self, circles: Iterable[int]) -> list[int]:
        """Rows of the sealed envelopes of these circles."""
        return sorted(row for circle in circles for (row,) in self._db.rows(_SEALED, (SEALED, circle)))

    def postpone(self, row: int) -> None:
        """This envelope needs a newer program."""
        self._set(NEWER, [row])

    def met(self, needs: Iterable[Requirement]) -> list[int]:
        """Rows of the envelopes that waited for these needs; they no longer wait."""
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
        """Do any envelopes wait for keys?"""
        return any(kind == "key" for kind, _ in self._waiting)
