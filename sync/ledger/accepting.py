"""Storing peers' envelopes in the logs, as pieces of chains that were verified before."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field
from itertools import chain

from sync.ledger import runs
from sync.ledger.envelope import Envelope
from sync.ledger.forks import UNPROVED, Forks, piece_of
from sync.ledger.log import MAX_RUNS, Log
from sync.ledger.runs import Interval, Piece, State
from sync.ledger.storage import Envelopes

READY, WAITING, REFUSED, NEWER, SEALED = 0, 1, 2, 3, 4
"""States of a stored envelope: ingested; waiting for a key or an act; unreadable or not allowed; waiting for a later
Folkmoot that understands it; of a circle that is unknown here."""


@dataclass(slots=True)
class Accepted:
    """What a change of the logs means for their readers."""

    stored: list[tuple[int, Log, Envelope]] = field(default_factory=list)
    """(row, log, envelope) of envelopes that are new, or held again after an eviction."""
    filled: list[tuple[Log, int, int]] = field(default_factory=list)
    """(log, first, last) of envelopes that were held beyond a gap which is now filled."""
    forked: list[tuple[Log, int]] = field(default_factory=list)
    """(log, number): envelopes of the log from this number on no longer count."""
    evicted: list[tuple[Log, int, int]] = field(default_factory=list)
    """(log, first, last): these envelopes do not count until they arrive again. Their rows stay."""
    dropped: set[int] = field(default_factory=set)
    """Rows of envelopes that are gone with their logs."""

    @property
    def unsettled(self) -> set[int]:
        """Numbers of the circles in which something counts otherwise, or for good, that was there before."""
        filled, forked = (log for log, _, _ in self.filled), (log for log, _ in self.forked)
        logs = chain(filled, forked, (log for log, _, _ in self.evicted))
        return {log.circle for log in logs if not log.courtesy}

    def touches(self, keys: Container[bytes]) -> bool:
        """Was an envelope of these logs stored, or has one of them forked?"""
        return any(log.key in keys for _, log, _ in self.stored) or any(log.key in keys for log, _ in self.forked)


Stamp = Callable[[Log, Envelope], int]
"""The time inside an envelope, or 0 if it cannot be opened."""


class Acceptance:
    """Stores one batch in the logs."""

    def __init__(
        self, envelopes: Envelopes, forks: Forks, change: Callable[[Log, State], None], stamp: Stamp | None
    ) -> None:
        self._envelopes = envelopes
        self._forks = forks
        self._change = change
        self._stamp = stamp
        self._row = envelopes.next_row()
        self.accepted = Accepted()

    def take(self, log: Log, run: Sequence[Envelope]) -> None:
        """Store a verified run of a log."""
        fork = self._forks.contradict(log, run)
        if fork == UNPROVED:
            return
        if fork:
            self.accepted.forked.append((log, fork))
        state, piece = runs.below_fork(log.state, piece_of(run))
        if piece is None:
            self._change(log, state)
            return
        self._join(log, state, piece, run)

    def _join(self, log: Log, state: State, piece: Piece, run: Sequence[Envelope]) -> None:
        joined, new = runs.join(state, piece)
        kept, evicted = runs.trim(joined, MAX_RUNS)
        if evicted:
            gone = [(each.first, each.last) for each in evicted]
            self.evict(log, kept, runs.without(gone, new))
            new = runs.without(new, gone)
        else:
            self._change(log, kept)
        self.accepted.filled += [(log, *interval) for interval in runs.filled(state, kept)]
        for interval in new:
            self._store(log, run, interval)

    def evict(self, log: Log, kept: State, gone: list[Interval]) -> None:
        """The envelopes in `gone` are no longer held; their rows stay."""
        log.loose = log.loose or bool(gone)
        self._change(log, kept)
        self.accepted.evicted += [(log, *interval) for interval in gone]

    def _store(self, log: Log, run: Sequence[Envelope], interval: Interval) -> None:
        start = run[0].seq
        known: dict[int, int] = {}
        if log.loose:
            self._envelopes.flush()
            known = {seq: row for row, seq in self._envelopes.rows(log.id, *interval)}
        for envelope in run[interval[0] - start : interval[1] - start + 1]:
            row = known.get(envelope.seq) if known else None
            if row is None:
                row, self._row = self._row, self._row + 1
                at = (self._stamp(log, envelope) if self._stamp else 0) or row
                state = SEALED if log.courtesy else READY if envelope.understood else NEWER
                self._envelopes.add((row, log.id, envelope.seq, at, state, envelope.raw), envelope.id)
            elif self._stamp:
                self._stamp(log, envelope)
            self.accepted.stored.append((row, log, envelope))
