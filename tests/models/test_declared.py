"""A kind that is declared by its fields: what its rules allow, and the rows, words and intents that follow."""

from collections.abc import Mapping
from typing import Any

import pytest
from msgspec.structs import replace

from models.case import Author, Case, Circle, Record, RollView
from models.declared import begun, declared, entered, intents, rows, tables, words
from models.edit import Delete, Edit, Make, Operation, Put, Splice
from models.errors import Refused
from models.feature import Context, Draft, Kind
from models.fields import Amount, Choice, Day, Entries, Flag, Line, Moment, People, Person, Prose, Tags, Text
from models.ids import CircleId, MemberId, RecordId, timed_nonce
from models.intents import bind
from models.rules import ANYONE, AUTHOR, Adding, Fields, Move, Rules, either, entries, items, person, power
from tests.models.conftest import applied

EVERYONE = CircleId(b"everyone" * 2)
ANA, BEN, CLEO = (Author(MemberId(bytes([number]) * 16)) for number in (1, 2, 3))
KEEPER = Author(MemberId(bytes([9]) * 16), frozenset({"library.keep"}))

FIELDS: Fields = {
    "name": Line(limit=80, required=True),
    "state": Choice(options=("held", "retired"), required=True),
    "about": Text(limit=200),
    "manual": Prose(limit=20),
    "keeper": Person(),
    "fragile": Flag(),
    "tags": Tags(most=3),
    "helpers": People(),
    "reason": Line(searched=False),
    "loans": Entries(parts={"who": Person(required=True), "due": Day(), "back": Moment()}, most=2),
}
RULES = Rules(
    FIELDS,
    change=either(AUTHOR, person("keeper"), power("library.keep")),
    only={"keeper": AUTHOR},
    moves={"retire": Move(("held",), "retired", by=power("library.keep"), needs=("reason",))},
    start="held",
    adding={"loans": Adding(by=person("who"), later={"back": either(person("who"), power("library.keep"))})},
)
ITEM = declared("item", RULES)
INTENTS = intents(ITEM)
WISH = declared("wish", Rules({"text": Line(required=True), "tags": Tags()}, whole=True), begins="personal")
RULE = declared("house", Rules({"quiet": Line(), "tags": Tags()}, change=power("library.keep")), begins="common")


class Shelf:
    """One group's records of these kinds, judged edit by edit."""

    def __init__(self) -> None:
        self.records: dict[RecordId, Record] = {}
        self.count = 0

    def nonce(self) -> bytes:
        self.count += 1
        return timed_nonce(self.count << 16, 0)

    def context(self, me: Author) -> Context:
        return Context(me, EVERYONE, self.nonce, self.records.get)

    def take(self, me: Author, draft: Draft, kind: Kind = ITEM) -> Refused | None:
        before, whole = self.records.get(draft.record), kind.begins == "personal"
        if before is None and kind.begins == "common":
            before = Record(draft.record, kind.name, MemberId(bytes(16)), 0, 0, 0, {})
        state = applied({} if before is None or whole else dict(before.state), draft.ops)
        author = before.author if before else me.member
        after = Record(draft.record, kind.name, author, 1, 2, 1, state)
        edit = Edit(draft.record, kind.name, 1, (), 0, draft.ops)
        refused = kind.check(Case(before, after, edit, me, Circle(EVERYONE), RollView()))
        if refused is None:
            self.records[draft.record] = after
        return refused

    def do(self, me: Author, intent: str, /, of: Mapping[str, Any] = INTENTS, kind: Kind = ITEM, **given: Any) -> Any:
        """The record's id; the refusal; or None where nothing changes."""
        drafts = of[intent](self.context(me), **bind(of[intent], given))
        return next(((self.take(me, each, kind) or each.record) for each in drafts), None)

    def attempt(self, me: Author, record: RecordId, *ops: Operation) -> Refused | None:
        return self.take(me, Draft(record, "item", ops))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def drill(shelf: Shelf) -> RecordId:
    made = shelf.do(ANA, "add_item", name="Drill", tags="power, Tools", manual="Read me")
    assert isinstance(made, bytes)
    return RecordId(made)


NOT_ALLOWED = Refused("edit.not_allowed")
NOT_THEIRS = Refused("rule.only", who="author, person keeper, power library.keep")


def test_a_record_begins_with_its_required_fields(shelf: Shelf, drill: RecordId) -> None:
    assert shelf.records[drill].state == {
        "name": "Drill", "state": "held", "manual": "Read me", "tags power": True, "tags tools": True,
    }  # fmt: skip
    with pytest.raises(Refused, match=r"intent\.missing_argument"):
        shelf.do(ANA, "add_item", about="no name")
    with pytest.raises(Refused, match=r"field\.empty"):
        shelf.do(ANA, "add_item", name=" ")


@pytest.mark.parametrize(
    "ops",
    [
        (Put(("name",), "x"),),
        (Put(("state",), "held"),),
        (Put(("name",), "x"), Put(("state",), "retired")),
        (Put(("name",), "x"), Put(("state",), "held"), Put(("colour",), "red")),
        (Put(("name",), "x"), Put(("state",), "held"), Put(("name",), "y")),
        (Put(("name",), "x"), Put(("state",), "held"), Put(("loans 1 who",), "01" * 16)),
        (Put(("name",), "x"), Put(("state",), "held"), Make(("tags",), "map")),
        (Make(("name",), "text"), Put(("state",), "held")),
    ],
)
def test_what_cannot_begin_a_record(shelf: Shelf, ops: tuple[Operation, ...]) -> None:
    assert shelf.attempt(ANA, shelf.context(ANA).new_record("item"), *ops) == NOT_ALLOWED


def test_only_those_named_change_it(shelf: Shelf, drill: RecordId) -> None:
    assert shelf.do(BEN, "change_item", item=drill, about="mine now") == NOT_THEIRS
    assert shelf.do(ANA, "change_item", item=drill, about="For walls", keeper=BEN.member) == drill
    assert shelf.do(BEN, "change_item", item=drill, about="For thin walls") == drill
    assert shelf.do(KEEPER, "change_item", item=drill, fragile="yes") == drill
    assert shelf.do(BEN, "change_item", item=drill, keeper=CLEO.member) == Refused("rule.only", who="author")
    assert shelf.do(ANA, "change_item", item=drill, about="For thin walls") is None


def test_values_that_a_field_does_not_accept_are_refused_from_others(shelf: Shelf, drill: RecordId) -> None:
    for key, value in (("name", " x"), ("fragile", 1), ("keeper", "Ben"), ("tags UPPER", True), ("helpers x", True)):
        field = key.partition(" ")[0]
        assert shelf.attempt(ANA, drill, Put((key,), value)) == Refused("field.not_accepted", field=f"item.{field}")
    for operation in (Delete(("name",)), Put(("tags power",), False), Splice(("name",), 0, 0, "x")):
        assert shelf.attempt(ANA, drill, operation) == NOT_ALLOWED


def test_values_of_a_list_come_and_go_alone(shelf: Shelf, drill: RecordId) -> None:
    assert shelf.do(ANA, "change_item", item=drill, tags="tools, loud") == drill
    assert items(shelf.records[drill].state, "tags") == ["loud", "tools"]
    assert shelf.do(ANA, "change_item", item=drill, tags="a, b, c, d") == Refused(
        "field.too_many", field="item.tags", limit=3)


def test_prose_is_spliced_where_it_differs(shelf: Shelf, drill: RecordId) -> None:
    [draft] = INTENTS["change_item"](shelf.context(ANA), item=drill, manual="Read all of me")
    assert draft.ops == (Splice(("manual",), 5, 0, "all of "),)
    assert shelf.take(ANA, draft) is None
    assert shelf.records[drill].state["manual"] == "Read all of me"
    too_long = Splice(("manual",), 0, 0, "x" * 20)
    assert shelf.attempt(ANA, drill, too_long) == Refused("field.not_accepted", field="item.manual")


