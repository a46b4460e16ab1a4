"""The hybrid clock: it never goes back, and one wrong neighbour does not falsify it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models import clock
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync.simulated import Bench
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
    for wall.now in (NOW, NOW, NOW + 5, NOW - clock.MAX_MOVED, NOW + 6):
        stamps.append(ours.stamp())
    assert stamps == sorted(set(stamps))
    assert clock.milliseconds(stamps[0]) == NOW
    assert ours.last == stamps[-1]
    ours.save()
    wall.now = NOW - clock.MAX_MOVED
    assert Clock(database, wall).stamp() > stamps[-1]


@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_was_wrong_and_is_set_right_stamps_what_comes_next_with_the_right_time(
    database: Database, restarted: bool
) -> None:
    wall = Wall()
    ours = Clock(database, wall)
    wall.now = clock.LATEST - HOUR
    assert clock.milliseconds(ours.stamp()) == wall.now
    ours.save()
    wall.now = NOW
    ours = Clock(database, wall) if restarted else ours
    assert ours.stamp() == clock.stamp(NOW)
    assert ours.stamp() == clock.stamp(NOW) + 1


def test_a_neighbour_a_little_ahead_carries_us_along_a_wrong_one_does_not(database: Database) -> None:
    ours = Clock(database, Wall())
    ours.saw(clock.stamp(NOW + 1000))
    assert ours.stamp() == clock.stamp(NOW + 1000) + 1
    ours.saw(clock.stamp(NOW + 2 * clock.MAX_MOVED))
    ours.saw(clock.stamp(NOW + HOUR))
    assert ours.stamp() < clock.stamp(NOW + 2000)
    ours.saw(clock.stamp(clock.LATEST))
    assert clock.is_stamp(ours.stamp())


def test_neighbours_who_disagree_are_shown_and_not_followed(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo", b"dora"):
        assert ours.heard(name, NOW - 5 * HOUR) == -5 * HOUR
        assert (ours.ahead, ours.now()) == (5 * HOUR, NOW)
    assert clock.milliseconds(ours.stamp()) == NOW


def test_one_wrong_neighbour_among_many_is_nobodys_business(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo", b"dora"):
        ours.heard(name, NOW + 500)
    for number in range(20):
        ours.heard(b"eve", NOW + number * 1000 * HOUR)  # from each of her computers
    assert ours.ahead == 0


def test_ten_minutes_are_within_reason(database: Database) -> None:
    ours = Clock(database, Wall())
    for name in (b"ben", b"cleo"):
        ours.heard(name, NOW - clock.MAX_AHEAD)
    assert ours.ahead == 0


def test_a_clock_that_is_a_lifetime_ahead_writes_nothing_and_is_forgotten_once_it_is_set() -> None:
    """Nobody would accept such a stamp, and the store has no room for it."""
    bench = Bench(Registry(FEATURES))
    ana, ben = bench.people("Ana", "Ben")
    for year in (2110, 2150, 9999, 30_000):
        ben.first.ahead_ms = round((year - 1970) * 365.2425 * 86_400_000) - bench.now
        with pytest.raises(Refused, match=r"clock\.impossible"):
            ben.do("conversations.add_channel", name=f"in {year}")
    ben.first.ahead_ms = 0
    ben.do("conversations.add_channel", name="today")
    assert ana.rows("SELECT count(*) FROM channel WHERE name LIKE 'in %'") == [(0,)]
    assert ana.rows("SELECT count(*) FROM channel WHERE name = 'today'") == [(1,)]
    bench.equal()
