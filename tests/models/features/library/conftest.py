"""A group with a library: Ana founded it and holds all powers, Ben owns a drill, Cleo and Dora are neighbours."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.simulated import Bench, Person


@dataclass
class Shed:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person
    drill: RecordId

    def lend(self, by: Person, to: Person, due: str = "2025-06-20") -> None:
        by.do("library.lend", thing=self.drill, since="2025-06-13", due=due, holder=to.member, condition="good")

    def back(self, by: Person, thing: RecordId | None = None) -> None:
        by.do("library.give_back", thing=thing or self.drill, back="good")

    def shown(self, column: str = "state", thing: RecordId | None = None) -> Any:
        """What Dora's lists show of a thing, the drill unless another is named."""
        [(value,)] = self.dora.rows(f"SELECT {column} FROM fact WHERE record = ?", thing or self.drill)
        return value

    def needs(self) -> set[tuple[Any, ...]]:
        """(what, member) of all that waits for somebody."""
        return set(self.dora.rows("SELECT what, member FROM fact_need"))


@pytest.fixture
def shed() -> Shed:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    ana.do("settings.switch", module="library", on=True)
    drill = ben.do("library.add_thing", name="Drill", number="G-017", place="Cellar", days=14, renewals=1)
    assert drill is not None
    return Shed(bench, ana, ben, cleo, dora, drill)


def refusal(person: Person, intent: str, **given: Any) -> str:
    """The code of the reason why somebody may not do this."""
    with pytest.raises(Refused) as refused:
        person.do(f"library.{intent}", **given)
    return refused.value.code
