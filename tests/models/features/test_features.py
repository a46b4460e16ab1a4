"""What every feature owes the engine: checks that answer whatever a neighbour sends, and rows for all they let in."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.edit import Delete, Edit, Insert, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import STEWARD, Author, Feature, Kind, Record, Registry
from models.features import FEATURES
from models.ids import MemberId, RecordId, authored_record, personal_record

REGISTRY = Registry(FEATURES)
ANA, BEN = MemberId(b"a" * 16), MemberId(b"b" * 16)
KEYS = (
    "channel", "text", "reply", "reactions", "edited", "redacted", "redacted_by", "name", "purpose", "archived",
    "pronouns", "about", "skills", "languages", "contact", f"👍 {ANA.hex()}", f"👍 {BEN.hex()}",
)  # fmt: skip
keys = st.sampled_from(KEYS) | st.text(max_size=3)
scalars = st.sampled_from([True, False, "", "Ana", ANA.hex(), BEN.hex()]) | st.one_of(
    st.none(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=3)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=5
)
states = st.dictionaries(keys, values, max_size=8)
paths = st.lists(keys | st.integers(), max_size=3).map(tuple)
operations = st.one_of(
    st.builds(Put, paths, scalars),
    st.builds(Put, keys.map(lambda key: (key,)), scalars),
    st.builds(Make, paths, st.sampled_from(["map", "list", "text"])),
    st.builds(Insert, paths, st.integers(), scalars),
    st.builds(Splice, paths, st.integers(), st.integers(), st.text(max_size=3)),
    st.builds(Delete, paths),
)
likely_states: dict[str, dict[str, Any]] = {
    "profile": {"name": "Ana"},
    "channel": {"name": "garden", "purpose": "", "archived": False},
    "message": {"channel": "c0" * 16, "text": "hello", "reactions": {}},
}
likely_edits: dict[str, list[list[Operation]]] = {
    "profile": [[Put(("name",), "Ana")]],
    "channel": [
        [Put(("name",), "garden"), Put(("purpose",), ""), Put(("archived",), False)],
        [Put(("archived",), True)],
    ],
    "message": [
        [Put(("channel",), "c0" * 16), Put(("text",), "hello"), Make(("reactions",), "map")],
        [Put(("text",), "bye"), Put(("edited",), True)],
        [Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), ANA.hex())],
        [Put(("reactions", f"👍 {ANA.hex()}"), True)],
    ],
}
authors = st.builds(Author, st.sampled_from([ANA, BEN]), st.sampled_from([frozenset(), frozenset({STEWARD})]))


def test_every_kind_has_likely_edits_to_start_from() -> None:
    assert set(likely_states) == set(likely_edits) == set(REGISTRY.kinds)


@st.composite
def questions(draw: st.DrawFn, kind: str) -> tuple[Record | None, Record, Edit, Author]:
    """What a check could be asked about: a likely edit, or one with something hostile in any place."""
    rarely = st.integers(0, 9).map(lambda number: number == 0)
    author = draw(authors)
    mine = [personal_record(kind, author.member), authored_record(author.member, b"12345678")]
    record = draw(st.sampled_from(mine) | st.just(RecordId(bytes(16))))

    def version() -> Record:
        state = {**likely_states[kind], **(draw(states) if draw(rarely) else {})}
        for key in draw(st.sets(keys, max_size=2)) if draw(rarely) else ():
            state.pop(key, None)
        named = draw(st.sampled_from([*REGISTRY.kinds, "unheard-of"])) if draw(rarely) else kind
        return Record(record, named, draw(st.sampled_from([ANA, BEN])), 0, 0, 1, state)

    before, after = version() if draw(st.booleans()) else None, version()
    ops = list(draw(st.sampled_from(likely_edits[kind])))
    ops += draw(st.lists(operations, max_size=2)) if draw(rarely) else []
    edit_kind = "unheard-of" if draw(rarely) else kind
    return before, after, Edit(record, edit_kind, (), 0, tuple(ops)), author


@pytest.mark.parametrize("kind", [kind for _, kind in REGISTRY.kinds.values()], ids=lambda kind: kind.name)
def test_a_check_answers_whatever_it_is_asked(kind: Kind) -> None:
    seen: set[bool] = set()

    @settings(max_examples=300, deadline=None)
    @given(questions(kind.name))
    def ask(question: tuple[Record | None, Record, Edit, Author]) -> None:
        before, after, edit, author = question
        verdict = kind.check(before, after, edit, author)
        assert verdict is None or isinstance(verdict, Refused)
        seen.add(verdict is None)
        if verdict is None:
            assert edit.kind == after.kind == kind.name
            assert before is None or before.kind == kind.name
            assert isinstance(kind.words(after), str)
            assert set(kind.rows(after)) <= {table.name for feature in FEATURES for table in feature.tables}

    ask()
    assert seen == {True, False}


@pytest.mark.parametrize("kind", [kind for _, kind in REGISTRY.kinds.values()], ids=lambda kind: kind.name)
@settings(max_examples=200, deadline=None)
@given(states, states, st.lists(operations, max_size=3), authors)
def test_a_check_answers_to_noise(
    kind: Kind, before: dict[str, Any], after: dict[str, Any], ops: list[Operation], author: Author
) -> None:
    record = personal_record(kind.name, author.member)
    was, now = (Record(record, kind.name, author.member, 0, 0, 1, state) for state in (before, after))
    edit = Edit(record, kind.name, (), 0, tuple(ops))
    for verdict in (kind.check(was, now, edit, author), kind.check(None, now, edit, author)):
        assert verdict is None or isinstance(verdict, Refused)


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_a_feature_has_one_word_for_a_name_and_its_own_tables(feature: Feature) -> None:
    others = [table.name for other in FEATURES if other is not feature for table in other.tables]
    assert feature.name.isidentifier()
    assert not {table.name for table in feature.tables} & set(others)
    assert all(
        column not in {"order_key", "group_number", "record"} for table in feature.tables for column in table.columns
    )


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_indexes_are_on_columns_that_exist(feature: Feature) -> None:
    for table in feature.tables:
        known = {*table.columns, "order_key", "group_number", "record"}
        assert all(set(index) <= known for index in table.indexes)
