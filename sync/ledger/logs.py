"""The hash-chained logs of one group: which envelopes we hold, what a peer lacks, who wrote two futures."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import DeviceId, GroupId
from sync.ledger.envelope import FIRST, MAX_BYTES, Envelope, Malformed, check_run, parse, parse_prologue
from sync.store.database import Database
from sync.trust.keys import circle_tag

READY, WAITING, REFUSED = 0, 1, 2
"""States of a stored envelope: taken in; kept until a key or an act arrives; kept, but unreadable or not allowed."""
MAX_ISLANDS = 8192
"""Envelopes of one group that may be held beyond gaps."""
MAX_STRANGERS = 1024
"""Logs in one group that no member's device vouches for yet, before only logs are begun that one does."""
MAX_STRANGE_BYTES = 64 << 20
"""Bytes of such logs, before nothing more of them is taken."""
MAX_LOGS = 1024
"""Logs of one device in one circle. Each copy of a profile goes on in one of its own; more is a flood."""
LONGEST_RUN = MAX_BYTES - (64 << 10)
"""Bytes of envelopes read in one go where no signature holds earlier."""

LogName = tuple[bytes, bytes]
"""(circle tag, log key)"""


@dataclass(slots=True)
class Log:
    id: int
    circle: int
    tag: bytes
    key: bytes
    device: DeviceId | None
    """Whose it is, once its certificate was seen."""
    seq: int
    tip: bytes
    frozen: int
    """From this number on the log has two futures; 0 where it is not known to."""
    islands: dict[int, bytes] = field(default_factory=dict)
    """Envelopes beyond a gap, taken in early: number -> id."""

    @property
    def name(self) -> LogName:
        return self.tag, self.key

    @property
    def shared(self) -> int:
        """How many of the envelopes held are for passing on: where the log has two futures, those before."""
        return min(self.seq, self.frozen - 1) if self.frozen else self.seq


@dataclass(slots=True)
class Circle:
    id: int
    name: str
    tag: bytes


