"""Confirmations of a new device are taken back, replaced and spent, in every order of arrival."""

import pytest

from models.roll import STEWARD, Role, Roll, Statement, Suspend, Unattest, unconfirmed
from models.roll.deciding import Deciding
from models.roll.powers import ADMIT_MEMBERS
from tests.models.roll.town import Town, card, sight

PEOPLE = ("ana", "bo", "cem", "dee", "eve")


def _town() -> Town:
    """Bo has lost every device; two must confirm a new one."""
    return Town(*PEOPLE, stewards=("ana", "eve"))


def _confirm(town: Town, who: str, device: str, knows: list[Statement] | None = None) -> Statement:
    return town.do(who, town.attest("bo", device), knows)


def _take_back(town: Town, who: str, device: str, knows: list[Statement] | None = None) -> Statement:
    return town.do(who, Unattest(town.id("bo"), card(device).id), knows)


def _is_back(town: Town, roll: Roll, device: str) -> bool:
    return town.author(roll, device) is not None


def _waiting(town: Town) -> dict[bytes, set[str]]:
    """Who confirms each device that waits, the same on every computer."""

    def look(roll: Roll) -> dict[bytes, set[str]]:
        names = {each.id: each.name for each in roll.now.members.values()}
        return {each.device.id: {names[by] for by in each.by} for each in unconfirmed(roll.now)}

    town.everywhere(sight)
    found: dict[bytes, set[str]] = town.everywhere(look)
    return found


def test_whoever_confirmed_takes_it_back_and_it_waits_no_more() -> None:
    town = _town()
    _confirm(town, "cem", "bo/new")
    assert town.code(_take_back(town, "cem", "bo/new")) == ""
    assert _waiting(town) == {}
    _confirm(town, "dee", "bo/new")
    assert _waiting(town) == {card("bo/new").id: {"dee"}}
    assert not _is_back(town, town.roll, "bo/new")
    _confirm(town, "cem", "bo/new")
    assert _waiting(town) == {}
    assert _is_back(town, town.roll, "bo/new")
    assert not _is_back(town, town.roll, "bo")


def test_the_member_and_whoever_admits_take_back_what_others_confirmed_and_nobody_else_does() -> None:
    for who, may in (("bo", True), ("ana", True), ("dee", False)):
        town = _town()
        _confirm(town, "cem", "bo/new")
        assert town.code(_take_back(town, who, "bo/new")) == ("" if may else "roll.nothing_to_take_back")
        _confirm(town, "dee", "bo/new")
        town.everywhere(sight)
        assert _is_back(town, town.roll, "bo/new") is not may


def test_one_of_two_takes_back_the_own_only() -> None:
    town = Town(*PEOPLE, stewards=("ana", "eve"), attest=3)
    _confirm(town, "cem", "bo/new")
    _confirm(town, "dee", "bo/new")
    _take_back(town, "cem", "bo/new")
    assert _waiting(town) == {card("bo/new").id: {"dee"}}


def test_nothing_is_taken_back_where_nothing_waits() -> None:
    town = _town()
    assert town.code(_take_back(town, "cem", "bo/new")) == "roll.nothing_to_take_back"
    _confirm(town, "cem", "bo/new")
    _confirm(town, "dee", "bo/new")
    assert town.code(_take_back(town, "cem", "bo/new")) == "roll.nothing_to_take_back"
    assert _is_back(town, town.roll, "bo/new")


def test_a_suspended_computer_takes_nothing_back() -> None:
    """Whoever has the lost computer could otherwise keep its owner out."""
    town = _town()
    town.do("ana", Suspend(town.id("bo")))
    _confirm(town, "cem", "bo/new")
    assert town.code(_take_back(town, "bo", "bo/new")) == "roll.suspended"
    _confirm(town, "dee", "bo/new")
    town.everywhere(sight)
    assert card("bo/new").id in {each.id for each in town.roll.now.members[town.id("bo")].devices}


def test_it_does_not_count_if_its_author_was_suspended_or_lost_the_power_meanwhile() -> None:
    for ends in ("suspended", "power"):
        town = _town()
        first = _confirm(town, "cem", "bo/new")
        back = _take_back(town, "eve", "bo/new", [first])
        if ends == "suspended":
            town.do("ana", Suspend(town.id("eve")), [first])
        else:
            town.decide(("ana", "cem", "dee"), [first], None, roles={STEWARD: town.stewards("ana")})
        _confirm(town, "dee", "bo/new", [back])
        town.everywhere(sight)
        assert town.code(back) == ""
        assert _is_back(town, town.roll, "bo/new")


