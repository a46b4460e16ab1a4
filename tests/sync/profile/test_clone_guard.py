"""Detecting that a store is a copy. The ways of copying are in tests/faults/test_copies.py."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.profile.clone_guard import CloneGuard
from sync.store.database import Database
from sync.store.migrations import migrate


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "store.db", b"k" * 32)
    migrate(made)
    yield made
    made.close()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def outside(state: Path) -> Path:
    return next(state.iterdir())


def test_a_new_store_is_no_copy_nor_is_it_one_at_the_next_start(database: Database, state: Path) -> None:
    assert not CloneGuard(database, state).is_copy()
    CloneGuard(database, state).renew()
    assert not CloneGuard(database, state).is_copy()


def test_a_token_of_another_time_gives_it_away(database: Database, state: Path) -> None:
    clone_guard = CloneGuard(database, state)
    clone_guard.renew()
    token = database.meta("token")
    clone_guard.renew()
    database.set_meta("token", token or "")
    assert CloneGuard(database, state).is_copy()


def test_so_does_a_clock_that_has_come_further(database: Database, state: Path) -> None:
    clone_guard = CloneGuard(database, state)
    clone_guard.renew()
    for stamp in (5, 1 << 58):
        database.set_meta("clock", str(stamp))
        clone_guard.reached(stamp)
        assert not CloneGuard(database, state).is_copy()
    database.set_meta("clock", "6")
    assert CloneGuard(database, state).is_copy()


def test_a_store_further_than_the_note_is_the_original(database: Database, state: Path) -> None:
    """It died between its commit and the note."""
    CloneGuard(database, state).renew()
    database.set_meta("clock", "77")
    assert not CloneGuard(database, state).is_copy()


def test_another_file_is_a_copy(database: Database, state: Path, tmp_path: Path) -> None:
    CloneGuard(database, state).renew()
    database.close()
    (tmp_path / "store.db").rename(tmp_path / "old")
    (tmp_path / "store.db").write_bytes((tmp_path / "old").read_bytes())
    copied = Database(tmp_path / "store.db", b"k" * 32)
    assert CloneGuard(copied, state).is_copy()
    copied.close()


@pytest.mark.parametrize("content", [b"", b"garbage", b"\xff\xfe", b"0" * 32, b"0" * 32 + b" x"])
def test_a_note_that_cannot_be_read_counts_as_another_story(database: Database, state: Path, content: bytes) -> None:
    CloneGuard(database, state).renew()
    outside(state).write_bytes(content)
    assert CloneGuard(database, state).is_copy()


def test_without_a_note_nobody_knows(database: Database, state: Path) -> None:
    clone_guard = CloneGuard(database, state)
    clone_guard.renew()
    outside(state).unlink()
    assert not CloneGuard(database, state).is_copy()
    clone_guard.reached(9)
    assert list(state.iterdir()) == []


def test_where_no_note_can_be_kept_the_engine_works_all_the_same(database: Database, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    clone_guard = CloneGuard(database, tmp_path / "state")
    clone_guard.renew()
    clone_guard.reached(5)
    assert clone_guard.is_copy()


def test_the_note_tells_nothing_about_the_profile(database: Database, state: Path) -> None:
    CloneGuard(database, state).renew()
    assert "store" not in outside(state).name
    assert state.stat().st_mode & 0o077 == 0
    assert os.fsencode(database.path) not in outside(state).read_bytes()
