"""What other devices are known to hold, and where and when we last met them. It is kept across restarts.

The sums are kept up to date: with 600 devices and 600 logs, adding them up for a status would cost 360 000 look-ups.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from models.ids import DeviceId
from sync.ledger.log import Held, Log
from sync.ledger.logs import Logs
from sync.net.session import Peer
from sync.store.database import Database

Runs = tuple[tuple[int, int], ...]
"""(first number, last number) of what is held of a log, ascending."""


@dataclass
class KnownPeer:
    address: str = ""
    last_exchange: int = 0
    """Milliseconds since 1970."""
    version: str = ""
    clock_ahead: int = 0
    update: str = ""
    """Whose program must be updated before the two can talk: `theirs`, `ours`, or empty for neither. Not stored."""


class PeerProgress:
    """Held in memory and saved periodically. If the last minutes are lost, the next comparison restores them."""

    def __init__(self, database: Database, wall_ms: Callable[[], int]) -> None:
        self._db = database
        self._wall_ms = wall_ms
        self._held: dict[DeviceId, dict[int, Runs]] = {}
        self._sums: dict[DeviceId, int] = {}
        """Device -> number of our envelopes that it holds too."""
        self._furthest: dict[int, int] = {}
        """Log -> the highest envelope number that any other device holds before its first gap."""
        self._known: dict[tuple[int, DeviceId], KnownPeer] = {}
        self._dirty_held: set[tuple[DeviceId, int]] = set()
        self._dirty_known: set[tuple[int, DeviceId]] = set()
        for device, log, first, last in database.rows("SELECT device, log, first, last FROM progress ORDER BY first"):
            self._set(device, log, (*self._held.get(device, {}).get(log, ()), (first, last)))
        for group_number, device, *facts in database.rows(
            "SELECT group_number, device, address, last_exchange, version, clock_ahead FROM peers"
        ):
            self._known[group_number, device] = KnownPeer(*facts)

    def claimed(self, logs: Logs, device: DeviceId, vector: Mapping[bytes, Held]) -> None:
        """The device holds this of these logs. Only envelopes that we hold too are counted: its other claims cannot be
        checked."""
        for key, held in vector.items():
            log = logs.by_key.get(key)
            if log is not None:
                self._learn(device, log, tuple((first, last) for first, last, _ in held.runs))

    def has_all(self, logs: Logs, device: DeviceId, keys: Iterable[bytes]) -> None:
        """The device holds everything that we now hold of these logs."""
        for key in keys:
            log = logs.by_key[key]
            self._learn(device, log, _runs(log))

    def _learn(self, device: DeviceId, log: Log, runs: Runs) -> None:
        before = self._held.get(device, {}).get(log.id, ())
        now = _common(_united(before, runs), _runs(log))
        if now != before:
            self._set(device, log.id, now)
            self._dirty_held.add((device, log.id))

    def _set(self, device: DeviceId, log: int, runs: Runs) -> None:
        held = self._held.setdefault(device, {})
        self._sums[device] = self._sums.get(device, 0) + _count(runs) - _count(held.get(log, ()))
        held[log] = runs
        if runs and runs[0][0] == 1:
            self._furthest[log] = max(self._furthest.get(log, 0), runs[0][1])

    def forget(self, logs: Iterable[int]) -> None:
        """Forget these log numbers: they may be given to other logs."""
        gone = set(logs)
        for device, held in self._held.items():
            for log in gone & held.keys():
                self._sums[device] -= _count(held.pop(log))
        for log in gone:
            self._furthest.pop(log, None)
        self._dirty_held = {(device, log) for device, log in self._dirty_held if log not in gone}

    def known(self, group_number: int, device: DeviceId) -> KnownPeer:
        return self._known.get((group_number, device)) or KnownPeer()

    def addresses(self) -> list[tuple[int, str]]:
        return [(group_number, known.address) for (group_number, _), known in self._known.items() if known.address]

    def last_exchange(self, group_number: int) -> int:
        """When we last exchanged something with anybody of a group (milliseconds since 1970); 0 if we never did."""
        return max(
            (each.last_exchange for (number, _), each in self._known.items() if number == group_number), default=0
        )

    def met(self, group_number: int, peer: Peer) -> None:
        known = self._known.setdefault((group_number, peer.device), KnownPeer())
        known.version, known.clock_ahead, known.update = peer.version, peer.clock_ahead, ""
        known.address = peer.address or known.address
        self.exchanged(group_number, peer.device)

    def speaks_another_version(self, group_number: int, device: DeviceId, update: str) -> None:
        """We met this device, and it has no version of the protocol in common with us."""
        self._known.setdefault((group_number, device), KnownPeer()).update = update

    def exchanged(self, group_number: int, device: DeviceId) -> None:
        self._known.setdefault((group_number, device), KnownPeer()).last_exchange = self._wall_ms()
        self._dirty_known.add((group_number, device))

    def holds(self, device: DeviceId, log: Log) -> int:
        """Number of envelopes of a log that the device holds before its first gap."""
        runs = self._held.get(device, {}).get(log.id, ())
        return runs[0][1] if runs and runs[0][0] == 1 else 0

    def lacks(self, logs: Logs, device: DeviceId) -> int:
        """Number of envelopes that we hold and the device is not known to hold."""
        return max(0, logs.holdings.total - self._sums.get(device, 0))

    def unsent(self, log: Log) -> int:
        """Number of envelopes of a log of ours that no other device is known to hold."""
        return max(0, log.seq - self._furthest.get(log.id, 0))

    def replica_count(self, log: int, seq: int, except_for: DeviceId) -> int:
        """How many other devices hold this envelope."""
        return sum(
            any(first <= seq <= last for first, last in held.get(log, ()))
            for device, held in self._held.items()
            if device != except_for
        )

    def save(self) -> None:
        """Save in one transaction; does nothing if nothing changed."""
        if not self._dirty_held and not self._dirty_known:
            return
        with self._db.transaction():
            self._db.many("DELETE FROM progress WHERE device = ? AND log = ?", list(self._dirty_held))
            self._db.many(
                "INSERT INTO progress VALUES (?, ?, ?, ?)",
                [(device, log, *run) for device, log in self._dirty_held for run in self._held[device][log]],
            )
            self._db.many(
                "INSERT OR REPLACE INTO peers VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (group_number, device, k.address, k.last_exchange, k.version, k.clock_ahead)
                    for group_number, device in self._dirty_known
                    for k in (self._known[group_number, device],)
                ],
            )
        self._dirty_held.clear()
        self._dirty_known.clear()


def _runs(log: Log) -> Runs:
    return tuple((run.first, run.last) for run in log.runs)


def _count(runs: Runs) -> int:
    return sum(last - first + 1 for first, last in runs)


def _united(one: Runs, other: Runs) -> Runs:
    """The union of both."""
    if not one or not other or one == other:
        return one or other
    found: list[tuple[int, int]] = []
    for first, last in sorted(one + other):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return tuple(found)


def _common(one: Runs, other: Runs) -> Runs:
    """The intersection of both."""
    if one == other:
        return one
    pairs = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple((first, last) for first, last in pairs if first <= last)
