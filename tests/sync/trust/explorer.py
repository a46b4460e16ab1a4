"""Random histories of a group's keys: the real code of renewals, of what is clean and of repair, over a light roll.

Four to seven people found a group; removals, suspensions, partitions, long absence, delays, lost computers and a member
with a changed program follow. At the end everybody who is left meets, and nobody may lack anything. A removed computer
gathers whatever it can and must read nothing that somebody wrote who knew of the removal.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from models.ids import DeviceId
from sync.group.renewing import ATTEMPTS
from sync.trust import renewal as renewals
from sync.trust.epochs import Epochs
from sync.trust.keys import DeviceSecrets, key_id, new_device
from sync.trust.renewal import FIRST, Lack, Renewal, Seals, Secret, digest, keys_of, make_seals, open_seals
from sync.trust.repairing import Repairing
from tests.sync.trust.light_roll import Act, LightRoll, World, heads_of

CIRCLE = b"c" * 16
FOUNDING_SECRET = b"f" * 32
MOST_DEVICES = 11
LAST_ROUNDS = 12


@dataclass(frozen=True, eq=False)
class Envelope:
    author: DeviceId
    key: bytes
    """Id of the key that it is sealed under."""
    past: int
    said: Any
    """An act's number, a statement about keys, or None for content."""
    excluded: frozenset[DeviceId] = frozenset()
    """Devices of which the author of content knew that they are out."""


@dataclass
class InMemory:
    """`sync.trust.epochs.Kept`."""

    secrets: dict[bytes, Secret] = field(default_factory=dict)
    checks: dict[bytes, bool] = field(default_factory=dict)

    def load(self) -> Iterable[Secret]:
        return self.secrets.values()

    def keep(self, secret: Secret) -> None:
        self.secrets[secret.renewal] = secret

    def check(self, what: bytes) -> bool | None:
        return self.checks.get(what)

    def note_check(self, what: bytes, good: bool) -> None:
        self.checks[what] = good


@dataclass(eq=False)
class Device:
    world: World
    person: int
    secrets: DeviceSecrets = field(default_factory=new_device)
    held: dict[Envelope, None] = field(default_factory=dict)
    """All envelopes of the roll and of content that have come."""
    done: set[Envelope] = field(default_factory=set)
    keys: dict[bytes, bytes] = field(default_factory=dict)
    lost: bool = False

    def __post_init__(self) -> None:
        self.name = self.secrets.id
        self.roll = LightRoll(self.world)
        self.begin()

    def begin(self) -> None:
        """Know and hold nothing yet but the founding."""
        self.held.clear()
        self.done.clear()
        self.keys.clear()
        self.roll.known = self.world.founders
        self.epochs = Epochs(CIRCLE, self.name, self.roll, InMemory(), self._opened)
        self.repairing = Repairing(self.epochs)
        self._opened(Secret(FIRST, True, b""))

    def _opened(self, secret: Secret) -> None:
        self.keys.update({key_id(key): key for key in keys_of(secret, FOUNDING_SECRET) if key is not None})

    @cached_property
    def for_statements(self) -> bytes:
        return keys_of(Secret(FIRST, True, b""), FOUNDING_SECRET)[1]

    @property
    def standing(self) -> bool | None:
        """None where it is out, as far as it knows; else whether it may have everything."""
        return self.world.state(self.roll.known).get(self.name)

    def restore(self, count: int) -> None:
        """Go on from a backup: with the first so many envelopes that came, and without the keys that came since."""
        backup = list(self.held)[:count]
        self.begin()
        self.take(backup)

    # Writing

    def write(self, key: bytes, said: Any, past: int | None = None) -> Envelope:
        known = self.roll.known if past is None else past
        excluded = self.world.excluded(known) if said is None else frozenset()
        made = Envelope(self.name, key_id(key), known, said, excluded)
        self.take([made])
        return made

    def state(self, statement: Any, past: int | None = None) -> None:
        self.write(self.for_statements, statement, past)

    def renew(self) -> None:
        for statement in self.epochs.make(self.roll.heads()):
            self.state(statement)

    def renew_if_needed(self) -> None:
        for _ in range(ATTEMPTS):  # what a renewal releases may be a removal
            if self.standing and self.epochs.current() is None:
                self.renew()

    def say(self) -> None:
        """Write content, under clean keys."""
        if self.standing:
            self.renew_if_needed()
            current = self.epochs.current()
            if not self.standing:
                return
            assert current is not None, "its own renewal is not clean"
            content = keys_of(self._secret(current), FOUNDING_SECRET)[0]
            assert content is not None
            self.world.contents.append(self.write(content, None))

    def _secret(self, renewal: bytes) -> Secret:
        return self.epochs.secret(renewal) or Secret(FIRST, True, b"")

    def act(self, what: str, whom: Any) -> None:
        if self.standing:
            self.renew_if_needed()
            self.add(Act(what, whom, self.roll.known, self))

    def add(self, act: Act) -> None:
        """Write an act, under the roll's key that is in use."""
        self.world.acts.append(act)
        self.write(self.roll_key(), len(self.world.acts) - 1)

    def roll_key(self) -> bytes:
        """The roll's key that is in use."""
        return keys_of(self._secret(self.epochs.acting()), FOUNDING_SECRET)[1]

    def mend(self) -> None:
        self.renew_if_needed()
        for statement in (*self.repairing.to_ask(self.secrets.card.sealing), *self.repairing.to_answer()):
            self.state(statement)

    # Reading

    def take(self, envelopes: Iterable[Envelope]) -> None:
        """Store envelopes, and go on until nothing more can be opened and judged."""
        self.held.update(dict.fromkeys(envelopes))
        moved = True
        while moved:
            moved = False
            for envelope in [each for each in self.held if each not in self.done]:
                if envelope.key in self.keys and self.knows(envelope) and self._process(envelope):
                    self.done.add(envelope)
                    moved = True

    def knows(self, envelope: Envelope) -> bool:
        return not envelope.past & ~self.roll.known

    def _process(self, envelope: Envelope) -> bool:
        match envelope.said:
            case int(act):
                self.roll.known |= 1 << act
                self.epochs.changed()
            case Renewal() as renewal:
                self.epochs.renewed(envelope.author, heads_of(envelope.past), renewal)
            case Seals() as seals:
                if seals.renewal not in self.epochs.known:
                    return False
                self.epochs.sealed(envelope.author, seals, open_seals(seals, CIRCLE, self.secrets))
            case Lack() as lack:
                self.repairing.asked(envelope.author, lack)
        return True

    def reads(self, content: Envelope) -> bool:
        return content in self.done

    def take_secrets(self, secrets: Iterable[Secret]) -> None:
        self.epochs.take(secrets)
        self.take(())


