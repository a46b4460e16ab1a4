import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from sync.records.plain_state import BLOCK, CHARACTERS, PlainState, Text, canonical

BEFORE = {"list": [1, {"deep": Text("text")}, Text("x")], "map": {"a": 1, "c": {}}, "word": Text("hello")}


def test_what_is_left_alone_is_shared_and_what_changes_is_copied() -> None:
    before = copy.deepcopy(BEFORE)
    plain = PlainState(before, 1000)
    plain.put(("map", "b"), True)
    plain.splice(("list", 1, "deep"), 4, 0, "s")
    plain.make(("list", 0), "list")
    plain.insert(("list", 0), 0, None)
    plain.delete(("list", 3))
    after = plain.finish()
    assert before == BEFORE
    assert after == {"list": [[None], 1, {"deep": "texts"}], "map": {"a": 1, "b": True, "c": {}}, "word": "hello"}
    assert list(after["map"]) == ["a", "b", "c"]
    assert after["map"]["c"] is before["map"]["c"]  # type: ignore[index]


def test_a_replaced_text_takes_its_splices_along() -> None:
    plain = PlainState(BEFORE, 1000)
    plain.splice(("word",), 0, 5, "bye")
    plain.put(("word",), 1)
    plain.splice(("list", 2), 0, 0, "y")
    plain.delete(("list",))
    assert plain.finish() == {"map": {"a": 1, "c": {}}, "word": 1}


Cuts = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3 * BLOCK), st.text(max_size=20) | st.just("z" * BLOCK)))


@given(st.integers(0, 4 * BLOCK), Cuts)
def test_splices_act_like_slices(length: int, cuts: list[tuple[float, int, str]]) -> None:
    model = "".join(chr(ord("a") + place % 26) for place in range(length))
    plain = PlainState({"text": Text(model)}, 1 << 30)
    operation_count = 0
    for share, delete, text in cuts:
        index = int(share * len(model))
        delete = min(delete, len(model) - index)
        plain.splice(("text",), index, delete, text)
        model = model[:index] + text + model[index + delete :]
        operation_count += delete + len(text)
    assert plain.finish() == {"text": model}
    assert plain.operation_count == operation_count


def test_weight_counts_operations_and_characters() -> None:
    plain = PlainState({}, 1000)
    plain.put(("k" * CHARACTERS,), "v" * 3 * CHARACTERS)
    assert plain.operation_count == 5
    plain.make(("list",), "list")
    plain.insert(("list",), 0, "v" * 2 * CHARACTERS)
    plain.delete(("list", 0))
    assert plain.operation_count == 10


def test_there_is_room_up_to_the_last_unit() -> None:
    plain = PlainState({"text": Text("")}, 4)
    plain.splice(("text",), 0, 0, "abc")
    plain.splice(("text",), 0, 1, "")
    with pytest.raises(Refused, match=r"record\.full"):
        plain.delete(("text",))


@given(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
def test_good_values_stay_what_they_are(value: str | float | bool | None) -> None:
    kept = canonical(value)
    assert (type(kept), kept) == (type(value), value)
    assert repr(kept) != "-0.0"


@given(
    st.integers(max_value=-(1 << 63) - 1)
    | st.integers(min_value=1 << 63)
    | st.sampled_from([float("nan"), float("inf"), float("-inf"), "\ud800", "a\udfffb", b"", [], {}, ()])
)
def test_values_that_no_replica_can_keep_are_refused(value: Any) -> None:
    with pytest.raises(Refused, match=r"edit\.bad_operation"):
        canonical(value)
