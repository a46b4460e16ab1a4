"""What the arguments of intents name: records of the right kind, and entries of lists."""

import pytest

from models.case import Author
from models.declared import declared, entered, intents
from models.errors import Refused
from models.fields import Entries, Flag, Line, Ref
from models.ids import RecordId
from models.rules import ANYONE, Adding, Rules, entries
from tests.models.test_declared import ANA, BEN, ITEM, Shelf

LISTED = Entries(parts={"task": Line(required=True), "done": Flag(required=True)})
PLAN = declared("plan", Rules(
    {"name": Line(required=True), "goes_with": Ref(kind="item"), "about": Ref(), "tasks": LISTED}, change=ANYONE,
    adding={"tasks": Adding(ANYONE, {"done": ANYONE})},
))  # fmt: skip
INTENTS = intents(PLAN)


def plan(shelf: Shelf, **given: object) -> RecordId:
    return RecordId(shelf.do(ANA, "add_plan", INTENTS, PLAN, name="Fair", **given))


def test_a_field_names_a_record_of_its_kind() -> None:
    shelf = Shelf()
    drill, fair = shelf.do(ANA, "add_item", name="Drill"), plan(shelf)
    assert shelf.do(ANA, "change_plan", INTENTS, PLAN, plan=fair, goes_with=drill, about=fair) == fair
    for intent, given in (("change_plan", {"plan": fair}), ("add_plan", {"name": "Feast"})):
        with pytest.raises(Refused) as refused:
            shelf.do(ANA, intent, INTENTS, PLAN, goes_with=fair, **given)
        assert refused.value == Refused("record.other_kind", what="item", other="plan")
    assert ITEM.name == "item"


def put(shelf: Shelf, me: Author, fair: RecordId, said: str = "", **given: object) -> object:
    [draft] = entered(shelf.context(me), PLAN, fair, "tasks", given, said)  # type: ignore[arg-type]
    return shelf.take(me, draft, PLAN)


def test_an_entry_is_named_by_what_it_says() -> None:
    shelf = Shelf()
    fair = plan(shelf)
    for task in ("Bake", "Sing", "Sing"):
        assert put(shelf, BEN, fair, task=task) is None
    assert put(shelf, ANA, fair, "bake", done=True) is None
    there = entries(shelf.records[fair].state, "tasks")
    assert [each["task"] for each in there.values() if "done" in each] == ["Bake"]
    singing = [nonce for nonce, each in there.items() if each["task"] == "Sing"]
    assert put(shelf, ANA, fair, singing[1], done=True) is None
    for said, code, names in (
        ("Dance", "entry.none", "Bake, Sing"), ("sing", "entry.several", ", ".join(singing)),
        ("0" * 16, "entry.missing", None),
    ):  # fmt: skip
        with pytest.raises(Refused) as refused:
            put(shelf, ANA, fair, said, done=True)
        assert (refused.value.code, refused.value.facts.get("names")) == (code, names)
    with pytest.raises(Refused, match=r"entry\.no_entries"):
        put(shelf, ANA, plan(shelf), "Bake", done=True)
