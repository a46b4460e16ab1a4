"""Who a device is once one act more is known: what is remembered of one past says nothing of another."""

from collections.abc import Callable

import pytest

from models.case import ALL_POWERS, Author
from models.roll import STEWARD, Drop, Hub, Leave, Lift, Roll, Statement, Suspend, Unvouch
from models.roll.cards import relaying
from models.roll.surplus import MAX_DEVICES
from tests.models.roll.town import Town, card, key, sign

Story = tuple[Town, str, list[Statement], Statement]
"""The group, a device, what somebody knows, and the one act more that somebody else knows."""


def told(town: Town, device: str, known: list[Statement], act: Statement) -> tuple[Author | None, Author | None]:
    """Who the device is without the act and with it, whichever was asked first."""
    assert {town.code(each) for each in (*known, act)} == {""}
    without = tuple(each.id for each in known)
    heads = without, (*without, act.id)
    before, after = (town.after(*known, *more).state_at(each) for each, more in zip(heads, ([], [act]), strict=True))
    assert (before.past ^ after.past).bit_count() == 1, "more than this act is new"
    expected = [each.author(card(device).id) for each in (before, after)]
    for order in (heads, heads[::-1]):
        roll = asked(town, device)
        authors = {each: roll.author(card(device).id, each) for each in order}
        assert [authors[each] for each in heads] == expected
    assert expected[0] != expected[1], "the act changes nothing"
    return expected[0], expected[1]


def asked(town: Town, device: str) -> Roll:
    """A roll that was asked after each statement."""
    roll = town.fresh()
    for statement in town.statements:
        roll.add(statement)
        assert roll.author(card(device).id, roll.heads) == roll.now.author(card(device).id), "not asked anew"
    return roll


def decides(town: Town, known: list[Statement], act: Statement) -> bool:
    without = tuple(each.id for each in known)
    states = [town.roll.state_at(each) for each in (without, (*without, act.id))]
    return states[0].effects is not states[1].effects


def _laptop(person: str, *, admission: str = "") -> tuple[Town, Statement]:
    """Bo, or somebody who came in later, has added a second computer."""
    town = Town("ana", "bo", "cem", "dee", stewards=("ana",), **({"admission": admission} if admission else {}))
    if person not in ("ana", "bo", "cem", "dee"):
        for voucher in ("ana", "bo"):
            town.do(voucher, town.vouch(person))
    return town, town.do(person, town.link(person, f"{person}/laptop"))


def the_link() -> Story:
    town, linked = _laptop("bo")
    return town, "bo/laptop", [town.statements[-2]], linked


def the_hub() -> Story:
    """Bo's two computers have added the same device, one of them as a hub."""
    town, linked = _laptop("bo")
    device = card("bo/laptop")
    consent = sign(key("bo/laptop signing"), relaying(town.group, town.id("bo"), device))
    return town, "bo/laptop", [linked], town.do("bo", Hub(device, consent), [linked])


def the_departure() -> Story:
    town, linked = _laptop("bo")
    return town, "bo/laptop", [linked], town.do("bo", Leave())


def the_departure_of_the_founder() -> Story:
    town = Town("ana", "bo", stewards=("ana", "bo"))
    return town, "ana", [town.statements[-1]], town.do("ana", Leave())


def the_return() -> Story:
    town, _linked = _laptop("bo")
    left = town.do("bo", Leave())
    return town, "bo/laptop", [left], town.do("ana", town.admit("bo", handshake=b"n" * 32))


def the_return_of_the_founder() -> Story:
    town = Town("ana", "bo", stewards=("ana", "bo"))
    left = town.do("ana", Leave())
    return town, "ana", [left], town.do("bo", town.admit("ana", handshake=b"n" * 32))


def the_vouch_taken_back() -> Story:
    town, linked = _laptop("ida", admission="vouches")
    return town, "ida/laptop", [linked], town.do("bo", Unvouch(town.id("ida")))


def the_vouch_that_suffices_again() -> Story:
    town, _linked = _laptop("ida", admission="vouches")
    back = town.do("bo", Unvouch(town.id("ida")))
    return town, "ida/laptop", [back], town.do("cem", town.vouch("ida"))


def one_device_too_many() -> Story:
    """The first of many that Bo adds at once, by the lowest id."""
    town = Town("ana", "bo", stewards=("ana",))
    begun = [town.statements[-1]]
    links = [town.do("bo", town.link("bo", f"bo/{number}"), begun) for number in range(MAX_DEVICES)]
    links.sort(key=lambda each: each.id)
    last = next(f"bo/{number}" for number in range(MAX_DEVICES) if card(f"bo/{number}").id == links[-1].act.device.id)
    return town, last, links[1:], links[0]