def test_whoever_confirmed_at_once_without_knowing_is_not_undone() -> None:
    """Otherwise one member could undo a recovery later, by feigning not to have known that it was complete."""
    town = _town()
    first = _confirm(town, "cem", "bo/new")
    second = _confirm(town, "dee", "bo/new", [first])
    assert town.code(_take_back(town, "cem", "bo/new", [first])) == ""
    assert town.code(_take_back(town, "ana", "bo/new", [first])) == ""
    assert town.code(_take_back(town, "bo", "bo/new", [first])) == ""
    town.everywhere(sight)
    assert _is_back(town, town.roll, "bo/new")
    assert not _is_back(town, town.roll, "bo")
    third = _confirm(town, "eve", "bo/new")
    assert (town.code(second), town.code(third)) == ("", "")
    town.everywhere(sight)
    assert _is_back(town, town.roll, "bo/new")


def test_confirming_another_device_replaces_the_first() -> None:
    town = _town()
    _confirm(town, "cem", "bo/new")
    _confirm(town, "cem", "bo/second")
    assert _waiting(town) == {card("bo/second").id: {"cem"}}
    _confirm(town, "dee", "bo/new")
    assert _waiting(town) == {card("bo/new").id: {"dee"}, card("bo/second").id: {"cem"}}
    _confirm(town, "dee", "bo/second")
    assert _waiting(town) == {}
    assert not _is_back(town, town.roll, "bo/new")
    assert _is_back(town, town.roll, "bo/second")


def test_what_was_confirmed_before_somebody_was_back_is_spent() -> None:
    town = _town()
    town.do("bo", town.sheet(b"in the drawer"))
    begun = [_confirm(town, "cem", "bo/new")]
    town.do("bo/second", town.recover("bo", "bo/second", b"in the drawer"), begun)
    assert _waiting(town) == {}
    _confirm(town, "dee", "bo/new")  # who knows that bo is back, and thinks it is lost again
    assert _waiting(town) == {card("bo/new").id: {"dee"}}
    _confirm(town, "cem", "bo/new")
    town.everywhere(sight)
    assert _is_back(town, town.roll, "bo/new")
    assert not _is_back(town, town.roll, "bo/second")


def test_a_second_loss_leaves_the_first_recovery_as_it_was() -> None:
    town = _town()
    for device in ("bo/new", "bo/second"):
        _confirm(town, "cem", device)
        _confirm(town, "dee", device)
    town.everywhere(sight)
    assert [_is_back(town, town.roll, device) for device in ("bo", "bo/new", "bo/second")] == [False, False, True]


def test_who_takes_back_in_one_half_is_heeded_by_those_who_heard_of_it_there() -> None:
    town = _town()
    first = _confirm(town, "cem", "bo/new")
    back = _take_back(town, "cem", "bo/new", [first])
    _confirm(town, "dee", "bo/new", [back])
    town.everywhere(sight)
    assert not _is_back(town, town.roll, "bo/new")
    _confirm(town, "eve", "bo/new", [first])
    town.everywhere(sight)
    assert _is_back(town, town.roll, "bo/new")


def test_a_device_that_is_confirmed_for_two_members_waits_for_both() -> None:
    town = _town()
    town.do("cem", town.attest("bo", "bo/new"))
    town.do("dee", town.attest("eve", "bo/new"))
    town.everywhere(sight)
    assert {each.member for each in unconfirmed(town.roll.now)} == {town.id("bo"), town.id("eve")}


def test_a_role_that_admits_is_enough() -> None:
    town = _town()
    town.decide(("ana", "eve"), roles={"porter": Role((ADMIT_MEMBERS,), (town.id("dee"),))})
    _confirm(town, "cem", "bo/new")
    assert town.code(_take_back(town, "dee", "bo/new")) == ""
    assert _waiting(town) == {}


def test_confirming_and_taking_back_again_and_again_is_looked_at_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each confirmation was compared with each taking back of it: 160 statements took everybody 3 s, 320 took 22."""
    looks: list[int] = []
    stands = Deciding.stands
    monkeypatch.setattr(Deciding, "stands", lambda *given: looks.append(1) or stands(*given))

    def work(cycles: int) -> int:
        """For one more statement."""
        town, before = _town(), []
        last = {"cem": town.statements[: town.begun], "dee": town.statements[: town.begun]}
        for _ in range(cycles):
            for who in last:
                given = _confirm(town, who, "bo/new", last[who])
                last[who] = [_take_back(town, who, "bo/new", [given])]
                before.append(given)
        assert {town.code(each) for each in before} == {""}
        looks.clear()
        _confirm(town, "eve", "bo/new")
        return len(looks)

    assert work(20) < 3 * work(10)