def meet(one: Device, other: Device, share: float = 1.0, *, introduced: bool = False) -> bool:
    """A session, which may break off when only some of the roll has come across. Nobody gives anything to a device that
    is out as far as the giver knows; the suspended get the roll. False where neither's knock is answered."""
    if one.lost or other.lost or not (_knocks(one, other, introduced) or _knocks(other, one, introduced)):
        return False
    _hand_on(one, other, share, roll=True)
    _repair(one, other)
    if share == 1.0 and _is_in(one, other) and _is_in(other, one):
        _hand_on(one, other, share, roll=False)
        _repair(one, other)
    return True


def _knocks(dialler: Device, responder: Device, introduced: bool) -> bool:
    """Does the responder answer? It knows the dialler, who knows it too (*list*) or whose key for the roll it has
    (*shown*); or it has never heard of the dialler, who shows who let it in (*introduced*)."""
    known = responder.name in dialler.world.state(dialler.roll.known)
    if not known and _has_heard_of(dialler, responder):
        return False
    if _is_in(dialler, responder):
        return known or key_id(dialler.roll_key()) in responder.keys
    unheard = not _has_heard_of(responder, dialler)
    return introduced and unheard and dialler.world.introduces(dialler, responder.roll.known)


def _is_in(one: Device, other: Device) -> bool:
    """Is one in, as far as the other knows?"""
    return one.name in other.world.state(other.roll.known)


def _has_heard_of(one: Device, other: Device) -> bool:
    acts = (act for at, act in enumerate(one.world.acts) if one.roll.known >> at & 1)
    return any(act.what == "admit" and act.whom is other for act in acts)


def _hand_on(one: Device, other: Device, share: float, *, roll: bool) -> None:
    for source, target in ((one, other), (other, one)):
        entitled = roll or source.world.state(source.roll.known).get(target.name)
        fresh = [each for each in source.held if each not in target.held and (each.said is not None) == roll]
        if entitled:
            target.take(source.world.dice.sample(fresh, round(share * len(fresh))))


def _repair(one: Device, other: Device) -> None:
    """`Lack` and `Keys` in the channel, until neither can help."""
    moved = True
    while moved:
        moved = False
        for asks, answers in ((one, other), (other, one)):
            before = len(asks.keys)
            asks.take_secrets(answers.epochs.hand_over(asks.epochs.lacking(), asks.name))
            moved = moved or len(asks.keys) > before


def rubbish(device: Device, dice: random.Random) -> None:
    """A renewal of a changed program: somebody's seal is rubbish, or is not what was announced, or it claims to be over
    everything, or it states somebody else's secret again."""
    secret, over = dice.randbytes(32), list(device.epochs.known)
    if over and dice.random() < 0.2 and (held := device.epochs.secret(dice.choice(over))) and held.whole:
        secret = held.value
    right = make_seals(secret, CIRCLE, device.roll.recipients(None))
    victim = dice.randrange(len(right) + 1)
    sent = tuple((who, dice.randbytes(80) if at == victim else seal) for at, (who, seal) in enumerate(right))
    announced = digest(dice.choice((right, sent)))
    wrong = tuple(dice.sample([*over, dice.randbytes(16)], dice.randrange(len(over) + 1)))[:64]
    identity, roll = renewals.secret_id(secret), key_id(renewals.roll_key(secret))
    device.state(Renewal(identity, wrong, roll, announced))
    if dice.random() < 0.8:
        device.state(Seals(identity, dice.choice((right, sent))))
