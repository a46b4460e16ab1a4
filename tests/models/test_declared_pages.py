"""What an archive shows of records that are declared by their fields."""

from models import declared_pages
from models.declared import declared, tables
from models.feature import Feature, Record
from models.fields import Choice, Day, Entries, EntryOf, Flag, Line, People, Person, Ref, Tags
from models.ids import MemberId, RecordId
from models.pages import Source
from models.rules import Fields, Rules

ANA, BEN = MemberId(b"a" * 16), MemberId(b"b" * 16)
FIELDS: Fields = {
    "name": Line(required=True), "broken": Flag(), "owner": Person(), "helpers": People(), "tags": Tags(),
    "loans": Entries(parts={"to": Line(), "note": Line(), "by": Person()}), "with": Ref(kind="item"),
    "longer": Entries(parts={"loan": EntryOf(of="loans"), "to": Line(), "then": Ref()}),
}  # fmt: skip
ITEM = declared("item", Rules(FIELDS), title="name")
SECRET = declared("secret", Rules({"name": Line()}))
TOOLS = Feature("tools", (ITEM, SECRET), {}, (*tables("item", FIELDS), *tables("secret", SECRET.fields)))


def record(number: int, kind: str, **state: object) -> Record:
    return Record(RecordId(bytes([number]) * 16), kind, ANA, number, number, 2, state)


def source(*records: Record) -> Source:
    kinds = {kind: [each for each in records if each.kind == kind] for kind in ("item", "secret")}
    return Source(kinds, lambda _record: (), lambda record: f"title of {record[0]}")


def test_each_record_is_an_entry_of_its_fields() -> None:
    loans = {"loans a1 to": "Ben", "loans a1 note": "for a week", "loans b2 to": "Cleo", "loans b2 by": BEN.hex()}
    tags = {"tags power": True, "tags tools": True}
    helpers = {f"helpers {BEN.hex()}": True}
    saw = record(2, "item", name="Saw")
    of_others = {"with": saw.id.hex(), "longer c3 loan": "a1", "longer c3 to": "Ben", "longer c3 then": saw.id.hex(),
                 "longer d4 loan": "b2"}  # fmt: skip
    drill = record(1, "item", name="Drill", broken=True, owner=ANA.hex(), **loans, **tags, **helpers, **of_others)
    pages = declared_pages.pages(TOOLS, source(drill, saw))
    assert pages.section == "tools"
    [page] = pages.pages
    assert page.title == "item"
    first, second = page.entries
    assert (first.text, first.edited) == ("title of 1", True)
    assert first.fields == (
        ("name", "Drill"), ("broken", "yes"), ("tags", "power, tools"),
        ("loans 1", "to: Ben, note: for a week"), ("loans 2", "to: Cleo"),
        ("with", "title of 2"), ("longer 1", "to: Ben, then: title of 2"),
    )  # fmt: skip
    assert first.people == (("owner", (ANA,)), ("helpers", (BEN,)), ("loans 2 by", (BEN,)))
    assert dict(second.fields)["name"] == "Saw"
    assert second.people == ()


def test_words_are_those_of_the_archives_language() -> None:
    words = {
        "several.thing": "Dinge", "state.thing.lent": "verliehen", "option.thing.sort.tool": "Werkzeug",
        "caption.thing.loans.due": "Zurück am", "caption.thing.loans.back": "Ist zurück", "value.yes": "ja",
    }  # fmt: skip
    fields: Fields = {
        "name": Line(required=True), "sort": Choice(options=("tool",)), "broken": Flag(),
        "loans": Entries(parts={"due": Day(), "back": Choice(options=("back",))}),
        "state": Choice(options=("here", "gone"), required=True),
    }  # fmt: skip
    thing = declared("thing", Rules(fields), title="name", called="things")
    loans = {"loans a1 due": "2027-03-31", "loans a1 back": "back"}
    drill = record(1, "thing", name="Drill", sort="tool", broken=True, state="here", **loans)
    tools = Feature("tools", (thing,), {}, tables("thing", fields))
    there = Source({"thing": [drill]}, lambda _record: (), lambda _record: "Drill", lambda _record: "lent", words)
    [page] = declared_pages.pages(tools, there).pages
    assert page.title == "Dinge"
    [entry] = page.entries
    assert (entry.kind, dict(entry.fields)) == ("thing", {
        "state": "verliehen", "name": "Drill", "sort": "Werkzeug", "broken": "ja",
        "loans 1": "Zurück am: 2027-03-31, Ist zurück",
    })  # fmt: skip


def test_kinds_without_a_title_and_kinds_without_records_have_no_page() -> None:
    assert declared_pages.pages(TOOLS, source(record(1, "secret", name="x"))).pages == ()
