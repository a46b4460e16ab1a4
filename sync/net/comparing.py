"""How two devices find out what each lacks: digests of circles, then digests of buckets of logs in those that differ,
then the logs in the buckets that differ.

Whoever dialled leads, so that nothing is said twice: it tells its 64 bucket digests (or its whole vector where that is
short), the other answers with its vector of the buckets that differ, and the leader with what differs in those. Either
side may store more meanwhile; what counts is what was held when it was told.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from sync.ledger.digests import BUCKETS, bucket_of
from sync.ledger.log import NOTHING_HELD, Held, check_vector
from sync.ledger.logs import Logs
from sync.net.messages import Buckets, Message, State, Vector
from sync.net.transport import PeerGone

SHORT_DIGEST = 4
"""Bytes of a bucket's digest. It is made for one channel, so nobody can prepare two buckets that look alike."""
FEW_LOGS = 8
"""A circle of so many logs is told right away."""
MANY_LOGS = 12_000
"""Logs in one vector: as many as fit into a message."""

Place = tuple[bytes, int]
"""A circle's tag, and the number of a bucket."""
Holdings = Mapping[bytes, Held]


@dataclass(frozen=True)
class Learned:
    """What the peer holds of one bucket of a circle's logs; or of all of them (None), the same as we now (None)."""

    circle: bytes
    bucket: int | None
    vector: Holdings | None


@dataclass
class Comparison:
    """One side of it, for one session. `learned` grows as the peer tells; whoever uses it takes what is in there."""

    salt: bytes
    """32 bytes that both sides know and nobody knew before."""
    leads: bool
    learned: list[Learned] = field(default_factory=list)
    _gathered: dict[bytes, list[Learned]] = field(default_factory=dict)
    """The same of circles that are still being compared."""
    _stated: dict[bytes, tuple[bytes, Holdings]] = field(default_factory=dict)
    """Circle -> digest and vector, as they were when we said so; empty once the peer has said its own."""
    _told: dict[Place, Holdings] = field(default_factory=dict)
    """What we held of a bucket when we told it, until the peer has answered."""
    _heard: set[Place] = field(default_factory=set)
    """Buckets that the peer has told, each once."""
    _differing: set[bytes] | None = None
    """Circles that are still being compared, once the peer has stated its own."""

    @property
    def is_complete(self) -> bool:
        """Has everything been compared that both sides may hold?"""
        return self._differing is not None and not self._differing

    def state(self, logs: Logs) -> State:
        """The first word."""
        self._stated = {tag: (logs.digests.digest(tag), logs.digests.vector(tag)) for tag in logs.circles}
        return State({tag: digest for tag, (digest, _) in self._stated.items()})

    def hear_state(self, logs: Logs, digests: Mapping[bytes, bytes]) -> Iterator[Message]:
        """Our answers. Raises PeerGone where the peer says it twice."""
        if self._differing is not None:
            raise PeerGone("violation")
        self._differing = set()
        stated, self._stated = self._stated, {tag: (b"", {}) for tag in self._stated}  # a vector is large
        for tag, (digest, vector) in stated.items():
            theirs = digests.get(tag)
            if theirs == digest:
                if logs.digests.digest(tag) == digest:
                    self.learned.append(Learned(tag, None, None))
                else:
                    self.learned += [Learned(tag, bucket, held) for bucket, held in _in_buckets(vector).items()]
            elif theirs is not None:
                self._differing.add(tag)
                if self.leads:
                    yield self._lead(logs, tag)

    def _lead(self, logs: Logs, tag: bytes) -> Message:
        ours = _by_bucket(logs, tag, range(BUCKETS))
        self._remember(tag, ours)
        if sum(map(len, ours.values())) <= FEW_LOGS:
            return next(_vectors(tag, ours, answer=False))
        return Buckets(tag, self._digests(logs, tag))

    def _remember(self, tag: bytes, told: Mapping[int, Holdings]) -> None:
        self._told.update({(tag, bucket): held for bucket, held in told.items()})

    def _digests(self, logs: Logs, tag: bytes) -> bytes:
        return b"".join(sha256(self.salt + each).digest()[:SHORT_DIGEST] for each in logs.digests.buckets(tag))

    def hear_buckets(self, logs: Logs, tag: bytes, digests: bytes) -> Iterator[Message]:
        """The leader's. Raises PeerGone for what is out of turn or form."""
        if tag not in self._stated:
            return
        known = any((tag, bucket) in self._heard or (tag, bucket) in self._told for bucket in range(BUCKETS))
        if self.leads or tag not in (self._differing or ()) or known or len(digests) != BUCKETS * SHORT_DIGEST:
            raise PeerGone("violation")
        ours = self._digests(logs, tag)
        differing = []
        for bucket in range(BUCKETS):
            part = slice(bucket * SHORT_DIGEST, (bucket + 1) * SHORT_DIGEST)
            if ours[part] == digests[part]:
                self._hear(tag, bucket, logs.digests.vector(tag, bucket))
            else:
                differing.append(bucket)
        told = _by_bucket(logs, tag, differing)
        self._remember(tag, told)
        yield from _vectors(tag, told, answer=False)
        if not differing:
            self._finish(tag)

    def hear_vector(self, logs: Logs, vector: Vector) -> Iterator[Message]:
        """Raises PeerGone for what is out of turn, Malformed for what is out of form."""
        tag = vector.circle
        if tag not in self._stated:
            return
        self._check(vector)
        theirs = self._theirs(vector)
        for bucket, held in theirs.items():
            self._hear(tag, bucket, held)
        if vector.buckets and not vector.answer:
            differences = _differences(_by_bucket(logs, tag, vector.buckets), theirs)
            yield from _vectors(tag, differences, answer=True)
        for bucket in vector.buckets:
            self._told.pop((tag, bucket), None)
        if not vector.more:
            self._settle(tag)

    def _check(self, vector: Vector) -> None:
        tag = vector.circle
        places = {(tag, bucket) for bucket in vector.buckets}
        in_range = all(0 <= bucket < BUCKETS for bucket in vector.buckets)
        named = all(key and (tag, bucket_of(key)) in places for key in vector.logs)
        in_turn = tag in (self._differing or ()) and not places & self._heard
        if not in_range or not named or not in_turn or (vector.answer and not places <= self._told.keys()):
            raise PeerGone("violation")
        check_vector(vector.logs)

    def _theirs(self, vector: Vector) -> dict[int, Holdings]:
        """What they hold of each bucket that they have told."""
        found: dict[int, dict[bytes, Held]] = {bucket: {} for bucket in vector.buckets}
        if vector.answer:
            for bucket in vector.buckets:
                found[bucket].update(self._told[vector.circle, bucket])
        for key, held in vector.logs.items():
            found[bucket_of(key)][key] = held
        return {bucket: {key: held for key, held in each.items() if held.runs} for bucket, each in found.items()}

    def _settle(self, tag: bytes) -> None:
        """That was the last part. Whoever led now knows that the peer holds all other buckets as they were told."""
        if self.leads:
            for bucket in range(BUCKETS):
                if (told := self._told.pop((tag, bucket), None)) is not None:
                    self._hear(tag, bucket, told)
        if not any(circle == tag for circle, _ in self._told):
            self._finish(tag)

    def _hear(self, tag: bytes, bucket: int, held: Holdings) -> None:
        self._heard.add((tag, bucket))
        self._gathered.setdefault(tag, []).append(Learned(tag, bucket, held))

    def _finish(self, tag: bytes) -> None:
        self.learned += self._gathered.pop(tag, [])
        if self._differing is not None:
            self._differing.discard(tag)