class Logs:
    """All logs of one group, mirrored in memory by name."""

    def __init__(self, database: Database, group: GroupId, group_number: int) -> None:
        self._db = database
        self.group = group
        self._grp = group_number
        self.circles: dict[bytes, Circle] = {}
        self.by_name: dict[LogName, Log] = {}
        self.by_id: dict[int, Log] = {}
        self.landed: list[tuple[Log, Envelope]] = []
        self.reload()

    def reload(self) -> None:
        """Read everything again, after a failed transaction."""
        rows = self._db.rows("SELECT id, name, tag FROM circles WHERE group_number = ?", (self._grp,))
        self.circles = {tag: Circle(number, name, tag) for number, name, tag in rows}
        tags = {circle.id: circle.tag for circle in self.circles.values()}
        found = self._db.rows(
            "SELECT l.id, l.circle, l.key, l.device, l.seq, l.tip, l.frozen FROM logs l"
            " JOIN circles c ON c.id = l.circle WHERE c.group_number = ?",
            (self._grp,),
        )
        self.by_name, self.by_id = {}, {}
        self._proofs: dict[int, tuple[bytes, bytes]] = {}
        self._strange: set[int] = set()
        self._strange_bytes = 0
        self._islands = 0
        for number, circle, key, device, seq, tip, frozen in found:
            self._keep(Log(number, circle, tags[circle], key, device, seq, tip, frozen))
        beyond = self._db.rows(
            "SELECT e.log, e.seq, e.hash FROM logs l CROSS JOIN envelopes e ON e.log = l.id AND e.seq > l.seq"
        )
        for number, seq, name in beyond:
            if number in self.by_id:
                self.by_id[number].islands[seq] = name
        for number, first, second in self._db.rows("SELECT log, first, second FROM forks ORDER BY seq DESC"):
            if number in self.by_id:
                self._proofs[number] = (first, second)

    def _keep(self, log: Log) -> None:
        self.by_name[log.name] = log
        self.by_id[log.id] = log

    def add_circle(self, name: str) -> Circle:
        tag = circle_tag(self.group, name)
        if tag not in self.circles:
            number = self._db.run(
                "INSERT INTO circles(group_number, name, tag) VALUES (?, ?, ?)", (self._grp, name, tag)
            )
            self.circles[tag] = Circle(number.lastrowid, name, tag)
        return self.circles[tag]

    def log(self, tag: bytes, key: bytes) -> Log:
        """The log of this name, begun if it is new. Raises Malformed for circles that are not ours."""
        found = self.by_name.get((tag, key))
        if found is not None:
            return found
        circle = self.circles.get(tag)
        if circle is None:
            raise Malformed("circle")
        cursor = self._db.run(
            "INSERT INTO logs(circle, key, seq, tip, frozen) VALUES (?, ?, 0, ?, 0)", (circle.id, key, FIRST)
        )
        log = Log(cursor.lastrowid, circle.id, tag, key, None, 0, FIRST, 0)
        self._keep(log)
        return log

    def certify(self, log: Log, device: DeviceId) -> None:
        log.device = device
        self._db.run("UPDATE logs SET device = ? WHERE id = ?", (device, log.id))

    def has_room(self, circle: int, device: DeviceId) -> bool:
        """May one more log be this device's?"""
        return sum(log.device == device and log.circle == circle for log in self.by_id.values()) < MAX_LOGS

    def check(self, raws: Iterable[bytes]) -> list[list[Envelope]]:
        """The runs of logs in what a peer sent. Raises Malformed where the sender is at fault: bad bytes, a broken
        chain or signature, a circle that is not ours. Changes nothing."""
        runs = list(_runs(map(parse, raws)))
        if any(run[0].circle not in self.circles for run in runs):
            raise Malformed("circle")
        if not all(map(check_run, runs)):
            raise Malformed("chain")
        return runs

    def accept(
        self,
        runs: Iterable[Sequence[Envelope]],
        *,
        stranger: Callable[[DeviceId | None], bool],
        vouched: Callable[[Envelope], bool],
    ) -> list[tuple[int, Log, Envelope]]:
        """Store foreign envelopes that continue logs: (row, log, envelope) of the new ones, in order.

        Envelopes that we have are passed over; those beyond a gap are islands until the gap is filled; a second future
        of a log freezes it and is recorded. `landed` then holds the islands that are islands no more. Where there are
        too many logs of strangers already, a new log is only begun if what comes first of it is `vouched` for.
        """
        self.landed = []
        self._islands = sum(len(log.islands) for log in self.by_id.values())
        strange = {log.id for log in self.by_id.values() if stranger(log.device)}
        strangers = len(strange)
        if strange != self._strange:
            self._strange, self._strange_bytes = strange, self._bytes(strange)
        row = int(self._db.value("SELECT coalesce(max(id), 0) FROM envelopes"))
        stored: list[tuple[int, Log, Envelope]] = []
        for run in runs:
            name = run[0].circle, run[0].log
            if name not in self.by_name:
                if strangers >= MAX_STRANGERS and not vouched(run[0]):
                    continue
                strangers += 1  # until its certificate has been looked at
            log = self.log(*name)
            if stranger(log.device) and not vouched(run[0]):
                size = sum(len(envelope.raw) for envelope in run)
                if self._strange_bytes + size > MAX_STRANGE_BYTES:
                    continue
                self._strange_bytes += size
            for envelope in self._extend(log, run):
                row += 1
                stored.append((row, log, envelope))
        self._db.many(
            "INSERT INTO envelopes(id, log, seq, hash, state, raw) VALUES (?, ?, ?, ?, 0, ?)",
            ((row, log.id, envelope.seq, envelope.id, envelope.raw) for row, log, envelope in stored),
        )
        self._save_tips({log.id: log for _, log, _ in stored}.values())
        return stored

    def _bytes(self, logs: Iterable[int]) -> int:
        wanted = list(logs)
        marks = ", ".join("?" * len(wanted))
        held = self._db.value(f"SELECT sum(length(raw)) FROM envelopes WHERE log IN ({marks})", wanted)  # noqa: S608
        return int(held or 0)

    def _extend(self, log: Log, run: Sequence[Envelope]) -> Iterator[Envelope]:
        """Those of a run that continue the log, which moves on with them."""
        for envelope in run:
            if log.frozen and envelope.seq >= log.frozen:
                return
            if envelope.seq > log.seq + 1:
                if not self._is_new_island(log, envelope):
                    continue
                log.islands[envelope.seq] = envelope.id
                self._islands += 1
                yield envelope
            elif envelope.seq <= log.seq:
                if not self._same(log, envelope):
                    return
            elif envelope.prev != log.tip:
                self._fork(log, envelope.seq - 1, envelope)
                return
            else:
                island = log.islands.pop(envelope.seq, None)
                if island not in (None, envelope.id):
                    self._fork(log, envelope.seq, envelope)
                    return
                log.seq, log.tip = envelope.seq, envelope.id
                if island is None:
                    yield envelope
                else:
                    self.landed.append((log, envelope))

    def _is_new_island(self, log: Log, envelope: Envelope) -> bool:
        known = log.islands.get(envelope.seq)
        if known not in (None, envelope.id):
            self._fork(log, envelope.seq, envelope)
        return known is None and not log.frozen and self._islands < MAX_ISLANDS

    def _same(self, log: Log, envelope: Envelope) -> bool:
        ours = self._db.value("SELECT hash FROM envelopes WHERE log = ? AND seq = ?", (log.id, envelope.seq))
        if ours == envelope.id:
            return True
        self._fork(log, envelope.seq, envelope)
        return False

    def _fork(self, log: Log, seq: int, envelope: Envelope) -> None:
        """`envelope` does not fit what we have at `seq`: the log has two futures from there on."""
        ours = self._db.value("SELECT raw FROM envelopes WHERE log = ? AND seq = ?", (log.id, seq))
        if ours is None:
            raise Refused("store.damaged", what="envelope")
        self._freeze(log, parse_prologue(ours), envelope)

    def _freeze(self, log: Log, first: Envelope, second: Envelope) -> None:
        """Take nothing more of this log from here on, and keep the proof. Where an envelope was proved by its
        successors alone, the pair convinces nobody else: they find out by themselves."""
        if log.frozen and log.frozen <= first.seq:
            return
        log.frozen = first.seq
        self._db.run("UPDATE logs SET frozen = ? WHERE id = ?", (log.frozen, log.id))
        if first.signed() and second.signed():
            proof = first.prologue, second.prologue
            self._db.run("INSERT OR REPLACE INTO forks VALUES (?, ?, ?, ?)", (log.id, first.seq, *proof))
            self._proofs[log.id] = proof

    def check_proof(self, first: bytes, second: bytes) -> tuple[Envelope, Envelope] | None:
        """The two envelopes of a neighbour's proof, of which the prologues count, or None where it tells nothing new.
        Raises Malformed unless both are signed, of one log, and cannot both stand in it: two with one number, or a
        second that does not follow the first. Changes nothing."""
        one, other = parse_prologue(first), parse_prologue(second)
        apart = one.id != other.id if one.seq == other.seq else one.seq + 1 == other.seq and other.prev != one.id
        same_log = (one.circle, one.log) == (other.circle, other.log) and one.circle in self.circles
        if not same_log or not apart or not (one.signed() and other.signed()):
            raise Malformed("proof")
        known = self.by_name.get((one.circle, one.log))
        news = len(self._proofs) < MAX_STRANGERS if known is None else not 0 < known.frozen <= one.seq
        return (one, other) if news else None

    def accept_proof(self, first: bytes, second: bytes) -> None:
        """Freeze a log on a neighbour's proof. Raises Malformed unless it is one."""
        proof = self.check_proof(first, second)
        if proof is not None:
            self._freeze(self.log(proof[0].circle, proof[0].log), *proof)

    def append(self, log: Log, envelope: Envelope) -> int:
        """Store an own envelope, made to continue its log; returns its row number."""
        cursor = self._db.run(
            "INSERT INTO envelopes(log, seq, hash, state, raw) VALUES (?, ?, ?, 0, ?)",
            (log.id, envelope.seq, envelope.id, envelope.raw),
        )
        log.seq, log.tip = envelope.seq, envelope.id
        self._save_tips([log])
        row: int = cursor.lastrowid
        return row

    def _save_tips(self, logs: Iterable[Log]) -> None:
        self._db.many("UPDATE logs SET seq = ?, tip = ? WHERE id = ?", [(log.seq, log.tip, log.id) for log in logs])

    def vector(self, tag: bytes) -> dict[bytes, tuple[int, bytes]]:
        """log key -> (how many envelopes we pass on, first 8 bytes of the last one's id), for one circle."""
        logs = [log for log in self.by_id.values() if log.tag == tag and log.shared]
        return {log.key: (log.shared, self._tip(log)[:8]) for log in logs}

    def _tip(self, log: Log) -> bytes:
        if log.shared == log.seq:
            return log.tip
        before: bytes = self._db.value("SELECT hash FROM envelopes WHERE log = ? AND seq = ?", (log.id, log.shared))
        return before

    def held(self, tag: bytes, key: bytes) -> int:
        """How many envelopes of a log we hold, from its first without a gap."""
        log = self.by_name.get((tag, key))
        return log.seq if log else 0

    def proofs(self) -> dict[int, tuple[bytes, bytes]]:
        """For logs with two futures: number of the log -> the prologues of two envelopes that show it."""
        return self._proofs

    def missing(self, tag: bytes, theirs: Mapping[bytes, int]) -> list[tuple[Log, int]]:
        """Which logs go on after what a peer has: (log, first sequence number it lacks)."""
        return [
            (log, theirs.get(log.key, 0) + 1)
            for log in self.by_id.values()
            if log.tag == tag and log.shared > theirs.get(log.key, 0)
        ]

    def read(self, log: Log, first: int, limit: int) -> list[bytes]:
        """Raw envelopes from sequence number `first`, at most `limit` bytes but at least one, ending where a signature
        holds so that the receiver can prove the run; for that it may become longer, or stay empty. Raises Refused
        `store.damaged`."""
        run: list[bytes] = []
        size = 0
        rows = self._db.run(
            "SELECT raw FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", (log.id, first, log.shared)
        )
        for (raw,) in rows:
            size += len(raw)
            if run and size > limit and (size > LONGEST_RUN or _signed(run[-1])):
                break
            run.append(raw)
        while run and not _signed(run[-1]):
            run.pop()
        return run

    def find(self, row: int) -> tuple[Log, Envelope]:
        """A stored envelope by row number. Raises Refused `store.damaged`."""
        found = self._db.row("SELECT log, raw FROM envelopes WHERE id = ?", (row,))
        try:
            return self.by_id[found[0]], parse(found[1])  # type: ignore[index]
        except (TypeError, KeyError, Malformed):
            raise Refused("store.damaged", what="envelope") from None


def _runs(envelopes: Iterable[Envelope]) -> Iterator[list[Envelope]]:
    """Consecutive envelopes of one log."""
    run: list[Envelope] = []
    for envelope in envelopes:
        if run and (envelope.circle, envelope.log, envelope.seq) != (run[-1].circle, run[-1].log, run[-1].seq + 1):
            yield run
            run = []
        run.append(envelope)
    if run:
        yield run


def provable(raws: Iterable[bytes]) -> Iterator[bytes]:
    """Of these envelopes those that prove themselves or are proved by one of the next. Raises Refused
    `store.damaged`."""
    try:
        for run in _runs(map(parse, raws)):
            while run and not run[-1].signed():
                run.pop()
            yield from (envelope.raw for envelope in run)
    except Malformed:
        raise Refused("store.damaged", what="envelope") from None


def _signed(raw: bytes) -> bool:
    try:
        return parse(raw).signed()
    except Malformed:
        raise Refused("store.damaged", what="envelope") from None
