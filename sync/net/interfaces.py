"""The addresses of this machine at which neighbours on the same link can be heard and answered."""

import socket
from collections.abc import Iterator, Sequence
from ipaddress import IPv4Address, IPv6Address

import ifaddr

from sync.net.address import Address, join_address, split_address

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared with, not bound to
Place = tuple[Address, int]
"""An address of this machine, and the index of the interface that has it."""


def places(chosen: Sequence[str] | None = None) -> Iterator[Place]:
    """Those of `chosen` addresses that exist; else one kind for every interface but loopback: IPv4, or the first IPv6
    address where it has no IPv4, as both reach the same people."""
    for adapter in ifaddr.get_adapters():
        four: list[Address] = [IPv4Address(ip.ip) for ip in adapter.ips if isinstance(ip.ip, str)]
        six: list[Address] = [IPv6Address(ip.ip[0].partition("%")[0]) for ip in adapter.ips if isinstance(ip.ip, tuple)]
        for address in four or six[:1]:
            wanted = not address.is_loopback if chosen is None else str(address) in chosen
            if wanted and adapter.index is not None:
                yield address, adapter.index


def reachable(listening: str) -> str:
    """What a neighbour would type to reach us, who listen at `listening`: for "everywhere", the first of our addresses,
    or still everywhere where we have none."""
    if not listening:
        return ""
    host, port = split_address(listening)
    if host not in EVERYWHERE:
        return listening
    return next((join_address(str(address), port) for address, _ in places()), listening)


def try_binding(address: Address, index: int) -> None:
    """Raises OSError unless the address can be used. An IPv6 address cannot in the first seconds after it appears,
    while the machine asks whether another has it (RFC 4862, section 5.4)."""
    six = address.version == 6
    with socket.socket(socket.AF_INET6 if six else socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((str(address), 0, 0, index) if six else (str(address), 0))