def test_a_move_needs_its_state_its_fields_and_its_people(shelf: Shelf, drill: RecordId) -> None:
    assert shelf.do(ANA, "retire", item=drill, reason="broken") == Refused("rule.only", who="power library.keep")
    assert shelf.attempt(KEEPER, drill, Put(("state",), "retired")).code == "rule.no_move"  # type: ignore[union-attr]
    more = (Put(("state",), "retired"), Put(("reason",), "x"), Put(("name",), "y"))
    assert shelf.attempt(KEEPER, drill, *more).code == "rule.no_move"  # type: ignore[union-attr]
    assert shelf.do(KEEPER, "retire", item=drill, reason="broken") == drill
    with pytest.raises(Refused, match=r"rule\.no_move"):
        shelf.do(KEEPER, "retire", item=drill, reason="again")


def test_what_a_move_needs_may_stay_as_it_is(shelf: Shelf) -> None:
    """Ana waters the bed twice running."""
    fields = {"state": Choice(options=("dry", "wet"), required=True), "last": Person()}
    anyone = either(AUTHOR, power("library.keep"))
    moves = {"water": Move(("dry",), "wet", anyone, needs=("last",)), "dry_out": Move(("wet",), "dry", anyone)}
    kind = declared("bed", Rules(fields, change=AUTHOR, moves=moves, start="dry"))
    of = intents(kind)
    bed = shelf.do(ANA, "add_bed", of, kind)
    for _time in range(2):
        assert shelf.do(ANA, "water", of, kind, bed=bed, last=ANA.member) == bed
        assert shelf.do(ANA, "dry_out", of, kind, bed=bed) == bed
    assert shelf.records[bed].state == {"state": "dry", "last": ANA.member.hex()}


MOVED: Fields = {
    "state": Choice(options=("open", "shut"), required=True), "name": Line(required=True), "why": Line(),
    "loud": Flag(), "tags": Tags(), "helpers": People(), "manual": Prose(),
}  # fmt: skip
GIVEN: Mapping[str, Any] = {
    "name": "Hall", "why": "rain", "loud": False, "tags": "wet, cold", "helpers": BEN.member, "manual": "Knock.",
}  # fmt: skip


@pytest.mark.parametrize("key", GIVEN)
def test_what_a_move_needs_is_written_whatever_field_it_is(shelf: Shelf, key: str) -> None:
    """Also where it is as before; what is empty is asked for, and not taken for a move that is not there."""
    moves = {"shut": Move(("open",), "shut", ANYONE, needs=(key,)), "open": Move(("shut",), "open", ANYONE)}
    kind = declared("hall", Rules(MOVED, moves=moves, start="open"))
    of = intents(kind)
    hall = shelf.do(ANA, "add_hall", of, kind, name="Hall")
    for _time in range(2):
        assert shelf.do(BEN, "shut", of, kind, hall=hall, **{key: GIVEN[key]}) == hall
        assert shelf.do(BEN, "open", of, kind, hall=hall) == hall
    state = shelf.records[hall].state
    stored = state.get(key) or ", ".join(items(state, key))
    assert stored == {"tags": "cold, wet", "helpers": BEN.member.hex(), "loud": ""}.get(key, GIVEN[key])
    if key != "loud":  # no is an answer
        with pytest.raises(Refused) as refused:
            shelf.do(BEN, "shut", of, kind, hall=hall, **{key: type(GIVEN[key])()})
        assert refused.value == Refused("field.empty", field=f"hall.{key}")


