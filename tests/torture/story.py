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
GOVERNED = {**WEIGHTS, "govern": 30, "rogue": 3, "forge": 5, "deliver": 8, "meet": 9}
"""In histories in which members also decide about the group."""
MEMBERS = 7
"""Places on the bench in those; the last two are the first computers of people who came later."""
EVERY = 3
"""Of so many seeds, one is that of such a history."""


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
    governed = seed % EVERY == EVERY - 1
    chosen = GOVERNED if governed else WEIGHTS
    words, weights = list(chosen), list(chosen.values())
    begin = ["join"] * dice.randrange(3) + ["assemble"] if governed else []
    steps = [Step(what, 0, 1, dice.randrange(1 << 32)) for what in begin]
    for _ in range(dice.randrange(12, 60)):
        who, whom = dice.sample(range(MEMBERS if governed else DEVICES), 2)
        steps.append(Step(dice.choices(words, weights)[0], who, whom, dice.randrange(1 << 32)))
    return steps
