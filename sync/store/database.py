"""The one writing connection to a profile's SQLCipher file, and the only file that knows sqlite-utils."""

import contextlib
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from shutil import disk_usage
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3
from sqlcipher3 import dbapi2
from typing_extensions import override

from models.errors import Refused

if TYPE_CHECKING:
    import sqlite_utils

LEAST_ROOM = 64 << 10
"""Bytes."""
RESERVE = 256 << 20
"""Bytes of the disk that peers' envelopes leave free; on a small disk a fiftieth of it."""
TROUBLES: Final = {
    3: "store.unwritable", 8: "store.unwritable", 10: "store.unwritable", 14: "store.unwritable",
    5: "store.busy", 6: "store.busy", 15: "store.busy", 13: "store.full", 11: "store.damaged", 26: "store.damaged",
}  # fmt: skip
"""SQLite's primary codes -> refusals: PERM, READONLY, IOERR, CANTOPEN; BUSY, LOCKED, PROTOCOL; FULL; CORRUPT, NOTADB
(also: wrong key). Any other code means that one of our statements is wrong."""
SICKENING: Final = (10, 11, 26)
"""IOERR, CORRUPT, NOTADB: after its first damaged page, a connection reports these for all other pages too."""
PRAGMAS: Final = (
    "journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY", "cache_size = -32000",
    "wal_autocheckpoint = 2000", "busy_timeout = 100",
)  # fmt: skip
OPENING_SECONDS: Final = 5.0
"""How long opening waits for another program's lock. Later statements block the engine, so they wait only for the
`busy_timeout`."""


class BadStatement(Exception):
    """One of our statements is wrong: a programming error, not damage. Contains SQLite's message, never a value."""


def tools(connection: Any) -> "sqlite_utils.Database":
    """The sqlite-utils view of a connection, for schema work.

    sqlite-utils is imported late, because that takes 0.4 s. SQLCipher is registered as `pysqlite3`, so that
    sqlite-utils catches the right exceptions.
    """
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    import sqlite_utils

    return sqlite_utils.Database(connection)


@cache
def schema(
    table: str, columns: tuple[tuple[str, type], ...], key: str | None, indexes: tuple[tuple[str, ...], ...]
) -> tuple[str, ...]:
    """The statements that create a table and its indexes. sqlite-utils looks at the whole store for each table, so it
    is asked once for each table, in a store of its own, instead of in every store that is made.
    """
    with contextlib.closing(dbapi2.connect(":memory:")) as scratch:
        made = tools(scratch).table(table).create(dict(columns), pk=key)
        for each in indexes:
            made.create_index(each)
        written = scratch.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid")
        return tuple(sql for (sql,) in written)


class Failures:
    """`with`: turns the driver's errors into Refused or BadStatement. A generator would take as long as a short
    statement does."""

    __slots__ = ("_store",)

    def __init__(self, store: "Database") -> None:
        self._store = store

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, dbapi2.DatabaseError | MemoryError):
            raise self._store.failed(error) from None


