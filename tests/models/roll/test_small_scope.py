"""Three people, two decisions, in every interleaving of proposing, signing and receiving.

The ordinary run takes all histories of few moves and a sample of the longer ones. All of them by hand:
`python -m tests.models.roll.test_small_scope`. With `--apart 5` also those of at most five moves in which whoever
proposes does not sign at once, which no honest program does.
"""

import random
import sys
from itertools import combinations_with_replacement, product

import pytest

from tests.models.roll.small import CONTENTS, DECIDES, GIVEN, SIGNS, WITH_LEFT, History, Scope, check

PAIRS = [pair for pair in combinations_with_replacement(CONTENTS, 2) if pair != ("restore", "lift")]
PAIRS += [("left", other) for other in WITH_LEFT]
FEW, ALL = 3, len(DECIDES) + 3 * len(SIGNS)
"""Moves. Nobody has more than these."""
SAMPLED = 15
"""Longer histories of each pair."""


@pytest.mark.parametrize("pair", PAIRS, ids=" and ".join)
def test_three_people_and_two_decisions(pair: tuple[str, str]) -> None:
    scope, dice = Scope(*pair), random.Random(" ".join(pair))
    for history in scope.histories(FEW):
        check(scope, history)
    for _ in range(SAMPLED):
        check(scope, _whole(scope, dice))


@pytest.mark.parametrize("pair", [*product(GIVEN, repeat=2)], ids=" and ".join)
def test_two_decisions_and_somebody_who_comes_with_an_archive_for_a_handover(pair: tuple[str, str]) -> None:
    scope, dice = Scope(*pair, given=True), random.Random(" ".join(pair))
    for history in scope.histories(FEW):
        check(scope, history)
    for _ in range(SAMPLED):
        check(scope, _whole(scope, dice))


def _whole(scope: Scope, dice: random.Random) -> History:
    """Everybody has done all that can be done."""
    history: History = frozenset()
    while moves := list(scope.moves(history)):
        history |= {dice.choice(moves)}
    return history


def main(*, apart: bool, most: int) -> None:
    total = 0
    for pair in PAIRS:
        scope, count = Scope(*pair, apart=apart), 0
        for history in scope.histories(most):
            check(scope, history)
            count += 1
        total += count
        sys.stdout.write(f"{count:>8}  {' and '.join(pair)}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{total:>8}  histories, all right\n")


if __name__ == "__main__":
    main(apart="--apart" in sys.argv, most=int(sys.argv[-1]) if "--apart" in sys.argv else ALL)
