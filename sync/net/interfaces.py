"""The addresses of this machine at which neighbours on the same link can be heard and answered, the likeliest first."""

import re
import socket
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any

import ifaddr

from sync.net.address import Address, join_address, split_address

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared with, not bound to
DOCUMENTATION_ADDRESSES = (("192.0.2.1", socket.AF_INET), ("2001:db8::1", socket.AF_INET6))
"""Addresses for documentation, which nobody has (RFC 5737, RFC 3849). A datagram socket that connects to one of them
sends nothing, but gets the local address from which this machine reaches the internet."""
SYSTEM = Path("/sys/class/net")
CABLES = re.compile(r"(en|eth|wl|ww|usb|bnep|ethernet|wi-?fi|wlan)", re.IGNORECASE)
VIRTUAL = re.compile(
    r"(br[-_\d]|bridge|virbr|docker|podman|cni|lxc|lxd|veth|vmnet|vboxnet|vethernet|tap|dummy|awdl|llw)"
)

MULTICAST_ALL = 49, 29
"""IP_MULTICAST_ALL and IPV6_MULTICAST_ALL of <linux/in.h> and <linux/in6.h>, which Python does not name."""

ROUTE, CABLE, UNKNOWN, BRIDGE = range(4)


@dataclass(frozen=True)
class Place:
    """An address of this machine, and the interface that has it."""

    address: Address
    index: int
    """The system's number of the interface."""
    name: str = ""
    """The system's name of the interface."""


def places(chosen: Sequence[str] | None = None) -> Iterator[Place]:
    """Those of the `chosen` addresses that exist. Without `chosen`: of every interface but loopback its IPv4 addresses,
    or its first IPv6 address if it has no IPv4, as both reach the same neighbours.

    Interfaces on the default route come first, then cables and wireless, then unknown kinds, then bridges inside this
    machine; within each kind the lowest interface index comes first.
    """
    found = [each for each in _all() if _wanted(each.address, chosen)]
    outward = _default_route_addresses()
    yield from sorted(found, key=lambda place: (_rank(place, outward), place.index, str(place.address)))


def _wanted(address: Address, chosen: Sequence[str] | None) -> bool:
    return not address.is_loopback if chosen is None else str(address) in chosen


def _all() -> Iterator[Place]:
    for adapter in ifaddr.get_adapters():
        four: list[Address] = [IPv4Address(ip.ip) for ip in adapter.ips if isinstance(ip.ip, str)]
        six: list[Address] = [IPv6Address(ip.ip[0].partition("%")[0]) for ip in adapter.ips if isinstance(ip.ip, tuple)]
        for address in four or six[:1]:
            if adapter.index is not None:
                yield Place(address, adapter.index, adapter.nice_name)


def _default_route_addresses() -> set[str]:
    """Our addresses on the default routes; empty where there are none."""
    found = set()
    for host, family in DOCUMENTATION_ADDRESSES:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((host, 9))
            found.add(probe.getsockname()[0].partition("%")[0])
    return found


def _rank(place: Place, outward: set[str]) -> int:
    if str(place.address) in outward:
        return ROUTE
    device = SYSTEM / place.name
    if (device / "bridge").exists() or VIRTUAL.match(place.name.lower()):
        return BRIDGE
    return CABLE if (device / "device").exists() or CABLES.match(place.name) else UNKNOWN


def reachable(listening: str) -> str:
    """The address that a neighbour would type to reach us if we listen at `listening`. If we listen everywhere, it is
    the first of our addresses; `listening` itself if we have none."""
    if not listening:
        return ""
    host, port = split_address(listening)
    if host not in EVERYWHERE:
        return listening
    return next((join_address(str(place.address), port) for place in places()), listening)


def try_binding(address: Address, index: int) -> None:
    """Raises OSError if the address cannot be used yet. In the first seconds after an IPv6 address appears, the machine
    still asks whether another one has it (RFC 4862, section 5.4)."""
    six = address.version == 6
    with socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((str(address), 0, 0, index) if six else (str(address), 0))


def receive_only_joined_groups(listening: Any) -> None:
    """Receive only the multicast groups that this socket itself has joined. Linux by default also delivers those that
    other sockets of the machine have joined; then a question from one network would be answered with our addresses in
    another."""
    if sys.platform == "linux":
        six = listening.family == socket.AF_INET6
        level = socket.IPPROTO_IPV6 if six else socket.IPPROTO_IP
        with suppress(OSError):
            listening.setsockopt(level, MULTICAST_ALL[six], 0)
