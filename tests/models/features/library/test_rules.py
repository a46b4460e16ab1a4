"""Who may do what with a thing, refused everywhere alike."""

from collections.abc import Mapping

import pytest

from models.edit import Operation, Put
from tests.models.features.library.conftest import Shed, refusal

LATER: Mapping[str, str] = {"since": "2025-06-13", "due": "2025-06-20", "condition": "good"}


def test_whoever_needs_it_takes_it_where_nobody_is_asked(shed: Shed) -> None:
    shed.cleo.do("library.take", thing=shed.drill, **LATER)
    assert shed.shown() == "out"
    assert refusal(shed.dora, "take", thing=shed.drill, **LATER) == "thing.out"
    assert refusal(shed.dora, "give_back", thing=shed.drill, back="good") == "rule.only"
    shed.cleo.do("library.give_back", thing=shed.drill, back="worn")
    assert shed.shown() == "active"
    assert refusal(shed.cleo, "give_back", thing=shed.drill, back="good") == "thing.not_out"
    shed.bench.equal()


def test_what_was_done_is_told_and_what_a_librarian_did_stands_in_the_log(shed: Shed) -> None:
    shed.cleo.do("library.take", thing=shed.drill, **LATER)
    shed.back(shed.cleo)
    shed.lend(shed.ana, shed.dora)
    told = shed.ben.rows("SELECT what, whom, moderates FROM fact_activity WHERE kind = 'thing' ORDER BY at")
    assert told == [
        ("activity.thing.begun", None, 0), ("activity.thing.taken", shed.cleo.member, 0),
        ("activity.thing.back", shed.cleo.member, 0), ("activity.thing.holder", shed.dora.member, 1),
    ]  # fmt: skip


def test_nobody_takes_it_for_somebody_else(shed: Shed) -> None:
    assert refusal(shed.cleo, "lend", thing=shed.drill, holder=shed.dora.member, **LATER) == "rule.only"


def test_with_approval_the_owner_or_a_librarian_lends(shed: Shed) -> None:
    shed.ben.do("library.change_thing", thing=shed.drill, approval=True)
    assert refusal(shed.cleo, "take", thing=shed.drill, **LATER) == "rule.only"
    for person in (shed.ben, shed.ana):
        shed.lend(person, shed.cleo)
        shed.back(person)
    shed.bench.equal()


def test_the_days_of_the_policy_bind_everybody_but_its_owner_and_librarians(shed: Shed) -> None:
    long = {"since": "2025-06-13", "due": "2025-07-31", "condition": "good"}
    assert refusal(shed.cleo, "take", thing=shed.drill, **long) == "thing.too_long"
    ahead = {"since": "2027-06-13", "due": "2027-06-20", "condition": "good"}
    assert refusal(shed.cleo, "take", thing=shed.drill, **ahead) == "thing.not_begun"
    assert refusal(shed.ben, "lend", thing=shed.drill, holder=shed.cleo.member, **ahead) == "thing.not_begun"
    early = {**LATER, "holder": shed.cleo.member, "due": "2025-06-12"}
    assert refusal(shed.ben, "lend", thing=shed.drill, **early) == "thing.ends_early"
    shed.lend(shed.ana, shed.cleo, "2025-07-31")
    assert shed.shown() == "out"


def test_a_loan_is_renewed_as_often_as_the_policy_says_and_by_a_librarian_once_more(shed: Shed) -> None:
    shed.cleo.do("library.take", thing=shed.drill, **LATER)
    assert refusal(shed.dora, "renew", thing=shed.drill, until="2025-06-30") == "rule.only"
    assert refusal(shed.cleo, "renew", thing=shed.drill, until="2025-07-20") == "thing.too_long"
    assert refusal(shed.cleo, "renew", thing=shed.drill, until="2025-06-19") == "thing.ends_early"
    shed.cleo.do("library.renew", thing=shed.drill, until="2025-06-30")
    assert refusal(shed.cleo, "renew", thing=shed.drill, until="2025-07-05") == "thing.renewed_enough"
    shed.ana.do("library.renew", thing=shed.drill, until="2025-07-05")
    [(due,)] = shed.dora.rows("SELECT max(until) FROM thing_longer")
    assert due == "2025-07-05"
    shed.bench.equal()


def test_what_is_out_missing_retired_or_broken_is_not_lent(shed: Shed) -> None:
    shed.cleo.do("library.take", thing=shed.drill, **LATER)
    assert refusal(shed.ben, "retire", thing=shed.drill) == "thing.out"
    shed.back(shed.cleo)
    assert refusal(shed.cleo, "lose", thing=shed.drill) == "rule.only"
    for leave, come, state in (("lose", "find", "missing"), ("retire", "bring_back", "retired")):
        shed.ben.do(f"library.{leave}", thing=shed.drill)
        assert shed.shown() == state
        assert refusal(shed.ben, "take", thing=shed.drill, **LATER) == "thing.not_lent_now"
        shed.ana.do(f"library.{come}", thing=shed.drill)
    shed.cleo.do("library.report", thing=shed.drill, damage="The switch sticks.")
    assert refusal(shed.ben, "take", thing=shed.drill, **LATER) == "thing.not_lent_now"


def test_anybody_reports_and_the_owner_repairs_step_by_step(shed: Shed) -> None:
    assert refusal(shed.ben, "finish_repair", thing=shed.drill, done="oiled") == "thing.nothing_broken"
    shed.cleo.do("library.report", thing=shed.drill, damage="The switch sticks.")
    assert (shed.shown(), shed.needs()) == ("repair", {("need.thing.repair", shed.ben.member)})
    assert refusal(shed.cleo, "finish_repair", thing=shed.drill, done="nothing") == "rule.only"
    steps = {"order_parts": {"parts": "A switch"}, "start_repair": {"repairing": "Otis"},
             "finish_repair": {"done": "New switch"}}  # fmt: skip
    for intent, said in steps.items():
        assert shed.shown() == "repair"
        shed.ben.do(f"library.{intent}", thing=shed.drill, **said)
    assert (shed.shown(), shed.needs()) == ("active", set())
    shed.bench.equal()


def test_nobody_waits_for_what_is_retired(shed: Shed) -> None:
    shed.ben.do("library.retire", thing=shed.drill)
    assert refusal(shed.cleo, "set_hold", thing=shed.drill, wanted=True) == "thing.not_lent_now"


@pytest.mark.parametrize(
    ("ops", "why"),
    [
        ([Put(("place",), "at Cleo's")], "rule.only"),
        ([Put(("state",), "retired")], "rule.only"),
        ([Put(("loans a due",), "2025-06-20")], "edit.not_allowed"),  # to nobody
        ([Put(("pieces a piece",), "00" * 16), Put(("pieces a apart",), False)], "rule.only"),
        ([Put(("longer a loan",), "b"), Put(("longer a holder",), "00" * 16), Put(("longer a until",), "2025-07-01")],
         "rule.only"),
    ],
)  # fmt: skip
def test_what_a_changed_program_sends_is_refused_everywhere(shed: Shed, ops: list[Operation], why: str) -> None:
    mallory = shed.bench.hostile(shed.cleo)
    heads = tuple(shed.cleo.first.group.records.heads(shed.drill))
    shed.bench.send([mallory.says("thing", *ops, record=shed.drill, deps=heads)])
    for person in shed.bench.persons:
        assert [found.detail for found in person.first.verdicts(shed.drill)][1:] == [why]
    shed.bench.equal()
