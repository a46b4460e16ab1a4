"""A conversation between two devices of one group: what have you got, here is what you lack; then everything new as it
comes, until one of them goes.

Whoever hears never waits for what it has to say: answers are gathered and leave by the pump, so that two devices with
much to tell each other do not wait for one another.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import DeviceId
from sync.group.outcome import ROLL, Outcome
from sync.ledger.envelope import PROLOGUE, VERSION, Malformed, UnknownVersion, envelope_id, place
from sync.ledger.log import NOTHING_HELD, Held
from sync.ledger.logs import Logs
from sync.ledger.reading import Outbox
from sync.net.claims import Claims
from sync.net.comparing import Comparison, Learned
from sync.net.disputes import MAX_PROLOGUES, Disputes
from sync.net.holder import LogHolder
from sync.net.messages import (
    Batch,
    Branch,
    Buckets,
    Done,
    Have,
    Introduce,
    Message,
    Proof,
    Sample,
    State,
    Vector,
    encode,
)  # fmt: skip
from sync.net.recognition import receive, whole_roll
from sync.net.transport import Channel, PeerGone

FIRST_BYTE = bytes((VERSION,))


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


@dataclass
class Ties:
    """What a session tells the outside."""

    compared: Callable[["Session"], None] = lambda _session: None
    """The peer has told, or shown to be equal, what it holds of something."""
    exchanged: Callable[["Session"], None] = lambda _session: None
    """A batch came or went."""
    claimed: Callable[["Session", Mapping[bytes, Held]], None] = lambda _session, _held: None
    """The peer says that it holds this of these logs; it may not be true."""
    has_all: Callable[["Session", bytes], None] = lambda _session, _circle: None
    """The peer holds all that we hold of a circle."""
    stored: Callable[[str], None] = lambda _code: None
    """Envelopes were kept (an empty code), or why they could not be."""


@dataclass(eq=False)
class Session:
    holder: LogHolder
    channel: Channel
    peer: Peer
    ties: Ties
    outbox: Outbox = field(default_factory=Outbox)
    early: list[Message] = field(default_factory=list)
    """What the peer said before it was recognised."""
    skipped: int = 0
    """Messages of types that this program does not know."""
    _answers: list[Message] = field(default_factory=list)
    _taken: int = 0
    """Batches that came since we last confirmed any."""
    _on_the_way: deque[int] = field(default_factory=deque)
    """Envelopes in each batch that went, and that the peer has not confirmed."""
    _confirm: dict[bytes, None] = field(default_factory=dict)
    """Logs whose state is to be confirmed."""
    _introduction: Iterator[Message] | None = None
    _is_member: bool = False
    _is_out: bool = False
    """The roll knows the peer's device no more."""
    _has_told_done: bool = False
    _has_news: bool = False
    """Something was stored, and nobody has looked yet whether the peer lacks it."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.claims = Claims(asyncio.get_running_loop().time)
        self.comparison = Comparison(self.channel.handshake_hash, leads=not self.peer.has_called)
        self.disputes = Disputes()

    async def run(self) -> None:
        """Until the peer goes. Raises PeerGone."""
        self.holder.listeners.append(self._changed)
        self._is_member = self.holder.card(self.peer.device) is not None
        self._say(self.comparison.state(self.holder.logs))
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
                self.ties.stored(reason.code)
                return PeerGone("closed")
            case _:
                return reason

    @property
    def is_compared(self) -> bool:
        """Have both sides told what they hold?"""
        return self.comparison.is_complete

    @property
    def lacks(self) -> int:
        """Envelopes that we hold, and the peer would take, and does not hold as far as we know."""
        return self.outbox.lacking + sum(self._on_the_way)

    @property
    def owes(self) -> int:
        """Envelopes that the peer holds, and would give, and we do not hold."""
        return self.claims.owed

    @property
    def in_sync(self) -> bool:
        return self.is_compared and not (self._has_news or self.lacks or self.owes)

    def _say(self, *messages: Message) -> None:
        self._answers += messages
        self._wake.set()

    def _changed(self, outcome: Outcome) -> None:
        if ROLL in outcome.touched:
            was, self._is_member = self._is_member, self.holder.card(self.peer.device) is not None
            self._is_out = self._is_out or (was and not self._is_member)
        self._has_news = True
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
        logs = self.holder.logs
        match message:
            case State(digests):
                self._compare(self.comparison.hear_state(logs, digests))
            case Buckets(circle, digests):
                self._compare(self.comparison.hear_buckets(logs, circle, digests))
            case Vector():
                self._compare(self.comparison.hear_vector(logs, message))
            case Batch(envelopes):
                self._take(envelopes)
            case Have():
                self._hear_have(message)
            case Done():
                self.claims.done()
                self.ties.compared(self)
            case Introduce() if self._introduction is None:
                self._introduction = whole_roll(self.holder)
            case _:
                self._hear_of_forks(message)
        self._wake.set()

    def _hear_of_forks(self, message: Message) -> None:
        match message:
            case Proof(proof):
                self.holder.accept_proof(proof)
            case Sample():
                self._say(*self.disputes.answer(self.holder.logs, message))
            case Branch(prologues) if len(prologues) <= MAX_PROLOGUES:
                self.holder.accept_branch(prologues)
            case _:
                raise PeerGone("violation")

    def _compare(self, answers: Iterable[Message]) -> None:
        self._say(*answers)
        learned, self.comparison.learned = self.comparison.learned, []
        for each in learned:
            self._learn(each)
        for key in list(self.outbox.disputed):
            self._say(*self.disputes.begin(self.holder.logs, key))
        self.ties.compared(self)

    def _learn(self, learned: Learned) -> None:
        logs, tag, bucket, vector = self.holder.logs, learned.circle, learned.bucket, learned.vector
        if vector is None:
            self.outbox.learn_equal(logs, tag, bucket)
            self.ties.has_all(self, tag)
        else:
            self.outbox.learn(logs, tag, vector, bucket)
            self.claims.claim(logs, vector)
            self.ties.claimed(self, vector)

    def _take(self, envelopes: tuple[bytes, ...]) -> None:
        if not all(_is_newest(self.holder.logs, raw) for raw in envelopes):
            self.holder.receive(envelopes)
            self.ties.stored("")
        readable = [raw for raw in envelopes if raw[0] == VERSION]  # the ledger has passed over what is newer
        pieces = _pieces(readable)
        self.outbox.received(self.holder.logs, (raw for raw in readable if place(raw)[0] in self.holder.logs.by_key))
        self.claims.received(self.holder.logs, pieces)
        self.ties.claimed(self, pieces)
        self._confirm.update(dict.fromkeys(pieces))
        self._taken += 1
        self.ties.exchanged(self)

    def _hear_have(self, have: Have) -> None:
        logs = self.holder.logs
        for _ in range(min(have.batches, len(self._on_the_way))):
            self._on_the_way.popleft()
        known = {key: held for key, held in have.logs.items() if key in logs.by_key}
        for key, held in known.items():
            self.outbox.confirm(logs, key, held if held.runs or held.fork else None)
        self.ties.claimed(self, known)
        self.ties.compared(self)

    async def _pump(self) -> None:
        """Send answers, proofs and what the peer lacks; whatever is new once it is durable here."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._is_out:
                raise PeerGone("closed")
            for message in self._messages():
                await self.channel.send(encode(message))
                if isinstance(message, Batch):
                    self.ties.exchanged(self)
                await asyncio.sleep(0)

    def _messages(self) -> Iterator[Message]:
        """Everything that there is to say now; what comes up meanwhile goes between."""
        while True:
            while self._answers:
                yield self._answers.pop(0)
            if self._taken:
                yield self._confirmation()
            elif (shown := next(self._introduction or iter(()), None)) is not None:
                yield shown
            elif (window := self.outbox.next(self.holder.logs)) is not None:
                for proof in window.proofs:
                    yield Proof(proof)
                if window.envelopes:
                    self._on_the_way.append(len(window.envelopes))
                    yield Batch(window.envelopes)
            elif self.is_compared and not self._has_told_done:
                self._has_told_done = True
                yield Done()
            else:
                self._has_news = False
                return

    def _confirmation(self) -> Have:
        logs = self.holder.logs
        held = {key: log.held if (log := logs.by_key.get(key)) else NOTHING_HELD for key in self._confirm}
        taken, self._taken = self._taken, 0
        self._confirm = {}
        return Have(taken, held)


def _is_newest(logs: Logs, raw: bytes) -> bool:
    """Is this the newest that we hold of a log? What is written now comes from everybody, and is dropped cheaply."""
    if raw[:1] != FIRST_BYTE or len(raw) < PROLOGUE:
        return False
    key, seq = place(raw)
    log = logs.by_key.get(key)
    return log is not None and log.last == seq and log.runs[-1].tip == envelope_id(raw)


def _pieces(envelopes: Iterable[bytes]) -> dict[bytes, Held]:
    """Whoever sends these holds so much of their logs."""
    runs: dict[bytes, list[tuple[int, int, bytes]]] = {}
    for key, seq in map(place, envelopes):
        found = runs.setdefault(key, [])
        if found and found[-1][1] + 1 == seq:
            found[-1] = (found[-1][0], seq, b"")
        else:
            found.append((seq, seq, b""))
    return {key: Held(tuple(sorted(found))) for key, found in runs.items()}


def _first(group: BaseException) -> BaseException:
    return _first(group.exceptions[0]) if isinstance(group, BaseExceptionGroup) else group
