"""Keys for devices that lack them, by statements in the roll: who asks for what, and what there is to answer.

A request is answered by anybody who holds the secret. All make the same bytes, so one answer is enough. Nobody is
blamed for a seal that does not open: nothing could prove whose fault that is.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.ids import DeviceId
from sync.trust.epochs import Epochs
from sync.trust.renewal import FIRST, MAX_SEALS, Lack, Seal, Seals, make_seal
from sync.trust.succession import to_ask

MAX_OF_ONE = 8
"""Requests of one device that nobody has answered yet, for renewals of one member. Without a bound, made-up ones would
make everybody ask; with one for those of all members together, they would hide others'."""
MAX_ASKED = 1 << 13
"""Requests of another device that are remembered: they may be for keys that nobody has."""
Request = tuple[bytes, DeviceId, bytes]
"""(renewal, who lacks it, the key to which it can be sealed)"""


@dataclass
class Repairing:
    epochs: Epochs
    requests: dict[Request, None] = field(default_factory=dict)
    _asked: Counter[DeviceId] = field(default_factory=Counter)
    """How many requests each device has made."""
    _made: dict[tuple[Request, bool], Seal] = field(default_factory=dict)

    def forget(self) -> None:
        self.requests.clear()
        self._asked.clear()
        self._made.clear()

    def asked(self, device: DeviceId, lack: Lack) -> None:
        """A device lacks the keys of a renewal."""
        if device == self.epochs.device or self._asked[device] < MAX_ASKED:
            self._asked[device] += 1
            self.requests[lack.renewal, device, lack.sealing] = None
            self.epochs.changed()

    def to_ask(self, sealing: bytes) -> list[Lack]:
        """What this device has to ask for, once per renewal and `sealing`, its own key."""
        asked = {renewal for renewal, device, to in self.requests if (device, to) == (self.epochs.device, sealing)}
        names = to_ask(self.epochs.known, self.epochs.lacking(), asked, MAX_OF_ONE)
        return [Lack(name, sealing) for name in names]

    def to_answer(self) -> list[Seals]:
        """What this device can add: seals for those who asked, and for devices in the roll that the renewal which is in
        use does not cover, or to which it gave less than they may have by now."""
        found: dict[bytes, dict[Seal, None]] = {}
        for renewal, seal in (*self._for_requests(), *self._for_uncovered()):
            if hash(seal) not in self.epochs.added.get(renewal, ()):
                found.setdefault(renewal, {})[seal] = None
        return [Seals(renewal, tuple(seals)[:MAX_SEALS]) for renewal, seals in found.items()]

    def _for_requests(self) -> Iterator[tuple[bytes, Seal]]:
        held = [request for request in self.requests if self._is_held(request[0])]
        asking = {device for _, device, _ in held if device != self.epochs.device}
        recipients = {device: self.epochs.roll.recipient(device, None) for device in asking}
        for renewal, device, sealing in held:
            to = recipients.get(device)
            if to is not None and to.card.sealing == sealing:  # or one device would have seals made for any keys
                seal = self._seal(renewal, device, sealing, whole=to.whole)
                if seal is not None:
                    yield renewal, seal

    def _for_uncovered(self) -> Iterator[tuple[bytes, Seal]]:
        current, roll = self.epochs.current(), self.epochs.roll
        if current is None or current == FIRST:
            return
        good = [known for known in self.epochs.known[current] if self.epochs.is_good(known)]
        covered = {each.card.id: each.whole for known in good for each in roll.recipients(known.heads)}
        for to in roll.recipients(None):
            has = covered.get(to.card.id)
            if (has is None or to.whole > has) and to.card.id != self.epochs.device:
                seal = self._seal(current, to.card.id, to.card.sealing, whole=to.whole)
                if seal is not None:
                    yield current, seal

    def _is_held(self, renewal: bytes) -> bool:
        secret = self.epochs.secret(renewal)
        return secret is not None and secret.whole

    def _seal(self, renewal: bytes, device: DeviceId, sealing: bytes, *, whole: bool) -> Seal | None:
        asked = (renewal, device, sealing), whole
        secret = self.epochs.secret(renewal)
        if asked not in self._made and secret is not None and secret.whole:
            made = make_seal(secret.value, self.epochs.circle, device, sealing, whole=whole)
            if made is not None:
                self._made[asked] = made
        return self._made.get(asked)
