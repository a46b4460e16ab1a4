"""What every feature owes the engine: checks that answer whatever a neighbour sends, and rows for all they let in."""

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.edit import Delete, Edit, Insert, Make, Put, Splice
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
RECORDS = [
    authored_record(ANA, b"123456"),
    authored_record(BEN, b"123456"),
    *(personal_record(kind, ANA) for kind in REGISTRY.kinds),
    RecordId(bytes(16)),
]

keys = st.sampled_from(KEYS) | st.text(max_size=3)
scalars = st.sampled_from([True, False, "", "Ana", ANA.hex(), BEN.hex()]) | st.one_of(
    st.none(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=3)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=5
)
states = st.dictionaries(keys, values, max_size=8)
said = st.fixed_dictionaries(
    {"channel": st.just(ANA.hex()), "text": st.sampled_from(["", "hello"]), "reactions": st.just({}) | states}
)
paths = st.lists(keys | st.integers(), max_size=3).map(tuple)
operations = st.one_of(
    st.builds(Put, paths, scalars),
    st.builds(Put, keys.map(lambda key: (key,)), scalars),
    st.builds(Make, paths, st.sampled_from(["map", "list", "text"])),
    st.builds(Insert, paths, st.integers(), scalars),
    st.builds(Splice, paths, st.integers(), st.integers(), st.text(max_size=3)),
    st.builds(Delete, paths),
)
kinds = st.sampled_from(sorted(REGISTRY.kinds)) | st.just("unheard-of")
authors = st.builds(Author, st.sampled_from([ANA, BEN]), st.sampled_from([frozenset(), frozenset({STEWARD})]))
records = st.builds(
    Record, st.sampled_from(RECORDS), kinds, st.sampled_from([ANA, BEN]), st.just(0), st.just(0), st.just(1),
    states | said,
)  # fmt: skip


@pytest.mark.parametrize("kind", [kind for _, kind in REGISTRY.kinds.values()], ids=lambda kind: kind.name)
@settings(max_examples=300, deadline=None)
@given(st.none() | records, records, kinds, st.lists(operations, max_size=4), authors)
@example(None, Record(RECORDS[0], "message", ANA, 0, 0, 1, {"reactions": [[]]}), "message", [], Author(ANA))
def test_a_check_answers_whatever_it_is_asked(
    kind: Kind, before: Record | None, after: Record, edit_kind: str, ops: list[Any], author: Author
) -> None:
    edit = Edit(after.id, edit_kind, (), 0, tuple(ops))
    verdict = kind.check(before, after, edit, author)
    assert verdict is None or isinstance(verdict, Refused)
    if verdict is None:
        assert edit_kind == after.kind == kind.name
        assert before is None or before.kind == kind.name
        assert isinstance(kind.words(after), str)
        assert set(kind.rows(after)) <= {table.name for feature in FEATURES for table in feature.tables}


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_a_feature_has_one_word_for_a_name_and_its_own_tables(feature: Feature) -> None:
    others = [table.name for other in FEATURES if other is not feature for table in other.tables]
    assert feature.name.isidentifier()
    assert not {table.name for table in feature.tables} & set(others)
    assert all(column not in {"ord", "grp", "record"} for table in feature.tables for column in table.columns)


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_indexes_are_on_columns_that_exist(feature: Feature) -> None:
    for table in feature.tables:
        known = {*table.columns, "ord", "grp", "record"}
        assert all(set(index) <= known for index in table.indexes)
