"""Pure logic of one log, which is held as runs of consecutive envelopes.

Every envelope *claims* two ids: its own at its number, and that of `prev` at the number before. A log forks at the
lowest number for which two different ids are claimed. Claims at or above the fork tell nothing about lower numbers. So
the runs hold only envelopes below the fork, and `claim` keeps the id that the envelopes at the fork claim for the
number before. Therefore runs, fork and claim depend on the set of received envelopes, not on their order.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from msgspec import Struct

IdAt = Callable[[int], bytes]
"""Envelope number -> id, for envelopes that are held."""
Interval = tuple[int, int]
"""First and last number, both inclusive."""


class Run(NamedTuple):
    """Consecutive envelopes that are held."""

    first: int
    last: int
    tip: bytes
    """Id of the last envelope."""
    below: bytes
    """Id that the envelope before the first must have."""


class State(Struct, frozen=True):
    """What is held of a log."""

    runs: tuple[Run, ...] = ()
    """Ascending, with a gap between each two."""
    fork: int = 0
    """The lowest number with two different envelopes, or 0 if none is known."""
    claim: bytes = b""
    """Id that an envelope at the fork claims for the envelope before the fork; empty if no such claim is known."""

    @property
    def count(self) -> int:
        return sum(run.last - run.first + 1 for run in self.runs)

    def find(self, seq: int) -> Run | None:
        """The run that holds this number."""
        for run in self.runs:
            if run.first <= seq <= run.last:
                return run
        return None


class Piece(Struct, frozen=True):
    """Consecutive envelopes that have arrived, or whose prologues are in a proof."""

    first: int
    ids: Sequence[bytes]
    below: bytes

    @property
    def last(self) -> int:
        return self.first + len(self.ids) - 1

    def claimed(self, seq: int) -> bytes:
        return self.ids[seq - self.first] if seq >= self.first else self.below


def claimed(run: Run, seq: int, id_at: IdAt) -> bytes:
    """The id that a run claims for this number, which lies in the run or right below it."""
    if seq == run.last:
        return run.tip
    return run.below if seq == run.first - 1 else id_at(seq)


def conflict(state: State, piece: Piece, id_at: IdAt) -> int:
    """The lowest number at which a piece contradicts what is held, or 0 if there is none.

    Two chains that agree at one number agree at all lower ones. So each overlap is compared at its top, and only if
    the chains differ there, a binary search finds the number.
    """
    for run in state.runs:
        low, high = max(run.first, piece.first) - 1, min(run.last, piece.last)
        if low > high or claimed(run, high, id_at) == piece.claimed(high):
            continue
        while low < high:
            middle = (low + high) // 2
            if claimed(run, middle, id_at) == piece.claimed(middle):
                low = middle + 1
            else:
                high = middle
        return low
    before = state.fork - 1
    if state.claim and piece.first - 1 <= before <= piece.last and piece.claimed(before) != state.claim:
        return before
    return 0


def cut(state: State, fork: int, piece: Piece, id_at: IdAt) -> State:
    """The state after the log forks at this number, where `piece` contradicts it: only lower envelopes remain."""
    runs = []
    claim = piece.claimed(fork - 1) if piece.first <= fork <= piece.last else b""
    for run in state.runs:
        if run.first <= fork <= run.last and not claim:
            claim = claimed(run, fork - 1, id_at)
        if run.last < fork:
            runs.append(run)
        elif run.first < fork:
            runs.append(Run(run.first, fork - 1, claim or id_at(fork - 1), run.below))
    return State(tuple(runs), fork, claim)


def below_fork(state: State, piece: Piece) -> tuple[State, Piece | None]:
    """For a piece without a conflict: the state with the piece's claim about the fork, and the part below the fork."""
    if not state.fork or piece.last < state.fork:
        return state, piece
    if piece.first <= state.fork:
        state = State(state.runs, state.fork, piece.claimed(state.fork - 1))
    kept = piece.ids[: max(0, state.fork - piece.first)]
    return state, Piece(piece.first, kept, piece.below) if kept else None


def join(state: State, piece: Piece) -> tuple[State, list[Interval]]:
    """Add a piece without a conflict that lies below the fork: the new state, and the numbers that are new."""
    new: list[Interval] = []
    before: list[Run] = []
    after: list[Run] = []
    first, last, tip, below = piece.first, piece.last, piece.ids[-1], piece.below
    following = piece.first
    for run in state.runs:
        if run.last < piece.first - 1:
            before.append(run)
        elif run.first > piece.last + 1:
            after.append(run)
        else:
            if run.first > following:
                new.append((following, min(run.first - 1, piece.last)))
            following = max(following, run.last + 1)
            if run.first < first:
                first, below = run.first, run.below
            if run.last > last:
                last, tip = run.last, run.tip
    if following <= piece.last:
        new.append((following, piece.last))
    if not new:
        return state, new
    return State((*before, Run(first, last, tip, below), *after), state.fork, state.claim), new


def filled(old: State, new: State) -> list[Interval]:
    """The runs that lay beyond a gap and now belong to the run that starts at 1."""
    if not new.runs or new.runs[0].first > 1:
        return []
    end = new.runs[0].last
    return [(run.first, run.last) for run in old.runs if run.first > 1 and run.last <= end]


def trim(state: State, most: int) -> tuple[State, list[Run]]:
    """Keep at most `most` runs beyond the first gap, the lowest ones. Returns the new state and the runs removed."""
    beyond = [run for run in state.runs if run.first > 1]
    evicted = beyond[most:]
    if not evicted:
        return state, evicted
    return State(tuple(run for run in state.runs if run not in evicted), state.fork, state.claim), evicted


def without(intervals: Sequence[Interval], taken: Sequence[Interval]) -> list[Interval]:
    """The parts of `intervals` that lie in none of `taken`. Both are ascending."""
    left: list[Interval] = []
    for first, last in intervals:
        for low, high in taken:
            if high < first:
                continue
            if low > last:
                break
            if low > first:
                left.append((first, low - 1))
            first = high + 1
        if first <= last:
            left.append((first, last))
    return left


def united(intervals: Sequence[Interval], more: Sequence[Interval]) -> list[Interval]:
    """The union of both, ascending, with a gap between each two."""
    joined: list[Interval] = []
    for first, last in sorted((*intervals, *more)):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined
