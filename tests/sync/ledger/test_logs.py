"""Logs: gaps, repetitions, second futures, strangers; any order leads to the same."""

import itertools
import os
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Refused
from models.feature import EVERYONE
from models.ids import GroupId
from sync.ledger.envelope import CONTENT, FIRST, HEADER, PROLOGUE, Envelope, Malformed, Payload, parse, seal
from sync.ledger.logs import MAX_STRANGERS, Log, Logs
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.keys import SigningKey, circle_tag

GROUP = GroupId(b"g" * 32)
KEY = b"k" * 32
TAG = circle_tag(GROUP, EVERYONE)
AUTHOR = SigningKey(b"a" * 32)


class Shelf(Logs):
    """Logs in a store of their own, that take what they are given."""

    def __init__(self) -> None:
        self.database = Database(Path(":memory:"), os.urandom(32))
        migrate(self.database)
        super().__init__(self.database, GROUP, 1)
        self.add_circle(EVERYONE)

    def take(self, *envelopes: Envelope, vouched: bool = False) -> int:
        """Returns how many were new."""
        runs = self.check([envelope.raw for envelope in envelopes])
        return len(self.accept(runs, stranger=lambda device: device is None, vouched=lambda _envelope: vouched))

    def whose(self, author: SigningKey = AUTHOR) -> Log:
        return self.by_name[TAG, author.public]

    @property
    def proved(self) -> list[tuple[bytes, bytes]]:
        return list(self.proofs().values())


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = Shelf()
    yield made
    made.database.close()


