"""Connections whose handshake is not done yet, how many failed handshakes a stranger's address may cause, and how many
knocks are checked.

A late connection is not turned away. If there are too many, one of them is closed: first one from an address that holds
many places, then one that has sent nothing, then the one that has waited longest.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from cachetools import LRUCache

from sync.net import transport

SILENT, SPOKE, PROVED = 0, 1, 2
"""What a visitor has sent: nothing, some bytes, or a first message that proves that it may come in."""
PLACES = 1024
"""Most strangers' addresses that are remembered."""
NEIGHBOURHOOD_BITS = 64
"""Prefix length of the IPv6 network of one home. All addresses with the same prefix count as one address."""


def address_block(host: str) -> str:
    """The name under which connections from a host are counted: its IPv4 address or its IPv6 prefix."""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(IPv6Address(int(address) >> NEIGHBOURHOOD_BITS << NEIGHBOURHOOD_BITS))
    return host


class FailureBudget:
    """How many failed attempts an address has left: a token bucket for each address."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._tries: LRUCache[str, tuple[float, float]] = LRUCache(PLACES)

    def left(self, host: str) -> float:
        tries, since = self._tries.get(host, (float(transport.TRIES_BURST), self._clock()))
        return min(transport.TRIES_BURST, tries + (self._clock() - since) * transport.TRIES_PER_SECOND)

    def count(self, host: str) -> None:
        """An attempt from this address failed."""
        self._tries[host] = self.left(host) - 1, self._clock()


class Checks:
    """How many knocks that prove nothing are checked in one second. An address may have no more than it leaves for all
    others, so the first uses up half of them at most, the next a quarter, and so on. Strangers leave CHECKS_RESERVE."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = float("-inf")
        self._used: Counter[str] = Counter()

    def allow(self, address_block: str, *, is_known: bool) -> bool:
        """May one more knock from this address be checked now? If so, it counts until `proved`."""
        if not 0 <= self._clock() - self._since < 1:
            self._since = self._clock()
            self._used.clear()
        most = transport.CHECKS_PER_SECOND - (0 if is_known else transport.CHECKS_RESERVE)
        allowed = self._used[address_block] < most - self._used.total()
        self._used[address_block] += allowed
        return allowed

    def proved(self, address_block: str) -> None:
        """The last check of a knock from this address proved something."""
        self._used[address_block] -= 1


@dataclass(eq=False)
class Visitor:
    """A connection whose handshake is not done."""

    address_block: str
    is_known: bool
    since: float
    turn_away: Callable[[], None]
    """Hangs up."""
    shown: int = SILENT


class Doorway:
    """The visitors of one wire: at most HALF_OPEN_MAX, with HALF_OPEN_RESERVE places reserved for known addresses."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._visitors: set[Visitor] = set()
        self._shares: Counter[str] = Counter()

    def enter(self, host: str, turn_away: Callable[[], None], *, is_known: bool) -> Visitor | None:
        """A place for a new connection; another one may be turned away for it. None if all the others have shown more
        than a new connection can have."""
        visitor = Visitor(address_block(host), is_known, self._clock(), turn_away)
        rivals = self._rivals(visitor)
        if rivals is not None and not self._turn_away_one(rivals):
            return None
        self._visitors.add(visitor)
        self._shares[visitor.address_block] += 1
        return visitor

    def leave(self, visitor: Visitor) -> None:
        """The handshake is done, or the connection is gone. Can be called again."""
        if visitor in self._visitors:
            self._visitors.discard(visitor)
            self._shares -= Counter([visitor.address_block])

    def make_room(self) -> bool:
        """Turn one visitor away because the process needs its file descriptor. False if there is none to spare."""
        return self._turn_away_one(self._visitors)

    def _rivals(self, visitor: Visitor) -> set[Visitor] | None:
        """The visitors of whom one must go before the new one can enter; None if there is room."""
        if self._shares[visitor.address_block] >= transport.HALF_OPEN_PER_ADDRESS:
            return {each for each in self._visitors if each.address_block == visitor.address_block}
        strangers = {each for each in self._visitors if not each.is_known}
        reserve = min(transport.HALF_OPEN_RESERVE, transport.HALF_OPEN_MAX - 1)
        if not visitor.is_known and len(strangers) >= transport.HALF_OPEN_MAX - reserve:
            return strangers
        if len(self._visitors) >= transport.HALF_OPEN_MAX:
            return strangers or self._visitors
        return None

    def _turn_away_one(self, rivals: set[Visitor]) -> bool:
        weak = [each for each in rivals if each.shown < PROVED]
        if not weak:
            return False
        weakest = min(weak, key=lambda each: (-self._shares[each.address_block], each.shown, each.since))
        self.leave(weakest)
        weakest.turn_away()
        return True
