"""Equivocation: a device signs two different continuations of one log. How it is proved, and how two peers find it.

A proof consists of two branches, each a chain of prologues from the fork up to the nearest good signature. All devices
adopt the lowest fork that is proved, so all keep the same part of the log.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec import Struct

from sync.ledger import runs
from sync.ledger.chains import is_chain
from sync.ledger.envelope import WAYPOINT, Envelope, Malformed, parse_prologue
from sync.ledger.log import Log
from sync.ledger.nesting import is_flat
from sync.ledger.runs import IdAt, Piece, State
from sync.ledger.storage import Envelopes, passing_over_damage
from sync.store.database import Database

UNPROVED = -1
"""In place of a number: the logs differ, and we cannot prove it to others."""
Branch = Sequence[Envelope]


class Proof(Struct, frozen=True, rename={"branches": "b"}):
    """The wire form of a proof: a map; unknown keys are ignored."""

    branches: tuple[tuple[bytes, ...], tuple[bytes, ...]]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Proof).decode


def piece_of(run: Branch) -> Piece:
    return Piece(run[0].seq, [envelope.id for envelope in run], run[0].prev)


def read_branch(prologues: Sequence[bytes]) -> list[Envelope]:
    """Decode prologues to a chain that ends with a good signature. Raises Malformed, UnknownVersion."""
    if not 0 < len(prologues) <= WAYPOINT + 1:
        raise Malformed("branch")
    branch = [parse_prologue(prologue) for prologue in prologues]
    if any(envelope.log != branch[0].log for envelope in branch):
        raise Malformed("branch")
    if not is_chain(branch) or not branch[-1].signed():
        raise Malformed("branch")
    return branch


def read_proof(raw: bytes) -> tuple[int, Branch, Branch]:
    """(fork, one branch, other branch). Raises Malformed if it proves no fork, UnknownVersion."""
    if not is_flat(raw):
        raise Malformed("proof")
    try:
        one, other = map(read_branch, _decode(raw).branches)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Malformed("proof") from None
    fork = fork_of(one, other)
    if one[0].log != other[0].log or not fork:
        raise Malformed("proof")
    return fork, one, other


def fork_of(one: Branch, other: Branch) -> int:
    """The number at which the beginnings of two branches contradict each other, or 0 if they do not."""
    first, second = sorted((one[0], other[0]), key=lambda envelope: envelope.seq)
    if first.seq == second.seq:
        if first.prev != second.prev:
            return first.seq - 1
        return first.seq if first.id != second.id else 0
    return first.seq if first.seq + 1 == second.seq and second.prev != first.id else 0


class Forks:
    """The forks of one group's logs and their proofs. All writes are part of the caller's transaction."""

    def __init__(
        self,
        database: Database,
        envelopes: Envelopes,
        by_key: Mapping[bytes, Log],
        change: Callable[[Log, State], None],
    ) -> None:
        self._db = database
        self._envelopes = envelopes
        self._by_key = by_key
        self._change = change
        self._proofs: dict[int, Proof] = {}

    def load(self, logs: Mapping[int, Log]) -> None:
        self._proofs = {
            log: _decode(proof) for log, proof in self._db.rows("SELECT log, proof FROM forks") if log in logs
        }

    def drop(self, log: Log) -> None:
        """The log is no longer kept."""
        self._proofs.pop(log.id, None)

    def claim(self, log: Log) -> bytes:
        """The id that the stored proof claims for the envelope before the fork."""
        return next((branch[0].prev for branch in self._branches(log) if branch[0].seq == log.fork), b"")

    def proof(self, log: Log) -> bytes | None:
        """The stored proof that a log has forked, or None."""
        proof = self._proofs.get(log.id)
        return _encode(proof) if proof else None

    def check_proof(self, raw: bytes) -> bool:
        """Does a proof contain something new? Raises Malformed, UnknownVersion."""
        fork, one, other = read_proof(raw)
        log = self._by_key.get(one[0].log)
        if log is None:
            return False
        tells_claim = not log.state.claim and fork in (one[0].seq, other[0].seq)
        return not log.fork or fork < log.fork or (fork == log.fork and tells_claim)

    def accept_proof(self, raw: bytes) -> list[tuple[Log, int]]:
        """Accept a proof. Returns (log, its new fork), or nothing if nothing changes. Raises Malformed,
        UnknownVersion."""
        fork, one, other = read_proof(raw)
        log = self._by_key.get(one[0].log)
        if log is None:
            return []
        before = log.fork
        for branch in (one, other):
            self.contradict(log, branch)
        if not log.fork or fork < log.fork:
            self._cut(log, fork, piece_of(one if one[0].seq == fork else other), (one, other))
        return [(log, log.fork)] if log.fork != before else []

    def accept_branch(self, prologues: Sequence[bytes]) -> list[tuple[Log, int]]:
        """Compare a peer's branch with ours. Returns the same as `accept_proof`. Raises Malformed, UnknownVersion."""
        branch = read_branch(prologues)
        log = self._by_key.get(branch[0].log)
        if log is None:
            return []
        found = self.contradict(log, branch)
        return [(log, found)] if found > 0 else []

    def id_at(self, log: Log) -> IdAt:
        return lambda seq: self._envelopes.id_at(log.id, seq)

    def contradict(self, log: Log, run: Branch) -> int:
        """Compare verified envelopes with those held. If they contradict each other, the log forks there: returns that
        number. Returns 0 if they agree, and `UNPROVED` if they differ but we cannot prove it to others, or if what we
        hold is too damaged to be compared."""
        with passing_over_damage():
            return self._contradict(log, run)
        return UNPROVED

    def _contradict(self, log: Log, run: Branch) -> int:
        piece = piece_of(run)
        fork = runs.conflict(log.state, piece, self.id_at(log))
        loose = self._loose_conflict(log, run)
        if loose and (not fork or loose < fork):
            ours, fork = self._chain(log, self._envelopes.climb(log.id, loose)), loose
        elif fork:
            ours = self._our_branch(log, fork)
        else:
            self._learn_claim(log, run)
            return 0
        theirs = self._chain(log, run[max(0, fork - piece.first) :])
        if not ours or not theirs:
            return UNPROVED
        return fork if self._cut(log, fork, piece, (ours, theirs)) else UNPROVED

    def _cut(self, log: Log, fork: int, piece: Piece, branches: tuple[Branch, Branch]) -> bool:
        """Let the log fork. False if what must remain of it is damaged: then nothing changes, and the proof is taken
        when it comes again."""
        with passing_over_damage():
            state = runs.cut(log.state, fork, piece, self.id_at(log))
            self._save(log, *branches)
            self._change(log, state)
        return log.fork == fork

    def _loose_conflict(self, log: Log, run: Branch) -> int:
        """The lowest number at which an evicted envelope differs from `run`, or 0."""
        if not log.loose:
            return 0
        last = min(run[-1].seq, log.fork - 1 if log.fork else run[-1].seq)
        found = self._envelopes.prologues(log.id, run[0].seq, last)
        return next((each.seq for _, each in found if each.id != run[each.seq - run[0].seq].id), 0)

    def _our_branch(self, log: Log, fork: int) -> list[Envelope]:
        if log.fork == fork + 1 and not log.holds(fork):
            return next((branch for branch in self._branches(log) if branch[0].seq == log.fork), [])
        first = fork if log.holds(fork) else fork + 1
        return self._chain(log, self._envelopes.climb(log.id, first))

    def _branches(self, log: Log) -> list[list[Envelope]]:
        proof = self._proofs.get(log.id)
        return [[parse_prologue(each) for each in branch] for branch in proof.branches] if proof else []

    def _chain(self, log: Log, envelopes: Iterable[Envelope]) -> list[Envelope]:
        """These envelopes and their continuation in the store or the proof, up to the first good signature; empty if
        there is none within reach."""
        chain: list[Envelope] = []
        for envelope in self._upward(log, envelopes):
            chain.append(envelope)
            if envelope.signed():
                return chain
            if len(chain) > WAYPOINT:
                break
        return []

    def _upward(self, log: Log, envelopes: Iterable[Envelope]) -> Iterator[Envelope]:
        last: Envelope | None = None
        for last in envelopes:
            yield last
        if last is None:
            return
        for envelope in self._envelopes.climb(log.id, last.seq + 1):
            if envelope.prev != last.id:
                break
            yield envelope
            last = envelope
        for branch in self._branches(log):
            following = last.seq + 1 - branch[0].seq
            if 0 <= following < len(branch) and branch[following].prev == last.id:
                yield from branch[following:]
                return

    def _learn_claim(self, log: Log, run: Branch) -> None:
        """Save an envelope at a known fork into the proof if it claims the id of the envelope before the fork."""
        if not log.fork or log.state.claim or not run[0].seq <= log.fork <= run[-1].seq or log.id not in self._proofs:
            return
        at = run[log.fork - run[0].seq :]
        first, second = self._branches(log)
        if first[0].prev == at[0].id:
            chain = [at[0], *first]
        elif second[0].prev == at[0].id:
            chain, second = [at[0], *second], first
        else:
            chain = self._chain(log, at)
        if chain:
            self._save(log, chain[: WAYPOINT + 1], second)
            self._change(log, State(log.runs, log.fork, at[0].prev))

    def _save(self, log: Log, one: Branch, other: Branch) -> None:
        branches = (tuple(each.prologue for each in one), tuple(each.prologue for each in other))
        self._proofs[log.id] = Proof(branches)
        self._db.run("INSERT OR REPLACE INTO forks(log, proof) VALUES (?, ?)", (log.id, self.proof(log)))

    def branch(self, key: bytes, seq: int) -> tuple[bytes, ...]:
        """Our prologues from this number up to the nearest good signature; empty if they are damaged."""
        log = self._by_key[key]
        found: list[Envelope] = []
        with passing_over_damage():
            found = self._chain(log, self._envelopes.climb(log.id, seq))
        return tuple(each.prologue for each in found)
