"""Order keys of records: the key that the record's id gives, or the next free one if another record has it."""

from collections.abc import Iterable

from models.ids import RecordId, place
from sync.store.database import Database

LOOKED_UP = 500
"""Most records that one query looks up."""


class Places:
    """Order keys, taken and free. After a failed transaction the caller must `forget` everything."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._places: dict[RecordId, int] = {}
        """Record -> its own order key, for records that were looked up and are not here."""
        self._free: set[int] = set()
        self._taken: set[int] = set()
        """Order keys taken since the last flush."""
        self._displaced: dict[RecordId, int] = {}
        self.forget()

    def forget(self) -> None:
        self.settled()
        self._displaced = {RecordId(record): key for record, key in self._db.rows("SELECT * FROM displaced")}

    def settled(self) -> None:
        """Everything has been written."""
        self._places, self._free, self._taken = {}, set(), set()

    def of(self, record: RecordId) -> int | None:
        """The record's order key, or None if the record is not here."""
        if record in self._places:
            return None
        key = self._displaced.get(record)
        return place(record) if key is None else key

    def expect(self, records: Iterable[RecordId]) -> None:
        """Look up which of these records are new, in a few queries instead of one for each."""
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
        """The own order key of a record that was expected and is not here, or None if it is taken. Takes nothing."""
        key = self._places.get(record)
        return key if key is not None and key in self._free else None

    def claim(self, record: RecordId, key: int) -> None:
        """Take the order key that `free_place` returned."""
        del self._places[record]
        self._free.discard(key)
        self._taken.add(key)

    def new_place(self, record: RecordId) -> int:
        """Take an order key for a record that is not here."""
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
