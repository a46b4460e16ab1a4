"""What two devices of one group hold, lack and owe each other, and the messages about it."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from models.ids import DeviceId
from sync.ledger.envelope import PROLOGUE, VERSIONS, envelope_id, place
from sync.ledger.log import NOTHING_HELD, Held
from sync.ledger.logs import Logs
from sync.ledger.reading import Outbox
from sync.net.claims import Claims
from sync.net.comparing import MANY_LOGS, Comparison, Learned
from sync.net.disputes import MAX_PROLOGUES, Disputes
from sync.net.holder import LogHolder
from sync.net.messages import Batch, Branch, Buckets, Done, Have, Message, Proof, Sample, State, Vector
from sync.net.transport import PeerGone

FIRST_BYTES = tuple(bytes((version,)) for version in VERSIONS)
MAX_UNCONFIRMED = 1 << 17
"""Most logs that wait for a confirmation, because the peer sends envelopes of them and takes no message from us."""


@dataclass
class Callbacks:
    """Callbacks of an exchange, for its owner."""

    compared: Callable[[], None] = lambda: None
    """We have learned what the peer holds of some logs."""
    exchanged: Callable[[], None] = lambda: None
    """A batch was received or sent."""
    claimed: Callable[[Mapping[bytes, Held]], None] = lambda _held: None
    """The peer claims to hold this of these logs. The claim may be false."""
    has_all: Callable[[bytes], None] = lambda _circle: None
    """The peer holds all that we hold of a circle."""
    stored: Callable[[str], None] = lambda _code: None
    """Envelopes were stored (an empty code), or could not be stored (the code says why)."""


@dataclass
class Exchange:
    """One side of the exchange. `hear` takes a message of the peer, `next` returns the next message to send."""

    holder: LogHolder
    callbacks: Callbacks
    comparison: Comparison
    claims: Claims
    outbox: Outbox = field(default_factory=Outbox)
    peer: DeviceId | None = None
    disputes: Disputes = field(default_factory=Disputes)
    newer: int = 0
    """Envelopes of a later format version, which were skipped."""
    _answers: list[Message] = field(default_factory=list)
    _taken: int = 0
    """Batches received since our last confirmation."""
    _confirm: dict[bytes, None] = field(default_factory=dict)
    """Keys of the logs whose state we have to confirm."""
    _on_the_way: deque[int] = field(default_factory=deque)
    """Number of envelopes in each batch that we sent and the peer has not confirmed yet."""
    _has_told_done: bool = False
    _has_news: bool = False
    """Something was stored, and it has not been checked yet whether the peer lacks it."""

    def begin(self) -> None:
        self._answers.append(self.comparison.state(self.holder.logs))

    @property
    def is_compared(self) -> bool:
        """Do both sides know what the other holds?"""
        return self.comparison.is_complete

    @property
    def lacks(self) -> int:
        """Number of envelopes that we hold and the peer would accept, but is not known to hold."""
        return (0 if self.outbox.roll_only else self.outbox.lacking) + sum(self._on_the_way)

    @property
    def owes(self) -> int:
        """Number of envelopes that the peer claims to hold and we lack."""
        return self.claims.owed

    @property
    def in_sync(self) -> bool:
        return self.is_compared and not (self._has_news or self.lacks or self.owes)

    def has_news(self) -> None:
        """Something was stored."""
        self._has_news = True

    def hear(self, message: Message) -> None:
        """Raises PeerGone and Malformed if the peer is at fault, Refused if something cannot be stored."""
        logs = self.holder.logs
        match message:
            case State(digests):
                self._compare(self.comparison.hear_state(logs, digests))
                if self.comparison.is_complete:  # all circles are equal, which the peer knows too: nobody says `Done`
                    self._has_told_done = True
                    self.claims.done()
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
                self.callbacks.compared()
            case Proof(proof):
                self.holder.accept_proof(proof)
            case Sample():
                self._answers += self.disputes.answer(logs, message)
            case Branch(prologues) if len(prologues) <= MAX_PROLOGUES:
                self.holder.accept_branch(prologues)
            case _:
                raise PeerGone("violation")

    def next(self) -> Message | None:
        """The next message to send, or None: first answers, then confirmations, then what the peer lacks."""
        if self._answers:
            return self._answers.pop(0)
        if self._taken:
            return self._confirmation()
        window = self.outbox.next(self.holder.logs)
        if self.outbox.has_met_damage:
            self.outbox.has_met_damage = False
            self.callbacks.stored("store.damaged")
        if window is not None:
            self._answers += [Proof(proof) for proof in window.proofs]
            if window.envelopes:
                self._on_the_way.append(len(window.envelopes))
                self._answers.append(Batch(window.envelopes))
            return self.next()
        self._has_news = False
        if self.is_compared and not self._has_told_done:
            self._has_told_done = True
            return Done()
        return None

    def _compare(self, answers: Iterable[Message]) -> None:
        self._answers += answers
        learned, self.comparison.learned = self.comparison.learned, []
        for each in learned:
            self._learn(each)
        for key in list(self.outbox.disputed):
            self._answers += self.disputes.begin(self.holder.logs, key)
        self.callbacks.compared()

    def _learn(self, learned: Learned) -> None:
        logs, tag, bucket, vector = self.holder.logs, learned.circle, learned.bucket, learned.vector
        if vector is None:
            self.outbox.learn_equal(logs, tag, bucket)
            self.callbacks.has_all(tag)
        else:
            self.outbox.learn(logs, tag, vector, bucket)
            self.claims.claim(logs, vector)
            self.callbacks.claimed(vector)

    def _take(self, envelopes: tuple[bytes, ...]) -> None:
        logs = self.holder.logs
        if not all(_is_newest(logs, raw) for raw in envelopes):
            self.holder.receive(envelopes, self.peer)
            self.callbacks.stored("")
        logs = self.holder.logs
        readable = [raw for raw in envelopes if raw[:1] in FIRST_BYTES]
        self.newer += len(envelopes) - len(readable)
        pieces = _pieces(readable)
        self.outbox.received(logs, (raw for raw in readable if place(raw)[0] in logs.by_key))
        self.claims.received(logs, pieces)
        self.callbacks.claimed(pieces)
        self._confirm.update(dict.fromkeys(pieces))
        if len(self._confirm) > MAX_UNCONFIRMED:
            raise PeerGone("violation")
        self._taken += 1
        self.callbacks.exchanged()

    def _confirmation(self) -> Have:
        logs, keys = self.holder.logs, list(self._confirm)
        held = {key: log.held if (log := logs.by_key.get(key)) else NOTHING_HELD for key in keys[:MANY_LOGS]}
        self._confirm = dict.fromkeys(keys[MANY_LOGS:])
        taken, self._taken = (0, self._taken) if self._confirm else (self._taken, 0)
        return Have(taken, held)

    def _hear_have(self, have: Have) -> None:
        logs = self.holder.logs
        for _ in range(min(have.batches, len(self._on_the_way))):
            self._on_the_way.popleft()
        known = {key: held for key, held in have.logs.items() if key in logs.by_key}
        for key, held in known.items():
            self.outbox.confirm(logs, key, held if held.runs or held.fork else None)
        self.callbacks.claimed(known)
        self.callbacks.compared()


def _is_newest(logs: Logs, raw: bytes) -> bool:
    """Is this the newest envelope that we hold of a log? Several peers send us each new envelope, and this check drops
    the repetitions cheaply."""
    if raw[:1] not in FIRST_BYTES or len(raw) < PROLOGUE:
        return False
    key, seq = place(raw)
    log = logs.by_key.get(key)
    return log is not None and log.last == seq and log.runs[-1].tip == envelope_id(raw)


def _pieces(envelopes: Iterable[bytes]) -> dict[bytes, Held]:
    """Log key -> what the sender of these envelopes must hold of that log."""
    runs: dict[bytes, list[tuple[int, int, bytes]]] = {}
    for key, seq in map(place, envelopes):
        found = runs.setdefault(key, [])
        if found and found[-1][1] + 1 == seq:
            found[-1] = (found[-1][0], seq, b"")
        else:
            found.append((seq, seq, b""))
    return {key: Held(tuple(sorted(found))) for key, found in runs.items()}