def link(
    before: Envelope | None = None, *, author: SigningKey = AUTHOR, signed: bool = True, size: int = 0
) -> Envelope:
    seq, prev = (before.seq + 1, before.id) if before else (1, FIRST)
    payload = Payload(1, (os.urandom(32),) * (size // 32))
    made = seal(payload, kind=CONTENT, circle=TAG, log=author, seq=seq, prev=prev, tip=GROUP, key=KEY)
    return made if signed else parse(made.raw[: HEADER.size] + bytes(64) + made.body)


def chain(count: int, before: Envelope | None = None, author: SigningKey = AUTHOR) -> list[Envelope]:
    made: list[Envelope] = []
    for _ in range(count):
        before = link(before, author=author)
        made.append(before)
    return made


def test_a_log_grows_and_repetitions_change_nothing(shelf: Shelf) -> None:
    run = chain(5)
    assert shelf.take(*run[:3]) == 3
    assert shelf.take(*run[:3]) == 0
    assert shelf.take(*run[1:]) == 2
    assert (shelf.whose().seq, shelf.whose().tip) == (5, run[4].id)
    assert shelf.read(shelf.whose(), 2, 1 << 20) == [envelope.raw for envelope in run[1:]]
    shelf.reload()
    assert (shelf.whose().seq, shelf.whose().tip) == (5, run[4].id)


def test_what_comes_beyond_a_gap_counts_once_the_gap_is_filled(shelf: Shelf) -> None:
    run = chain(6)
    assert shelf.take(*run[:2], *run[4:]) == 4
    assert shelf.held(TAG, AUTHOR.public) == 2
    assert shelf.vector(TAG) == {AUTHOR.public: (2, run[1].id[:8])}
    assert shelf.take(*run[2:]) == 2
    assert shelf.held(TAG, AUTHOR.public) == 6


def test_one_batch_may_hold_many_logs(shelf: Shelf) -> None:
    others = [SigningKey(os.urandom(32)) for _ in range(20)]
    assert shelf.take(*itertools.chain(*(chain(3, author=other) for other in others))) == 60
    assert len(shelf.vector(TAG)) == 20


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_unsigned_end_is_refused_wherever_the_run_lies(shelf: Shelf, place: int) -> None:
    good = chain(2, author=SigningKey(b"o" * 32))
    good.insert(place, link(signed=False))
    with pytest.raises(Malformed, match="chain"):
        shelf.take(*good)
    assert shelf.vector(TAG) == {}


def test_a_foreign_circle_is_refused(shelf: Shelf) -> None:
    other = seal(Payload(1, ()), kind=CONTENT, circle=b"?" * 16, log=AUTHOR, seq=1, prev=FIRST, tip=GROUP, key=KEY)
    with pytest.raises(Malformed, match="circle"):
        shelf.take(*chain(1, author=SigningKey(b"o" * 32)), other)
    assert shelf.by_name == {}


def branches() -> tuple[list[Envelope], list[list[Envelope]]]:
    """A common past of three, and two futures."""
    past = chain(3)
    return past, [chain(2, past[-1]), chain(4, past[-1])]


@pytest.mark.parametrize("lengths", [(1, 1), (2, 4), (1, 4), (2, 1)])
@pytest.mark.parametrize("at_once", [True, False])
def test_two_futures_are_proved_and_what_came_before_stays(
    shelf: Shelf, lengths: tuple[int, int], at_once: bool
) -> None:
    past, (one, other) = branches()
    shelf.take(*past, *one[: lengths[0]])
    for envelope in [other[: lengths[1]]] if at_once else [[each] for each in other[: lengths[1]]]:
        shelf.take(*envelope)
    assert shelf.whose().frozen == 4
    assert shelf.whose().shared == 3
    assert shelf.vector(TAG) == {AUTHOR.public: (3, past[-1].id[:8])}
    assert shelf.take(*chain(1, one[0])) == 0
    first, second = shelf.proved[0]
    assert len(first) == len(second) == PROLOGUE


def test_a_future_that_parts_before_what_arrives_is_proved_too(shelf: Shelf) -> None:
    """Only its later part is seen: it does not follow from what is here."""
    past, (one, other) = branches()
    shelf.take(*past, *one)
    shelf.take(*other[2:])
    assert shelf.whose().frozen == 5
    shelf.take(*other)
    assert shelf.whose().frozen == 4
    assert shelf.vector(TAG)[AUTHOR.public][0] == 3


def test_everybody_agrees_after_any_order_of_both_futures() -> None:
    past, (one, other) = branches()
    pieces = [past, past + one, past + other, one, other, other[1:]]
    for order in itertools.permutations(pieces, 3):
        shelf = Shelf()
        for piece in (*order, past + one, past + other):
            shelf.take(*piece)
        assert shelf.whose().frozen == 4
        assert shelf.vector(TAG) == {AUTHOR.public: (3, past[-1].id[:8])}
        shelf.reload()
        assert shelf.vector(TAG) == {AUTHOR.public: (3, past[-1].id[:8])}
        shelf.database.close()


def test_a_proof_travels_and_the_common_past_still_arrives(shelf: Shelf) -> None:
    past, (one, other) = branches()
    shelf.take(*past, *one)
    shelf.take(*past, *other)
    newcomer = Shelf()
    newcomer.accept_proof(*shelf.proved[0])
    assert newcomer.whose().frozen == 4
    assert newcomer.proved == shelf.proved
    assert newcomer.take(*past) == 3
    assert newcomer.take(*one) == 0
    assert newcomer.vector(TAG) == shelf.vector(TAG)
    newcomer.database.close()


def test_a_proof_needs_two_signatures_that_contradict_each_other(shelf: Shelf) -> None:
    past, (one, other) = branches()
    stranger = chain(1, author=SigningKey(b"o" * 32))[0]
    unsigned = link(past[-1], signed=False)
    for first, second in [
        (one[0], one[0]), (past[0], past[1]), (past[0], past[2]), (one[0], stranger), (one[0], unsigned),
        (unsigned, other[0]), (one[1], other[0]),
    ]:  # fmt: skip
        with pytest.raises(Malformed, match="proof"):
            shelf.accept_proof(first.raw, second.raw)
    for raw in (b"", b"x" * 100, one[0].raw[:100]):
        with pytest.raises(Malformed):
            shelf.accept_proof(raw, other[0].raw)
    assert shelf.by_name == {}


def test_a_future_known_by_its_successors_alone_freezes_but_proves_nothing_to_others(shelf: Shelf) -> None:
    past = chain(1)
    hidden = link(past[0], signed=False)
    shelf.take(*past, hidden, link(hidden))
    shelf.take(*past, *chain(1, past[0]))
    assert shelf.whose().frozen == 2
    assert shelf.proved == []


def test_a_bad_signature_in_the_middle_stalls_nobody(shelf: Shelf) -> None:
    """What is read for others ends where a signature holds, however little room there is."""
    first = link(size=1000)
    bad = [link(first, signed=False, size=1000)]
    while len(bad) < 30:
        bad.append(link(bad[-1], signed=False, size=1000))
    last = link(bad[-1])
    shelf.take(first, *bad, last)
    other = Shelf()
    place = 1
    while run := shelf.read(shelf.whose(), place, 2000):
        other.take(*map(parse, run))
        place += len(run)
    assert other.vector(TAG) == shelf.vector(TAG)
    other.database.close()


def test_what_nobody_could_prove_is_not_sent(shelf: Shelf) -> None:
    shelf.take(link())
    log = shelf.whose()
    unsigned = link(parse(shelf.read(log, 1, 1)[0]), signed=False)
    shelf.append(log, unsigned)
    assert shelf.read(log, 2, 1 << 20) == []
    assert len(shelf.read(log, 1, 1 << 20)) == 1


def test_logs_of_strangers_are_bounded(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.logs.MAX_STRANGERS", 5)
    for _ in range(9):
        shelf.take(*chain(2, author=SigningKey(os.urandom(32))))
    assert len(shelf.by_name) == 5
    member = SigningKey(b"m" * 32)
    assert shelf.take(*chain(2, author=member), vouched=True) == 2
    shelf.certify(next(iter(shelf.by_id.values())), b"d" * 16)  # type: ignore[arg-type]
    shelf.certify(shelf.whose(member), b"e" * 16)  # type: ignore[arg-type]
    assert shelf.take(*chain(2, author=SigningKey(os.urandom(32)))) == 2
    assert MAX_STRANGERS > 600


def test_a_damaged_row_is_named(shelf: Shelf) -> None:
    shelf.take(*chain(2))
    shelf.database.run("UPDATE envelopes SET raw = x'00' WHERE seq = 2")
    with pytest.raises(Refused) as refused:
        shelf.read(shelf.whose(), 1, 1 << 20)
    assert refused.value.code == "store.damaged"
    with pytest.raises(Refused):
        shelf.find(2)


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
    assert shelf.vector(TAG) == {run[0].log: (len(run), run[-1].id[:8]) for run in runs}
    assert shelf.proved == []
    for run in runs:
        log = shelf.by_name[TAG, run[0].log]
        assert log.islands == {}
        assert shelf.read(log, 1, 1 << 20) == [envelope.raw for envelope in run]
    shelf.database.close()
