"""The hybrid clock of this computer, one for all groups of a profile."""

from collections.abc import Callable
from statistics import median_high, median_low

from models import clock
from models.errors import Refused
from sync.store.database import Database


class Clock:
    """Stamps for our own writes, by this computer's clock. The neighbours' clocks do not correct it, because a member
    could have many computers. If they differ by more than ten minutes, the user is told."""

    def __init__(self, database: Database, wall_ms: Callable[[], int]) -> None:
        self._db = database
        self._wall_ms = wall_ms
        self._last = int(database.meta("clock") or 0)
        self._offsets: dict[bytes, int] = {}

    def now(self) -> int:
        """Milliseconds since 1970 by this computer's clock."""
        return self._wall_ms()

    @property
    def ahead(self) -> int:
        """Milliseconds by which our clock is ahead of the neighbours' (negative: behind), and 0 within ten minutes. If
        only two people compare their clocks, both are asked to check."""
        votes = [0, *self._offsets.values()]
        off = max(median_low(votes), median_high(votes), key=abs)
        return off if abs(off) > clock.MAX_AHEAD else 0

    def heard(self, member: bytes, their_ms: int) -> int:
        """A computer of this member has sent its time. If the member has several, only the last one counts.
        Returns by how many milliseconds its clock is ahead of ours."""
        self._offsets[member] = self._wall_ms() - their_ms
        return -self._offsets[member]

    @property
    def last(self) -> int:
        """The latest stamp given or seen."""
        return self._last

    def stamp(self, events: int = 1) -> int:
        """The stamp of the first of `events` simultaneous events of ours. Each further event has the next stamp.
        Raises Refused `clock.impossible` where our clock says a year whose stamps nobody accepts."""
        if self.now() > clock.LATEST:
            raise Refused("clock.impossible")
        self._forget_wrong_times()
        first = clock.tick(self._last, self.now())
        self._last = first + events - 1
        return first

    def saw(self, at: int) -> None:
        self._forget_wrong_times()
        if at > self._last:
            self._last = clock.receive(self._last, at, self.now())

    def _forget_wrong_times(self) -> None:
        """If our latest stamp is far in the future, this computer's clock was wrong and has been set right."""
        if clock.milliseconds(self._last) > self.now() + clock.MAX_AHEAD:
            self._last = 0

    def save(self) -> None:
        """Save the clock, in the transaction that writes the event. If nothing changed, nothing is written."""
        if self._db.meta("clock") != str(self._last):
            self._db.set_meta("clock", str(self._last))
