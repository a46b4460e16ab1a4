"""What waits for somebody who has left, or was removed, waits for those who look after such things instead."""

from typing import Any

import pytest

from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from models.roll import Changes, Role
from sync import home
from sync.group import resolving
from sync.simulated import Bench, Person
from tests.bench.test_overview import seen_by

WHEN = "2025-06-20T18:00Z/2025-06-20T20:00Z"
RIDE = {"side": "ask", "title": "Ride", "sort": "ride", "day": "2025-06-20"}


class Lane:
    """Ana founded the group; Cleo and Dora look after gatherings and the help board; Ben is a neighbour."""

    def __init__(self) -> None:
        self.bench = Bench(Registry(FEATURES))
        self.ana, self.ben, self.cleo, self.dora = self.bench.people("Ana", "Ben", "Cleo", "Dora")
        keeps = Role(("gatherings.keep", "aid.keep"), (self.cleo.member, self.dora.member))
        self.ana.decide(resolving.propose, Changes(roles={"keeper": keeps}))

    def begin(self, by: Person, intent: str, **given: Any) -> RecordId:
        made = by.do(intent, **given)
        assert made is not None
        return made

    def waits_for(self, what: str, *but: Person) -> list[str]:
        return [person.name for person in self.bench.persons if person not in but
                and what in {each.what for each in home.needs(*seen_by(person), now=self.bench.now)}]  # fmt: skip


@pytest.fixture
def lane() -> Lane:
    return Lane()


def test_seats_that_only_the_host_would_confirm_wait_for_who_looks_after_all(lane: Lane) -> None:
    supper = lane.begin(lane.ben, "gatherings.add_gathering", name="Supper", when=WHEN, capacity=2)
    lane.dora.do("gatherings.set_attendance", gathering=supper, answer="yes")
    assert lane.waits_for("need.gathering.confirm") == ["Ben"]
    lane.ana.decide(resolving.remove, [lane.ben.member])
    assert lane.waits_for("need.gathering.confirm", lane.ben) == ["Ana", "Cleo", "Dora"]
    lane.cleo.do("gatherings.confirm_seats", gathering=supper)
    assert lane.waits_for("need.gathering.confirm", lane.ben) == []
    lane.bench.equal(lane.ana, lane.cleo, lane.dora)


def test_a_choice_among_helpers_is_settled_by_stewards_once_who_asked_has_left(lane: Lane) -> None:
    ride = lane.begin(lane.ben, "aid.add_aid", **RIDE)
    for helper in (lane.cleo, lane.dora):
        helper.do("aid.claim", aid=ride)
    assert lane.waits_for("need.aid.choose") == ["Ben"]
    assert [person.name for person in lane.bench.persons if home.clashes(*seen_by(person))[0].mine] == ["Ben"]
    lane.ben.decide(resolving.leave)
    assert lane.waits_for("need.aid.choose", lane.ben) == ["Ana", "Cleo", "Dora"]
    [clash] = home.clashes(*seen_by(lane.dora))
    assert (clash.mine, clash.member, clash.power) == (True, None, "aid.keep")
    lane.dora.do("aid.choose", aid=ride, helper=lane.cleo.member)
    assert lane.waits_for("need.aid.choose", lane.ben) == []


def test_while_somebody_is_there_nobody_else_is_troubled(lane: Lane) -> None:
    supper = lane.begin(lane.ben, "gatherings.add_gathering", name="Supper", when=WHEN)
    lane.ben.do("gatherings.add_shift", gathering=supper, name="Dishes", least=1)
    reading, who = seen_by(lane.dora)
    dated = home.agenda(reading, who, 0, lane.bench.now + 400 * 86_400_000)
    lacks = [each for each in dated if each.what == "due.gathering.lacks"]
    assert [(each.mine, each.member) for each in lacks] == [(False, lane.ben.member)]
