"""Rows and search words follow from records, whatever was there before."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from models.feature import Feature, Kind, Record, Registry, Table
from models.ids import MemberId, RecordId
from models.search import matcher, parse
from sync.reader import BLOCK_BITS
from sync.store.batch import Batch
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.store.projection import Projection
from sync.store.words import blocks_with


def rows(record: Record) -> Mapping[str, list[Mapping[str, Any]]]:
    state: Any = record.state
    return {
        **({"elsewhere": [{}]} if state.get("elsewhere") else {}),
        "loan": [{"title": state["title"], "done": state.get("done", False)}],
        "loan_tag": [{"tag": tag} for tag in state.get("tags", ())],
    }


def task(number: int, title: str) -> Record:
    return Record(RecordId(bytes([number + 100]) * 16), "task", MemberId(b"m" * 16), 1, 1, 1, {"title": title})


TASKS = Feature(
    name="tasks",
    intents={},
    kinds=(Kind("task", lambda _case: None, lambda record: {"task": [{"title": record.state["title"]}]}),),
    tables=(Table("task", {"title": str}),),
)
LOANS = Feature(
    name="loans",
    intents={},
    kinds=(Kind(name="loan", check=lambda _case: None, rows=rows, words=lambda record: str(record.state["title"])),),
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
def faults() -> list[tuple[str, bytes, str]]:
    return []


@pytest.fixture
def projection(database: Database, faults: list[tuple[str, bytes, str]]) -> Projection:
    return made(database, (LOANS, TASKS), faults)


def made(database: Database, features: tuple[Feature, ...], faults: list[tuple[str, bytes, str]]) -> Projection:
    projection = Projection(database, Registry(features), lambda *fault: faults.append(fault))
    names = projection.outdated()
    projection.create(names)
    projection.finish(names)
    return projection


def record(number: int, **state: Any) -> Record:
    return Record(RecordId(bytes([number]) * 16), "loan", MemberId(b"m" * 16), 1, 1, 1, state)


def show(projection: Projection, order_key: int, shown: Record, *, is_new: bool) -> Batch:
    batch = Batch()
    projection.gather(batch, order_key, 1, shown, {}, is_new=is_new)
    projection.write(batch)
    return batch


def found(database: Database, word: str) -> list[int]:
    """The order keys of what somebody finds who compares the rows in the blocks that the index names."""
    asked = matcher(parse(word, UTC, date.min, {}))
    blocks = blocks_with(database, asked.terms)
    rows_ = database.rows("SELECT order_key, title FROM loan UNION SELECT order_key, title FROM task")
    return [key for key, title in rows_ if key >> BLOCK_BITS in blocks and asked.fits(title)]


def test_a_record_has_its_rows_and_is_found(database: Database, projection: Projection) -> None:
    drill = record(1, title="Cordless drill", tags=["tools", "power"])
    batch = show(projection, 10, drill, is_new=True)
    assert projection.snapshot(1)["loan"] == [(10, 1, drill.id, "Cordless drill", 0)]
    assert [row[3] for row in projection.snapshot(1)["loan_tag"]] == ["power", "tools"]
    assert found(database, "drill") == [10]
    assert batch.touched == {("loans", 1): [10]}


def test_new_rows_take_the_place_of_the_old(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Drill", tags=["a", "b"]), is_new=True)
    show(projection, 11, record(2, title="Drill too", tags=["a"]), is_new=True)
    show(projection, 10, record(1, title="Saw", tags=["c"], done=True), is_new=False)
    assert projection.snapshot(1)["loan"][0][3:] == ("Saw", 1)
    assert [row[3] for row in projection.snapshot(1)["loan_tag"]] == ["c", "a"]
    assert (found(database, "drill"), found(database, "saw")) == ([11], [10])


def test_diacritics_do_not_matter(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Große Leiter für Bäume"), is_new=True)
    assert found(database, "baume") == [10]


def test_only_the_tables_of_a_changed_feature_are_made_anew(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]]
) -> None:
    show(projection, 10, record(1, title="Drill"), is_new=True)
    show(projection, 11, task(2, "Paint"), is_new=True)
    assert projection.is_current()
    changed = replace(LOANS, version=LOANS.version + 1)
    later = Projection(database, Registry((changed, TASKS)))
    assert later.outdated() == ["loans"]
    assert later.kinds(["loans"]) == ["loan"]
    later.create(["loans"])
    assert not later.is_current()  # until everything is in them
    assert later.snapshot(1)["loan"] == []
    assert [row[3] for row in later.snapshot(1)["task"]] == ["Paint"]
    later.finish(["loans"])
    assert later.is_current()
    assert later.tables[:3] == ("loan", "loan_tag", "task")


def test_without_a_module_the_shared_tables_are_made_anew_and_with_it_its_own(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]]
) -> None:
    assert projection.is_current()
    lacking = Projection(database, Registry((TASKS,)))
    assert set(lacking.outdated()) == {"tasks", "facts"}
    assert made(database, (TASKS,), faults).is_current()
    assert projection.outdated() == ["loans"]
    assert made(database, (LOANS, TASKS), faults).is_current()


def test_a_table_that_is_missing_is_outdated(database: Database, projection: Projection) -> None:
    database.run("DROP TABLE loan_tag")
    assert projection.outdated() == ["loans"]


def test_a_table_with_other_columns_is_made_anew_though_nobody_raised_the_version(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]]
) -> None:
    [loan, *rest] = LOANS.tables
    longer = replace(LOANS, tables=(replace(loan, columns={**loan.columns, "colour": str}), *rest))
    assert Projection(database, Registry((longer, TASKS))).outdated() == ["loans"]
    assert made(database, (longer, TASKS), faults).is_current()
    assert Projection(database, Registry((LOANS, TASKS))).outdated() == ["loans"]


def test_what_counts_no_more_has_no_rows_and_no_words(database: Database, projection: Projection) -> None:
    show(projection, 10, record(1, title="Drill", tags=["a"]), is_new=True)
    batch = Batch()
    projection.remove(batch, 10, 1, "loan")
    projection.write(batch)
    assert not any(projection.snapshot(1).values())
    assert found(database, "drill") == []
    assert batch.touched == {("loans", 1): [10]}


def test_rows_that_fail_cost_their_own_record_its_rows(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]]
) -> None:
    batch = Batch()
    broken = record(1)  # it has no title
    projection.gather(batch, 10, 1, broken, {}, is_new=True)
    projection.gather(batch, 11, 1, task(2, "Paint"), {}, is_new=True)
    projection.gather(batch, 12, 1, record(3, title="Saw"), {}, is_new=True)
    projection.write(batch)
    assert [row[0] for row in projection.snapshot(1)["loan"]] == [12]
    assert [row[0] for row in projection.snapshot(1)["task"]] == [11]
    assert [fault[:2] for fault in faults] == [("loans", broken.id)]
    assert "KeyError" in faults[0][2]


@pytest.mark.parametrize("bad", [{"title": ["a", "list"]}, {"title": "Saw", "tags": [{}]}])
def test_values_that_no_table_takes_are_the_fault_of_their_module(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]], bad: dict[str, Any]
) -> None:
    """They were called a damaged store."""
    with database.transaction():
        batch = Batch()
        projection.gather(batch, 10, 1, record(1, title="Drill", tags=["x"]), {}, is_new=True)
        projection.gather(batch, 11, 1, record(2, **bad), {}, is_new=True)
        projection.gather(batch, 12, 1, record(3, title="Plane", tags=["y"]), {}, is_new=True)
        projection.gather(batch, 13, 1, task(4, "Paint"), {}, is_new=True)
        projection.write(batch)
    rows_ = projection.snapshot(1)
    assert [row[0] for row in rows_["loan"]] == [10, 12]
    assert [row[0] for row in rows_["loan_tag"]] == [10, 12]
    assert [row[0] for row in rows_["task"]] == [13]
    assert [found(database, title) for title in ("drill", "saw", "plane")] == [[10], [], [12]]
    assert [fault[:2] for fault in faults] == [("loans", record(2).id)]


def test_a_missing_table_breaks_no_other_feature(
    database: Database, projection: Projection, faults: list[tuple[str, bytes, str]]
) -> None:
    database.run("DROP TABLE loan")
    for number in (1, 2):
        with database.transaction():
            batch = Batch()
            projection.gather(batch, 10 + number, 1, record(number, title="Drill"), {}, is_new=False)
            projection.gather(batch, 20 + number, 1, task(number, "Paint"), {}, is_new=True)
            projection.write(batch)
    assert database.value("SELECT count(*) FROM task") == 2
    assert [fault[0] for fault in faults] == ["loans"]  # told once
    assert made(database, (LOANS, TASKS), faults).is_current()  # the next start makes it anew


def test_a_table_that_nobody_declared_is_a_fault(projection: Projection, faults: list[tuple[str, bytes, str]]) -> None:
    show(projection, 10, record(1, title="Drill", elsewhere=True), is_new=True)
    assert [fault[0] for fault in faults] == ["loans"]
