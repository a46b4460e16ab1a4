"""Which renewals of the keys this device knows, what it holds of them, and under which one it writes.

A device writes only under a renewal that is clean for it: every removal and suspension that it knows is in the past of
the renewal, so its author knew them too. It also makes all seals again, so it never writes what an honest member was
not given the key for. If several are clean, it takes the causally newest, then the lowest id. Times play no part.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Protocol

import msgspec

from models.ids import DeviceId
from sync.trust.keys import key_id
from sync.trust.renewal import (
    FIRST,
    MAX_OVER,
    Recipient,
    Renewal,
    Seals,
    Secret,
    digest,
    make_seals,
    new_renewal,
    roll_key,
    secret_id,
)
from sync.trust.seal_checks import Kept as KeptChecks
from sync.trust.seal_checks import SealChecks
from sync.trust.succession import newest

MAX_EARLY = 50_000
"""Keys of the roll that are kept although their renewals are not known: about 12 MB of memory. As many as an archive
has at most; the roll in it cannot be read without them."""
MAX_ADDED = 1 << 14
"""Seals that another device gave of which we remember that they were given. Beyond that they are given once more."""
Heads = tuple[bytes, ...]
"""Ids of the newest acts of the roll that somebody knew."""


class KeyRoll(Protocol):
    """What the keys need to know of the roll. `heads` is None for the roll as it is known now."""

    def recipient(self, device: DeviceId, heads: Heads | None, /) -> Recipient | None:
        """A device that belongs to the group, or None."""
        ...

    def recipients(self, heads: Heads | None, /) -> Sequence[Recipient]: ...

    def exclusions(self) -> frozenset[bytes]:
        """Ids of the removals, suspensions and dropped devices that have an effect now."""
        ...

    def is_past(self, acts: Iterable[bytes], heads: Heads, /) -> bool:
        """Did somebody who knew these heads know these acts?"""
        ...

    def understood(self, heads: Heads, /) -> bool:
        """Does this program understand everything in the past of these acts?"""
        ...


class Kept(KeptChecks, Protocol):
    """Where secrets stay, too, when the program ends."""

    def load(self) -> Iterable[Secret]: ...
    def keep(self, secret: Secret, /) -> None: ...


@dataclass
class Known:
    """A renewal as one member stated it, who knew the acts in `heads`."""

    statement: Renewal
    author: DeviceId
    owner: bytes
    """The member whose device that is."""
    heads: Heads
    has_seals: bool = False
    """Did the author's own seals come?"""

    @cached_property
    def name(self) -> bytes:
        """Name of the check whether its seals are right, 16 bytes."""
        packed = msgspec.msgpack.encode((self.statement, self.heads))
        return sha256(packed).digest()[:16]


