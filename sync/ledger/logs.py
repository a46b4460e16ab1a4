"""The hash-chained logs of one group: which envelopes we hold, what a peer lacks, who wrote two futures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.errors import Refused
from models.ids import DeviceId, GroupId
from sync.ledger.envelope import FIRST, Envelope, Malformed, check_run, parse
from sync.store.database import Database
from sync.trust.keys import circle_tag

READY, WAITING, REFUSED = 0, 1, 2
"""States of a stored envelope: taken in; kept until a key or an act arrives; kept, but unreadable or not allowed."""
MAX_ISLANDS = 8192
"""Envelopes of one group that may be held beyond gaps."""
MAX_STRANGERS = 256
"""Logs in one group that no certificate vouches for yet."""

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
    frozen: bool
    islands: dict[int, bytes] = field(default_factory=dict)
    """Envelopes beyond a gap, taken in early: number -> id."""

    @property
    def name(self) -> LogName:
        return self.tag, self.key


@dataclass(slots=True)
class Circle:
    id: int
    name: str
    tag: bytes


class Logs:
    """All logs of one group, mirrored in memory by name."""

    def __init__(self, database: Database, group: GroupId, grp: int) -> None:
        self._db = database
        self.group = group
        self._grp = grp
        self.circles: dict[bytes, Circle] = {}
        self.by_name: dict[LogName, Log] = {}
        self.by_id: dict[int, Log] = {}
        self.landed: list[tuple[Log, Envelope]] = []
        self.reload()

    def reload(self) -> None:
        """Read everything again, after a failed transaction."""
        rows = self._db.rows("SELECT id, name, tag FROM circles WHERE grp = ?", (self._grp,))
        self.circles = {tag: Circle(number, name, tag) for number, name, tag in rows}
        tags = {circle.id: circle.tag for circle in self.circles.values()}
        found = self._db.rows(
            "SELECT l.id, l.circle, l.key, l.device, l.seq, l.tip, l.frozen FROM logs l"
            " JOIN circles c ON c.id = l.circle WHERE c.grp = ?",
            (self._grp,),
        )
        self.by_name, self.by_id = {}, {}
        for number, circle, key, device, seq, tip, frozen in found:
            self._keep(Log(number, circle, tags[circle], key, device, seq, tip, bool(frozen)))
        beyond = self._db.rows(
            "SELECT e.log, e.seq, e.hash FROM envelopes e JOIN logs l ON l.id = e.log WHERE e.seq > l.seq"
        )
        for number, seq, name in beyond:
            if number in self.by_id:
                self.by_id[number].islands[seq] = name

    def _keep(self, log: Log) -> None:
        self.by_name[log.name] = log
        self.by_id[log.id] = log

    def add_circle(self, name: str) -> Circle:
        tag = circle_tag(self.group, name)
        if tag not in self.circles:
            number = self._db.run("INSERT INTO circles(grp, name, tag) VALUES (?, ?, ?)", (self._grp, name, tag))
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
        if sum(log.device is None for log in self.by_id.values()) >= MAX_STRANGERS:
            raise Malformed("quota")
        cursor = self._db.run(
            "INSERT INTO logs(circle, key, seq, tip, frozen) VALUES (?, ?, 0, ?, 0)", (circle.id, key, FIRST)
        )
        log = Log(cursor.lastrowid, circle.id, tag, key, None, 0, FIRST, False)
        self._keep(log)
        return log

    def certify(self, log: Log, device: DeviceId) -> None:
        log.device = device
        self._db.run("UPDATE logs SET device = ? WHERE id = ?", (device, log.id))

    def accept(self, raws: Iterable[bytes]) -> list[tuple[int, Log, Envelope]]:
        """Store foreign envelopes that continue logs: (row, log, envelope) of the new ones, in order.

        Raises Malformed where the sender is at fault: bad bytes, a broken chain or signature. Envelopes that we have
        are passed over; those beyond a gap are islands until the gap is filled; a second future of a log freezes it and
        is recorded. `landed` then holds the islands that are islands no more.
        """
        self.landed = []
        envelopes = [parse(raw) for raw in raws]
        row = int(self._db.value("SELECT coalesce(max(id), 0) FROM envelopes"))
        stored: list[tuple[int, Log, Envelope]] = []
        for run in _runs(envelopes):
            if not check_run(run):
                raise Malformed("chain")
            log = self.log(run[0].circle, run[0].log)
            for envelope in self._extend(log, run):
                row += 1
                stored.append((row, log, envelope))
        self._db.many(
            "INSERT INTO envelopes(id, log, seq, hash, state, raw) VALUES (?, ?, ?, ?, 0, ?)",
            ((row, log.id, envelope.seq, envelope.id, envelope.raw) for row, log, envelope in stored),
        )
        self._save_tips({log.id: log for _, log, _ in stored}.values())
        return stored

    def _extend(self, log: Log, run: Sequence[Envelope]) -> Iterator[Envelope]:
        """Those of a run that continue the log, which moves on with them."""
        for envelope in run:
            if log.frozen:
                return
            if envelope.seq > log.seq + 1:
                if not self._is_new_island(log, envelope):
                    continue
                log.islands[envelope.seq] = envelope.id
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
        return known is None and not log.frozen and sum(len(log.islands) for log in self.by_id.values()) < MAX_ISLANDS

    def _same(self, log: Log, envelope: Envelope) -> bool:
        ours = self._db.value("SELECT hash FROM envelopes WHERE log = ? AND seq = ?", (log.id, envelope.seq))
        if ours == envelope.id:
            return True
        self._fork(log, envelope.seq, envelope)
        return False

    def _fork(self, log: Log, seq: int, envelope: Envelope) -> None:
        """Keep the proof that this log has two futures, and take nothing more of it."""
        ours = self._db.value("SELECT raw FROM envelopes WHERE log = ? AND seq = ?", (log.id, seq))
        self._db.run("INSERT OR IGNORE INTO forks VALUES (?, ?, ?, ?)", (log.id, seq, ours, envelope.raw))
        self._db.run("UPDATE logs SET frozen = 1 WHERE id = ?", (log.id,))
        log.frozen = True

    def convict(self, first: bytes, second: bytes) -> None:
        """Freeze a log on a neighbour's proof. Raises Malformed unless both are signed, of one log and number."""
        one, other = parse(first), parse(second)
        same_place = (one.circle, one.log, one.seq) == (other.circle, other.log, other.seq)
        if not same_place or one.id == other.id or not (one.signed() and other.signed()):
            raise Malformed("proof")
        log = self.log(one.circle, one.log)
        self._db.run("INSERT OR IGNORE INTO forks VALUES (?, ?, ?, ?)", (log.id, one.seq, first, second))
        self._db.run("UPDATE logs SET frozen = 1 WHERE id = ?", (log.id,))
        log.frozen = True

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
        """log key -> (how many envelopes we hold, first 8 bytes of the newest one's id), for one circle."""
        return {log.key: (log.seq, log.tip[:8]) for log in self.by_id.values() if log.tag == tag and log.seq}

    def held(self, tag: bytes, key: bytes) -> int:
        """How many envelopes of a log we hold, from its first without a gap."""
        log = self.by_name.get((tag, key))
        return log.seq if log else 0

    def proofs(self) -> list[tuple[bytes, bytes]]:
        """Pairs of envelopes that show a log with two futures."""
        rows = self._db.rows("SELECT log, first, second FROM forks")
        return [(first, second) for log, first, second in rows if log in self.by_id]

    def missing(self, tag: bytes, theirs: Mapping[bytes, int]) -> list[tuple[Log, int]]:
        """Which logs go on after what a peer has: (log, first sequence number it lacks)."""
        return [
            (log, theirs.get(log.key, 0) + 1)
            for log in self.by_id.values()
            if log.tag == tag and log.seq > theirs.get(log.key, 0)
        ]

    def read(self, log: Log, first: int, limit: int) -> list[bytes]:
        """Raw envelopes from sequence number `first`, at most about `limit` bytes but at least one, ending where a
        signature holds so that the receiver can prove the run."""
        run: list[bytes] = []
        size = 0
        rows = self._db.run(
            "SELECT raw FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq", (log.id, first, log.seq)
        )
        for (raw,) in rows:
            if run and size + len(raw) > limit:
                break
            run.append(raw)
            size += len(raw)
        while run and not parse(run[-1]).signed():
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
