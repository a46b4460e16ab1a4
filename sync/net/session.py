"""A conversation between two devices of one group: what have you got, here is what you lack; then everything new as it
comes, until one of them goes.

Whoever hears never waits for what it has to say: answers are gathered and leave by the pump, so that two devices with
much to tell each other do not wait for one another.
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice

from models.errors import Refused
from models.ids import DeviceId
from sync.group.group import Group, Outcome
from sync.ledger.envelope import MAX_SEQ, Malformed
from sync.ledger.logs import LogName
from sync.net.messages import CHUNK, AnyMessage, Batch, Have, Introduce, Message, Proof, State, Vector, encode
from sync.net.recent_first import WORTH_IT, preview
from sync.net.recognition import receive, whole_roll
from sync.net.transport import Channel, PeerGone
from sync.trust.keys import ROLL, circle_tag

MANY_LOGS = 16_384
"""Logs in one vector: as many as fit into a message."""
LOOK_BACK = 256
"""Envelopes in which the place is looked for where two futures of a log part."""


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
    stored: Callable[[str], None] = lambda _code: None
    """Envelopes were kept (an empty code), or why they could not be."""


@dataclass(eq=False)
class Session:
    group: Group
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
    _heard: set[bytes | type[Message]] = field(default_factory=set)
    """What is said once: the state, the wish for an introduction, each circle's vector."""
    _told: set[bytes] = field(default_factory=set)
    _answers: list[Message] = field(default_factory=list)
    _held: dict[LogName, int] = field(default_factory=dict)
    """What is to be confirmed."""
    _unwanted: set[LogName] = field(default_factory=set)
    """Of our logs those that the peer has not begun though we sent them."""
    _disputed: list[tuple[LogName, int]] = field(default_factory=list)
    """What is to be shown of logs that end differently, from which number on."""
    _proved: set[bytes] = field(default_factory=set)
    _introduction: Iterator[Batch] = field(default_factory=lambda: iter(()))
    _preview: Iterator[Batch] = field(default_factory=lambda: iter(()))
    _is_member: bool = False
    _is_out: bool = False
    """The roll knows the peer's device no more."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until the peer goes. Raises PeerGone."""
        self.group.listeners.append(self._stored)
        logs = self.group.logs
        self._is_member = self._is_known()
        self._say(State({tag: digest(logs.vector(tag)) for tag in logs.circles}))
        pump = asyncio.create_task(self._pump())
        try:
            for message in self.early:
                self._hear(message)
            while True:
                self._hear(await receive(self.channel))
                await asyncio.sleep(0)  # what has arrived already is no reason to keep everybody else waiting
        except Malformed:
            raise PeerGone("violation") from None
        except Refused as refused:
            self.ties.stored(refused.code)
            raise PeerGone("closed") from None
        finally:
            self.group.listeners.remove(self._stored)
            pump.cancel()
            with contextlib.suppress(asyncio.CancelledError, PeerGone):
                await pump
            await self.channel.close()

    def lacks(self) -> int:
        """Envelopes that we hold and the peer is not known to hold, but for those of logs that it does not take."""
        logs = (log for log in self.group.logs.by_id.values() if log.name not in self._unwanted)
        return sum(max(0, log.shared - self.theirs.get(log.name, 0)) for log in logs)

    def owes(self) -> int:
        """Envelopes that the peer announced and we do not hold, but for those that we would not take."""
        owed = 0
        for name, seq in self.announced.items():
            log = self.group.logs.by_name.get(name)
            if log is None:
                owed += seq
            else:
                owed += max(0, min(seq, log.frozen - 1 if log.frozen else seq) - log.seq)
        return owed

    @property
    def settled(self) -> bool:
        """Have both sides told what they hold?"""
        return len(self._open) == len(self.group.logs.circles)

    def _say(self, message: Message) -> None:
        self._answers.append(message)
        self._wake.set()

    def _stored(self, outcome: Outcome) -> None:
        if "roll" in outcome.touched:
            was, self._is_member = self._is_member, self._is_known()
            self._is_out = self._is_out or (was and not self._is_member)
        self._wake.set()

    def _is_known(self) -> bool:
        return self.group.ingest.roll is not None and self.group.card(self.peer.device) is not None

    def _once(self, what: bytes | type[Message]) -> None:
        if what in self._heard:
            raise PeerGone("violation")
        self._heard.add(what)

    def _hear(self, message: AnyMessage) -> None:
        match message:
            case State(digests):
                self._once(State)
                self._compare(digests)
            case Vector(circle, logs):
                self._once(circle)
                self._hear_vector(circle, logs)
            case Batch(envelopes):
                self._take(envelopes)
            case Have(logs):
                self._witness([((circle, key), seq) for circle, key, seq in logs])
                self._unwanted |= {(circle, key) for circle, key, seq in logs if not seq} & self._sent.keys()
            case Proof(first, second):
                self._proved.add(second)
                self.group.accept_proof(first, second)
            case Introduce():
                self._once(Introduce)
                self._introduction = whole_roll(self.group)
                self._wake.set()
            case _:
                raise PeerGone("violation")

    def _compare(self, digests: dict[bytes, bytes]) -> None:
        logs = self.group.logs
        for tag in logs.circles:
            ours = logs.vector(tag)
            if digests.get(tag) == digest(ours):
                self._open.add(tag)
                self._witness([((tag, key), seq) for key, (seq, _) in ours.items()])
            else:
                self._tell(tag)
        self.ties.vector_seen(self)
        self._wake.set()

    def _tell(self, tag: bytes) -> None:
        if tag not in self._told:
            self._told.add(tag)
            self._say(Vector(tag, dict(islice(self.group.logs.vector(tag).items(), MANY_LOGS))))

    def _hear_vector(self, circle: bytes, vector: dict[bytes, tuple[int, bytes]]) -> None:
        logs = self.group.logs
        in_range = all(0 <= seq < MAX_SEQ for seq, _ in vector.values())
        if circle not in logs.circles or len(vector) > MANY_LOGS or not in_range:
            raise PeerGone("violation")
        self._dispute(circle, vector)
        self.announced.update({(circle, key): seq for key, (seq, _) in vector.items()})
        own, held = self.group.own_place(circle)
        if 0 < held < self.announced.get((circle, own), 0):
            self.ties.own_log_behind()
        self._open.add(circle)
        self._witness([((circle, key), seq) for key, (seq, _) in vector.items()])
        self._prepare_preview(circle)
        self._tell(circle)
        self.ties.vector_seen(self)
        self._wake.set()

    def _prepare_preview(self, tag: bytes) -> None:
        """For a newcomer, the newest and what it hangs on come before the rest."""
        logs = self.group.logs
        if tag == circle_tag(self.group.id, ROLL):
            return
        held = {key: seq for (circle, key), seq in self.theirs.items() if circle == tag}
        if sum(log.shared - first + 1 for log, first in logs.missing(tag, held)) > WORTH_IT:
            self._preview = preview(self.group, logs.circles[tag])

    def _dispute(self, circle: bytes, vector: dict[bytes, tuple[int, bytes]]) -> None:
        """Where a log of equal length ends differently, show how ours came there: the two are a proof."""
        for key, (seq, tip) in self.group.logs.vector(circle).items():
            theirs = vector.get(key)
            if theirs is not None and theirs[0] == seq and theirs[1] != tip:
                name = circle, key
                self._disputed += [(name, max(1, seq - LOOK_BACK)), (name, seq)]

    def _take(self, envelopes: tuple[bytes, ...]) -> None:
        self.group.receive(envelopes)
        self.ties.stored("")
        newest: dict[LogName, int] = {}
        for raw in envelopes:
            name = raw[4:20], raw[20:52]
            newest[name] = max(newest.get(name, 0), int.from_bytes(raw[52:60], "big"))
        self._witness(list(newest.items()))
        for name, seq in newest.items():
            log, held = self.group.logs.by_name.get(name), self.group.logs.held(*name)
            passed_over = log is None or self.group.ingest.is_stranger(log.device)
            self.announced[name] = held if passed_over else max(seq, self.announced.get(name, 0))
            self._held[name] = held
        self._wake.set()
        self.ties.moved(self)

    def _witness(self, told: list[tuple[LogName, int]]) -> None:
        """The peer holds so much of these logs. What it has beyond ours says nothing about what we will have."""
        logs = self.group.logs
        known = [(name, min(seq, logs.held(*name))) for name, seq in told if name in logs.by_name]
        for name, seq in known:
            self.theirs[name] = max(seq, self.theirs.get(name, 0))
            self._sent[name] = max(seq, self._sent.get(name, 0))
        self.ties.witnessed(self.peer.device, known)

    async def _pump(self) -> None:
        """Send answers, proofs and what the peer lacks: the roll first, whatever is new once it is durable here."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                if self._is_out:
                    await self.channel.close()
                    return
                while (message := self._next()) is not None:
                    await self.channel.send(encode(message))
                    if isinstance(message, Batch):
                        self.ties.moved(self)
                    await asyncio.sleep(0)
        except Refused as refused:
            self.ties.stored(refused.code)
            await self.channel.close()

    def _next(self) -> Message | None:
        if self._answers:
            return self._answers.pop(0)
        if self._held:
            held, self._held = self._held, {}
            return Have(tuple((*name, seq) for name, seq in held.items()))
        for first, second in self.group.logs.proofs().values():
            if second not in self._proved:
                self._proved.add(second)
                return Proof(first, second)
        return next(self._introduction, None) or self._disputed_end() or self._next_batch()

    def _disputed_end(self) -> Batch | None:
        logs = self.group.logs
        while self._disputed:
            name, first = self._disputed.pop(0)
            if run := logs.read(logs.by_name[name], first, CHUNK):
                return Batch(tuple(run))
        return None

    def _next_batch(self) -> Batch | None:
        logs = self.group.logs
        raws: list[bytes] = []
        size = 0
        for tag in sorted(self._open, key=lambda tag: logs.circles[tag].id):
            sent = {key: seq for (circle, key), seq in self._sent.items() if circle == tag}
            for log, first in logs.missing(tag, sent):
                claimed = self.announced.get(log.name, 0)
                if claimed >= first:
                    self._witness([(log.name, claimed)])
                    continue
                run = logs.read(log, first, CHUNK - size)
                size += sum(map(len, run))
                if raws and size > CHUNK:
                    break
                self._sent[log.name] = first + len(run) - 1 if run else log.shared
                raws += run
            if raws:
                return Batch(tuple(raws))
            if (shown := next(self._preview, None)) is not None:
                return shown
        return None


def digest(vector: dict[bytes, tuple[int, bytes]]) -> bytes:
    """SHA-256 of a version vector."""
    hashed = sha256()
    for key, (seq, tip) in sorted(vector.items()):
        hashed.update(key + seq.to_bytes(8, "big") + tip)
    return hashed.digest()
