from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.edit import Make, Put, Splice
from models.errors import Refused
from models.ids import EditId
from sync.records import snapshot
from sync.records.latest import Latest
from sync.records.replica import Replica, actor_id
from tests.sync.records.replicas import dump, restored

DAMAGED = r"snapshot\.damaged"
FIRST, SECOND, THIRD = (EditId(digit * 16) for digit in (b"1", b"2", b"3"))
OPS = {
    FIRST: (Put(("word",), "hello"), Make(("text",), "text"), Splice(("text",), 0, 0, "hello")),
    SECOND: (Put(("word",), 1),),
}


def record(*, concurrent: bool) -> Replica:
    replica = Replica()
    for letter, edit, deps in ((b"a", FIRST, ()), (b"b", SECOND, (FIRST,)), (b"c", THIRD, (FIRST,))):
        if edit is not THIRD or concurrent:
            actor = actor_id(letter * 32, b"r" * 16)
            replica.apply(edit, actor, deps, OPS.get(edit, (Put(("word",), 2),)), lambda _before, _after: None, at=7)
    return replica


@pytest.mark.parametrize("concurrent", [False, True])
def test_a_snapshot_brings_everything_back(concurrent: bool) -> None:
    before = record(concurrent=concurrent)
    after = restored(dump(before), OPS)
    assert after.is_plain is before.is_plain is False  # it holds a text, so its document is saved with it
    assert after.history.edits == before.history.edits
    assert after.heads() == before.heads()
    assert after.state() == before.state()
    assert [after.change_hash(edit) for edit in OPS] == [before.change_hash(edit) for edit in OPS]


def test_a_restored_line_knows_a_text_from_a_word() -> None:
    after = restored(dump(record(concurrent=False)))
    with pytest.raises(Refused, match=r"edit\.wrong_place"):
        after.apply(THIRD, b"c" * 16, after.heads(), (Splice(("word",), 0, 0, "x"),), lambda _before, _after: None)
    after.apply(THIRD, b"c" * 16, after.heads(), (Splice(("text",), 0, 1, "J"),), lambda _before, _after: None)
    assert after.state()["text"] == "Jello"


def test_a_personal_record_comes_back_too() -> None:
    before, after = Latest(), Latest()
    before.apply(FIRST, b"a" * 16, (), (Put(("choice",), "yes"),), lambda _before, _after: None, at=9)
    before.apply(SECOND, b"b" * 16, (), (Put(("choice",), "no"),), lambda _before, _after: None, at=8)
    snapshot.opened(snapshot.sealed(before), after)
    assert (after.state(), after.heads()) == ({"choice": "yes"}, before.heads())
    assert after.state_at((SECOND,)) == {"choice": "no"}


def test_one_flipped_bit_anywhere_is_found() -> None:
    saved = dump(record(concurrent=True))
    for place in range(len(saved)):
        damaged = bytearray(saved)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(Refused, match=DAMAGED):
            restored(bytes(damaged))


def test_no_part_of_a_snapshot_is_a_snapshot() -> None:
    saved = dump(record(concurrent=True))
    for end in range(len(saved)):
        with pytest.raises(Refused, match=DAMAGED):
            restored(saved[:end])
    with pytest.raises(Refused, match=DAMAGED):
        restored(saved + b"\0")


@given(st.binary(max_size=200))
def test_other_bytes_are_no_snapshot(junk: bytes) -> None:
    with pytest.raises(Refused, match=DAMAGED):
        restored(junk)


def test_a_document_and_a_table_that_do_not_belong_together_are_made_again() -> None:
    """With a digest that fits, as a mixed-up store would have."""
    mixed, right = record(concurrent=True), record(concurrent=True)
    mixed.history.edits[THIRD] = replace(mixed.history.edits[THIRD], change=b"?" * 32)
    after = restored(dump(mixed), {each: OPS.get(each, (Put(("word",), 2),)) for each in (FIRST, SECOND, THIRD)})
    assert after.state() == right.state()
    assert [after.change_hash(each) for each in (FIRST, SECOND, THIRD)] == [
        right.change_hash(each) for each in (FIRST, SECOND, THIRD)
    ]


def test_snapshots_are_seldom_enough() -> None:
    saved, kept = 0, 0
    for edits in range(1, 2001):
        if snapshot.is_due(edits, saved):
            saved, kept = edits, kept + edits
    assert saved > 1700
    assert kept < 2000 * 12