def _in_buckets(vector: Holdings) -> dict[int, Holdings]:
    """A whole vector, bucket by bucket."""
    found: dict[int, dict[bytes, Held]] = {bucket: {} for bucket in range(BUCKETS)}
    for key, held in vector.items():
        found[bucket_of(key)][key] = held
    return dict(found)


def _by_bucket(logs: Logs, tag: bytes, buckets: Iterable[int]) -> dict[int, Holdings]:
    return {bucket: logs.digests.vector(tag, bucket) for bucket in buckets}


def _vectors(tag: bytes, told: Mapping[int, Holdings], *, answer: bool) -> Iterator[Vector]:
    """In as few messages as it takes; one at least."""
    buckets: list[int] = []
    logs: dict[bytes, Held] = {}
    for bucket, held in told.items():
        if buckets and len(logs) + len(held) > MANY_LOGS:
            yield Vector(tag, tuple(buckets), logs, answer, more=True)
            buckets, logs = [], {}
        buckets.append(bucket)
        logs.update(held)
    yield Vector(tag, tuple(buckets), logs, answer)


def _differences(ours: Mapping[int, Holdings], theirs: Mapping[int, Holdings]) -> dict[int, Holdings]:
    """What the other side has to know to see ours where it has told its own."""
    return {
        bucket: {
            key: held.get(key, NOTHING_HELD)
            for key in held.keys() | theirs[bucket].keys()
            if held.get(key) != theirs[bucket].get(key)
        }
        for bucket, held in ours.items()
    }
