"""Limits for logs that cannot be attributed to a member's device (yet)."""

from collections.abc import Callable, Iterable, Sequence

from models.ids import DeviceId
from sync.ledger.envelope import Envelope
from sync.ledger.log import Log
from sync.store.database import Database

MAX_STRANGERS = 1024
"""Once a group has this many such logs, a new log is accepted only if its first envelope shows a member's device."""
MAX_STRANGE_BYTES = 64 << 20
"""Once such logs have this many bytes, none of them is continued."""

MANY, MANY_BYTES = 16_384, 1 << 40
"""The same for a hub, which cannot open the logs that it keeps."""

IsStranger = Callable[[DeviceId | None], bool]
IsVouched = Callable[[Envelope], bool]
"""Does the first envelope of a log show that a member's device writes it?"""


class Strangers:
    """Counts the logs of strangers and their bytes. The counts stay from batch to batch while the set of those logs is
    the same."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._logs: set[int] = set()
        self._bytes = 0
        self._count = 0
        self._most, self._most_bytes = MAX_STRANGERS, MAX_STRANGE_BYTES
        self._is_stranger: IsStranger = lambda device: device is None
        self._is_vouched: IsVouched = lambda _envelope: False

    def begin(self, logs: Iterable[Log], is_stranger: IsStranger, is_vouched: IsVouched, *, roomy: bool) -> None:
        """Call it at the beginning of a batch."""
        self._is_stranger, self._is_vouched = is_stranger, is_vouched
        self._most, self._most_bytes = (MANY, MANY_BYTES) if roomy else (MAX_STRANGERS, MAX_STRANGE_BYTES)
        strange = {log.id for log in logs if is_stranger(log.device)}
        self._count = len(strange)
        if strange != self._logs:
            self._logs, self._bytes = strange, self._stored(strange)

    def may_begin(self, first: Envelope) -> bool:
        """Is there room for one more log? It counts as a stranger's until its certificate has been checked."""
        if self._count >= self._most and not self._is_vouched(first):
            return False
        self._count += 1
        return True

    def may_continue(self, log: Log, run: Sequence[Envelope]) -> bool:
        """Is there room for more of this log?"""
        if not self._is_stranger(log.device) or (run[0].seq == 1 and self._is_vouched(run[0])):
            return True
        size = sum(len(envelope.raw) for envelope in run)
        if self._bytes + size > self._most_bytes:
            return False
        self._bytes += size
        return True

    def _stored(self, logs: set[int]) -> int:
        marks = ", ".join("?" * len(logs))
        held = self._db.value(
            f"SELECT sum(length(raw)) FROM envelopes WHERE raw IS NOT NULL AND log IN ({marks})",  # noqa: S608
            list(logs),
        )
        return int(held or 0)
