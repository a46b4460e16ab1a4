"""The local network: an address, a port to listen on, and multicast for being found."""

import secrets
import socket
import struct
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Final

from desktop.cli.finding import Check, Finding
from desktop.cli.options import Options
from sync.net.interfaces import places

MDNS_GROUP: Final = "224.0.0.251"
"""The multicast address of RFC 6762."""
ELSEWHERE: Final = ("192.0.2.1", 9)
"""TEST-NET-1 (RFC 5737); connecting a datagram socket sends nothing."""


def own_address() -> str | None:
    """The IPv4 address that this computer uses towards others, or None. It works without a default route too."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe, suppress(OSError):
        probe.connect(ELSEWHERE)
        address: str = probe.getsockname()[0]
        return address
    return next((str(found.address) for found in places() if found.address.version == 4), None)


def interfaces(_options: Options) -> Iterator[Finding]:
    names = ", ".join(name for _, name in socket.if_nameindex() if not name.startswith("lo")) or "none"
    address = own_address() or next((str(found.address) for found in places()), None)
    if address is None:
        yield Finding("network", "warn", f"No network; interfaces: {names}.", "Connect to the network of the others.")
    else:
        yield Finding("network", "ok", f"{address}; interfaces: {names}.")


def listening(_options: Options) -> Iterator[Finding]:
    address = own_address() or "127.0.0.1"
    try:
        with socket.create_server(("", 0)) as server:
            server.settimeout(2)
            with socket.create_connection((address, server.getsockname()[1]), 2):
                server.accept()[0].close()
    except OSError as error:
        yield Finding("listening", "fail", f"Nobody can connect to {address}: {error.strerror or 'no answer'}.",
                      "Let Folkmoot through the firewall of this computer.")  # fmt: skip
    else:
        yield Finding("listening", "ok", "Programs on this computer can connect; a firewall may still stop others.")


def multicast(_options: Options) -> Iterator[Finding]:
    address = own_address()
    if address is None:
        return
    advice = "Others find this computer only by `--peer HOST:PORT`; allow multicast (UDP 5353) in the firewall."
    try:
        heard = _hear_ourselves(address)
    except OSError as error:
        yield Finding("multicast", "warn", f"Not possible here: {error.strerror}.", advice)
        return
    if heard:
        yield Finding("multicast", "ok", "Works, so neighbours can be found.")
    else:
        yield Finding("multicast", "warn", "Nothing comes back.", advice)


def _hear_ourselves(address: str) -> bool:
    """Send a random word to the multicast group of RFC 6762, at a random port, and listen for it."""
    word = secrets.token_bytes(16)
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as ear:
        ear.bind(("", 0))
        member = struct.pack("4s4s", socket.inet_aton(MDNS_GROUP), socket.inet_aton(address))
        ear.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
        ear.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
        ear.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
        ear.settimeout(1)
        ear.sendto(word, (MDNS_GROUP, ear.getsockname()[1]))
        try:
            return ear.recvfrom(64)[0] == word
        except TimeoutError:
            return False


CHECKS: Final[tuple[Check, ...]] = (interfaces, listening, multicast)
