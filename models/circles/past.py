"""What somebody knew of the statements of a circle. Each statement builds on all before it in its log, so it is enough
to say how far somebody had come in each log, and takes the same room however much was stated."""

from collections.abc import Mapping
from types import MappingProxyType

from models.circles.statements import Entry


class Past:
    """Some statements and all that they build on."""

    __slots__ = ("_last", "_log", "_others")

    def __init__(self, others: Mapping[bytes, int] = MappingProxyType({}), log: bytes = b"", last: int = 0) -> None:
        self._others = others
        self._log = log
        self._last = last
        """The last number in `_log`. It is apart from the others, so that a log that only goes on can share `_others`
        with the past before."""

    def end(self, log: bytes) -> int:
        """The number of the last statement in a log that is known, or 0."""
        return self._last if log == self._log else self._others.get(log, 0)

    def has(self, entry: Entry) -> bool:
        return entry.seq <= self.end(entry.log)

    def and_(self, entry: Entry) -> "Past":
        """For whoever states this, and knew what is here."""
        others = self._others if self._log in (b"", entry.log) else self._all()
        return Past(others, entry.log, entry.seq)

    def joined(self, other: "Past") -> "Past":
        found = self._all()
        for log, last in other._all().items():
            found[log] = max(last, found.get(log, 0))
        return Past(found)

    def _all(self) -> dict[bytes, int]:
        return {**self._others, self._log: self._last} if self._log else dict(self._others)


NOTHING = Past()
