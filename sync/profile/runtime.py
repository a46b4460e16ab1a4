"""An unlocked profile: its store, its groups and its neighbours."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator

from models.errors import Refused
from models.feature import Registry
from sync import api
from sync.group import own_logs
from sync.group.group import Group
from sync.group.outcome import EVERY_LIST, FILES, Outcome
from sync.net.discovery import Discovery
from sync.net.files import FileTraffic
from sync.net.joining import Joins
from sync.net.live import is_shown
from sync.net.neighbourhood import Neighbourhood
from sync.net.peer_progress import PeerProgress
from sync.net.status import StatusReporter
from sync.net.transport import Wire
from sync.profile.clone_guard import CloneGuard
from sync.profile.key_upkeep import KeyUpkeep
from sync.profile.schedule import Schedule
from sync.profile.upkeep import Upkeep
from sync.records.rebuilding import rebuild
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.erasure import erase_marked
from sync.store.open_store import open_store
from sync.store.projection import Projection

TROUBLES = ("store.full", "store.unwritable", "store.damaged")
"""Codes of failures that last, so the status shows them."""


class ProfileRuntime:
    """Everything between an open store and the commands that need it. The constructor raises Refused."""

    def __init__(
        self, db: Database, registry: Registry, wire: Wire, discovery: Discovery,
        *, version: str, wall_ms: Callable[[], int], announce: Callable[[Outcome], None], notify: Callable[[], None],
    ) -> None:  # fmt: skip
        self.version = version
        self.store = open_store(db, registry, wall_ms)
        self.clone_guard = CloneGuard(db)
        self.groups: dict[int, Group] = {}
        self.progress = PeerProgress(db, wall_ms)
        self.trouble = ""
        self._announce = announce
        self._notify = notify
        files = FileTraffic(db.path.with_name("blobs"), self._file_arrived, self.note)
        with contextlib.suppress(Refused):  # a disk that is read-only
            files.folder.sweep()
        self.net = Neighbourhood(wire, discovery, self.speaking, self.progress, self._met, files, version, self.note)
        self.net.live.is_silent = not is_shown(db)
        self.reporter = StatusReporter(
            self.net, self.progress, self.speaking, self.clock, lambda: self.trouble, self._notify_later
        )
        self.joins: Joins[Group] = Joins()
        keys = KeyUpkeep(self.clock.now, self.speaking, self.net.has_session)
        schedule = Schedule(self.speaking, self.net.has_session)
        self.upkeep = Upkeep(keys, schedule, self.speaking, self.progress.save, self._tidy)
        self._load()

    @property
    def db(self) -> Database:
        return self.store.db

    @property
    def registry(self) -> Registry:
        return self.store.registry

    @property
    def projection(self) -> Projection:
        return self.store.projection

    @property
    def clock(self) -> Clock:
        return self.store.clock

    def _load(self) -> None:
        copied = self.clone_guard.is_copy()
        erase_marked(self.db, self.registry)
        for (group_number,) in self.db.rows("SELECT group_number FROM groups"):
            self.adopt(group_number)
        if copied:
            for group in self.speaking().values():
                own_logs.start_new(group)
        self.clone_guard.renew()
        if not self.groups:  # without records, rebuilding takes no time
            for _names in self.rebuild():
                pass

    def rebuild(self) -> Iterator[list[str]]:
        """Rebuild the rows of modules whose version has changed, a slice at a time."""
        return rebuild(self.db, self.projection, self.groups, lambda _record: self.note("store.damaged"))

    def adopt(self, group_number: int) -> Group:
        """Load a group that is in the store."""
        group = Group(self.store, group_number)
        group.upgrade()
        group.listeners += [
            lambda _outcome: self.clone_guard.reached(self.clock.last),
            self._announce,
            lambda _outcome: self.upkeep.look_after(group),
        ]
        self.groups[group_number] = group
        return group

    def note(self, code: str) -> None:
        """Writing has failed with this code, or succeeded (empty). The status shows the code until it changes."""
        if (not code or code in TROUBLES) and code != self.trouble:
            self.trouble = code
            self._notify()

    def _file_arrived(self, group_number: int, _file: bytes) -> None:
        self._announce(Outcome(group_number, {(FILES, EVERY_LIST): ()}))

    def _met(self) -> None:
        """Something about the neighbours has changed."""
        self._notify()
        self.upkeep.schedule.met(self.net.in_sync)

    def _tidy(self) -> None:
        self.net.meetings.files.collect(self.db, self.clock.now())

    def _notify_later(self, seconds: float) -> None:
        asyncio.get_running_loop().call_later(seconds, self._notify)

    def speaking(self) -> dict[int, Group]:
        """The groups in which we may talk to peers, by number: not those opened read-only, not those whose roll has not
        arrived yet, and not while they cannot be read."""
        found = {}
        for group_number, group in self.groups.items():
            with contextlib.suppress(Refused):
                if not group.read_only and group.membership.roll is not None:
                    found[group_number] = group
        return found

    def group(self, number: int) -> Group:
        """Raises Refused `group.unknown`."""
        if number not in self.groups:
            raise Refused("group.unknown")
        return self.groups[number]

    def describe(self, group: Group) -> api.Group:
        return api.Group(group.group_number, group.id, group.name, group.group_kind, group.me, group.read_only)

    async def close(self) -> None:
        await self.upkeep.end()
        await self.net.close()
        with contextlib.suppress(Refused, FileNotFoundError):  # the store's file may be gone
            self.progress.save()
            self.clone_guard.renew()
        self.db.close()
