"""The store's connection: its key, its transactions, and the codes of its errors."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import Refused
from sync.store.database import BadStatement, Database, damaged_pages

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
    with pytest.raises(BadStatement):
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
    with contextlib.suppress(KeyError), database.deferred_durability():
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


@pytest.mark.parametrize("sql", ["SELEC 1", "SELECT * FROM nowhere", "SELECT nothing FROM notes", "SELECT ?"])
def test_a_wrong_statement_is_a_programming_error_and_no_damage(database: Database, sql: str) -> None:
    for run in (database.run, database.rows, database.row, database.value, lambda said: database.many(said, [()])):
        with pytest.raises(BadStatement):
            run(sql)


def test_a_broken_rule_of_a_table_says_nothing_of_the_values(database: Database) -> None:
    note(database, "one")
    with pytest.raises(BadStatement) as wrong:
        database.run("INSERT INTO notes VALUES (1, ?)", ("a secret",))
    assert "secret" not in repr(wrong.value)
    assert wrong.value.__cause__ is None


def test_a_store_that_somebody_else_holds_is_busy_soon(database: Database, tmp_path: Path) -> None:
    other = Database(tmp_path / "store.db", KEY)
    with other.transaction():
        note(other, "theirs")
        with pytest.raises(Refused) as refused:
            note(database, "ours")
        assert refused.value.code == "store.busy"
    note(database, "ours")
    assert texts(database) == ["theirs", "ours"]
    other.close()


def test_pages_that_are_damaged_are_numbered(database: Database, tmp_path: Path) -> None:
    for _ in range(50):
        database.run("INSERT INTO notes(text) VALUES (hex(randomblob(500)))")
    database.close()
    path = tmp_path / "store.db"
    whole = path.read_bytes()
    assert damaged_pages(path, KEY) == []
    for place, expected in ((4096 * 3 + 9, [4]), (100, [1]), (5, list(range(1, len(whole) // 4096 + 1)))):
        rotten = bytearray(whole)
        rotten[place] ^= 1
        path.write_bytes(rotten)
        assert damaged_pages(path, KEY) == expected
        assert path.read_bytes() == rotten
    assert damaged_pages(tmp_path / "nowhere" / "store.db", KEY) == []


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
