"""What is here, wanted, held by others, or named by no record any more."""

from pathlib import Path

import pytest

from sync.blobs import FileIndex
from sync.blobs.index import BATCH, BY_ITSELF, BY_SOMEBODY, DAY, GRACE, TRUSTED
from sync.store.database import Database
from sync.store.migrations import migrate

NOW = 1_750_000_000_000


@pytest.fixture
def database() -> Database:
    made = Database(Path(":memory:"), bytes(32))
    migrate(made)
    return made


@pytest.fixture
def index(database: Database) -> FileIndex:
    return FileIndex(database)


def name_in_record(database: Database, file: bytes, *, group_number: int = 1, preview: bytes | None = None) -> None:
    database.run(
        "INSERT INTO record_files(order_key, group_number, file, preview) VALUES (7, ?, ?, ?)",
        (group_number, file, preview),
    )


def lack(database: Database, file: bytes, size: int, wanted: int = BY_ITSELF) -> None:
    database.run("INSERT INTO files VALUES (?, ?, NULL, 0, ?, 0, 0, 0)", (file, size, wanted))


def test_what_people_ask_for_comes_first_then_what_is_small(database: Database, index: FileIndex) -> None:
    lack(database, b"big", 9_000_000, 0)
    lack(database, b"middle", 900)
    lack(database, b"small", 5)
    assert index.lacking(9) == [b"small", b"middle"]
    index.want([b"big"])
    assert index.lacking(9) == [b"big", b"small", b"middle"]
    assert index.lacking(1) == [b"big"]
    index.want([b"big"], wanted=False)
    index.described(b"small", b"manifest")
    index.arrived(b"small", b"manifest", 6, NOW)
    assert index.lacking(9) == [b"middle"]
    known = index.known(b"small")
    assert known is not None
    assert (known.size, known.manifest, known.whole, known.wanted) == (6, b"manifest", True, 0)
    assert index.known(b"other") is None


def test_asking_for_what_is_here_changes_nothing(index: FileIndex) -> None:
    index.sealed(b"mine", 5, b"m", NOW)
    index.want([b"mine"])
    assert index.lacking(9) == []
    assert index.is_whole(b"mine")


def test_the_least_used_goes_first_and_pinned_ones_stay(index: FileIndex) -> None:
    for number, file in enumerate((b"a", b"b", b"c")):
        index.sealed(file, 10, b"m", NOW + number)
    index.pin(b"b", pinned=True)
    index.used(b"a", NOW + 9)
    assert index.removable() == [(b"c", 10), (b"a", 10)]
    assert index.bytes_here() == 30
    index.gone(b"c")
    assert index.bytes_here() == 20
    assert index.lacking(9) == []


def test_others_hold_what_they_said_within_a_month(index: FileIndex) -> None:
    index.held_by(b"ana", {b"f": True}, NOW)
    index.held_by(b"ben", {b"f": True}, NOW)
    index.held_by(b"ben", {b"f": False}, NOW)
    assert index.holders(b"f", NOW) == {b"ana"}
    assert index.holders(b"f", NOW + TRUSTED) == set()
    index.held_by(b"ana", {b"f": True}, NOW + 2 * DAY)
    assert index.holders(b"f", NOW + TRUSTED) == {b"ana"}


def test_the_lists_in_which_a_file_or_preview_is_named(database: Database, index: FileIndex) -> None:
    name_in_record(database, b"f", preview=b"p")
    name_in_record(database, b"f", group_number=-5)
    assert sorted(index.lists(b"f")) == [-5, 1]
    assert index.lists(b"p") == [1]
    assert index.lists(b"x") == []


def test_what_no_record_names_goes_after_a_while(database: Database, index: FileIndex) -> None:
    for file in (b"f", b"p", b"alone"):
        index.sealed(file, 10, b"m", NOW)
    index.held_by(b"ana", {b"alone": True}, NOW)
    name_in_record(database, b"f", preview=b"p")
    assert index.forget_unused(NOW) == []
    assert index.forget_unused(NOW + GRACE) == []
    assert index.forget_unused(NOW + GRACE + 1) == [b"alone"]
    assert index.known(b"alone") is None
    assert index.holders(b"alone", NOW) == set()
    database.run("DELETE FROM record_files")
    later = NOW + 2 * GRACE
    assert index.forget_unused(later) == []
    name_in_record(database, b"f")
    assert index.forget_unused(later + GRACE + 1) == [b"p"]
    database.run("DELETE FROM record_files")
    assert index.forget_unused(later + 2 * GRACE) == [], "its time begins anew"


def test_a_look_without_news_writes_nothing(database: Database, index: FileIndex) -> None:
    index.sealed(b"f", 10, b"m", NOW)
    name_in_record(database, b"f")
    index.forget_unused(NOW)
    before = database.commits
    index.forget_unused(NOW + 1)
    index.held_by(b"ana", {b"f": True}, NOW)
    assert database.commits == before + 1
    index.held_by(b"ana", {b"f": True}, NOW + 5)
    assert database.commits == before + 1


def test_few_are_forgotten_at_a_time(index: FileIndex) -> None:
    for number in range(BATCH + 1):
        index.sealed(number.to_bytes(4, "big"), 1, b"m", NOW)
    assert len(index.forget_unused(NOW + GRACE + 1)) == BATCH
    assert len(index.forget_unused(NOW + GRACE + 1)) == 1


def test_by_somebody_is_more_than_by_itself() -> None:
    assert BY_SOMEBODY > BY_ITSELF > 0
