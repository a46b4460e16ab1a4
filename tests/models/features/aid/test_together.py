"""What several people do at once, in whatever order it arrives; reserve, rota, and days that have passed."""

from collections.abc import Callable

import pytest

from sync.ledger.envelope import parse
from sync.simulated import Schedules
from sync.simulated.carrying import held
from tests.models.features.aid.conftest import MEALS, RIDE, Board, refusal

SEEN = (
    "SELECT f.state, (SELECT count(*) FROM fact_person p WHERE p.order_key = f.order_key AND p.part = 'helper'),"
    " (SELECT group_concat(hex(member) || part) FROM (SELECT member, part FROM fact_person ORDER BY part, member)),"
    " (SELECT group_concat(what) FROM fact_clash) FROM fact f WHERE f.kind = 'aid'"
)
ORDERS = 48


def claimed_apart(board: Board) -> None:
    with board.bench.apart(board.cleo):
        board.claim(board.cleo, board.dora)


def test_of_two_claims_who_asks_chooses_and_the_other_moves_up(board: Board) -> None:
    claimed_apart(board)
    assert board.clashes() == [("clash.aid.claimed_twice", board.ben.member)]
    assert board.needs() == {("need.aid.choose", "Ben")}
    board.choose(board.dora)
    assert board.clashes() == []
    assert (board.shown(), board.parts()) == ("confirmed", {("Dora", "helper"), ("Cleo", "reserve")})
    board.dora.do("aid.step_back", aid=board.ride)
    assert (board.shown(), board.parts()) == ("tentative", {("Cleo", "offered")})
    assert board.needs() == {("need.aid.choose", "Ben"), ("need.aid.next", "Cleo")}
    board.choose(board.cleo)
    assert (board.shown(), board.needs()) == ("confirmed", {("need.aid.do", "Cleo")})
    board.bench.equal()


def test_who_was_chosen_as_a_reserve_moves_up_without_being_asked(board: Board) -> None:
    board.claim(board.cleo, board.dora)
    for helper in (board.dora, board.cleo):
        board.choose(helper)
    assert board.parts() == {("Cleo", "helper"), ("Dora", "reserve")}
    board.cleo.do("aid.step_back", aid=board.ride)
    assert (board.shown(), board.parts()) == ("confirmed", {("Dora", "helper")})
    board.bench.equal()


def test_chosen_while_the_helper_stepped_back_is_not_confirmed(board: Board) -> None:
    board.claim(board.cleo)
    with board.bench.apart(board.cleo):
        board.cleo.do("aid.step_back", aid=board.ride)
        board.choose(board.cleo)
    assert (board.shown(), board.parts(), board.needs()) == ("open", set(), set())
    board.bench.equal()


def chosen_apart(board: Board) -> None:
    board.claim(board.cleo, board.dora)
    with board.bench.apart(board.ana):
        board.choose(board.cleo, by=board.ana)
        board.choose(board.dora)


def test_two_who_were_chosen_apart_are_a_clash_that_the_next_choice_settles(board: Board) -> None:
    chosen_apart(board)
    assert board.clashes() == [("clash.aid.chosen_twice", board.ben.member)]
    assert (board.shown(), board.parts()) == ("tentative", {("Cleo", "offered"), ("Dora", "offered")})
    board.choose(board.cleo)
    assert board.clashes() == []
    assert board.parts() == {("Cleo", "helper"), ("Dora", "reserve")}
    board.bench.equal()


def withdrawn_apart(board: Board) -> None:
    """Withdrawn while others claim it."""
    with board.bench.apart(board.ben):
        board.ben.do("aid.withdraw", aid=board.ride)
        board.claim(board.cleo, board.dora)


def changed_apart(board: Board) -> None:
    """Chosen while it is changed to two helpers, and one of them steps back."""
    board.claim(board.cleo, board.dora)
    with board.bench.apart(board.ben, board.dora):
        board.ben.do("aid.change_aid", aid=board.ride, helpers=2)
        board.choose(board.cleo, by=board.ana)
        board.dora.do("aid.step_back", aid=board.ride)


def taken_apart(board: Board) -> None:
    """A day of a rota, taken by two."""
    meals = board.ask(board.ben, **MEALS)
    with board.bench.apart(board.cleo):
        for each in (board.cleo, board.dora):
            each.do("aid.take_turn", aid=meals, date="2025-06-20")


@pytest.mark.parametrize("story", [claimed_apart, chosen_apart, withdrawn_apart, changed_apart, taken_apart])
def test_the_order_of_arrival_makes_no_difference(board: Board, story: Callable[[Board], None]) -> None:
    known = frozenset(held(board.dora.first.group))
    story(board)
    board.bench.equal()
    arrived = [parse(raw) for raw in held(board.dora.first.group) if raw not in known]
    ends = {tuple(board.dora.rows(SEEN))}
    orders = board.bench.every_order(arrived, lambda device: ends.add(tuple(device.rows(SEEN))), most=ORDERS)
    assert orders.tried > 1
    assert len(ends) == 1


