"""The status chip's four states, from what the neighbourhood knows."""

from collections.abc import Callable, Mapping

from models.ids import DeviceId
from sync import api
from sync.group.group import Group
from sync.net.interfaces import reachable
from sync.net.neighbourhood import Neighbourhood
from sync.store.clock import Clock

RECENT = 30 * 24 * 3600 * 1000
"""Milliseconds after which a device that was not seen no longer keeps the group from being up to date."""


class Watch:
    def __init__(
        self,
        neighbourhood: Neighbourhood,
        groups: Callable[[], Mapping[int, Group]],
        clock: Clock,
        trouble: Callable[[], str],
    ) -> None:
        self._net = neighbourhood
        self._groups = groups
        self._clock = clock
        self._trouble = trouble
        self._as_of = 0

    def status(self) -> api.Status:
        peers = tuple(
            peer for group_number, group in self._groups().items() for peer in self._net.peers(group_number, group)
        )
        state = self._state(peers)
        if state == "everyone":
            self._as_of = self._clock.wall()
        return api.Status(
            state, self._as_of, reachable(self._net.listening), peers, self._clock.suspect, self._trouble(),
            self._unsent(peers),
        )  # fmt: skip

    def _state(self, peers: tuple[api.Peer, ...]) -> str:
        if not self._net.discovery.online:
            return "offline"
        if not self._net.sessions:
            return "alone"
        since = self._clock.wall() - RECENT
        recent = [peer for peer in peers if peer.connected or peer.last_exchange > since]
        settled = all(session.settled for session, _ in self._net.sessions.values())
        even = all(peer.lacks == 0 and peer.owes == 0 for peer in recent)
        return "everyone" if settled and even else "some"

    def _unsent(self, peers: tuple[api.Peer, ...]) -> int:
        """Own envelopes that no other device is known to hold."""
        total = 0
        for group_number, group in self._groups().items():
            devices = [peer.device for peer in peers if peer.group == group_number]
            for log in group.logs.by_id.values():
                if log.device == group.secrets.id:
                    furthest = max((self._net.progress.holds(DeviceId(device), log) for device in devices), default=0)
                    total += max(0, log.seq - furthest)
        return total
