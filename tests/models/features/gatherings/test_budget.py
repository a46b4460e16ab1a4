"""The budget of a gathering: hosts write its lines, everybody sees them with their sums."""

import pytest

from models.case import State
from models.features.gatherings import FEATURE
from models.features.gatherings.budget import BudgetLine, Sum, budget, contested_lines, sums
from models.ids import MemberId, RecordId
from models.pages import Source
from tests.models.features.gatherings.conftest import Hall, refusal


def state(hall: Hall) -> State:
    found = hall.dora.read(hall.supper)
    assert found is not None
    return found.state


def plan(hall: Hall, what: str, **given: str | None) -> None:
    hall.ben.do("gatherings.plan_cost", gathering=hall.supper, what=what, **given)


def test_hosts_plan_and_note_what_was_spent(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR")
    plan(hall, "Food", planned="80 EUR", spent="91.50 EUR")
    hall.ana.do("gatherings.plan_cost", gathering=hall.supper, what=" Music ", spent="100 EUR")  # looks after all
    assert budget(state(hall)) == [
        BudgetLine("Food", "8000 EUR", "9150 EUR"), BudgetLine("Music", "12000 EUR", "10000 EUR")]
    assert sums(budget(state(hall))) == [Sum("EUR", 20_000, 19_150)]
    assert hall.dora.rows("SELECT count(*), sum(planned) FROM gathering_budget WHERE turn = 1") == [(2, 20_000)]


def test_what_is_emptied_is_gone_and_what_is_not_given_stays(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR", spent="100.00 EUR")
    plan(hall, "Music", spent=None)
    assert budget(state(hall)) == [BudgetLine("Music", "12000 EUR")]
    assert refusal(hall.ben, "plan_cost", gathering=hall.supper, what="Music", planned=None) == "gathering.no_amount"
    hall.bench.equal()


def test_a_line_that_is_renamed_keeps_its_amounts(hall: Hall) -> None:
    plan(hall, "Musik", planned="120.00 EUR", spent="90.00 EUR")
    plan(hall, "Food", planned="10.00 EUR")
    plan(hall, "Music", former="Musik", spent=None)
    assert budget(state(hall)) == [BudgetLine("Food", "1000 EUR"), BudgetLine("Music", "12000 EUR")]
    given = {"gathering": hall.supper, "what": "Food", "former": "Music"}
    assert refusal(hall.ben, "plan_cost", **given) == "gathering.line_there"


def test_each_currency_has_a_sum_of_its_own(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR")
    plan(hall, "Posters", planned="3000 JPY")
    assert sums(budget(state(hall))) == [Sum("EUR", 12_000, 0), Sum("JPY", 3_000, 0)]


def test_nobody_else_writes_it_on_any_computer(hall: Hall) -> None:
    given = {"gathering": hall.supper, "what": "Music"}
    assert refusal(hall.dora, "plan_cost", planned="1 EUR", **given) == "rule.only"
    plan(hall, "Music", planned="120.00 EUR")
    assert refusal(hall.dora, "drop_cost", **given) == "rule.only"


@pytest.mark.parametrize(("given", "code"), [
    ({}, "gathering.no_amount"),
    ({"planned": "-5.00 EUR"}, "gathering.below_zero"),
    ({"planned": "5.00 EUR", "spent": "5.00 USD"}, "gathering.two_currencies"),
    ({"planned": "much"}, "field.bad_amount"),
    ({"planned": "5.00 EUR", "what": " "}, "field.empty"),
])  # fmt: skip
def test_what_is_no_line_of_a_budget_is_refused(hall: Hall, given: dict[str, str], code: str) -> None:
    assert refusal(hall.ben, "plan_cost", gathering=hall.supper, **{"what": "Music", **given}) == code


def test_a_line_is_dropped_and_may_come_back(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR")
    hall.ben.do("gatherings.drop_cost", gathering=hall.supper, what="Music")
    assert budget(state(hall)) == []
    assert refusal(hall.ben, "drop_cost", gathering=hall.supper, what="Music") == "gathering.no_such_line"
    plan(hall, "Music", planned="90 EUR")
    assert budget(state(hall)) == [BudgetLine("Music", "9000 EUR")]


def test_two_who_change_a_line_at_once_are_told_and_nothing_is_lost(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR")
    with hall.bench.apart(hall.ana, hall.ben):
        plan(hall, "Music", planned="90.00 EUR")
        hall.ana.do("gatherings.plan_cost", gathering=hall.supper, what="Music", planned="150.00 EUR")
        plan(hall, "Food", planned="10.00 EUR")
    hall.bench.meet()
    assert contested_lines(state(hall)) == ["Music"]
    assert ("clash.gathering.budget_twice", hall.ben.member) in hall.clashes()
    shown = [budget(found.state) for each in (hall.ana, hall.ben, hall.cleo, hall.dora)
             if (found := each.read(hall.supper)) is not None]  # fmt: skip
    assert len(shown) == 4
    assert all(each == shown[0] for each in shown)
    plan(hall, "Music", planned="100.00 EUR")
    assert contested_lines(state(hall)) == []
    assert hall.clashes() == []


def test_an_archive_has_the_lines_that_hold_and_their_sums(hall: Hall) -> None:
    plan(hall, "Music", planned="120.00 EUR")
    plan(hall, "Music", spent="100.00 EUR")
    plan(hall, "Flowers", planned="20.00 EUR")
    hall.ben.do("gatherings.drop_cost", gathering=hall.supper, what="Flowers")
    plan(hall, "Food", planned="80.00 EUR")
    record = hall.dora.read(hall.supper)
    assert record is not None
    assert FEATURE.pages is not None
    drawn = FEATURE.pages(Source({"gathering": [record]}, lambda _record: ()))
    [entry] = drawn.pages[0].entries
    assert [each for each in entry.fields if each[0].startswith("budget")] == [
        ("budget 1", "Food, planned: 80.00 EUR"),
        ("budget 2", "Music, planned: 120.00 EUR, spent: 100.00 EUR"),
        ("budget in all", "planned: 200.00 EUR, spent: 100.00 EUR"),
    ]  # fmt: skip
    assert (entry.author, entry.id) == (MemberId(hall.ben.member), RecordId(hall.supper))
