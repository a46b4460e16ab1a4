"""A conversation between two devices of one group: what have you got, here is what you lack; then everything new as it
comes, until one of them goes.

Whoever hears never waits for what it has to say: answers are gathered and leave by the pump, so that two devices with
much to tell each other do not wait for one another.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import DeviceId
from sync.group.outcome import ROLL, Outcome
from sync.ledger.envelope import Malformed, UnknownVersion
from sync.ledger.reading import Outbox
from sync.net.claims import Claims
from sync.net.comparing import Comparison
from sync.net.exchange import Exchange, Ties
from sync.net.holder import LogHolder
from sync.net.messages import Batch, Introduce, Message, encode
from sync.net.recognition import receive, whole_roll
from sync.net.transport import Channel, PeerGone


@dataclass
class Peer:
    """Who is at the other end."""

    device: DeviceId
    version: str
    """Of its program."""
    clock_ahead: int
    """Milliseconds that their clock leads ours."""
    address: str
    """Where that device listens, if it told."""
    caller: DeviceId
    """Who dialled: that device, or ours."""
    capabilities: frozenset[str] = frozenset()
    """What both sides can do beyond the version of the protocol that they agreed on."""

    @property
    def has_called(self) -> bool:
        return self.caller == self.device


def exchange_with(
    peer: Peer, holder: LogHolder, channel: Channel, ties: Ties | None = None, outbox: Outbox | None = None
) -> Exchange:
    """Ours, before anything was said. Whoever dialled leads the comparison."""
    comparison = Comparison(channel.handshake_hash, leads=not peer.has_called)
    claims = Claims(asyncio.get_running_loop().time)
    return Exchange(holder, ties or Ties(), comparison, claims, outbox or Outbox())


@dataclass(eq=False)
class Session:
    holder: LogHolder
    channel: Channel
    peer: Peer
    exchange: Exchange
    early: list[Message] = field(default_factory=list)
    """What the peer said before it was recognised."""
    skipped: int = 0
    """Messages of types that this program does not know."""
    _introduction: Iterator[Message] | None = None
    _is_member: bool = False
    _is_out: bool = False
    """The roll knows the peer's device no more."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until the peer goes. Raises PeerGone."""
        self.holder.listeners.append(self._changed)
        self._is_member = self.holder.card(self.peer.device) is not None
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
        """Why the session ended, for whoever runs it."""
        match reason:
            case Malformed() | UnknownVersion():
                return PeerGone("violation")
            case Refused():
                self.exchange.ties.stored(reason.code)
                return PeerGone("closed")
            case _:
                return reason

    def _changed(self, outcome: Outcome) -> None:
        if ROLL in outcome.touched:
            was, self._is_member = self._is_member, self.holder.card(self.peer.device) is not None
            self._is_out = self._is_out or (was and not self._is_member)
        self.exchange.has_news()
        self._wake.set()

    async def _listen(self) -> None:
        for message in self.early:
            self._hear(message)
        while True:
            said = await receive(self.channel)
            if said is None:
                self.skipped += 1
            else:
                self._hear(said)
            await asyncio.sleep(0)  # what has arrived already is no reason to keep everybody else waiting

    def _hear(self, message: Message) -> None:
        if isinstance(message, Introduce) and self._introduction is None:
            self._introduction = whole_roll(self.holder)
        else:
            self.exchange.hear(message)
        self._wake.set()

    async def _pump(self) -> None:
        """Send answers, proofs and what the peer lacks; whatever is new once it is durable here."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._is_out:
                raise PeerGone("closed")
            while (message := self._next()) is not None:
                await self.channel.send(encode(message))
                if isinstance(message, Batch):
                    self.exchange.ties.exchanged()
                await asyncio.sleep(0)

    def _next(self) -> Message | None:
        shown = next(self._introduction, None) if self._introduction is not None else None
        return self.exchange.next() if shown is None else shown


def _first(group: BaseException) -> BaseException:
    return _first(group.exceptions[0]) if isinstance(group, BaseExceptionGroup) else group
