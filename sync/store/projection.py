"""Rows that lists and search read, derived from records and rebuildable from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.feature import Record, Registry, Table
from sync.store.database import Database

STANDARD = {"order_key": int, "group_number": int, "record": bytes}


@dataclass
class Batch:
    """Rows gathered for one transaction, so that they can be written table by table."""

    rows: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)
    words: list[tuple[int, str]] = field(default_factory=list)
    replaced: dict[str, list[int]] = field(default_factory=dict)
    """Order keys of records that had rows before, by kind."""
    touched: dict[str, list[int]] = field(default_factory=dict)
    """Order keys by feature, for the announcement."""


class Projection:
    """The features' tables."""

    def __init__(self, database: Database, registry: Registry) -> None:
        self._db = database
        self._registry = registry
        self._tables = {table.name: table for feature in registry.features for table in feature.tables}
        self._inserts = {name: _insert(table) for name, table in self._tables.items()}

    @property
    def fingerprint(self) -> str:
        """Changes whenever the features' tables or rows do."""
        return " ".join(f"{feature.name}:{feature.version}" for feature in self._registry.features)

    def is_current(self) -> bool:
        return self._db.meta("projection") == self.fingerprint

    def create(self) -> None:
        """Drop and make all tables anew, empty. The caller refills them in the same transaction."""
        tools = self._db.tools()
        for table in self._tables.values():
            tools.table(table.name).drop(ignore=True)
            tools.table(table.name).create({**STANDARD, **table.columns}, pk="order_key" if table.single else None)
            for columns in table.indexes:
                tools.table(table.name).create_index(columns)
        self._db.run("INSERT INTO search(search) VALUES ('delete-all')")
        self._db.set_meta("projection", self.fingerprint)

    def gather(self, batch: Batch, order_key: int, group_number: int, record: Record, is_new: bool) -> None:
        """Add a record's rows to a batch."""
        feature, kind = self._registry.kinds[record.kind]
        if not is_new:
            batch.replaced.setdefault(record.kind, []).append(order_key)
        for name, rows in kind.rows(record).items():
            target = batch.rows.setdefault(name, [])
            target.extend(
                {**row, "order_key": order_key, "group_number": group_number, "record": record.id} for row in rows
            )
        words = kind.words(record)
        if words:
            batch.words.append((order_key, words))
        batch.touched.setdefault(feature.name, []).append(order_key)

    def write(self, batch: Batch) -> None:
        """Write a batch in the current transaction."""
        for kind, order_keys in batch.replaced.items():
            keys = [(order_key,) for order_key in order_keys]
            for table in self._registry.kinds[kind][0].tables:
                self._db.many(f"DELETE FROM {table.name} WHERE order_key = ?", keys)  # noqa: S608
            self._db.many("DELETE FROM search WHERE rowid = ?", keys)
        for name, rows in batch.rows.items():
            columns = [*STANDARD, *self._tables[name].columns]
            self._db.many(self._inserts[name], ([row.get(column) for column in columns] for row in rows))
        self._db.many("INSERT INTO search(rowid, words) VALUES (?, ?)", batch.words)

    def snapshot(self, group_number: int) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of a group by table, in one order."""
        return {
            name: sorted(self._db.rows(f"SELECT * FROM {name} WHERE group_number = ?", (group_number,)), key=repr)  # noqa: S608
            for name in self._tables
        }

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(self._tables)

    def rows_at(self, order_keys: Sequence[int]) -> dict[str, list[tuple[Any, ...]]]:
        """The rows of these records by table, in one order: what fsck compares a rebuild with."""
        marks = ", ".join("?" * len(order_keys))
        return {
            name: sorted(self._db.rows(f"SELECT * FROM {name} WHERE order_key IN ({marks})", order_keys), key=repr)  # noqa: S608
            for name in self._tables
        }

    def rows_of(self, batch: Batch) -> dict[str, list[tuple[Any, ...]]]:
        """A batch as `rows_at` would show it once written."""
        return {
            name: sorted((_values(table, row) for row in batch.rows.get(name, ())), key=repr)
            for name, table in self._tables.items()
        }


def _values(table: Table, row: Mapping[str, Any]) -> tuple[Any, ...]:
    values = (row.get(column) for column in [*STANDARD, *table.columns])
    return tuple(int(value) if isinstance(value, bool) else value for value in values)


def _insert(table: Table) -> str:
    columns: Sequence[str] = [*STANDARD, *table.columns]
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
