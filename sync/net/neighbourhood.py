"""Everybody we are connected with: who answers, whom we dial, who has seen what."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from models import ids
from models.ids import DeviceId
from models.roll import Admit
from sync import api
from sync.community import Community
from sync.net import passage
from sync.net.address import join_address, split_address
from sync.net.admission import admit
from sync.net.discovery import Discovery, DiscoveryKey, Sighting
from sync.net.messages import AnyMessage, Hello
from sync.net.offers import EPOCHS, member_offers, newcomer_offers, open_invitations
from sync.net.recognition import HELLO_SECONDS, exchange_hellos, recognise, sign_hello
from sync.net.session import Peer, Session, Ties
from sync.net.transport import Channel, Offer, PeerGone, Wire
from sync.net.witnesses import Witnesses
from sync.trust.invitation import joining_discovery
from sync.trust.keys import ROLL, discovery_key

MAX_SESSIONS = 8
"""Devices of one group that we keep a session with; what they lack of others, they pass on."""
FIRST_RETRY, LAST_RETRY = 1.0, 60.0
"""Seconds between two attempts at one address."""
REDIAL_SECONDS = 1.0
MAX_ATTEMPTS = 256
"""Addresses that are dialled again and again."""


@dataclass
class Attempt:
    due: float = 0.0
    pause: float = FIRST_RETRY
    tried: float = float("-inf")
    device: DeviceId | None = None
    """Who answered there last."""


@dataclass
class Neighbourhood:
    """One per engine. `communities` are the groups that may speak (not those opened read-only)."""

    wire: Wire
    discovery: Discovery
    communities: Callable[[], Mapping[int, Community]]
    witnesses: Witnesses
    changed: Callable[[], None]
    version: str = ""
    stored: Callable[[str], None] = lambda _code: None
    """See `Ties`."""
    listening: str = ""
    sessions: dict[tuple[int, DeviceId], tuple[Session, DeviceId]] = field(default_factory=dict)
    """(group, device) -> (session, device that dialled)."""
    moves: int = 0
    """Batches exchanged so far."""
    _attempts: dict[tuple[int, str], Attempt] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _seekers: dict[bytes, tuple[DiscoveryKey, Callable[[str], None]]] = field(default_factory=dict)
    _announcing: bool = False
    _movement: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, address: str | None) -> str:
        """Answer neighbours. Returns the bound `host:port`; raises ValueError, OSError."""
        self.listening = await self.wire.listen(address, self.offers, self._answer)
        if self._announcing:
            await self.discovery.announce(self.port, self.discovery_keys)
        self.changed()
        return self.listening

    @property
    def port(self) -> int:
        return split_address(self.listening)[1] if self.listening else 0

    async def look_around(self) -> None:
        """Find neighbours and be found, and keep dialling those we know."""
        if self._announcing:
            return
        self._announcing = True
        await self.discovery.start(self._sighted)
        await self.discovery.announce(self.port, self.discovery_keys)
        self._keep(self._redial())

    async def close(self) -> None:
        await self.discovery.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.wire.close()

    def offers(self) -> list[Offer]:
        """Under which keys we can be reached: each group's epochs, then its open invitations."""
        members = [offer for community in self.communities().values() for offer in member_offers(community)]
        newcomers = [offer for community in self.communities().values() for offer in newcomer_offers(community)]
        return members + newcomers

    def discovery_keys(self) -> list[DiscoveryKey]:
        """Under which keys we are found and find others; former epochs only find, so who was removed sees nothing."""
        keys = [key for key, _ in self._seekers.values()]
        for grp, community in self.communities().items():
            roll = community.circle(ROLL).id
            keys += [
                DiscoveryKey((grp,), discovery_key(key), announced=age == 0)
                for age, key in enumerate(community.keys.newest(roll, EPOCHS))
            ]
            keys += [
                DiscoveryKey((grp, invitation.terms.id), joining_discovery(invitation.terms.key))
                for invitation in open_invitations(community)
            ]
        return keys

    @contextlib.asynccontextmanager
    async def seeking(self, key: DiscoveryKey, found: Callable[[str], None]):  # type: ignore[no-untyped-def]
        """Meanwhile, `found(address)` hears of whoever announces with this key."""
        token = key.key
        self._seekers[token] = (key, found)
        try:
            await self.look_around()
            await self.discovery.refresh()
            yield
        finally:
            del self._seekers[token]

    def _sighted(self, sighting: Sighting) -> None:
        label = sighting.label
        if not isinstance(label, tuple):
            for key, found in self._seekers.values():
                if key.label == label:
                    found(sighting.address)
        elif len(label) == 1 or self._is_pass(*label):
            attempt = self._attempt(label[0], sighting.address)
            attempt.due = min(attempt.due, attempt.tried + FIRST_RETRY)
            self._dial_due()

    def _is_pass(self, grp: int, invitation: bytes) -> bool:
        """Is this the invitation on which we went on with a group from an archive?"""
        community = self.communities().get(grp)
        return community is not None and community.link is not None and community.link.id == invitation

    def expect(self, grp: int, addresses: Sequence[str]) -> None:
        """Somebody of this group may be at these addresses."""
        for address in addresses:
            self._attempt(grp, address)

    def _attempt(self, grp: int, address: str) -> Attempt:
        """The one at this address. Where there are too many, the oldest of those goes where nobody ever answered."""
        if (grp, address) not in self._attempts and len(self._attempts) >= MAX_ATTEMPTS:
            silent = (key for key, attempt in self._attempts.items() if attempt.device is None)
            del self._attempts[next(silent, next(iter(self._attempts)))]
        return self._attempts.setdefault((grp, address), Attempt())

    def _keep(self, coroutine) -> None:  # type: ignore[no-untyped-def]
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _redial(self) -> None:
        for grp, address in self.witnesses.addresses():
            self.expect(grp, (address,))
        for grp, community in self.communities().items():
            self.expect(grp, community.link.addresses if community.link else ())
        online = self.discovery.online
        while True:
            self._dial_due()
            await asyncio.sleep(REDIAL_SECONDS)
            if self.discovery.online != online:
                online = self.discovery.online
                self.changed()

    def _dial_due(self) -> None:
        now = asyncio.get_running_loop().time()
        connected = {(grp, session.peer.address) for (grp, _), (session, _) in self.sessions.items()}
        for (grp, address), attempt in list(self._attempts.items()):
            community = self.communities().get(grp)
            busy = sum(key[0] == grp for key in self.sessions) >= MAX_SESSIONS
            if community is None or busy or attempt.due > now:
                continue
            ours = attempt.device == community.secrets.id
            there = ours or (grp, address) in connected or (grp, attempt.device) in self.sessions
            if there and not passage.is_astray(community):
                continue
            attempt.tried, attempt.due = now, now + attempt.pause
            attempt.pause = min(LAST_RETRY, attempt.pause * 2)
            self._keep(self._try(community, address))

    async def _try(self, community: Community, address: str) -> None:
        with contextlib.suppress(PeerGone, ValueError):
            await self._dial(community, address)

    async def _dial(self, community: Community, address: str, up: asyncio.Event | None = None) -> None:
        """Dial, and stay until the session ends. Raises PeerGone."""
        channel, hello = await self._reach(community, address)
        await self.converse(community, channel, hello, dialer=True, address=address, up=up)

    async def _reach(self, community: Community, address: str) -> tuple[Channel, Hello]:
        async def greet(channel: Channel, request: Admit | None = None) -> Hello:
            return await self._greet(community, channel, dialer=True, request=request)

        offers = member_offers(community)
        if community.link is not None:
            return await passage.reach(self.wire, community, community.link, address, offers, greet)
        channel = await self.wire.dial(address, offers[0])
        return channel, await greet(channel)

    async def connect(self, address: str) -> None:
        """Dial an address for every group until one answers. Raises PeerGone, ValueError."""
        gone = PeerGone("unreachable")
        for grp, community in self.communities().items():
            up = asyncio.Event()
            task = asyncio.create_task(self._dial(community, address, up))
            self._tasks.add(task)
            task.add_done_callback(self._ended)
            waiter = asyncio.create_task(up.wait())
            try:
                await asyncio.wait((task, waiter), return_when=asyncio.FIRST_COMPLETED)
            finally:
                waiter.cancel()
            if up.is_set():
                self._attempt(grp, address)
                return
            try:
                await task
            except PeerGone as reason:
                gone = reason
            else:
                return
        raise gone

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.exception()

    async def _answer(self, channel: Channel) -> None:
        """Someone dialled us and knew a key."""
        label = channel.label
        if not isinstance(label, tuple):
            return
        community = self.communities().get(label[0])
        if community is None:
            return
        with contextlib.suppress(PeerGone):
            hello = await self._greet(community, channel, dialer=False)
            if len(label) == 2:
                await admit(community, channel, label[1], hello)
            await self.converse(community, channel, hello, dialer=False)

    def newcomer(self, community: Community, channel: Channel, hello: Hello) -> asyncio.Task[None]:
        """Go on talking with the member who has let us in; done when that session ends."""
        task = asyncio.create_task(self.converse(community, channel, hello, dialer=True, trusted=True))
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def even(self, grp: int) -> bool:
        """Is there a session in the group, and has every session nothing left to give or take?"""
        sessions = [session for (number, _), (session, _) in self.sessions.items() if number == grp]
        return bool(sessions) and all(
            session.settled and not session.owes() and not session.lacks() for session in sessions
        )

    async def movement(self, seconds: float = 0.5) -> None:
        """Wait until something was exchanged or somebody came or went, at most so long."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._movement.wait()

    def _stirred(self) -> None:
        self._movement.set()
        self._movement = asyncio.Event()
        self.changed()

    async def _greet(
        self, community: Community, channel: Channel, *, dialer: bool, request: Admit | None = None
    ) -> Hello:
        ours = sign_hello(
            community.secrets, channel, dialer=dialer, version=self.version, time=community.clock.wall(), port=self.port
        )
        return await exchange_hellos(channel, msgspec.structs.replace(ours, request=request), dialer=dialer)

    async def converse(
        self, community: Community, channel: Channel, hello: Hello, *, dialer: bool, address: str = "",
        up: asyncio.Event | None = None, trusted: bool = False,
    ) -> None:  # fmt: skip
        """Run the session with a device that said hello, until it ends. Raises PeerGone.

        A newcomer, who has no roll yet, has `trusted` the device that knew the invitation's key.
        """
        device = ids.device_id(hello.signing)
        early: list[AnyMessage] = []
        if not trusted:
            device, early = await self._recognise(community, channel, hello)
        key = (community.grp, device)
        if address:
            self._attempts.setdefault((community.grp, address), Attempt()).device = device
        caller = community.secrets.id if dialer else device
        if device == community.secrets.id or not self._prefer(key, caller, community.secrets.id):
            await channel.close()
            return
        ahead = community.clock.heard(device, hello.time)
        peer = Peer(device, hello.version, ahead, address or _listening_at(channel, hello))
        witnessed = self.witnesses.saw(community)
        ties = Ties(self._compared, community.doubt, witnessed, self._moved, self.stored)
        session = Session(community, channel, peer, ties, early)
        self.sessions[key] = (session, caller)
        if peer.address:
            attempt = self._attempt(community.grp, peer.address)
            attempt.pause, attempt.device = FIRST_RETRY, device
        self.witnesses.met(community.grp, peer)
        self._stirred()
        if up is not None:
            up.set()
        try:
            await session.run()
        finally:
            if self.sessions.get(key, (None,))[0] is session:
                del self.sessions[key]
            self.witnesses.parted(community.grp, peer)
            self._stirred()

    async def _recognise(
        self, community: Community, channel: Channel, hello: Hello
    ) -> tuple[DeviceId, list[AnyMessage]]:
        try:
            async with asyncio.timeout(3 * HELLO_SECONDS):
                return await recognise(community, channel, hello)
        except TimeoutError:
            raise PeerGone("timeout") from None

    def _prefer(self, key: tuple[int, DeviceId], caller: DeviceId, own: DeviceId) -> bool:
        """Of two connections between the same devices, both keep the one that the lower device id dialled; of two
        by the same caller, the newer."""
        existing = self.sessions.get(key)
        if existing is None:
            return True
        session, former = existing
        if caller != former and caller != min(own, key[1]):
            return False
        self._keep(session.channel.close())
        return True

    def _compared(self, _session: Session) -> None:
        self.moves += 1
        self._stirred()

    def _moved(self, session: Session) -> None:
        self.moves += 1
        self.witnesses.exchanged(session.community.grp, session.peer)
        self._stirred()

    def peers(self, grp: int, community: Community) -> tuple[api.Peer, ...]:
        """All other devices of a group, connected or not."""
        found = []
        for member in community.roll.now.members.values():
            for card in member.devices:
                if card.id != community.secrets.id:
                    session = self.sessions.get((grp, card.id), (None,))[0]
                    known = self.witnesses.known(grp, card.id)
                    found.append(
                        api.Peer(
                            grp, card.id, member.id, member.name, session is not None, known.address,
                            known.last_exchange, self.witnesses.lacks(community, card.id),
                            session.owes() if session else 0, known.version, known.clock_ahead,
                        )
                    )  # fmt: skip
        return tuple(found)


def _listening_at(channel: Channel, hello: Hello) -> str:
    if not 0 < hello.port < 65536:
        return ""
    return join_address(split_address(channel.address)[0], hello.port)
