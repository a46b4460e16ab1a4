"""The statements of a circle and what each of them builds on."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import Any

from models.circles.statements import MAX_STATEMENTS, OPEN, Entry, is_understood

OF_ALL = ("opened", "heads", "to name", "unclear", "given", "handed", "all can read")
"""What is worked out of all statements that are here. The rest is of some and of what they build on."""


class Graph:
    """The statements of one circle that are here."""

    def __init__(self) -> None:
        self.entries: dict[bytes, Entry] = {}
        self.beyond: set[bytes] = set()
        """Ids of statements beyond the limit of their log."""
        self._logs: dict[bytes, list[Entry]] = {}
        self._known: dict[Any, Any] = {}
        self._missed: set[bytes] = set()
        """Ids that somebody named and that were not here when it was asked what they build on."""

    def forget(self) -> None:
        """What was worked out, because the roll has changed."""
        self._known.clear()

    def add(self, entry: Entry) -> bool:
        """In any order; the same one again changes nothing. False if it has taken the place of one that counted."""
        if entry.id in self.entries or entry.id in self.beyond:
            return True
        former, of_log = self.opened, self._logs.setdefault(entry.log, [])
        follows = entry.id not in self._missed and (not of_log or of_log[-1].seq < entry.seq)
        insort(of_log, entry, key=lambda each: (each.seq, each.id))
        self.entries[entry.id] = entry
        last = of_log.pop() if len(of_log) > MAX_STATEMENTS else None
        if last is not None:
            del self.entries[last.id]
            self.beyond.add(last.id)
        if follows and last is None:  # nothing that is here builds on it, so what was worked out of that stays
            for name in OF_ALL:
                self._known.pop(name, None)
        else:
            self._known.clear()
        if former is not self.opened:
            self._known.clear()
        return last in (None, entry) and former in (None, self.opened)

    def count(self, log: bytes) -> int:
        """How much this log has stated, up to the limit."""
        return len(self._logs.get(log, ()))

    def cut(self, log: bytes, first: int) -> list[bytes]:
        """Forget what this log says from this number on; returns the ids."""
        gone = [each.id for each in self._logs.get(log, ()) if each.seq >= first]
        self._logs[log] = [each for each in self._logs.get(log, ()) if each.seq < first]
        for name in gone:
            del self.entries[name]
        self._known.clear()
        return gone

    @property
    def opened(self) -> Entry | None:
        """The statement that opened the circle. If its opener made several, it is the first in a log, then by id."""

        def make() -> Entry | None:
            opening = (each for each in self.entries.values() if each.said.act == OPEN and is_understood(each.said))
            return min(opening, key=lambda each: (each.seq, each.id), default=None)

        found: Entry | None = self.once("opened", make)
        return found

    @property
    def heads(self) -> tuple[bytes, ...]:
        def make() -> tuple[bytes, ...]:
            older = {parent for entry in self.entries.values() for parent in self.parents(entry)}
            return tuple(sorted(self.entries.keys() - older))

        found: tuple[bytes, ...] = self.once("heads", make)
        return found

    def lacks(self, heads: Iterable[bytes]) -> bytes | None:
        return next((head for head in heads if head not in self.entries and head not in self.beyond), None)

    def known_to(self, log: bytes, seq: int, heads: Iterable[bytes]) -> tuple[bytes, ...]:
        """What the author of this envelope knew: what it names, and what the log has stated last before, which builds
        on what it has stated before that."""
        of_log = self._logs.get(log, ())
        place = bisect_left(of_log, seq, key=lambda each: each.seq)
        last = of_log[place - 1].seq if place else 0
        return (*heads, *(each.id for each in of_log[bisect_left(of_log, last, key=lambda each: each.seq) : place]))

    def parents(self, entry: Entry) -> tuple[bytes, ...]:
        return self.known_to(entry.log, entry.seq, entry.parents)

    def past(self, heads: Iterable[bytes]) -> frozenset[bytes]:
        """These statements and all that they build on."""
        return frozenset(self.in_order(frozenset(heads)))

    def reached(self, heads: Iterable[bytes]) -> frozenset[bytes]:
        """As `past`, for many at once, which nobody names again."""
        return frozenset(self._sorted(frozenset(heads)))

    def in_order(self, heads: frozenset[bytes]) -> tuple[bytes, ...]:
        """These and all that they build on, each after what it builds on."""
        found: tuple[bytes, ...] = self.once(("past", heads), lambda: self._sorted(heads))
        return found

    def _sorted(self, heads: frozenset[bytes]) -> tuple[bytes, ...]:
        found: dict[bytes, None] = {}
        seen: set[bytes] = set()
        stack = [(head, False) for head in sorted(heads)]
        while stack:
            each, done = stack.pop()
            if done:
                found[each] = None
            elif each not in self.entries:
                self._missed.add(each)
            elif each not in seen:
                seen.add(each)
                stack.append((each, True))
                stack += [(parent, False) for parent in self.parents(self.entries[each])]
        return tuple(found)

    def once(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]
