"""Who said that they can do it hears that the day or the place has changed; a quiet ask finds other people."""

import pytest

from tests.models.features.aid.conftest import MEALS, Board, refusal
from tests.models.features.aid.test_quiet import SECRET, circle, handed_over

CHANGED = "need.aid.changed"


def told(board: Board) -> set[str]:
    return {name for what, name in board.needs() if what == CHANGED}


@pytest.mark.parametrize("given", [{"day": "2025-06-21"}, {"hour": "9:30"}, {"place": "South end"}])
def test_helpers_hear_that_it_has_changed(board: Board, given: dict[str, str]) -> None:
    board.claim(board.cleo, board.dora)
    board.choose(board.cleo)
    board.ben.do("aid.change_aid", aid=board.ride, about="Two bags")
    assert told(board) == set()
    board.ben.do("aid.change_aid", aid=board.ride, **given)
    assert told(board) == {"Cleo", "Dora"}
    board.cleo.do("aid.take_note", aid=board.ride)
    board.dora.do("aid.step_back", aid=board.ride)
    assert told(board) == set()
    assert board.parts() == {("Cleo", "helper")}
    assert board.cleo.do("aid.take_note", aid=board.ride) is None  # it is known already
    board.bench.equal()


def test_who_had_not_heard_of_it_when_claiming_hears_it_later(board: Board) -> None:
    with board.bench.apart(board.cleo):
        board.ben.do("aid.change_aid", aid=board.ride, day="2025-06-21")
        board.claim(board.cleo)
    assert told(board) == {"Cleo"}


def test_who_took_days_hears_that_the_hour_has_changed(board: Board) -> None:
    meals = board.ask(board.ben, **MEALS)
    board.cleo.do("aid.take_turn", aid=meals, date="2025-06-20")
    board.ben.do("aid.change_aid", aid=meals, hour="noon")
    assert told(board) == {"Cleo"}
    board.cleo.do("aid.take_note", aid=meals)
    assert told(board) == set()


def test_what_is_over_is_told_to_nobody(board: Board) -> None:
    board.claim(board.cleo)
    board.ben.do("aid.change_aid", aid=board.ride, day="2025-06-21")
    board.ben.do("aid.withdraw", aid=board.ride)
    assert told(board) == set()


def test_a_quiet_ask_that_nobody_posts_is_handed_to_others(board: Board) -> None:
    quiet, others = handed_over(board, board.cleo), circle(board.ben, board.dora)
    assert board.ben.rows("SELECT member FROM fact_need WHERE what = 'need.aid.not_posted'") == [(board.ben.member,)]
    assert refusal(board.cleo, "hand_on", aid=quiet, circle=others) == "ask.not_quiet"
    again = board.ben.do("aid.hand_on", aid=quiet, circle=others)
    assert again is not None
    assert board.dora.rows("SELECT title, state FROM fact WHERE record = ?", again) == [(SECRET, "quiet")]
    assert board.cleo.rows("SELECT state FROM fact WHERE record = ?", quiet) == [("withdrawn",)]
    board.dora.do("aid.pass_on", aid=again, title="Help with a letter")
    assert refusal(board.ben, "hand_on", aid=again, circle=circle(board.ben, board.ana)) == "ask.posted"
