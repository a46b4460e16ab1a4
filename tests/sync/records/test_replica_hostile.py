"""What no edit can do to a record, however it is made."""

import pytest

from models.case import State
from models.edit import MAX_DEPTH, Delete, Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.ids import EditId
from sync.records.branches import BRANCHES, Branches
from sync.records.document import Document
from sync.records.history import Heads
from sync.records.replica import Replica, actor_id
from tests.sync.records.replicas import dump, restored

ANN, BO, CY = (actor_id(name * 32, b"record id, 16 by") for name in (b"a", b"b", b"c"))
START, BESIDE, EVIL, LATER = (EditId(number * 16) for number in (b"1", b"2", b"3", b"4"))


def allow(_before: State, _after: State) -> Refused | None:
    return None


@pytest.fixture
def record() -> Replica:
    replica = Replica()
    ops = (
        Make(("map",), "map"),
        Put(("map", "inner"), 1),
        Make(("list",), "list"),
        Insert(("list",), 0, "first"),
        Insert(("list",), 1, 2),
        Make(("list", 2), "text"),
        Make(("text",), "text"),
        Splice(("text",), 0, 0, "hello"),
        Put(("word",), "hello"),
    )
    replica.apply(START, ANN, (), ops, allow)
    return replica


HOSTILE = {
    "lone surrogate in a key": (Put(("\ud800",), 1), "edit.bad_operation"),
    "lone surrogate deep down": (Put(("map", "a\udfff"), 1), "edit.bad_operation"),
    "lone surrogate in a made key": (Make(("\ud800",), "map"), "edit.bad_operation"),
    "lone surrogate on the way": (Put(("\ud800", "x"), 1), "edit.no_such_place"),
    "lone surrogate deleted": (Delete(("\ud800",)), "edit.no_such_place"),
    "lone surrogate in a value": (Put(("word",), "\udfff"), "edit.bad_operation"),
    "lone surrogate in a list": (Insert(("list",), 0, "\udfff"), "edit.bad_operation"),
    "lone surrogate in a text": (Splice(("text",), 0, 0, "ab\ud800"), "edit.bad_operation"),
    "empty key": (Put(("",), 1), "edit.bad_operation"),
    "long key": (Put(("k" * 201,), 1), "edit.bad_operation"),
    "no path": (Put((), 1), "edit.bad_operation"),
    "no path to make": (Make((), "map"), "edit.bad_operation"),
    "no path to delete": (Delete(()), "edit.bad_operation"),
    "deep path": (Put(("map",) * (MAX_DEPTH + 1), 1), "edit.bad_operation"),
    "very deep path": (Insert(("map",) * 10_000, 0, 1), "edit.bad_operation"),
    "unknown shape": (Make(("new",), "table"), "edit.bad_operation"),  # type: ignore[arg-type]
    "huge integer": (Put(("word",), 1 << 63), "edit.bad_operation"),
    "huge negative integer": (Insert(("list",), 0, -(1 << 63) - 1), "edit.bad_operation"),
    "enormous integer": (Put(("word",), 1 << 100_000), "edit.bad_operation"),
    "not a number": (Put(("word",), float("nan")), "edit.bad_operation"),
    "infinity": (Put(("list", 0), float("-inf")), "edit.bad_operation"),
    "bytes": (Put(("word",), b"bytes"), "edit.bad_operation"),  # type: ignore[arg-type]
    "a map as value": (Put(("word",), {}), "edit.bad_operation"),  # type: ignore[arg-type]
    "number into a text": (Insert(("text",), 0, 1), "edit.wrong_place"),
    "scalar onto a text": (Put(("text", 0), "x"), "edit.wrong_place"),
    "object into a text": (Make(("text", 0), "map"), "edit.wrong_place"),
    "delete in a text": (Delete(("text", 0)), "edit.wrong_place"),
    "insert into a map": (Insert(("map",), 0, 1), "edit.wrong_place"),
    "insert into the root": (Insert((), 0, 1), "edit.wrong_place"),
    "splice a map": (Splice(("map",), 0, 0, "x"), "edit.wrong_place"),
    "splice a list": (Splice(("list",), 0, 0, "x"), "edit.wrong_place"),
    "splice a word": (Splice(("word",), 0, 0, "x"), "edit.wrong_place"),
    "splice a listed word": (Splice(("list", 0), 0, 0, "x"), "edit.wrong_place"),
    "splice a number": (Splice(("list", 1), 0, 0, "x"), "edit.wrong_place"),
    "splice the root": (Splice((), 0, 0, "x"), "edit.bad_operation"),
    "through a scalar": (Put(("word", "x"), 1), "edit.wrong_place"),
    "index in a map": (Put(("map", 0), 1), "edit.wrong_place"),
    "index in the root": (Put((0,), 1), "edit.wrong_place"),
    "key in a list": (Put(("list", "0"), 1), "edit.wrong_place"),
    "key of a list deleted": (Delete(("list", "0")), "edit.wrong_place"),
    "truth as index": (Put(("list", True), 1), "edit.wrong_place"),
    "put behind a list": (Put(("list", 3), 1), "edit.no_such_place"),
    "put before a list": (Put(("list", -1), 1), "edit.no_such_place"),
    "make behind a list": (Make(("list", 4), "map"), "edit.no_such_place"),
    "insert behind a list": (Insert(("list",), 4, 1), "edit.no_such_place"),
    "insert before a list": (Insert(("list",), -1, 1), "edit.no_such_place"),
    "insert nowhere": (Insert(("nowhere",), 0, 1), "edit.no_such_place"),
    "huge index": (Insert(("list",), 1 << 70, 1), "edit.no_such_place"),
    "delete nothing": (Delete(("nowhere",)), "edit.no_such_place"),
    "delete behind a list": (Delete(("list", 3)), "edit.no_such_place"),
    "put nowhere": (Put(("nowhere", "x"), 1), "edit.no_such_place"),
    "splice behind a text": (Splice(("text",), 6, 0, "x"), "edit.no_such_place"),
    "splice before a text": (Splice(("text",), -1, 0, "x"), "edit.no_such_place"),
    "splice beyond a text": (Splice(("text",), 3, 3, "x"), "edit.no_such_place"),
    "splice less than nothing": (Splice(("text",), 3, -1, "x"), "edit.bad_operation"),
    "splice nowhere": (Splice(("nowhere",), 0, 0, "x"), "edit.no_such_place"),
}


