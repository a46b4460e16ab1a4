"""A conversation between two devices of one group: who are you, what have you got, here is what you lack; then
everything new as it comes, until one of them goes."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec

from models import ids
from models.errors import Refused
from models.ids import DeviceId
from sync.community import Community, Outcome
from sync.ledger.envelope import Malformed
from sync.ledger.logs import LogName
from sync.net.messages import (
    CHUNK,
    HELLO,
    AnyMessage,
    Batch,
    Have,
    Hello,
    Introduce,
    Message,
    Proof,
    State,
    Vector,
    decode,
    encode,
)
from sync.net.preview import WORTH_IT, preview
from sync.net.transport import Channel, PeerGone
from sync.trust.keys import ROLL, DeviceSecrets, circle_tag, verify

HELLO_SECONDS = 10.0
MANY_LOGS = 4096
"""Logs that a peer may know and we do not."""
INTRODUCTION = 4 << 20
"""Bytes of roll that we take from a device we do not know yet."""


@dataclass
class Peer:
    """Who is at the other end."""

    device: DeviceId
    version: str
    clock_ahead: int
    """Milliseconds that their clock leads ours."""
    address: str
    """Where that device listens, if it told."""


@dataclass
class Ties:
    """What a session tells the outside."""

    vector_seen: Callable[["Session"], None] = lambda _session: None
    own_log_behind: Callable[[], None] = lambda: None
    witnessed: Callable[[DeviceId, list[tuple[LogName, int]]], None] = lambda _device, _logs: None
    moved: Callable[["Session"], None] = lambda _session: None


def sign_hello(secrets: DeviceSecrets, channel: Channel, *, dialer: bool, version: str, time: int, port: int) -> Hello:
    signature = secrets.signing.sign(_greeting(channel, dialer))
    return Hello(secrets.card.signing, signature, version, time, port)


def check_hello(hello: Message, channel: Channel, *, dialer: bool) -> Hello:
    """The other side's hello. Raises PeerGone `violation` unless it is signed for this very channel."""
    if not isinstance(hello, Hello) or not verify(hello.signing, _greeting(channel, dialer), hello.signature):
        raise PeerGone("violation")
    return hello


def _greeting(channel: Channel, dialer: bool) -> bytes:
    return HELLO + (b"d" if dialer else b"a") + channel.handshake_hash


async def receive(channel: Channel) -> AnyMessage:
    """The next message. Raises PeerGone, also where the other side speaks nonsense."""
    try:
        message: AnyMessage = decode(await channel.receive())
        return message
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise PeerGone("violation") from None


