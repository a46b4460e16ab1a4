"""All logs of one group: which envelopes we hold, and how new ones are checked and stored."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec import Struct

from models.ids import DeviceId, GroupId
from sync.ledger import runs
from sync.ledger.accepting import NEWER, READY, REFUSED, WAITING, Acceptance, Accepted, Stamp
from sync.ledger.digests import Digests
from sync.ledger.envelope import Envelope, Malformed, UnknownVersion, is_chain, parse
from sync.ledger.forks import Forks, piece_of
from sync.ledger.holdings import Holdings
from sync.ledger.log import Log, LogName
from sync.ledger.runs import State
from sync.ledger.storage import Envelopes
from sync.ledger.strangers import IsStranger, IsVouched, Strangers
from sync.store.database import Database
from sync.trust.keys import circle_tag

__all__ = [
    "NEWER", "READY", "REFUSED", "WAITING", "Accepted", "Checked", "Circle", "Log", "LogName", "Logs",
]  # fmt: skip

MAX_LOGS = 1024
"""Most logs of one device in one circle. Each copy of a profile starts its own log; more logs are a flood."""
MAX_RUNS_BEYOND = 16_384
"""Most runs of one group that are kept beyond the first gaps of their logs."""


@dataclass(slots=True)
class Circle:
    id: int
    name: str
    tag: bytes


class Checked(Struct):
    """A peer's envelopes in the order received, as verified runs: consecutive envelopes of one log each."""

    runs: list[list[Envelope]]
    newer: int = 0
    """Number of envelopes of a later format version, which were skipped."""


