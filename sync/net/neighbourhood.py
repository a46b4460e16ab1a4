"""All connections of an engine: answering, dialling and the sessions. There is one neighbourhood for each engine."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager

from sync.faultlog import going_on
from sync.group import silent_mode
from sync.group.group import Group
from sync.net.activity import Activity, Background
from sync.net.address import split_address
from sync.net.answering import Answering
from sync.net.dialling import Dialling
from sync.net.discovery import Discovery, DiscoveryKey
from sync.net.files import FileTraffic
from sync.net.interfaces import reachable
from sync.net.knocking import Knocking
from sync.net.live import Presence
from sync.net.looking import Found, Looking
from sync.net.meeting import Greeting, Meetings
from sync.net.messages import Moved, encode
from sync.net.peer_progress import PeerProgress
from sync.net.sessions import Sessions
from sync.net.tags import QUARTER
from sync.net.transport import Channel, Offer, Wire

NETWORK_SECONDS = 2.0
"""How often we check whether the network has changed."""


def is_silent(net: "Neighbourhood") -> bool:
    """Is there somebody who finds us only at the address that we have now?"""
    return net.discovery.silent or silent_mode.any_silent(net.groups().values())


def _time() -> float:
    return asyncio.get_running_loop().time()


class Neighbourhood:
    """`groups` returns the groups that may talk to peers, by number; groups opened read-only are not among them."""

    def __init__(
        self, wire: Wire, discovery: Discovery, groups: Callable[[], Mapping[int, Group]], progress: PeerProgress,
        changed: Callable[[], None], files: FileTraffic, version: str = "",
        stored: Callable[[str], None] = lambda _code: None,
    ) -> None:  # fmt: skip
        self.groups = groups
        self.listening = ""
        """The bound `host:port`, or empty."""
        self.is_movable = False
        """Did nobody choose the address?"""
        self.reachable = ""
        """The address that a neighbour would type to reach us, or empty."""
        self.activity = Activity(changed)
        self._background = Background()
        self.sessions = Sessions(_time, self._background.run)
        live = Presence(_time)
        self.meetings = Meetings(
            self.sessions, progress, self.activity, version, files, lambda: self.port, live, stored
        )  # fmt: skip
        knocking = Knocking(groups, lambda tag: discovery.owns(tag))
        self.dialling = Dialling(wire, groups, self.meetings, self._background, knocking)
        self.meetings.met = self.dialling.answered
        self.meetings.moved = self.dialling.attempts.moved
        self.answering = Answering(groups, self.meetings, self._background)
        self.looking = Looking(discovery, groups, self.dialling.sighted)

    @property
    def wire(self) -> Wire:
        return self.dialling.wire

    @property
    def discovery(self) -> Discovery:
        return self.looking.discovery

    @property
    def live(self) -> Presence:
        return self.meetings.live

    @property
    def port(self) -> int:
        return split_address(self.listening)[1] if self.listening else 0

    @property
    def trouble(self) -> str:
        """Code of the problem that keeps neighbours from connecting, or empty."""
        return self.wire.trouble

    async def listen(self, address: str | None) -> str:
        """Answer neighbours. Returns the bound `host:port`; raises ValueError, OSError."""
        self.listening = await self.wire.listen(address, self.offers, self.answering.answer, self._is_known)
        self.is_movable = address is None
        self.reachable = await asyncio.to_thread(reachable, self.listening)
        if self.looking.is_on:
            await self.looking.start(self.port)
        self.activity.notify()
        return self.listening

    async def move(self) -> None:
        """Listen at a new port, so that a port does not tell for long who we are, and tell the peers. Nothing changes
        if somebody has chosen the address, or if we announce nothing: then others only know the old port."""
        former = self.listening
        if former and self.is_movable and not is_silent(self):
            with contextlib.suppress(OSError):  # try again in a quarter of an hour
                await self.listen(None)
                await self.wire.leave(former)
        if self.listening != former:
            for session in self.sessions:
                self._background.run(session.channel.send(encode(Moved(self.port))))

    async def _keep_moving(self) -> None:
        while True:
            await asyncio.sleep(QUARTER * random.uniform(0.95, 1.05))  # noqa: S311 - not a secret
            with going_on():
                await self.move()

    async def look_around(self) -> None:
        """Start to find neighbours and be found, and to dial the known ones."""
        if self.looking.is_on:
            return
        await self.looking.start(self.port)
        self._background.run(self.dialling.keep_dialling())
        self._background.run(self._watch_the_network())
        self._background.run(self._keep_moving())

    def seeking(self, key: DiscoveryKey, found: Found) -> AbstractAsyncContextManager[None]:
        """Within the block, `found(address, tag)` is called for everybody who announces with this key. Call
        `look_around` before."""
        return self.looking.seeking(key, found)

    def expect(self, group_number: int, addresses: Sequence[str]) -> None:
        """Members of this group may be at these addresses."""
        self.dialling.expect(group_number, addresses)

    async def connect(self, address: str) -> None:
        """Dial an address for all groups. Raises PeerGone if none is answered, ValueError."""
        await self.dialling.connect(address)

    def newcomer(self, group: Group, channel: Channel, greeting: Greeting) -> "asyncio.Task[None]":
        """Run the session with the member who has admitted us. The task is done when that session ends."""
        return self._background.run(self.meetings.converse(group, channel, greeting, dialer=True, trusted=True))

    async def close(self) -> None:
        self.live.close()
        await self.discovery.close()
        await self._background.close()
        await self.meetings.files.close()
        await self.wire.close()

    def offers(self) -> list[Offer]:
        """The keys under which we can be reached."""
        return self.dialling.knocking.offers()

    def in_sync(self, group_number: int) -> bool:
        """Is there a session in the group, and are all of its sessions in sync?"""
        return self.sessions.in_sync(group_number)

    def has_session(self, group_number: int) -> bool:
        """Is there a session in the group?"""
        return bool(self.sessions.of(group_number))

    def _is_known(self, host: str) -> bool:
        return host in self.dialling.attempts.hosts()

    async def _watch_the_network(self) -> None:
        told: object = None
        while True:
            here = self.discovery.online, tuple(self.discovery.unserved), self.trouble
            if here != told:
                with going_on():
                    self.reachable = await asyncio.to_thread(reachable, self.listening)
                    self.activity.notify()
                told = here
            await asyncio.sleep(NETWORK_SECONDS)
