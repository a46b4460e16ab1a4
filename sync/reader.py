"""Reads the store beside the engine: lists, counts and search. Never writes, never checkpoints."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2

from models.errors import Refused
from sync.api import StoreKey

if TYPE_CHECKING:
    from models.search import Term

PATIENCE: Final = 0.25
"""Seconds to wait for a lock, which is rare with a write-ahead log."""
BUSY: Final = frozenset({5, 6, 10, 14, 15, 17})
"""SQLite's primary codes BUSY, LOCKED, IOERR, CANTOPEN, PROTOCOL, SCHEMA: another attempt may succeed."""
DAMAGED: Final = frozenset({11, 26})
"""CORRUPT, and NOTADB, which a wrong key causes too."""

BLOCK_BITS: Final = 32
"""Number of lower bits of an order key that differ within one block of the search index: about four seconds."""


class Reader:
    """A read-only connection, for the thread that makes it. Every statement sees the newest commit.

    Raises Refused `store.busy` (try again) and `store.damaged`. No exception and no repr contains the key.
    """

    def __init__(self, store: StoreKey) -> None:
        """Opens the file at once, so that a wrong key or a missing file raises here."""
        self.path: Final = Path(store.path)
        # Read-only by URI: so it never checkpoints, even if it is the last connection to close. Only the engine does.
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        try:
            self._connection = dbapi2.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
        except dbapi2.Error as error:
            raise _refused(error) from None
        try:
            for pragma in ("cipher_log_level = NONE", f"key = \"x'{store.key.hex()}'\"", "query_only = 1",
                           "mmap_size = 0", "wal_autocheckpoint = 0", "temp_store = MEMORY"):  # fmt: skip
                self._connection.execute(f"PRAGMA {pragma}")
            self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.Error as error:
            self._connection.close()
            raise _refused(error) from None

    def rows(self, sql: str, parameters: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        try:
            return list(self._connection.execute(sql, parameters))
        except dbapi2.Error as error:
            raise _refused(error) from None
        except UnicodeEncodeError:  # lone surrogates, as the system makes of arguments that are no UTF-8
            raise Refused("text.not_utf8") from None

    def row(self, sql: str, parameters: Sequence[Any] = (), /) -> tuple[Any, ...] | None:
        """The first row, or None."""
        try:
            found: tuple[Any, ...] | None = self._connection.execute(sql, parameters).fetchone()
        except dbapi2.Error as error:
            raise _refused(error) from None
        return found

    def value(self, sql: str, parameters: Sequence[Any] = (), /) -> Any:
        """The first column of the first row, or None if there is no row."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def close(self) -> None:
        self._connection.close()


def index_expression(terms: Iterable["Term"]) -> str:
    """All these words, for FTS5; empty if there are none."""
    return " AND ".join(f'"{term.word}"{"*" * term.prefix}' for term in terms)


def _refused(error: Exception) -> Exception:
    code = getattr(error, "sqlite_errorcode", None)
    primary = 1 if code is None else code & 0xFF
    if primary in BUSY:
        return Refused("store.busy")
    if primary in DAMAGED:
        return Refused("store.damaged")
    return error


def versions() -> tuple[str, str, bool]:
    """(version of SQLite, version of its SQLCipher, whether it has full-text search)."""
    with closing(dbapi2.connect(":memory:")) as connection:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    return dbapi2.sqlite_version, cipher[0] if cipher else "", "ENABLE_FTS5" in options
