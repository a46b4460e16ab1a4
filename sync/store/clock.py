"""The hybrid clock of this computer, one for all groups of a profile."""

from collections.abc import Callable
from statistics import median_high, median_low

from models import clock
from sync.store.database import Database


class Clock:
    """Stamps for our own writes. If the wall clock differs from the neighbours' clocks by more than ten minutes, new
    stamps are corrected by the offset, and the user is told."""

    def __init__(self, database: Database, wall_ms: Callable[[], int]) -> None:
        self._db = database
        self._wall_ms = wall_ms
        self._last = int(database.meta("clock") or 0)
        self._offsets: dict[bytes, int] = {}
        self._ahead: int | None = 0
        """None if it must be computed again."""

    def wall(self) -> int:
        """Milliseconds since 1970 by this computer's clock."""
        return self._wall_ms()

    def now(self) -> int:
        """Milliseconds since 1970, corrected by `ahead`."""
        return self._wall_ms() - self.ahead

    @property
    def ahead(self) -> int:
        """Milliseconds by which our clock is ahead of the neighbours' (negative: behind). It is 0 within ten minutes,
        and also if only one neighbour differs, because then either clock may be wrong."""
        if self._ahead is None:
            self._ahead = self._off(min)
        return self._ahead

    @property
    def suspect(self) -> int:
        """The same for display. If only two computers are compared, both users are asked to check their clocks."""
        return self._off(max)

    def _off(self, choose: Callable[..., int]) -> int:
        votes = [0, *self._offsets.values()]
        off = choose(median_low(votes), median_high(votes), key=abs)
        return off if abs(off) > clock.MAX_AHEAD else 0

    def heard(self, device: bytes, their_ms: int) -> int:
        """A neighbour has sent its time. Returns by how many milliseconds its clock is ahead of ours."""
        self._offsets[device] = self._wall_ms() - their_ms
        self._ahead = None
        return -self._offsets[device]

    @property
    def last(self) -> int:
        """The latest stamp given or seen."""
        return self._last

    def stamp(self, events: int = 1) -> int:
        """The stamp of the first of `events` simultaneous events of ours. Each further event has the next stamp."""
        first = clock.tick(self._last, self.now())
        self._last = first + events - 1
        return first

    def saw(self, at: int) -> None:
        if at > self._last:
            self._last = clock.receive(self._last, at, self.now())

    def save(self) -> None:
        """Save the clock, in the transaction that writes the event. If nothing changed, nothing is written."""
        if self._db.meta("clock") != str(self._last):
            self._db.set_meta("clock", str(self._last))
