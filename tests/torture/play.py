"""Plays a history on the bench and checks that everybody ends up with the same."""

import contextlib
import random
from collections import Counter
from collections.abc import Callable, Sequence

from models.errors import Refused
from sync.group import renewing
from sync.ledger.envelope import Envelope, Malformed
from sync.simulated.bench import Bench
from sync.simulated.device import Device
from sync.simulated.found import found_edits
from sync.simulated.sight import sight
from tests.torture.acting import act
from tests.torture.chance import repeatable
from tests.torture.forging import FORGERS
from tests.torture.garden import LATER, NOW
from tests.torture.story import PEOPLE, Step

MINUTE = 60_000
MOST_PEOPLE = 5
CHECKED = 1
"""Stores that are checked at the end; all hold the same."""


class PowerCut(BaseException):
    """Nothing catches it, as nothing catches the real one."""


class Stage:
    """The bench with three people, one of them hostile, at five computers."""

    def __init__(self) -> None:
        self.bench = Bench(NOW, connected=False)
        self.people = self.bench.people(*PEOPLE)
        with contextlib.suppress(Refused):
            topic = self.people[0].do("garden.open_topic", name="first")
            self.people[0].do("garden.note", topic=topic, text="word")
        self.bench.meet()
        self.mallory = self.bench.hostile(self.people[2])
        self.forged: list[Envelope] = []
        self.backups: dict[str, Device] = {}
        self.counts: Counter[str] = Counter()

    def device(self, place: int) -> Device:
        """The first computers of the three, then a second one of Ana's and of Cleo's."""
        if place < len(PEOPLE):
            return self.people[place].first
        return self.people[(0, 2)[place - len(PEOPLE)]].device("laptop")

    def do(self, step: Step) -> None:
        self.counts[f"step {step.what}"] += 1
        STEPS[step.what](self, step, random.Random(step.dice))

    def act(self, step: Step, dice: random.Random) -> None:
        for _ in range(dice.randrange(1, 4)):
            act(self.device(step.who), dice, self.counts)

    def forge(self, _step: Step, dice: random.Random) -> None:
        made = list(dice.choice(FORGERS)(self.mallory, dice))
        self.counts["forged"] += len(made)
        self.forged += made
        for envelope in made:
            if dice.random() < 0.6:
                self._bring(envelope.raw, self.device(dice.randrange(len(PEOPLE) + 2)))

    def deliver(self, step: Step, dice: random.Random) -> None:
        """Some of what Cleo forged reaches somebody."""
        for envelope in dice.sample(self.forged, min(len(self.forged), dice.randrange(1, 4))):
            self._bring(envelope.raw, self.device(step.whom))

    def _bring(self, raw: bytes, device: Device) -> None:
        with contextlib.suppress(Malformed):
            device.receive([raw])

    def carry(self, step: Step, dice: random.Random) -> None:
        """Some of what one lacks, in pieces and in any order."""
        source, target = self.device(step.who), self.device(step.whom)
        pieces = _pieces(source, target, dice)
        dice.shuffle(pieces)
        for piece in pieces[: dice.randrange(len(pieces) + 1)]:
            with contextlib.suppress(Malformed):
                target.receive(piece)

    def meet(self, step: Step, _dice: random.Random) -> None:
        self.bench.meet(self.device(step.who), self.device(step.whom))

    def repeat(self, step: Step, dice: random.Random) -> None:
        """What somebody has already comes again."""
        source, target = self.device(step.who), self.device(step.whom)
        for log in list(source.group.logs.by_key.values()):
            if log.held.runs and dice.random() < 0.5:
                with contextlib.suppress(Malformed):
                    first, last, _ = log.held.runs[0]
                    target.receive(source.group.logs.envelopes.read(log.id, first, last))

    def reopen(self, step: Step, _dice: random.Random) -> None:
        self.device(step.who).reopen()

    def kill(self, step: Step, dice: random.Random) -> None:
        """The power fails while something is taken in, before it is durable."""
        source, target = self.device(step.who), self.device(step.whom)
        pieces = _pieces(source, target, dice)
        with contextlib.suppress(PowerCut, Malformed), target.db.transaction():
            if pieces:
                target.group.receive(dice.choice(pieces))
            raise PowerCut
        target.reopen()

    def upgrade(self, step: Step, _dice: random.Random) -> None:
        self.device(step.who).reopen(LATER)

    def downgrade(self, step: Step, _dice: random.Random) -> None:
        self.device(step.who).reopen(NOW)

    def join(self, _step: Step, _dice: random.Random) -> None:
        """Somebody comes in; the others hear of it later."""
        if len(self.bench.persons) < MOST_PEOPLE:
            self.bench.people(f"Number {len(self.bench.persons) + 1}")

    def renew(self, step: Step, _dice: random.Random) -> None:
        """New epoch keys, which the others get some other time."""
        with contextlib.suppress(Refused):  # where the log has forked
            renewing.renew(self.device(step.who).group)

    def skew(self, step: Step, dice: random.Random) -> None:
        self.device(step.who).ahead_ms = dice.choice([-60, -5, 0, 3, 9, 60, 100_000]) * MINUTE

    def days(self, _step: Step, dice: random.Random) -> None:
        self.bench.days(dice.randrange(1, 40))

    def backup(self, step: Step, _dice: random.Random) -> None:
        device = self.device(step.who)
        self.backups[device.name] = device.copied(device.name)

    def restore(self, step: Step, dice: random.Random) -> None:
        """A computer comes back from its backup, and nothing tells it so: it goes on in the same log. Where there is
        none, one is made."""
        device = self.device(step.who)
        if device.name in self.backups:
            device.db = self.backups.pop(device.name).db
            device.reopen()
            self.counts["restored"] += 1
        else:
            self.backup(step, dice)