@pytest.mark.parametrize(("operation", "code"), HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("beside", [False, True])
def test_a_hostile_operation_takes_its_whole_edit_with_it(
    record: Replica, operation: Operation, code: str, beside: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    if beside:
        record.document()
        record.apply(BESIDE, BO, [START], [Put(("beside",), 1)], allow)
    state, heads, saved = record.state(), record.heads(), dump(record)
    good = (Put(("map", "inner"), "gone"), Splice(("text",), 0, 5, "gone"), Splice(("text",), 0, 4, "HELLO"))
    with pytest.raises(Refused) as caught:
        record.apply(EVIL, CY, [START], [*good, operation], allow)
    assert caught.value == Refused(code, position=3)
    assert (record.state(), record.heads(), dump(record)) == (state, heads, saved)
    assert restored(saved, {}).state() == state
    record.apply(LATER, CY, record.heads(), [Splice(("text",), 0, 1, "J")], allow)
    assert record.state() == {**state, "text": "Jello"}
    assert capfd.readouterr() == ("", "")


def test_objects_deleted_in_the_same_edit_are_gone(record: Replica) -> None:
    for gone, write in (
        (Delete(("map",)), Put(("map", "inner"), 2)),
        (Put(("map",), 1), Put(("map", "inner"), 2)),
        (Delete(("text",)), Splice(("text",), 0, 0, "x")),
        (Put(("text",), "hello"), Splice(("text",), 0, 0, "x")),
        (Delete(("list", 2)), Splice(("list", 2), 0, 0, "x")),
    ):
        state = record.state()
        with pytest.raises(Refused) as caught:
            record.apply(EVIL, BO, [START], [gone, write], allow)
        assert caught.value.facts == {"position": 1}
        assert record.state() is state


def test_thousands_of_operations_are_one_edit(record: Replica) -> None:
    record.apply(BESIDE, ANN, [START], [Insert(("list",), number // 2, number) for number in range(2_000)], allow)
    assert len(record.state()["list"]) == 2_003
    with pytest.raises(Refused) as caught:
        record.apply(EVIL, ANN, [BESIDE], [Delete(("list", 0))] * 2_004, allow)
    assert caught.value == Refused("edit.no_such_place", position=2_003)
    assert restored(dump(record)).state() == record.state()


def test_a_record_can_be_full(record: Replica) -> None:
    record.apply(BESIDE, ANN, [START], [Put(("word",), "x" * 2_000_000)], allow)
    with pytest.raises(Refused) as caught:
        record.apply(EVIL, BO, [BESIDE], [Put(("map", "inner"), 2), Put(("word",), "y" * 4_000_000)], allow)
    assert caught.value == Refused("record.full", position=1)
    assert record.state()["map"] == {"inner": 1}
    record.apply(LATER, BO, [BESIDE], [Delete(("word",))], allow)
    with pytest.raises(Refused, match=r"record\.full"):
        record.apply(EVIL, BO, [LATER], [Put(("word",), "y" * 4_000_000)], allow)


def test_an_edit_without_effect_is_none(record: Replica) -> None:
    saved = dump(record)
    for ops in ((Put(("word",), "hello"),), (Splice(("text",), 2, 0, ""),)):
        with pytest.raises(Refused, match=r"edit\.empty"):
            record.apply(EVIL, BO, [START], ops, allow)
    assert dump(record) == saved


def test_refused_edits_at_many_old_places_pile_nothing_up(record: Replica) -> None:
    """Each of them needs the record as it was somewhere; what was made for that must not stay."""
    steps = [START]
    for number in range(40):
        steps.append(EditId(number.to_bytes(16, "big")))
        record.apply(steps[-1], ANN, steps[-2:-1], [Put(("word",), number)], allow)
    record.document()
    saved = dump(record)
    for step in steps:
        with pytest.raises(Refused):
            record.apply(EVIL, CY, [step], [Put(("text", 0), 1)], allow)
    assert len(record._branches) <= BRANCHES
    assert dump(record) == saved


def test_many_edits_at_the_same_old_place_cost_one_document_made_again(
    record: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Making a document at older heads takes seconds where the history is long, and an edit has few bytes."""
    made: list[Heads] = []
    make = Branches._fork

    def counted(branches: Branches, main: Document, at: Heads) -> Document:
        made.append(at)
        return make(branches, main, at)

    monkeypatch.setattr(Branches, "_fork", counted)
    record.apply(EVIL, ANN, [START], [Splice(("text",), 0, 0, "x" * 2000)], allow)
    heads = [EVIL]
    for turn in range(3):
        before, heads = heads, []
        for lane in range(10):
            heads.append(EditId(bytes((1 + turn, lane)) * 8))
            actor = actor_id(bytes((lane,)) * 32, b"record id, 16 by")
            record.apply(heads[-1], actor, before, [Splice(("text",), lane, 0, str(lane))], allow)
    assert len(made) <= 1
    assert len(record.heads()) == 10


def test_a_judge_that_fails_changes_nothing(record: Replica) -> None:
    before = (record.state(), dump(record))

    def judge(_before: State, after: State) -> Refused | None:
        raise LookupError(len(after))

    with pytest.raises(LookupError):
        record.apply(EVIL, ANN, [START], [Delete(("word",))], judge)
    assert (record.state(), dump(record)) == before
