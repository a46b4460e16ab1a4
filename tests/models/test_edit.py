import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock
from models.edit import (
    MAX_DEPS,
    MAX_DEPTH,
    MAX_INDEX,
    MAX_KEY,
    MAX_OPERATIONS,
    Delete,
    Edit,
    Insert,
    Make,
    Operation,
    Put,
    Splice,
    assignments,
    malformed,
)

SAY = Put(("text",), "hello")


def edit(*ops: Operation, **changes: Any) -> Edit:
    facts: dict[str, Any] = {"record": bytes(16), "kind": "message", "deps": (), "at": 0, "ops": ops or (SAY,)}
    return Edit(**{**facts, **changes})


def code(candidate: Edit) -> str | None:
    refusal = malformed(candidate)
    return refusal.code if refusal else None


@pytest.mark.parametrize(
    "operation",
    [
        SAY,
        Put(("a", 0, "b"), None),
        Put(("n",), (1 << 63) - 1),
        Put(("n",), -(1 << 63)),
        Put(("f",), 0.5),
        Put(("b",), True),
        Put(("k" * MAX_KEY,), ""),
        Put(("a",) * MAX_DEPTH, 1),
        Make(("reactions",), "map"),
        Insert(("list",), 0, "x"),
        Splice(("body",), 0, 0, "hello"),
        Delete(("reactions", "👍 00")),
    ],
)
def test_well_formed_operations(operation: Operation) -> None:
    assert malformed(edit(operation)) is None


@pytest.mark.parametrize(
    "operation",
    [
        Put((), "root"),
        Make((), "map"),
        Delete(()),
        Put(("",), 1),
        Put(("k" * (MAX_KEY + 1),), 1),
        Put(("a",) * (MAX_DEPTH + 1), 1),
        Put(("a", -1), 1),
        Put(("a", MAX_INDEX), 1),
        Put(("a", True), 1),
        Put(("\ud800",), 1),
        Put(("a",), "\udfff"),
        Put(("a",), 1 << 63),
        Put(("a",), -(1 << 63) - 1),
        Put(("a",), math.nan),
        Put(("a",), math.inf),
        Insert(("a",), -1, 1),
        Insert(("a",), MAX_INDEX, 1),
        Insert(("a",), 0, math.nan),
        Splice(("a",), -1, 0, ""),
        Splice(("a",), 0, -1, ""),
        Splice(("a",), 0, MAX_INDEX, ""),
        Splice(("a",), 0, 0, "\ud800"),
    ],
)
def test_one_bad_operation_spoils_the_edit_and_is_named(operation: Operation) -> None:
    refusal = malformed(edit(SAY, operation))
    assert refusal is not None
    assert refusal.code == "edit.bad_operation"
    assert refusal.facts == {"position": 1}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"record": bytes(15)}, "edit.bad_id"),
        ({"deps": (bytes(17),)}, "edit.bad_id"),
        ({"deps": (bytes(16), bytes(16))}, "edit.bad_id"),
        ({"deps": tuple(bytes([n]) * 16 for n in range(MAX_DEPS + 1))}, "edit.bad_id"),
        ({"at": -1}, "edit.bad_time"),
        ({"at": clock.stamp(clock.LATEST + 1)}, "edit.bad_time"),
        ({"ops": ()}, "edit.too_many_operations"),
        ({"ops": (SAY,) * (MAX_OPERATIONS + 1)}, "edit.too_many_operations"),
    ],
)
def test_bounds_of_an_edit(changes: dict[str, Any], expected: str) -> None:
    assert code(edit(**changes)) == expected


def test_an_edit_at_its_bounds_is_well_formed() -> None:
    deps = tuple(bytes([n]) * 16 for n in range(MAX_DEPS))
    assert malformed(edit(deps=deps, ops=(SAY,) * MAX_OPERATIONS, at=clock.stamp(clock.LATEST))) is None


def test_the_wire_form_is_tagged_arrays() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(SAY)) == ["put", ["text"], "hello"]


paths = st.lists(st.text(max_size=5) | st.integers(), max_size=3).map(tuple)
scalars = st.none() | st.booleans() | st.integers(-(1 << 63), (1 << 63) - 1) | st.floats(allow_nan=False) | st.text()
operations = st.one_of(
    st.builds(Put, paths, scalars),
    st.builds(Make, paths, st.sampled_from(["map", "list", "text"])),
    st.builds(Insert, paths, st.integers(), scalars),
    st.builds(Splice, paths, st.integers(), st.integers(), st.text()),
    st.builds(Delete, paths),
)


@given(st.lists(operations, max_size=4))
def test_what_is_well_formed_survives_the_wire(ops: list[Operation]) -> None:
    candidate = edit(ops=tuple(ops))
    if malformed(candidate) is None:
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(candidate), type=Edit) == candidate


def test_assignments_are_what_an_edit_sets_at_the_root() -> None:
    assert assignments((Put(("a",), 1), Put(("b",), None))) == {"a": 1, "b": None}


@pytest.mark.parametrize(
    "ops",
    [
        (SAY, SAY),
        (Put(("a", "b"), 1),),
        (Put((0,), 1),),
        (SAY, Delete(("text",))),
        (SAY, Make(("x",), "map")),
        (Splice(("text",), 0, 0, "x"),),
    ],
)
def test_anything_else_is_no_assignment(ops: tuple[Operation, ...]) -> None:
    assert assignments(ops) is None


@given(st.lists(operations, max_size=4))
def test_assignments_can_be_asked_of_anything(ops: list[Operation]) -> None:
    found = assignments(tuple(ops))
    assert found is None or len(found) == len(ops)
