"""Which connections keep their places when there are too many."""

from collections.abc import Callable

import pytest

from sync.net import transport
from sync.net.door import PROVED, SPOKE, Checks, Doorway, FailureBudget, Visitor


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


def test_where_there_are_few_places_strangers_have_one(crowd: Crowd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "HALF_OPEN_MAX", 4)
    assert crowd.comes("10.0.0.1", "stranger") is not None
    assert crowd.comes("10.0.0.2") is not None
    assert crowd.gone == ["stranger"]
    assert all(crowd.comes(f"192.168.0.{number}", is_known=True) for number in range(3))
    assert crowd.gone == ["stranger"]


def test_the_last_place_is_for_a_neighbour_and_the_next_takes_that_of_another(crowd: Crowd) -> None:
    for number in range(transport.HALF_OPEN_MAX):
        crowd.comes(f"192.168.0.{number}", str(number), is_known=True)
    assert crowd.gone == []
    crowd.comes("192.168.1.1", is_known=True)
    assert crowd.gone == ["0"]


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
    now = 1000.0
    patience = FailureBudget(lambda: now)
    for _ in range(transport.TRIES_BURST):
        patience.count("10.0.0.1")
    assert patience.left("10.0.0.1") == 0
    assert patience.left("10.0.0.2") == transport.TRIES_BURST
    now += 2
    assert patience.left("10.0.0.1") == 2 * transport.TRIES_PER_SECOND
    patience.count("10.0.0.1")
    assert patience.left("10.0.0.1") == 2 * transport.TRIES_PER_SECOND - 1
    now += 3600
    assert patience.left("10.0.0.1") == transport.TRIES_BURST
    for number in range(5000):
        patience.count(f"host {number}")
    assert len(patience._tries) <= 1024


def test_who_is_known_takes_the_place_of_a_stranger_before_that_of_a_neighbour(crowd: Crowd) -> None:
    for number in range(transport.HALF_OPEN_RESERVE + 1):
        crowd.comes(f"192.168.0.{number}", "neighbour", is_known=True)
    for number in range(transport.HALF_OPEN_MAX - transport.HALF_OPEN_RESERVE - 1):
        stranger = crowd.comes(f"10.0.0.{number}", "stranger")
        assert stranger is not None
        stranger.shown = SPOKE
    assert crowd.gone == []
    crowd.comes("192.168.0.99", is_known=True)
    assert crowd.gone == ["stranger"]


def test_whoever_was_turned_away_holds_no_place(crowd: Crowd) -> None:
    for number in range(5):
        crowd.comes("10.0.0.1", str(number))
    assert [crowd.doorway.make_room() for _ in range(6)] == [True] * 5 + [False]
    assert crowd.gone == ["0", "1", "2", "3", "4"]


def test_the_first_address_leaves_half_of_the_checks_and_strangers_a_reserve() -> None:
    checks = Checks(lambda: 1000.0)

    def allowed(address: str, *, is_known: bool = False, checks: Checks = checks) -> int:
        return sum(checks.allow(address, is_known=is_known) for _ in range(2 * transport.CHECKS_PER_SECOND))

    strangers = transport.CHECKS_PER_SECOND - transport.CHECKS_RESERVE
    first, second = allowed("10.0.0.1"), allowed("10.0.0.2")
    assert (first, second) == ((strangers + 1) // 2, (strangers - first + 1) // 2)
    assert allowed("192.168.0.1", is_known=True, checks=Checks(lambda: 0.0)) == transport.CHECKS_PER_SECOND // 2
    left = strangers - first - second
    assert allowed("192.168.0.1", is_known=True) == (left + transport.CHECKS_RESERVE + 1) // 2


def test_a_check_that_proved_something_is_given_back_and_all_come_back_in_a_second() -> None:
    now = 1000.0
    checks = Checks(lambda: now)
    while checks.allow("10.0.0.1", is_known=False):
        pass
    checks.proved("10.0.0.1")
    assert checks.allow("10.0.0.1", is_known=False)
    assert not checks.allow("10.0.0.1", is_known=False)
    now = 1000.75
    assert not checks.allow("10.0.0.1", is_known=False)
    now = 1001.0
    assert checks.allow("10.0.0.1", is_known=False)
    now = 1001.75
    while checks.allow("10.0.0.1", is_known=False):
        pass
    now = 1001.9
    assert not checks.allow("10.0.0.1", is_known=False)


def test_where_all_are_neighbours_the_one_that_waited_longest_makes_room(crowd: Crowd) -> None:
    for number in range(transport.HALF_OPEN_MAX):
        crowd.comes(f"192.168.0.{number}", str(number), is_known=True)
    assert crowd.gone == []
    assert crowd.comes("192.168.1.1", is_known=True) is not None
    assert crowd.gone == ["0"]


def test_who_leaves_twice_gives_up_one_place(crowd: Crowd) -> None:
    gone = crowd.comes("10.0.0.1", "gone")
    crowd.comes("10.0.0.1", "first")
    assert gone is not None
    crowd.doorway.leave(gone)
    crowd.doorway.leave(gone)
    for _ in range(transport.HALF_OPEN_PER_ADDRESS):
        crowd.comes("10.0.0.1", "later")
    assert crowd.gone == ["first"]
