"""What to send to a peer, and in which order.

The roll comes first, then the first envelope of every log that the peer lacks, then proofs of forks. If little is
missing, it follows log by log. If much is missing, envelopes follow across logs from the newest to the oldest, in
windows. Each piece of a log ends with a good signature or right below an envelope that the peer has, so the peer can
verify it.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from msgspec import Struct

from models.errors import Refused
from sync.ledger.chains import is_chain
from sync.ledger.difference import Difference
from sync.ledger.envelope import WAYPOINT, Envelope, Malformed, UnknownVersion, parse, parse_prologue
from sync.ledger.log import Held, Log
from sync.ledger.logs import Logs
from sync.ledger.newest import NewestFirst
from sync.ledger.runs import Interval
from sync.ledger.storage import damaged
from sync.trust.keys import ROLL, circle_tag

WINDOW = 256 << 10
"""Bytes of envelopes that are sent at once."""
MUCH = 2000
"""If at least this many envelopes are missing, the newest are sent first."""

Early = Callable[[bytes], Iterable[Interval]]
"""circle tag -> (row of the log, number) of envelopes whose records other records depend on."""


class Window(Struct, frozen=True):
    """What to send next: proofs, or pieces of logs, each in ascending order."""

    envelopes: tuple[bytes, ...] = ()
    proofs: tuple[bytes, ...] = ()


class Outbox:
    """What we send to one peer. An envelope that `next` has returned counts as held by the peer."""

    def __init__(self, limit: int = WINDOW, early: Early | None = None) -> None:
        self._limit = limit
        self.early = early
        self._difference = Difference()
        self._early: list[Interval] = []
        self._early_known: set[bytes] = set()
        self._descent = NewestFirst()
        self._newest_first = False
        self.roll_only = False
        """Send nothing but the roll: the peer is suspended, or out."""
        self.has_met_damage = False
        """Has anything been skipped because it is damaged, since this was last reset?"""

    @property
    def lacking(self) -> int:
        """Number of our envelopes that the peer lacks."""
        return self._difference.lacking

    @property
    def disputed(self) -> set[bytes]:
        """Keys of the logs of which the peer and we hold different branches and neither knows the fork."""
        return self._difference.disputed

    def learn(self, logs: Logs, tag: bytes, vector: Mapping[bytes, Held], bucket: int | None = None) -> None:
        """The peer's vector of a circle, or of one bucket of it. From now on we may send what the peer lacks there."""
        self._difference.learn(logs, tag, vector, bucket)
        self._choose(logs, tag)

    def learn_equal(self, logs: Logs, tag: bytes, bucket: int | None = None) -> None:
        """The peer holds what we hold of a circle, or of one bucket of it."""
        self._difference.learn_equal(logs, tag, bucket)

    def confirm(self, logs: Logs, key: bytes, held: Held | None) -> None:
        """The peer now holds this of a log. None means that it does not accept the log."""
        self._difference.confirm(logs, key, held)

    def received(self, logs: Logs, raws: Iterable[bytes]) -> None:
        """The peer sent these envelopes, which have been checked."""
        self._difference.received(logs, raws)

    def _choose(self, logs: Logs, tag: bytes) -> None:
        self._difference.follow(logs)
        if self.lacking > MUCH:
            self._newest_first = True
            if self.early is not None and tag not in self._early_known:
                self._early_known.add(tag)
                self._early += self.early(tag)

    def next(self, logs: Logs) -> Window | None:
        """What to send next, or None if the peer lacks nothing that it could verify. Damaged envelopes are skipped.
        Raises Refused `store.damaged` if the damage cannot be located."""
        difference = self._difference
        difference.follow(logs)
        known = [key for key in difference.proofs if difference.knows(key)]
        if known:
            proofs = [logs.forks.proof(logs.by_key[key]) for key in sorted(known)]
            for key in known:
                difference.proof_sent(logs, key)
            return Window(proofs=tuple(proof for proof in proofs if proof))
        rest = () if self.roll_only else (self._firsts, self._early_ones, self._newest, self._in_order)
        for road in (self._roll, *rest):
            while difference.gaps:
                before = difference.lacking
                if envelopes := self._gathered(logs, road(logs)):
                    return Window(tuple(envelopes))
                if difference.lacking == before:
                    break
        self._newest_first = False
        return None

    def _gathered(self, logs: Logs, pieces: Iterable[list[bytes]]) -> list[bytes]:
        """The envelopes of these pieces, up to the first damaged one."""
        envelopes: list[bytes] = []
        try:
            for piece in pieces:
                envelopes += piece
        except Refused as refused:
            if refused.code != damaged().code or not self._pass_over(logs):
                raise
        return envelopes

    def _pass_over(self, logs: Logs) -> bool:
        """Find the damaged envelopes of the log that was read last and skip them. False if there are none."""
        log = logs.by_id.get(logs.envelopes.last_read)
        if log is None:
            return False
        gaps = list(self._difference.gaps.get(log.key, ()))
        found = [seq for gap in gaps for seq in logs.damage.find(log, *gap)]
        for seq in found:
            self._difference.skip(logs, log.key, (seq, seq))
        with contextlib.suppress(Refused):  # then nobody is asked for them now
            logs.damage.note(log, found)
        self.has_met_damage = self.has_met_damage or bool(found)
        return bool(found)

    def _roll(self, logs: Logs) -> Iterator[list[bytes]]:
        tag = circle_tag(logs.group, ROLL)
        yield from self._ascend(logs, [key for key in self._difference.gaps if logs.by_key[key].tag == tag])

    def _in_order(self, logs: Logs) -> Iterator[list[bytes]]:
        yield from self._ascend(logs, self._difference.gaps)

    def _ascend(self, logs: Logs, keys: Iterable[bytes]) -> Iterator[list[bytes]]:
        """Log by log, each from its lowest gap upward."""
        room = self._limit
        for key in sorted(keys, key=lambda key: (logs.by_key[key].circle, logs.by_key[key].id)):
            for gap in list(self._difference.gaps[key]):
                piece = self._piece_up(logs, logs.by_key[key], gap, room)
                room -= sum(map(len, piece))
                yield piece
                if self._difference.gaps.get(key, [(gap[1] + 1, 0)])[0][0] <= gap[1]:
                    return  # the next window continues with the rest of this gap

    def _firsts(self, logs: Logs) -> Iterator[list[bytes]]:
        """First envelopes of logs: of all logs if the newest envelopes follow, else only of logs whose fork proofs
        need them."""
        room = self._limit
        keys = self._difference.gaps if self._newest_first else self._difference.gaps.keys() & self._difference.proofs
        for key in list(keys):
            if self._difference.gaps[key][0][0] == 1:
                piece = self._piece_up(logs, logs.by_key[key], (1, 1), room)
                if not piece:
                    return
                room -= len(piece[0])
                yield piece

    def _early_ones(self, logs: Logs) -> Iterator[list[bytes]]:
        room = self._limit
        while self._early and room > 0:
            number, seq = self._early[0]
            log = logs.by_id.get(number)
            gaps = self._difference.gaps.get(log.key, ()) if log else ()
            raw: list[bytes] = []
            if log is not None and any(first <= seq <= last for first, last in gaps):
                raw = _intact(logs.envelopes.read(log.id, seq, seq, 1))
                if raw and room < min(self._limit, len(raw[0])):
                    return  # too large for this window: the next one starts with it
            self._early.pop(0)
            if log is not None and raw and self._is_provable(log, raw[0]):
                self._difference.sent(logs, log.key, (seq, seq))
                room -= len(raw[0])
                yield raw

    def _newest(self, logs: Logs) -> Iterator[list[bytes]]:
        if not self._newest_first:
            return
        gaps = {key: found for key, found in self._difference.gaps.items() if not self._difference.is_full(key)}
        for key, (low, high) in self._descent.window(logs, gaps, self._limit).items():
            piece = _intact(logs.envelopes.read(logs.by_key[key].id, low, high))
            if len(piece) != high - low + 1:
                raise damaged()
            while piece and not self._is_provable(logs.by_key[key], piece[-1]):
                piece.pop()
            end = low + len(piece)
            if piece:
                self._difference.sent(logs, key, (low, end - 1))
            if end <= high:
                self._difference.skip(logs, key, (end, high))
            yield piece

    def _piece_up(self, logs: Logs, log: Log, gap: Interval, room: int) -> list[bytes]:
        """The lowest part of a gap that fits into `room` and that the peer can verify. If the next good signature is
        too far up, it is the part that ends with that signature; the envelopes further down follow later."""
        low, high = gap
        piece = _intact(logs.envelopes.read(log.id, low, high, room))
        if room < self._limit and piece and len(piece[0]) > room:
            return []  # too large for this window: the next one starts with it
        if not piece:
            raise damaged()
        read = len(piece)
        while piece and not self._is_provable(log, piece[-1]):
            piece.pop()
        if piece:
            self._difference.sent(logs, log.key, (low, low + len(piece) - 1))
            return piece
        top = self._provable_above(logs, log, low + read, high)
        if room < self._limit:
            return []
        if top > high:
            self._difference.skip(logs, log.key, gap)
            return []
        piece = _intact(logs.envelopes.read_down(log.id, low, top, room))
        self._difference.sent(logs, log.key, (top - len(piece) + 1, top))
        return piece

    def _provable_above(self, logs: Logs, log: Log, first: int, last: int) -> int:
        """The lowest number in this range with which a verifiable piece may end, or a number above `last`."""
        if last - first < WAYPOINT and self._difference.has(log.key, last + 1):
            return last
        for envelope in islice(logs.envelopes.climb(log.id, first), max(0, last - first + 1)):
            if self._is_provable(log, envelope.raw):
                return envelope.seq
        return last + 1

    def _is_provable(self, log: Log, raw: bytes) -> bool:
        """Can the peer verify a piece that ends with this envelope?"""
        envelope = _prologue(raw)
        if envelope.must_be_signed or self._difference.has(log.key, envelope.seq + 1):
            return True  # such a signature was checked when the envelope arrived
        at_fork = log.fork == envelope.seq + 1 and log.state.claim == envelope.id
        return (at_fork and self._difference.knows_fork(log)) or envelope.signed()


def _intact(piece: list[bytes]) -> list[bytes]:
    """These envelopes, if all are intact and follow each other; otherwise the peer would blame us. Raises Refused
    `store.damaged`."""
    try:
        if is_chain([parse(raw) for raw in piece]):
            return piece
        raise damaged()
    except (Malformed, UnknownVersion):
        raise damaged() from None


def _prologue(raw: bytes) -> Envelope:
    try:
        return parse_prologue(raw)
    except (TypeError, Malformed, UnknownVersion):
        raise damaged() from None