def the_admission_with_the_powers() -> Story:
    """Eve has been let in as everybody, and now is once more with the stewards' powers."""
    town = Town("ana", "bo", stewards=("ana",))
    town.do("ana", town.invite(b"gift", role=STEWARD))
    town.do("ana", town.admit("eve"))
    linked = town.do("eve", town.link("eve", "eve/laptop"))
    return town, "eve/laptop", [linked], town.do("ana", town.admit("eve", b"gift"))


def the_loss() -> Story:
    town, linked = _laptop("bo")
    return town, "bo/laptop", [linked], town.do("bo", Drop(card("bo/laptop").id))


def the_suspension() -> Story:
    town, linked = _laptop("bo")
    return town, "bo/laptop", [linked], town.do("ana", Suspend(town.id("bo")))


def the_end_of_a_suspension() -> Story:
    town, _linked = _laptop("bo")
    suspended = town.do("ana", Suspend(town.id("bo")))
    return town, "bo/laptop", [suspended], town.do("ana", Lift(suspended.id))


def the_recovery() -> Story:
    town, _linked = _laptop("bo")
    printed = town.do("bo", town.sheet(b"sheet"))
    return town, "bo/laptop", [printed], town.do("bo/new", town.recover("bo", "bo/new", b"sheet"))


def the_attestation_that_suffices() -> Story:
    town, _linked = _laptop("bo")
    first = town.do("ana", town.attest("bo", "bo/new"))
    return town, "bo/new", [first], town.do("cem", town.attest("bo", "bo/new"))


def the_removal() -> Story:
    town, _linked = _laptop("bo")
    proposal = town.propose("ana", removed=(town.cut("bo", 50),))
    return town, "bo/laptop", [proposal], town.sign("ana", proposal)


def the_restoration() -> Story:
    town, _linked = _laptop("bo")
    town.decide(("ana", "cem", "dee"), removed=(town.cut("bo", 50),))
    proposal = town.propose("ana", restored=(town.cut("bo", 50),))
    return town, "bo/laptop", [proposal], town.sign("ana", proposal)


def the_rival_that_is_followed() -> Story:
    """Three of four have signed that Bo is out, and as many that he is a steward. Which is followed hangs on ids, until
    the fourth signs."""
    town, linked = _laptop("bo")
    here = [linked]
    one = town.propose("ana", town.tip, here, removed=(town.cut("bo", 50),))
    known = [town.sign(each, one) for each in ("ana", "cem", "dee")]
    two = town.propose("ana", one.act.parent, here, roles={STEWARD: town.stewards("bo", "cem")})
    known += [town.sign(each, two) for each in ("bo", "cem", "dee")]
    return town, "bo/laptop", known, town.sign("ana", two)


@pytest.mark.parametrize(
    ("story", "before", "after"),
    [
        (the_link, None, "member"),
        (the_hub, "member", "hub"),
        (the_departure, "member", None),
        (the_departure_of_the_founder, "member", None),
        (the_return, None, "provisional"),
        (the_return_of_the_founder, None, "provisional"),
        (the_vouch_taken_back, "provisional", None),
        (the_vouch_that_suffices_again, None, "provisional"),
        (one_device_too_many, "member", None),
    ],
)
def test_one_act_more_says_who_a_device_is(story: Callable[[], Story], before: str | None, after: str | None) -> None:
    town, device, known, act = story()
    assert not decides(town, known, act)
    found = told(town, device, known, act)
    assert [each and each.standing for each in found] == [before, after]


def test_one_act_more_says_what_somebody_may_do() -> None:
    town, device, known, act = the_admission_with_the_powers()
    assert not decides(town, known, act)
    found = told(town, device, known, act)
    assert [each and each.powers for each in found] == [frozenset(), {ALL_POWERS}]


@pytest.mark.parametrize(
    ("story", "before", "after"),
    [
        (the_loss, "member", None),
        (the_suspension, "member", "suspended"),
        (the_end_of_a_suspension, "suspended", "member"),
        (the_recovery, "member", None),
        (the_attestation_that_suffices, None, "member"),
        (the_removal, "member", None),
        (the_restoration, None, "provisional"),
        (the_rival_that_is_followed, None, "member"),
    ],
)
def test_one_decision_more(story: Callable[[], Story], before: str | None, after: str | None) -> None:
    town, device, known, act = story()
    assert decides(town, known, act)
    found = told(town, device, known, act)
    assert [each and each.standing for each in found] == [before, after]
