"""A street: Ana founded it and holds all powers, Rosa and Omar moderate, Ben and Cleo write."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from models.roll.resolutions import Changes, Role
from sync.group import resolving
from sync.simulated import Bench, Person

POWER = "messages.moderate"


@dataclass
class Street:
    bench: Bench
    ana: Person
    rosa: Person
    omar: Person
    ben: Person
    cleo: Person
    garden: RecordId

    def say(self, person: Person, text: str = "You are all idiots") -> RecordId:
        said = person.do("conversations.say", channel=self.garden, text=text)
        assert said is not None
        return said

    def shown(self, message: RecordId) -> tuple[Any, ...]:
        """(text, hidden, who hid it, why) on every computer, which all show the same."""
        found = {
            each.rows("SELECT text, hidden, hidden_by, hidden_why FROM message WHERE record = ?", message)[0]
            for each in self.bench.persons
        }
        assert len(found) == 1
        return found.pop()

    def moderators(self, *people: Person) -> None:
        """From now on these people moderate, beside Ana."""
        role = Role((POWER,), tuple(each.member for each in people))
        self.ana.decide(resolving.propose, Changes(roles={"moderator": role}))


def refusal(person: Person, intent: str, **given: Any) -> str:
    with pytest.raises(Refused) as refused:
        person.do(f"conversations.{intent}", **given)
    return refused.value.code


@pytest.fixture
def street() -> Street:
    bench = Bench(Registry(FEATURES))
    ana, rosa, omar, ben, cleo = bench.people("Ana", "Rosa", "Omar", "Ben", "Cleo")
    garden = ana.do("conversations.add_channel", name="garden")
    assert garden is not None
    made = Street(bench, ana, rosa, omar, ben, cleo, garden)
    made.moderators(rosa, omar)
    return made
