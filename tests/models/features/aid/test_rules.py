"""Who may do what on the help board, refused everywhere alike."""

from typing import Any

import pytest

from models import ids
from models.edit import Operation, Put
from models.ids import NOBODY
from tests.models.features.aid.conftest import MEALS, RIDE, Board, refusal


def test_an_ask_goes_from_open_to_thanked(board: Board) -> None:
    assert (board.shown(), board.needs()) == ("open", set())
    board.claim(board.cleo)
    assert (board.shown(), board.needs()) == ("tentative", {("need.aid.choose", "Ben")})
    board.choose(board.cleo)
    assert (board.shown(), board.needs()) == ("confirmed", {("need.aid.do", "Cleo")})
    board.cleo.do("aid.finish", aid=board.ride)
    assert (board.shown(), board.needs()) == ("done", {("need.aid.thank", "Ben")})
    board.ben.do("aid.thank", aid=board.ride, thanks="You even waited with me.")
    assert (board.shown(), board.needs()) == ("thanked", set())
    board.ben.do("aid.close", aid=board.ride)
    assert board.shown() == "closed"
    told = board.ana.rows("SELECT what, whom, said FROM fact_activity WHERE kind = 'aid' ORDER BY at")
    assert told == [
        ("activity.aid.asked", None, ""), ("activity.aid.chosen", board.cleo.member, ""),
        ("activity.aid.finish", None, ""), ("activity.aid.thank", board.cleo.member, "You even waited with me."),
        ("activity.aid.close", None, ""),
    ]  # fmt: skip
    board.bench.equal()


def test_an_offer_goes_the_same_way(board: Board) -> None:
    offer = board.ask(board.dora, side="offer", title="I repair bicycles", sort="repair")
    board.claim(board.ben, aid=offer)
    assert board.shown(aid=offer) == "wanted"
    board.dora.do("aid.choose", aid=offer, helper=board.ben.member)
    assert board.shown(aid=offer) == "promised"
    needs = "SELECT what, member FROM fact_need n JOIN records r USING (order_key) WHERE r.id = ?"
    assert board.ana.rows(needs, offer) == [("need.aid.do", board.dora.member)], "whoever offers it does it"
    parts = "SELECT part, member FROM fact_person p JOIN records r USING (order_key) WHERE r.id = ?"
    assert set(board.ana.rows(parts, offer)) == {("gets", board.ben.member), ("helper", board.dora.member)}
    board.dora.do("aid.finish", aid=offer)
    assert board.ana.rows(needs, offer) == [], "nobody thanks themselves"
    board.dora.do("aid.reopen", aid=offer)
    assert {"is:offer", "is:repair"} < set(board.shown("marks", offer).split())
    board.bench.equal()


def test_only_who_asks_or_a_steward_chooses_and_only_who_has_said_so(board: Board) -> None:
    board.claim(board.cleo)
    assert refusal(board.dora, "choose", aid=board.ride, helper=board.cleo.member) == "rule.only"
    assert refusal(board.cleo, "choose", aid=board.ride, helper=board.cleo.member) == "rule.only"
    assert refusal(board.ben, "choose", aid=board.ride, helper=board.dora.member) == "ask.cannot"
    on_a_day = {"helper": board.cleo.member, "date": "2025-06-20"}
    assert refusal(board.ben, "choose", aid=board.ride, **on_a_day) == "ask.no_such_day"
    board.cleo.do("aid.step_back", aid=board.ride)
    assert refusal(board.ben, "choose", aid=board.ride, helper=board.cleo.member) == "ask.cannot"
    board.claim(board.cleo)
    board.choose(board.cleo, by=board.ana)
    assert board.ben.rows("SELECT moderates FROM fact_activity WHERE what = 'activity.aid.chosen'") == [(1,)]
    assert refusal(board.dora, "unchoose", aid=board.ride, helper=board.cleo.member) == "rule.only"
    assert refusal(board.ben, "unchoose", aid=board.ride, helper=board.dora.member) == "ask.not_chosen"
    board.ben.do("aid.unchoose", aid=board.ride, helper=board.cleo.member)
    assert board.shown() == "tentative"
    board.bench.equal()


