from collections.abc import Iterator
from pathlib import Path

import pytest

from models.feature import Registry
from models.features import FEATURES
from sync.store import erasure
from sync.store.database import Database
from sync.store.migrations import STEPS, migrate
from sync.store.projection import Projection
from sync.store.readiness import is_readable

REGISTRY = Registry(FEATURES)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "store.db", b"k" * 32)
    yield database
    database.close()


@pytest.fixture
def store(fresh: Database) -> Database:
    migrate(fresh)
    with fresh.transaction():
        projection = Projection(fresh, REGISTRY)
        projection.create(projection.outdated())
        projection.finish(projection.outdated())
    return fresh


def test_a_store_of_this_version_can_be_read(store: Database) -> None:
    assert is_readable(store, REGISTRY)


def test_a_new_store_cannot(fresh: Database) -> None:
    assert not is_readable(fresh, REGISTRY)


def test_rows_of_another_version_cannot(store: Database) -> None:
    Projection(store, REGISTRY).invalidate(("conversations",))
    assert not is_readable(store, REGISTRY)


@pytest.mark.parametrize("version", [len(STEPS) - 1, len(STEPS) + 1])
def test_tables_of_another_version_cannot(store: Database, version: int) -> None:
    store.run(f"PRAGMA user_version = {version}")
    assert not is_readable(store, REGISTRY)


def test_what_was_left_half_restored_is_taken_out_first(store: Database) -> None:
    erasure.mark(store, 1)
    assert not is_readable(store, REGISTRY)
    erasure.unmark(store, 1)
    assert is_readable(store, REGISTRY)
