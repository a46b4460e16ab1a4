"""Which connections keep their places when there are too many."""

from collections.abc import Callable

import pytest

from sync.net import transport
from sync.net.door import PROVED, SPOKE, Doorway, FailureBudget, Visitor


class Crowd:
    """A doorway, a clock that moves on with every visitor, and who was turned away."""

    def __init__(self) -> None:
        self.now = 0.0
        self.doorway = Doorway(lambda: self.now)
        self.gone: list[str] = []

    def comes(self, host: str, name: str = "", *, is_known: bool = False) -> Visitor | None:
        self.now += 0.01
        return self.doorway.enter(host, self._turn_away(name or host), is_known=is_known)

    def _turn_away(self, name: str) -> Callable[[], None]:
        return lambda: self.gone.append(name)


@pytest.fixture
def crowd() -> Crowd:
    return Crowd()


def test_idle_connections_from_ten_addresses_do_not_block_the_door(crowd: Crowd) -> None:
    for number in range(640):
        crowd.comes(f"10.0.0.{number % 10}")
    crowd.gone.clear()
    assert crowd.comes("10.0.1.1", "an honest neighbour") is not None
    for number in range(16):
        crowd.comes(f"10.0.0.{number % 10}")
    assert "an honest neighbour" not in crowd.gone
    assert set(crowd.gone) <= {f"10.0.0.{number}" for number in range(10)}


def test_one_address_does_not_take_the_places_of_others(crowd: Crowd) -> None:
    crowd.comes("10.0.0.2", "somebody")
    for _ in range(500):
        crowd.comes("10.0.0.1")
    assert set(crowd.gone) == {"10.0.0.1"}


def test_a_address_block_of_ipv6_is_one_address(crowd: Crowd) -> None:
    crowd.comes("2001:db8:1:2::1", "somebody")
    for number in range(500):
        crowd.comes(f"2001:db8:6:6::{number:x}", "flood")
    assert set(crowd.gone) == {"flood"}
    assert len(crowd.gone) == 500 - transport.HALF_OPEN_PER_ADDRESS


def test_who_has_said_nothing_goes_before_who_has_and_the_oldest_before_the_newest(crowd: Crowd) -> None:
    strangers = transport.HALF_OPEN_MAX - transport.HALF_OPEN_RESERVE
    first, second = crowd.comes("10.1.0.0", "first"), crowd.comes("10.1.0.1", "second")
    assert first is not None
    assert second is not None
    first.shown = SPOKE
    for number in range(strangers - 2):
        crowd.comes(f"10.2.0.{number}", "later")
    crowd.comes("10.3.0.1")
    assert crowd.gone == ["second"]


def test_known_addresses_have_a_reserve(crowd: Crowd) -> None:
    for number in range(1000):
        if (visitor := crowd.comes(f"10.{number // 200}.0.{number % 200}")) is not None:
            visitor.shown = PROVED
    strangers = transport.HALF_OPEN_MAX - transport.HALF_OPEN_RESERVE
    assert crowd.comes("10.9.0.1") is None
    assert crowd.gone == []
    known = [crowd.comes(f"192.168.0.{number}", is_known=True) for number in range(transport.HALF_OPEN_RESERVE)]
    assert all(known)
    assert len(known) + strangers == transport.HALF_OPEN_MAX


def test_who_left_takes_no_place(crowd: Crowd) -> None:
    for _ in range(1000):
        visitor = crowd.comes("10.0.0.1")
        assert visitor is not None
        crowd.doorway.leave(visitor)
        crowd.doorway.leave(visitor)
    assert crowd.gone == []


def test_room_is_made_where_files_run_out(crowd: Crowd) -> None:
    assert not crowd.doorway.make_room()
    crowd.comes("10.0.0.1", "idle")
    assert crowd.doorway.make_room()
    assert crowd.gone == ["idle"]


def test_patience_comes_back_and_is_bounded_in_memory() -> None:
    now = 0.0
    patience = FailureBudget(lambda: now)
    for _ in range(transport.TRIES_BURST):
        patience.count("10.0.0.1")
    assert patience.left("10.0.0.1") < 1 <= patience.left("10.0.0.2")
    now = 2.0
    assert patience.left("10.0.0.1") > 1
    for number in range(5000):
        patience.count(f"host {number}")
    assert len(patience._tries) <= 1024
