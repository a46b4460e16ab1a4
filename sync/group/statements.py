"""The statements in the roll's circle: the founding resolution, acts such as admissions, and statements about keys."""

from models.errors import Refused
from models.ids import DeviceId
from sync.group.group_keys import GroupKeys
from sync.group.membership import Membership, act_id
from sync.group.opening import Requirement
from sync.ledger.envelope import ACT, KEYS, RESOLUTION, Envelope, Malformed, Payload, open_part
from sync.ledger.log import Log
from sync.ledger.logs import Logs
from sync.store.clock import Clock


class Statements:
    """Applies statements. `refused` collects those that do not count, until the caller takes them."""

    def __init__(self, membership: Membership, logs: Logs, keys: GroupKeys, clock: Clock) -> None:
        self.membership = membership
        self._logs = logs
        self._keys = keys
        self._clock = clock
        self.refused: list[Refused] = []

    def need(self, envelope: Envelope, payload: Payload) -> Requirement | None:
        """The statement that must arrive before this payload can be judged, or None."""
        if envelope.kind == RESOLUTION:
            return None
        if self.membership.roll is None:
            return ("founding", self._logs.group)
        missing = self.membership.lacks(payload.roll)
        if missing is not None:
            return ("act", missing)
        if self._keys.is_lost(envelope.key):
            return ("key", envelope.key)
        return self._keys.need(payload.statement) if envelope.kind == KEYS else None

    def forget(self) -> None:
        """The roll is read again."""
        self.membership.forget()
        self._keys.forget()

    def has_regained_keys(self) -> bool:
        """See `GroupKeys.has_regained`."""
        return self._keys.has_regained()

    def deliver(self, row: int, log: Log, envelope: Envelope, payload: Payload) -> list[Requirement]:
        """Apply one statement; `row` is its envelope's. Returns the needs that it meets. Raises Malformed."""
        if envelope.kind == RESOLUTION:
            self.membership.found(payload.statement)
            self.membership.arrived.setdefault(self._logs.group, row)
            self._keys.epochs.changed()
            return [("founding", self._logs.group)]
        if log.device is not None and envelope.kind == ACT:
            self.membership.arrived[act_id(envelope)] = row
            return [self._act(log.device, envelope, payload)]
        if log.device is not None and envelope.kind == KEYS:
            key = self._keys.find(log.circle, envelope.key) or b""
            return self._keys.deliver(log.device, payload.roll, payload.statement, open_part(envelope, key), payload.at)
        raise Malformed("statement")

    def _act(self, device: DeviceId, envelope: Envelope, payload: Payload) -> Requirement:
        verdict = self.membership.state(device, envelope, payload)
        self._keys.epochs.changed()
        if verdict is not None:
            self.refused.append(verdict)
        return ("act", act_id(envelope))

    def saw(self, at: int) -> None:
        """An envelope was written at this time: advance the clock to it."""
        self._clock.saw(at)
