"""Rows and search words follow from records, whatever was there before."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from models.feature import Feature, Kind, Record, Registry, Table
from models.ids import MemberId, RecordId
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.store.projection import Batch, Projection


def rows(record: Record) -> Mapping[str, list[Mapping[str, Any]]]:
    state: Any = record.state
    return {
        "loan": [{"title": state["title"], "done": state.get("done", False)}],
        "loan_tag": [{"tag": tag} for tag in state.get("tags", ())],
    }


LOANS = Feature(
    name="loans",
    intents={},
    kinds=(Kind(name="loan", check=lambda *_: None, rows=rows, words=lambda record: str(record.state["title"])),),
    tables=(
        Table("loan", {"title": str, "done": int}, indexes=(("title",),)),
        Table("loan_tag", {"tag": str}, single=False, indexes=(("order_key",),)),
    ),
)


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(Path(":memory:"), b"k" * 32)
    migrate(made)
    yield made
    made.close()


@pytest.fixture
def projection(database: Database) -> Projection:
    made = Projection(database, Registry((LOANS,)))
    made.create()
    return made


def record(number: int, **state: Any) -> Record:
    return Record(RecordId(bytes([number]) * 16), "loan", MemberId(b"m" * 16), 1, 1, 1, state)


def show(projection: Projection, order_key: int, shown: Record, *, is_new: bool) -> Batch:
    batch = Batch()
    projection.gather(batch, order_key, 1, shown, is_new)
    projection.write(batch)
    return batch


def found(database: Database, word: str) -> list[int]:
    return [row for (row,) in database.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (word,))]


def test_a_record_has_its_rows_and_is_found(database: Database, projection: Projection) -> None:
    drill = record(1, title="Cordless drill", tags=["tools", "power"])
    batch = show(projection, 10, drill, is_new=True)
    assert projection.snapshot(1) == projection.rows_at([10]) == projection.rows_of(batch)
    assert projection.snapshot(1)["loan"] == [(10, 1, drill.id, "Cordless drill", 0)]
    assert [row[3] for row in projection.snapshot(1)["loan_tag"]] == ["power", "tools"]
    assert found(database, "drill") == [10]
    assert batch.touched == {"loans": [10]}


def test_new_rows_take_the_place_of_the_old(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Drill", tags=["a", "b"]), is_new=True)
    show(projection, 11, record(2, title="Drill too", tags=["a"]), is_new=True)
    show(projection, 10, record(1, title="Saw", tags=["c"], done=True), is_new=False)
    assert [row[3:] for row in projection.rows_at([10])["loan"]] == [("Saw", 1)]
    assert [row[3] for row in projection.rows_at([10])["loan_tag"]] == ["c"]
    assert (found(database, "drill"), found(database, "saw")) == ([11], [10])
    assert projection.rows_at([]) == {"loan": [], "loan_tag": []}


def test_diacritics_do_not_matter(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Große Leiter für Bäume"), is_new=True)
    assert found(database, "baume") == [10]


def test_other_tables_are_made_anew(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Drill"), is_new=True)
    assert projection.is_current()
    changed = Feature(name="loans", kinds=LOANS.kinds, intents={}, tables=LOANS.tables, version=LOANS.version + 1)
    later = Projection(database, Registry((changed,)))
    assert not later.is_current()
    later.create()
    assert later.is_current()
    assert later.snapshot(1) == {"loan": [], "loan_tag": []}
    assert found(database, "drill") == []
    assert later.tables == ("loan", "loan_tag")
