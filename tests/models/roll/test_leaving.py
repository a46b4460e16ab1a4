"""Who leaves gives up the own seat, so nobody gains anything by pretending not to know that somebody came back."""

import pytest

from models.case import ALL_POWERS
from models.roll import STEWARD, Drop, Leave, Role, Statement, Suspend
from tests.models.roll.town import Town, card, sight


def _back(*, stewards: tuple[str, ...] = ("ana",)) -> tuple[Town, Statement, Statement]:
    """Cem has left and come back. Also returns the leaving and the admission."""
    town = Town("ana", "bo", "cem", "dee", "eve", stewards=stewards)
    left = town.do("cem", Leave())
    back = town.do("bo", town.admit("cem", handshake=b"n" * 32))
    assert town.code(back) == ""
    return town, left, back


def test_whoever_comes_back_is_in_and_neither_votes_nor_holds_a_role() -> None:
    town, _left, _back_again = _back(stewards=("ana", "cem"))
    town.everywhere(sight)
    cem = town.author(town.roll, "cem")
    assert cem is not None
    assert (cem.standing, cem.powers) == ("provisional", frozenset())
    assert town.roll.now.members[town.id("cem")].roles == ()
    assert town.id("cem") not in town.roll.view(town.roll.heads).voters
    assert town.code(town.propose("cem", rules={"a": 1})) == "roll.may_not_sign"
    assert town.code(town.do("cem", Suspend(town.id("bo")))) == "roll.not_a_steward"
    assert ("vacant", STEWARD) not in {(each.kind, each.name) for each in town.roll.now.shortages}


def test_who_is_called_gone_could_decide_nothing_whatever_is_known_of_a_return() -> None:
    """Two of five people call Cem gone, once knowing of the return, once pretending not to: either is two of four."""
    for knows in (True, False):
        town, left, back = _back()
        seen = [back] if knows else [left]
        proposal = town.propose("bo", None, seen, left=(town.id("cem"),), rules={"a": 1})
        town.sign("bo", proposal)
        town.sign("dee", proposal)
        assert town.code(town.sign("cem", proposal)) == "roll.may_not_sign"
        assert town.code(town.propose("cem", proposal.act.parent, rules={"b": 1})) == "roll.may_not_sign"
        town.everywhere(sight)
        assert "a" not in town.roll.now.charter.rules
        town.sign("eve", proposal)
        town.everywhere(sight, 300)
        assert "a" in town.roll.now.charter.rules
        assert town.id("cem") not in town.roll.now.charter.voters


def test_once_listed_again_nobody_is_called_gone_for_a_former_leaving() -> None:
    town, left, back = _back(stewards=("ana", "cem"))
    listed = town.decide(("ana", "bo", "dee"), None, None, voters=(town.id("cem"),))
    town.everywhere(sight, 300)
    cem = town.author(town.roll, "cem")
    assert cem is not None
    assert (cem.standing, bool(cem.powers)) == ("member", True)
    resolved = [each for each in town.statements if each.resolution == listed]
    for seen in (None, [left, *resolved], [back, *resolved]):
        refused = town.propose("bo", None, seen, left=(town.id("cem"),))
        assert town.code(refused) == "roll.unknown_member"
    again = town.do("cem", Leave())
    assert town.code(town.propose("bo", None, [again, *resolved], left=(town.id("cem"),))) == ""


def test_a_role_alone_gives_no_seat_back() -> None:
    """Whoever replaces a role names all of its holders, and need not have heard who left."""
    town, _left, _again = _back(stewards=("ana", "cem"))
    town.decide(("ana", "bo", "dee"), roles={"host": Role(("x",), (town.id("cem"),))})
    cem = town.author(town.roll, "cem")
    assert cem is not None
    assert cem.powers == frozenset()
    town.decide(("ana", "bo", "dee"), voters=(town.id("cem"),))
    cem = town.author(town.roll, "cem")
    assert cem is not None
    assert "x" in cem.powers


@pytest.mark.parametrize("is_known", [True, False])
def test_the_thief_of_a_dropped_computer_takes_no_seat(is_known: bool) -> None:
    town = Town("ana", "bo", "cem", stewards=("ana",))
    linked = town.do("bo", town.link("bo", "bo/laptop"))
    town.do("bo", Drop(card("bo/laptop").id))
    left = town.do("bo/laptop", Leave(), [linked])
    town.everywhere(sight)
    assert town.who(town.roll)["bo"] == "member"
    proposal = town.propose("ana", None, None if is_known else [left], left=(town.id("bo"),))
    assert town.code(proposal) == ("roll.unknown_member" if is_known else "")


def test_nobody_is_called_gone_who_is_here() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana",))
    assert town.code(town.propose("ana", None, None, left=(town.id("cem"),))) == "roll.unknown_member"


def test_an_invitation_from_before_the_leaving_gives_no_powers_any_more() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana",))
    town.do("ana", town.invite(b"gift", role=STEWARD))
    town.do("ana", town.admit("eve", b"gift"))
    eve = town.author(town.roll, "eve")
    assert eve is not None
    assert eve.powers == {ALL_POWERS}
    town.do("eve", Leave())
    town.do("bo", town.admit("eve", handshake=b"n" * 32))
    town.everywhere(sight)
    eve = town.author(town.roll, "eve")
    assert eve is not None
    assert (eve.standing, eve.powers) == ("provisional", frozenset())
    assert town.code(town.do("eve", town.invite(b"mine"))) == "roll.not_a_steward"
    town.do("eve", Leave())
    town.do("ana", town.admit("eve", b"gift", handshake=b"o" * 32))
    town.everywhere(sight, 300)
    eve = town.author(town.roll, "eve")
    assert eve is not None
    assert eve.powers == {ALL_POWERS}


def test_the_founder_comes_back_like_anybody_else() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana", "bo"))
    town.do("ana", Leave())
    assert "ana" not in town.who(town.roll)
    town.do("bo", town.invite(b"again"))
    back = town.do("bo", town.admit("ana", b"again", handshake=b"n" * 32))
    assert town.code(back) == ""
    town.everywhere(sight)
    assert town.who(town.roll)["ana"] == "provisional"
    town.decide(("bo", "cem"), voters=(town.id("ana"),))
    town.everywhere(sight)
    assert town.who(town.roll)["ana"] == "member"