@pytest.mark.parametrize("key", GIVEN)
def test_what_may_be_set_with_a_move_may_be_left_out(shelf: Shelf, key: str) -> None:
    moves = {"shut": Move(("open",), "shut", ANYONE, sets=(key,)), "open": Move(("shut",), "open", ANYONE)}
    kind = declared("hall", Rules(MOVED, moves=moves, start="open"))
    of = intents(kind)
    hall = shelf.do(ANA, "add_hall", of, kind, name="Hall")
    assert shelf.do(BEN, "shut", of, kind, hall=hall, **{key: GIVEN[key]}) == hall
    before = dict(shelf.records[hall].state)
    assert shelf.do(BEN, "open", of, kind, hall=hall) == hall
    assert shelf.do(BEN, "shut", of, kind, hall=hall) == hall
    assert shelf.records[hall].state == before
    assert shelf.do(BEN, "open", of, kind, hall=hall) == hall
    if key == "name":
        with pytest.raises(Refused, match=r"field\.empty"):
            shelf.do(BEN, "shut", of, kind, hall=hall, name=None)
    else:
        assert shelf.do(BEN, "shut", of, kind, hall=hall, **{key: None}) == hall
        state = shelf.records[hall].state
        assert not state.get(key)
        assert items(state, key) == []


def lent(shelf: Shelf, me: Author, drill: RecordId, nonce: str = "", **given: Any) -> Refused | None:
    [draft] = entered(shelf.context(me), ITEM, drill, "loans", given, nonce)
    return shelf.take(me, draft)


def test_entries_are_added_and_filled_in_once_and_never_removed(shelf: Shelf, drill: RecordId) -> None:
    assert lent(shelf, BEN, drill, who=CLEO.member) == Refused("rule.only", who="person who")
    assert lent(shelf, BEN, drill, who=BEN.member, due="2027-01-31") is None
    [(nonce, loan)] = entries(shelf.records[drill].state, "loans").items()
    assert loan == {"who": BEN.member.hex(), "due": "2027-01-31"}
    assert lent(shelf, CLEO, drill, nonce, back=5) == Refused("rule.only", who="person who, power library.keep")
    assert lent(shelf, KEEPER, drill, nonce, back=5) is None
    assert lent(shelf, BEN, drill, nonce, back=6) == NOT_ALLOWED
    assert lent(shelf, BEN, drill, nonce, due="2027-02-01") == NOT_ALLOWED
    assert shelf.attempt(BEN, drill, Delete((f"loans {nonce} who",))) == NOT_ALLOWED
    with pytest.raises(Refused, match=r"entry\.no_entries"):
        lent(shelf, BEN, drill, "nowhere", back=5)
    assert lent(shelf, BEN, drill, who=BEN.member) is None
    assert lent(shelf, BEN, drill, who=BEN.member) == Refused("field.too_many", field="item.loans", limit=2)


def test_a_new_entry_is_whole_and_holds_nothing_that_only_others_fill_in_later(shelf: Shelf, drill: RecordId) -> None:
    assert lent(shelf, BEN, drill, due="2027-01-31") == NOT_ALLOWED
    checked = Adding(by=person("who"), later={"back": power("library.keep")})
    kind = replace(ITEM, check=replace(RULES, adding={"loans": checked}))
    [draft] = entered(shelf.context(BEN), ITEM, drill, "loans", {"who": BEN.member, "back": 5})
    assert shelf.take(BEN, draft, kind) == Refused("rule.only", who="power library.keep")


def test_rows_fit_the_tables(shelf: Shelf, drill: RecordId) -> None:
    lent(shelf, BEN, drill, who=BEN.member, due="2027-01-31")
    made = rows("item", FIELDS, shelf.records[drill])
    for table in tables("item", FIELDS):
        assert all(row.keys() == table.columns.keys() for row in made.get(table.name, ()))
    assert made["item"][0]["name"] == "Drill"
    assert [row["tags"] for row in made["item_tags"]] == ["power", "tools"]
    [loan] = made["item_loans"]
    assert (loan["who"], loan["due"], loan["back"]) == (BEN.member, "2027-01-31", None)
    assert "item_helpers" not in made


