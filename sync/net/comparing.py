"""How two devices find out what each lacks: they compare digests of circles, then digests of buckets of logs in the
circles that differ, then the logs in the buckets that differ.

The device that dialled leads, so that nothing is sent twice. It sends its 64 bucket digests, or its whole vector if
that is short. The other answers with its vector of the buckets that differ, and the leader with the differences in
those buckets. Either side may store more meanwhile; a message counts as of the moment when it was made.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from msgspec.structs import replace

from sync.ledger.digests import BUCKETS, bucket_of
from sync.ledger.log import NOTHING_HELD, Held, check_vector
from sync.ledger.logs import Logs
from sync.net.messages import Buckets, Message, State, Vector
from sync.net.transport import PeerGone

SHORT_DIGEST = 4
"""Bytes of a bucket's digest. The digest is salted per channel, so nobody can prepare two buckets that collide."""
FEW_LOGS = 8
"""A circle with at most this many logs is sent as a vector at once, without bucket digests."""
MANY_LOGS = 12_000
"""Most logs in one vector: as many as fit into a message. A bucket with more of them is told in several messages, of
which only the last names the bucket."""
MAX_NAMED = 1 << 18
"""Most logs that a peer may name in one session, where we do not hold about as many. Each costs some hundred bytes
while the session lasts."""

Place = tuple[bytes, int]
"""A circle's tag, and the number of a bucket."""
Holdings = Mapping[bytes, Held]


@dataclass(frozen=True)
class Learned:
    """What the peer holds of a circle's logs. `bucket` None means all of them; `vector` None means the same as we."""

    circle: bytes
    bucket: int | None
    vector: Holdings | None


@dataclass
class Comparison:
    """One side of the comparison, for one session. `learned` grows with the peer's messages; the user empties it."""

    salt: bytes
    """32 bytes that both sides know and that nobody could know before the handshake."""
    leads: bool
    learned: list[Learned] = field(default_factory=list)
    _gathered: dict[bytes, list[Learned]] = field(default_factory=dict)
    """Circle -> what the peer holds of it so far, while the circle is still being compared."""
    _stated: dict[bytes, tuple[bytes, Holdings]] = field(default_factory=dict)
    """Circle -> digest and vector as of our `State` message. Both are empty once the peer's has arrived."""
    _told: dict[Place, Holdings] = field(default_factory=dict)
    """What we held of a bucket when we sent it, until the peer has answered."""
    _heard: set[Place] = field(default_factory=set)
    """Buckets that the peer has sent; it may send each of them once."""
    _named: int = 0
    """Logs that the peer has named so far."""
    _parts: dict[bytes, dict[bytes, Held]] = field(default_factory=dict)
    """Circle -> logs of a bucket that the peer tells in several messages, until the last of these."""
    _differing: set[bytes] | None = None
    """Circles that are still being compared; None until the peer's `State` has arrived."""

    @property
    def is_complete(self) -> bool:
        """Has every circle been compared that both sides may hold?"""
        return self._differing is not None and not self._differing

    def state(self, logs: Logs) -> State:
        """Our first message."""
        self._stated = {tag: (logs.digests.digest(tag), logs.digests.vector(tag)) for tag in logs.circles.pools}
        return State({tag: digest for tag, (digest, _) in self._stated.items()})

    def hear_state(self, logs: Logs, digests: Mapping[bytes, bytes]) -> Iterator[Message]:
        """Our answers. Raises PeerGone if the peer sends its `State` twice."""
        if self._differing is not None:
            raise PeerGone("violation")
        self._differing = set()
        stated, self._stated = self._stated, {tag: (b"", {}) for tag in self._stated}  # frees the vectors
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
        """Answer the leader's bucket digests. Raises PeerGone if they are out of turn or malformed."""
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
        """Our answers. Raises PeerGone if the vector is out of turn, Malformed if it is malformed."""
        tag = vector.circle
        if tag not in self._stated:
            return
        self._named += len(vector.logs)
        if self._named > max(MAX_NAMED, 2 * len(logs.by_key)) or tag not in (self._differing or ()):
            raise PeerGone("violation")
        if vector.more and not vector.buckets:
            self._parts.setdefault(tag, {}).update(vector.logs)
            return
        vector = replace(vector, logs={**self._parts.pop(tag, {}), **vector.logs})
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
        if not in_range or not named or places & self._heard or (vector.answer and not places <= self._told.keys()):
            raise PeerGone("violation")
        check_vector(vector.logs)

    def _theirs(self, vector: Vector) -> dict[int, Holdings]:
        """What the peer holds of each bucket that its vector covers."""
        found: dict[int, dict[bytes, Held]] = {bucket: {} for bucket in vector.buckets}
        if vector.answer:
            for bucket in vector.buckets:
                found[bucket].update(self._told[vector.circle, bucket])
        for key, held in vector.logs.items():
            found[bucket_of(key)][key] = held
        return {bucket: {key: held for key, held in each.items() if held.runs} for bucket, each in found.items()}

    def _settle(self, tag: bytes) -> None:
        """The last vector has arrived. The leader now knows that the peer's other buckets equal what it sent."""
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
    """A whole vector, split by bucket."""
    found: dict[int, dict[bytes, Held]] = {bucket: {} for bucket in range(BUCKETS)}
    for key, held in vector.items():
        found[bucket_of(key)][key] = held
    return dict(found)


def _by_bucket(logs: Logs, tag: bytes, buckets: Iterable[int]) -> dict[int, Holdings]:
    return {bucket: logs.digests.vector(tag, bucket) for bucket in buckets}


def _vectors(tag: bytes, told: Mapping[int, Holdings], *, answer: bool) -> Iterator[Vector]:
    """Vectors of at most MANY_LOGS logs; at least one, even if it is empty."""
    buckets: list[int] = []
    logs: dict[bytes, Held] = {}
    for bucket, held in told.items():
        if buckets and len(logs) + len(held) > MANY_LOGS:
            yield Vector(tag, tuple(buckets), logs, answer, more=True)
            buckets, logs = [], {}
        for key, each in held.items():
            if len(logs) >= MANY_LOGS:
                yield Vector(tag, (), logs, answer, more=True)
                logs = {}
            logs[key] = each
        buckets.append(bucket)
    yield Vector(tag, tuple(buckets), logs, answer)


def _differences(ours: Mapping[int, Holdings], theirs: Mapping[int, Holdings]) -> dict[int, Holdings]:
    """The holdings in `ours` that differ from `theirs`, by bucket: the other side needs no more to know ours."""
    return {
        bucket: {
            key: held.get(key, NOTHING_HELD)
            for key in held.keys() | theirs[bucket].keys()
            if held.get(key) != theirs[bucket].get(key)
        }
        for bucket, held in ours.items()
    }
