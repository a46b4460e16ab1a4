"""The test bench: people, their computers and a calendar. The docstring of `sync.simulated` explains its use."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import factorial
from typing import Protocol

from models.feature import Registry
from models.ids import MemberId
from sync.group import epoch_keys, own_logs
from sync.ledger.envelope import Envelope
from sync.simulated.carrying import carry, held
from sync.simulated.device import Device
from sync.simulated.entering import Founded, found
from sync.simulated.hostile import Hostile
from sync.simulated.orders import MOST, Orders, arrivals
from sync.simulated.person import Person
from sync.simulated.sight import Section, difference, difference_from, sight
from sync.trust.keys import new_device

BEGAN = 1_750_000_000_000
"""Milliseconds since 1970: a day in June 2025. Every bench begins then."""
MOMENT = 1000
"""Milliseconds that pass with each act."""
HOUR = 3600 * 1000


class Party(Protocol):
    """A person with all their computers, or a single computer."""

    @property
    def devices(self) -> tuple[Device, ...]: ...


class Bench:
    """One group and all its members. All who are not `apart` are connected: what one of them writes has reached the
    others when `do` returns."""

    def __init__(
        self, registry: Registry, *, name: str = "Maple Street", group_kind: str = "block-club", connected: bool = True
    ) -> None:
        self.registry = registry
        self.now = BEGAN
        self.connected = connected
        self.persons: list[Person] = []
        self.founded: Founded
        self._name, self._group_kind = name, group_kind
        self._apart: list[Party] = []

    @property
    def devices(self) -> list[Device]:
        return [device for person in self.persons for device in person.devices]

    def people(self, *names: str) -> tuple[Person, ...]:
        """Add members to the group, in this order. The bench's first person founds the group and is its steward."""
        made = []
        for name in names:
            first = Device(name, new_device(), self.registry, lambda: self.now)
            if self.persons:
                self.founded.admit(first, name)
            else:
                self.founded = found(first, self._name, self._group_kind, name, self.now)
            first.written = self._spread
            made.append(Person(name, first, self._another))
            self.persons.append(made[-1])
        if self.connected:
            self.meet()
        return tuple(made)

    def crowd(self, count: int) -> tuple[Person, ...]:
        """Add `count` members. All of them know each other before the first one acts. Their computers are copies of the
        founder's, so a thousand of them are made in seconds. Somebody must have founded the group."""
        secrets = [new_device() for _ in range(count)]
        names = [f"Number {len(self.persons) + number}" for number in range(1, count + 1)]
        for name, each in zip(names, secrets, strict=True):
            self.founded.let_in(each, name)
        founder = self.founded.founder
        made = [founder.of_somebody_else(name, each) for name, each in zip(names, secrets, strict=True)]
        for device in made:
            device.written = self._spread
        self.persons += [Person(device.name, device, self._another) for device in made]
        return tuple(self.persons[-count:])

    def _another(self, person: Person, name: str) -> Device:
        """Another computer of a person, made as a copy of the first one. It writes in its own logs."""
        made = person.first.copied(f"{person.name}'s {name}")
        made.written = self._spread
        own_logs.start_new(made.group)
        return made

    def hostile(self, party: Party) -> Hostile:
        """This member's first computer with a changed program: see `Hostile`. The honest program stays beside it."""
        return Hostile(party.devices[0])

    # Time

    def days(self, count: float) -> None:
        """Let time pass."""
        self.hours(24 * count)

    def hours(self, count: float) -> None:
        self.now += round(HOUR * count)

    # Connections

    @contextlib.contextmanager
    def apart(self, *parties: Party) -> Iterator[None]:
        """Inside the block, each of these is alone, and the rest are together. Afterwards everybody meets."""
        before = self._apart
        self._apart = [*before, *parties]
        try:
            yield
        finally:
            self._apart = before
        if self.connected:
            self.meet()

    def meet(self, *parties: Party) -> None:
        """Bring these up to date with one another, even while they are apart. If nobody is named, everybody who is not
        apart meets."""
        if parties:
            _exchange([device for party in parties for device in party.devices])
        else:
            for side in self._sides():
                _exchange(side)

    def _sides(self) -> list[list[Device]]:
        alone = [list(party.devices) for party in self._apart]
        taken = {device for side in alone for device in side}
        return [[device for device in self.devices if device not in taken], *alone]

    def _spread(self, source: Device) -> None:
        self.now += MOMENT
        if self.connected:
            for side in self._sides():
                if source in side:
                    for other in side:
                        if other is not source:
                            carry(source, other)

    def send(self, envelopes: Iterable[Envelope], *to: Party) -> None:
        """Bring a hostile member's envelopes to these (to everybody, if nobody is named), who pass them on to their
        connections. Raises Malformed if an honest computer would hang up."""
        raws = [envelope.raw for envelope in envelopes]
        targets = [device for party in to for device in party.devices] or self.devices
        for device in targets:
            device.receive(raws)
        for device in targets:
            self._spread(device)

    # Programs

    def upgrade(self, party: Party, registry: Registry) -> None:
        """Let this person's computers (or this computer) run another program from now on, which knows more, or less."""
        for device in party.devices:
            device.reopen(registry)

    # Comparing

    def equal(self, *parties: Party) -> None:
        """Raises AssertionError, which describes the first difference, unless these computers (everybody's, if nobody
        is named) hold and show the same and every store is sound."""
        devices = [device for party in parties for device in party.devices] or self.devices
        self.alike(devices)
        for device in devices:
            if problems := device.problems():
                raise AssertionError(f"the store of {device.name} is not sound: {problems}")

    def every_order(
        self, envelopes: Sequence[Envelope], check: Callable[[Device], object] | None = None, *, most: int = MOST
    ) -> Orders:
        """Bring these envelopes one by one, in every order, to a computer that has everything else. The result must be
        the same for each order. `check` is called with that computer at the end of each order.

        Raises AssertionError with the order that makes a difference. If there are more than `most` orders, that many
        are chosen at random.
        """
        raws = [envelope.raw for envelope in envelopes]
        base = self._without(frozenset(raws))
        first, seen = "", dict[str, Section]()
        tried = 0
        for order in arrivals(raws, most):
            device = base.copied(f"order {[raws.index(raw) for raw in order]}")
            _bring(device, order)
            if check is not None:
                check(device)
            if not tried:
                first, seen = device.name, sight(device)
            elif found := difference_from(seen, first, device, _names(self.persons)):
                raise AssertionError(found)
            tried += 1
        return Orders(tried, tried == factorial(len(raws)))

    def newcomer(self) -> Device:
        """Another computer of the founder's, with the same program, which got everything from everybody at once."""
        device = self._empty()
        for other in self.devices:
            carry(other, device)
        return device

    def _without(self, left_out: frozenset[bytes]) -> Device:
        """A computer that got everything that anybody holds, except these envelopes."""
        device = self._empty()
        everything = dict.fromkeys(raw for each in self.devices for raw in held(each.group))
        _bring(device, [raw for raw in everything if raw not in left_out])
        return device

    def _empty(self) -> Device:
        founder = self.founded.founder
        device = Device("a newcomer", founder.secrets, founder.registry, lambda: self.now)
        device.enter(self.founded.group, self.founded.resolution, founder.group.founding_secret)
        epoch_keys.learn(device.group, epoch_keys.all_secrets(founder.group))
        return device

    def alike(self, devices: Sequence[Device]) -> None:
        """As `equal`, without the check of the stores."""
        if devices and (found := difference(devices, _names(self.persons))):
            raise AssertionError(found)


def _names(persons: Iterable[Person]) -> dict[MemberId, str]:
    return {person.member: person.name for person in persons}


def _bring(device: Device, raws: Iterable[bytes]) -> None:
    """Bring envelopes one by one. An envelope that is skipped, because the first one of its log has not arrived, is
    brought again, as a peer would do."""
    left, taken = list(raws), True
    while left and taken:
        again = [raw for raw in left if not device.receive([raw]).stored]
        left, taken = again, len(again) < len(left)


def _exchange(devices: Sequence[Device]) -> None:
    """Exchange between the first device and each other one, until nobody has anything new."""
    moved = len(devices) > 1
    while moved:
        first, *others = devices
        moved = sum(carry(other, first) for other in others) + sum(carry(first, other) for other in others) > 0
