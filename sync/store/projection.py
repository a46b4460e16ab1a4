"""The rows for lists and search. They are derived from records and can be rebuilt from them.

If a feature's rows cannot be made or written, the record has no rows, the fault is reported, and other features are not
affected.
"""

import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any

from models.edit import INT64
from models.errors import Refused
from models.feature import Feature, Kind, Record, Registry, Table
from sync.store.database import Database
from sync.store.words import add_words, empty_words

STANDARD = {"order_key": int, "group_number": int, "record": bytes}
Faults = Callable[[str, bytes, str], None]
"""`faults(module, record, traceback)`"""
_order = itemgetter(0)


@dataclass
class Batch:
    """Rows collected for one transaction, so that they can be written table by table."""

    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    words: list[tuple[int, str]] = field(default_factory=list)
    replaced: dict[str, list[int]] = field(default_factory=dict)
    """Kind -> order keys of records that had rows before."""
    touched: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    """(feature, list number) -> order keys of changed records, for the announcement."""


class Projection:
    """The features' tables."""

    def __init__(self, database: Database, registry: Registry, faults: Faults = lambda *_: None) -> None:
        self._db = database
        self._registry = registry
        self._faults = faults
        self._tables = {table.name: table for feature in registry.features for table in feature.tables}
        self._owners = {table.name: feature for feature in registry.features for table in feature.tables}
        self._inserts = {name: _insert(table) for name, table in self._tables.items()}
        self._columns = {name: tuple(table.columns) for name, table in self._tables.items()}
        self._broken: set[str] = set()
        """Tables that could not be written. They are not used again until the next start."""

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(self._tables)

    def outdated(self) -> list[str]:
        """Names of features whose tables are missing or were made by another version."""
        there = {name for (name,) in self._db.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return [
            feature.name
            for feature in self._registry.features
            if self._db.meta(_key(feature)) != str(feature.version)
            or any(table.name not in there for table in feature.tables)
        ]

    def is_current(self) -> bool:
        return not self.outdated()

    def kinds(self, features: Iterable[str]) -> list[str]:
        """Names of the kinds of these features."""
        wanted = set(features)
        return [name for name, (feature, _) in self._registry.kinds.items() if feature.name in wanted]

    def create(self, features: Iterable[str]) -> None:
        """Drop the tables of these features and make empty ones. Until `finish` they count as outdated."""
        tools, wanted = self._db.tools(), set(features)
        for feature in self._registry.features:
            if feature.name in wanted:
                self.invalidate((feature.name,))
                for table in feature.tables:
                    tools.table(table.name).drop(ignore=True)
                    tools.table(table.name).create(
                        {**STANDARD, **table.columns}, pk="order_key" if table.single else None
                    )  # fmt: skip
                    for columns in table.indexes:
                        tools.table(table.name).create_index(columns)
                    self._broken.discard(table.name)
        if wanted >= {feature.name for feature in self._registry.features}:
            empty_words(self._db)

    def finish(self, features: Iterable[str]) -> None:
        """The tables of these features are complete."""
        wanted = set(features)
        for feature in self._registry.features:
            if feature.name in wanted:
                self._db.set_meta(_key(feature), str(feature.version))

    def invalidate(self, features: Iterable[str] | None = None) -> None:
        """Let the next start rebuild the rows of these features, or of all."""
        for feature in self._registry.features:
            if features is None or feature.name in features:
                self._db.set_meta(_key(feature), "")

    def gather(self, batch: Batch, order_key: int, list_number: int, record: Record, is_new: bool) -> None:
        """Add a record's rows to a batch. `list_number` stands in them in place of the group's number."""
        feature, kind = self._registry.kinds[record.kind]
        if not is_new:
            batch.replaced.setdefault(record.kind, []).append(order_key)
        batch.touched.setdefault((feature.name, list_number), []).append(order_key)
        try:
            made, words = self._made(feature, kind, record, (order_key, list_number, record.id))
        except (Exception, SystemExit):  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
            self._faults(feature.name, record.id, traceback.format_exc())
            return
        for name, rows in made:
            if rows:
                batch.rows.setdefault(name, []).extend(rows)
        if words:
            batch.words.append((order_key, words))

    def _made(
        self, feature: Feature, kind: Kind, record: Record, place: tuple[Any, ...]
    ) -> tuple[list[tuple[str, list[tuple[Any, ...]]]], str]:
        """The rows of a record by table, and its words. Raises whatever the feature's code raises, and TypeError or
        ValueError if it returns something else than it should."""
        made = [
            (name, [(*place, *map(row.get, self._columns[name])) for row in rows])
            for name, rows in kind.rows(record).items()
        ]
        words = kind.words(record)
        if not isinstance(words, str):
            raise TypeError("words are text")
        if not words.isascii():
            words.encode()
        for name, _ in made:
            if self._owners[name] is not feature:
                raise ValueError("a table of another feature")
        return made, words

    def words(self, record: Record) -> str:
        """The words by which a record should be found; empty if its rows or words cannot be made or written."""
        feature, kind = self._registry.kinds[record.kind]
        try:
            made, words = self._made(feature, kind, record, ())
        except (Exception, SystemExit):  # noqa: BLE001 - it was reported when the record was written
            return ""
        writable = all(
            (len(rows) <= 1 or not self._tables[name].single) and all(map(_is_storable, chain.from_iterable(rows)))
            for name, rows in made
        )
        return words if writable else ""

    def remove(self, batch: Batch, order_key: int, list_number: int, kind: str) -> None:
        """Remove the rows and words of a record that no longer counts."""
        found = self._registry.kinds.get(kind)
        if found is not None:
            batch.replaced.setdefault(kind, []).append(order_key)
            batch.touched.setdefault((found[0].name, list_number), []).append(order_key)

    def write(self, batch: Batch) -> None:
        """Write a batch in the current transaction."""
        for kind, order_keys in batch.replaced.items():
            keys = [(order_key,) for order_key in sorted(order_keys)]
            for table in self._registry.kinds[kind][0].tables:
                if table.name not in self._broken:
                    self._attempt(table.name, f"DELETE FROM {table.name} WHERE order_key = ?", keys)  # noqa: S608
        lost: set[int] = set()
        for name, rows in batch.rows.items():
            rows.sort(key=_order)  # in the tree's order, so that each page is changed once
            if name not in self._broken and not self._attempt(name, self._inserts[name], rows):
                lost |= self._write_singly(name, rows)
        words = [each for each in batch.words if each[0] not in lost] if lost else batch.words
        add_words(self._db, words)

    def _write_singly(self, name: str, rows: Sequence[tuple[Any, ...]]) -> set[int]:
        """Write rows one by one, because some of them cannot be written. Returns the order keys of records without
        rows."""
        if name in self._broken:
            return set()
        lost: set[int] = set()
        for row in rows:
            if row[0] not in lost and not self._attempt(name, self._inserts[name], [row], row[2]):
                lost.add(row[0])
        for table in self._owners[name].tables:
            self._attempt(table.name, f"DELETE FROM {table.name} WHERE order_key = ?", [(key,) for key in lost])  # noqa: S608
        return lost

    def _attempt(self, name: str, sql: str, rows: Sequence[tuple[Any, ...]], record: bytes | None = None) -> bool:
        """Run a statement on a feature's table. If it fails, it is undone and reported as the feature's fault, and the
        result is False."""
        self._db.run("SAVEPOINT feature")
        try:
            self._db.many(sql, rows)
        except Exception as error:
            self._db.run("ROLLBACK TO feature")
            if isinstance(error, Refused):
                raise  # the store itself has a problem
            if not self._is_there(name):
                self._broken.add(name)
                self.invalidate((self._owners[name].name,))
            if record is not None or name in self._broken:
                self._faults(self._owners[name].name, record or b"", traceback.format_exc())
            return False
        finally:
            self._db.run("RELEASE feature")
        return True

    def _is_there(self, name: str) -> bool:
        return self._db.value("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)) is not None

    def snapshot(self, group_number: int) -> dict[str, list[tuple[Any, ...]]]:
        """Table -> all rows of a group, in a fixed order."""
        return {
            name: sorted(self._db.rows(f"SELECT * FROM {name} WHERE group_number = ?", (group_number,)), key=repr)  # noqa: S608
            for name in self._tables
        }

    def rows_at(self, order_keys: Sequence[int]) -> dict[str, list[tuple[Any, ...]]]:
        """Table -> the rows of these records, in a fixed order. fsck compares them with a rebuild."""
        marks = ", ".join("?" * len(order_keys))
        return {
            name: sorted(self._db.rows(f"SELECT * FROM {name} WHERE order_key IN ({marks})", order_keys), key=repr)  # noqa: S608
            for name in self._tables
        }

    def rows_of(self, batch: Batch) -> dict[str, list[tuple[Any, ...]]]:
        """What `rows_at` would return for a batch once it is written."""
        return {name: sorted(map(_stored, batch.rows.get(name, ())), key=repr) for name in self._tables}


def _stored(values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(int(value) if isinstance(value, bool) else value for value in values)


def _is_storable(value: Any) -> bool:
    """Can SQLite store this value?"""
    if isinstance(value, str):
        return value.isascii() or value.encode("utf-8", "ignore").decode() == value
    if isinstance(value, int):
        return value in INT64
    return value is None or isinstance(value, float | bytes)


def _key(feature: Feature) -> str:
    return f"projection {feature.name}"


def _insert(table: Table) -> str:
    columns: Sequence[str] = [*STANDARD, *table.columns]
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
