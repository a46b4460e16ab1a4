"""Runs of one log: the same envelopes give the same state, whatever their order, repetition and splitting."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.ledger import runs
from sync.ledger.runs import Interval, Piece, Run, State, without

FIRST = bytes(32)
Chain = list[bytes]
"""Ids from number 1 on."""


def chain(length: int, name: str, past: Sequence[bytes] = ()) -> Chain:
    made = list(past)
    while len(made) < length:
        made.append(sha256((made[-1] if made else FIRST) + name.encode()).digest())
    return made


def piece(of: Chain, first: int, last: int) -> Piece:
    return Piece(first, of[first - 1 : last], of[first - 2] if first > 1 else FIRST)


class Shelf:
    """One log, with the ids of what is held, as the store would have them."""

    def __init__(self) -> None:
        self.state = State()
        self.ids: dict[int, bytes] = {}
        self.filled: list[Interval] = []

    def take(self, arrived: Piece) -> None:
        fork = runs.conflict(self.state, arrived, self.ids.__getitem__)
        if fork:
            self.state = runs.cut(self.state, fork, arrived, self.ids.__getitem__)
        state, rest = runs.below_fork(self.state, arrived)
        new: list[Interval] = []
        if rest is not None:
            self.state, new = runs.join(state, rest)
            self.filled += runs.filled(state, self.state)
        else:
            self.state = state
        for first, last in new:
            for seq in range(first, last + 1):
                assert (fork or seq not in self.ids) or seq >= fork
                self.ids[seq] = arrived.claimed(seq)


def expected(pieces: Sequence[Piece]) -> State:
    """By definition: the fork is the lowest number with two claims, and what lies below it is held."""
    claims: dict[int, set[bytes]] = {}
    ids: dict[int, bytes] = {}
    for each in pieces:
        for seq in range(each.first - 1, each.last + 1):
            claims.setdefault(seq, set()).add(each.claimed(seq))
    fork = min((seq for seq, found in claims.items() if len(found) > 1), default=0)
    below: dict[int, bytes] = {}
    claim = b""
    for each in pieces:
        for seq in range(each.first, each.last + 1):
            if not fork or seq < fork:
                ids[seq], below[seq] = each.claimed(seq), each.claimed(seq - 1)
            if seq == fork:
                claim = each.claimed(seq - 1)
    held: list[Run] = []
    for seq in sorted(ids):
        if held and held[-1].last == seq - 1:
            held[-1] = Run(held[-1].first, seq, ids[seq], held[-1].below)
        else:
            held.append(Run(seq, seq, ids[seq], below[seq]))
    return State(tuple(held), fork, claim)


LENGTH = 12


@st.composite
def histories(draw: st.DrawFn) -> list[Piece]:
    """Pieces of a log that is honest, or has up to three branches; some of it is never sent."""
    branches = [chain(LENGTH, "honest")]
    for name in range(draw(st.integers(0, 3))):
        past = branches[draw(st.integers(0, len(branches) - 1))][: draw(st.integers(0, LENGTH - 1))]
        branches.append(chain(LENGTH, f"branch {name}", past))
    cuts = st.tuples(st.integers(0, len(branches) - 1), st.integers(1, LENGTH), st.integers(1, LENGTH))
    drawn = draw(st.lists(cuts, min_size=1, max_size=12))
    return [piece(branches[which], min(one, other), max(one, other)) for which, one, other in drawn]


@settings(max_examples=1500, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_runs_fork_and_claim_follow_from_the_set_alone(history: list[Piece], dice: object) -> None:
    wanted = expected(history)
    orders = [history, history[::-1], history * 2, sorted(history, key=lambda each: each.first)]
    shuffled = list(history)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    split = [piece_at for each in shuffled for piece_at in singles(each)]
    dice.shuffle(split)  # type: ignore[attr-defined]
    for order in (*orders, shuffled, split):
        shelf = Shelf()
        for each in order:
            shelf.take(each)
        assert shelf.state == wanted
        for run in wanted.runs:
            assert shelf.ids[run.last] == run.tip


def singles(whole: Piece) -> list[Piece]:
    return [Piece(seq, [whole.claimed(seq)], whole.claimed(seq - 1)) for seq in range(whole.first, whole.last + 1)]


@settings(max_examples=300, deadline=None)
@given(st.permutations(range(1, LENGTH + 1)))
def test_whatever_fills_a_gap_is_told_once(order: list[int]) -> None:
    """What was held beyond a gap is told when it comes to lie before all gaps; what arrives there is not."""
    honest = chain(LENGTH, "honest")
    shelf, beyond = Shelf(), set[int]()
    for seq in order:
        if seq > 1 and any(lower not in shelf.ids for lower in range(1, seq)):
            beyond.add(seq)
        shelf.take(piece(honest, seq, seq))
    told = [seq for first, last in shelf.filled for seq in range(first, last + 1)]
    assert sorted(told) == sorted(beyond)


def test_what_is_known_costs_no_lookup() -> None:
    """A log that grows, upwards or downwards, is compared at the ends that are in memory."""

    def no_lookup(seq: int) -> bytes:
        raise AssertionError(seq)

    honest = chain(30, "honest")
    state = State()
    for first, last in ((1, 5), (6, 10), (21, 30), (16, 20), (11, 15), (1, 30), (5, 30)):
        arrived = piece(honest, first, last)
        assert runs.conflict(state, arrived, no_lookup) == 0
        state, _ = runs.join(state, arrived)
    assert state.runs == (Run(1, 30, honest[-1], FIRST),)


def test_a_conflict_is_found_by_halving() -> None:
    honest = chain(10_000, "honest")
    forked = chain(10_000, "other", honest[:1233])
    asked: list[int] = []

    def id_at(seq: int) -> bytes:
        asked.append(seq)
        return honest[seq - 1]

    state = State((Run(1, 10_000, honest[-1], FIRST),))
    assert runs.conflict(state, piece(forked, 1, 10_000), id_at) == 1234
    assert len(asked) < 20


def test_too_many_runs_give_up_the_furthest_and_never_the_prefix() -> None:
    honest = chain(30, "honest")
    shelf = Shelf()
    for seq in (1, 2, 5, 8, 11, 14):
        shelf.take(piece(honest, seq, seq))
    kept, evicted = runs.trim(shelf.state, 2)
    assert [(run.first, run.last) for run in kept.runs] == [(1, 2), (5, 5), (8, 8)]
    assert [run.first for run in evicted] == [11, 14]
    assert runs.trim(kept, 2) == (kept, [])


intervals = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 9)), max_size=6).map(
    lambda found: runs.united([], [(first, first + size) for first, size in found])
)


def numbers(found: Sequence[Interval]) -> set[int]:
    return {seq for first, last in found for seq in range(first, last + 1)}


@given(intervals, intervals)
def test_intervals_are_sets(one: list[Interval], other: list[Interval]) -> None:
    assert numbers(without(one, other)) == numbers(one) - numbers(other)
    assert numbers(runs.united(one, other)) == numbers(one) | numbers(other)
    for found in (without(one, other), runs.united(one, other)):
        assert found == sorted(found)
    joined = runs.united(one, other)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(joined))


def test_huge_claims_are_only_numbers() -> None:
    assert without([(1, 10)], [(1, 1 << 47)]) == []
    assert without([(1, 1 << 47)], [(5, 6)]) == [(1, 4), (7, 1 << 47)]
