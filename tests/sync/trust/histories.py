"""How a random history of keys goes, and what must hold at its end."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations

from sync.trust.renewal import Secret
from tests.sync.trust.explorer import LAST_ROUNDS, MOST_DEVICES, Device, Envelope, meet, rubbish
from tests.sync.trust.light_roll import Act, World
from tests.torture.chance import repeatable


def play(seed: int) -> Counter[str]:
    """The same history whenever it is played. Raises AssertionError where it ends badly; returns what happened."""
    with repeatable(seed):
        return History(seed).play()


STEPS = 60
STEWARDS = 2
"""People who remove and suspend, and whom nobody removes."""


@dataclass
class History:
    seed: int
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.world = World(self.dice)
        self.sides: dict[Device, int] = {}
        self.away: Counter[Device] = Counter()
        """Steps for which a device is still away."""
        self.people = 0
        self.archive: tuple[Device, list[Envelope], tuple[Secret, ...]] | None = None
        self._found(self.dice.randrange(4, 8))
        self.changed_program = self.dice.choice([None, *range(STEWARDS, self.people)])

    def _found(self, count: int) -> None:
        for _ in range(count):
            self._new_person()
        past = 0
        for device in self.world.devices:
            self.world.acts.append(Act("admit", device, past))
            past = past << 1 | 1
        self.world.founders = past
        for device in self.world.devices:
            device.begin()

    def _new_person(self) -> Device:
        self.people += 1
        return self._new_device(self.people - 1)

    def _new_device(self, person: int) -> Device:
        made = Device(self.world, person)
        self.world.devices.append(made)
        self.sides[made] = 0
        return made

    @property
    def present(self) -> list[Device]:
        return [each for each in self.world.devices if not each.lost and not self.away[each]]

    @property
    def alive(self) -> list[Device]:
        return [each for each in self.world.devices if not each.lost]

    def play(self) -> Counter[str]:
        for _ in range(STEPS):
            self.away -= Counter(list(self.away))
            step = self.dice.choice(MOVES)
            step(self, self.dice.choice(self.present or self.alive))
            self.counts[step.__name__] += 1
        self.sides = dict.fromkeys(self.world.devices, 0)
        self.away.clear()
        self._finish()
        return self.counts

    # What happens

    def session(self, device: Device) -> None:
        others = [each for each in self.present if self.sides[each] == self.sides[device] and each is not device]
        if others:
            other = self.dice.choice(others)
            alone = self.dice.random() < 0.1  # for a day
            met = meet(device, other, self.dice.choice((1.0, 1.0, self.dice.random())), introduced=alone)
            self.counts["knocks in vain"] += not met
            self._steal(device, other)

    def say(self, device: Device) -> None:
        device.say()

    def mend(self, device: Device) -> None:
        device.mend()

    def renew(self, device: Device) -> None:
        if device.standing and self.dice.random() < 0.5:
            device.renew()

    def split(self, _device: Device) -> None:
        halves = self.dice.choice((1, 2, 2, 3))
        self.sides = {each: self.dice.randrange(halves) for each in self.world.devices}

    def leave_for_long(self, device: Device) -> None:
        self.away[device] = self.dice.randrange(5, 40)

    def lose(self, device: Device) -> None:
        if self.dice.random() < 0.3 and sum(each.person < STEWARDS for each in self.alive) > 1:
            device.lost = device.person >= STEWARDS or device.person != self.alive[0].person

    def exclude(self, device: Device) -> None:
        """A steward removes or suspends somebody, drops one of several computers, or lifts a suspension."""
        if device.person >= STEWARDS or not device.standing:
            return
        what = self.dice.choice(("remove", "suspend", "lift", "drop"))
        others = [each for each in self.world.devices if each.person >= STEWARDS]
        if others and self.dice.random() < 0.5:
            whom = self.dice.choice(others)
            if what == "remove":
                self.world.removed |= {each.name for each in others if each.person == whom.person}
            if what == "drop":
                self.world.removed.add(whom.name)
            device.act(what, whom if what == "drop" else whom.person)

    def undo(self, device: Device) -> None:
        """The roll was forked, and the other branch is followed: somebody was not removed."""
        if device.person >= STEWARDS or not device.standing:
            return
        acts = [(number, act) for number, act in self.world.standing(device.roll.known) if act.what == "remove"]
        if acts:
            number, act = self.dice.choice(acts)
            device.act("undo", number)
            self.world.removed -= {each.name for each in self.world.devices if each.person == act.whom}
            self.counts["removals undone"] += 1

    def admit(self, device: Device) -> None:
        if device.standing and len(self.world.devices) < MOST_DEVICES and self.dice.random() < 0.4:
            person = device.person if self.dice.random() < 0.4 else None
            made = self._new_person() if person is None else self._new_device(person)
            self.sides[made] = self.sides[device]
            device.act("admit", made)
            made.take_secrets(device.epochs.all())
            meet(device, made)

    def export(self, device: Device) -> None:
        """An archive holds the envelopes, and the secrets of its author."""
        if device.standing:
            self.archive = device, list(device.held), device.epochs.all()

    def adopt(self, device: Device) -> None:
        """Somebody goes on from the archive: its pass lets a device in, whoever knows of it."""
        if self.archive is not None and len(self.world.devices) < MOST_DEVICES:
            exporter, envelopes, secrets = self.archive
            made = self._new_person()
            self.sides[made] = self.sides[device]
            made.take_secrets(secrets)
            made.take(envelopes)
            made.add(Act("admit", made, made.roll.known, exporter))
            self.archive = None

    def restore(self, device: Device) -> None:
        """A computer comes back from a backup."""
        if self.dice.random() < 0.5:
            device.restore(self.dice.randrange(len(device.held) + 1))

    def attack(self, device: Device) -> None:
        if device.person == self.changed_program and device.standing:
            rubbish(device, self.dice)

    def three_in_a_row(self, device: Device) -> None:
        if device.person == self.changed_program and device.standing:
            for _ in range(3):
                device.renew()

    def gather(self, _device: Device) -> None:
        """Those who were removed read every wire, open every seal they can, and ask everybody for keys."""
        self._steal(*self.world.devices)

    def _steal(self, *victims: Device) -> None:
        for name in sorted(self.world.removed):
            thief = self.world.device(name)
            for each in victims:
                thief.take(each.held)
            for each in victims:
                if not each.lost:
                    thief.take_secrets(each.epochs.hand_over(list(thief.epochs.known), name))

    # The end

    def _finish(self) -> None:
        self.gather(self.alive[0])
        self._meet_all()
        if not self._are_together():
            self._carry_files()
            self._meet_all()
        self.gather(self.alive[0])
        self._nobody_reads_who_was_removed()
        self._everybody_is_together()
        self._nobody_is_locked_out()

    def _meet_all(self) -> None:
        for number in range(LAST_ROUNDS):
            for one, other in combinations(self.alive, 2):
                meet(one, other, introduced=number > 1)
            for each in self.alive:
                each.mend()

    def _carry_files(self) -> None:
        """Where each side has removed whoever could lead to it, and nobody answers a knock: somebody brings all
        envelopes on a stick. They open what the keys of the other side open."""
        self.counts["met by a file only"] += 1
        held = [list(each.held) for each in self.alive]
        for each in self._members():
            for envelopes in held:
                each.take([envelope for envelope in envelopes if envelope.said is not None])

    def _are_together(self) -> bool:
        return len({each.roll.known for each in self._members()}) <= 1

    def _members(self) -> list[Device]:
        known = 0
        for each in self.alive:
            known |= each.roll.known
        state = self.world.state(known)
        return [each for each in self.alive if each.name in state]

    def _everybody_is_together(self) -> None:
        members = self._members()
        for each in members[1:]:
            assert each.roll.known == members[0].roll.known, f"{self.seed}: two parts never meet again"

    def _nobody_is_locked_out(self) -> None:
        whole = [each for each in self._members() if each.standing]
        honest = {each.name for each in self.world.devices if each.person != self.changed_program}
        for content in self.world.contents:
            if content.author in honest and any(each.reads(content) for each in whole):
                assert all(each.reads(content) for each in whole), f"{self.seed}: somebody is locked out"
        for each in whole:
            each.say()
        self.counts["contents"] += len(self.world.contents)
        self.counts["renewals"] += max((len(each.epochs.known) for each in whole), default=0)

    def _nobody_reads_who_was_removed(self) -> None:
        for content in self.world.contents:
            for name in content.excluded & self.world.removed:
                self.counts["hidden"] += 1
                assert content.key not in self.world.device(name).keys, f"{self.seed}: a removed device reads"


MOVES: tuple[Callable[[History, Device], None], ...] = (
    *(History.session,) * 12, *(History.say,) * 5, *(History.mend,) * 3, *(History.exclude,) * 4, History.undo,
    History.renew, History.split, History.leave_for_long, History.lose, *(History.admit,) * 2,
    *(History.attack,) * 2, History.three_in_a_row, History.gather, History.export, History.adopt, History.restore,
)  # fmt: skip
