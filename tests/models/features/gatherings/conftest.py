"""A group with gatherings: Ana founded it and holds all powers, Ben invites to a supper, Cleo and Dora live near."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.features.gatherings import FEATURE
from models.ids import RecordId
from sync.simulated import Bench, Person

WHEN = "2025-06-20T18:00+02:00/2025-06-20T21:00+02:00"
SERIES = {"name": "Choir", "when": WHEN, "repeats": "FREQ=WEEKLY", "zone": "Europe/Berlin"}
SECOND = "2025-06-27T18:00+02:00"
"""The second date of the series."""


@dataclass
class Hall:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person
    supper: RecordId

    def begin(self, by: Person, **given: Any) -> RecordId:
        record = by.do("gatherings.add_gathering", **given)
        assert record is not None
        return record

    def answer(self, who: Person, answer: str = "yes", of: RecordId | None = None, **given: Any) -> None:
        who.do("gatherings.set_attendance", gathering=of or self.supper, answer=answer, **given)

    def shown(self, column: str = "state", of: RecordId | None = None) -> Any:
        """What Dora's lists show of a gathering, the supper unless another is named."""
        [(value,)] = self.dora.rows(f"SELECT {column} FROM fact WHERE record = ?", of or self.supper)
        return value

    def people(self, part: str, who: Person | None = None) -> set[bytes]:
        """Who has this part in any gathering."""
        sql = "SELECT member FROM fact_person p JOIN fact f USING (order_key) WHERE p.part = ? AND f.kind = 'gathering'"
        return {member for (member,) in (who or self.dora).rows(sql, part)}

    def needs(self) -> set[tuple[Any, ...]]:
        """(what, member) of all that waits for somebody."""
        return set(self.dora.rows("SELECT what, member FROM fact_need"))

    def clashes(self, who: Person | None = None) -> list[tuple[Any, ...]]:
        return (who or self.dora).rows("SELECT what, member FROM fact_clash")


@pytest.fixture
def hall() -> Hall:
    bench = Bench(Registry(FEATURES if FEATURE in FEATURES else (*FEATURES, FEATURE)))
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    supper = ben.do("gatherings.add_gathering", name="Supper", when=WHEN, place="Yard", capacity=3)
    assert supper is not None
    return Hall(bench, ana, ben, cleo, dora, supper)


def refusal(person: Person, intent: str, **given: Any) -> str:
    """The code of the reason why somebody may not do this."""
    with pytest.raises(Refused) as refused:
        person.do(f"gatherings.{intent}", **given)
    return refused.value.code
