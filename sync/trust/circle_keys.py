"""Epoch keys of a group's circles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sync.store.database import Database
from sync.trust.keys import key_id


class CircleKeys:
    """Keys by id. All of them are valid for reading, and none is ever forgotten: a store cannot give its old envelopes
    without them. Circles are known here by their number in the store."""

    def __init__(self, database: Database, circles: Iterable[int]) -> None:
        self._db = database
        self._by_id: defaultdict[int, dict[bytes, bytes]] = defaultdict(dict)
        numbers = set(circles)
        for circle, name, key in database.rows("SELECT circle, key_id, key FROM keys ORDER BY rowid"):
            if circle in numbers:
                self._by_id[circle][name] = key

    def find(self, circle: int, name: bytes) -> bytes | None:
        """The key with this id."""
        return self._by_id[circle].get(name)

    def all(self, circle: int) -> tuple[bytes, ...]:
        """All keys of a circle."""
        return tuple(self._by_id[circle].values())

    def named(self, circle: int) -> Mapping[bytes, bytes]:
        """All keys of a circle by their ids, the first that came first."""
        return self._by_id[circle]

    def learn(self, circle: int, key: bytes) -> bytes:
        """Add a key; returns its id."""
        name = key_id(key)
        if name not in self._by_id[circle]:
            self._db.run("INSERT OR IGNORE INTO keys VALUES (?, ?, ?)", (circle, name, key))
            self._by_id[circle][name] = key
        return name