def test_each_move_is_for_those_whom_it_concerns(board: Board) -> None:
    for intent in ("finish", "close", "withdraw"):
        assert refusal(board.dora, intent, aid=board.ride) == "rule.only"
    assert refusal(board.ben, "thank", aid=board.ride) == "rule.no_move"
    assert refusal(board.ana, "withdraw", aid=board.ride) == "rule.only"
    board.ben.do("aid.withdraw", aid=board.ride)
    assert board.shown() == "withdrawn"
    assert refusal(board.cleo, "claim", aid=board.ride) == "ask.over"
    assert refusal(board.dora, "reopen", aid=board.ride) == "rule.only"
    board.ben.do("aid.reopen", aid=board.ride)
    board.ben.do("aid.finish", aid=board.ride)
    assert refusal(board.ana, "thank", aid=board.ride) == "rule.only"
    board.ana.do("aid.close", aid=board.ride)
    assert board.shown() == "closed"
    assert board.needs() == set()
    board.bench.equal()


def test_nobody_claims_their_own_ask_unless_it_is_for_somebody(board: Board) -> None:
    assert refusal(board.ben, "claim", aid=board.ride) == "ask.own"
    other = board.ask(board.ben, **{**RIDE, "for_somebody": True})
    board.claim(board.ben, aid=other)
    assert board.shown(aid=other) == "tentative"
    assert refusal(board.dora, "step_back", aid=other) == "ask.nothing_claimed"


