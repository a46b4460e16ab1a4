"""All orders in which a few envelopes can arrive."""

import random
from collections.abc import Iterator, Sequence
from itertools import islice, permutations
from math import factorial
from typing import NamedTuple

MOST = 720
"""Number of orders of six envelopes."""


class Orders(NamedTuple):
    """How many orders were tried, and whether these are all orders."""

    tried: int
    complete: bool


def arrivals(envelopes: Sequence[bytes], most: int) -> Iterator[tuple[bytes, ...]]:
    """All orders of the envelopes. If there are more than `most`: the first one, the last one and random ones, the same
    in each run."""
    if factorial(len(envelopes)) <= most:
        yield from permutations(envelopes)
        return
    yield tuple(envelopes)
    yield tuple(reversed(envelopes))
    dice = random.Random(len(envelopes))  # noqa: S311 - which orders are tried is no secret
    yield from islice(_drawn(list(envelopes), dice), most - 2)


def _drawn(envelopes: list[bytes], dice: random.Random) -> Iterator[tuple[bytes, ...]]:
    while True:
        dice.shuffle(envelopes)
        yield tuple(envelopes)
