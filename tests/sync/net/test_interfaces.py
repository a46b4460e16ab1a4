from ipaddress import ip_address

import pytest

from sync.net.interfaces import places, reachable, try_binding

HERE = ip_address("127.0.0.1")


def test_loopback_is_nobodys_neighbour_unless_it_is_asked_for() -> None:
    assert not [address for address, _ in places() if address.is_loopback]
    assert [address for address, _ in places(["127.0.0.1"])] == [HERE]


def test_addresses_of_others_are_no_places() -> None:
    assert not list(places(["203.0.113.7"]))
    with pytest.raises(OSError, match="assign"):
        try_binding(ip_address("203.0.113.7"), 1)


def test_an_address_of_ours_can_be_bound() -> None:
    for address, index in places(["127.0.0.1"]):
        try_binding(address, index)


def test_neighbours_are_told_an_address_that_they_can_type() -> None:
    assert reachable("") == ""
    assert reachable("192.0.2.7:4000") == "192.0.2.7:4000"
    here = next((str(address) for address, _ in places()), None)
    for everywhere in ("0.0.0.0", "[::]"):
        told = reachable(f"{everywhere}:4000")
        assert told.endswith(":4000")
        assert here is None or here in told
