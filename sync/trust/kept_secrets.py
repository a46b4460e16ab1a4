"""The secrets of renewals, and which of their seals were found right, in the store."""

from collections.abc import Callable, Iterator

from sync.store.database import Database
from sync.trust.renewal import Secret


class KeptSecrets:
    """The stored secrets of one group. `now_ms` tells the time of this computer."""

    def __init__(self, database: Database, group_number: int, now_ms: Callable[[], int]) -> None:
        self._db = database
        self._group_number = group_number
        self.now_ms = now_ms

    def load(self) -> Iterator[Secret]:
        sql = "SELECT renewal, whole, secret FROM secrets WHERE group_number = ?"
        for renewal, whole, secret in self._db.rows(sql, (self._group_number,)):
            yield Secret(renewal, bool(whole), secret)

    def keep(self, secret: Secret) -> None:
        """Keep this secret in place of what was kept of its renewal."""
        self._db.run(
            "INSERT OR REPLACE INTO secrets VALUES (?, ?, ?, ?, ?)",
            (self._group_number, secret.renewal, secret.whole, secret.value, self.now_ms()),
        )

    def since(self, renewal: bytes) -> int | None:
        """When this computer came to hold the secret, in milliseconds since 1970."""
        sql = "SELECT since FROM secrets WHERE group_number = ? AND renewal = ?"
        found = self._db.value(sql, (self._group_number, renewal))
        return None if found is None else int(found)

    def check(self, name: bytes) -> bool | None:
        sql = "SELECT good FROM seal_checks WHERE group_number = ? AND name = ?"
        found = self._db.value(sql, (self._group_number, name))
        return None if found is None else bool(found)

    def note_check(self, name: bytes, good: bool) -> None:
        self._db.run("INSERT OR REPLACE INTO seal_checks VALUES (?, ?, ?)", (self._group_number, name, good))
