"""What somebody does with a stolen device, a copied proof or a small power, who feigns not to know what was decided."""

import pytest

from models.ids import DeviceId
from models.roll import STEWARD, Drop, Leave, Role, Statement
from tests.models.roll.town import Town, card, sight


def _stolen() -> tuple[Town, list[Statement]]:
    """Bo drops a laptop that was stolen. Also returns what it knows."""
    town = Town("ana", "bo", "cem", stewards=("ana", "cem"))
    before = [town.do("bo", town.sheet(b"in the drawer")), town.do("bo", town.link("bo", "bo/laptop"))]
    town.do("bo", Drop(DeviceId(card("bo/laptop").id)))
    return town, before[1:]


def test_what_it_added_adds_nothing_either() -> None:
    """The owner drops it with another computer, which has not heard of the one that it added."""
    town = Town("ana", "bo", "cem", stewards=("ana", "cem"))
    before = [town.do("bo", town.link("bo", "bo/desk"))]
    added = town.do("bo", town.link("bo", "bo/thief"), before)
    town.do("bo/desk", Drop(DeviceId(card("bo").id)), before)
    further = town.do("bo/thief", town.link("bo", "bo/further"), [added])
    town.everywhere(sight)
    assert (town.code(added), town.code(further)) == ("", "")
    devices = ("bo", "bo/desk", "bo/thief", "bo/further")
    assert [device for device in devices if town.author(town.roll, device)] == ["bo/desk"]


@pytest.mark.parametrize("is_feigning", [False, True])
def test_a_sheet_made_with_it_brings_nobody_in(is_feigning: bool) -> None:
    town, before = _stolen()
    sheet = town.do("bo/laptop", town.sheet(b"of the thief"), before)
    town.do("bo/new", town.recover("bo", "bo/new", b"of the thief"), [sheet] if is_feigning else None)
    town.everywhere(sight)
    assert (town.author(town.roll, "bo/new"), town.author(town.roll, "bo") is None) == (None, False)


def test_a_sheet_made_with_it_replaces_no_other() -> None:
    town, before = _stolen()
    town.do("bo/laptop", town.sheet(b"of the thief"), before)
    town.do("bo/new", town.recover("bo", "bo/new", b"in the drawer"))
    town.everywhere(sight)
    assert town.author(town.roll, "bo/new") is not None


def test_a_sheet_stated_again_with_it_makes_no_recovery_void() -> None:
    town, before = _stolen()
    again = town.do("bo/laptop", town.sheet(b"in the drawer"), before)
    town.do("bo/new", town.recover("bo", "bo/new", b"in the drawer"), [again])
    town.everywhere(sight)
    assert town.author(town.roll, "bo/new") is not None


def test_confirmed_by_members_one_is_rid_of_its_sheets() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana", "cem"))
    before = town.statements[-1:]
    for voter in ("ana", "cem"):
        town.do(voter, town.attest("bo", "bo/new"))
    sheet = town.do("bo", town.sheet(b"of the thief"), before)
    town.do("bo/bad", town.recover("bo", "bo/bad", b"of the thief"), [sheet])
    town.everywhere(sight)
    assert (town.author(town.roll, "bo/bad"), town.author(town.roll, "bo/new") is None) == (None, False)


def test_it_does_not_take_its_owner_out_of_the_group() -> None:
    town, before = _stolen()
    town.do("bo/laptop", Leave(), before)
    town.everywhere(sight)
    assert town.who(town.roll)["bo"] == "member"


def test_a_departure_that_was_seen_before_the_device_was_dropped_counts() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana", "cem"))
    linked = town.do("bo", town.link("bo", "bo/laptop"))
    left = town.do("bo", Leave(), [linked])
    town.do("bo/laptop", Drop(DeviceId(card("bo").id), town.cut("bo", left.seq).cuts), [linked])
    town.everywhere(sight)
    assert "bo" not in town.who(town.roll)


def test_nobody_is_brought_back_by_an_old_proof_who_left() -> None:
    town = Town("ana", "bo", "cem", stewards=("ana",))
    town.do("bo", Leave())
    assert town.code(town.do("cem", town.admit("bo"))) == "roll.bad_proof"
    assert town.code(town.do("cem", town.admit("bo", handshake=b"n" * 32))) == ""
    assert town.who(town.roll)["bo"] == "provisional"


@pytest.mark.parametrize("rules", [{}, {"admission": "members"}])
def test_nobody_hands_over_more_than_they_hold(rules: dict[str, str]) -> None:
    """Otherwise whoever may invite would give all powers to somebody made up."""
    town = Town("ana", "bo", "cem", stewards=("ana",), **rules)
    town.decide(("ana",), roles={"coordinator": Role(("members.admit",), (town.id("bo"),))})
    opened = town.do("bo", town.invite(b"gift", role=STEWARD))
    town.do("puppet", town.admit("puppet", b"gift"), [opened])
    assert (town.code(opened), town.author(town.roll, "puppet")) == ("roll.not_a_steward", None)


def test_what_a_former_steward_hands_over_unseen_gives_nothing() -> None:
    """Also where the power to invite remains."""
    town = Town("ana", "bo", "cem", stewards=("ana", "bo"), admission="members")
    before = town.statements[-1:]
    town.decide(("ana", "bo"), roles={STEWARD: town.stewards("ana")})
    opened = town.do("bo", town.invite(b"gift", role=STEWARD), before)
    town.do("puppet", town.admit("puppet", b"gift"), [opened])
    town.everywhere(sight)
    assert (town.code(opened), town.author(town.roll, "puppet")) == ("", None)
