"""Equivocation: found whatever arrives first, proved to others, never undone; envelopes before the fork stay."""

import itertools
import random
from collections.abc import Iterator, Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.ledger import fork_search
from sync.ledger.envelope import WAYPOINT, Envelope, Malformed, UnknownVersion
from sync.ledger.forks import read_proof
from sync.ledger.log import Held, Standing
from sync.trust.keys import SigningKey
from tests.sync.ledger.shelf import AUTHOR, Shelf, branches, chain, link, unsigned

encode = msgspec.msgpack.encode


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.close()


def proof_of(one: Sequence[Envelope], other: Sequence[Envelope]) -> bytes:
    return encode({"b": [[each.prologue for each in one], [each.prologue for each in other]]})


@pytest.mark.parametrize("lengths", [(1, 1), (2, 4), (1, 4), (2, 1)])
@pytest.mark.parametrize("at_once", [True, False])
def test_two_branches_are_proved_and_what_came_before_stays(
    shelf: Shelf, lengths: tuple[int, int], at_once: bool
) -> None:
    past, (one, other) = branches()
    shelf.take(*past, *one[: lengths[0]])
    forked = []
    for envelopes in [other[: lengths[1]]] if at_once else [[each] for each in other[: lengths[1]]]:
        shelf.take(*envelopes)
        forked += shelf.last.forked
    log = shelf.whose()
    assert forked == [(log, 4)]
    assert shelf.vector() == {AUTHOR.public: Held(((1, 3, past[-1].id[:8]),), 4)}
    assert [log.standing(seq) for seq in (3, 4)] == [Standing.COUNTS, Standing.ASIDE]
    assert shelf.take(*chain(1, one[0])) == 0
    assert read_proof(shelf.proof() or b"")[0] == 4
    shelf.reload()
    assert shelf.vector() == {AUTHOR.public: Held(((1, 3, past[-1].id[:8]),), 4)}


def test_a_branch_beyond_a_gap_is_found_before_and_after_the_gap_closes(shelf: Shelf) -> None:
    past, (one, other) = branches(lengths=(6, 6))
    shelf.take(past[0], *one[3:])
    shelf.take(*other[4:5])
    assert (shelf.whose().fork, shelf.runs()) == (7, [(1, 1)])
    shelf.take(*past, *one)
    assert (shelf.whose().fork, shelf.runs()) == (7, [(1, 6)])
    shelf.take(*past, *other)
    assert (shelf.whose().fork, shelf.runs()) == (4, [(1, 3)])


def test_a_branch_that_parts_before_what_arrives_is_proved_too(shelf: Shelf) -> None:
    """Only its later part is seen: it does not follow from what is here."""
    past, (one, other) = branches()
    shelf.take(*past, *one)
    shelf.take(*other[2:])
    assert shelf.whose().fork == 5
    assert shelf.proof() is not None
    shelf.take(*other)
    assert shelf.whose().fork == 4
    assert shelf.runs() == [(1, 3)]


def test_everybody_agrees_after_any_order_of_both_branches() -> None:
    past, (one, other) = branches()
    pieces = [past, past + one, past + other, one, other, other[1:], one[1:]]
    for order in itertools.permutations(pieces, 3):
        shelf = Shelf()
        for piece in (*order, past + one, past + other):
            shelf.take(*piece)
        wanted = {AUTHOR.public: Held(((1, 3, past[-1].id[:8]),), 4)}
        assert shelf.vector() == wanted
        shelf.reload()
        assert shelf.vector() == wanted
        shelf.close()