class Logs:
    """The logs are mirrored in memory, without their envelopes. Changes are part of the caller's transaction; after a
    failed transaction the caller must `reload`."""

    def __init__(self, database: Database, group: GroupId, group_number: int) -> None:
        self._db = database
        self.group = group
        self._group_number = group_number
        self.envelopes = Envelopes(database)
        self.circles: dict[bytes, Circle] = {}
        self.by_key: dict[LogName, Log] = {}
        self.by_id: dict[int, Log] = {}
        self._counts: Counter[tuple[int, DeviceId]] = Counter()
        """(circle, device) -> number of that device's logs in that circle."""
        self.forks = Forks(database, self.envelopes, self.by_key, self._change)
        self._strangers = Strangers(database)
        self.epoch = object()
        """A new object after each `reload`."""
        self.reload()

    def reload(self) -> None:
        """Read everything but the envelopes again from the store."""
        rows = self._db.rows("SELECT id, name, tag FROM circles WHERE group_number = ?", (self._group_number,))
        self.circles = {tag: Circle(number, name, tag) for number, name, tag in rows}
        tags = {circle.id: circle.tag for circle in self.circles.values()}
        self.epoch = object()
        self.envelopes.forget()
        self._strangers = Strangers(self._db)
        self.holdings = Holdings(self._db)
        self.by_key.clear()
        self.by_id.clear()
        self._counts.clear()
        found = self._db.rows(
            "SELECT l.id, l.circle, l.key, l.device, l.fork, l.loose FROM logs l"
            " JOIN circles c ON c.id = l.circle WHERE c.group_number = ?",
            (self._group_number,),
        )
        for number, circle, key, device, fork, loose in found:
            self._keep(Log(number, circle, tags[circle], key, device, State((), fork), bool(loose)))
        self.forks.load(self.by_id)
        held = self.holdings.load()
        for log in self.by_id.values():
            self.holdings.restore(log, State(held.get(log.id, ()), log.fork, self.forks.claim(log)))

    def _keep(self, log: Log) -> None:
        self.by_key[log.key] = log
        self.by_id[log.id] = log
        if log.device is not None:
            self._counts[log.circle, log.device] += 1

    def _change(self, log: Log, state: State) -> None:
        self.holdings.change(log, state)

    @property
    def digests(self) -> Digests:
        return self.holdings.digests

    def add_circle(self, name: str) -> Circle:
        tag = circle_tag(self.group, name)
        if tag not in self.circles:
            number = self._db.run(
                "INSERT INTO circles(group_number, name, tag) VALUES (?, ?, ?)", (self._group_number, name, tag)
            )
            self.circles[tag] = Circle(number.lastrowid, name, tag)
        return self.circles[tag]

    def log(self, tag: bytes, key: bytes) -> Log:
        """The log with this key; a new one begins in the circle `tag`. Raises Malformed for an unknown circle."""
        found = self.by_key.get(key)
        if found is not None:
            return found
        circle = self.circles.get(tag)
        if circle is None:
            raise Malformed("circle")
        cursor = self._db.run("INSERT INTO logs(circle, key, fork, loose) VALUES (?, ?, 0, 0)", (circle.id, key))
        log = Log(cursor.lastrowid, circle.id, tag, key, None)
        self._keep(log)
        return log

    def certify(self, log: Log, device: DeviceId) -> None:
        """Note which device writes this log, which nobody knew yet."""
        log.device = device
        self._counts[log.circle, device] += 1
        self._db.run("UPDATE logs SET device = ? WHERE id = ?", (device, log.id))

    def has_room(self, circle: int, device: DeviceId) -> bool:
        """May this device have one more log?"""
        return self._counts[circle, device] < MAX_LOGS

    def check(self, raws: Iterable[bytes]) -> Checked:
        """Verify a peer's envelopes; changes nothing. Unknown logs that do not begin here are skipped. Raises Malformed
        if the sender is at fault: bad bytes, a broken chain or signature, a circle that we do not have."""
        checked = Checked([])
        envelopes: list[Envelope] = []
        for raw in raws:
            try:
                envelopes.append(parse(raw))
            except UnknownVersion:
                checked.newer += 1
        begun: set[bytes] = set()
        for run in consecutive(envelopes):
            if run[0].seq == 1:
                if run[0].circle not in self.circles:
                    raise Malformed("circle")
                begun.add(run[0].log)
            if (run[0].log in begun or run[0].log in self.by_key) and self._is_proved(run):
                checked.runs.append(run)
        return checked

    def _is_proved(self, run: Sequence[Envelope]) -> bool:
        """Is a run a chain, and does a good signature cover its newest envelope: its own, or that of a later one? If
        not, raises Malformed unless an honest sender could have expected it."""
        if not is_chain(run):
            raise Malformed("chain")
        log, newest = self.by_key.get(run[0].log), run[-1]
        if log is not None and any(newest.id == each.tip for each in log.runs):
            return True  # the whole run is already held
        if any(envelope.must_be_signed and not envelope.signed() for envelope in run):
            raise Malformed("waypoint")
        if log is not None and _supports(log, newest):
            return True
        if not newest.must_be_signed and not newest.signed():
            if log is not None and _may_have_been_provable(log, newest.seq):
                return False
            raise Malformed("chain")
        return True

    def accept(
        self,
        checked: Iterable[Sequence[Envelope]],
        *,
        stranger: IsStranger,
        vouched: IsVouched,
        stamp: Stamp | None = None,
    ) -> Accepted:
        """Store checked runs. Held envelopes are skipped; those beyond a gap become a run of their own. If there are
        too many logs of strangers, a new log must be `vouched` for by its first envelope. `stamp` is called once for
        each envelope that is stored."""
        self._strangers.begin(self.by_id.values(), stranger, vouched)
        acceptance = Acceptance(self.envelopes, self.forks, self._change, stamp)
        for run in checked:
            log = self.by_key.get(run[0].log)
            if log is None:
                if run[0].seq > 1 or not self._strangers.may_begin(run[0]):
                    continue
                log = self.log(run[0].circle, run[0].log)
            if self._strangers.may_continue(log, run):
                acceptance.take(log, run)
        while self.holdings.runs - len(self.by_id) > MAX_RUNS_BEYOND:
            log = max(self.by_id.values(), key=lambda log: len(log.runs))
            kept, (gone,) = runs.trim(log.state, len(log.runs) - 1 - (log.seq > 0))
            acceptance.evict(log, kept, [(gone.first, gone.last)])
        self.envelopes.flush()
        self.holdings.save()
        return acceptance.accepted

    def accept_proof(self, raw: bytes) -> Accepted:
        """Accept a proof that a log has forked. Raises Malformed, UnknownVersion."""
        accepted = Accepted(forked=self.forks.accept_proof(raw))
        self.holdings.save()
        return accepted

    def accept_branch(self, prologues: Sequence[bytes]) -> Accepted:
        """Compare a peer's branch of a log with ours. Raises Malformed, UnknownVersion."""
        accepted = Accepted(forked=self.forks.accept_branch(prologues))
        self.holdings.save()
        return accepted

    def append(self, log: Log, envelope: Envelope, at: int) -> int:
        """Store an envelope that we have made to continue our log. Returns its row number."""
        row = self.envelopes.next_row()
        self.envelopes.add((row, log.id, envelope.seq, at, READY, envelope.raw), envelope.id)
        self.envelopes.flush()
        self._change(log, runs.join(log.state, piece_of([envelope]))[0])
        self.holdings.save()
        return row

    def held(self, key: bytes) -> int:
        """Number of envelopes of a log that are held before the first gap."""
        log = self.by_key.get(key)
        return log.seq if log else 0

    def read(self, log: Log, first: int, limit: int) -> list[bytes]:
        """Whole envelopes from `first` on, without a gap and up to one with a good signature. They have at most `limit`
        bytes together; a single envelope with a good signature may be larger."""
        run = log.state.find(first)
        found = self.envelopes.read(log.id, first, run.last, limit) if run else []
        while found and not parse(found[-1]).signed():
            found.pop()
        return found

    def is_ready(self, row: int) -> bool:
        """Was this envelope ingested, so that its edits have been judged?"""
        return bool(self._db.value("SELECT state FROM envelopes WHERE id = ?", (row,)) == READY)

    def find(self, row: int) -> tuple[Log, Envelope]:
        """A stored envelope by row number. Raises Refused `store.damaged`."""
        number, envelope = self.envelopes.find(row)
        return self.by_id[number], envelope


def _may_have_been_provable(log: Log, seq: int) -> bool:
    """Could an honest sender expect that we hold the envelope after this number, which verifies it? We may hold another
    branch, or may have skipped envelopes that were sent before."""
    return bool(log.fork or log.loose or log.device is None or len(log.runs) > 1 or log.holds(seq + 1))


def _supports(log: Log, newest: Envelope) -> bool:
    """Does a held later envelope verify this one by its hash?"""
    above = newest.seq + 1
    if log.fork == above and log.state.claim == newest.id:
        return True
    return any(run.first == above and run.below == newest.id for run in log.runs)


def consecutive(envelopes: Iterable[Envelope]) -> Iterator[list[Envelope]]:
    """Split into runs of consecutive envelopes of one log."""
    run: list[Envelope] = []
    for envelope in envelopes:
        if run and (envelope.log, envelope.seq) != (run[-1].log, run[-1].seq + 1):
            yield run
            run = []
        run.append(envelope)
    if run:
        yield run
