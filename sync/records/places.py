"""Where records stand among others: at the order key that their id says, or beside it where another one was first."""

from collections.abc import Iterable

from models.ids import RecordId, place
from sync.store.database import Database

LOOKED_UP = 500
"""Records asked for in one query."""


class Places:
    """Order keys, taken and free. After a failed transaction the caller must `forget` everything."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._places: dict[RecordId, int] = {}
        """Order keys of records that were looked up and are not here."""
        self._free: set[int] = set()
        self._taken: set[int] = set()
        """Order keys given away since the last flush."""
        self._displaced: dict[RecordId, int] = {}
        self.forget()

    def forget(self) -> None:
        self.settled()
        self._displaced = {RecordId(record): key for record, key in self._db.rows("SELECT * FROM displaced")}

    def settled(self) -> None:
        """Everything has been written."""
        self._places, self._free, self._taken = {}, set(), set()

    def of(self, record: RecordId) -> int | None:
        """Where it stands if it is here; None where it is known not to be."""
        if record in self._places:
            return None
        key = self._displaced.get(record)
        return place(record) if key is None else key

    def expect(self, records: Iterable[RecordId]) -> None:
        """Look up in a few queries, instead of one by one, which of these records are new."""
        keys = {record: place(record) for record in records if record not in self._places}
        names = sorted(keys)
        for start in range(0, len(names), LOOKED_UP):
            chunk = names[start : start + LOOKED_UP]
            places = [keys[name] for name in chunk]
            marks = ", ".join("?" * len(chunk))
            taken = {
                key
                for (key,) in self._db.rows(f"SELECT order_key FROM records WHERE order_key IN ({marks})", places)  # noqa: S608
            }
            self._free.update(places)
            self._free -= taken | self._taken
            self._places.update((name, keys[name]) for name in chunk if keys[name] not in taken)

    def free_place(self, record: RecordId) -> int | None:
        """The order key of a record that was expected, is not here, and whose own place is free. Takes nothing yet."""
        key = self._places.get(record)
        return key if key is not None and key in self._free else None

    def claim(self, record: RecordId, key: int) -> None:
        """Take the place that `free_place` gave."""
        del self._places[record]
        self._free.discard(key)
        self._taken.add(key)

    def new_place(self, record: RecordId) -> int:
        """Take a place for a record that is not here."""
        key = own = place(record)
        while not self._is_free(key):
            key += 1
        self._free.discard(key)
        self._taken.add(key)
        self._places.pop(record, None)
        if key != own:
            self._displaced[record] = key
            self._db.run("INSERT INTO displaced VALUES (?, ?)", (record, key))
        return key

    def _is_free(self, key: int) -> bool:
        if key in self._taken:
            return False
        return key in self._free or self._db.value("SELECT 1 FROM records WHERE order_key = ?", (key,)) is None
