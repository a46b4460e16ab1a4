"""What is sent to a peer: everything that it lacks, once, verifiable at every step, the newest first if much is
missing."""

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.ledger import reading
from sync.ledger.envelope import WAYPOINT, Envelope, parse
from sync.ledger.log import Held
from sync.ledger.reading import Outbox, Window
from sync.trust.keys import ROLL, SigningKey, circle_tag
from tests.sync.ledger.shelf import AUTHOR, GROUP, TAG, Shelf, branches, chain, link

ROLL_TAG = circle_tag(GROUP, ROLL)


def meet(sender: Shelf, receiver: Shelf, outbox: Outbox | None = None) -> Iterator[Window]:
    """All that a peer is sent, taken by it window by window."""
    outbox = outbox or Outbox()
    for tag in sender.circles:
        outbox.learn(sender, tag, receiver.digests.vector(tag))
    while (window := outbox.next(sender)) is not None:
        for proof in window.proofs:
            receiver.accept_proof(proof)
        receiver.take_raw(window.envelopes)
        yield window
    assert outbox.lacking == 0


def authors(count: int) -> list[SigningKey]:
    return [SigningKey(bytes([number]) * 32) for number in range(1, count + 1)]


def history(shelf: Shelf, count: int, people: int, dice: random.Random) -> list[Envelope]:
    """A group that wrote for a while: envelopes in the order of their times."""
    last: dict[SigningKey, Envelope] = {}
    made: list[Envelope] = []
    writers = authors(people)
    for at in range(1, count + 1):
        author = writers[at - 1] if at <= people else dice.choice(writers)
        last[author] = link(last.get(author), author=author, at=at)
        shelf.times[last[author].id] = at
        made.append(last[author])
    for author in writers:
        shelf.take(*(envelope for envelope in made if envelope.log == author.public))
    return made


@pytest.fixture
def pair() -> Iterator[tuple[Shelf, Shelf]]:
    one, other = Shelf(), Shelf()
    yield one, other
    one.close()
    other.close()


