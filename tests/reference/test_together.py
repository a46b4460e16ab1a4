"""What several people do at once, in whatever order it arrives; and what happens around an item."""

import pytest

from models.differences import TextChange
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync.group import circle_writing, record_history, text_editing, undoing
from sync.history_commands import History, Restore, Undo
from sync.ledger.envelope import parse
from sync.simulated import Device, Person
from sync.simulated.carrying import held
from sync.text_commands import EditText, ReadText
from tests.reference.conftest import Shed, refusal

NOTE = ("note",)


def clashes(who: Person | Device) -> list[tuple[object, ...]]:
    return who.rows("SELECT record, what, member, power FROM fact_clash")


def lent_twice(shed: Shed) -> None:
    with shed.bench.apart(shed.ana):
        shed.lend(shed.ana, shed.dora)
        shed.lend(shed.ben, shed.cleo, "2025-08-01")


def test_lent_twice_in_a_partition_is_a_clash_that_a_keeper_settles(shed: Shed) -> None:
    lent_twice(shed)
    for person in shed.bench.persons:
        assert clashes(person) == [(shed.drill, "clash.item.lent_twice", None, "lending.keep")]
    assert refusal(shed.ana, "lending.give_back", item=shed.drill) == "item.which_loan"
    shed.ana.do("lending.give_back", item=shed.drill, borrower=shed.cleo.member)
    assert clashes(shed.ben) == []
    assert shed.ben.rows("SELECT member, part FROM fact_person") == [(shed.dora.member, "borrower")]
    assert shed.shown("state") == "lent"
    shed.bench.equal()


def test_the_order_of_arrival_makes_no_difference(shed: Shed) -> None:
    known = frozenset(held(shed.dora.first.group))
    with shed.bench.apart(shed.dora):
        lent_twice(shed)
        shed.cleo.do("lending.give_back", item=shed.drill, borrower=shed.cleo.member)
        shed.cleo.do("lending.wish", item=shed.drill, why="shelves")
        arrived = [parse(raw) for raw in held(shed.ben.first.group) if raw not in known]
    ends = set()
    look = "SELECT state, (SELECT count(*) FROM fact_person p WHERE p.order_key = fact.order_key) FROM fact"
    orders = shed.bench.every_order(arrived, lambda device: ends.update(device.rows(f"{look} WHERE kind = 'item'")))
    assert orders.complete
    assert ends == {("lent", 2)}


def test_lent_and_withdrawn_at_once_counts_both(shed: Shed) -> None:
    with shed.bench.apart(shed.ana):
        shed.ana.do("lending.withdraw", item=shed.drill)
        shed.lend(shed.ben, shed.cleo)
    assert shed.shown("state") == "lent"
    shed.cleo.do("lending.give_back", item=shed.drill)
    assert shed.shown("state") == "withdrawn"
    shed.bench.equal()


def test_a_private_item_is_unseen_outside_with_all_that_is_about_it(shed: Shed) -> None:
    ana, ben, cleo, dora = shed.bench.persons
    circle = circle_writing.open_circle(ben.first.group, "people", "Tools", [cleo.member])
    ben.first.written(ben.first)
    saw = ben.do("lending.add_item", name="Saw", sort="tool", circle=circle)
    cleo.do("lending.wish", item=saw, why="a tree")
    ben.do("lending.lend", item=saw, borrower=cleo.member, due="2025-07-01")
    ben.do("lending.remind", record=saw)
    cleo.do("conversations.say", channel=saw, text="Is it sharp?")
    counts = "SELECT (SELECT count(*) FROM fact WHERE title = 'Saw'), (SELECT count(*) FROM wish),"
    counts += " (SELECT count(*) FROM reminder), (SELECT count(*) FROM message)"
    assert ben.rows(counts) == cleo.rows(counts) == [(1, 1, 1, 1)]
    for person in (ana, dora):  # Ana holds all powers, and is not in the circle
        assert person.rows(counts) == [(0, 0, 0, 0)]
        assert person.search("Saw") == person.search("sharp") == []
        assert refusal(person, "lending.wish", item=saw) == "record.missing"
    shed.bench.equal(ben, cleo)


