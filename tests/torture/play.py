"""Plays a history on the bench and checks that everybody ends up with the same."""

import contextlib
import random
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from models.errors import Refused
from sync.group import renewing
from sync.ledger.envelope import Envelope, Malformed
from sync.simulated.bench import Bench
from sync.simulated.device import Device
from sync.simulated.found import found_edits
from sync.simulated.sight import sight
from sync.trust.keys import ROLL, circle_tag
from tests.torture.acting import act
from tests.torture.chance import repeatable
from tests.torture.forging import FORGERS
from tests.torture.garden import LATER, NOW
from tests.torture.governing import Assembly, rogue
from tests.torture.story import DEVICES, PEOPLE, Step

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
        self.assembly = Assembly(self.bench, self.counts)

    def device(self, place: int) -> Device:
        """The first computers of the three, then a second one of Ana's and of Cleo's, then the first computers of those
        who came later, if anybody did."""
        if place >= DEVICES:
            return self.bench.persons[min(place - DEVICES + len(PEOPLE), len(self.bench.persons) - 1)].first
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
            with contextlib.suppress(Refused):  # where the founder may admit nobody any more
                self.bench.people(f"Number {len(self.bench.persons) + 1}")

    def assemble(self, _step: Step, dice: random.Random) -> None:
        self.assembly.begin(dice.choice((1, 1, 2, len(self.bench.persons))))

    def govern(self, step: Step, dice: random.Random) -> None:
        """Somebody decides something about the group, and some others go along with it or not."""
        persons = self.bench.persons
        self.assembly.decide(persons[(step.who + step.whom) % len(persons)], dice)

    def rogue(self, step: Step, dice: random.Random) -> None:
        """Cleo's changed program decides something."""
        made = list(rogue(self.mallory, dice))
        self.forged += made
        self._bring_all(made, self.device(step.whom))

    def _bring_all(self, made: Sequence[Envelope], device: Device) -> None:
        for envelope in made:
            self._bring(envelope.raw, device)

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
        "restore", "join", "renew", "downgrade", "assemble", "govern", "rogue",
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
    meet_all(bench)
    _count(stage)
    agree_on_the_roll(bench)
    for registry in (NOW, LATER):
        bench.alike([device for device in readers_of(bench) if device.registry is registry])
    for device in bench.devices:
        device.reopen(LATER)
    meet_all(bench)
    agree_on_the_roll(bench)
    readers = readers_of(bench)
    bench.alike(readers)
    for device in random.Random(len(bench.devices)).sample(readers, min(CHECKED, len(readers))):
        assert device.problems() == (), f"{device.name}: {device.problems()}"
    for device in readers[:1]:
        before = sight(device)
        device.reopen()
        assert sight(device) == before, "a computer that is started again shows something else"
    if bench.devices[0] in readers:
        bench.alike([bench.devices[0], bench.newcomer()])
    stage.assembly.end(present(bench, "member", "provisional", "suspended"))
    agree_on_the_roll(bench)
    return stage.counts


def meet_all(bench: Bench) -> None:
    """Everybody meets, then once more a computer that has every key: a founder who was removed or suspended has none to
    hand over."""
    bench.meet()
    readers = readers_of(bench)
    knowing = min(readers, key=lambda device: len(device.group.keys.epochs.lacking()), default=None)
    if knowing is not None:
        bench.meet(knowing, *(device for device in bench.devices if device is not knowing))


def present(bench: Bench, *standings: str) -> list[Device]:
    """The computers of members with one of these standings, as the computer knows them that knows most of the roll.
    Whoever was removed gets no new keys, not even for the roll."""
    knowing = max(bench.devices, key=lambda device: _acts(device))
    authors = [(device, knowing.group.roll.now.author(device.secrets.id)) for device in bench.devices]
    return [device for device, author in authors if author is not None and author.standing in standings]


def _acts(device: Device) -> int:
    """How many statements of the roll it can read."""
    group = device.group
    tag = circle_tag(group.id, ROLL)
    rows = "SELECT count(*) FROM envelopes JOIN logs ON logs.id = envelopes.log JOIN circles ON circles.id = circle"
    return int(device.db.value(f"{rows} WHERE tag = ? AND state = 0", (tag,)) or 0)


def readers_of(bench: Bench) -> list[Device]:
    """The computers that get every key."""
    return present(bench, "member", "provisional")


def agree_on_the_roll(bench: Bench) -> None:
    """Suspended members read the roll, too."""
    devices = present(bench, "member", "provisional", "suspended")
    for one, other in pairwise(device.group.roll for device in devices):
        assert other.heads == one.heads, "the acts that count differ"
        assert other.now == one.now, "the rolls differ"
        assert other.resolutions() == one.resolutions(), "the resolutions differ"
        assert other.double_signers == one.double_signers, "the double signers differ"


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
    counts["endorsed logs"] += len(bench.devices[0].rows("SELECT DISTINCT log FROM endorsed"))
    counts["forks"] += sum(log.fork > 0 for log in group.logs.by_key.values())
    records = [record.id for _, record in group.records.records()]
    counts["records"] += len(records)
    counts["records with several heads"] += sum(len(group.records.heads(record)) > 1 for record in records)
