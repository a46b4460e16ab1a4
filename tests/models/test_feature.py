from typing import Any

import pytest
from msgspec.structs import replace

from models.case import ALL_POWERS
from models.errors import Refused
from models.feature import Author, Feature, Kind, Record, Registry, RollView, Table
from models.ids import MemberId, RecordId
from tests.torture import garden


def kind(name: str) -> Kind:
    return Kind(name, lambda _case: None, lambda _record: {})


def feature(name: str, *kinds: str, intents: tuple[str, ...] = ()) -> Feature:
    return Feature(name, tuple(kind(each) for each in kinds), {each: lambda _context: () for each in intents}, ())


def test_a_registry_finds_kinds_and_intents_by_name() -> None:
    library = feature("library", "item", "loan", intents=("lend",))
    aid = feature("aid", "ask", intents=("lend",))
    registry = Registry((library, aid))
    assert registry.kinds["loan"] == (library, library.kinds[1])
    assert registry.kinds["ask"][0] is aid
    assert set(registry.intents) == {"library.lend", "aid.lend"}


@pytest.mark.parametrize(
    ("what", "declared"),
    [("kind 'item'", {"kinds": (kind("item"),)}), ("power 'things.keep'", {"powers": ("things.keep",)}),
     ("table 'item'", {"tables": (Table("item", {}),)}), ("module 'library'", {"name": "library"})],
)  # fmt: skip
def test_two_modules_cannot_declare_one_name(what: str, declared: dict[str, Any]) -> None:
    library, aid = replace(feature("library"), **declared), replace(feature("aid"), **declared)
    with pytest.raises(ValueError, match=f"the {what} is declared by the modules library and {aid.name}: rename"):
        Registry((library, aid))



def test_a_power_is_held_by_name_or_with_all_others() -> None:
    member = MemberId(bytes(16))
    assert Author(member, frozenset({"library.keep"})).may("library.keep")
    assert Author(member, frozenset({ALL_POWERS})).may("library.keep")
    assert not Author(member, frozenset({"library.count"})).may("library.keep")
    holders = {"library.keep": frozenset({member})}
    assert RollView(holders=holders).holding("library.keep") == {member}
    assert RollView(holders=holders).holding("library.count") == frozenset()


def test_a_kind_keeps_the_rule_of_each_version() -> None:
    old, new = (lambda _case: Refused("old")), (lambda _case: Refused("new"))
    item = Kind("item", new, lambda _record: {}, version=2, former={1: old})
    assert [item.rule(version) for version in (1, 2, 3)] == [old, new, None]


def test_the_program_is_told_by_versions() -> None:
    """What was not understood is tried again where this line changes."""
    library = feature("library", "item")
    newer = replace(library, version=2)
    assert Registry((library,)).program != Registry((newer,)).program
    assert Registry((library,)).program != Registry((replace(library, kinds=(kind("item"), kind("loan"))),)).program


def test_a_kind_is_not_searched_unless_it_says_by_what() -> None:
    record = Record(RecordId(bytes(16)), "item", MemberId(bytes(16)), 0, 0, 1, {"name": "drill"})
    assert kind("item").words(record) == ""


def test_what_a_program_lacks_that_another_has() -> None:
    now, later = garden.NOW, garden.LATER
    assert now.lacks(later.program) == ["answer", "badge", "board", "note", "topic"]
    assert later.lacks(now.program) == []
    assert now.lacks(now.program) == []
    assert now.lacks("") == []
    assert now.lacks("1 choir:1/song:1") == ["song"]
