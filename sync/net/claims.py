"""What a peer has said that it holds and we do not. It owes us that, until it has sent it or says that this was all."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from sync.ledger.log import Held
from sync.ledger.logs import Logs

STALL_SECONDS = 30.0
"""Who sends nothing of what it claims for so long is waited for no more."""
MAX_CLAIM = 1 << 20
"""Envelopes of one log that are believed to come. Anybody can claim any number."""


@dataclass
class Claims:
    clock: Callable[[], float]
    """Seconds, as of the loop."""
    _claimed: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    """Log key -> (envelopes that the peer holds of it, how many of those are owed)."""
    _owed: int = 0
    _since: float = 0.0
    """When the peer last said or sent something of it."""

    @property
    def owed(self) -> int:
        """Envelopes that are still to come, as far as anybody can tell."""
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
        """The peer says that it has sent all: what it claimed beyond that, we do not take or it does not give."""
        self._claimed.clear()
        self._owed = 0
