"""A group with the module: Ana founded it and holds all powers, Ben owns a drill, Cleo and Dora are neighbours."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.case import State
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.simulated import Bench, Person
from tests.reference.lending import FEATURE

WITH_LENDING = Registry((*FEATURES, FEATURE))


@dataclass
class Shed:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person
    drill: RecordId

    def lend(self, by: Person, to: Person, due: str = "2025-07-01") -> None:
        by.do("lending.lend", item=self.drill, borrower=to.member, due=due)

    def state(self, who: Person | None = None) -> State:
        """The drill as it is stored."""
        found = (who or self.dora).read(self.drill)
        assert found is not None
        return found.state

    def shown(self, column: str, who: Person | None = None) -> Any:
        """What lists show of the drill: `title`, `state`, `place`, `marks`."""
        [(value,)] = (who or self.dora).rows(f"SELECT {column} FROM fact WHERE record = ?", self.drill)
        return value


@pytest.fixture
def shed() -> Shed:
    bench = Bench(WITH_LENDING)
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    drill = ben.do("lending.add_item", name="Drill", sort="tool", place="Cellar", tags="power, holes")
    assert drill is not None
    return Shed(bench, ana, ben, cleo, dora, drill)


def refusal(person: Person, intent: str, **given: Any) -> str:
    """The code of the reason why somebody may not do this."""
    with pytest.raises(Refused) as refused:
        person.do(intent, **given)
    return refused.value.code
