"""A street: Ana founded it and holds all powers, Rosa moderates, Ben and Cleo write."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.edit import Operation
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.features.conversations.polls.answers import keyed
from models.features.conversations.polls.counting import counted
from models.ids import NOBODY, RecordId
from models.roll.resolutions import Changes, Role
from sync.group import resolving
from sync.simulated import Bench, Person

HOUR = 3_600_000


@dataclass
class Street:
    bench: Bench
    ana: Person
    rosa: Person
    ben: Person
    cleo: Person
    garden: RecordId

    def ask(self, person: Person, answers: str = "Saturday\nSunday\nNever", **given: Any) -> RecordId:
        """The record of a poll; `record` of its message is the subject."""
        values = {"channel": self.garden, "question": "When do we dig?", **given}
        assert person.do("conversations.poll", answers=answers, **values) is not None
        return self.newest(person)

    def newest(self, person: Person) -> RecordId:
        [(record,)] = person.rows("SELECT record FROM poll ORDER BY order_key DESC LIMIT 1")
        return RecordId(record)

    def message(self, poll: RecordId) -> RecordId:
        found = self.ana.read(poll)
        assert found is not None
        return RecordId(found.subject)

    def vote(self, person: Person, poll: RecordId, answers: str = "Sunday") -> RecordId | None:
        return person.do("conversations.vote", poll=poll, answers=answers)

    def result(self, poll: RecordId) -> dict[str, str]:
        """Name -> what counts of them, on every computer, which all know the same."""
        found = {tuple(sorted(self.result_of(each, poll).items())) for each in self.bench.persons}
        assert len(found) == 1, found
        return dict(found.pop())

    def result_of(self, person: Person, poll: RecordId) -> dict[str, str]:
        record = person.read(poll)
        assert record is not None
        votes = [person.read(RecordId(vote)) for (vote,) in
                 person.rows("SELECT record FROM poll_vote WHERE poll = ?", poll)]  # fmt: skip
        called = {each.member: each.name for each in self.bench.persons}
        lines = keyed(record.state)
        found = counted(record.state, [each for each in votes if each is not None])
        return {called[who]: ", ".join(lines[key] for key in picked) for who, picked in found.items()}

    def state(self, poll: RecordId) -> tuple[str, str]:
        """(title, state) in everybody's lists."""
        found = {tuple(each.rows("SELECT title, state FROM fact WHERE record = ?", poll))
                 for each in self.bench.persons}  # fmt: skip
        assert len(found) == 1, found
        rows = found.pop()
        return rows[0] if rows else ("", "")

    def forged(
        self, by: Person, kind: str, record: RecordId, *ops: Operation, sees: tuple[RecordId, ...] = (),
        subject: bytes = b"", begins: bool = False,
    ) -> str:  # fmt: skip
        """Why all computers refuse what a changed program says; empty if they take it."""
        mallory = self.bench.hostile(by)
        seen = []
        for each in sees:
            known = by.read(each)
            assert known is not None
            beginner = b"" if known.author == NOBODY else known.author
            seen.append((each, known.kind, beginner, known.subject, mallory.heads(each)))
        deps = () if begins else mallory.heads(record)
        version = self.bench.registry.kinds[kind][1].version
        said = mallory.says(kind, *ops, record=record, deps=deps, sees=seen, subject=subject, version=version)
        self.bench.send([said])
        verdicts = {each.first.verdicts(record)[-1].detail for each in self.bench.persons}
        assert len(verdicts) == 1, verdicts
        return str(verdicts.pop() or "")


def refusal(person: Person, intent: str, **given: Any) -> str:
    with pytest.raises(Refused) as refused:
        person.do(f"conversations.{intent}", **given)
    return refused.value.code


@pytest.fixture
def street() -> Street:
    bench = Bench(Registry(FEATURES))
    ana, rosa, ben, cleo = bench.people("Ana", "Rosa", "Ben", "Cleo")
    garden = ana.do("conversations.add_channel", name="garden")
    assert garden is not None
    role = Role(("messages.moderate", "messages.redact"), (rosa.member,))
    ana.decide(resolving.propose, Changes(roles={"moderator": role}))
    return Street(bench, ana, rosa, ben, cleo, garden)
