"""The statements in the roll's circle: the founding resolution, acts such as admissions, and new epoch keys."""

import msgspec

from models import clock
from models.errors import Refused
from models.ids import DeviceId
from sync.group.membership import Membership, act_id
from sync.group.opening import Need
from sync.ledger.envelope import ACT, REKEY, RESOLUTION, Envelope, Malformed, Payload
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.store.clock import Clock
from sync.trust.circle_keys import CircleKeys, decode_rekey, names_all_devices
from sync.trust.keys import DeviceSecrets


class Statements:
    """Applies statements. `refused` collects those that do not count, until the caller takes them."""

    def __init__(
        self, membership: Membership, logs: Logs, keys: CircleKeys, clock: Clock, secrets: DeviceSecrets
    ) -> None:
        self.membership = membership
        self._logs = logs
        self._keys = keys
        self._clock = clock
        self._secrets = secrets
        self.refused: list[Refused] = []

    def need(self, envelope: Envelope, payload: Payload) -> Need | None:
        """The statement that must arrive before this payload can be judged, or None."""
        if envelope.kind == RESOLUTION:
            return None
        if self.membership.roll is None:
            return ("founding", self._logs.group)
        missing = self.membership.lacks(payload.roll)
        return None if missing is None else ("act", missing)

    def deliver(self, log: Log, envelope: Envelope, payload: Payload) -> Need | None:
        """Apply one statement. Returns the need that it meets, or None. Raises Malformed."""
        if envelope.kind == RESOLUTION:
            self.membership.found(payload.statement)
            return ("founding", self._logs.group)
        if envelope.kind == ACT:
            return self._act(log.device, envelope, payload)
        if envelope.kind == REKEY:
            return self._rekey(log.device, payload)
        raise Malformed("statement")

    def _act(self, device: DeviceId | None, envelope: Envelope, payload: Payload) -> Need:
        if device is None:
            raise Malformed("act")
        verdict = self.membership.state(device, envelope, payload)
        if verdict is not None:
            self.refused.append(verdict)
        return ("act", act_id(envelope))

    def _rekey(self, device: DeviceId | None, payload: Payload) -> Need | None:
        roll = self.membership.roll
        if roll is None or self.membership.author(device, payload.roll) is None:
            raise Malformed("rekey")
        try:
            rekey = decode_rekey(payload.statement)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise Malformed("rekey") from None
        if not names_all_devices(rekey, roll.state_at(payload.roll).cards()):
            raise Malformed("rekey")
        circle = self._logs.circles.get(rekey.circle)
        at = self.not_from_the_future(payload.at)
        learned = None if circle is None else self._keys.accept(circle.id, rekey, at, self._secrets)
        if learned is None:
            return None
        self.membership.changed = True
        return ("key", learned)

    def saw(self, at: int) -> None:
        """An envelope was written at this time: advance the clock to it."""
        self._clock.saw(at)

    def not_from_the_future(self, at: int) -> int:
        """`at`, but not later than now. The newest key is the one in use, so a key with a date in the future would stay
        in use for ever."""
        return min(at, clock.stamp(max(self._clock.now(), clock.milliseconds(self._clock.last)) + clock.MAX_AHEAD))
