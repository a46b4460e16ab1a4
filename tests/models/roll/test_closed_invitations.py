"""What putting somebody out closes, in every order of arrival."""

from collections.abc import Callable

import pytest

from models.ids import DeviceId
from models.roll import STEWARD, Drop, Roll, Statement, Suspend
from tests.models.roll.town import Town, card

MINE, THEIRS, NEW = b"mine", b"theirs", b"new"


def states(town: Town, *secrets: bytes) -> Callable[[Roll], list[str]]:
    ids = [town.invite(secret).id for secret in secrets]
    return lambda roll: [roll.now.invitations[each].why_closed(0) for each in ids]


def test_a_removal_closes_all_invitations_that_its_authors_and_others_had_opened() -> None:
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    town.do("ana", town.invite(MINE))
    town.do("gus", town.invite(THEIRS))
    before = [town.statements[-1]]
    town.do("gus", town.admit("dee", THEIRS))
    town.decide(("ana", "bo"), removed=(town.cut("gus", 50),))
    town.do("bo", town.invite(b"dark"), before)  # bo has not heard of the removal
    town.do("ana", town.invite(NEW))
    look = states(town, MINE, THEIRS, b"dark", NEW)
    assert town.everywhere(look) == ["closed", "closed", "closed", ""]
    assert town.code(town.do("dee", town.admit("eve", MINE))) == "roll.invitation_closed"
    assert town.code(town.do("dee", town.admit("eve", NEW))) == ""
    assert "dee" in town.who(town.roll)  # who came in before stays


def test_whoever_may_admit_still_lets_an_applicant_in() -> None:
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    town.do("gus", town.invite(THEIRS))
    town.decide(("ana", "bo"), removed=(town.cut("gus", 50),))
    assert town.code(town.do("ana", town.admit("dee", THEIRS))) == ""
    assert "dee" in town.who(town.roll)


def test_a_suspension_closes_those_of_the_suspended_while_it_lasts() -> None:
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    town.do("ana", town.invite(MINE))
    town.do("gus", town.invite(THEIRS))
    town.do("ana", Suspend(town.id("gus"), town.cut("gus", 50).cuts))
    look = states(town, MINE, THEIRS)
    assert town.everywhere(look) == ["", "closed"]
    town.decide(("ana", "bo"), lifted=tuple(each.id for each in town.roll.now.suspensions))
    assert look(town.roll) == ["", ""]


def test_an_archive_from_before_a_removal_lets_nobody_in_again() -> None:
    """Gus was put out and kept an archive. With its pass he comes as somebody new, who knows of no removal."""
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    town.do("ana", town.invite(MINE))
    before = [town.statements[-1]]
    town.decide(("ana", "bo"), removed=(town.cut("gus", 50),))
    assert town.code(town.do("gus again", town.admit("gus again", MINE), before)) == ""
    assert town.everywhere(lambda roll: "gus again" in town.who(roll)) is False
    assert town.everywhere(lambda roll: town.id("gus again") in roll.now.applicants) is True
    town.do("ana", town.admit("gus again", MINE))
    assert town.everywhere(lambda roll: "gus again" in town.who(roll)) is True


def test_who_came_with_an_archive_and_was_seen_by_those_who_removed_somebody_stays() -> None:
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    town.do("ana", town.invite(MINE))
    before = [town.statements[-1]]
    town.do("dee", town.admit("dee", MINE), before)
    town.decide(("ana", "bo"), removed=(town.cut("gus", 50),))
    town.do("eve", town.admit("eve", MINE), before)
    town.decide(("ana", "bo"), voters=(town.id("eve"),))
    assert town.everywhere(lambda roll: {"dee", "eve"} <= set(town.who(roll))) is True


@pytest.mark.parametrize(
    ("bo", "is_in"),
    [("heard of nothing", True), ("heard of the removal", False), ("heard of the suspension", False),
     ("is removed too", False)],
)  # fmt: skip
def test_an_invitation_of_the_removed_stays_with_those_let_in_by_somebody_who_remains_and_did_not_know(
    bo: str, is_in: bool
) -> None:
    """Those who removed Gus did not know of the invitation. Bo is no steward, so Bo needs one to let anybody in."""
    stewards = ("ana", "gus", "flo", "kim")
    town = Town(*stewards, "bo", stewards=stewards)
    before = [town.statements[-1]]
    knows: list[Statement] | None
    knows = heard = [town.do("gus", town.invite(THEIRS))]
    if bo == "heard of the suspension":
        knows = [*heard, town.do("ana", Suspend(town.id("gus"), town.cut("gus", 0).cuts), before)]
    others = (town.cut("bo", 50),) if bo == "is removed too" else ()
    town.decide(("ana", "flo", "kim"), before, removed=(town.cut("gus", 0), *others))
    if bo == "heard of the removal":
        knows = None
    town.do("bo", town.admit("dee", THEIRS), knows)
    assert town.everywhere(lambda roll: "dee" in town.who(roll)) is is_in


@pytest.mark.parametrize("who", ["gus", "bo"])
def test_who_loses_the_power_does_not_keep_the_own_invitation_open_by_letting_somebody_in(who: str) -> None:
    """Somebody else, who has not heard of it either, does."""
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    before = [town.statements[-1]]
    opened = town.do("gus", town.invite(THEIRS), before)
    town.decide(("ana", "bo"), before, None, roles={STEWARD: town.stewards("ana", "bo")})
    town.do(who, town.admit("dee", THEIRS), [opened])
    assert town.everywhere(lambda roll: "dee" in town.who(roll)) is (who == "bo")


@pytest.mark.parametrize("heard", [True, False])
@pytest.mark.parametrize("ends", ["suspended", "power", "dropped"])
def test_whoever_lets_somebody_in_and_knows_why_the_invitation_ended_keeps_it_open_for_nobody_else(
    ends: str, heard: bool
) -> None:
    """Bo may let people in without it. Eve came in alone, as with an archive, and has heard of nothing."""
    town = Town("ana", "bo", "gus", stewards=("ana", "bo", "gus"))
    before = [town.do("gus", town.link("gus", "gus/desk"))]
    opened = town.do("gus", town.invite(THEIRS), before)
    match ends:
        case "suspended":
            town.do("ana", Suspend(town.id("gus"), town.cut("gus", 0).cuts), before)
        case "power":
            town.decide(("ana", "bo"), before, None, roles={STEWARD: town.stewards("ana", "bo")})
        case _:
            town.do("gus/desk", Drop(DeviceId(card("gus").id)), before)
    town.do("bo", town.admit("dee", THEIRS), None if heard else [opened])
    town.do("eve", town.admit("eve", THEIRS), [opened])
    assert town.everywhere(lambda roll: {"dee", "eve"} & town.who(roll).keys()) == {"dee", *(() if heard else ("eve",))}
