"""The status that people see: one of four states, and for each device what it lacks.

It is made up to five times a second, so sums over the whole group are kept up to date rather than added up.
"""

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from models.ids import DeviceId
from models.roll import owner_of
from sync import api
from sync.group import resolving
from sync.group.group import Group
from sync.group.roll_rows import own_standing
from sync.net.neighbourhood import Neighbourhood
from sync.net.peer_progress import PeerProgress
from sync.records.signed import Standing
from sync.records.store import set_aside
from sync.store.clock import Clock

RECENT = 30 * 24 * 3600 * 1000
"""Milliseconds. Whether the group is up to date does not depend on devices that were not seen for longer."""
OUT = ("left", "removed", "dropped")
"""Standings of computers from which nothing more is taken."""
IDLE_FACTOR = 50
"""If a count in the store took t seconds, the next count follows IDLE_FACTOR * t seconds later at the earliest."""


@dataclass(frozen=True)
class Tally:
    """Numbers of the envelopes and records that are not in effect, in one group or in several."""

    newer: int = 0
    provisional: int = 0
    equivocations: int = 0
    faults: int = 0
    forked: frozenset[str] = frozenset()
    """Names of members."""
    forked_here: bool = False
    aside: int = 0
    aside_by: frozenset[str] = frozenset()
    """Names of members, present and former."""

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.newer + other.newer, self.provisional + other.provisional,
            self.equivocations + other.equivocations, self.faults + other.faults,
            self.forked | other.forked, self.forked_here or other.forked_here,
            self.aside + other.aside, self.aside_by | other.aside_by,
        )  # fmt: skip


class Tallies:
    """A tally of each group, counted again when its logs have changed, but not too often: `later(seconds)` asks for
    another status after that time."""

    def __init__(self, later: Callable[[float], object], clock: Callable[[], float] = time.perf_counter) -> None:
        self._later = later
        self._clock = clock
        self._kept: dict[int, tuple[object, Tally]] = {}
        self._not_before = 0.0

    def of(self, group: Group) -> Tally:
        as_of = group.logs.epoch, group.logs.holdings.number
        known = self._kept.get(group.group_number)
        now = self._clock()
        if known is not None and known[0] == as_of:
            return known[1]
        if known is not None and now < self._not_before:
            self._later(self._not_before - now)
            return known[1]
        tally = _count(group)
        self._kept[group.group_number] = as_of, tally
        self._not_before = self._clock() + IDLE_FACTOR * (self._clock() - now)
        return tally


def _count(group: Group) -> Tally:
    logs = group.logs.by_id.values()
    edits = group.records.counts()
    forked = {log.device for log in logs if log.fork}
    found = set_aside(group.store.db, group.group_number)
    aside = {each: count for each, count in found.items() if not group.logs.by_id[each].fork}
    owners = {owner_of(group.roll, device) for each in aside if (device := group.logs.by_id[each].device)}
    return Tally(
        group.ingest.not_understood() + edits.get(Standing.NOT_UNDERSTOOD, 0),
        sum(log.count - log.seq for log in logs),
        sum(log.fork > 0 for log in logs),
        edits.get(Standing.FAULTY, 0),
        frozenset(_names(group, forked)),
        group.secrets.id in forked,
        sum(aside.values()),
        frozenset(resolving.called(group.roll.now, owner) for owner in owners if owner is not None),
    )


def _names(group: Group, devices: Collection[DeviceId | None]) -> Iterator[str]:
    for member in group.roll.now.members.values() if devices else ():
        if any(card.id in devices for card in member.devices):
            yield member.name


class StatusReporter:
    def __init__(
        self, neighbourhood: Neighbourhood, progress: PeerProgress, groups: Callable[[], Mapping[int, Group]],
        clock: Clock, trouble: Callable[[], str], later: Callable[[float], object] = lambda _seconds: None,
    ) -> None:  # fmt: skip
        """`trouble` returns the code of a problem that keeps the engine from working, or empty; `later(seconds)` asks
        for another status after that time."""
        self._net = neighbourhood
        self._progress = progress
        self._groups = groups
        self._clock = clock
        self._trouble = trouble
        self._tallies = Tallies(later)
        self._as_of = 0

    def status(self) -> api.Status:
        groups = self._groups()
        peers = tuple(peer for group in groups.values() for peer in self._peers(group))
        state = self._state(peers)
        if state == "everyone":
            self._as_of = self._clock.now()
        tally = sum((self._tallies.of(group) for group in groups.values()), Tally())
        unsent = {number: self._unsent(group) for number, group in groups.items()}
        belongs = {number: self._standing(group) for number, group in groups.items()}
        inside = [each for each in groups if belongs[each] not in OUT]
        return api.Status(
            state, self._as_of, self._net.reachable, peers, self._clock.ahead, self._trouble() or self._net.trouble,
            sum(unsent[each] for each in inside), tally.newer + self._passed_over(), tally.provisional,
            tally.equivocations, tally.faults,
            tuple(self._net.discovery.unserved), tuple(sorted(tally.forked)), tally.forked_here,
            tally.aside, tuple(sorted(tally.aside_by)),
            tuple(each for each in groups if unsent[each] and belongs[each] == "left"),
            tuple(filter(self._is_silent, inside)),
        )  # fmt: skip

    def _standing(self, group: Group) -> str:
        """How this computer belongs to a group; empty where nobody here does, as in an archive."""
        return own_standing(group.roll.now, group.me, group.secrets.id) if group.me else ""

    def _is_silent(self, number: int) -> bool:
        """Are computers of a group here, and none of them answers?"""
        return not self._net.has_session(number) and self._net.dialling.attempts.is_silent(number)

    def _state(self, peers: tuple[api.Peer, ...]) -> str:
        if not self._net.discovery.online:
            return "offline"
        if not self._net.sessions:
            return "alone"
        since = self._clock.now() - RECENT
        settled = all(session.exchange.in_sync for session in self._net.sessions)
        in_sync = all(
            peer.lacks == 0 and peer.owes == 0 for peer in peers if peer.connected or peer.last_exchange > since
        )
        return "everyone" if settled and in_sync else "some"

    def _peers(self, group: Group) -> list[api.Peer]:
        """All other devices of a group, connected or not."""
        number, own, logs = group.group_number, group.secrets.id, group.logs
        sessions = {session.peer.device: session for session in self._net.sessions.of(number)}
        found = []
        for member in group.roll.now.members.values():
            for card in member.devices:
                if (device := card.id) == own:
                    continue
                session = sessions.get(device)
                exchange = session.exchange if session else None
                known = self._progress.known(number, device)
                lacks = exchange.lacks if exchange and exchange.is_compared else self._progress.lacks(logs, device)
                found.append(
                    api.Peer(
                        number, device, member.id, member.name, session is not None, known.address,
                        known.last_exchange, lacks, exchange.owes if exchange else 0, known.version, known.clock_ahead,
                        known.update,
                    )
                )  # fmt: skip
        return found

    def _passed_over(self) -> int:
        """Number of envelopes of a later format version that connected peers have offered."""
        return max((session.exchange.newer for session in self._net.sessions), default=0)

    def _unsent(self, group: Group) -> int:
        """Number of our own envelopes that no other device is known to hold."""
        own = DeviceId(group.secrets.id)
        return sum(self._progress.unsent(log) for log in group.logs.by_id.values() if log.device == own)
