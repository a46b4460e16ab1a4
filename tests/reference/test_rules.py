"""Who may do what. An intent says what changes, and the rule of the kind decides, on every computer alike."""

import pytest

from models.edit import Delete, Make, Operation, Put
from models.errors import Refused
from models.feature import Draft
from sync.group import writing
from tests.reference.conftest import Shed, refusal


def test_the_owner_and_the_keepers_change_and_lend_an_item(shed: Shed) -> None:
    for person in (shed.ben, shed.ana):
        shed.lend(person, shed.cleo)
        assert shed.shown("state") == "lent"
        person.do("lending.give_back", item=shed.drill)
        person.do("lending.change_item", item=shed.drill, place=f"at {person.name}'s")
        assert (shed.shown("state"), shed.shown("place")) == ("offered", f"at {person.name}'s")
    given = {"borrower": shed.dora.member, "due": "2025-07-01"}
    assert refusal(shed.cleo, "lending.lend", item=shed.drill, **given) == "rule.only"
    assert refusal(shed.cleo, "lending.change_item", item=shed.drill, place="mine") == "rule.only"
    shed.bench.equal()


def test_who_has_borrowed_it_may_say_that_it_is_back_and_nobody_else(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    assert refusal(shed.dora, "lending.give_back", item=shed.drill) == "rule.only"
    shed.cleo.do("lending.give_back", item=shed.drill)
    assert refusal(shed.cleo, "lending.give_back", item=shed.drill) == "item.not_lent"


def test_what_is_lent_is_neither_lent_again_nor_withdrawn(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    given = {"borrower": shed.dora.member, "due": "2025-07-01"}
    assert refusal(shed.ben, "lending.lend", item=shed.drill, **given) == "item.lent"
    assert refusal(shed.ben, "lending.withdraw", item=shed.drill) == "item.lent"


def test_what_is_withdrawn_is_not_lent_until_it_is_offered_again(shed: Shed) -> None:
    assert refusal(shed.cleo, "lending.withdraw", item=shed.drill) == "rule.only"
    assert refusal(shed.ben, "lending.offer", item=shed.drill) == "rule.no_move"
    shed.ben.do("lending.withdraw", item=shed.drill)
    assert shed.shown("state") == "withdrawn"
    given = {"borrower": shed.cleo.member, "due": "2025-07-01"}
    assert refusal(shed.ben, "lending.lend", item=shed.drill, **given) == "item.withdrawn"
    assert refusal(shed.cleo, "lending.wish", item=shed.drill) == "item.withdrawn"
    shed.ana.do("lending.offer", item=shed.drill)
    shed.lend(shed.ben, shed.cleo)
    assert shed.shown("state") == "lent"


def test_whoever_does_something_reads_what_others_say_of_it(shed: Shed) -> None:
    for person in (shed.dora, shed.cleo):
        person.do("lending.wish", item=shed.drill)
    shed.bench.meet()
    said = writing.context(shed.ben.first.group).about(shed.drill, "wish")
    assert {each.author for each in said} == {shed.dora.member, shed.cleo.member}


def test_a_value_that_a_field_does_not_take_is_refused_with_its_name(shed: Shed) -> None:
    assert refusal(shed.ben, "lending.add_item", name=" ", sort="tool") == "field.empty"
    assert refusal(shed.ben, "lending.add_item", name="Saw", sort="weapon") == "field.bad_choice"
    given = {"borrower": shed.cleo.member, "due": "tomorrow"}
    assert refusal(shed.ben, "lending.lend", item=shed.drill, **given) == "field.bad_day"


@pytest.mark.parametrize(
    "ops",
    [
        [Put(("loans a due",), "2025-07-01")],  # a loan to nobody
        [Put(("loans a borrower",), "00" * 16), Put(("loans a due",), "soon")],
        [Put((f"loans {each} {part}",), value) for each in "ab"
         for part, value in (("borrower", "00" * 16), ("due", "2025-07-01"))],  # two at once
        [Put(("state",), "gone")],
        [Put(("price",), 5)],
        [Make(("loans",), "map")],
    ],
)  # fmt: skip
def test_what_a_changed_program_of_the_owner_sends_is_refused_everywhere(shed: Shed, ops: list[Operation]) -> None:
    bench, mallory = shed.bench, shed.bench.hostile(shed.ben)
    heads = tuple(shed.ben.first.group.records.heads(shed.drill))
    bench.send([mallory.says("item", *ops, record=shed.drill, deps=heads)])
    assert [found.detail for found in shed.dora.first.verdicts(shed.drill)][1:] in (
        ["edit.not_allowed"], ["field.not_accepted"], ["rule.no_move"])  # fmt: skip
    assert shed.shown("state") == "offered"
    bench.equal()


@pytest.mark.parametrize(
    "ops",
    [
        [Put(("loans a borrower",), "00" * 16), Put(("loans a due",), "2025-07-01")],
        [Put(("state",), "withdrawn")],
        [Put(("place",), "at Cleo's")],
        [Put(("tags new",), True)],
    ],
)
def test_what_a_changed_program_of_somebody_else_sends_is_refused_everywhere(shed: Shed, ops: list[Operation]) -> None:
    bench, mallory = shed.bench, shed.bench.hostile(shed.cleo)
    before = shed.state()
    heads = tuple(shed.cleo.first.group.records.heads(shed.drill))
    bench.send([mallory.says("item", *ops, record=shed.drill, deps=heads)])
    for person in bench.persons:
        assert [found.detail for found in person.first.verdicts(shed.drill)][1:] == ["rule.only"]
    assert shed.state() == before
    bench.equal()


def test_nobody_takes_a_reminder_back(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    reminder = shed.dora.do("lending.remind", record=shed.drill)
    assert reminder is not None
    heads = tuple(shed.cleo.first.group.records.heads(reminder))
    [key] = shed.dora.first.group.read(reminder).state
    taken = Delete((key,))
    mallory = shed.bench.hostile(shed.cleo)
    shed.bench.send([mallory.says("reminder", taken, record=reminder, subject=shed.drill, deps=heads)])
    assert shed.dora.rows("SELECT count(*) FROM reminder_loans") == [(1,)]
    assert [found.detail for found in shed.dora.first.verdicts(reminder)][1:] == ["edit.not_allowed"]


def test_nobody_fills_nothing_in_so_that_a_loan_never_ends(shed: Shed) -> None:
    shed.lend(shed.ben, shed.cleo)
    [nonce] = [key.split(" ")[1] for key in shed.state() if key.endswith(" due")]
    mallory = shed.bench.hostile(shed.cleo)
    for value in (None, "", "never"):
        heads = tuple(shed.ben.first.group.records.heads(shed.drill))
        put = Put((f"loans {nonce} back",), value)
        shed.bench.send([mallory.says("item", put, record=shed.drill, deps=heads)])
    shed.ben.do("lending.give_back", item=shed.drill)
    assert shed.shown("state") == "offered"


def test_a_wish_sees_the_item_that_it_is_about(shed: Shed) -> None:
    assert shed.cleo.do("lending.wish", item=shed.drill, why="shelves") is not None
    mine = writing.context(shed.dora.first.group).my_record("wish", shed.drill)
    with pytest.raises(Refused, match=r"edit\.not_allowed"):
        shed.dora.write(Draft(mine, "wish", (Put(("wanted",), True), Put(("why",), "")), subject=shed.drill))
