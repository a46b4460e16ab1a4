"""Reading beside a writer that writes, checkpoints and dies; and stores that do not open."""

import os
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from models.errors import Refused
from sync.api import StoreKey
from sync.reader import Reader

KEY = bytes(range(32))


def open_writer(path: Path) -> Any:
    writer = dbapi2.connect(str(path), isolation_level=None)
    writer.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    writer.execute("PRAGMA journal_mode = WAL")
    return writer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "odd name?#%.db"


@pytest.fixture
def writer(path: Path) -> Iterator[Any]:
    writer = open_writer(path)
    writer.execute("CREATE TABLE note (order_key INTEGER PRIMARY KEY, text TEXT)")
    yield writer
    writer.close()


@pytest.fixture
def reader(writer: Any, path: Path) -> Iterator[Reader]:
    reader = Reader(StoreKey(str(path), KEY))
    yield reader
    reader.close()


def test_it_sees_each_commit_at_once(writer: Any, reader: Reader) -> None:
    assert reader.rows("SELECT text FROM note") == []
    assert reader.row("SELECT text FROM note") is None
    assert reader.value("SELECT text FROM note") is None
    writer.execute("INSERT INTO note VALUES (1, 'a'), (2, 'b')")
    assert reader.rows("SELECT order_key, text FROM note WHERE order_key > ? ORDER BY order_key", (0,)) == [
        (1, "a"),
        (2, "b"),
    ]
    assert reader.row("SELECT order_key, text FROM note ORDER BY order_key") == (1, "a")
    assert reader.value("SELECT count(*) FROM note") == 2
    writer.execute("BEGIN")
    writer.execute("DELETE FROM note")
    assert reader.value("SELECT count(*) FROM note") == 2
    writer.execute("ROLLBACK")


def test_the_writer_can_checkpoint_and_truncate(writer: Any, reader: Reader) -> None:
    for number in range(500):
        writer.execute("INSERT INTO note VALUES (?, ?)", (number, "x" * 1000))
        if number % 100 == 0:
            assert writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        assert reader.value("SELECT count(*) FROM note") == number + 1


def test_it_cannot_write(reader: Reader) -> None:
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        reader.rows("INSERT INTO note VALUES (1, 'a')")
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        reader.rows("PRAGMA user_version = 9")


def test_it_opens_what_a_killed_writer_left_and_leaves_the_checkpoint_to_the_next(path: Path) -> None:
    if (child := os.fork()) == 0:
        try:
            writer = open_writer(path)
            writer.execute("CREATE TABLE note (order_key INTEGER PRIMARY KEY, text TEXT)")
            writer.execute("INSERT INTO note VALUES (1, 'a')")
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size
    reader = Reader(StoreKey(str(path), KEY))
    assert reader.rows("SELECT * FROM note") == [(1, "a")]
    reader.close()
    assert log.stat().st_size == size > 0


def test_a_locked_store_is_busy(writer: Any, reader: Reader) -> None:
    reader.close()
    writer.execute("PRAGMA journal_mode = DELETE")
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Refused, match=r"store\.busy"):
        Reader(StoreKey(str(reader.path), KEY))


def test_no_file_is_busy_and_a_wrong_key_or_rotten_bytes_are_damage(writer: Any, path: Path) -> None:
    with pytest.raises(Refused, match=r"store\.busy"):
        Reader(StoreKey(str(path.with_name("none.db")), KEY))
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with pytest.raises(Refused, match=r"store\.damaged"):
        Reader(StoreKey(str(path), bytes(32)))
    writer.execute("INSERT INTO note SELECT value, hex(randomblob(500)) FROM json_each('[1,2,3,4,5,6,7,8,9]')")
    writer.close()
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(Refused, match=r"store\.damaged"):
        Reader(StoreKey(str(path), KEY)).rows("SELECT * FROM note")


def test_the_key_shows_nowhere(reader: Reader, path: Path) -> None:
    assert KEY.hex() not in repr(vars(reader)) + repr(reader)
    with pytest.raises(Refused) as caught:
        Reader(StoreKey(str(path.with_name("none.db")), KEY))
    assert KEY.hex() not in "".join(traceback.format_exception(caught.value)) + repr(caught.value.facts)
    assert caught.value.__suppress_context__


def test_sqlcipher_prints_nothing(writer: Any, path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Refused):
        Reader(StoreKey(str(path), bytes(32)))
    assert capfd.readouterr() == ("", "")
