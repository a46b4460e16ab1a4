"""One member states the same thing again and again, or very many things at once, each of which is allowed: what each
costs everybody, and what it hides from others."""

from collections.abc import Callable

import pytest

from models.ids import MemberId
from models.roll import MAX_DEPS, Drop, Leave, Sheet, Statement, Unvouch
from tests.models.roll.test_roll import calls
from tests.models.roll.town import Town, card, key

PEOPLE = "ana", "bo", "cem", "dee", "eve"


def _vouching() -> Callable[[int], object]:
    town = Town(*PEOPLE, stewards=("ana",), admission="vouches")
    newcomer = MemberId(town.id("zoe"))

    def state(number: int) -> Statement:
        return town.do("cem", Unvouch(newcomer) if number % 2 else town.vouch("zoe"))

    return lambda number: (state(number), town.roll.now.author(card("bo").id))


def _coming_back() -> Callable[[int], object]:
    town = Town(*PEOPLE, stewards=("ana",))

    def state(number: int) -> Statement:
        if number % 2:
            return town.do("ana", town.admit("cem", handshake=key(str(number))))
        return town.do("cem", Leave())

    return lambda number: (state(number), town.roll.now.members, town.roll.done(lambda _act: 0))


def _dropping() -> Callable[[int], object]:
    town = Town(*PEOPLE, stewards=("ana",))

    def state(number: int) -> Statement:
        name = f"cem/{number // 2}"
        return town.do("cem", Drop(card(name).id) if number % 2 else town.link("cem", name))

    return lambda number: (state(number), town.roll.now.author(card("bo").id))


@pytest.mark.parametrize("story", [_vouching, _coming_back, _dropping])
def test_each_costs_no_more_than_reading_the_others_once(story: Callable[[], Callable[[int], object]]) -> None:
    """A thousand times vouching and taking it back took every computer minutes, and again with each start; leaving and
    coming back took a minute."""
    state = story()
    costs = [calls(lambda number=number: state(number)) for number in range(160)]
    assert sum(costs[140:]) <= 2.5 * sum(costs[60:80])


def test_nobody_hides_what_others_did_behind_more_acts_than_can_be_named() -> None:
    """Cem feigns not to know Dee. Whatever the ids of those acts are, what Ana did is named by everybody."""
    for number in range(20):
        town = Town("ana", "bo", "cem", stewards=("ana",))
        for each in range(number):
            town.do("bo", Sheet(key(str(each))))
        before = [each for each in town.statements if each.id in town.roll.heads]
        town.do("ana", town.admit("dee"))
        for each in range(3 * MAX_DEPS):
            town.do("cem", Sheet(key(f"{number} {each}")), before)
        assert len(town.roll.heads) == 3 * MAX_DEPS + 1
        for device in ("ana", "bo", "cem", "dee"):
            named = town.roll.heads_for(card(device).id)
            assert len(named) == MAX_DEPS
            assert town.roll.state_at(named).is_present(town.id("dee"))


def test_an_act_that_does_nothing_is_not_told() -> None:
    town = Town("ana", "bo", stewards=("ana",))
    before = town.roll.done(lambda _act: 0)
    assert town.code(town.do("bo", Unvouch(town.id("bo")))) == ""
    assert town.roll.done(lambda _act: 0) == before