@settings(max_examples=80, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_same_envelopes_and_proofs_end_alike(seed: int) -> None:
    """Two stores, a forked log with unsigned parts, withheld pieces, other orders and repetitions: each store is told
    what the other holds and can prove until neither has news. Then both hold the same."""
    dice = random.Random(seed)
    past = chain(dice.randrange(1, 6))
    grown = [[*past], [*past]]
    for branch in grown:
        for _ in range(dice.randrange(1, 8)):
            branch.append(link(branch[-1], signed=dice.random() < 0.5))
        branch.append(link(branch[-1]))
    pieces = []
    for _ in range(8):
        branch = dice.choice(grown)
        ends = [place for place, envelope in enumerate(branch, 1) if envelope.signed()]
        last = dice.choice(ends)
        pieces.append(branch[dice.randrange(last) : last])
    shelves = Shelf(), Shelf()
    for shelf in shelves:
        shelf.take(past[0])
        for piece in dice.sample(pieces, len(pieces)):
            shelf.take(*piece)
            if dice.random() < 0.3:
                shelf.reload()
    one, other = shelves
    assert one.vector() == other.vector()
    for shelf in shelves:
        fork = shelf.whose().fork
        if fork:
            newcomer = Shelf()
            newcomer.take(past[0])
            newcomer.accept_proof(shelf.proof() or b"")
            assert newcomer.whose().fork == fork
            newcomer.close()
        shelf.close()


def test_a_proof_travels_and_the_common_past_still_arrives(shelf: Shelf) -> None:
    past, (one, other) = branches()
    shelf.take(*past, *one)
    shelf.take(*past, *other)
    proof = shelf.proof() or b""
    newcomer = Shelf()
    assert not newcomer.forks.check_proof(proof)
    assert newcomer.accept_proof(proof).forked == []
    newcomer.take(past[0])
    assert newcomer.forks.check_proof(proof)
    assert newcomer.accept_proof(proof).forked == [(newcomer.whose(), 4)]
    assert not newcomer.forks.check_proof(proof)
    assert newcomer.proof() == proof
    assert newcomer.take(*past) == 2
    assert newcomer.take(*one) == 0
    assert newcomer.vector() == shelf.vector()
    newcomer.reload()
    assert newcomer.vector() == shelf.vector()
    newcomer.close()


def test_a_proof_takes_back_what_was_held(shelf: Shelf) -> None:
    past, (one, other) = branches(lengths=(3, 3))
    shelf.take(*past, *one)
    accepted = shelf.accept_proof(proof_of(one[:1], other[:1]))
    assert accepted.forked == [(shelf.whose(), 4)]
    assert accepted.touches({AUTHOR.public})
    assert shelf.runs() == [(1, 3)]
    assert shelf.holdings.total == 3


def test_the_past_of_a_proof_needs_no_signature(shelf: Shelf) -> None:
    """What comes right before a fork is proved by the branches, though its own signature is none."""
    past = chain(2)
    past += [link(past[-1], signed=False)]
    one, other = chain(1, past[-1]), chain(1, past[-1])
    shelf.take(*past[:2])
    assert shelf.take(past[2]) == 0
    shelf.accept_proof(proof_of(one, other))
    assert shelf.take(past[2]) == 1
    assert shelf.runs() == [(1, 3)]


def test_the_lowest_known_fork_wins(shelf: Shelf) -> None:
    past, (one, other) = branches(past=2, lengths=(4, 4))
    late = chain(1, one[2])
    shelf.take(*past, *one)
    shelf.take(*late)
    assert shelf.whose().fork == 6
    assert shelf.forks.check_proof(proof_of(one[:1], other[:1]))
    shelf.accept_proof(proof_of(one[:1], other[:1]))
    assert shelf.whose().fork == 3
    shelf.accept_proof(proof_of(one[3:4], late))
    assert shelf.whose().fork == 3


def test_a_branch_known_by_its_successors_alone_is_proved_by_them(shelf: Shelf) -> None:
    past = chain(1)
    hidden = link(past[0], signed=False)
    rest = chain(2, hidden)
    shelf.take(*past, hidden, *rest)
    shelf.take(*past, *chain(1, past[0]))
    assert shelf.whose().fork == 2
    assert sorted(len(branch) for branch in read_proof(shelf.proof() or b"")[1:]) == [1, 2]


def test_a_joint_that_is_missing_is_learned_and_belongs_to_the_proof(shelf: Shelf) -> None:
    """Both branches are known from their second envelopes alone; then one of the first arrives."""
    past, (one, other) = branches(lengths=(2, 2))
    shelf.take(past[0], one[1])
    shelf.take(other[1])
    assert (shelf.whose().fork, shelf.whose().state.claim) == (4, b"")
    assert shelf.take(other[0]) == 0
    assert shelf.whose().state.claim == past[-1].id
    shelf.reload()
    assert shelf.whose().state.claim == past[-1].id
    newcomer = Shelf()
    newcomer.take(past[0])
    newcomer.accept_proof(shelf.proof() or b"")
    assert newcomer.whose().state == shelf.whose().state
    newcomer.close()


def test_two_first_envelopes_leave_nothing(shelf: Shelf) -> None:
    shelf.take(*chain(2))
    shelf.take(*chain(2))
    assert shelf.whose().fork == 1
    assert shelf.vector() == {}
    assert shelf.holdings.total == 0
    newcomer = Shelf()
    newcomer.take(*chain(1))
    assert newcomer.accept_proof(shelf.proof() or b"").forked == [(newcomer.whose(), 1)]
    newcomer.close()


def test_an_evicted_branch_is_remembered(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.accepting.MAX_RUNS", 1)
    past, (one, other) = branches(lengths=(6, 6))
    shelf.take(past[0], one[4])
    shelf.take(past[2])
    assert [(first, last) for _, first, last in shelf.last.evicted] == [(8, 8)]
    shelf.take(*past, *other)
    assert shelf.whose().fork == 8
    assert shelf.proof() is not None
    assert len({(log, seq) for log, seq, _ in shelf.content()}) == len(shelf.content())


def test_a_proof_needs_two_signed_chains_that_contradict_each_other(shelf: Shelf) -> None:
    past, (one, other) = branches()
    shelf.take(*past)
    stranger = chain(1, author=SigningKey(b"o" * 32))
    lame = unsigned(other[0])
    long = chain(WAYPOINT + 2)
    for first, second in [
        (one[:1], one[:1]), (past[:1], past[1:2]), (past[:1], past[2:3]), (one[:1], stranger), (one[:1], [lame]),
        ([lame], other[:1]), (one[:1], []), (one, [other[0], one[1]]), (one[:1], other[2:3]), (long, other[:1]),
    ]:  # fmt: skip
        with pytest.raises(Malformed):
            shelf.accept_proof(proof_of(first, second))
    for raw in (b"", b"x" * 100, encode({"b": [[b"\x01short"], [b""]]}), encode({"b": [[], []]}), encode({"b": 7})):
        with pytest.raises(Malformed):
            shelf.accept_proof(raw)
    with pytest.raises(UnknownVersion):
        shelf.accept_proof(encode({"b": [[b"\x03" * 300], [one[0].prologue]]}))
    assert shelf.whose().fork == 0


def search(one: Shelf, other: Shelf) -> int:
    """As two peers do it whose runs end differently; returns the number of messages."""
    key = AUTHOR.public
    asker, asked = one, other
    samples = fork_search.sample(asker, key, 0, 0)
    for message in range(1, 20):
        low, high = fork_search.narrow(asked, key, samples)
        assert high
        samples = fork_search.sample(asked, key, low, high)
        if not samples:
            asker.accept_branch(asked.forks.branch(key, high))
            return message + 1
        asker, asked = asked, asker
    raise AssertionError


@pytest.mark.parametrize("past", [1, 2, 300])
def test_two_peers_find_a_fork_in_few_messages(past: int) -> None:
    common, (left, right) = branches(past=past, lengths=(40, 700))
    one, other = Shelf(), Shelf()
    one.take(*common, *left)
    other.take(*common, *right)
    assert search(one, other) <= 5
    found = one if one.whose().fork else other
    rest = other if found is one else one
    assert found.whose().fork == past + 1
    rest.accept_proof(found.proof() or b"")
    assert one.vector() == other.vector()
    one.close()
    other.close()


def test_two_peers_with_gaps_find_a_fork(shelf: Shelf) -> None:
    common, (left, right) = branches(past=20, lengths=(60, 60))
    other = Shelf()
    shelf.take(common[0], *left[10:])
    other.take(*common, *right[:20], *right[50:])
    search(shelf, other)
    found, rest = (shelf, other) if shelf.whose().fork else (other, shelf)
    rest.accept_proof(found.proof() or b"")
    assert shelf.whose().fork == other.whose().fork > 20
    other.close()


def test_peers_that_lack_the_middle_find_a_fork_below_what_both_hold(shelf: Shelf) -> None:
    common, (left, right) = branches(past=1, lengths=(4, 4))
    other = Shelf()
    shelf.take(*common, left[0], *right[2:])
    other.take(*common, right[0], *right[2:])
    search(shelf, other)
    found, rest = (shelf, other) if shelf.whose().fork else (other, shelf)
    rest.accept_proof(found.proof() or b"")
    assert shelf.vector() == other.vector()
    other.close()


def test_a_branch_that_fits_changes_nothing(shelf: Shelf) -> None:
    run = chain(5)
    shelf.take(*run)
    assert shelf.accept_branch(shelf.forks.branch(AUTHOR.public, 3)).forked == []
    assert fork_search.narrow(shelf, AUTHOR.public, fork_search.sample(shelf, AUTHOR.public, 0, 0)) == (5, 0)
    with pytest.raises(Malformed):
        shelf.accept_branch([])
    with pytest.raises(Malformed):
        shelf.accept_branch([unsigned(run[1]).prologue])
