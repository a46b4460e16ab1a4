"""An archive for a handover gives the stewards' powers for as long as its author may, in every order of arrival."""

from collections.abc import Callable

import pytest

from models.case import ALL_POWERS
from models.roll import MEMBER, STEWARD, Aside, Leave, Revoke, Role, Roll, Statement, Suspend
from models.roll.powers import ADMIT_MEMBERS, USUAL_ROLES
from tests.models.roll.town import Town

GIFT, MORE, OPEN = b"gift", b"more", b"open"
ORDERS = 40
"""Of arrival that are tried each time."""


def begun(**rules: str) -> tuple[Town, list[Statement]]:
    """Bo has made an archive for a handover: the town, and what the archive knows."""
    town = Town("ana", "bo", "cem", stewards=("ana", "bo"), **rules)
    return town, [town.do("bo", town.invite(GIFT, role=STEWARD))]


def powers(town: Town, person: str = "dee") -> frozenset[str] | None:
    """What somebody may do, whatever arrived first; None where the person is not in."""
    def look(roll: Roll) -> frozenset[str] | None:
        author = town.author(roll, person)
        return None if author is None else author.powers

    found: frozenset[str] | None = town.everywhere(look, ORDERS)
    return found


def end_the_role(town: Town, knows: list[Statement] | None = None, *, seen: int = 1) -> bytes:
    changes = {"roles": {STEWARD: town.stewards("ana")}, "ended": (town.cut("bo", seen),)}
    return town.decide(("ana", "cem"), knows, None, **changes)


NONE: frozenset[str] = frozenset()
ALL = frozenset({ALL_POWERS})


@pytest.mark.parametrize(
    ("by", "heard"), [("dee", False), ("cem", False), ("bo", False), ("cem", True), ("bo", True), ("ana", True)]
)
def test_whoever_comes_when_the_role_of_its_author_has_ended_is_an_ordinary_member(by: str, heard: bool) -> None:
    """Also where they say that they had not heard of it, and where it is a steward who lets the person in."""
    town, archive = begun()
    end_the_role(town)
    town.do(by, town.admit("dee", GIFT), None if heard else archive)
    assert powers(town) == NONE


def test_whoever_was_in_for_those_who_ended_the_role_keeps_the_powers() -> None:
    town, archive = begun()
    come = town.do("dee", town.admit("dee", GIFT), archive)
    end_the_role(town)
    assert powers(town) == ALL
    town.do("dee", town.invite(MORE, role=STEWARD), [come])
    town.do("eve", town.admit("eve", MORE))
    assert powers(town, "eve") == ALL


@pytest.mark.parametrize(("seen", "kept"), [(2, ALL), (1, NONE)])
def test_the_cuts_say_whom_its_author_had_let_in_before(seen: int, kept: frozenset[str]) -> None:
    town, archive = begun()
    town.do("bo", town.admit("dee", GIFT), archive)
    end_the_role(town, archive, seen=seen)
    assert powers(town) == kept


def test_whoever_lost_the_powers_so_hands_none_over_and_takes_none_back() -> None:
    town, _archive = begun()
    town.do("ana", town.invite(OPEN))
    before = [town.statements[-1]]
    town.do("fay", town.admit("fay", OPEN), before)
    come = town.do("dee", town.admit("dee", GIFT), before)
    more = town.do("dee", town.invite(MORE, role=STEWARD), [come])
    town.do("dee", Revoke(town.invite(OPEN).id), [come])
    town.do("eve", town.admit("eve", MORE), [more])
    town.do("gus", town.admit("gus", MORE), [more])
    assert (powers(town, "dee"), powers(town, "eve"), powers(town, "fay")) == (ALL, ALL, None)
    end_the_role(town, before)
    town.do("cem", town.admit("eve", MORE), [more])  # who has not heard of it, so she stays as everybody
    assert (powers(town, "dee"), powers(town, "eve"), powers(town, "gus")) == (NONE, NONE, NONE)
    assert powers(town, "fay") == NONE
    assert town.everywhere(lambda roll: roll.now.invitations[town.invite(OPEN).id].revoked, ORDERS) is False


@pytest.mark.parametrize("named", [False, True])
def test_a_handover_outlasts_whoever_leaves(named: bool) -> None:
    town, archive = begun()
    town.do("bo", Leave())
    if named:
        town.decide(("ana", "cem"), left=(town.id("bo"),))
    town.do("dee", town.admit("dee", GIFT), archive)
    assert powers(town) == ALL


