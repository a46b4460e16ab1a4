"""How much costly work each member's edits may cause on this computer at once.

To replay an edit beside others, Automerge needs a document at the edit's own heads. In a record with a long history
that takes up to seconds, whatever the edit holds: half an hour of work fitted into one message of a hostile neighbour.
Verdicts must not depend on it, so such edits are not refused: those of a member who has used up the time wait for their
turn in the background, where the other members' edits and all other work come first.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from models.ids import MemberId

MOST = 3.0
"""Seconds of work that a member who has been quiet for a while may cause at once."""
PER_SECOND = 0.1
"""Each second gives back this many seconds of such work."""
COSTLY = 0.005
"""Work that takes fewer seconds is not counted."""
LONG = 1 << 13
"""Operation count of a record from which on concurrent edits may be costly."""


class Effort:
    """What is left for each member. `clock` tells the time in seconds, `work` the seconds that this thread has
    worked."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, work: Callable[[], float] = time.thread_time
    ) -> None:
        self._work = work
        self._clock = clock
        self._left: dict[MemberId, tuple[float, float]] = {}
        """Member -> (seconds of work that were left, when that was). Members with all of MOST left are not in it."""

    def left(self, member: MemberId) -> float:
        """Seconds of work; below zero after a long piece of it."""
        if member not in self._left:
            return MOST
        left, at = self._left[member]
        now = left + (self._clock() - at) * PER_SECOND
        if now < MOST:
            return now
        del self._left[member]
        return MOST

    @contextmanager
    def counted(self, member: MemberId) -> Iterator[None]:
        """The work that is done meanwhile counts as this member's."""
        began = self._work()
        yield
        seconds = self._work() - began
        if seconds >= COSTLY:
            self._left[member] = self.left(member) - seconds, self._clock()
