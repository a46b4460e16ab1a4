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
from sync.community import Community, Outcome, enter
from sync.joining import Joining, Stage
from sync.ledger.intake import resolution_id
from sync.lineage import Lineage
from sync.net.discovery import Discovery
from sync.net.neighbourhood import Neighbourhood
from sync.net.transport import Wire
from sync.net.witnesses import Witnesses
from sync.profile import ProfileFolder
from sync.status import Watch
from sync.store.database import Database
from sync.store.erasure import erase, erase_marked
from sync.store.migrations import migrate
from sync.store.projection import Projection
from sync.time import Clock
from sync.trust.invitation import new_link, read_link, write_link
from sync.trust.keys import ROLL, new_device

TROUBLES = ("store.full", "store.unwritable", "store.damaged")
SAVE_SECONDS = 30.0
KEY_LIFE = 30 * 24 * 3600 * 1000
RENEWAL_SPREAD = 24 * 3600 * 1000
"""Milliseconds."""
TAKING_IN_SECONDS = 600.0
"""How long a newcomer may need for the group's history."""


class Household:
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
        self.lineage = Lineage(self.db)
        self.groups: dict[int, Community] = {}
        self.witnesses = Witnesses(self.db, wall_ms)
        self.trouble = ""
        self._stirred = stirred
        self.net = Neighbourhood(wire, discovery, self.speaking, self.witnesses, stirred, version, self.note)
        self.watch = Watch(self.net, self.speaking, self.clock, lambda: self.trouble)
        self._saver: asyncio.Task[None] | None = None
        self._load()

    def _load(self) -> None:
        copied = self.lineage.is_copy()
        erase_marked(self.db, self.registry)
        for (grp,) in self.db.rows("SELECT grp FROM groups"):
            self.adopt(grp)
        if copied:
            for community in self.speaking().values():
                community.reincarnate()
        self.lineage.renew()
        if not self.projection.is_current():
            with self.db.transaction():
                self.projection.create()
                for community in self.groups.values():
                    community.project_all()

    def adopt(self, grp: int) -> Community:
        """Load a group that stands in the store."""
        community = Community(self.db, self.registry, self.projection, self.clock, grp)
        community.listeners += [lambda _outcome: self.lineage.reached(self.clock.last), self._announce]
        self.groups[grp] = community
        return community

    def note(self, code: str) -> None:
        """Writing has failed for this reason, or worked (empty): shown until it is otherwise."""
        if (not code or code in TROUBLES) and code != self.trouble:
            self.trouble = code
            self._stirred()

    def speaking(self) -> dict[int, Community]:
        """Groups in which we are somebody: not those opened read-only, or whose roll has not come yet."""
        return {
            grp: community
            for grp, community in self.groups.items()
            if not community.read_only and community.intake.roll is not None
        }

    def group(self, number: int) -> Community:
        if number not in self.groups:
            raise Refused("group.unknown")
        return self.groups[number]

    def describe(self, community: Community) -> api.Group:
        return api.Group(
            community.grp, community.id, community.name, community.group_kind, community.me, community.read_only
        )

    def keep_saving(self) -> None:
        async def save() -> None:
            while True:
                await asyncio.sleep(SAVE_SECONDS)
                with contextlib.suppress(Refused):
                    self.witnesses.save()
                    self.renew_keys()

        self._saver = asyncio.get_running_loop().create_task(save())

    def renew_keys(self) -> None:
        """Give a group new epoch keys where the newest is a month old. Every device waits a while of its own, so that
        as a rule one of them does it for all."""
        for community in self.speaking().values():
            since = clock.milliseconds(community.keys.all(community.circle(ROLL).id)[-1][0])
            patience = int.from_bytes(community.secrets.id[:4], "big") % RENEWAL_SPREAD
            if self.clock.now() - since > KEY_LIFE + patience:
                community.rekey()

    async def close(self) -> None:
        if self._saver is not None:
            self._saver.cancel()
        await self.net.close()
        with contextlib.suppress(Refused):
            self.witnesses.save()
            self.lineage.renew()
        self.db.close()

    def start(self, name: str, group_kind: str, person: str) -> Community:
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
            grp = enter(self.db, GroupId(resolution_id(resolution)), resolution, secrets)
        try:
            community = self.adopt(grp)
            community.found(resolution)
            for feature in self.registry.features:
                if feature.first is not None:
                    drafts = feature.first(community.context(), group_kind=group_kind, name=resolution.name)
                    if drafts:
                        community.write(drafts)
        except BaseException:
            self._abandon(grp)
            raise
        return community

    def _modules(self) -> tuple[str, ...]:
        return tuple(feature.name for feature in self.registry.features)

    def _abandon(self, grp: int) -> None:
        """Take back a group that could not be begun whole."""
        self.groups.pop(grp, None)
        with contextlib.suppress(Refused), self.db.transaction():
            self.db.run("DELETE FROM groups WHERE grp = ?", (grp,))

    def invite(self, community: Community, uses: int, seconds: int, role: str = "member") -> api.Invitation:
        addresses = (self.net.listening,) if _dialable(self.net.listening) else ()
        link = new_link(community.id, community.name, addresses)
        expires = self.clock.now() + seconds * 1000
        community.author  # noqa: B018 - refuses where we are nobody
        community.act(Invite(link.id, link.key, uses, expires, role))
        return api.Invitation(link.id, write_link(link))

    def revoke(self, community: Community, invitation: bytes) -> None:
        community.author  # noqa: B018 - refuses where we are nobody
        community.act(Revoke(invitation))

    async def join(self, link_text: str, person: str, peer: str | None, stage: Stage) -> Community:
        link = read_link(link_text)
        if any(community.id == link.group and not community.read_only for community in self.groups.values()):
            raise Refused("join.already_member")
        name = " ".join(person.split())
        if not name or len(name) > 80:
            raise Refused("roll.bad_name")
        joining = Joining(self.db, self.net, link, name, self.version)
        channel, hello, admission = await joining.ask_around(peer, self.clock.wall(), stage)
        stage("join.receiving")
        community = self.adopt(joining.enter(admission))
        session: asyncio.Task[None] | None = None
        try:
            community.learn_keys(admission.keys)
            session = self.net.newcomer(community, channel, hello)
            await self._take_in(community, session)
            joining.done(community.grp)
        except BaseException:
            await channel.close()
            if session is not None:
                await asyncio.wait((session,))
            self._erase(community)
            raise
        return community

    async def _take_in(self, community: Community, session: asyncio.Task[None]) -> None:
        """Wait until the first exchange is over; the session goes on. Raises Refused `join.cut_off` where it ended
        before we were known to be a member."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(TAKING_IN_SECONDS):
                while not session.done() and not (_is_member(community) and self.net.even(community.grp)):
                    await self.net.movement()
        if not _is_member(community):
            raise Refused("join.cut_off")

    def _erase(self, community: Community) -> None:
        """Take back a group that we have not come into; where that fails, the next start does it."""
        self.groups.pop(community.grp, None)
        self.witnesses.forget(community.logs.by_id)
        with contextlib.suppress(Refused):
            for _step in erase(self.db, self.registry, community.grp):
                pass


def _is_member(community: Community) -> bool:
    return community.intake.roll is not None and community.card(community.secrets.id) is not None


def _dialable(address: str) -> bool:
    """Is this where a neighbour could reach us, rather than "everywhere"?"""
    return bool(address) and not address.startswith(("0.0.0.0:", "[::]:", "127."))
