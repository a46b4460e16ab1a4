"""The hybrid clock: it never goes back, and one wrong neighbour does not falsify it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import clock
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.migrations import migrate

HOUR = 3_600_000
NOW = 1_800_000_000_000


class Wall:
    now = NOW

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(Path(":memory:"), b"k" * 32)
    migrate(made)
    yield made
    made.close()


def test_stamps_only_go_forward(database: Database) -> None:
    wall = Wall()
    ours = Clock(database, wall)
    stamps = []
    for wall.now in (NOW, NOW, NOW + 5, NOW - HOUR, NOW - 10 * 365 * 24 * HOUR, NOW + 6):
        stamps.append(ours.stamp())
    assert stamps == sorted(set(stamps))
    assert clock.milliseconds(stamps[0]) == NOW
    assert ours.last == stamps[-1]
    ours.save()
    wall.now = NOW - HOUR
    assert Clock(database, wall).stamp() > stamps[-1]


def test_a_neighbour_a_little_ahead_carries_us_along_a_wrong_one_does_not(database: Database) -> None:
    ours = Clock(database, Wall())
    ours.saw(clock.stamp(NOW + 1000))
    assert ours.stamp() == clock.stamp(NOW + 1000) + 1
    ours.saw(clock.stamp(NOW + HOUR))
    assert ours.stamp() < clock.stamp(NOW + 2000)
    ours.saw(clock.stamp(clock.LATEST))
    assert clock.is_stamp(ours.stamp())


def test_one_neighbour_who_disagrees_is_shown_but_not_followed(database: Database) -> None:
    ours = Clock(database, Wall())
    assert ours.heard(b"ben", NOW - 5 * HOUR) == -5 * HOUR
    assert (ours.suspect, ours.ahead, ours.now()) == (5 * HOUR, 0, NOW)


def test_a_neighbourhood_that_agrees_is_followed(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo"):
        ours.heard(name, NOW - 5 * HOUR)
    assert (ours.suspect, ours.ahead, ours.now()) == (5 * HOUR, 5 * HOUR, NOW - 5 * HOUR)
    assert clock.milliseconds(ours.stamp()) == NOW - 5 * HOUR


def test_one_wrong_neighbour_among_many_is_nobodys_business(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo", b"dora"):
        ours.heard(name, NOW + 500)
    ours.heard(b"eve", NOW + 1000 * HOUR)
    assert (ours.suspect, ours.ahead) == (0, 0)


def test_ten_minutes_are_within_reason(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo"):
        ours.heard(name, NOW - clock.MAX_AHEAD)
    assert (ours.suspect, ours.ahead) == (0, 0)


@given(st.lists(st.integers(-clock.LATEST, clock.LATEST), min_size=1, max_size=9))
def test_who_is_alone_against_most_never_decides(offsets: list[int]) -> None:
    database = Database(Path(":memory:"), b"k" * 32)
    migrate(database)
    ours = Clock(database, Wall())
    for number, offset in enumerate(offsets):
        ours.heard(bytes([number]), NOW + offset)
    votes = sorted([0, *(-offset for offset in offsets)])
    assert ours.ahead == 0 or votes[0] <= ours.ahead <= votes[-1]
    assert abs(ours.ahead) <= abs(ours.suspect)
    database.close()
