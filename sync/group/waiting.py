"""Envelopes that are kept until a key, a certificate or an act arrives."""

from collections.abc import Iterable

from sync.group.opening import Need
from sync.ledger.logs import READY, WAITING
from sync.store.database import Database


class Waiting:
    """What waits is marked in the store and told again when a group is opened."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._rows: dict[Need, list[int]] = {}

    def clear(self) -> None:
        self._rows.clear()

    def wait(self, row: int, need: Need, *, known: bool = False) -> None:
        """Keep this envelope until the need is met; `known` where the store says so already."""
        self._rows.setdefault(need, []).append(row)
        if not known:
            self._db.run("UPDATE envelopes SET state = ? WHERE id = ?", (WAITING, row))

    def met(self, needs: Iterable[Need]) -> list[int]:
        """The envelopes that waited for these, ready now."""
        rows = [row for need in needs for row in self._rows.pop(need, ())]
        self._db.many("UPDATE envelopes SET state = ? WHERE id = ?", [(READY, row) for row in rows])
        return rows

    @property
    def lacks_keys(self) -> bool:
        """Did envelopes come that wait for keys?"""
        return any(kind == "key" for kind, _ in self._rows)
