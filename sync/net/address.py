"""Addresses as people and neighbours write them: `host:port`, and `[host]:port` for IPv6."""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address

Address = IPv4Address | IPv6Address

_BRACKETED = re.compile(r"\[([0-9A-Fa-f:.]+(?:%[\w.-]+)?)\]:([0-9]{1,5})", re.ASCII)
_PLAIN = re.compile(r"([\w.-]{1,253}):([0-9]{1,5})")


def split_address(address: str) -> tuple[str, int]:
    """Host and port (0 to 65535). Raises ValueError, in words that name the form, for anything else."""
    match = _BRACKETED.fullmatch(address) or _PLAIN.fullmatch(address)
    if match is None:
        raise ValueError("an address has the form host:port or [IPv6]:port")
    host, port = match[1], int(match[2])
    if port > 0xFFFF:
        raise ValueError("a port is a number from 0 to 65535")
    return host, port


def join_address(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def is_near(address: Address, ours: Iterable[Address]) -> bool:
    """May this address be on one of our own networks? `ours` are this machine's addresses. An announcement of any
    other address would make us dial places that nobody here has asked for."""
    bits = 16 if address.version == 4 else 64
    if any(address.version == own.version and _prefix(address, bits) == _prefix(own, bits) for own in ours):
        return True
    odd = address.is_loopback or address.is_unspecified or address.is_multicast or address.is_reserved
    return (address.is_private or address.is_link_local) and not odd


def _prefix(address: Address, bits: int) -> int:
    return int(address) >> (address.max_prefixlen - bits)
