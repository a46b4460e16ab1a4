"""What this computer holds of one log, and what a peer says that it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from msgspec import Struct

from models.ids import DeviceId
from sync.ledger.envelope import FIRST, MAX_SEQ, Malformed
from sync.ledger.runs import Run, State

TIP = 8
"""Bytes of an envelope's id that peers send to identify the envelope."""
MAX_RUNS = 64
"""Most runs of one log that are kept beyond its first gap."""
LogName = bytes
"""The log's key, 32 bytes. The log's first envelope names the circle."""


class Standing(Enum):
    """Where an envelope lies: before any gap; beyond a gap; or neither, because its log forked or it was evicted."""

    COUNTS = 1
    PROVISIONAL = 2
    ASIDE = 3


class Held(Struct, frozen=True, array_like=True):
    """What a device holds of a log."""

    runs: tuple[tuple[int, int, bytes], ...]
    """(first number, last number, first 8 bytes of the last one's id), ascending; none touches the next."""
    fork: int = 0

    @property
    def prefix(self) -> int:
        """The last number before the first gap."""
        return self.runs[0][1] if self.runs and self.runs[0][0] == 1 else 0

    @property
    def top(self) -> int:
        return self.runs[-1][1] if self.runs else 0

    @property
    def count(self) -> int:
        return sum(last - first + 1 for first, last, _ in self.runs)


NOTHING_HELD = Held(())


@dataclass(slots=True, eq=False)
class Log:
    id: int
    """Row number in the store."""
    circle: int
    tag: bytes
    key: bytes
    device: DeviceId | None
    """The device that writes the log; None until its certificate has arrived."""
    state: State = field(default_factory=State)
    loose: bool = False
    """Does the store have rows of evicted envelopes below the fork, which lie in no run?"""
    pool: bytes = b""
    """The tag under which peers compare it. Empty means the circle's own tag."""
    courtesy: bool = False
    """Is its circle unknown here, so that it is only passed on?"""

    def __post_init__(self) -> None:
        self.pool = self.pool or self.tag

    @property
    def runs(self) -> tuple[Run, ...]:
        return self.state.runs

    @property
    def fork(self) -> int:
        """The lowest number with two different envelopes, or 0 if none is known."""
        return self.state.fork

    @property
    def seq(self) -> int:
        """Number of envelopes held before the first gap. All held envelopes lie below the fork and may be passed on."""
        runs = self.state.runs
        return runs[0].last if runs and runs[0].first == 1 else 0

    shared = seq

    @property
    def tip(self) -> bytes:
        """Id of the last envelope before the first gap."""
        return self.state.runs[0].tip if self.seq else FIRST

    @property
    def last(self) -> int:
        """The highest number held."""
        return self.state.runs[-1].last if self.state.runs else 0

    @property
    def count(self) -> int:
        """Number of envelopes held, including those beyond gaps."""
        return self.state.count

    @property
    def held(self) -> Held:
        return Held(tuple((run.first, run.last, run.tip[:TIP]) for run in self.state.runs), self.state.fork)

    def holds(self, seq: int) -> bool:
        return self.state.find(seq) is not None

    def supports(self, seq: int, name: bytes) -> bool:
        """Does a held later envelope verify the one with this number and id by its hash?"""
        if self.fork == seq + 1 and self.state.claim == name:
            return True
        return any(run.first == seq + 1 and run.below == name for run in self.runs)

    def may_have_been_provable(self, seq: int) -> bool:
        """Could an honest sender expect that we hold the envelope after this number, which verifies it? We may hold
        another branch, or may have skipped envelopes that were sent before."""
        return bool(self.fork or self.loose or self.device is None or len(self.runs) > 1 or self.holds(seq + 1))

    def standing(self, seq: int) -> Standing:
        if seq <= self.seq:
            return Standing.COUNTS
        return Standing.PROVISIONAL if self.holds(seq) else Standing.ASIDE


def check_vector(vector: Mapping[bytes, Held]) -> None:
    """Raises Malformed if a peer's vector is inconsistent. A consistent vector can still be untrue."""
    for key, held in vector.items():
        if len(key) != 32 or not 0 <= held.fork < MAX_SEQ or len(held.runs) > MAX_RUNS + 1:
            raise Malformed("vector")
        before = -1
        for first, last, tip in held.runs:
            if not before + 1 < first <= last < MAX_SEQ or len(tip) != TIP or not first:
                raise Malformed("vector")
            before = last
        if held.fork and before >= held.fork:
            raise Malformed("vector")
