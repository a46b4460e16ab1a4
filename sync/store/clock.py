"""The hybrid clock of this computer, one for all groups of a profile."""

from collections.abc import Callable
from statistics import median_high, median_low

from models import clock
from sync.store.database import Database


class Clock:
    """Stamps for own writes. If the wall clock is more than ten minutes off the neighbours', its offset is taken
    out of new stamps and shown to its owner."""

    def __init__(self, database: Database, wall_ms: Callable[[], int]) -> None:
        self._db = database
        self._wall_ms = wall_ms
        self._last = int(database.meta("clock") or 0)
        self._offsets: dict[bytes, int] = {}
        self._ahead: int | None = 0
        """None where it has to be looked at again."""

    def wall(self) -> int:
        """Milliseconds since 1970 as this computer believes."""
        return self._wall_ms()

    def now(self) -> int:
        """Milliseconds since 1970 as the neighbourhood believes."""
        return self._wall_ms() - self.ahead

    @property
    def ahead(self) -> int:
        """Milliseconds that our clock leads the neighbourhood's (negative: lags), 0 while within ten minutes, and
        where it is our word against one neighbour's."""
        if self._ahead is None:
            self._ahead = self._off(min)
        return self._ahead

    @property
    def suspect(self) -> int:
        """The same for showing: of two that differ, both are asked to look."""
        return self._off(max)

    def _off(self, choose: Callable[..., int]) -> int:
        votes = [0, *self._offsets.values()]
        off = choose(median_low(votes), median_high(votes), key=abs)
        return off if abs(off) > clock.MAX_AHEAD else 0

    def heard(self, device: bytes, their_ms: int) -> int:
        """A neighbour told its time; returns how far that clock leads ours, in milliseconds."""
        self._offsets[device] = self._wall_ms() - their_ms
        self._ahead = None
        return -self._offsets[device]

    @property
    def last(self) -> int:
        """The latest stamp given or seen."""
        return self._last

    def stamp(self, events: int = 1) -> int:
        """The stamp of the first of so many own events that happen at once; each further one is one later."""
        first = clock.tick(self._last, self.now())
        self._last = first + events - 1
        return first

    def saw(self, at: int) -> None:
        if at > self._last:
            self._last = clock.receive(self._last, at, self.now())

    def save(self) -> None:
        """Part of the transaction that writes the event; what changed nothing is no reason to wait for the disk."""
        if self._db.meta("clock") != str(self._last):
            self._db.set_meta("clock", str(self._last))
