"""A session between two devices of one group: they compare what they hold, send what the other lacks, and then send
everything new, until one of them leaves.

The receiving side never waits for a send: answers are queued and a pump sends them. So two devices that both have much
to send do not deadlock.
"""

import asyncio
from asyncio import Event as Signal  # `Event` is what the engine tells its users
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import DeviceId
from sync.group.outcome import ROLL, Outcome
from sync.ledger.envelope import Malformed, UnknownVersion
from sync.ledger.reading import Outbox
from sync.net.address import join_address, split_address
from sync.net.claims import Claims
from sync.net.comparing import Comparison
from sync.net.exchange import Callbacks, Exchange
from sync.net.files import FileExchange
from sync.net.holder import LogHolder
from sync.net.messages import (
    Again,
    Batch,
    Copies,
    Holds,
    Introduce,
    Keys,
    Lack,
    Live,
    Message,
    Moved,
    OwnCircles,
    Piece,
    Seek,
    Want,
    encode,
)
from sync.net.recognition import receive, whole_roll
from sync.net.repair import Repair
from sync.net.transport import Channel, PeerGone


def listening_at(channel: Channel, port: int) -> str:
    """The address at which the other side listens, if it says this port; empty if it listens nowhere."""
    return join_address(split_address(channel.address)[0], port) if 0 < port < 1 << 16 else ""


@dataclass
class Peer:
    """Who is at the other end."""

    device: DeviceId
    version: str
    """Version of the peer's program."""
    clock_ahead: int
    """Milliseconds by which the peer's clock is ahead of ours."""
    address: str
    """Where the peer listens (`host:port`), or empty if it did not say."""
    caller: DeviceId
    """The device that dialled: the peer's, or ours."""
    capabilities: frozenset[str] = frozenset()
    """Names of the abilities that both sides have beyond the agreed version of the protocol."""

    @property
    def has_called(self) -> bool:
        return self.caller == self.device


def exchange_with(
    peer: Peer, holder: LogHolder, channel: Channel, callbacks: Callbacks | None = None, outbox: Outbox | None = None
) -> Exchange:
    """Our side of the exchange, before any message. The device that dialled leads the comparison."""
    comparison = Comparison(channel.handshake_hash, leads=not peer.has_called)
    claims = Claims(asyncio.get_running_loop().time)
    return Exchange(holder, callbacks or Callbacks(), comparison, claims, outbox or Outbox(), peer.device)


@dataclass(eq=False)
class Session:
    holder: LogHolder
    channel: Channel
    peer: Peer
    exchange: Exchange
    early: list[Message] = field(default_factory=list)
    """Messages that the peer sent before it was recognised."""
    repair: Repair | None = None
    """None for a hub, which has no keys."""
    files: FileExchange | None = None
    """None if the peer exchanges none."""
    is_suspended: Callable[[DeviceId], bool] = lambda _device: False
    """Does the roll suspend the member whose device this is?"""
    hear_live: Callable[[Live], None] = lambda _message: None
    next_live: Callable[[], Message | None] = lambda: None
    """What the peer tells of its person, and what it is told of ours (see `sync.net.live`)."""
    skipped: int = 0
    """Number of messages whose type this program does not know."""
    _introduction: Iterator[Message] | None = None
    _is_member: bool = False
    _is_out: bool = False
    """The roll no longer names the peer's device."""
    _wake: Signal = field(default_factory=Signal)

    async def run(self) -> None:
        """Run the session until the peer leaves. Raises PeerGone."""
        self.holder.listeners.append(self._changed)
        self._look()
        self.exchange.begin()
        self._wake.set()
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._listen())
                tasks.create_task(self._pump())
        except BaseExceptionGroup as group:
            raise self._end(_first(group)) from None
        finally:
            self.holder.listeners.remove(self._changed)
            await self.channel.close()

    def _end(self, reason: BaseException) -> BaseException:
        """The exception that `run` raises for `reason`."""
        match reason:
            case Malformed() | UnknownVersion():
                return PeerGone("violation")
            case Refused():
                self.exchange.callbacks.stored(reason.code)
                return PeerGone("closed")
            case _:
                return reason

    def _changed(self, outcome: Outcome) -> None:
        if any(feature == ROLL for feature, _ in outcome.touched):
            self._look()
        self.exchange.has_news()
        self._wake.set()

    def _look(self) -> None:
        """Ask the roll about the peer. Whoever is suspended, or has just been put out, is still told the roll, so that
        the person learns what happened; and nothing else."""
        was, self._is_member = self._is_member, self.holder.card(self.peer.device) is not None
        self._is_out = self._is_out or (was and not self._is_member)
        self.exchange.outbox.roll_only = self._is_out or self.is_suspended(self.peer.device)

    async def _listen(self) -> None:
        for message in self.early:
            self._hear(message)
        while True:
            said = await receive(self.channel)
            if said is None:
                self.skipped += 1
            else:
                self._hear(said)
            await asyncio.sleep(0)  # let other tasks run between messages that have already arrived

    def _hear(self, message: Message) -> None:
        if isinstance(message, Introduce) and self._introduction is None:
            self._introduction = whole_roll(self.holder)
        elif isinstance(message, Moved):
            self.peer.address = listening_at(self.channel, message.port)
        elif isinstance(message, Lack | Keys | OwnCircles | Again | Copies) and self.repair is not None:
            self.repair.hear(message)
        elif isinstance(message, Live):
            self.hear_live(message)
        elif isinstance(message, Seek | Holds | Want | Piece):
            if self.files is not None:
                self.files.hear(message)
        else:
            self.exchange.hear(message)
        self._wake.set()

    def wake(self) -> None:
        """There is something to send."""
        self._wake.set()

    async def _pump(self) -> None:
        """Send answers, proofs and what the peer lacks. A new envelope is sent once it is durable here."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while messages := self._next() or await self._next_of_files():
                await self.channel.send(*map(encode, messages))
                if isinstance(messages[0], Batch):
                    self.exchange.callbacks.exchanged()
                await asyncio.sleep(0)
            if self._is_out:
                raise PeerGone("closed")

    async def _next_of_files(self) -> Sequence[Message]:
        """After everything else: all questions, or one part. A peer that gets nothing but the roll gets no files
        either."""
        if self.files is None or self.exchange.outbox.roll_only:
            return ()
        return self.files.next_questions() or _alone(await self.files.next_answer())

    def _next(self) -> Sequence[Message]:
        return _alone(self.exchange.next() if self._is_out else self._next_of_all())

    def _next_of_all(self) -> Message | None:
        shown = next(self._introduction, None) if self._introduction is not None else None
        found = self.exchange.next() if shown is None else shown
        if found is None and self.repair is not None:
            found = self.repair.next()
        return self.next_live() if found is None else found


def _alone(message: Message | None) -> Sequence[Message]:
    return () if message is None else (message,)


def _first(group: BaseException) -> BaseException:
    return _first(group.exceptions[0]) if isinstance(group, BaseExceptionGroup) else group