def test_several_helpers_are_confirmed_one_after_the_other(board: Board) -> None:
    piano = board.ask(board.dora, side="ask", title="Carry the piano", sort="hand", helpers=2)
    board.claim(board.ana, board.ben, board.cleo, aid=piano)
    for helper, state in ((board.ana, "tentative"), (board.ben, "confirmed")):
        board.dora.do("aid.choose", aid=piano, helper=helper.member)
        assert board.shown(aid=piano) == state
    assert board.parts(piano) == {("Ana", "helper"), ("Ben", "helper"), ("Cleo", "reserve")}
    assert board.clashes() == []


def test_a_day_that_two_have_taken_is_settled_by_who_asks(board: Board) -> None:
    taken_apart(board)
    [(meals,)] = board.dora.rows("SELECT record FROM fact WHERE title = 'Suppers for the twins'")
    assert board.clashes() == [("clash.aid.day_taken_twice", board.ben.member)]
    assert board.dora.rows("SELECT member FROM fact_due WHERE what = 'due.aid.turn'") == []
    board.ben.do("aid.choose", aid=meals, helper=board.cleo.member, date="2025-06-20")
    assert board.clashes() == []
    assert board.dora.rows("SELECT member FROM fact_due WHERE what = 'due.aid.turn'") == [(board.cleo.member,)]
    board.bench.equal()


def test_who_took_a_day_that_there_is_no_more_is_told_until_another_is_taken(board: Board) -> None:
    meals = board.ask(board.ben, **MEALS)
    with board.bench.apart(board.ben):
        board.cleo.do("aid.take_turn", aid=meals, date="2025-06-20")
        board.ben.do("aid.change_aid", aid=meals, repeats="FREQ=WEEKLY;BYDAY=TU,WE")
    gone = ("need.aid.day_gone", "Cleo")
    assert gone in board.needs()
    board.cleo.do("aid.take_turn", aid=meals, date="2025-06-18")
    assert gone not in board.needs()
    assert board.dora.rows("SELECT turns FROM aid_claim_turns") == [("2025-06-18",)]
    board.ben.do("aid.change_aid", aid=meals, repeats=None)
    assert gone in board.needs()
    board.cleo.do("aid.step_back", aid=meals)
    assert gone not in board.needs()
    board.bench.equal()


def test_what_is_not_done_in_time_is_overdue_and_what_nobody_does_expires(board: Board) -> None:
    bench, schedules = board.bench, Schedules(board.bench)
    paint = board.ask(board.dora, **{**RIDE, "title": "Paint the fence", "sort": "hand"})
    board.claim(board.cleo)
    board.choose(board.cleo)
    bench.days(5)
    schedules.pass_seconds(5)
    assert (board.shown(), board.shown(aid=paint)) == ("confirmed", "open")
    bench.days(4)
    schedules.pass_seconds(90)
    assert (board.shown(), board.shown(aid=paint)) == ("overdue", "expired")
    assert board.needs() == {("need.aid.done", "Ben"), ("need.aid.done", "Cleo"), ("need.aid.expired", "Dora")}
    board.dora.do("aid.change_aid", aid=paint, day="2025-07-20")
    assert board.shown(aid=paint) == "open"
    board.cleo.do("aid.finish", aid=board.ride)
    assert board.shown() == "done"
    bench.equal()


def test_a_rota_ends_with_its_last_day_and_more_days_make_it_go_on(board: Board) -> None:
    schedules = Schedules(board.bench)
    meals = board.ask(board.ben, **{**MEALS, "repeats": "FREQ=WEEKLY;COUNT=2"})
    board.cleo.do("aid.take_turn", aid=meals, date="2025-06-24")
    board.bench.days(11)
    schedules.pass_seconds(60)
    assert board.shown(aid=meals) == "ended"
    assert ("need.aid.ended", "Ben") in board.needs()
    board.ben.do("aid.change_aid", aid=meals, repeats="FREQ=WEEKLY;COUNT=9")
    assert board.shown(aid=meals) == "rota"
    board.bench.equal()


def test_nobody_says_too_early_that_the_day_has_passed(board: Board) -> None:
    assert refusal(board.cleo, "lapse", record=board.ride) == "keepers.too_early"


def test_what_is_urgent_waits_for_everybody_else(board: Board) -> None:
    board.ask(board.dora, side="ask", title="Insulin from the chemist", sort="errand", urgency="urgent")
    waits = board.ana.rows("SELECT what, member, but FROM fact_need")
    assert [(what, member) for what, member, _ in waits] == [("need.aid.urgent", None)]
    board.claim(board.ana, aid=board.ana.rows("SELECT record FROM fact WHERE title LIKE 'Insulin%'")[0][0])
    assert board.needs() == {("need.aid.choose", "Dora")}
