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
from sync.group.group import Group
from sync.net import rejoin
from sync.net.address import join_address, split_address
from sync.net.admission import admit
from sync.net.discovery import Discovery, DiscoveryKey, Sighting
from sync.net.messages import AnyMessage, Hello
from sync.net.offers import EPOCHS, member_offers, newcomer_offers, open_invitations
from sync.net.peer_progress import PeerProgress
from sync.net.recognition import HELLO_SECONDS, exchange_hellos, recognise, sign_hello
from sync.net.session import Peer, Session, Ties
from sync.net.transport import Channel, Offer, PeerGone, Wire
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
    groups: Callable[[], Mapping[int, Group]]
    progress: PeerProgress
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
        members = [offer for group in self.groups().values() for offer in member_offers(group)]
        newcomers = [offer for group in self.groups().values() for offer in newcomer_offers(group)]
        return members + newcomers

    def discovery_keys(self) -> list[DiscoveryKey]:
        """Under which keys we are found and find others; former epochs only find, so who was removed sees nothing."""
        keys = [key for key, _ in self._seekers.values()]
        for group_number, group in self.groups().items():
            roll = group.circle(ROLL).id
            keys += [
                DiscoveryKey((group_number,), discovery_key(key), announced=age == 0)
                for age, key in enumerate(group.keys.newest(roll, EPOCHS))
            ]
            keys += [
                DiscoveryKey((group_number, invitation.terms.id), joining_discovery(invitation.terms.key))
                for invitation in open_invitations(group)
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

    def _is_pass(self, group_number: int, invitation: bytes) -> bool:
        """Is this the invitation on which we went on with a group from an archive?"""
        group = self.groups().get(group_number)
        return group is not None and group.link is not None and group.link.id == invitation

    def expect(self, group_number: int, addresses: Sequence[str]) -> None:
        """Somebody of this group may be at these addresses."""
        for address in addresses:
            self._attempt(group_number, address)

    def _attempt(self, group_number: int, address: str) -> Attempt:
        """The one at this address. Where there are too many, the oldest of those goes where nobody ever answered."""
        if (group_number, address) not in self._attempts and len(self._attempts) >= MAX_ATTEMPTS:
            silent = (key for key, attempt in self._attempts.items() if attempt.device is None)
            del self._attempts[next(silent, next(iter(self._attempts)))]
        return self._attempts.setdefault((group_number, address), Attempt())

    def _keep(self, coroutine) -> None:  # type: ignore[no-untyped-def]
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _redial(self) -> None:
        for group_number, address in self.progress.addresses():
            self.expect(group_number, (address,))
        for group_number, group in self.groups().items():
            self.expect(group_number, group.link.addresses if group.link else ())
        online = self.discovery.online
        while True:
            self._dial_due()
            await asyncio.sleep(REDIAL_SECONDS)
            if self.discovery.online != online:
                online = self.discovery.online
                self.changed()

    def _dial_due(self) -> None:
        now = asyncio.get_running_loop().time()
        connected = {(group_number, session.peer.address) for (group_number, _), (session, _) in self.sessions.items()}
        for (group_number, address), attempt in list(self._attempts.items()):
            group = self.groups().get(group_number)
            busy = sum(key[0] == group_number for key in self.sessions) >= MAX_SESSIONS
            if group is None or busy or attempt.due > now:
                continue
            ours = attempt.device == group.secrets.id
            there = ours or (group_number, address) in connected or (group_number, attempt.device) in self.sessions
            if there and not rejoin.is_missing_keys(group):
                continue
            attempt.tried, attempt.due = now, now + attempt.pause
            attempt.pause = min(LAST_RETRY, attempt.pause * 2)
            self._keep(self._try(group, address))

    async def _try(self, group: Group, address: str) -> None:
        with contextlib.suppress(PeerGone, ValueError):
            await self._dial(group, address)

    async def _dial(self, group: Group, address: str, up: asyncio.Event | None = None) -> None:
        """Dial, and stay until the session ends. Raises PeerGone."""
        channel, hello = await self._reach(group, address)
        await self.converse(group, channel, hello, dialer=True, address=address, up=up)

    async def _reach(self, group: Group, address: str) -> tuple[Channel, Hello]:
        async def greet(channel: Channel, request: Admit | None = None) -> Hello:
            return await self._greet(group, channel, dialer=True, request=request)

        offers = member_offers(group)
        if group.link is not None:
            return await rejoin.reach(self.wire, group, group.link, address, offers, greet)
        channel = await self.wire.dial(address, offers[0])
        return channel, await greet(channel)

    async def connect(self, address: str) -> None:
        """Dial an address for every group until one answers. Raises PeerGone, ValueError."""
        gone = PeerGone("unreachable")
        for group_number, group in self.groups().items():
            up = asyncio.Event()
            task = asyncio.create_task(self._dial(group, address, up))
            self._tasks.add(task)
            task.add_done_callback(self._ended)
            waiter = asyncio.create_task(up.wait())
            try:
                await asyncio.wait((task, waiter), return_when=asyncio.FIRST_COMPLETED)
            finally:
                waiter.cancel()
            if up.is_set():
                self._attempt(group_number, address)
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
        group = self.groups().get(label[0])
        if group is None:
            return
        with contextlib.suppress(PeerGone):
            hello = await self._greet(group, channel, dialer=False)
            if len(label) == 2:
                await admit(group, channel, label[1], hello)
            await self.converse(group, channel, hello, dialer=False)

    def newcomer(self, group: Group, channel: Channel, hello: Hello) -> asyncio.Task[None]:
        """Go on talking with the member who has let us in; done when that session ends."""
        task = asyncio.create_task(self.converse(group, channel, hello, dialer=True, trusted=True))
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def even(self, group_number: int) -> bool:
        """Is there a session in the group, and has every session nothing left to give or take?"""
        sessions = [session for (number, _), (session, _) in self.sessions.items() if number == group_number]
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

    async def _greet(self, group: Group, channel: Channel, *, dialer: bool, request: Admit | None = None) -> Hello:
        ours = sign_hello(
            group.secrets, channel, dialer=dialer, version=self.version, time=group.clock.wall(), port=self.port
        )
        return await exchange_hellos(channel, msgspec.structs.replace(ours, request=request), dialer=dialer)

    async def converse(
        self, group: Group, channel: Channel, hello: Hello, *, dialer: bool, address: str = "",
        up: asyncio.Event | None = None, trusted: bool = False,
    ) -> None:  # fmt: skip
        """Run the session with a device that said hello, until it ends. Raises PeerGone.

        A newcomer, who has no roll yet, has `trusted` the device that knew the invitation's key.
        """
        device = ids.device_id(hello.signing)
        early: list[AnyMessage] = []
        if not trusted:
            device, early = await self._recognise(group, channel, hello)
        key = (group.group_number, device)
        if address:
            self._attempts.setdefault((group.group_number, address), Attempt()).device = device
        caller = group.secrets.id if dialer else device
        if device == group.secrets.id or not self._prefer(key, caller, group.secrets.id):
            await channel.close()
            return
        ahead = group.clock.heard(device, hello.time)
        peer = Peer(device, hello.version, ahead, address or _listening_at(channel, hello))
        witnessed = self.progress.saw(group)
        ties = Ties(self._compared, group.doubt, witnessed, self._moved, self.stored)
        session = Session(group, channel, peer, ties, early)
        self.sessions[key] = (session, caller)
        if peer.address:
            attempt = self._attempt(group.group_number, peer.address)
            attempt.pause, attempt.device = FIRST_RETRY, device
        self.progress.met(group.group_number, peer)
        self._stirred()
        if up is not None:
            up.set()
        try:
            await session.run()
        finally:
            if self.sessions.get(key, (None,))[0] is session:
                del self.sessions[key]
            self.progress.parted(group.group_number, peer)
            self._stirred()

    async def _recognise(self, group: Group, channel: Channel, hello: Hello) -> tuple[DeviceId, list[AnyMessage]]:
        try:
            async with asyncio.timeout(3 * HELLO_SECONDS):
                return await recognise(group, channel, hello)
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
        self.progress.exchanged(session.group.group_number, session.peer)
        self._stirred()

    def peers(self, group_number: int, group: Group) -> tuple[api.Peer, ...]:
        """All other devices of a group, connected or not."""
        found = []
        for member in group.roll.now.members.values():
            for card in member.devices:
                if card.id != group.secrets.id:
                    session = self.sessions.get((group_number, card.id), (None,))[0]
                    known = self.progress.known(group_number, card.id)
                    found.append(
                        api.Peer(
                            group_number, card.id, member.id, member.name, session is not None, known.address,
                            known.last_exchange, self.progress.lacks(group, card.id),
                            session.owes() if session else 0, known.version, known.clock_ahead,
                        )
                    )  # fmt: skip
        return tuple(found)


def _listening_at(channel: Channel, hello: Hello) -> str:
    if not 0 < hello.port < 65536:
        return ""
    return join_address(split_address(channel.address)[0], hello.port)
