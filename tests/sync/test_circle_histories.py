"""Whatever is decided about the group and its circles, who is in a circle reads, and nobody else does.

`python -m tests.torture --circles --histories 2000` plays many more of these histories.
"""

from collections import Counter

import pytest

from tests.torture import circles

HISTORIES, AT_ONCE = 40, 40
WANTED = {"circles messages read": 4, "circles checked": 1, "circles renew": 0.2, "circles forged": 0.03}
"""On average in each history, at least: otherwise it would mean little that nothing went wrong."""


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, HISTORIES, AT_ONCE))
def test_who_is_in_a_circle_reads_and_nobody_else_does(first: int) -> None:
    counts: Counter[str] = Counter()
    for seed in range(first, first + AT_ONCE):
        try:
            counts += circles.play(seed)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error
    assert [what for what, rate in WANTED.items() if counts[what] < rate * AT_ONCE] == []


@pytest.mark.parametrize("seed", [7700107])
def test_a_history_that_failed_once_fails_no_more(seed: int) -> None:
    """Dan was added while he had neither the circle's keys nor everyone's; he has what was stated once he has both."""
    assert circles.play(seed)["circles checked"]
