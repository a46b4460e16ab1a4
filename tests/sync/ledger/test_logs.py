"""Logs: gaps, repetitions, strangers; every order leads to the same."""

import itertools
import os
import random
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Refused
from sync.ledger.envelope import MAX_SEQ, WAYPOINT, Envelope, Malformed
from sync.ledger.log import MAX_RUNS, Held, Standing, check_vector
from sync.ledger.logs import NEWER, READY
from sync.ledger.strangers import MAX_STRANGERS
from sync.trust.keys import ROLL, SigningKey, circle_tag
from tests.sync.ledger.shelf import AUTHOR, GROUP, TAG, Shelf, chain, link, unsigned


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.close()


def test_a_log_grows_and_repetitions_change_nothing(shelf: Shelf) -> None:
    run = chain(5)
    assert shelf.take(*run[:3]) == 3
    assert shelf.take(*run[:3]) == 0
    assert shelf.take(*run[1:]) == 2
    assert (shelf.whose().seq, shelf.whose().tip) == (5, run[4].id)
    assert shelf.read(shelf.whose(), 2, 1 << 20) == [envelope.raw for envelope in run[1:]]
    assert len(shelf.read(shelf.whose(), 2, 1)) == 1
    assert shelf.read(shelf.whose(), 6, 1 << 20) == []
    shelf.reload()
    assert (shelf.whose().seq, shelf.whose().tip) == (5, run[4].id)


def test_own_envelopes_are_appended(shelf: Shelf) -> None:
    log = shelf.log(TAG, AUTHOR.public)
    with shelf.database.transaction():
        rows = [shelf.append(log, envelope, 7) for envelope in chain(3)]
    assert [shelf.find(row)[1].seq for row in rows] == [1, 2, 3]
    assert shelf.runs() == [(1, 3)]
    shelf.reload()
    assert shelf.runs() == [(1, 3)]


def test_what_comes_beyond_a_gap_is_kept_and_told_when_the_gap_closes(shelf: Shelf) -> None:
    run = chain(8)
    assert shelf.take(*run[:2], *run[4:6]) == 4
    assert shelf.last.filled == []
    assert shelf.held(AUTHOR.public) == 2
    log = shelf.whose()
    standings = [log.standing(seq) for seq in (2, 3, 5, 7)]
    assert standings == [Standing.COUNTS, Standing.ASIDE, Standing.PROVISIONAL, Standing.ASIDE]
    assert shelf.vector() == {AUTHOR.public: Held(((1, 2, run[1].id[:8]), (5, 6, run[5].id[:8])))}
    shelf.reload()
    assert shelf.runs() == [(1, 2), (5, 6)]
    assert shelf.take(*run[2:]) == 4
    assert shelf.last.filled == [(shelf.whose(), 5, 6)]
    assert [envelope.seq for _, _, envelope in shelf.last.stored] == [3, 4, 7, 8]
    assert shelf.runs() == [(1, 8)]
    assert [seq for _, seq, _ in shelf.content()] == list(range(1, 9))


def test_the_newest_may_come_first_and_then_needs_no_signature(shelf: Shelf) -> None:
    first = link()
    middle = [link(first, signed=False)]
    while len(middle) < 10:
        middle.append(link(middle[-1], signed=False))
    last = link(middle[-1])
    shelf.take(first)
    assert shelf.take(*middle[5:]) == 0
    assert shelf.take(last) == 1
    assert shelf.take(*middle[5:]) == 5
    assert shelf.take(*middle[:5]) == 5
    assert shelf.runs() == [(1, 12)]


def test_one_batch_may_hold_many_logs(shelf: Shelf) -> None:
    others = [SigningKey(os.urandom(32)) for _ in range(20)]
    assert shelf.take(*itertools.chain(*(chain(3, author=other) for other in others))) == 60
    assert len(shelf.vector()) == 20
    assert shelf.holdings.total == 60


def test_a_log_that_is_not_known_and_does_not_begin_is_passed_over(shelf: Shelf) -> None:
    run = chain(5)
    assert shelf.take(*run[2:]) == 0
    assert shelf.by_key == {}
    assert shelf.take(run[0], *run[2:]) == 4
    assert shelf.runs() == [(1, 1), (3, 5)]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_unsigned_end_is_refused_wherever_the_run_lies(shelf: Shelf, place: int) -> None:
    shelf.take(first := link())
    shelf.certify(shelf.whose(), b"d" * 16)  # type: ignore[arg-type]
    good = chain(2, author=SigningKey(b"o" * 32))
    good.insert(place, link(first, signed=False))
    with pytest.raises(Malformed, match="chain"):
        shelf.take(*good)
    assert len(shelf.vector()) == 1