class Database:
    """SQL with transactions. Errors are raised as Refused: `store.damaged` (also: wrong key), `store.full`,
    `store.busy`, …; a wrong statement raises BadStatement.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self.commits = 0
        """Number of durable transactions so far. Each is one fsync of the write-ahead log."""
        self.failures = Failures(self)
        self._depth = 0
        self._sick = False
        self._key = key
        self._connection = self._connected()

    def _connected(self) -> Any:
        with self.failures:
            connection = _connect(self.path, self._key)
            try:
                (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                if not tables:  # in a store that has tables this would change nothing, and write its first page anew
                    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
                for pragma in PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}")
            except BaseException:
                connection.close()
                raise
            return connection

    @property
    def _usable(self) -> Any:
        """The connection. It is replaced after a damaged page, because SQLCipher then refuses to read any page."""
        if self._sick and not self._depth:
            self.reconnect()
        return self._connection

    def reconnect(self) -> None:
        """Open a new connection; not in a transaction. Raises Refused as the constructor does."""
        self._connection.close()
        self._sick = True
        self._connection = self._connected()
        self._sick = False

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, durable when it ends. Nested uses join the outer one."""
        if self._depth:
            yield
            return
        connection = self._usable
        self._depth = 1
        try:
            with self.failures:
                connection.execute("BEGIN IMMEDIATE")
                yield
                connection.execute("COMMIT")
            self.commits += 1
        except BaseException:
            with contextlib.suppress(dbapi2.DatabaseError, MemoryError):
                connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @contextlib.contextmanager
    def deferred_durability(self) -> Iterator[None]:
        """Commits inside the block may be lost in a power cut until the next commit outside. Not in a transaction."""
        self.run("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self.run("PRAGMA synchronous = FULL")

    def keep_reserve(self, coming: int = 0) -> None:
        """Call it before storing what peers send, with the number of its bytes. Raises Refused `store.full` if less
        than RESERVE would stay free, because the computer's owner and other programs need space too."""
        with contextlib.suppress(OSError):
            disk = disk_usage(self.path.parent)
            if disk.free - coming < min(RESERVE, disk.total // 50):
                raise Refused("store.full")

    def run(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Execute one statement; returns its cursor."""
        with self.failures:
            return self._usable.execute(sql, values)

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        with self.failures:
            self._usable.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self.failures:
            return list(self._usable.execute(sql, values))

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        with self.failures:
            found = self._usable.execute(sql, values).fetchone()
            return None if found is None else tuple(found)

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        found = self.row(sql, values)
        return None if found is None else found[0]

    def copy_to(self, other: "Database") -> None:
        """Make `other` a copy of the durable content of this store. Nobody may be using `other`."""
        with self.failures:
            self._connection.backup(other._connection)

    def tools(self) -> "sqlite_utils.Database":
        return tools(self._usable)

    def meta(self, key: str) -> str | None:
        found: str | None = self.value("SELECT value FROM meta WHERE key = ?", (key,))
        return found

    def set_meta(self, key: str, value: str) -> None:
        self.run("INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", (key, value))

    def close(self) -> None:
        with contextlib.suppress(dbapi2.DatabaseError, MemoryError):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def failed(self, error: Exception) -> Exception:
        """What to raise instead of the driver's error. It has none of the statement's values."""
        if isinstance(error, MemoryError):  # SQLCipher raises it for a damaged page that it meets while it writes
            self._sick = True
            return Refused("store.damaged", what="MemoryError")
        self._sick = self._sick or _primary(error) in SICKENING
        code = TROUBLES.get(_primary(error))
        if code is None:
            return BadStatement(str(error))
        if code == "store.damaged":
            return Refused(code, what=type(error).__name__)
        return Refused("store.full" if code == "store.unwritable" and self._has_no_room() else code)

    def _has_no_room(self) -> bool:
        """Is the disk full? SQLite reports an I/O error if its index of the write-ahead log finds no space."""
        try:
            return shutil.disk_usage(self.path.parent).free < LEAST_ROOM
        except OSError:
            return False


class Remains(Database):
    """What can still be read of a store that does not open. Nothing of it is checked first, and nothing is written."""

    @override
    def _connected(self) -> Any:
        with self.failures:
            connection = _connect(self.path, self._key)
            connection.execute("PRAGMA query_only = 1")
            connection.execute("PRAGMA writable_schema = 1")  # or nothing is read of a file that lacks its end
            return connection


def _primary(error: Exception) -> int:
    """SQLite's primary code; 1 (a wrong statement) if the error comes from the driver itself."""
    code: int = getattr(error, "sqlite_errorcode", 1)
    return code & 0xFF


def _connect(path: Path, key: bytes) -> Any:
    connection = dbapi2.connect(str(path), timeout=OPENING_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def damaged_pages(path: Path, key: bytes) -> list[int]:
    """Numbers of the pages whose checksums fail with this key, even if the store cannot be opened. If the first bytes
    are damaged, all pages fail, because they all depend on these bytes. Changes nothing; [] if the file is unreadable.
    """
    found = []
    with contextlib.suppress(dbapi2.DatabaseError), contextlib.closing(_connect(path, key)) as connection:
        connection.execute("PRAGMA query_only = 1")
        for (said,) in connection.execute("PRAGMA cipher_integrity_check"):
            if (number := str(said).rpartition(" ")[2]).isdecimal():  # or it says that the last page is cut off
                found.append(int(number))
    return found
