import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock, ids
from models.edit import (
    MAX_DEPS,
    MAX_DEPTH,
    MAX_EDIT_BYTES,
    MAX_INDEX,
    MAX_KEY,
    MAX_OPERATIONS,
    Delete,
    Edit,
    Insert,
    Make,
    NotUnderstood,
    Operation,
    Put,
    Reference,
    Splice,
    decode,
    encode,
    malformed,
)
from models.errors import Refused

SAY = Put(("text",), "hello")


def edit(*ops: Operation, **changes: Any) -> Edit:
    facts: dict[str, Any] = {
        "record": bytes(16),
        "kind": "message",
        "version": 1,
        "deps": (),
        "at": 0,
        "ops": ops or (SAY,),
    }
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


ENVELOPE = b"e" * 32
AT = clock.stamp(1_750_000_000_000)


def decoded(raw: bytes, position: int = 0) -> Edit | NotUnderstood:
    return decode(raw, ENVELOPE, position, AT)


def refusal(raw: bytes) -> str:
    with pytest.raises(Refused) as refused:
        decoded(raw)
    return refused.value.code


@given(st.lists(operations, max_size=4))
def test_what_is_well_formed_survives_the_wire(ops: list[Operation]) -> None:
    candidate = edit(*ops, at=AT)
    if malformed(candidate) is None:
        assert decoded(encode(candidate.record, candidate.kind, candidate.ops)) == candidate


def test_everything_in_an_edit_survives_the_wire() -> None:
    heads = [bytes([n]) * 16 for n in range(3)]
    reference = (b"v" * 16, "vote", b"a" * 16, b"", heads)
    raw = encode(b"r" * 16, "ballot", (SAY,), version=3, deps=heads, sees=(reference,), subject=b"v" * 16)
    sees = (Reference(b"v" * 16, "vote", b"a" * 16, b"", tuple(heads)),)
    assert decoded(raw, 2) == Edit(b"r" * 16, "ballot", 3, tuple(heads), AT + 2, (SAY,), sees, b"v" * 16)


def test_an_edit_is_a_map_and_leaves_out_what_is_usual() -> None:
    assert msgspec.msgpack.decode(encode(bytes(16), "message", (SAY,))) == {
        "r": bytes(16), "k": "message", "o": [["put", ["text"], "hello"]],
    }  # fmt: skip


def test_a_newer_program_may_add_to_an_edit() -> None:
    more = msgspec.msgpack.decode(encode(bytes(16), "message", (SAY,))) | {"z": [1, {"a": None}]}
    assert decoded(msgspec.msgpack.encode(more)) == edit(at=AT)


def test_earlier_edits_of_the_envelope_are_named_by_their_position() -> None:
    raw = encode(bytes(16), "message", (SAY,), deps=(1, b"d" * 16), sees=((b"c" * 16, "channel", b"", b"", [0]),))
    found = decoded(raw, 2)
    assert isinstance(found, Edit)
    assert found.deps == (ids.edit_id(ENVELOPE, 1), b"d" * 16)
    assert found.sees[0].heads == (ids.edit_id(ENVELOPE, 0),)
    assert refusal(raw) == "edit.malformed"  # position 0 has nothing before it


def test_an_operation_of_a_newer_program_is_not_understood() -> None:
    """And costs its own edit alone: each is decoded by itself."""
    packed = {"r": b"r" * 16, "k": "page", "o": [["put", ["a"], 1], ["move", ["a"], ["b"]], 7]}
    found = decoded(msgspec.msgpack.encode(packed))
    assert found == NotUnderstood(b"r" * 16, "page", "operation move")


@pytest.mark.parametrize(
    "changes",
    [
        {"r": b"short"}, {"r": "text"}, {"k": ""}, {"k": "k" * 81}, {"k": 5}, {"u": b"u" * 33}, {"d": "all"},
        {"d": [-1]}, {"d": [0]}, {"s": [[b"r" * 16]]}, {"o": 5}, {"o": [["put", ["a"]]]}, {"o": [["put", "a", 1]]},
        {"o": [[]]}, {"o": [["splice", ["a"], "x", 0, ""]]}, {"v": "newest"},
    ],
    ids=str,
)  # fmt: skip
def test_what_no_program_writes_is_malformed(changes: dict[str, Any]) -> None:
    packed = {"r": bytes(16), "k": "message", "o": [["put", ["text"], "hello"]]}
    assert refusal(msgspec.msgpack.encode(packed | changes)) == "edit.malformed"


@given(st.binary(max_size=200))
def test_any_bytes_can_be_decoded(raw: bytes) -> None:
    try:
        decoded(raw)
    except Refused as refused:
        assert refused.code == "edit.malformed"  # noqa: PT017


def test_an_edit_has_a_size() -> None:
    with pytest.raises(Refused, match=r"edit\.too_large"):
        encode(bytes(16), "message", (Put(("text",), "x" * MAX_EDIT_BYTES),))
    assert refusal(bytes(MAX_EDIT_BYTES + 1)) == "edit.too_large"


@pytest.mark.parametrize("value", ["\ud800", 1 << 64, 1j], ids=repr)
def test_values_that_cannot_travel_are_refused(value: Any) -> None:
    with pytest.raises(Refused, match=r"edit\.bad_operation"):
        encode(bytes(16), "message", (Put(("text",), value),))