def test_who_could_not_know_that_we_hold_another_branch_is_not_at_fault(shelf: Shelf) -> None:
    """A piece that would be proved by what comes after it, if that were of the same branch."""
    past = chain(2)
    one, other = link(past[-1], signed=False), link(past[-1])
    shelf.take(*past[:1], link(other))
    shelf.certify(shelf.whose(), b"d" * 16)  # type: ignore[arg-type]
    assert shelf.take(one) == 0
    assert shelf.take(other) == 1


def test_a_first_envelope_proves_itself(shelf: Shelf) -> None:
    first = link(signed=False)
    with pytest.raises(Malformed, match="waypoint"):
        shelf.take(first, link(first))


def test_every_256th_envelope_must_be_signed(shelf: Shelf) -> None:
    run = [*chain(WAYPOINT - 1)]
    lame = [*run, link(run[-1], signed=False)]
    lame.append(link(lame[-1]))
    with pytest.raises(Malformed, match="waypoint"):
        shelf.take(*lame)
    sound = [*run, link(run[-1])]
    assert shelf.take(*sound, link(sound[-1])) == WAYPOINT + 1


def test_an_unknown_kind_does_not_end_a_log(shelf: Shelf) -> None:
    first = link()
    unknown = link(first, kind=99)
    after = link(unknown)
    assert shelf.take(first, unknown, after) == 3
    states = [state for (state,) in shelf.database.rows("SELECT state FROM envelopes ORDER BY seq")]
    assert states == [READY, NEWER, READY]
    other = Shelf()
    assert other.take_raw(shelf.envelopes.read(shelf.whose().id, 1, 3)) == 3
    assert other.vector() == shelf.vector()
    other.close()


def test_what_a_later_version_sent_is_passed_over_and_counted(shelf: Shelf) -> None:
    run = chain(2)
    later = b"\x03" + os.urandom(300)
    checked = shelf.check([run[0].raw, later, run[1].raw])
    assert checked.newer == 1
    assert shelf.take_raw([run[0].raw, later, run[1].raw]) == 2


def test_too_many_runs_evict_the_furthest_which_may_come_again(shelf: Shelf) -> None:
    run = chain(2 * MAX_RUNS + 6)
    shelf.take(run[0])
    for envelope in run[4 : 2 * MAX_RUNS + 4 : 2]:
        assert shelf.take(envelope) == 1
    assert len(shelf.whose().runs) == MAX_RUNS + 1
    assert shelf.take(run[-1]) == 0
    assert shelf.last.evicted == []
    furthest = shelf.whose().last
    assert shelf.take(run[2]) == 1
    assert shelf.last.evicted == [(shelf.whose(), furthest, furthest)]
    assert shelf.whose().standing(furthest) is Standing.ASIDE
    assert shelf.take(run[1]) == 1  # the prefix goes on
    shelf.reload()
    before = len(shelf.content())
    assert shelf.take(*run) == len(run) - MAX_RUNS - 2
    again = [row for row, _, envelope in shelf.last.stored if envelope.seq == furthest]
    assert shelf.find(again[0])[1].seq == furthest
    assert shelf.runs() == [(1, len(run))]
    assert len(shelf.content()) == len(run) == before + len(run) - MAX_RUNS - 3


