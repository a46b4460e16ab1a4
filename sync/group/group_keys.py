"""The epoch keys of one group, and what the statements about keys in its roll do to them."""

from collections.abc import Iterable

from msgspec import Raw

from models import clock
from models.ids import DeviceId
from sync.group.opening import Requirement
from sync.group.recipients import MembersRoll
from sync.ledger.envelope import Malformed
from sync.ledger.logs import Logs
from sync.trust.circle_keys import CircleKeys
from sync.trust.epochs import Epochs, Heads
from sync.trust.kept_secrets import KeptSecrets
from sync.trust.keys import EVERYONE, ROLL, DeviceSecrets, circle_tag, key_id
from sync.trust.renewal import (
    FIRST,
    REQUESTS_KEPT,
    KeyStatement,
    Lack,
    Renewal,
    Seals,
    Secret,
    decode,
    joined,
    keys_of,
    open_seals,
)
from sync.trust.repairing import Repairing


class GroupKeys:
    """`epochs` says under which keys this device writes; `repairing` what is to be asked for and answered."""

    def __init__(
        self, circles: CircleKeys, logs: Logs, roll: MembersRoll, kept: KeptSecrets, secrets: DeviceSecrets,
        founding_secret: bytes,
    ) -> None:  # fmt: skip
        tags = {name: circle_tag(logs.group, name) for name in (ROLL, EVERYONE)}
        self._circles = circles
        self._roll_circle, self._content_circle = (logs.circles[tags[name]].id for name in (ROLL, EVERYONE))
        self._secrets = secrets
        self._founding_secret = founding_secret
        self.kept = kept
        self._came: list[Requirement] = []
        """Keys that can be used since somebody last looked."""
        first = keys_of(Secret(FIRST, True, b""), founding_secret)
        self._first = frozenset(key_id(key) for key in first if key is not None)
        self._usable = set(self._first)
        """Ids of the keys whose renewal is known."""
        self._has_regained = False
        self.epochs = Epochs(tags[EVERYONE], secrets.id, roll, kept, self._opened)
        self.repairing = Repairing(self.epochs)

    def forget(self) -> None:
        """The statements of the roll are read again."""
        self.epochs.forget()
        self.repairing.forget()
        self._usable = set(self._first)

    def find(self, circle: int, name: bytes) -> bytes | None:
        """The key of a circle (its number in the store) with this id."""
        return self._circles.find(circle, name)

    def is_lost(self, name: bytes) -> bool:
        """Is this a key that is held, of a renewal that is not known any more, because its statement names an act that
        is gone? Others cannot get that key, so what is under it must not count here either."""
        held = (self._circles.find(circle, name) for circle in (self._roll_circle, self._content_circle))
        return name not in self._usable and any(held)

    def has_regained(self) -> bool:
        """Can a lost key be used again, since this was last asked?"""
        has_regained, self._has_regained = self._has_regained, False
        return has_regained

    @property
    def for_statements(self) -> bytes:
        """The key for what is said about keys, and for the founding: never renewed."""
        return keys_of(Secret(FIRST, True, b""), self._founding_secret)[1]

    def current(self, circle: int) -> bytes:
        """The key to write under in a circle. For content it may be one that is not clean, if there is no clean one."""
        name = self.epochs.current() if circle == self._content_circle else self.epochs.acting()
        held = None if name is None else self.epochs.secret(name)
        content, roll = keys_of(held or Secret(FIRST, True, b""), self._founding_secret)
        return roll if circle == self._roll_circle or content is None else content

    @property
    def clean_roll_key(self) -> bytes | None:
        """A key of the roll that nobody holds whose removal we know, or None if there is none."""
        if self.epochs.acting() == FIRST and self.epochs.roll.exclusions():
            return None
        return self.current(self._roll_circle)

    def take(self, secrets: Iterable[Secret]) -> list[Requirement]:
        """Keep secrets that came by another way than the roll; returns the keys that can be used now."""
        self.epochs.take(secrets)
        return self._drain()

    def need(self, raw: Raw) -> Requirement | None:
        """What a statement about keys waits for. Raises Malformed."""
        statement = _decoded(raw)
        if isinstance(statement, Seals) and statement.renewal not in self.epochs.known:
            return ("renewal", statement.renewal)
        return None

    def deliver(self, device: DeviceId, heads: Heads, raw: Raw, part: bytes | None, at: int) -> list[Requirement]:
        """Take in what a device says about keys, with the part of it that may be dropped; `at` is the stamp. Returns
        what has come about with it. Raises Malformed."""
        match _decoded(raw, part):
            case Renewal() as renewal:
                if not self.epochs.renewed(device, heads, renewal):
                    raise Malformed("renewal")
                self._came.append(("renewal", renewal.id))
            case Seals() as seals:
                held = self.epochs.secret(seals.renewal)
                mine = [] if held and held.whole else open_seals(seals, self.epochs.circle, self._secrets)
                self.epochs.sealed(device, seals, mine)
            case Lack() as lack if self.kept.now_ms() - clock.milliseconds(at) < REQUESTS_KEPT:
                self.repairing.asked(device, lack)
        return self._drain()

    def _opened(self, secret: Secret) -> None:
        content, roll = keys_of(secret, self._founding_secret)
        for circle, key in ((self._roll_circle, roll), (self._content_circle, content)):
            if key is not None:
                self._has_regained = self._has_regained or self.is_lost(key_id(key))
                name = self._circles.learn(circle, key)
                self._usable.add(name)
                self._came.append(("key", name))

    def _drain(self) -> list[Requirement]:
        came, self._came = self._came, []
        return came


def _decoded(raw: Raw, part: bytes | None = None) -> KeyStatement | None:
    try:
        return joined(decode(raw), part)
    except ValueError:
        raise Malformed("statement") from None