@dataclass(eq=False)
class Session:
    community: Community
    channel: Channel
    peer: Peer
    ties: Ties
    early: list[AnyMessage] = field(default_factory=list)
    """What the peer said before it was recognised."""
    theirs: dict[LogName, int] = field(default_factory=dict)
    """What the peer is known to hold durably."""
    announced: dict[LogName, int] = field(default_factory=dict)
    """What the peer said it holds: where that is more than ours, it owes us."""
    _sent: dict[LogName, int] = field(default_factory=dict)
    _open: set[bytes] = field(default_factory=set)
    """Circles whose vector the peer has told, or which were equal."""
    _vectors_sent: set[bytes] = field(default_factory=set)
    _previews: list[Batch] = field(default_factory=list)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until the peer goes. Raises PeerGone."""
        self.community.listeners.append(self._stored)
        pump = asyncio.create_task(self._pump())
        try:
            await self._send(self._state())
            for proof in self.community.logs.proofs():
                await self._send(Proof(*proof))
            for message in self.early:
                await self._hear(message)
            while True:
                await self._hear(await receive(self.channel))
        finally:
            self.community.listeners.remove(self._stored)
            pump.cancel()
            with contextlib.suppress(asyncio.CancelledError, PeerGone):
                await pump
            await self.channel.close()

    def lacks(self) -> int:
        """Envelopes that we hold and the peer is not known to hold."""
        return sum(max(0, log.seq - self.theirs.get(log.name, 0)) for log in self.community.logs.by_id.values())

    def owes(self) -> int:
        """Envelopes that the peer announced and we do not hold."""
        logs = self.community.logs.by_name
        return sum(max(0, seq - (logs[name].seq if name in logs else 0)) for name, seq in self.announced.items())

    @property
    def settled(self) -> bool:
        """Have both sides told what they hold?"""
        return len(self._open) == len(self.community.logs.circles)

    async def _send(self, message: Message) -> None:
        await self.channel.send(encode(message))

    def _state(self) -> State:
        return State({tag: digest(self.community.logs.vector(tag)) for tag in self.community.logs.circles})

    def _stored(self, _outcome: Outcome) -> None:
        self._wake.set()

    async def _hear(self, message: AnyMessage) -> None:
        match message:
            case State(digests):
                await self._compare(digests)
            case Vector(circle, logs):
                await self._told(circle, logs)
            case Batch(envelopes):
                await self._take(envelopes)
            case Have(logs):
                self._witness([((circle, key), seq) for circle, key, seq in logs])
            case Proof(first, second):
                self._convict(first, second)
            case Introduce():
                await show_roll(self.community, self.channel)
            case _:
                raise PeerGone("violation")

    async def _compare(self, digests: dict[bytes, bytes]) -> None:
        logs = self.community.logs
        for tag in logs.circles:
            ours = logs.vector(tag)
            if digests.get(tag) == digest(ours):
                self._open.add(tag)
                self._witness([((tag, key), seq) for key, (seq, _) in ours.items()])
            else:
                await self._tell(tag)
        self.ties.vector_seen(self)

    async def _tell(self, tag: bytes) -> None:
        if tag not in self._vectors_sent:
            self._vectors_sent.add(tag)
            await self._send(Vector(tag, self.community.logs.vector(tag)))

    async def _told(self, circle: bytes, vector: dict[bytes, tuple[int, bytes]]) -> None:
        ours = self.community.logs
        if circle not in ours.circles or len(vector) > len(ours.by_id) + MANY_LOGS:
            raise PeerGone("violation")
        await self._dispute(circle, vector)
        logs = {key: max(0, seq) for key, (seq, _) in vector.items()}
        own = self.community.own_log_names()
        if any((circle, key) in own and seq > own[circle, key] for key, seq in logs.items()):
            self.ties.own_log_behind()
        self.announced.update({(circle, key): seq for key, seq in logs.items()})
        self._open.add(circle)
        self._witness([((circle, key), min(seq, ours.held(circle, key))) for key, seq in logs.items()])
        self._prepare_preview(circle)
        await self._tell(circle)
        self.ties.vector_seen(self)
        self._wake.set()

    def _prepare_preview(self, tag: bytes) -> None:
        """For a newcomer, the newest and what it hangs on come before the rest."""
        logs = self.community.logs
        if tag == circle_tag(self.community.id, ROLL):
            return
        held = {key: seq for (circle, key), seq in self.theirs.items() if circle == tag}
        if sum(log.seq - first + 1 for log, first in logs.missing(tag, held)) > WORTH_IT:
            self._previews = list(preview(self.community, logs.circles[tag]))

    async def _dispute(self, circle: bytes, vector: dict[bytes, tuple[int, bytes]]) -> None:
        """Where a log of equal length ends differently, show our end: the two are a proof."""
        logs = self.community.logs
        for key, place in logs.vector(circle).items():
            theirs = vector.get(key)
            if theirs is not None and theirs[0] == place[0] and theirs[1] != place[1]:
                newest = logs.read(logs.by_name[circle, key], place[0], CHUNK)
                await self._send(Batch(tuple(newest)))

    async def _take(self, envelopes: tuple[bytes, ...]) -> None:
        try:
            self.community.ingest(envelopes)
        except Malformed:
            raise PeerGone("violation") from None
        except Refused:
            raise PeerGone("closed") from None
        names = {(raw[4:20], raw[20:52]) for raw in envelopes}
        held = [(name, self.community.logs.held(*name)) for name in names]
        self._witness(held)
        for name, seq in held:
            self.announced[name] = max(seq, self.announced.get(name, 0))
        await self._send(Have(tuple((*name, seq) for name, seq in held)))
        self.ties.moved(self)

    def _witness(self, logs: list[tuple[LogName, int]]) -> None:
        for name, seq in logs:
            self.theirs[name] = max(seq, self.theirs.get(name, 0))
            self._sent[name] = max(seq, self._sent.get(name, 0))
        self.ties.witnessed(self.peer.device, logs)

    def _convict(self, first: bytes, second: bytes) -> None:
        try:
            self.community.convict(first, second)
        except Malformed:
            raise PeerGone("violation") from None

    async def _pump(self) -> None:
        """Send what the peer lacks: the roll first, whatever is new as soon as it is durable here."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while batch := self._next_batch():
                await self._send(batch)
                self.ties.moved(self)
                await asyncio.sleep(0)

    def _next_batch(self) -> Batch | None:
        logs = self.community.logs
        raws: list[bytes] = []
        size = 0
        for tag in sorted(self._open, key=lambda tag: logs.circles[tag].id):
            sent = {key: seq for (circle, key), seq in self._sent.items() if circle == tag}
            for log, first in logs.missing(tag, sent):
                if size >= CHUNK:
                    break
                run = logs.read(log, first, CHUNK - size)
                self._sent[log.name] = first + len(run) - 1 if run else log.seq
                raws += run
                size += sum(map(len, run))
            if raws:
                return Batch(tuple(raws))
            if self._previews:
                return self._previews.pop(0)
        return None


def digest(vector: dict[bytes, tuple[int, bytes]]) -> bytes:
    """SHA-256 of a version vector."""
    hashed = sha256()
    for key, (seq, tip) in sorted(vector.items()):
        hashed.update(key + seq.to_bytes(8, "big") + tip)
    return hashed.digest()


async def show_roll(community: Community, channel: Channel) -> None:
    """Send the whole roll, sealed as it is, to somebody who does not know us yet."""
    logs = community.logs
    for log, _ in logs.missing(circle_tag(community.id, ROLL), {}):
        await channel.send(encode(Batch(tuple(logs.read(log, 1, INTRODUCTION)))))


async def recognise(community: Community, channel: Channel, hello: Hello) -> tuple[DeviceId, list[AnyMessage]]:
    """The device behind a hello and what else it said until the roll knew it; an unknown one is asked to show why it
    should be known. Raises PeerGone where it is not a member's device, or not the one that made the handshake.
    """
    device = ids.device_id(hello.signing)
    early: list[AnyMessage] = []
    taken = 0
    while (card := community.card(device)) is None:
        if not taken:
            taken = 1
            await channel.send(encode(Introduce()))
        message = await receive(channel)
        if isinstance(message, Introduce):
            await show_roll(community, channel)
        elif isinstance(message, Batch):
            taken += sum(map(len, message.envelopes))
            _be_introduced(community, message, taken)
        elif len(early) < MANY_LOGS:
            early.append(message)
    if card.transport != channel.peer_static:
        raise PeerGone("violation")
    return device, early


def _be_introduced(community: Community, batch: Batch, taken: int) -> None:
    roll = circle_tag(community.id, ROLL)
    if taken > INTRODUCTION or any(raw[4:20] != roll for raw in batch.envelopes):
        raise PeerGone("violation")
    try:
        community.ingest(batch.envelopes)
    except Malformed:
        raise PeerGone("violation") from None
