"""How much is stored of logs whose worth nobody can tell here: those of no member's device, and those of circles that
are unknown here."""

import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence

from models.ids import MemberId
from sync.ledger.circles import Circle
from sync.ledger.courtesy import MAX_BYTES, NOBODY, Courtesy
from sync.ledger.envelope import Envelope
from sync.ledger.log import Log
from sync.ledger.strangers import IsStranger, IsVouched, Strangers
from sync.store.database import Database

AGAIN = 3600.0
"""Seconds after which what was examined beyond the limits is forgotten: that it was, and how much it was."""
MOST_EXAMINED = 1 << 16


class Limits:
    """The limits of one group's logs. Changes are part of the caller's transaction."""

    def __init__(self, database: Database, seconds: Callable[[], float] = time.monotonic) -> None:
        self.courtesy = Courtesy(database)
        self._strangers = Strangers(database)
        self._deliverer = NOBODY
        self._is_vouched: IsVouched = lambda _envelope: False
        self._seconds = seconds
        self._since = seconds()
        self._tried: Counter[MemberId] = Counter()
        """Bytes that were delivered beyond the limits and examined all the same, since then."""
        self._not_ours: set[bytes] = set()
        """Ids of such envelopes that were not for us. An honest relay delivers them in each session."""

    def begin(
        self, logs: Collection[Log], is_stranger: IsStranger, is_vouched: IsVouched, deliverer: MemberId,
        *, roomy: bool = False,
    ) -> None:  # fmt: skip
        """Call it at the beginning of a batch, which this member's device delivers. `is_vouched` says of the first
        envelope of a log whether a member's device writes it, and of one of an unknown circle whether it is for us."""
        self._strangers.begin((log for log in logs if not log.courtesy), is_stranger, is_vouched, roomy=roomy)
        self._deliverer, self._is_vouched = deliverer, is_vouched

    def may_begin(self, circle: Circle | None, run: Sequence[Envelope]) -> bool:
        """Is there room for a new log of this circle, which begins with this run?"""
        if circle is not None and circle.is_known:
            return self._strangers.may_begin(run[0])
        return self.courtesy.has_room(self._deliverer, run, begins=True) or self._is_for_us(run[0])

    def may_continue(self, log: Log, run: Sequence[Envelope]) -> bool:
        """Is there room for this run? If so, it is counted."""
        if not log.courtesy:
            return self._strangers.may_continue(log, run)
        begins = run[0].seq == 1
        if self.courtesy.has_room(self._deliverer, run):
            self.courtesy.deliver(log, self._deliverer, run)
            return True
        return begins and self._is_for_us(run[0])

    def _is_for_us(self, first: Envelope) -> bool:
        """Does the log belong in a circle in which we are? Such a log is stored whatever else this member delivers."""
        if self._seconds() - self._since >= AGAIN:
            self._since = self._seconds()
            self._tried.clear()
            self._not_ours.clear()
        if first.id in self._not_ours:
            return False
        self._tried[self._deliverer] += len(first.raw)
        if self._tried[self._deliverer] > MAX_BYTES:
            return False
        if self._is_vouched(first):
            return True
        if len(self._not_ours) < MOST_EXAMINED:
            self._not_ours.add(first.id)
        return False