def test_it_is_found_by_the_words_of_its_searched_fields(shelf: Shelf, drill: RecordId) -> None:
    shelf.do(KEEPER, "retire", item=drill, reason="secret")
    assert words(FIELDS, shelf.records[drill].state) == "Drill\nRead me\npower, tools"


def test_it_is_found_by_the_words_in_the_entries_of_its_lists() -> None:
    fields: Fields = {"parts": Entries(parts={"part": Line(), "cost": Amount(), "hidden": Line(searched=False)})}
    state = {"parts 01 part": "Fuse", "parts 01 cost": "120 EUR", "parts 02 part": "Cable", "parts 02 hidden": "blue"}
    assert words(fields, state) == "Fuse\nCable"


def test_what_is_not_here_cannot_be_changed(shelf: Shelf) -> None:
    with pytest.raises(Refused) as error:
        shelf.do(ANA, "change_item", item=bytes(16), name="x")
    assert error.value == Refused("record.missing", what="item")


def test_a_personal_record_is_written_whole_each_time(shelf: Shelf) -> None:
    of = intents(WISH, about="item")
    assert set(of) == {"set_wish"}
    wish = shelf.do(BEN, "set_wish", of, WISH, item=b"about", text="A ladder", tags="tools")
    [draft] = of["set_wish"](shelf.context(BEN), item=b"about", text="A long ladder")
    assert set(draft.ops) == {Put(("text",), "A long ladder"), Put(("tags tools",), True)}
    assert (draft.record, draft.subject) == (wish, b"about")
    assert list(of["set_wish"](shelf.context(BEN), item=b"about", text="A ladder")) == []
    assert shelf.take(BEN, Draft(wish, "wish", (Put(("tags x",), True),)), WISH) == NOT_ALLOWED


def test_what_is_about_a_record_lives_in_its_circle_and_sees_it(shelf: Shelf, drill: RecordId) -> None:
    """A module that forgets the circle would tell everybody of a private record."""
    fields: Fields = {"text": Line()}
    wish = declared("wish", Rules(fields, whole=True), begins="personal", sees=("item",), circles=("people",))
    noted = declared("noted", Rules(fields, change=ANYONE), begins="common", circles=("people",))
    circle = CircleId(b"c" * 16)
    context = replace(shelf.context(BEN), circle_of=lambda record: circle if record == drill else None)
    for kind, sees in ((wish, (drill,)), (noted, ())):
        [draft] = intents(kind, about="item")[f"set_{kind.name}"](context, item=drill, text="psst")
        assert (draft.circle, draft.sees, draft.subject) == (circle, sees, drill)
    with pytest.raises(Refused) as error:
        intents(wish, about="item")["set_wish"](context, item=bytes(16), text="psst")
    assert error.value == Refused("record.missing", what="item")


def test_a_common_record_is_settled_by_whoever_may(shelf: Shelf) -> None:
    of = intents(RULE)
    assert shelf.do(ANA, "set_house", of, RULE, quiet="after ten") == Refused("rule.only", who="power library.keep")
    house = shelf.do(KEEPER, "set_house", of, RULE, quiet="after ten")
    assert shelf.records[house].state == {"quiet": "after ten"}


def test_a_circle_is_an_argument_where_the_kind_may_live_in_one() -> None:
    private = intents(declared("note", Rules({"text": Line(required=True)}), circles=("everyone", "people")))
    shelf, circle = Shelf(), CircleId(b"c" * 16)
    [draft] = private["add_note"](shelf.context(ANA), text="psst", circle=circle)
    assert draft.circle == circle
    with pytest.raises(Refused, match=r"intent\.unknown_argument"):
        bind(INTENTS["add_item"], {"name": "x", "circle": circle})
    assert begun(shelf.context(ANA), ITEM, {"name": "x", "state": "held"}).circle is None
