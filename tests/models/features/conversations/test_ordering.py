"""Ranks of a list that somebody has put in order."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.features.conversations.channel import Rank
from models.features.conversations.ordering import STEP, ranked

RANKS = st.lists(st.none() | st.integers(1, 1 << 40), max_size=20)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(RANKS)
def test_they_rise_and_can_be_stored(before: list[int | None]) -> None:
    after = ranked(before)
    assert after == sorted(set(after))
    assert all(map(Rank().accepts, after))


def test_one_that_is_moved_changes_alone() -> None:
    assert ranked([None] * 3) == [STEP, 2 * STEP, 3 * STEP]
    assert ranked([STEP, 3 * STEP, 2 * STEP]) in ([STEP, 3 * STEP // 2, 2 * STEP], [STEP, 3 * STEP, 4 * STEP])


def test_without_room_between_two_all_are_given_anew() -> None:
    assert ranked([7, None, 8]) == [STEP, 2 * STEP, 3 * STEP]


def test_what_stands_already_stays() -> None:
    assert ranked([5, 70, 900]) == [5, 70, 900]
