"""A street: Ana founded the group and holds all powers, Ben may warn, Cleo may warn urgently, Dora holds no power."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.case import Record
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.features.alerts import URGENT, WARN
from models.features.alerts.roll_call import Called, roll_call
from models.ids import RecordId
from models.roll import Changes, Role
from sync.group import resolving
from sync.simulated import Bench, Person

HOUR = 3_600_000


@dataclass
class Street:
    bench: Bench
    ana: Person
    ben: Person
    cleo: Person
    dora: Person

    def alert(self, by: Person, severity: str = "danger", hours: int = 6, **rest: Any) -> RecordId:
        given = {"title": "Gas in number 12", "instruction": "Leave the house.", "severity": severity}
        return done(by.do("alerts.add_alert", **given, expires=self.bench.now + hours * HOUR, **rest))

    def record(self, alert: RecordId, who: Person | None = None) -> Record:
        found = (who or self.dora).read(alert)
        assert found is not None
        return found

    def shown(self, alert: RecordId, column: str = "state", who: Person | None = None) -> Any:
        """What somebody's lists, Dora's if nobody is named, show of an alert."""
        [(value,)] = (who or self.dora).rows(f"SELECT {column} FROM fact WHERE record = ?", alert)
        return value

    def roll(self, alert: RecordId, who: Person | None = None) -> dict[str, Called]:
        """Name -> line of the roll call on somebody's computer."""
        reader = who or self.dora
        answers, receipts = (self.about(alert, kind, reader) for kind in ("alert_answer", "alert_receipt"))
        names = {person.member: person.name for person in self.bench.persons}
        return {names[line.member]: line for line in roll_call(self.record(alert, reader), names, answers, receipts)}

    def states(self, alert: RecordId, who: Person | None = None) -> dict[str, str]:
        return {name: line.state for name, line in self.roll(alert, who).items()}

    def about(self, alert: RecordId, kind: str, who: Person) -> list[Record]:
        found = who.rows("SELECT id FROM records WHERE kind = ? AND subject = ? AND edits > 0", kind, alert)
        return [self.record(RecordId(record), who) for (record,) in found]

    def needs(self, who: Person, what: str = "need.alert.answer") -> set[str]:
        """Who has to do this, as somebody's computer knows. Everybody is asked except whom the row leaves out."""
        found = who.rows("SELECT member, but FROM fact_need WHERE what = ?", what)
        asked = [(person, row) for person in self.bench.persons for row in found]
        return {each.name for each, (member, but) in asked
                if (member == each.member if member else each.member not in (but or b""))}  # fmt: skip

    def clashes(self, who: Person | None = None) -> list[tuple[Any, ...]]:
        return (who or self.dora).rows("SELECT what, power FROM fact_clash")


def done(record: RecordId | None) -> RecordId:
    assert record is not None
    return record


@pytest.fixture
def street() -> Street:
    bench = Bench(Registry(FEATURES))
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    roles = {"warden": Role((WARN,), (ben.member,)), "marshal": Role((URGENT,), (cleo.member,))}
    ana.decide(resolving.propose, Changes(roles=roles))
    return Street(bench, ana, ben, cleo, dora)


def refusal(person: Person, intent: str, /, **given: Any) -> str:
    """The code of the reason why somebody may not do this."""
    with pytest.raises(Refused) as refused:
        person.do(intent, **given)
    return refused.value.code


def verdicts(street: Street, record: RecordId) -> set[str]:
    """Why the last edit of a record does not count, on all computers."""
    return {person.first.verdicts(record)[-1].detail for person in street.bench.persons}
