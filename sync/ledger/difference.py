"""What a peer lacks of the circles that both hold, kept up to date as logs grow and the peer reports more."""

from collections.abc import Iterable, Mapping

from sync.ledger.envelope import MAX_SEQ, place
from sync.ledger.log import MAX_RUNS, TIP, Held, Log
from sync.ledger.logs import Logs
from sync.ledger.runs import Interval, united, without


class Difference:
    """An update costs in proportion to what has changed. Only intervals are kept, so large claims of a peer cost
    little."""

    def __init__(self) -> None:
        self.gaps: dict[bytes, list[Interval]] = {}
        """log key -> the intervals that we hold and the peer lacks, ascending; no entry if it lacks nothing."""
        self.lacking = 0
        """Number of envelopes in all gaps."""
        self.disputed: set[bytes] = set()
        """Keys of the logs of which the peer and we hold different branches and neither knows the fork."""
        self.proofs: set[bytes] = set()
        """Logs whose fork proof we have to send: the peer does not know the fork, or may lack the part of the proof
        that verifies the envelope right before the fork."""
        self._theirs: dict[bytes, list[Interval]] = {}
        self._forks: dict[bytes, int] = {}
        self._showed: dict[bytes, int] = {}
        self._unproved: dict[bytes, list[Interval]] = {}
        self._refused: set[bytes] = set()
        self._open: set[bytes] = set()
        self._epoch: object = None
        self._number = 0

    def learn(self, logs: Logs, tag: bytes, vector: Mapping[bytes, Held], bucket: int | None) -> None:
        """The peer's vector of a circle, or of one bucket of it."""
        for key, held in vector.items():
            self._hear(key, held)
            log = logs.by_key.get(key)
            if log is not None and self._differs(logs, log, held):
                self.disputed.add(key)
        self._begin(logs, tag, bucket)
        for key in vector:
            self._renew(logs, key)

    def learn_equal(self, logs: Logs, tag: bytes, bucket: int | None) -> None:
        """The peer holds what we hold of a circle, or of one bucket of it."""
        for key, held in logs.digests.vector(tag, bucket).items():
            self._hear(key, held)
        self._begin(logs, tag, bucket)

    def confirm(self, logs: Logs, key: bytes, held: Held | None) -> None:
        """The peer now holds this of a log. None means that it does not accept the log."""
        if held is None:
            self._refused.add(key)
        else:
            self._hear(key, held)
        self._renew(logs, key)

    def received(self, logs: Logs, raws: Iterable[bytes]) -> None:
        """The peer sent these envelopes, so it holds them."""
        told: dict[bytes, list[Interval]] = {}
        for raw in raws:
            key, seq = place(raw)
            told.setdefault(key, []).append((seq, seq))
        for key, intervals in told.items():
            self._theirs[key] = united(self._theirs.get(key, ()), intervals)
            self._renew(logs, key)

    def sent(self, logs: Logs, key: bytes, interval: Interval) -> None:
        """We send these to the peer. Envelopes right below them become verifiable for the peer."""
        self._theirs[key] = united(self._theirs.get(key, ()), [interval])
        if key in self._unproved:
            self._unproved[key] = [each for each in self._unproved[key] if each[1] != interval[0] - 1]
        self._renew(logs, key)

    def skip(self, logs: Logs, key: bytes, interval: Interval) -> None:
        """Leave these out until we hold more of the log: the peer could not verify them."""
        self._unproved[key] = united(self._unproved.get(key, ()), [interval])
        self._renew(logs, key)

    def follow(self, logs: Logs) -> None:
        """Take over the changes in our logs."""
        holdings = logs.holdings
        changed: Iterable[bytes] = list(holdings.since(self._number))
        if logs.epoch is not self._epoch:
            changed = {*logs.by_key, *self.gaps}
            self._unproved.clear()  # what was damaged may be whole again
        self._epoch, self._number = logs.epoch, holdings.number
        for key in changed:
            self._renew(logs, key)

    def has(self, key: bytes, seq: int) -> bool:
        """Does the peer hold this envelope, or have we sent it?"""
        return any(first <= seq <= last for first, last in self._theirs.get(key, ()))

    def is_full(self, key: bytes) -> bool:
        """Does the peer already keep as many runs of this log as it can?"""
        return len(self._theirs.get(key, ())) > MAX_RUNS

    def knows(self, key: bytes) -> bool:
        """Does the peer have the beginning of this log?"""
        return self.has(key, 1) or key in self._forks

    def knows_fork(self, log: Log) -> bool:
        return self._forks.get(log.key) == log.fork

    def proof_sent(self, logs: Logs, key: bytes) -> None:
        """We have sent the peer a proof of this log's fork."""
        self._forks[key] = logs.by_key[key].fork
        self._showed[key] = self._forks[key]
        self._renew(logs, key)

    def _hear(self, key: bytes, held: Held) -> None:
        self._theirs[key] = united(self._theirs.get(key, ()), [(first, last) for first, last, _ in held.runs])
        if held.fork:
            self._forks[key] = held.fork

    def _begin(self, logs: Logs, tag: bytes, bucket: int | None) -> None:
        self._open.add(tag)
        for key in logs.digests.vector(tag, bucket):
            self._renew(logs, key)

    def _differs(self, logs: Logs, log: Log, held: Held) -> bool:
        for _, last, tip in held.runs:
            run = log.state.find(last)
            if run is None:
                continue
            ours = run.tip if run.last == last else logs.envelopes.known_id(log.id, last)
            if ours and ours[:TIP] != tip:
                return True
        return False

    def _renew(self, logs: Logs, key: bytes) -> None:
        log = logs.by_key.get(key)
        missing: list[Interval] = []
        self.proofs.discard(key)
        if log is not None and key not in self._refused and (log.pool in self._open or key in self._theirs):
            known = self._forks.get(key, 0)
            away = united(self._theirs.get(key, ()), self._unproved.get(key, ()))
            if known:
                away = united(away, [(known, MAX_SEQ)])
            if log.pool in self._open:
                missing = without([(run.first, run.last) for run in log.runs], away)
            news = not known or log.fork < known or (missing and log.state.claim and log.fork == known)
            if log.fork and news and self._showed.get(key) != log.fork:
                self.proofs.add(key)
        before = self.gaps.pop(key, ())
        self.lacking += sum(last - first + 1 for first, last in missing)
        self.lacking -= sum(last - first + 1 for first, last in before)
        if missing:
            self.gaps[key] = missing
