"""Comparing circles: equal circles have equal digests, and a change affects only its bucket."""

import os

from sync.ledger.digests import BUCKETS, bucket_of
from sync.trust.keys import SigningKey
from tests.sync.ledger.shelf import TAG, Shelf, branches, chain


def fill(shelf: Shelf, runs: list[list]) -> None:
    for run in runs:
        shelf.take(*run)


def test_equal_circles_have_equal_digests_whatever_the_order() -> None:
    runs = [chain(3, author=SigningKey(os.urandom(32))) for _ in range(30)]
    one, other = Shelf(), Shelf()
    empty = one.digests.digest(TAG)
    fill(one, runs)
    fill(other, [run[:1] for run in runs[::-1]])
    assert one.digests.digest(TAG) != other.digests.digest(TAG) != empty
    fill(other, runs)
    assert one.digests.digest(TAG) == other.digests.digest(TAG)
    other.reload()
    assert one.digests.digest(TAG) == other.digests.digest(TAG)
    one.close()
    other.close()


def test_one_changed_log_of_many_costs_its_bucket() -> None:
    shelf = Shelf()
    runs = [chain(2, author=SigningKey(os.urandom(32))) for _ in range(100)]
    fill(shelf, [run[:1] for run in runs])
    before = shelf.digests.buckets(TAG)
    shelf.take(*runs[7])
    after = shelf.digests.buckets(TAG)
    changed = [bucket for bucket in range(BUCKETS) if before[bucket] != after[bucket]]
    assert changed == [bucket_of(runs[7][0].log)]
    vector = shelf.digests.vector(TAG, changed[0])
    assert runs[7][0].log in vector
    assert all(bucket_of(key) == changed[0] for key in vector)
    whole = [shelf.digests.vector(TAG, bucket) for bucket in range(BUCKETS)]
    assert {key: held for part in whole for key, held in part.items()} == shelf.digests.vector(TAG)
    shelf.close()


def test_a_withheld_gap_and_a_fork_show() -> None:
    run = chain(6)
    full, gap, short = Shelf(), Shelf(), Shelf()
    full.take(*run)
    gap.take(*run[:2], *run[4:])
    short.take(*run[:2])
    assert len({shelf.digests.digest(TAG) for shelf in (full, gap, short)}) == 3
    past, (one, other) = branches()
    forked, unaware = Shelf(), Shelf()
    forked.take(*past, *one)
    forked.take(*other)
    unaware.take(*past)
    assert forked.digests.digest(TAG) != unaware.digests.digest(TAG)
    for shelf in (full, gap, short, forked, unaware):
        shelf.close()