STEPS: dict[str, Callable[[Stage, Step, random.Random], None]] = {
    name: getattr(Stage, name)
    for name in (
        "act", "forge", "deliver", "carry", "meet", "repeat", "reopen", "kill", "upgrade", "skew", "days", "backup",
        "restore", "join", "renew", "downgrade",
    )
}  # fmt: skip


def _pieces(source: Device, target: Device, dice: random.Random) -> list[list[bytes]]:
    """What target lacks, cut up."""
    pieces = []
    theirs = target.group.logs.by_key
    for log in source.group.logs.by_key.values():
        for first, last, _ in log.held.runs:
            run = source.group.logs.envelopes.read(log.id, first, last)
            known = theirs.get(log.key)
            lacking = [raw for number, raw in enumerate(run, first) if known is None or not known.holds(number)]
            while lacking:
                size = dice.randrange(1, len(lacking) + 1)
                pieces.append(lacking[:size])
                lacking = lacking[size:]
    return pieces


def play(steps: Sequence[Step], seed: int) -> Counter[str]:
    """Raises AssertionError where two honest computers end up with something else; returns what happened how often."""
    with repeatable(seed):
        stage = Stage()
        for step in steps:
            stage.do(step)
        return finish(stage)


def finish(stage: Stage) -> Counter[str]:
    bench = stage.bench
    bench.meet()
    _count(stage)
    for registry in (NOW, LATER):
        bench.alike([device for device in bench.devices if device.registry is registry])
    for device in bench.devices:
        device.reopen(LATER)
    bench.meet()
    bench.alike(bench.devices)
    for device in random.Random(len(bench.devices)).sample(bench.devices, min(CHECKED, len(bench.devices))):
        assert device.problems() == (), f"{device.name}: {device.problems()}"
    before = sight(bench.devices[0])
    bench.devices[0].reopen()
    assert sight(bench.devices[0]) == before, "a computer that is started again shows something else"
    bench.alike([bench.devices[0], bench.newcomer()])
    return stage.counts


def _count(stage: Stage) -> None:
    """So that a history in which nothing happened is not taken for one that went well. What edits come to is counted at
    one computer for each program."""
    bench, counts = stage.bench, stage.counts
    counts["histories"] += 1
    for device in {each.registry.program: each for each in bench.devices}.values():
        for found in found_edits(device.group):
            counts["unseen" if found.standing is None else found.standing.name.lower().replace("_", " ")] += 1
            counts["provisional"] += found.provisional
            counts["in a log written twice"] += found.set_aside
    group = bench.devices[0].group
    counts["logs"] += len(group.logs.by_key)
    counts["forks"] += sum(log.fork > 0 for log in group.logs.by_key.values())
    records = [record.id for _, record in group.records.records()]
    counts["records"] += len(records)
    counts["records with several heads"] += sum(len(group.records.heads(record)) > 1 for record in records)
