from ipaddress import ip_address
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sync.net import interfaces
from sync.net.interfaces import places, reachable, try_binding

HERE = ip_address("127.0.0.1")


def test_loopback_is_nobodys_neighbour_unless_it_is_asked_for() -> None:
    assert not [place for place in places() if place.address.is_loopback]
    assert [place.address for place in places(["127.0.0.1"])] == [HERE]


def test_addresses_of_others_are_no_places() -> None:
    assert not list(places(["203.0.113.7"]))
    with pytest.raises(OSError, match="assign"):
        try_binding(ip_address("203.0.113.7"), 1)


def test_an_address_of_ours_can_be_bound() -> None:
    (place,) = places(["127.0.0.1"])
    try_binding(place.address, place.index)


def test_neighbours_are_told_an_address_that_they_can_type() -> None:
    assert reachable("") == ""
    assert reachable("192.0.2.7:4000") == "192.0.2.7:4000"
    here = next((str(place.address) for place in places()), None)
    for everywhere in ("0.0.0.0", "[::]"):
        told = reachable(f"{everywhere}:4000")
        assert told.endswith(":4000")
        assert here is None or here in told


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Gives this machine other interfaces: (name, address), and a default route at one of the addresses."""

    def make(*adapters: tuple[str, str], route: str | None = None) -> list[str]:
        made = [
            SimpleNamespace(index=index, nice_name=name, ips=[SimpleNamespace(ip=address)])
            for index, (name, address) in enumerate(adapters, 1)
        ]
        monkeypatch.setattr(interfaces.ifaddr, "get_adapters", lambda: reversed(made))
        monkeypatch.setattr(interfaces, "_default_route_addresses", lambda: {route} - {None})
        monkeypatch.setattr(interfaces, "SYSTEM", tmp_path)
        return [place.name for place in places()]

    return make


BRIDGES = [(f"br-{number:02x}c0ffee", f"172.{17 + number}.0.1") for number in range(12)]
MORE = [("docker0", "172.17.0.1"), ("virbr0", "192.168.122.1"), ("veth12ab", "169.254.1.1"), ("vmnet8", "10.5.0.1")]


def test_bridges_come_last_and_the_way_out_first(machine: Any) -> None:
    outside = ("wlan0", "10.0.0.7"), ("eth0", "192.168.1.7"), ("tun0", "10.8.0.2")
    order = machine(*BRIDGES, *MORE, *outside, route="10.0.0.7")
    assert order[:3] == ["wlan0", "eth0", "tun0"]
    assert len(order) == len(BRIDGES) + len(MORE) + 3


def test_without_a_default_route_the_cable_is_first(machine: Any) -> None:
    assert machine(*BRIDGES, *MORE, ("enp3s0", "192.168.1.7"))[0] == "enp3s0"


def test_the_order_is_the_same_each_time(machine: Any) -> None:
    assert len({tuple(machine(*BRIDGES, ("eth1", "10.1.1.1"), ("eth0", "10.1.2.1"))) for _ in range(5)}) == 1


def test_a_bridge_of_any_name_is_told_by_the_system(machine: Any, tmp_path: Path) -> None:
    (tmp_path / "office" / "bridge").mkdir(parents=True)
    (tmp_path / "house" / "device").mkdir(parents=True)
    assert machine(("office", "10.1.1.1"), ("strange", "10.1.2.1"), ("house", "10.1.3.1")) == [
        "house", "strange", "office",
    ]  # fmt: skip