def test_it_is_talked_about(shed: Shed) -> None:
    shed.cleo.do("conversations.say", channel=shed.drill, text="Which bits does it take?")
    assert shed.dora.rows("SELECT text FROM message WHERE channel = ?", shed.drill) == [("Which bits does it take?",)]


def test_its_history_is_shown_and_a_change_taken_back(shed: Shed) -> None:
    group = shed.ben.first.group
    shed.ben.do("lending.change_item", item=shed.drill, place="Attic")
    shed.ana.do("lending.change_item", item=shed.drill, tags="power")
    page = record_history.page(group, History(shed.drill, keys=("place",)))
    assert [(each.author, each.values["place"]) for each in page.revisions] == [
        (shed.ana.member, "Attic"), (shed.ben.member, "Attic"), (shed.ben.member, "Cellar"),
    ]  # fmt: skip
    undoing.undo(group, Undo(shed.drill))  # Ben's latest; what Ana did since stays
    shed.ben.first.written(shed.ben.first)
    assert shed.shown("place") == "Cellar"
    assert shed.dora.search("holes") == []
    undoing.restore(group, Restore(shed.drill, page.revisions[-1].edit))
    shed.ben.first.written(shed.ben.first)
    assert shed.dora.search("holes") == [shed.drill]
    shed.bench.equal()


def test_a_loan_that_was_entered_is_not_removed_by_going_back(shed: Shed) -> None:
    group = shed.ben.first.group
    shed.lend(shed.ben, shed.cleo)
    first = record_history.page(group, History(shed.drill)).revisions[-1].edit
    for go_back in (lambda: undoing.undo(group, Undo(shed.drill)),
                    lambda: undoing.restore(group, Restore(shed.drill, first))):  # fmt: skip
        with pytest.raises(Refused) as refused:
            go_back()
        assert refused.value.code == "undo.added"
    assert shed.shown("state") == "lent"


def test_two_people_type_in_its_note_at_once(shed: Shed) -> None:
    def type_(person: Person, at: int, text: str) -> None:
        group = person.first.group
        heads = text_editing.read(group, ReadText(shed.drill, NOTE)).heads
        text_editing.edit(group, EditText(shed.drill, NOTE, heads, (TextChange(at, 0, text),)))
        person.first.written(person.first)

    type_(shed.cleo, 0, "Mind the switch.")
    with shed.bench.apart(shed.dora):
        type_(shed.cleo, 9, "broken ")
        type_(shed.dora, 16, " Use gloves.")
    assert shed.state()["note"] == "Mind the broken switch. Use gloves."
    shed.bench.equal()


def test_who_does_not_have_the_module_relays_it_and_sees_it_after_an_upgrade(shed: Shed) -> None:
    bench, ana, ben, cleo = shed.bench, shed.ana, shed.ben, shed.cleo
    bench.upgrade(ana, Registry(FEATURES))
    with bench.apart(ben, cleo):
        saw = ben.do("lending.add_item", name="Saw", sort="tool")
        ben.do("lending.lend", item=saw, borrower=cleo.member, due="2025-07-01")
        bench.meet(ben, ana)
        bench.meet(ana, cleo)
        assert cleo.rows("SELECT state FROM fact WHERE record = ?", saw) == [("lent",)]
        cleo.do("lending.give_back", item=saw)
        bench.meet(cleo, ana)
        bench.meet(ana, ben)
        assert ben.rows("SELECT state FROM fact WHERE record = ?", saw) == [("offered",)]
    assert saw is not None
    assert ana.read(saw) is None
    bench.upgrade(ana, shed.bench.registry)
    assert ana.rows("SELECT title, state FROM fact WHERE kind = 'item' ORDER BY title") == [
        ("Drill", "offered"), ("Saw", "offered"),
    ]  # fmt: skip
    bench.equal()
