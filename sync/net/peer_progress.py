"""What other devices are known to hold, and where and when we last met them; kept across restarts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from models.ids import DeviceId
from sync.group.group import Group
from sync.ledger.logs import Log, LogName
from sync.net.session import Peer
from sync.store.database import Database


@dataclass
class KnownPeer:
    address: str = ""
    last_exchange: int = 0
    """Milliseconds since 1970."""
    version: str = ""
    clock_ahead: int = 0


class PeerProgress:
    """In memory, saved now and then: losing the last minutes of it costs nothing but a second look."""

    def __init__(self, database: Database, wall_ms: Callable[[], int]) -> None:
        self._db = database
        self._wall_ms = wall_ms
        self._held: dict[DeviceId, dict[int, int]] = {}
        self._known: dict[tuple[int, DeviceId], KnownPeer] = {}
        self._dirty_held: set[tuple[DeviceId, int]] = set()
        self._dirty_known: set[tuple[int, DeviceId]] = set()
        for device, log, seq in database.rows("SELECT device, log, seq FROM witness"):
            self._held.setdefault(device, {})[log] = seq
        for group_number, device, *facts in database.rows(
            "SELECT group_number, device, address, last_exchange, version, clock_ahead FROM peers"
        ):
            self._known[group_number, device] = KnownPeer(*facts)

    def saw(self, group: Group) -> Callable[[DeviceId, list[tuple[LogName, int]]], None]:
        """For one group: takes (device, [(log, envelopes it holds)])."""

        def witness(device: DeviceId, logs: list[tuple[LogName, int]]) -> None:
            held = self._held.setdefault(device, {})
            for name, seq in logs:
                log = group.logs.by_name.get(name)
                if log is not None and seq > held.get(log.id, 0):
                    held[log.id] = min(seq, log.seq)
                    self._dirty_held.add((device, log.id))

        return witness

    def forget(self, logs: Iterable[int]) -> None:
        """These numbers of logs may soon stand for others."""
        gone = set(logs)
        for held in self._held.values():
            for log in gone & held.keys():
                del held[log]
        self._dirty_held = {(device, log) for device, log in self._dirty_held if log not in gone}

    def known(self, group_number: int, device: DeviceId) -> KnownPeer:
        return self._known.get((group_number, device)) or KnownPeer()

    def addresses(self) -> list[tuple[int, str]]:
        return [(group_number, known.address) for (group_number, _), known in self._known.items() if known.address]

    def met(self, group_number: int, peer: Peer) -> None:
        known = self._known.setdefault((group_number, peer.device), KnownPeer())
        known.version, known.clock_ahead = peer.version, peer.clock_ahead
        known.address = peer.address or known.address
        self.exchanged(group_number, peer)

    def exchanged(self, group_number: int, peer: Peer) -> None:
        self._known[group_number, peer.device].last_exchange = self._wall_ms()
        self._dirty_known.add((group_number, peer.device))

    def parted(self, group_number: int, peer: Peer) -> None:
        self._dirty_known.add((group_number, peer.device))

    def holds(self, device: DeviceId, log: Log) -> int:
        return self._held.get(device, {}).get(log.id, 0)

    def lacks(self, group: Group, device: DeviceId) -> int:
        """Envelopes that we hold and the device is not known to hold."""
        return sum(max(0, log.seq - self.holds(device, log)) for log in group.logs.by_id.values())

    def reach(self, log: int, seq: int, except_for: DeviceId) -> int:
        """How many other devices hold this envelope."""
        return sum(held.get(log, 0) >= seq for device, held in self._held.items() if device != except_for)

    def save(self) -> None:
        """One transaction, only if anything changed."""
        if not self._dirty_held and not self._dirty_known:
            return
        with self._db.transaction():
            self._db.many(
                "INSERT OR REPLACE INTO witness VALUES (?, ?, ?)",
                [(device, log, self._held[device][log]) for device, log in self._dirty_held],
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
