"""Several stores with different parts of honest and forked logs, which exchange in pairs: all end with the same."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.ledger import accepting, difference, fork_search, reading
from sync.ledger.envelope import Envelope
from sync.ledger.reading import Outbox
from sync.trust.keys import SigningKey
from tests.sync.ledger.shelf import TAG, Shelf, link


def tree(author: SigningKey, dice: random.Random) -> list[list[Envelope]]:
    """The branches of one author's log: one if honest."""
    branches = [[link(author=author)]]
    for _ in range(dice.choice([0, 0, 1, 2])):
        branches.append(branches[0][:1] if dice.random() < 0.8 else [link(author=author)])
    for number, branch in enumerate(branches):
        if number and dice.random() < 0.7 and len(branch) == 1 and branch[0] is branches[0][0]:
            branch = branches[number] = branches[0][: dice.randrange(1, len(branches[0]) + 1)]
        for _ in range(dice.randrange(0, 14)):
            branch.append(link(branch[-1], author=author, signed=dice.random() < 0.7))
        branch.append(link(branch[-1], author=author))
    return branches


def scatter(shelf: Shelf, branches: list[list[Envelope]], dice: random.Random) -> None:
    for _ in range(dice.randrange(0, 4)):
        branch = dice.choice(branches)
        last = dice.choice([number for number, each in enumerate(branch, 1) if each.signed()])
        shelf.take(branch[0], *branch[dice.randrange(1, last + 1) : last])


def search(one: Shelf, other: Shelf, key: bytes) -> None:
    """Two peers look for the fork of a log that ends differently, as their sessions do."""
    asker, asked = one, other
    samples = fork_search.sample(asker, key, 0, 0)
    for message in range(6):
        low, high = fork_search.narrow(asked, key, samples)
        if not high:
            return
        samples = fork_search.sample(asked, key, low, high)
        if not samples or message == 5:
            asker.accept_branch(asked.forks.branch(key, high))
            return
        asker, asked = asked, asker


def talk(one: Shelf, other: Shelf, limit: int) -> None:
    """A session in both directions."""
    for sender, receiver in ((one, other), (other, one)):
        outbox = Outbox(limit=limit)
        outbox.learn(sender, TAG, receiver.digests.vector(TAG))
        while (window := outbox.next(sender)) is not None:
            for proof in window.proofs:
                receiver.accept_proof(proof)
            receiver.take_raw(window.envelopes)
        for key in outbox.disputed:
            search(sender, receiver, key)
        assert outbox.lacking == 0


def rounds(shelves: list[Shelf], limit: int, dice: random.Random) -> int:
    """Talk in pairs until all are equal; returns how many rounds that took."""
    pairs = [(one, other) for one in shelves for other in shelves if one is not other]
    for number in range(1, 12):
        if len({shelf.digests.digest(TAG) for shelf in shelves}) == 1:
            return number
        for one, other in dice.sample(pairs, len(pairs)):
            if one.digests.digest(TAG) != other.digests.digest(TAG):
                talk(one, other, limit)
    raise AssertionError([shelf.vector() for shelf in shelves])


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_all_stores_end_alike(seed: int) -> None:
    dice = random.Random(seed)
    shelves = [Shelf() for _ in range(3)]
    monkeypatch = pytest.MonkeyPatch()
    most = dice.choice([2, 64])
    for module in (accepting, difference):
        monkeypatch.setattr(module, "MAX_RUNS", most)
    monkeypatch.setattr(reading, "MUCH", dice.choice([0, 10, 2000]))
    authors = [SigningKey(bytes([number]) * 32) for number in range(dice.randrange(1, 4))]
    trees = [tree(author, dice) for author in authors]
    for shelf in shelves:
        for branches in trees:
            scatter(shelf, branches, dice)
    rounds(shelves, dice.choice([600, 2000, 100_000]) if most > 2 else 100_000, dice)
    monkeypatch.undo()
    assert len({str(shelf.vector()) for shelf in shelves}) == 1
    for shelf in shelves:
        before = shelf.vector()
        shelf.reload()
        assert shelf.vector() == before
        shelf.close()
