"""An unlocked profile: its store, its groups and its neighbours."""

import asyncio
import contextlib
from collections.abc import Callable
from secrets import token_bytes

from models import clock
from models.errors import Refused
from models.feature import Registry
from models.ids import GroupId
from models.roll import Invite, Resolution, Revoke, founding
from sync import api
from sync.group.group import Group, Outcome, enter
from sync.group.ingest import resolution_id
from sync.net.discovery import Discovery
from sync.net.joining import Joining, Stage
from sync.net.neighbourhood import Neighbourhood
from sync.net.peer_progress import PeerProgress
from sync.net.status import Watch
from sync.net.transport import Wire
from sync.profile.clone_guard import CloneGuard
from sync.profile.folder import ProfileFolder
from sync.store.clock import Clock
from sync.store.database import Database
from sync.store.erasure import erase, erase_marked
from sync.store.migrations import migrate
from sync.store.projection import Projection
from sync.trust.invitation import new_link, read_link, write_link
from sync.trust.keys import ROLL, new_device

TROUBLES = ("store.full", "store.unwritable", "store.damaged")
SAVE_SECONDS = 30.0
KEY_LIFE = 30 * 24 * 3600 * 1000
RENEWAL_SPREAD = 24 * 3600 * 1000
"""Milliseconds."""
TAKING_IN_SECONDS = 600.0
"""How long a newcomer may need for the group's history."""


