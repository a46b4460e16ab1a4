"""A group with a meeting: Ana founded it and holds all powers, Ben called the meeting, Cleo and Dora live near."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.case import Record
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import RecordId
from sync.simulated import Bench, Person

WHEN = "2025-06-20T18:00+02:00/2025-06-20T20:00+02:00"
NEXT = "2025-07-20T18:00+02:00/2025-07-20T20:00+02:00"


@dataclass
class Room:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person
    meeting: RecordId

    def do(self, who: Person, intent: str, of: RecordId | None = None, /, **given: Any) -> RecordId | None:
        return who.do(f"meetings.{intent}", meeting=of or self.meeting, **given)

    def refusal(self, who: Person, intent: str, of: RecordId | None = None, /, **given: Any) -> str:
        """The code of the reason why somebody may not do this."""
        with pytest.raises(Refused) as refused:
            self.do(who, intent, of, **given)
        return refused.value.code

    def call(self, who: Person, when: str = NEXT, **given: Any) -> RecordId:
        made = who.do("meetings.add_meeting", **{"name": "Meeting", "when": when, **given})
        assert made is not None
        return made

    def record(self, of: RecordId | None = None, who: Person | None = None) -> Record:
        found = (who or self.dora).read(of or self.meeting)
        assert found is not None
        return found

    def shown(self, column: str = "state", of: RecordId | None = None) -> Any:
        [(value,)] = self.dora.rows(f"SELECT {column} FROM fact WHERE record = ?", of or self.meeting)
        return value


@pytest.fixture
def room() -> Room:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    meeting = ben.do("meetings.add_meeting", name="June meeting", when=WHEN, quorum_share=50)
    assert meeting is not None
    return Room(bench, ana, ben, cleo, dora, meeting)
