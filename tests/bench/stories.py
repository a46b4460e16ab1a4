"""A group of three; one of them runs a program that she has changed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from models.edit import Operation, Put
from models.feature import Registry
from models.ids import EditId, RecordId, edit_id, personal_record
from sync.group import renewing
from sync.group.group import Group
from sync.ledger.envelope import Envelope
from sync.simulated import Bench, Device, Hostile, Person
from sync.simulated.carrying import held
from tests.torture.garden import NOW

OPEN = Put(("open",), True)


@dataclass
class Story:
    """Ana and Ben are honest; what Cleo's changed program writes is made by hand."""

    registry: Registry = NOW
    connected: bool = True
    bench: Bench = field(init=False)
    ana: Person = field(init=False)
    ben: Person = field(init=False)
    cleo: Person = field(init=False)
    mallory: Hostile = field(init=False)

    def __post_init__(self) -> None:
        self.bench = Bench(self.registry, connected=self.connected)
        self.ana, self.ben, self.cleo = self.bench.people("Ana", "Ben", "Cleo")
        self.bench.meet()
        self.mallory = self.bench.hostile(self.cleo)

    def topic(self, name: str, **where: Any) -> Envelope:
        """A topic by Cleo, in an envelope of its own."""
        return self.mallory.says("topic", Put(("name",), name), OPEN, **where)

    def renamed(self, topic: RecordId, name: str, *deps: EditId, **where: Any) -> Envelope:
        return self.mallory.says("topic", Put(("name",), name), record=topic, deps=deps, **where)

    def answer(self, topic: RecordId, choice: str, *deps: EditId, **where: Any) -> Envelope:
        """Cleo's answer to a topic that her own program knows."""
        seen = self.mallory.reference(topic)
        mine = personal_record("answer", self.mallory.everyone, self.mallory.me, topic)
        value: tuple[Operation, ...] = (Put(("choice",), choice), Put(("reason",), f"because {choice}"))
        sees = [seen] if seen else []
        return self.mallory.says("answer", *value, record=mine, subject=topic, sees=sees, deps=deps, **where)


def first_edit(envelope: Envelope) -> EditId:
    return edit_id(envelope.id, 0)


def shown(table: str, column: str) -> Callable[[Device | Person], list[Any]]:
    """What a table shows in one column, in time order."""
    return lambda who: [value for (value,) in who.rows(f"SELECT {column} FROM {table} ORDER BY order_key, {column}")]


names = shown("topic", "name")


def ask_and_answer(asking: Group, asked: Group) -> None:
    """One says in the roll which keys it lacks, and the other answers there; then neither has more to say."""
    for group, other in ((asking, asked), (asked, asking)):
        assert renewing.is_due(group)
        renewing.mend(group)
        other.receive(list(held(group)))
    assert not any(renewing.is_due(group) for group in (asking, asked))
