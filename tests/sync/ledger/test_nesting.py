"""What lies deep inside a payload is refused by a limit of ours, not where the interpreter gives up."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.edit import Put
from sync.ledger import forks, nesting
from sync.ledger.envelope import Malformed, read_payload
from sync.ledger.nesting import DEEPEST, is_flat
from tests.bench.stories import Story, names

LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-(1 << 63), (1 << 64) - 1), st.floats(allow_nan=False),
    st.text(max_size=300), st.binary(max_size=300),
    st.sampled_from([1, 2, 4, 8, 16, 17, 300]).map(lambda size: msgspec.msgpack.Ext(5, bytes(size))),
)  # fmt: skip
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=20), st.dictionaries(st.text(max_size=40), inner, max_size=20),
        st.lists(st.integers(0, 127), max_size=400), st.integers(15, 70_000).map(lambda size: [0] * size),
    ),
    max_leaves=30,
)  # fmt: skip
OPENINGS = {"list": b"\x91", "long list": b"\xdd\0\0\0\1", "map": b"\x81\0", "second in a list": b"\x92\xa3abc",
            "key": b"\xde\0\1\5", "after bytes": b"\x92\xc4\2\x91\x91"}  # fmt: skip
"""Each wraps a value in one more map or list; the last one hides bytes that look like lists."""


def depth(value: object) -> int:
    """How many maps and lists that hold something are around the innermost value."""
    inside = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    return 1 + max(map(depth, inside)) if inside else 0


@given(VALUES)
def test_depth_is_what_the_decoder_would_find(value: Any) -> None:
    packed, found = msgspec.msgpack.encode(value), depth(value)
    with pytest.MonkeyPatch.context() as changed:
        for limit in range(max(0, found - 1), found + 2):
            changed.setattr(nesting, "DEEPEST", limit)
            assert is_flat(packed) == (found <= limit)


@pytest.mark.parametrize("how", OPENINGS)
def test_the_limit_is_the_same_for_every_form(how: str) -> None:
    for levels in (1, DEEPEST, DEEPEST + 1, 5 * DEEPEST, 50_000):
        assert is_flat(OPENINGS[how] * levels + b"\0") == (levels <= DEEPEST)


@given(st.binary(max_size=300))
def test_of_bytes_that_are_nothing_it_has_an_answer(packed: bytes) -> None:
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(nesting, "DEEPEST", 2)
        assert is_flat(packed) in (True, False)


def read(levels: int) -> str:
    deep = msgspec.Raw(b"\x91" * levels + b"\0")
    try:
        payload = read_payload(msgspec.msgpack.encode({"t": 1, "e": [{"r": b"", "unheard of": deep}]}))
    except Malformed as flaw:
        return str(flaw)
    return f"{len(payload.edits)} edit"


def deep_in_calls(count: int, what: Callable[[], Any]) -> Any:
    return what() if not count else deep_in_calls(count - 1, what)


def test_the_answer_does_not_depend_on_how_deep_the_program_is_in_calls() -> None:
    """Nor, therefore, on the interpreter: 3.11 counts both on one stack."""
    for levels in (1, 60, 120, 200, 400, 600, 850, 1_200, 5_000):
        expected = "1 edit" if levels < DEEPEST - 3 else "nesting"
        assert [read(levels), deep_in_calls(600, lambda levels=levels: read(levels))] == [expected] * 2


def test_a_proof_is_read_alike_everywhere() -> None:
    proof = msgspec.msgpack.encode({"b": ((), ()), "unheard of": msgspec.Raw(b"\x91" * 300 + b"\0")})
    with pytest.raises(Malformed, match=r"^proof$"):
        forks.read_proof(proof)


def test_an_envelope_that_nests_too_deep_is_a_link_of_its_log_without_effect() -> None:
    story = Story()
    log = story.mallory.fresh_log()
    before = story.topic("before", log=log)
    topic = story.mallory.edit("topic", Put(("name",), "deep"), Put(("open",), True))
    deep = story.mallory.seal(topic, log=log, more={"zz": msgspec.Raw(b"\x91" * 500 + b"\0")})
    after = story.topic("after", log=log)
    orders = story.bench.every_order([before, deep, after])
    assert orders.complete
    story.bench.send([before, deep, after])
    story.bench.equal()
    for person in (story.ana, story.ben):
        assert names(person) == ["before", "after"]
