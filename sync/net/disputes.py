"""Where a log ends differently on both sides, a few samples find the place at which it parts. The two branches from
there are a proof that its author equivocates."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.ledger.logs import Logs
from sync.net.messages import Branch, Message, Sample

MAX_ROUNDS = 6
MAX_PLACES = 64
"""In one sample: so six of them find one number among 2^36."""
MAX_PROLOGUES = 512
"""In one branch: as many as lie between two signatures, and some."""
MAX_DISPUTES = 256
"""Logs that are searched in one session."""


@dataclass
class Disputes:
    """One side's, in one session."""

    _rounds: dict[bytes, int] = field(default_factory=dict)

    def begin(self, logs: Logs, key: bytes) -> Iterator[Message]:
        """This log ends differently on both sides."""
        if key not in self._rounds and len(self._rounds) < MAX_DISPUTES and key in logs.by_key:
            self._rounds[key] = 0
            yield Sample(key, logs.forks.sample(key, 0, 0))

    def answer(self, logs: Logs, sample: Sample) -> Iterator[Message]:
        """To a peer's sample: a closer one, or our end of the log."""
        key = sample.log
        rounds = self._rounds.get(key, 0) + 1
        known = key in logs.by_key and (key in self._rounds or len(self._rounds) < MAX_DISPUTES)
        if not known or rounds > MAX_ROUNDS or len(sample.places) > MAX_PLACES:
            return
        self._rounds[key] = rounds
        low, high = logs.forks.narrow(key, sample.places)
        if not high:
            return
        closer = logs.forks.sample(key, low, high)
        if closer and rounds < MAX_ROUNDS:
            yield Sample(key, closer)
        else:
            yield Branch(logs.forks.branch(key, high))
