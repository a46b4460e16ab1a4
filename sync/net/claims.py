"""Envelopes that a peer claims to hold and that we lack. It owes them to us until it sends them or says that it has
sent everything."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sync.ledger.log import Held
from sync.ledger.logs import Logs

STALL_SECONDS = 30.0
"""If none of the claimed envelopes arrives for this long, we stop waiting for them."""
MAX_CLAIM = 1 << 20
"""Most envelopes of one log that we believe in: a peer can claim any number."""


@dataclass
class Claims:
    clock: Callable[[], float]
    """Seconds, as of the loop."""
    _claimed: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    """Log key -> (envelopes that the peer holds of it, how many of those are owed)."""
    _owed: int = 0
    _since: float = 0.0
    """When the peer last claimed or sent envelopes."""

    @property
    def owed(self) -> int:
        """Number of claimed envelopes that are still to come."""
        if self._owed and self.clock() - self._since > STALL_SECONDS:
            self.done()
        return self._owed

    def claim(self, logs: Logs, vector: Mapping[bytes, Held]) -> None:
        self._since = self.clock()
        for key, held in vector.items():
            self._claimed[key] = min(held.count, MAX_CLAIM), 0
        self._count(logs, vector)

    def received(self, logs: Logs, keys: Iterable[bytes]) -> None:
        """Envelopes of these logs came from the peer."""
        self._since = self.clock()
        self._count(logs, keys)

    def _count(self, logs: Logs, keys: Iterable[bytes]) -> None:
        for key in keys:
            if key not in self._claimed:
                continue
            claimed, before = self._claimed[key]
            log = logs.by_key.get(key)
            owed = max(0, claimed - (log.count if log else 0))
            self._owed += owed - before
            if owed:
                self._claimed[key] = claimed, owed
            else:
                del self._claimed[key]

    def done(self) -> None:
        """The peer says that it has sent everything. We do not accept the rest of its claims, or it may not send it."""
        self._claimed.clear()
        self._owed = 0