def test_a_small_difference_comes_in_one_window_log_by_log(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    made = history(sender, 60, 5, random.Random(1))
    windows = list(meet(sender, receiver))
    assert len(windows) == 1
    assert len(windows[0].envelopes) == 60
    assert receiver.vector() == sender.vector()
    assert [log.seq for log in receiver.by_id.values()] == [
        sum(each.log == author.public for each in made) for author in authors(5)
    ]


def test_what_is_new_follows_at_the_cost_of_what_is_new(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    run = chain(5)
    sender.take(*run[:3])
    outbox = Outbox()
    assert len(list(meet(sender, receiver, outbox))) == 1
    assert outbox.next(sender) is None
    sender.take(*run[3:])
    window = outbox.next(sender)
    assert window is not None
    assert window.envelopes == tuple(each.raw for each in run[3:])
    assert outbox.next(sender) is None
    more = chain(1, run[-1])
    outbox.received(sender, [more[0].raw])
    sender.take(*more)
    assert outbox.next(sender) is None  # whoever sent it has it


def test_the_roll_comes_before_everything(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    history(sender, 40, 4, random.Random(2))
    roll = link(author=SigningKey(b"R" * 32), tag=ROLL_TAG)
    sender.take(roll)
    first = next(meet(sender, receiver))
    assert first.envelopes == (roll.raw,)


def test_where_much_is_missing_the_newest_comes_first(
    pair: tuple[Shelf, Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MUCH", 100)
    sender, receiver = pair
    made = history(sender, 400, 7, random.Random(3))
    outbox = Outbox(limit=8_000)
    windows = list(meet(sender, receiver, outbox))
    firsts = {each.id for each in made if each.seq == 1}
    assert {parse(raw).id for raw in windows[0].envelopes} == firsts
    place = {each.id: number for number, each in enumerate(made)}
    later = [[place[parse(raw).id] for raw in window.envelopes] for window in windows[1:]]
    for newer, older in pairwise(later):
        assert min(newer) > max(older) - 1
    assert sum(map(len, later)) + len(firsts) == 400
    assert all(sum(map(len, window.envelopes)) <= 8_000 for window in windows)
    assert receiver.vector() == sender.vector()


def test_what_others_hang_on_comes_right_after_the_beginnings(
    pair: tuple[Shelf, Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MUCH", 100)
    sender, receiver = pair
    history(sender, 400, 7, random.Random(4))
    log = sender.by_key[authors(1)[0].public]
    asked: list[bytes] = []

    def early(tag: bytes) -> list[tuple[int, int]]:
        asked.append(tag)
        return [(log.id, 5), (log.id, 9), (log.id, 1)] if tag == TAG else []

    windows = list(meet(sender, receiver, Outbox(limit=8_000, early=early)))
    assert [parse(raw).seq for raw in windows[1].envelopes] == [5, 9]
    assert asked.count(TAG) == 1
    assert receiver.vector() == sender.vector()


def test_what_others_hang_on_fits_into_a_message(
    pair: tuple[Shelf, Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One channel as large as an envelope may be came on top of a window that was nearly full. That was more than a
    message takes, so every session with a newcomer ended there."""
    monkeypatch.setattr(reading, "MUCH", 100)
    sender, receiver = pair
    history(sender, 400, 7, random.Random(4))
    early = [(log.id, seq) for log in sender.by_id.values() for seq in range(1, log.seq + 1)]
    windows = list(meet(sender, receiver, Outbox(limit=8_000, early=lambda tag: early if tag == TAG else [])))
    assert all(sum(map(len, window.envelopes)) <= 8_000 for window in windows)
    assert receiver.vector() == sender.vector()


def test_a_window_costs_the_same_however_much_is_stored(
    pair: tuple[Shelf, Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows read for a window: about those that it hands out."""
    monkeypatch.setattr(reading, "MUCH", 100)
    sender, _ = pair
    history(sender, 3000, 4, random.Random(5))
    outbox = Outbox(limit=8_000)
    outbox.learn(sender, TAG, {})
    read = [0]
    plain = sender.envelopes.times

    def counted(*arguments: int) -> list[tuple[int, int, int]]:
        found = plain(*arguments)
        read[0] += len(found)
        return found

    monkeypatch.setattr(sender.envelopes, "times", counted)
    outbox.next(sender)
    outbox.next(sender)
    begun = read[0]
    sent = sum(len(window.envelopes) for _ in range(20) if (window := outbox.next(sender)) is not None)
    assert sent > 300
    assert read[0] - begun <= sent + 4 * 32


def test_a_withheld_gap_is_told_and_obtained() -> None:
    """Whoever has one side of a gap gets the other from whoever has it, in both directions."""
    run = chain(20)
    one, other = Shelf(), Shelf()
    one.take(*run[:4], *run[12:])
    other.take(*run[:9])
    list(meet(one, other))
    list(meet(other, one))
    assert one.runs() == other.runs() == [(1, 9), (13, 20)]
    assert one.vector() == other.vector()
    one.close()
    other.close()


def test_claims_beyond_belief_are_harmless(pair: tuple[Shelf, Shelf]) -> None:
    sender, _ = pair
    sender.take(*chain(5))
    outbox = Outbox()
    outbox.learn(
        sender, TAG, {AUTHOR.public: Held(((1, 1 << 47, b"t" * 8),)), b"x" * 32: Held(((1, 1 << 47, b"t" * 8),))}
    )
    assert outbox.next(sender) is None
    assert outbox.lacking == 0


def test_a_log_that_is_not_taken_is_not_sent_again(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    sender.take(*chain(3))
    outbox = Outbox()
    list(meet(sender, receiver, outbox))
    outbox.confirm(sender, AUTHOR.public, None)
    sender.take(*chain(1, parse(sender.envelopes.read(1, 3, 3)[0])))
    assert outbox.next(sender) is None
    assert outbox.lacking == 0


def test_equal_buckets_need_no_vector(pair: tuple[Shelf, Shelf]) -> None:
    sender, _ = pair
    run = chain(4)
    sender.take(*run[:3])
    outbox = Outbox()
    outbox.learn_equal(sender, TAG)
    assert outbox.next(sender) is None
    sender.take(*run)
    assert outbox.next(sender) == Window((run[3].raw,))


def test_bad_signatures_in_the_middle_stall_nobody(pair: tuple[Shelf, Shelf]) -> None:
    """However little room there is, and whether the newest comes first or not."""
    sender, receiver = pair
    run = [link(size=1000)]
    while len(run) < 200:
        run.append(link(run[-1], signed=False, size=1000))
    run.append(link(run[-1]))
    sender.take(*run)
    windows = list(meet(sender, receiver, Outbox(limit=6_000)))
    assert len(windows) > 20
    assert receiver.vector() == sender.vector()


def test_what_nobody_could_prove_is_not_sent(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    sender.take(first := link())
    sender.append(sender.whose(), link(first, signed=False), 1)
    assert [window.envelopes for window in meet(sender, receiver)] == [(first.raw,)]


def test_waypoints_are_never_far(pair: tuple[Shelf, Shelf]) -> None:
    """Where only waypoints are signed, everything still travels."""
    sender, receiver = pair
    run = [link()]
    while len(run) < 2 * WAYPOINT:
        run.append(link(run[-1], signed=(len(run) + 1) % WAYPOINT == 0))
    sender.take(*run)
    list(meet(sender, receiver, Outbox(limit=5_000)))
    assert receiver.vector() == sender.vector()


def test_proofs_come_when_the_peer_knows_the_log_and_let_the_past_be_proved(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    past = chain(2)
    past.append(link(past[-1], signed=False))
    one, other = chain(3, past[-1]), chain(3, past[-1])
    sender.take(*past, *one)
    sender.take(*other)
    assert sender.whose().fork == 4
    list(meet(sender, receiver))
    assert receiver.whose().state == sender.whose().state


def test_a_peer_that_holds_a_forked_branch_gets_the_proof(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    past, (one, other) = branches()
    sender.take(*past, *one)
    sender.take(*other)
    receiver.take(*past, *one)
    windows = list(meet(sender, receiver))
    assert [len(window.proofs) for window in windows] == [1]
    assert receiver.vector() == sender.vector()
    assert list(meet(receiver, sender)) == []


def test_a_log_that_forked_at_once_is_known_to_whoever_holds_it(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    one, other = chain(2), chain(2)
    sender.take(*one)
    sender.take(*other)
    assert list(meet(sender, receiver)) == []
    receiver.take(*one)
    list(meet(sender, receiver))
    assert receiver.whose().fork == 1
    assert receiver.vector() == sender.vector() == {}


def test_different_ends_are_disputed(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    past, (one, other) = branches(lengths=(3, 5))
    sender.take(*past, *one)
    receiver.take(*past, *other)
    outbox = Outbox()
    outbox.learn(receiver, TAG, sender.digests.vector(TAG))
    assert outbox.disputed == {AUTHOR.public}


def test_after_a_failed_transaction_the_outbox_goes_on(pair: tuple[Shelf, Shelf]) -> None:
    sender, receiver = pair
    run = chain(6)
    sender.take(*run[:2])
    outbox = Outbox()
    list(meet(sender, receiver, outbox))
    sender.take_in_vain(*run[2:4])
    assert outbox.next(sender) is None
    sender.take(*run)
    assert outbox.next(sender) == Window(tuple(each.raw for each in run[2:]))


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_two_stores_become_equal_whatever_each_holds(seed: int) -> None:
    """Honest logs with gaps on both sides, some unsigned, windows of any size, the newest first or not."""
    dice = random.Random(seed)
    one, other = Shelf(), Shelf()
    wanted: dict[bytes, int] = {}
    for author in authors(dice.randrange(1, 5)):
        run = [link(author=author)]
        for _ in range(dice.randrange(0, 25)):
            run.append(link(run[-1], author=author, signed=dice.random() < 0.6))
        run.append(link(run[-1], author=author))
        wanted[author.public] = len(run)
        ends = [number for number, each in enumerate(run, 1) if each.signed()]
        for shelf in (one, other):
            for each in run:
                shelf.times[each.id] = dice.randrange(1, 100)
            for _ in range(dice.randrange(0, 4)):
                last = dice.choice(ends)
                shelf.take(run[0], *run[dice.randrange(1, last + 1) : last])
        one.take(*run[: ends[len(ends) // 2]])
        other.take(run[0])
        other.take(*run[ends[max(0, len(ends) // 2 - 1)] - 1 :])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "MUCH", dice.choice([0, 20, 2000]))
        limit = dice.choice([600, 3000, 100_000])
        list(meet(one, other, Outbox(limit=limit)))
        list(meet(other, one, Outbox(limit=limit)))
    assert one.vector() == other.vector()
    assert {key: log.seq for key, log in one.by_key.items()} == wanted
    one.close()
    other.close()
