"""From the hello with another device to the end of the session with it."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from models import ids
from models.ids import DeviceId
from models.roll import Admit
from sync.group import own_logs
from sync.group.group import Group
from sync.ledger.log import Held
from sync.ledger.reading import Outbox
from sync.net.activity import Activity
from sync.net.exchange import Callbacks
from sync.net.files import FileTraffic
from sync.net.knocking import is_suspended
from sync.net.live import LiveSide, Presence
from sync.net.messages import Hello, Message
from sync.net.peer_progress import PeerProgress
from sync.net.reading import early_envelopes
from sync.net.recognition import HELLO_SECONDS, exchange_hellos, recognise, sign_hello
from sync.net.repair import Repair
from sync.net.session import Peer, Session, exchange_with, listening_at
from sync.net.sessions import Sessions
from sync.net.transport import Channel, PeerGone
from sync.net.versions import FILES, LIVE, Agreement, agree


@dataclass(frozen=True)
class Greeting:
    """Both hellos on one channel, and what follows from them."""

    theirs: Hello
    agreement: Agreement


@dataclass
class Meetings:
    sessions: Sessions
    progress: PeerProgress
    activity: Activity
    program: str
    files: FileTraffic
    port: Callable[[], int]
    """Where we listen; 0 = nowhere."""
    live: Presence
    stored: Callable[[str], None]
    """See `Callbacks.stored`."""
    met: Callable[[int, str, DeviceId], None] = lambda _group_number, _address, _device: None
    """(group number, address, device): this device answered at the address, or says that it listens there."""
    moved: Callable[[int, str, str, DeviceId], None] = lambda _group_number, _former, _address, _device: None
    """(group number, former address, address, device): this device listens at another address now."""

    async def greet(self, group: Group, channel: Channel, *, dialer: bool, request: Admit | None = None) -> Greeting:
        """Exchange hellos. Raises PeerGone."""
        ours = sign_hello(
            group.secrets, channel, dialer=dialer, program=self.program, time=group.clock.now(), port=self.port(),
            request=request,
        )  # fmt: skip
        theirs = await exchange_hellos(channel, ours, dialer=dialer)
        try:
            return Greeting(theirs, agree(ours, theirs))
        except PeerGone as gone:
            update = {"older": "theirs", "newer": "ours"}[gone.code]
            self.progress.speaks_another_version(group.group_number, ids.device_id(theirs.signing), update)
            self.activity.notify()
            await channel.close()
            raise

    async def converse(
        self, group: Group, channel: Channel, greeting: Greeting, *, dialer: bool, address: str = "",
        up: Callable[[], None] = lambda: None, trusted: bool = False, recognised: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Run the session with a device that said hello, until it ends. Raises PeerGone.

        A newcomer has no roll yet, so it cannot check the device. It passes `trusted` for a device that knows the
        invitation's key.
        """
        hello = greeting.theirs
        device = ids.device_id(hello.signing)
        early: list[Message] = []
        if not trusted:
            device, early = await self._recognise(group, channel, hello)
        recognised()
        if address:
            self.met(group.group_number, address, device)
        if device == group.secrets.id:
            await channel.close()
            return
        ahead = group.clock.heard(group.membership.member_of(device), hello.time)
        peer = Peer(
            device, hello.program, ahead, address or listening_at(channel, hello.port),
            group.secrets.id if dialer else device, greeting.agreement.capabilities,
        )  # fmt: skip
        listened = peer.address
        outbox = Outbox(early=early_envelopes(group.store.db, group))
        session = Session(
            group, channel, peer, exchange_with(peer, group, channel, self._callbacks(group, device), outbox), early,
            Repair(group, device), is_suspended=partial(is_suspended, group),
        )
        if not self.sessions.enter(session, group.secrets.id):
            await channel.close()
            return
        side = self._live_side(group, session)
        self.progress.met(group.group_number, peer)
        if peer.address:
            self.met(group.group_number, peer.address, device)
        self.activity.notify()
        up()
        files = self.files.of(group) if FILES in peer.capabilities else None
        try:
            session.files = None if files is None else files.enter(device, session.wake)
            await session.run()
        finally:
            if files is not None and session.files is not None:
                files.leave(session.files)
            self.sessions.leave(session)
            if side is not None:
                self.live.leave(side)
            self.progress.met(group.group_number, peer)
            if peer.address != listened:
                self.moved(group.group_number, listened, peer.address, device)
            self.activity.notify()

    def _live_side(self, group: Group, session: Session) -> LiveSide | None:
        """Let both tell each other who is here; None if one of them does not do that."""
        if LIVE not in session.peer.capabilities or group.circles.roll.reads_nothing:
            return None
        side = LiveSide(self.live, group, session.peer.device, asyncio.get_running_loop().time, session.wake)
        session.hear_live, session.next_live = side.hear, side.next
        self.live.enter(side)
        return side

    async def _recognise(self, group: Group, channel: Channel, hello: Hello) -> tuple[DeviceId, list[Message]]:
        try:
            async with asyncio.timeout(3 * HELLO_SECONDS):
                return await recognise(group, channel, hello)
        except TimeoutError:
            raise PeerGone("timeout") from None

    def _callbacks(self, group: Group, device: DeviceId) -> Callbacks:
        own = _OwnKeys(group)

        def claimed(vector: Mapping[bytes, Held]) -> None:
            self.progress.claimed(group.logs, device, vector)
            if any(_is_behind(group, key, vector[key]) for key in own.known() if key in vector):
                own_logs.suspect_clone(group)

        def has_all(circle: bytes) -> None:
            self.progress.has_all(group.logs, device, group.logs.digests.vector(circle))

        def exchanged() -> None:
            self.sessions.active(group.group_number, device)
            self.progress.exchanged(group.group_number, device)
            self.activity.exchanged()

        return Callbacks(self.activity.exchanged, exchanged, claimed, has_all, self.stored)


class _OwnKeys:
    """The keys of our own logs, derived again only when they may have changed."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._as_of: object = None
        self._keys: tuple[bytes, ...] = ()

    def known(self) -> tuple[bytes, ...]:
        as_of = self._group.secrets.log_generation, len(self._group.logs.circles)
        if as_of != self._as_of:
            self._as_of, self._keys = as_of, own_logs.keys(self._group)
        return self._keys


def _is_behind(group: Group, key: bytes, held: Held) -> bool:
    """Does the peer claim to hold more of our own log than we do?"""
    return held.top > group.logs.held(key) > 0