def test_other_people_do_not_change_an_ask_and_nobody_what_it_began_with(board: Board) -> None:
    assert refusal(board.dora, "change_aid", aid=board.ride, title="A lift") == "rule.only"
    assert refusal(board.ana, "change_aid", aid=board.ride, contact="0151 2345") == "rule.only"
    board.ana.do("aid.change_aid", aid=board.ride, about="A steward has shortened this.")
    board.ben.do("aid.change_aid", aid=board.ride, contact="0151 2345", on_paper=True)
    assert board.ana.rows("SELECT contact, on_paper FROM aid") == [("0151 2345", 1)]
    board.bench.equal()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"place": "Maple Street 12"}, "ask.exact_place"), ({"place": "شارع القيقب ١٢"}, "ask.exact_place"),
        ({"repeats": "FREQ=WEEKLY", "day": None}, "ask.day_needed"), ({"until": True, "day": None}, "ask.day_needed"),
        ({"until": True, "repeats": "FREQ=WEEKLY"}, "ask.one_or_the_other"),
        ({"day": "1999-12-31"}, "ask.bad_day"), ({"day": "2200-01-01"}, "ask.bad_day"),
        ({"quiet": True}, "ask.not_private"), ({"helpers": 21}, "field.out_of_range"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_refused(board: Board, given: dict[str, Any], why: str) -> None:
    assert refusal(board.cleo, "add_aid", **{**RIDE, **given}) == why


def test_days_are_taken_where_it_comes_again_and_only_there(board: Board) -> None:
    meals = board.ask(board.ben, **MEALS)
    assert refusal(board.cleo, "claim", aid=meals) == "ask.take_a_day"
    assert refusal(board.cleo, "take_turn", aid=board.ride, date="2025-06-20") == "ask.no_such_day"
    assert refusal(board.cleo, "take_turn", aid=meals, date="2025-06-18") == "ask.no_such_day"
    board.cleo.do("aid.take_turn", aid=meals, date="2025-06-20")
    board.cleo.do("aid.take_turn", aid=meals, date="2025-06-24")
    board.ben.do("aid.take_turn", aid=meals, date="2025-06-17")
    assert (board.shown(aid=meals), board.parts(meals)) == ("rota", {("Cleo", "helper"), ("Ben", "helper")})
    dues = "SELECT member FROM fact_due WHERE what = 'due.aid.turn' ORDER BY at"
    assert board.dora.rows(dues) == [(board.ben.member,), (board.cleo.member,), (board.cleo.member,)]
    board.cleo.do("aid.give_turn_back", aid=meals, date="2025-06-20")
    assert refusal(board.cleo, "give_turn_back", aid=meals, date="2025-06-20") == "ask.nothing_claimed"
    assert refusal(board.ben, "choose", aid=meals, helper=board.cleo.member) == "ask.which_day"
    board.bench.equal()


CLAIM = [Put(("note",), ""), Put(("turns 2025-06-20",), True)]
PICK = [Put(("picks a helper",), NOBODY.hex()), Put(("picks a turn",), 1)]


@pytest.mark.parametrize("day", ["soon", "9999-12-31", "2200-01-03", "0000-00-00", "2025-6-17"])
def test_a_day_that_is_none_is_told(board: Board, day: str) -> None:
    meals = board.ask(board.ben, **MEALS)
    assert refusal(board.cleo, "take_turn", aid=meals, date=day) == "ask.no_such_day"
    assert refusal(board.cleo, "give_turn_back", aid=meals, date=day) == "ask.nothing_claimed"


def test_nobody_takes_an_ask_off_the_board_with_a_day_at_the_end_of_all_calendars(board: Board) -> None:
    meals = board.ask(board.ben, **MEALS)
    mallory = board.bench.hostile(board.cleo)
    claim = ids.personal_record("aid_claim", mallory.everyone, mallory.me, meals)
    ops = [Put((key,), value) for key, value in (("can", False), ("note", ""), ("turns 9999-12-31", True))]
    sees = [reference for reference in [mallory.reference(meals)] if reference]
    board.bench.send([mallory.says("aid_claim", *ops, record=claim, subject=meals, sees=sees)])
    board.dora.do("aid.take_turn", aid=meals, date="2025-06-20")
    assert ("Dora", "helper") in board.parts(meals)
    assert board.shown("title", meals) == MEALS["title"]
    assert [each.detail for each in board.ana.first.verdicts(claim)] == [""]
    board.bench.equal()


@pytest.mark.parametrize(
    ("ops", "why"),
    [
        ([Put(("state",), "done")], "rule.only"), ([Put(("title",), "Gone")], "rule.only"),
        ([Put(("side",), "offer")], "rule.only"), ([Put(("state",), "confirmed")], "field.not_accepted"),
        (PICK, "rule.only"), ([Put(("picks a dropped",), True)], "edit.not_allowed"),
        ([Put(("place",), "Number 12")], "field.not_accepted"),
    ],
)  # fmt: skip
def test_what_a_changed_program_sends_is_refused_everywhere(board: Board, ops: list[Operation], why: str) -> None:
    mallory = board.bench.hostile(board.cleo)
    heads = tuple(board.cleo.first.group.records.heads(board.ride))
    board.bench.send([mallory.says("aid", *ops, record=board.ride, deps=heads)])
    for person in board.bench.persons:
        assert [found.detail for found in person.first.verdicts(board.ride)][1:] == [why]
    board.bench.equal()


def test_who_asks_cannot_choose_somebody_who_has_not_said_so_with_a_changed_program(board: Board) -> None:
    mallory = board.bench.hostile(board.ben)
    heads = tuple(board.ben.first.group.records.heads(board.ride))
    for turn, why in ((1, "ask.cannot"), (7, "edit.not_allowed")):
        ops = [Put((f"picks {turn} helper",), board.dora.member.hex()), Put((f"picks {turn} turn",), turn)]
        board.bench.send([mallory.says("aid", *ops, record=board.ride, deps=heads)])
        for person in board.bench.persons:
            assert person.first.verdicts(board.ride)[-1].detail == why
    assert board.shown() == "open"
    board.bench.equal()
