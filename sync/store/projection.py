"""The rows for lists and search. They are derived from records and can be rebuilt from them.

If a feature's rows cannot be made or written, the record has no rows, the fault is reported, and other features are not
affected.
"""

import re
import traceback
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from models.edit import INT64
from models.errors import Refused
from models.facts import About
from models.feature import Feature, Kind, Record, Registry, Table
from sync.store import facts as shared
from sync.store import record_files
from sync.store.batch import Batch
from sync.store.database import Database, schema
from sync.store.words import add_words, empty_words

STANDARD = {"order_key": int, "group_number": int, "record": bytes}
_UNTOLD = f"DELETE FROM {shared.ACTIVITY} WHERE order_key = ? AND edit = ?"  # noqa: S608
_TABLES = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
_COLUMN = re.compile(r'^\s+"(\w+)"', re.MULTILINE)
"""A column in the statement that made a table, as `schema` writes it. To ask SQLite for the columns of each table takes
a millisecond and a half at each start."""
Faults = Callable[[str, bytes, str], None]
"""`faults(module, record, traceback)`"""
_order = itemgetter(0)
_Made = list[tuple[str, list[tuple[Any, ...]]]]
"""(table, rows without the standard columns)"""


class Projection:
    """The features' tables, and the shared ones."""

    def __init__(self, database: Database, registry: Registry, faults: Faults = lambda *_: None) -> None:
        self._db = database
        self._registry = registry
        self._faults = faults
        self._features = (*registry.features, shared.SHARED)
        self._tables = {table.name: table for feature in self._features for table in feature.tables}
        self._tables[record_files.TABLE.name] = record_files.TABLE
        self._owners = {table.name: feature for feature in self._features for table in feature.tables}
        self._inserts = {name: _insert(table) for name, table in self._tables.items()}
        self._columns = {name: tuple(table.columns) for name, table in self._tables.items()}
        self._broken: set[str] = set()
        """Tables that could not be written. They are not used again until the next start."""

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(self._tables)

    def outdated(self) -> list[str]:
        """Names of features whose tables are missing, have other columns or were made by another version, or whose
        kinds the shared tables lack. All are outdated if the shared tables are, for example because they have a kind
        that this program lacks."""
        there = {name: set(_COLUMN.findall(sql)) for name, sql in self._db.rows(_TABLES) if name in self._tables}
        version, *shares = (self._db.meta(_key(shared.SHARED)) or " ").split(" ")
        present = {_key(shared.SHARED): version if self._registry.kinds.keys() >= set(shares) else ""}
        found = [
            feature.name
            for feature in self._features
            if present.get(_key(feature), self._db.meta(_key(feature))) != str(feature.version)
            or any(there.get(table.name) != STANDARD.keys() | table.columns.keys() for table in feature.tables)
            or any(kind.name not in shares for kind in feature.kinds)
        ]
        return [feature.name for feature in self._features] if shared.SHARED.name in found else found

    def is_current(self) -> bool:
        return not self.outdated()

    def kinds(self, features: Iterable[str]) -> list[str]:
        """Names of the kinds of these features."""
        wanted = set(features)
        return [name for name, (feature, _) in self._registry.kinds.items() if feature.name in wanted]

    def create(self, features: Iterable[str]) -> None:
        """Drop the tables of these features and make empty ones. Until `finish` they count as outdated."""
        wanted = set(features)
        self._db.run("DROP VIEW IF EXISTS found")
        for feature in self._features:
            if feature.name in wanted:
                self.invalidate((feature.name,))
                for table in feature.tables:
                    self._db.run(f'DROP TABLE IF EXISTS "{table.name}"')
                    for statement in _schema(table):
                        self._db.run(statement)
                    self._broken.discard(table.name)
        self._db.run(shared.view(self._registry))
        for statement in shared.without(self.kinds(wanted)):
            self._db.run(statement)
        if wanted >= {feature.name for feature in self._registry.features}:
            empty_words(self._db)

    def finish(self, features: Iterable[str]) -> None:
        """The tables of these features are complete, and no others were outdated."""
        wanted = set(features)
        for feature in self._features:
            if feature.name in wanted:
                self._db.set_meta(_key(feature), str(feature.version))
        if self._db.meta(_key(shared.SHARED)):
            shares = " ".join((str(shared.SHARED.version), *sorted(self._registry.kinds)))
            self._db.set_meta(_key(shared.SHARED), shares)

    def invalidate(self, features: Iterable[str] | None = None) -> None:
        """Let the next start rebuild the rows of these features, or of all."""
        for feature in self._features:
            if features is None or feature.name in features:
                self._db.set_meta(_key(feature), "")

    def gather(
        self, batch: Batch, order_key: int, list_number: int, record: Record, about: About, *, is_new: bool
    ) -> None:
        """Add a record's rows and facts to a batch. `list_number` is in them in place of the group's number."""
        feature, kind = self._registry.kinds[record.kind]
        if not is_new:
            batch.replaced.setdefault(record.kind, []).append(order_key)
        place = (order_key, list_number, record.id)
        self._add(batch, feature, place, lambda: self._made(feature, kind, record, about))
        for row in record_files.rows(kind, record):
            batch.rows.setdefault(record_files.TABLE.name, []).append((*place, *row))

    def gather_facts(self, batch: Batch, order_key: int, list_number: int, record: Record, about: About) -> None:
        """Add the facts of a record to a batch because what others say about it has changed."""
        feature, kind = self._registry.kinds[record.kind]
        batch.learnt.append(order_key)
        place = (order_key, list_number, record.id)
        self._add(batch, feature, place, lambda: (self._facts(kind, record, about, kind.words(record)), ""))

    def _add(
        self, batch: Batch, feature: Feature, place: tuple[int, int, bytes], make: Callable[[], tuple[_Made, str]]
    ) -> None:
        order_key, list_number, record = place
        batch.touched.setdefault((feature.name, list_number), []).append(order_key)
        try:
            made, words = make()
        except (Exception, SystemExit):  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
            self._faults(feature.name, record, traceback.format_exc())
            return
        for name, rows in made:
            if rows:
                batch.rows.setdefault(name, []).extend((*place, *row) for row in rows)
        if words:
            batch.words.append((order_key, words))

    def _made(self, feature: Feature, kind: Kind, record: Record, about: About) -> tuple[_Made, str]:
        """The rows of a record by table, without the standard columns, and its words. Raises whatever the feature's
        code raises, and TypeError or ValueError if it returns something else than it should."""
        made = [
            (name, [tuple(map(row.get, self._columns[name])) for row in rows])
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
        return [*made, *self._facts(kind, record, about, words)] if kind.facts else made, words

    def _facts(self, kind: Kind, record: Record, about: About, words: str) -> _Made:
        """The rows for the shared tables. Raises as `_made`, and ValueError if they cannot be stored."""
        assert kind.facts is not None
        found: _Made = []
        for name, rows in shared.rows(record, kind.facts(record, about), words).items():
            types = self._tables[name].columns.items()
            if not all(_fits(row[column], wanted) for row in rows for column, wanted in types):
                raise ValueError("facts that cannot be stored")
            found.append((name, [tuple(map(row.get, self._columns[name])) for row in rows]))
        return found

    def words(self, record: Record) -> str:
        """The words by which a record should be found; empty if its rows or words cannot be made or written."""
        feature, kind = self._registry.kinds[record.kind]
        try:
            made, words = self._made(feature, kind, record, {})
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
            feature, replaced = self._registry.kinds[kind]
            for table in feature.tables:
                if table.name not in self._broken:
                    self._attempt(table.name, *_deleting(table.name, order_keys))
            if replaced.facts:
                batch.learnt += order_keys
        for name in shared.REPLACED if batch.learnt else ():
            self._attempt(name, *_deleting(name, batch.learnt))
        if batch.retold or batch.untold:
            self._attempt(shared.ACTIVITY, *_deleting(shared.ACTIVITY, batch.retold))
            self._attempt(shared.ACTIVITY, _UNTOLD, batch.untold)
        lost: set[int] = set()
        of_files = (keys for kind, keys in batch.replaced.items() if self._registry.kinds[kind][1].fields)
        record_files.write(self._db, chain.from_iterable(of_files), batch.rows.pop(record_files.TABLE.name, ()))
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
            self._attempt(table.name, *_deleting(table.name, lost))
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


def _deleting(table: str, order_keys: Iterable[int]) -> tuple[str, list[tuple[int]]]:
    return f"DELETE FROM {table} WHERE order_key = ?", [(key,) for key in sorted(order_keys)]  # noqa: S608


def _is_storable(value: Any) -> bool:
    """Can SQLite store this value?"""
    if isinstance(value, str):
        return value.isascii() or value.encode("utf-8", "ignore").decode() == value
    if isinstance(value, int):
        return value in INT64
    return value is None or isinstance(value, float | bytes)


def _fits(value: Any, wanted: type) -> bool:
    return value is None or (type(value) is wanted and _is_storable(value))


def _key(feature: Feature) -> str:
    return f"projection {feature.name}"


def _schema(table: Table) -> tuple[str, ...]:
    columns = tuple({**STANDARD, **table.columns}.items())
    return schema(table.name, columns, "order_key" if table.single else None, table.indexes)


def _insert(table: Table) -> str:
    columns: Sequence[str] = [*STANDARD, *table.columns]
    return f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
