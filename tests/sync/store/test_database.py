"""The store's connection: its key, its transactions, and what its troubles are called."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import Refused
from sync.store.database import Database

KEY = b"k" * 32


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "store.db", KEY)
    made.run("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
    made.run("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT)")
    yield made
    made.close()


def texts(database: Database) -> list[str]:
    return [text for (text,) in database.rows("SELECT text FROM notes ORDER BY id")]


def note(database: Database, text: str) -> None:
    database.run("INSERT INTO notes(text) VALUES (?)", (text,))


def test_only_its_key_opens_it(database: Database, tmp_path: Path) -> None:
    note(database, "hello")
    database.close()
    for key in (b"x" * 32, b"", b"k" * 31):
        with pytest.raises(Refused) as refused:
            Database(tmp_path / "store.db", key)
        assert refused.value.code == "store.damaged"
    again = Database(tmp_path / "store.db", KEY)
    assert texts(again) == ["hello"]
    again.close()


def fail(database: Database, text: str, sql: str = "") -> None:
    """Write in a transaction within a transaction, which then fails."""
    with database.transaction():
        with database.transaction():
            note(database, text)
        if sql:
            database.run(sql)
        raise KeyError


def test_nothing_of_a_failed_transaction_stays(database: Database) -> None:
    with database.transaction():
        note(database, "one")
    with pytest.raises(KeyError):
        fail(database, "two")
    with pytest.raises(Refused):
        fail(database, "three", "INSERT INTO nowhere VALUES (1)")
    assert texts(database) == ["one"]
    with database.transaction():
        note(database, "four")
    assert texts(database) == ["one", "four"]


def test_a_transaction_in_a_transaction_is_part_of_it(database: Database) -> None:
    before = database.commits
    with pytest.raises(KeyError):
        fail(database, "inner")
    assert texts(database) == []
    with database.transaction(), database.transaction():
        note(database, "both")
    assert texts(database) == ["both"]
    assert database.commits == before + 1


def test_what_is_committed_is_durable_at_once(database: Database, tmp_path: Path) -> None:
    assert database.value("PRAGMA synchronous") == 2
    assert database.value("PRAGMA journal_mode") == "wal"
    note(database, "hello")
    other = Database(tmp_path / "store.db", KEY)
    assert texts(other) == ["hello"]
    other.close()


def test_in_haste_and_back(database: Database) -> None:
    with contextlib.suppress(KeyError), database.in_haste():
        assert database.value("PRAGMA synchronous") == 1
        raise KeyError
    assert database.value("PRAGMA synchronous") == 2


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"SQLite format 3\0" + bytes(4080), bytes(8192)])
def test_a_file_that_is_no_store(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "store.db").write_bytes(content)
    if not content:
        Database(tmp_path / "store.db", KEY).close()
        return
    with pytest.raises(Refused) as refused:
        Database(tmp_path / "store.db", KEY)
    assert refused.value.code == "store.damaged"


def test_a_place_where_nothing_can_be(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Database(tmp_path / "nowhere" / "store.db", KEY)
    assert refused.value.code == "store.unwritable"


def test_what_is_refused_says_nothing_of_the_values(database: Database) -> None:
    note(database, "one")
    with pytest.raises(Refused) as refused:
        database.run("INSERT INTO notes VALUES (1, ?)", ("a secret",))
    assert "secret" not in repr(refused.value)
    assert refused.value.__cause__ is None


def test_values_rows_and_notes(database: Database) -> None:
    assert database.value("SELECT text FROM notes") is None
    assert database.row("SELECT text FROM notes") is None
    database.many("INSERT INTO notes(text) VALUES (?)", [("a",), ("b",)])
    assert database.row("SELECT id, text FROM notes ORDER BY id") == (1, "a")
    assert database.meta("place") is None
    database.set_meta("place", "here")
    database.set_meta("place", "there")
    assert database.meta("place") == "there"
    assert database.tools().table("notes").exists()