def test_runs_of_the_whole_group_are_bounded(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.logs.MAX_RUNS_BEYOND", 10)
    flood, modest = SigningKey(b"f" * 32), SigningKey(b"m" * 32)
    run = chain(5, author=modest)
    shelf.take(run[0], *run[3:])
    many = chain(40, author=flood)
    for envelope in (many[0], *many[2::2]):
        shelf.take(envelope)
    assert shelf.runs(modest) == [(1, 1), (4, 5)]
    assert len(shelf.whose(flood).runs) == 10
    assert shelf.take(*many) > 0
    assert shelf.runs(flood) == [(1, 40)]


def test_a_vector_may_claim_anything_in_form() -> None:
    check_vector({b"k" * 32: Held(((1, 1 << 47, b"t" * 8),)), b"l" * 32: Held((), 5)})
    for runs, fork in [
        (((0, 5, b"t" * 8),), 0), (((1, MAX_SEQ, b"t" * 8),), 0), (((5, 4, b"t" * 8),), 0), (((1, 5, b"t"),), 0),
        (((1, 5, b"t" * 8), (6, 7, b"t" * 8)), 0), (((1, 5, b"t" * 8), (3, 9, b"t" * 8)), 0),
        (((1, 5, b"t" * 8),), 5), ((), -1), ((), MAX_SEQ),
        (tuple((3 * seq + 1, 3 * seq + 1, b"t" * 8) for seq in range(MAX_RUNS + 2)), 0),
    ]:  # fmt: skip
        with pytest.raises(Malformed):
            check_vector({b"k" * 32: Held(runs, fork)})
    with pytest.raises(Malformed):
        check_vector({b"short": Held(())})


def test_logs_of_strangers_are_bounded(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGERS", 5)
    for _ in range(9):
        shelf.take(*chain(2, author=SigningKey(os.urandom(32))))
    assert len(shelf.by_key) == 5
    member = SigningKey(b"m" * 32)
    assert shelf.take(*chain(2, author=member), vouched=True) == 2
    shelf.certify(next(iter(shelf.by_id.values())), b"d" * 16)  # type: ignore[arg-type]
    shelf.certify(shelf.whose(member), b"e" * 16)  # type: ignore[arg-type]
    assert shelf.take(*chain(2, author=SigningKey(os.urandom(32)))) == 2
    assert MAX_STRANGERS > 600


def test_bytes_of_strangers_are_bounded(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.strangers.MAX_STRANGE_BYTES", 2000)
    run = chain(12)
    for envelope in run:
        shelf.take(envelope)
    held = shelf.whose().seq
    assert 5 <= held < 12
    shelf.reload()
    assert shelf.take(*run[held:]) == 0
    shelf.certify(shelf.whose(), b"d" * 16)  # type: ignore[arg-type]
    assert shelf.take(*run[held:]) == 12 - held


def test_a_damaged_row_is_named(shelf: Shelf) -> None:
    shelf.take(*chain(2))
    shelf.database.run("UPDATE envelopes SET raw = x'00' WHERE seq = 2")
    with pytest.raises(Refused) as refused:
        shelf.find(2)
    assert refused.value.code == "store.damaged"
    with pytest.raises(Refused):
        shelf.find(3)


def test_a_damaged_row_is_no_fork(shelf: Shelf) -> None:
    run = chain(4)
    shelf.take(*run)
    shelf.database.run("UPDATE envelopes SET raw = zeroblob(500) WHERE seq = 2")
    assert shelf.take(*run[:2]) == 0
    assert shelf.whose().fork == 0
    assert shelf.take(*chain(1, run[-1])) == 1


def test_opening_reads_no_envelopes(shelf: Shelf) -> None:
    """A group opens as fast with a long history as with a short one: no statement of it names their table."""
    run = chain(20)
    shelf.take(*run[:5], *run[9:])
    asked: list[str] = []
    plain = shelf.database.rows
    shelf.database.rows = lambda sql, values=(): asked.append(sql) or plain(sql, values)  # type: ignore[assignment]
    shelf.reload()
    assert asked
    assert not any("envelopes" in sql for sql in asked)
    assert shelf.runs() == [(1, 5), (10, 20)]


def test_a_failed_transaction_leaves_nothing_behind(shelf: Shelf) -> None:
    run = chain(4)
    shelf.take(*run[:2])
    shelf.take_in_vain(*run[2:])
    assert shelf.runs() == [(1, 2)]
    assert (shelf.holdings.total, len(shelf.content())) == (2, 2)
    assert shelf.take(*run) == 2


def test_a_key_of_another_group_is_a_log_of_its_own(shelf: Shelf) -> None:
    """The same author may write in two circles' logs only under two keys; in another circle the key forks the log."""
    shelf.take(*chain(2))
    roll = link(tag=circle_tag(GROUP, ROLL))
    assert shelf.take(roll) == 0
    assert shelf.whose().fork == 1
    assert shelf.vector() == {}
    assert shelf.proof() is not None


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_any_order_of_any_pieces_leads_to_the_same(seed: int) -> None:
    dice = random.Random(seed)
    runs = [chain(dice.randrange(1, 8), author=SigningKey(dice.randbytes(32))) for _ in range(3)]
    pieces: list[Sequence[Envelope]] = []
    for run in runs:
        for _ in range(4):
            start = dice.randrange(len(run))
            pieces.append(run[start : dice.randrange(start, len(run)) + 1])
    dice.shuffle(pieces)
    shelf = Shelf()
    for piece in (*pieces, *runs):
        shelf.take(*piece)
    assert shelf.vector() == {run[0].log: Held(((1, len(run), run[-1].id[:8]),)) for run in runs}
    for run in runs:
        log = shelf.by_key[run[0].log]
        assert log.fork == 0
        assert shelf.envelopes.read(log.id, 1, log.seq) == [envelope.raw for envelope in run]
    shelf.close()


def test_an_unsigned_repetition_is_another_envelope(shelf: Shelf) -> None:
    """Ids cover the signature: who strips it makes bytes that nothing proves."""
    run = chain(2)
    shelf.take(*run)
    assert shelf.take(unsigned(run[1])) == 0
    assert shelf.whose().fork == 0
