"""Epoch keys of circles by their ids."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.circle_keys import CircleKeys
from sync.trust.keys import key_id


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(Path(":memory:"), os.urandom(32))
    migrate(made)
    yield made
    made.close()


def test_all_keys_are_kept_each_in_its_circle(database: Database) -> None:
    ring, made = CircleKeys(database, [1, 2]), [os.urandom(32) for _ in range(4)]
    for key in made:
        assert ring.learn(1, key) == key_id(key) == ring.learn(1, key)
    for each in (ring, CircleKeys(database, [1, 2])):
        assert all(each.find(1, key_id(key)) == key for key in made)
        assert each.find(1, b"?" * 16) is None
        assert each.find(2, key_id(made[0])) is None