class ProfileRuntime:
    """Everything between an open store and the commands that need it. Raises Refused from the constructor."""

    def __init__(
        self, profile: ProfileFolder, db: Database, registry: Registry, wire: Wire, discovery: Discovery,
        *, version: str, wall_ms: Callable[[], int], announce: Callable[[Outcome], None], stirred: Callable[[], None],
    ) -> None:  # fmt: skip
        self.profile = profile
        self.registry = registry
        self.version = version
        self._announce = announce
        self.db = db
        migrate(self.db)
        self.clock = Clock(self.db, wall_ms)
        self.projection = Projection(self.db, registry)
        self.clone_guard = CloneGuard(self.db)
        self.groups: dict[int, Group] = {}
        self.progress = PeerProgress(self.db, wall_ms)
        self.trouble = ""
        self._stirred = stirred
        self.net = Neighbourhood(wire, discovery, self.speaking, self.progress, stirred, version, self.note)
        self.watch = Watch(self.net, self.speaking, self.clock, lambda: self.trouble)
        self._saver: asyncio.Task[None] | None = None
        self._load()

    def _load(self) -> None:
        copied = self.clone_guard.is_copy()
        erase_marked(self.db, self.registry)
        for (group_number,) in self.db.rows("SELECT group_number FROM groups"):
            self.adopt(group_number)
        if copied:
            for group in self.speaking().values():
                group.start_new_logs()
        self.clone_guard.renew()
        if not self.projection.is_current():
            with self.db.transaction():
                self.projection.create()
                for group in self.groups.values():
                    group.project_all()

    def adopt(self, group_number: int) -> Group:
        """Load a group that stands in the store."""
        group = Group(self.db, self.registry, self.projection, self.clock, group_number)
        group.listeners += [lambda _outcome: self.clone_guard.reached(self.clock.last), self._announce]
        self.groups[group_number] = group
        return group

    def note(self, code: str) -> None:
        """Writing has failed for this reason, or worked (empty): shown until it is otherwise."""
        if (not code or code in TROUBLES) and code != self.trouble:
            self.trouble = code
            self._stirred()

    def speaking(self) -> dict[int, Group]:
        """Groups in which we are somebody: not those opened read-only, or whose roll has not come yet."""
        return {
            group_number: group
            for group_number, group in self.groups.items()
            if not group.read_only and group.ingest.roll is not None
        }

    def group(self, number: int) -> Group:
        if number not in self.groups:
            raise Refused("group.unknown")
        return self.groups[number]

    def describe(self, group: Group) -> api.Group:
        return api.Group(
            group.group_number, group.id, group.name, group.group_kind, group.me, group.read_only
        )

    def keep_saving(self) -> None:
        async def save() -> None:
            while True:
                await asyncio.sleep(SAVE_SECONDS)
                with contextlib.suppress(Refused):
                    self.progress.save()
                    self.renew_keys()

        self._saver = asyncio.get_running_loop().create_task(save())

    def renew_keys(self) -> None:
        """Give a group new epoch keys where the newest is a month old. Every device waits a while of its own, so that
        as a rule one of them does it for all."""
        for group in self.speaking().values():
            since = clock.milliseconds(group.keys.all(group.circle(ROLL).id)[-1][0])
            patience = int.from_bytes(group.secrets.id[:4], "big") % RENEWAL_SPREAD
            if self.clock.now() - since > KEY_LIFE + patience:
                group.rekey()

    async def close(self) -> None:
        if self._saver is not None:
            self._saver.cancel()
        await self.net.close()
        with contextlib.suppress(Refused):
            self.progress.save()
            self.clone_guard.renew()
        self.db.close()

    def start(self, name: str, group_kind: str, person: str) -> Group:
        """Found a group and fill it with what its features start with."""
        secrets = new_device()
        made = self.clock.now()
        resolution = Resolution(
            0, b"", name.strip(), group_kind, token_bytes(32), secrets.card, person.strip(), made, self._modules()
        )
        flaw = founding(resolution)
        if flaw is not None:
            raise flaw
        with self.db.transaction():
            group_number = enter(self.db, GroupId(resolution_id(resolution)), resolution, secrets)
        try:
            group = self.adopt(group_number)
            group.found(resolution)
            for feature in self.registry.features:
                if feature.first is not None:
                    drafts = feature.first(group.context(), group_kind=group_kind, name=resolution.name)
                    if drafts:
                        group.write(drafts)
        except BaseException:
            self._abandon(group_number)
            raise
        return group

    def _modules(self) -> tuple[str, ...]:
        return tuple(feature.name for feature in self.registry.features)

    def _abandon(self, group_number: int) -> None:
        """Take back a group that could not be begun whole."""
        self.groups.pop(group_number, None)
        with contextlib.suppress(Refused), self.db.transaction():
            self.db.run("DELETE FROM groups WHERE group_number = ?", (group_number,))

    def invite(self, group: Group, uses: int, seconds: int, role: str = "member") -> api.Invitation:
        addresses = (self.net.listening,) if _dialable(self.net.listening) else ()
        link = new_link(group.id, group.name, addresses)
        expires = self.clock.now() + seconds * 1000
        group.author  # noqa: B018 - refuses where we are nobody
        group.act(Invite(link.id, link.key, uses, expires, role))
        return api.Invitation(link.id, write_link(link))

    def revoke(self, group: Group, invitation: bytes) -> None:
        group.author  # noqa: B018 - refuses where we are nobody
        group.act(Revoke(invitation))

    async def join(self, link_text: str, person: str, peer: str | None, stage: Stage) -> Group:
        link = read_link(link_text)
        if any(group.id == link.group and not group.read_only for group in self.groups.values()):
            raise Refused("join.already_member")
        name = " ".join(person.split())
        if not name or len(name) > 80:
            raise Refused("roll.bad_name")
        joining = Joining(self.db, self.net, link, name, self.version)
        channel, hello, admission = await joining.ask_around(peer, self.clock.wall(), stage)
        stage("join.receiving")
        group = self.adopt(joining.enter(admission))
        session: asyncio.Task[None] | None = None
        try:
            group.learn_keys(admission.keys)
            session = self.net.newcomer(group, channel, hello)
            await self._take_in(group, session)
            joining.done(group.group_number)
        except BaseException:
            await channel.close()
            if session is not None:
                await asyncio.wait((session,))
            self._erase(group)
            raise
        return group

    async def _take_in(self, group: Group, session: asyncio.Task[None]) -> None:
        """Wait until the first exchange is over; the session goes on. Raises Refused `join.cut_off` where it ended
        before we were known to be a member."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(TAKING_IN_SECONDS):
                while not session.done() and not (_is_member(group) and self.net.even(group.group_number)):
                    await self.net.movement()
        if not _is_member(group):
            raise Refused("join.cut_off")

    def _erase(self, group: Group) -> None:
        """Take back a group that we have not come into; where that fails, the next start does it."""
        self.groups.pop(group.group_number, None)
        self.progress.forget(group.logs.by_id)
        with contextlib.suppress(Refused):
            for _step in erase(self.db, self.registry, group.group_number):
                pass


def _is_member(group: Group) -> bool:
    return group.ingest.roll is not None and group.card(group.secrets.id) is not None


def _dialable(address: str) -> bool:
    """Is this where a neighbour could reach us, rather than "everywhere"?"""
    return bool(address) and not address.startswith(("0.0.0.0:", "[::]:", "127."))