@dataclass
class Epochs:
    """Everything in memory follows from the roll's statements and from `kept`."""

    circle: bytes
    """The tag of everybody's circle."""
    device: DeviceId
    roll: KeyRoll
    kept: Kept
    opened: Callable[[Secret], None]
    """Called with each secret whose renewal is known, once the secret can be used."""
    known: dict[bytes, list[Known]] = field(default_factory=dict)
    added: dict[bytes, set[int]] = field(default_factory=dict)
    """Hashes of the seals of a renewal that somebody added to those of its author."""
    _given: Counter[DeviceId] = field(default_factory=Counter)
    """How many of them each device gave. They may be rubbish."""
    version: int = 0
    """Increases with every change of what is known, held or in the roll."""
    _held: dict[bytes, Secret] = field(default_factory=dict)
    _early: dict[bytes, Secret] = field(default_factory=dict)
    """Keys of the roll that came before their renewals, which alone say whether they are genuine. In an archive the
    renewals are under one another's keys."""
    _chosen: tuple[int, bytes | None] = (-1, None)
    _checks: SealChecks = field(init=False)

    def __post_init__(self) -> None:
        self._held = {secret.renewal: secret for secret in self.kept.load()}
        self._checks = SealChecks(self.kept, self.device)

    def forget(self) -> None:
        """The statements of the roll are read again. What is held stays."""
        self.known.clear()
        self.added.clear()
        self._given.clear()
        self.changed()

    def changed(self) -> None:
        """Something has changed, perhaps in the roll."""
        self.version += 1

    # What arrives

    def renewed(self, author: DeviceId, heads: Heads, renewal: Renewal) -> bool:
        """Somebody who knew these acts states a renewal. False if nobody who may have the secret says so."""
        stated = self.roll.recipient(author, heads)
        if stated is None or not stated.whole:
            return not self.roll.understood(heads)
        others = self.known.setdefault(renewal.id, [])
        if all(other.author != author for other in others):
            others.append(Known(renewal, author, stated.member or author, heads))
            self._use(renewal.id)
            self.take(filter(None, (self._early.pop(renewal.id, None),)))
            self.changed()
        return True

    def sealed(self, author: DeviceId, seals: Seals, found: Iterable[Secret]) -> None:
        """Somebody gives seals of a known renewal, or gave them and they were dropped; `found` is what this device can
        open of them."""
        hashed = seals.digest or digest(seals.seals)
        own = [known for known in self.known[seals.renewal] if known.author == author]
        if any(known.statement.seals == hashed for known in own):
            own[0].has_seals = True
        elif author == self.device or self._given[author] < MAX_ADDED:
            self._given[author] += len(seals.seals)
            self.added.setdefault(seals.renewal, set()).update(map(hash, seals.seals))
        self.changed()
        self.take(found)

    def take(self, secrets: Iterable[Secret]) -> None:
        """Keep the genuine ones of these secrets. A secret is used once its renewal is known."""
        for secret in secrets:
            if not secret.whole and secret.renewal not in self.known and len(self._early) < MAX_EARLY:
                self._early[secret.renewal] = secret
            before = self._held.get(secret.renewal)
            better = before is None or (secret.whole and not before.whole)
            if better and secret.renewal != FIRST and self._is_genuine(secret):
                self._held[secret.renewal] = secret
                self.kept.keep(secret)
                self._use(secret.renewal)
                self.changed()

    def _is_genuine(self, secret: Secret) -> bool:
        if len(secret.value) != 32 or len(secret.renewal) != 16:
            return False
        if secret.whole:
            return secret_id(secret.value) == secret.renewal
        known = self.known.get(secret.renewal, ())
        return any(each.statement.roll == key_id(secret.value) for each in known)

    def _use(self, renewal: bytes) -> None:
        secret = self._held.get(renewal)
        if secret is not None and renewal in self.known:
            self.opened(secret)

    # What is held

    def secret(self, renewal: bytes) -> Secret | None:
        """What can be used of a renewal, by this device."""
        return self._held.get(renewal) if renewal in self.known else None

    def all(self) -> tuple[Secret, ...]:
        """Every secret that can be used, by id. For members and archives, nobody else."""
        return tuple(secret for name in sorted(self.known) if (secret := self.secret(name)) is not None)

    def lacking(self) -> list[bytes]:
        """Renewals that are known and of which this device does not hold what it may."""
        me = self.roll.recipient(self.device, None)
        whole = me is None or me.whole  # whoever believes to be out may be wrong, and asks
        held = {name: self._held.get(name) for name in self.known}
        return [name for name, secret in held.items() if secret is None or (whole and not secret.whole)]

    def hand_over(self, renewals: Iterable[bytes], device: DeviceId) -> list[Secret]:
        """The secrets of these renewals that this device holds, as far as the other device may have them: only the
        roll's key for a device that may only read the roll, and nothing for one that is not in the roll."""
        to = self.roll.recipient(device, None)
        found = [secret for name in renewals if (secret := self.secret(name)) is not None] if to else []
        return found if to and to.whole else [halved(secret) for secret in found]

    # What to write under

    def current(self) -> bytes | None:
        """The renewal to write under (perhaps FIRST), or None if none is clean."""
        if self._chosen[0] != self.version:
            self._chosen = self.version, self._choose()
        return self._chosen[1]

    def _choose(self) -> bytes | None:
        exclusions = self.roll.exclusions()
        stated = {name: self._clean(name, exclusions) for name in self.known if self._is_whole(name)}
        clean = {name: found for name, found in stated.items() if found}
        if not exclusions:
            clean[FIRST] = []
        while left := [name for name, found in clean.items() if name == FIRST or any(map(self._may_be_good, found))]:
            for name in newest(self.known, left):
                if name == FIRST or any(map(self.is_good, clean[name])):
                    return name
        return None

    def acting(self) -> bytes:
        """The renewal under whose roll key to act: the current one or, for whoever cannot have that (a suspended
        device), the newest clean one of which the roll's key is held."""
        if (current := self.current()) is not None:
            return current
        exclusions = self.roll.exclusions()
        held = [name for name in self.known if name in self._held and self._clean(name, exclusions)]
        found = newest(self.known, held)
        return found[0] if found else FIRST

    def _is_whole(self, renewal: bytes) -> bool:
        secret = self._held.get(renewal)
        return secret is not None and secret.whole

    def _clean(self, renewal: bytes, exclusions: frozenset[bytes]) -> list[Known]:
        """How it was stated by those who knew all exclusions. Nothing where somebody also sealed it without knowing
        them: then somebody excluded may hold the secret, and stating it once more does not change that. With seals that
        are wrong it says nothing: whoever is out can state so what others made since."""
        can_tell = self._is_whole(renewal)
        clean = [known for known in self.known[renewal] if self.roll.is_past(exclusions, known.heads)]
        others = (known for known in self.known[renewal] if known not in clean)
        for known in others if clean else ():
            if known.has_seals and (not can_tell or not self.roll.understood(known.heads) or self.is_good(known)):
                return []
        return clean

    def _may_be_good(self, known: Known) -> bool:
        """Is this renewal good, or not known to be bad? False if we do not hold all that is needed to tell."""
        can_tell = self._is_whole(known.statement.id) and known.has_seals and self.roll.understood(known.heads)
        return can_tell and self._checks.may_be_good(known)

    def is_good(self, known: Known) -> bool:
        """Did its author seal the secret to everybody? Checked once."""
        if not self._may_be_good(known):
            return False
        good = self._checks.ended(known)
        if good is None:
            value = self._held[known.statement.id].value
            seals = make_seals(value, self.circle, self.roll.recipients(known.heads))
            good = digest(seals) == known.statement.seals and key_id(roll_key(value)) == known.statement.roll
            self._checks.note(known, good)
        return good

    def make(self, heads: Heads) -> tuple[Renewal, Seals]:
        """A new renewal for everybody who is in the roll at these heads. Its secret is kept; both statements are to be
        written."""
        ours = newest(self.known, filter(self._is_whole, self.known))  # first, so that no made-up ones are in the way
        over = tuple(dict.fromkeys((*ours, *newest(self.known, self.known))))[:MAX_OVER]
        secret, renewal, seals = new_renewal(self.circle, self.roll.recipients(heads), over)
        self.take([Secret(renewal.id, True, secret)])
        return renewal, seals


def halved(secret: Secret) -> Secret:
    """The part of a secret for somebody who may only read the roll."""
    return Secret(secret.renewal, False, roll_key(secret.value)) if secret.whole else secret
