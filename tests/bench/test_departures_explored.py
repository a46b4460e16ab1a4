"""Random histories of people who leave, also again and as if unaware, who come back and are removed, while others write
and make new keys apart from one another: what is written is under keys that nobody holds who is out for its author."""

import random
from collections import Counter

import pytest

from models.errors import Refused
from models.ids import CircleId
from models.roll import Leave, encode_statement
from sync.group import renewing, resolving
from sync.ledger.envelope import ACT
from sync.simulated import Bench, Person
from sync.trust.keys import ROLL, circle_tag
from tests.attacks.test_key_floods import session
from tests.torture.chance import repeatable
from tests.torture.garden import NOW

STEPS = 40
WEIGHTS = {"meet": 10, "say": 8, "leave": 3, "feign": 3, "back": 4, "remove": 1, "renew": 2}


class Departures:
    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.bench = Bench(NOW, connected=False)
        self.ana, *self.others = self.bench.people("Ana", "Ben", "Cleo", "Dan")
        self.bench.meet()
        self.counts: Counter[str] = Counter()
        self.heads = {person.name: [person.first.group.roll.heads] for person in self.others}
        self.returns: dict[str, list[tuple[bytes, ...]]] = {person.name: [] for person in self.bench.persons}
        self.written: list[tuple[bytes, Person]] = []
        """Keys under which something was written, and who was out then for its author, who had heard of all returns of
        that person. Who comes back gets all keys."""

    def play(self) -> Counter[str]:
        for _ in range(STEPS):
            what = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
            try:
                getattr(self, what)(self.dice.choice(self.bench.persons))
            except Refused:
                continue
            self.counts[what] += 1
        return self.counts

    def meet(self, person: Person) -> None:
        other = self.dice.choice([each for each in self.bench.persons if each is not person])
        self.bench.meet(person, other)
        session(person.first, other.first)
        self.check()

    def say(self, person: Person) -> None:
        group = person.first.group
        person.do("garden.open_topic", name="something")
        current = group.keys.epochs.current()
        assert current is not None
        present = group.roll.now.members
        out = [each for each in self.bench.persons if each.member not in present]
        self.written += [(current, each) for each in out if all(map(group.roll.knows, self.returns[each.name]))]
        self.check()

    def check(self) -> None:
        for name, person in self.written:
            held = person.first.group.keys.epochs._held.get(name)
            assert held is None or not held.whole, f"{person.name} was out and holds the keys"

    def leave(self, person: Person) -> None:
        if person is not self.ana:
            self.heads[person.name].append(person.first.group.roll.heads)
            person.decide(resolving.leave)

    def feign(self, person: Person) -> None:
        """With a changed program: somebody leaves without having heard of what has happened since some moment."""
        if person is self.ana:
            return
        mallory = self.bench.hostile(person)
        tag, said = CircleId(circle_tag(mallory.group.id, ROLL)), encode_statement(Leave())
        roll = self.dice.choice(self.heads[person.name])
        made = mallory.seal(kind=ACT, circle=tag, statement=said, log=mallory.fresh_log(), roll=roll)
        to = self.dice.choice([each for each in self.bench.persons if each is not person])
        to.first.receive([made.raw])

    def back(self, person: Person) -> None:
        if person is not self.ana and person.member not in self.ana.first.group.roll.now.members:
            self.written = [each for each in self.written if each[1] is not person]
            self.bench.founded.let_in(person.first.secrets, person.name)
            self.returns[person.name].append(self.ana.first.group.roll.heads)

    def remove(self, person: Person) -> None:
        if person is not self.ana:
            self.ana.decide(resolving.remove, [person.member])

    def renew(self, person: Person) -> None:
        if person.member in person.first.group.roll.now.members:
            renewing.renew(person.first.group)


@pytest.mark.parametrize("start", range(0, 40, 10))
def test_nobody_who_is_out_holds_the_keys_of_what_is_written(start: int) -> None:
    counts: Counter[str] = Counter()
    for seed in range(start, start + 10):
        with repeatable(seed):
            counts += Departures(seed).play()
    assert all(counts[what] for what in WEIGHTS)
