"""The steps that make a store's tables."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from sync.store import migrations
from sync.store.database import Database
from sync.store.migrations import STEPS, migrate

KEY = b"k" * 32
MADE = ("03e88068", "bba6e839", "3a5c7259", "f7649522", "c5c874ee", "47de76e0", "103f894c", "1ef83af5", "6b01d4e3",
        "5fdb7ca6", "df4bf84e", "20e89b11", "38893ca0")  # fmt: skip
"""How the digest of all tables begins after each step. A new step adds one and changes none."""


def schema(database: Database) -> list[tuple[Any, ...]]:
    return database.rows("SELECT name, sql FROM sqlite_master ORDER BY name")


def test_each_step_is_taken_once(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db", KEY)
    migrate(database)
    made = schema(database)
    assert database.value("PRAGMA user_version") == len(STEPS)
    commits = database.commits
    migrate(database)
    assert (schema(database), database.commits) == (made, commits)
    database.close()


def test_no_step_makes_other_tables_than_it_once_did(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the stores of those who have taken it would lack something."""
    database = Database(Path(":memory:"), KEY)
    found = []
    for number in range(1, len(STEPS) + 1):
        monkeypatch.setattr(migrations, "STEPS", STEPS[:number])
        migrate(database)
        made = sorted(database.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
        found.append(sha256(repr(made).encode()).hexdigest()[:8])
    assert tuple(found) == MADE


@pytest.mark.parametrize("failing", range(len(STEPS)))
def test_a_step_that_is_cut_off_is_taken_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
    whole = Database(tmp_path / "whole.db", KEY)
    migrate(whole)
    database = Database(tmp_path / "store.db", KEY)

    def cut_off(tables: Any) -> None:
        STEPS[failing](tables)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", (*STEPS[:failing], cut_off, *STEPS[failing + 1 :]))
        with pytest.raises(KeyboardInterrupt):
            migrate(database)
    assert database.value("PRAGMA user_version") == failing
    migrate(database)
    assert schema(database) == schema(whole)
    database.close()
    whole.close()


def test_a_store_of_a_later_folkmoot_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db", KEY)
    migrate(database)
    database.run(f"PRAGMA user_version = {len(STEPS) + 1}")
    made = schema(database)
    with pytest.raises(Refused) as refused:
        migrate(database)
    assert refused.value == Refused("store.newer", version=len(STEPS) + 1)
    assert schema(database) == made
    database.close()


def test_an_engine_says_that_the_store_is_newer(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        store = ana.engine.runtime.db.path
        ana.engine.runtime.db.run("PRAGMA user_version = 99")
        await ana.sleep()
        kept = store.read_bytes()
        with pytest.raises(Refused) as refused:
            await ana.wake()
        assert refused.value.code == "store.newer"
        assert store.read_bytes() == kept, "nothing is written"

    street.play(story())
