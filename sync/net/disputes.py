"""Finding where the two sides' copies of a log part. A few samples of envelope ids find the place, and the two branches
from there prove that the log's author equivocates."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sync.ledger import fork_search
from sync.ledger.logs import Logs
from sync.net.messages import Branch, Message, Sample

MAX_ROUNDS = 6
"""With 64 envelopes in each, six samples find one number among 2^36."""
MAX_PROLOGUES = 512
"""Most prologues in one branch: somewhat more than lie between two signatures."""
MAX_DISPUTES = 256
"""Most logs that are searched in one session."""


@dataclass
class Disputes:
    """The searches of one side, in one session."""

    _rounds: dict[bytes, int] = field(default_factory=dict)

    def begin(self, logs: Logs, key: bytes) -> Iterator[Message]:
        """Start the search for a log of which the two sides hold different ends."""
        if key not in self._rounds and len(self._rounds) < MAX_DISPUTES and key in logs.by_key:
            self._rounds[key] = 0
            yield Sample(key, fork_search.sample(logs, key, 0, 0))

    def answer(self, logs: Logs, sample: Sample) -> Iterator[Message]:
        """Our answer to a peer's sample: a narrower sample, or our branch of the log."""
        key = sample.log
        rounds = self._rounds.get(key, 0) + 1
        known = key in logs.by_key and (key in self._rounds or len(self._rounds) < MAX_DISPUTES)
        if not known or rounds > MAX_ROUNDS or len(sample.places) > fork_search.MAX_SAMPLES:
            return
        self._rounds[key] = rounds
        low, high = fork_search.narrow(logs, key, sample.places)
        if not high:
            return
        closer = fork_search.sample(logs, key, low, high)
        if closer and rounds < MAX_ROUNDS:
            yield Sample(key, closer)
        elif branch := logs.forks.branch(key, high):
            yield Branch(branch)
