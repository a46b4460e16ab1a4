"""A random history as a list of steps. Each step has its own seed, so that leaving one out changes no other."""

import random
from typing import NamedTuple

PEOPLE = ("Ana", "Ben", "Cleo")
"""Cleo's program has been changed."""
DEVICES = 5
"""Places on the bench; the last two are further computers of Ana and of Cleo, set up when something happens there."""
WEIGHTS = {
    "act": 34,
    "forge": 12,
    "deliver": 10,
    "carry": 14,
    "meet": 5,
    "repeat": 2,
    "reopen": 2,
    "kill": 3,
    "upgrade": 3,
    "downgrade": 1,
    "skew": 2,
    "days": 2,
    "join": 1,
    "renew": 1,
    "backup": 1,
    "restore": 2,
}


class Step(NamedTuple):
    what: str
    who: int
    """Place of a computer."""
    whom: int
    """Place of another one."""
    dice: int
    """Seed of everything else."""


def write(seed: int) -> list[Step]:
    """The history of this seed."""
    dice = random.Random(seed)
    words, weights = list(WEIGHTS), list(WEIGHTS.values())
    steps = []
    for _ in range(dice.randrange(12, 60)):
        who, whom = dice.sample(range(DEVICES), 2)
        steps.append(Step(dice.choices(words, weights)[0], who, whom, dice.randrange(1 << 32)))
    return steps
