"""A group with a help board: Ana founded it and holds all powers, Ben asks for a ride, Cleo and Dora are neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.simulated import Bench, Person

RIDE: Mapping[str, Any] = {"side": "ask", "title": "Ride to the eye clinic", "sort": "ride", "day": "2025-06-20"}
MEALS: Mapping[str, Any] = {
    "side": "ask", "title": "Suppers for the twins", "sort": "meal", "day": "2025-06-17",
    "repeats": "FREQ=WEEKLY;BYDAY=TU,FR",
}  # fmt: skip


@dataclass
class Board:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person
    ride: RecordId

    def ask(self, by: Person, **given: Any) -> RecordId:
        found = by.do("aid.add_aid", **given)
        assert found is not None
        return found

    def claim(self, *by: Person, aid: RecordId | None = None) -> None:
        for each in by:
            each.do("aid.claim", aid=aid or self.ride)

    def choose(self, helper: Person, by: Person | None = None) -> None:
        (by or self.ben).do("aid.choose", aid=self.ride, helper=helper.member)

    def shown(self, column: str = "state", aid: RecordId | None = None) -> Any:
        """What Dora's lists show of an ask, the ride unless another is named."""
        [(value,)] = self.dora.rows(f"SELECT {column} FROM fact WHERE record = ?", aid or self.ride)
        return value

    def parts(self, aid: RecordId | None = None) -> set[tuple[str, str]]:
        """(name, part) of those who help or can help."""
        names = {each.member: each.name for each in self.bench.persons}
        rows = self.dora.rows("SELECT p.member, p.part FROM fact_person p JOIN fact f ON f.order_key = p.order_key"
                              " WHERE f.record = ?", aid or self.ride)  # fmt: skip
        return {(names[member], part) for member, part in rows}

    def needs(self) -> set[tuple[str, str]]:
        """(what, name) of all that waits for somebody; without a name for everybody."""
        names = {each.member: each.name for each in self.bench.persons}
        return {(what, names.get(member, "")) for what, member in self.dora.rows("SELECT what, member FROM fact_need")}

    def clashes(self) -> list[tuple[Any, ...]]:
        for person in self.bench.persons:
            assert person.rows("SELECT what FROM fact_clash") == self.dora.rows("SELECT what FROM fact_clash")
        return self.dora.rows("SELECT what, member FROM fact_clash")


@pytest.fixture
def board() -> Board:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    ride = ben.do("aid.add_aid", **RIDE)
    assert ride is not None
    return Board(bench, ana, ben, cleo, dora, ride)


def refusal(person: Person, intent: str, **given: Any) -> str:
    """The code of the reason why somebody may not do this."""
    with pytest.raises(Refused) as refused:
        person.do(f"aid.{intent}", **given)
    return refused.value.code
