"""All logs of one group: which envelopes we hold, and how new ones are checked and stored."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from models.ids import DeviceId, GroupId, MemberId
from sync.ledger import runs
from sync.ledger.accepting import NEWER, READY, REFUSED, SEALED, WAITING, Acceptance, Accepted, Stamp
from sync.ledger.chains import is_chain
from sync.ledger.circles import Circle, Circles
from sync.ledger.courtesy import NOBODY
from sync.ledger.envelope import MAX_SEQ, Envelope, Malformed, UnknownVersion, parse
from sync.ledger.forks import Forks, piece_of
from sync.ledger.holdings import Holdings
from sync.ledger.limits import Limits
from sync.ledger.log import Log, LogName
from sync.ledger.runs import State
from sync.ledger.storage import Envelopes
from sync.ledger.strangers import IsStranger, IsVouched
from sync.store.database import Database

__all__ = [
    "NEWER", "READY", "REFUSED", "SEALED", "WAITING", "Accepted", "Checked", "Circle", "Log", "LogName", "Logs",
]  # fmt: skip

MAX_RUNS_BEYOND = 16_384
"""Most runs of one group that are kept beyond the first gaps of their logs."""


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
        self.by_key: dict[LogName, Log] = {}
        self.by_id: dict[int, Log] = {}
        self._of: defaultdict[DeviceId | None, dict[int, Log]] = defaultdict(dict)
        """By device: its logs. A device may have any number, because a limit would make computers differ for good: each
        would keep those that came first, and others' statements build on any of them."""
        self.forks = Forks(database, self.envelopes, self.by_key, self._change)
        self._limits = Limits(database)
        self.epoch = object()
        """A new object after each `reload`."""
        self.reload()

    def reload(self) -> None:
        """Read everything but the envelopes again from the store."""
        self.circles = Circles(self._db, self.group, self._group_number)
        circles = {circle.id: circle for circle in self.circles.values()}
        self.epoch = object()
        self.envelopes.forget()
        self._limits = Limits(self._db)
        self.holdings = Holdings(self._db, self.envelopes, self.by_key)
        self.damage = self.holdings.damage
        self.digests = self.holdings.digests
        self.by_key.clear()
        self.by_id.clear()
        self._of.clear()
        found = self._db.rows(
            "SELECT l.id, l.circle, l.key, l.device, l.fork, l.loose FROM logs l"
            " JOIN circles c ON c.id = l.circle WHERE c.group_number = ?",
            (self._group_number,),
        )
        for number, circle, key, device, fork, loose in found:
            self._keep(circles[circle].log(number, key, device, State((), fork), loose=bool(loose)))
        self._limits.courtesy.load(self.by_id)
        self.forks.load(self.by_id)
        held = self.holdings.load()
        for log in self.by_id.values():
            self.holdings.restore(log, State(held.get(log.id, ()), log.fork, self.forks.claim(log)))

    def _keep(self, log: Log) -> None:
        self.by_key[log.key] = log
        self.by_id[log.id] = log
        self._of[log.device][log.id] = log

    def _change(self, log: Log, state: State) -> None:
        self.holdings.change(log, state)

    def add_circle(self, name: str) -> Circle:
        """A circle that every group has under this name."""
        return self.circles.add(name)

    def learn_circle(self, tag: bytes, kind: str, name: str) -> Circle:
        """We are in this circle: its logs are no longer kept as a courtesy."""
        circle = self.circles.learn(tag, kind, name)
        for log in self.by_id.values():
            if log.circle == circle.id:
                self._limits.courtesy.release(log)
        return circle

    def log(self, tag: bytes, key: bytes) -> Log:
        """The log with this key; a new one begins in the circle `tag`."""
        found = self.by_key.get(key)
        if found is not None:
            return found
        circle = self.circles.at(tag)
        cursor = self._db.run("INSERT INTO logs(circle, key, fork, loose) VALUES (?, ?, 0, 0)", (circle.id, key))
        log = circle.log(cursor.lastrowid, key)
        self._keep(log)
        return log

    def certify(self, log: Log, device: DeviceId) -> None:
        """Note which device writes this log, which nobody knew yet."""
        del self._of[log.device][log.id]
        log.device = device
        self._of[device][log.id] = log
        self._db.run("UPDATE logs SET device = ? WHERE id = ?", (device, log.id))

    def check(self, raws: Iterable[bytes]) -> Checked:
        """Verify a peer's envelopes; changes nothing. Unknown logs that do not begin here are skipped. Raises Malformed
        if the sender is at fault: bad bytes, a broken chain or signature."""
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
        if log is not None and log.supports(newest.seq, newest.id):
            return True
        if not newest.must_be_signed and not newest.signed():
            if log is not None and log.may_have_been_provable(newest.seq):
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
        deliverer: MemberId = NOBODY,
        roomy: bool = False,
    ) -> Accepted:
        """Store checked runs. Held envelopes are skipped; those beyond a gap become a run of their own. If there are
        too many logs of strangers, a new log must be `vouched` for by its first envelope. `stamp` is called once for
        each envelope that is stored. `deliverer` is the member whose device sent the runs. `roomy`: a hub can
        attribute no log, so it takes many."""
        strange = [log for device, logs in self._of.items() if stranger(device) for log in logs.values()]
        self._limits.begin(strange, stranger, vouched, deliverer, roomy=roomy)
        acceptance = Acceptance(self.envelopes, self.forks, self._change, stamp)
        for run in checked:
            log = self.by_key.get(run[0].log)
            if log is None:
                if run[0].seq > 1 or not self._limits.may_begin(self.circles.get(run[0].circle), run):
                    continue
                log = self.log(run[0].circle, run[0].log)
            if self._limits.may_continue(log, run):
                acceptance.take(log, run)
        while self.holdings.runs - len(self.by_id) > MAX_RUNS_BEYOND:
            log = self._most_scattered()
            kept, (gone,) = runs.trim(log.state, _beyond(log) - 1)
            acceptance.evict(log, kept, [(gone.first, gone.last)])
        self.envelopes.flush()
        for row in self._limits.courtesy.excess():
            self._drop(self.by_id[row], acceptance.accepted)
        self.holdings.save()
        return acceptance.accepted

    def _most_scattered(self) -> Log:
        """The log with the most runs beyond its first gap, of the device that has the most of them in all: so nobody's
        many logs take the place of others'."""
        scattered = max(self._of.values(), key=lambda logs: sum(map(_beyond, logs.values())))
        return max(scattered.values(), key=_beyond)

    def _drop(self, log: Log, accepted: Accepted) -> None:
        """Delete a log that was kept as a courtesy. The highest row stays, empty, so that no number is given twice."""
        accepted.dropped |= {row for row, _ in self.envelopes.rows(log.id, 1, MAX_SEQ)}
        accepted.stored = [each for each in accepted.stored if each[1] is not log]
        self.holdings.drop(log)
        self.forks.drop(log)
        del self.by_key[log.key], self.by_id[log.id], self._of[log.device][log.id]
        self._limits.courtesy.release(log)
        for table in ("envelopes", "segments", "runs", "forks", "progress", "damaged"):
            self._db.run(f"DELETE FROM {table} WHERE log = ?", (log.id,))  # noqa: S608
        self._db.run("UPDATE logs SET circle = 0 WHERE id = ?", (log.id,))
        self._db.run("DELETE FROM logs WHERE circle = 0 AND id < (SELECT max(id) FROM logs)")

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


def _beyond(log: Log) -> int:
    """Runs beyond the first gap."""
    return len(log.runs) - (log.seq > 0)


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