@pytest.mark.parametrize("role", [STEWARD, MEMBER])
def test_whoever_left_and_is_listed_again_without_the_role_hands_nothing_over(role: str) -> None:
    town, archive = begun()
    town.do("bo", Leave())
    town.decide(("ana", "cem"), left=(town.id("bo"),))
    town.do("ana", town.admit("bo", handshake=b"n" * 32))
    roles = {STEWARD: town.stewards("ana", "bo")} if role == STEWARD else {}
    town.decide(("ana", "cem"), voters=(town.id("bo"),), roles=roles)
    town.do("dee", town.admit("dee", GIFT), archive)
    assert powers(town) == (ALL if role == STEWARD else NONE)


def test_a_group_does_not_lose_its_last_steward() -> None:
    """Nobody else has the powers, until somebody is given them."""
    town, archive = begun()
    town.decide(("ana", "bo"), roles={STEWARD: Role(USUAL_ROLES[STEWARD])})
    town.do("dee", town.admit("dee", GIFT), archive)
    assert powers(town) == ALL
    town.decide(("ana", "cem"), roles={STEWARD: town.stewards("cem")})
    assert powers(town) == NONE


def test_a_suspension_takes_the_powers_away_for_as_long_as_it_lasts() -> None:
    town, archive = begun()
    town.do("ana", Suspend(town.id("bo"), town.cut("bo", 50).cuts))
    town.do("dee", town.admit("dee", GIFT), archive)
    assert powers(town) == NONE
    town.decide(("ana", "cem"), lifted=tuple(each.id for each in town.roll.now.suspensions))
    assert powers(town) == ALL


@pytest.mark.parametrize("seen", [0, 50])
def test_whoever_comes_by_somebody_who_has_not_heard_of_the_removal_is_an_ordinary_member(seen: int) -> None:
    town, archive = begun()
    town.decide(("ana", "cem"), removed=(town.cut("bo", seen),))
    town.do("cem", town.admit("dee", GIFT), archive)
    assert powers(town) == NONE


def test_whoever_is_listed_without_the_powers_hands_none_over() -> None:
    town, archive = begun()
    come = town.do("dee", town.admit("dee", GIFT), archive)
    more = [town.do("dee", town.invite(MORE, role=STEWARD), [come])]
    town.decide(("ana", "bo"), voters=(town.id("dee"),))
    assert powers(town) == NONE
    town.do("eve", town.admit("eve", MORE), more)
    assert powers(town, "eve") == NONE


@pytest.mark.parametrize("later", ["none", "the role ends", "nothing of it"])
def test_it_goes_by_the_rival_that_is_followed(later: str) -> None:
    """Two of three end Bo's role, and two decide something else. More signatures settle which."""
    town, archive = begun()
    town.do("dee", town.admit("dee", GIFT), archive)
    one = town.propose("ana", town.tip, archive, roles={STEWARD: town.stewards("ana")}, ended=(town.cut("bo", 50),))
    known = [town.sign(each, one) for each in ("ana", "cem")]
    two = town.propose("bo", one.act.parent, archive, rules={"quiet": 1})
    known += [town.sign(each, two) for each in ("bo", "cem")]
    ends = town.tip == one.resolution
    if later != "none":
        ends = later == "the role ends"
        town.sign("bo" if ends else "ana", one if ends else two, known)
    assert powers(town) == (NONE if ends else ALL)


@pytest.mark.parametrize("endorsed", [False, True])
def test_what_needed_the_powers_is_set_aside_unless_others_built_on_it(endorsed: bool) -> None:
    town, archive = begun()
    come = town.do("dee", town.admit("dee", GIFT), archive)
    by = end_the_role(town, archive)
    log, knew = town.log("dee words"), {town.log("dee words"): 1} if endorsed else {}
    need = frozenset({ADMIT_MEMBERS})

    def look(powers: frozenset[str]) -> Callable[[Roll], Aside | None]:
        return lambda roll: roll.standing(come.author, log, 1, (come.id,), knew, powers)

    assert town.everywhere(look(NONE)) is None
    assert town.everywhere(look(need)) == (None if endorsed else Aside("power", by))


def test_what_depends_on_it_is_judged_again_when_the_role_ends() -> None:
    town, archive = begun()
    town.do("dee", town.admit("dee", GIFT), archive)
    town.roll.take_changed()
    end_the_role(town, archive)
    assert town.id("dee") in town.roll.take_changed()
