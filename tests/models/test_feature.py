import pytest

from models.feature import STEWARD, Author, Feature, Kind, Record, Registry
from models.ids import MemberId, RecordId


def kind(name: str) -> Kind:
    return Kind(name, lambda *_judged: None, lambda _record: {})


def feature(name: str, *kinds: str, intents: tuple[str, ...] = ()) -> Feature:
    return Feature(name, tuple(kind(each) for each in kinds), {each: lambda _context: () for each in intents}, ())


def test_a_registry_finds_kinds_and_intents_by_name() -> None:
    library = feature("library", "item", "loan", intents=("lend",))
    aid = feature("aid", "ask", intents=("lend",))
    registry = Registry((library, aid))
    assert registry.kinds["loan"] == (library, library.kinds[1])
    assert registry.kinds["ask"][0] is aid
    assert set(registry.intents) == {"library.lend", "aid.lend"}


def test_two_features_cannot_declare_one_kind() -> None:
    with pytest.raises(ValueError, match="'item'"):
        Registry((feature("library", "item"), feature("aid", "item")))


def test_only_who_holds_the_role_is_a_steward() -> None:
    member = MemberId(bytes(16))
    assert Author(member, frozenset({STEWARD})).is_steward
    assert not Author(member, frozenset({"treasurer"})).is_steward


def test_a_kind_is_not_searched_unless_it_says_by_what() -> None:
    record = Record(RecordId(bytes(16)), "item", MemberId(bytes(16)), 0, 0, 1, {"name": "drill"})
    assert kind("item").words(record) == ""
