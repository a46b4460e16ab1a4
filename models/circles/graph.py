"""The statements of a circle and what each of them builds on."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import Any

from models.circles.past import NOTHING, Past
from models.circles.statements import MAX_STATEMENTS, OPEN, Entry, is_understood

OF_ALL = ("opened", "heads", "to name", "unclear", "given", "handed", "all can read", "ending", "leavings")
"""Results that depend on all statements that are here. Other results depend on some statements and their past."""


class Graph:
    """The statements of one circle that are here."""

    def __init__(self) -> None:
        self.entries: dict[bytes, Entry] = {}
        self.beyond: set[bytes] = set()
        """Ids of statements beyond the limit of their log."""
        self._logs: dict[bytes, list[Entry]] = {}
        self._known: dict[Any, Any] = {}
        self._pasts: dict[bytes, Past] = {}
        self._opening: dict[bytes, Entry] = {}
        self._missed: set[bytes] = set()
        """Ids that somebody named and that were not here when it was asked what they build on."""

    def forget(self) -> None:
        """Forget all results, because the roll has changed."""
        self._known.clear()
        self._pasts.clear()

    def add(self, entry: Entry) -> bool:
        """Add a statement. They may come in any order, and more than once. False if it has taken the place of one that
        counted."""
        if entry.id in self.entries or entry.id in self.beyond:
            return True
        former, of_log = self.opened, self._logs.setdefault(entry.log, [])
        follows = entry.id not in self._missed and (not of_log or of_log[-1].seq < entry.seq)
        insort(of_log, entry, key=lambda each: (each.seq, each.id))
        self.entries[entry.id] = entry
        if entry.said.act == OPEN and is_understood(entry.said):
            self._opening[entry.id] = entry
        last = of_log.pop() if len(of_log) > MAX_STATEMENTS else None
        if last is not None:
            self._drop(last.id)
            self.beyond.add(last.id)
        if follows and last is None:  # nothing that is here builds on it, so what was worked out of that stays
            for name in OF_ALL:
                self._known.pop(name, None)
        else:
            self.forget()
        if former is not self.opened:
            self.forget()
        return last in (None, entry) and former in (None, self.opened)

    def count(self, log: bytes) -> int:
        """How much this log has stated, up to the limit."""
        return len(self._logs.get(log, ()))

    def cut(self, log: bytes, first: int) -> list[bytes]:
        """Forget what this log says from this number on; returns the ids."""
        gone = [each.id for each in self._logs.get(log, ()) if each.seq >= first]
        self._logs[log] = [each for each in self._logs.get(log, ()) if each.seq < first]
        for name in gone:
            self._drop(name)
        self.forget()
        return gone

    def _drop(self, name: bytes) -> None:
        del self.entries[name]
        self._opening.pop(name, None)

    @property
    def opened(self) -> Entry | None:
        """The statement that opened the circle. If its opener made several, it is the first in a log, then by id."""

        def make() -> Entry | None:
            return min(self._opening.values(), key=lambda each: (each.seq, each.id), default=None)

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

    def past(self, heads: Iterable[bytes]) -> Past:
        """These statements and all that they build on."""
        found = NOTHING
        for each in self.work_out(tuple(heads)[::-1]):
            if not found.has(self.entries[each]):
                found = found.joined(self._pasts[each])
        return found

    def work_out(self, heads: Iterable[bytes]) -> list[bytes]:
        """Find out of these, and of all that they build on, what `found` finds; returns those that are here."""
        stack = [(head, False) for head in heads]
        here, begun = [head for head, _ in stack if head in self.entries], set[bytes]()
        while stack:
            each, done = stack.pop()
            if each not in self.entries:
                self._missed.add(each)
            elif done:
                self.found(self.entries[each])
            elif each not in self._pasts and each not in begun:
                begun.add(each)
                stack.append((each, True))
                stack += [(parent, False) for parent in self.parents(self.entries[each])]
        return here

    def found(self, entry: Entry) -> None:
        """Once for each statement, after those on which it builds."""
        self._pasts[entry.id] = self.past(self.parents(entry)).and_(entry)

    def once(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]
