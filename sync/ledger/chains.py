"""Consecutive envelopes of one log, which prove each other."""

from collections.abc import Sequence
from itertools import pairwise

from sync.ledger.envelope import Envelope


def is_chain(run: Sequence[Envelope]) -> bool:
    """Does each envelope of a log follow from the one before it?"""
    for older, newer in pairwise(run):
        if newer.log != older.log or newer.seq != older.seq + 1 or newer.prev != older.id:
            return False
    return True
