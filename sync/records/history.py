"""The causal order of a record's edits: the graph of their `deps`."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from models.errors import Refused
from models.ids import EditId
from sync.effort import LONG

Heads = tuple[EditId, ...]
"""Sorted; none of them is in the past of another."""
Order = tuple[int, int]
"""Place of an edit in its log: (number of its envelope, position in the envelope)."""

_AT, _BASE, _BOTH = 1, 2, 3


@dataclass(slots=True)
class Past:
    """An edit that counts."""

    actor: bytes
    deps: Heads
    order: Order
    at: int
    operation_count: int
    """The record's operation count at this edit: the largest of all lines of edits that lead to it."""
    level: int
    """Number of edits in the longest line that leads to this one."""
    effective: int
    """The edit's time, raised so that it is later than the effective time of everything that it builds on."""
    envelope: int = 0
    """Row number."""
    sees: tuple[EditId, ...] = ()
    """The edits of other records that this edit sees."""
    joins: bool = False
    """Does the edit only join its deps, with no content of its own?"""
    run: int = 0
    """Number of its run: edits each of which builds on the one before it alone."""
    change: bytes = b""
    """Hash of the edit's Automerge change (32 bytes); empty until there is one."""


class History:
    """The edits that count, in causal order."""

    def __init__(self) -> None:
        self.edits: dict[EditId, Past] = {}
        self.heads: Heads = ()
        self._logs: dict[bytes, list[tuple[Order, EditId]]] = {}
        """Actor -> its edits with content, in the order of the log."""
        self._runs: list[list[EditId]] = []
        """First and last edit of each run."""

    def operation_count(self, deps: Heads) -> int:
        return max((self.edits[dep].operation_count for dep in deps), default=0)

    def is_slow_at(self, deps: Sequence[bytes]) -> bool:
        """Does it take long to read the record as it was at `deps`? All of them must count."""
        heads = self.known(deps)
        return heads != self.heads and self.operation_count(heads) >= LONG

    def changes(self, deps: Heads) -> list[bytes]:
        """Hashes of the Automerge changes that these edits correspond to."""
        return [self.edits[dep].change for dep in self.content(deps)]

    def content(self, deps: Heads) -> Heads:
        """The latest edits with content among `deps` and their past. Joins have no change, so they are replaced by what
        they join."""
        if not any(self.edits[dep].joins for dep in deps):
            return deps
        found: set[EditId] = set()
        stack = list(deps)
        while stack:
            edit = stack.pop()
            if self.edits[edit].joins:
                stack.extend(self.edits[edit].deps)
            else:
                found.add(edit)
        return tuple(sorted(edit for edit in found if not self._reaches(self._above(found - {edit}), (edit,))))

    def _above(self, edits: Iterable[EditId]) -> list[EditId]:
        return [dep for edit in edits for dep in self.edits[edit].deps]

    def add(
        self, edit: EditId, actor: bytes, deps: Heads, operation_count: int, *, at: int = 0, order: Order | None = None,
        envelope: int = 0, sees: tuple[EditId, ...] = (), joins: bool = False, change: bytes = b"",
    ) -> None:  # fmt: skip
        """`operation_count` is the edit's own. Without `order` the edit is the newest of its log."""
        log = self._logs.setdefault(actor, [])
        if order is None:
            order = (log[-1][0][0] + 1 if log else 1, 0)
        level = 1 + max((self.edits[dep].level for dep in deps), default=0)
        effective = max((self.edits[dep].effective + 1 for dep in deps), default=at)
        total = self.operation_count(deps) + operation_count
        self.edits[edit] = Past(
            actor, deps, order, at, total, level, max(at, effective), envelope, sees, joins,
            self._run(edit, deps), change,
        )  # fmt: skip
        if not joins:
            insort(log, (order, edit))
        self.heads = (edit,) if deps == self.heads else tuple(sorted({*self.heads, edit}.difference(deps)))

    def _run(self, edit: EditId, deps: Heads) -> int:
        """Number of the run of a new edit: that of its only dep, if the run ends there, or a new one."""
        run = self.edits[deps[0]].run if len(deps) == 1 else -1
        if run >= 0 and self._runs[run][1] == deps[0]:
            self._runs[run][1] = edit
            return run
        self._runs.append([edit, edit])
        return len(self._runs) - 1

    def known(self, deps: Iterable[bytes]) -> Heads:
        """`deps`, sorted. Raises Refused `edit.unknown_deps`."""
        ordered = tuple(EditId(dep) for dep in sorted(deps))
        if any(dep not in self.edits for dep in ordered):
            raise Refused("edit.unknown_deps")
        return ordered

    def require(self, actor: bytes, deps: Heads, order: Order | None = None, *, joins: bool = False) -> None:
        """Raises Refused `edit.redundant_deps` if one dep is in the past of another, and `edit.forked_log` if the
        actor's previous edit is in the past of none of them."""
        if deps == self.heads:
            return
        if len(deps) > 1 and (len(set(deps)) != len(deps) or self._reaches(self._above(deps), deps)):
            raise Refused("edit.redundant_deps")
        previous = self.previous(actor, order)
        if not joins and previous is not None and not self._reaches(deps, (previous,)):
            raise Refused("edit.forked_log")

    def previous(self, actor: bytes, order: Order | None = None) -> EditId | None:
        """The last edit of a log, or the last one before `order`; None if there is none."""
        log = self._logs.get(actor, [])
        place = len(log) if order is None else bisect_left(log, (order, EditId(b"")))
        return log[place - 1][1] if place else None

    def has_following(self, actor: bytes, order: Order) -> bool:
        """Is there an edit of a log after `order`?"""
        log = self._logs.get(actor)
        return log is not None and bool(log) and log[-1][0] > order

    def with_previous(self, deps: Heads, actor: bytes) -> Heads:
        """`deps`, and the last edit of a log where none of them builds on it, so that the log may go on there."""
        previous = self.previous(actor)
        if previous is None or (deps and self._reaches(deps, (previous,))):
            return deps
        past = self.closure((previous,))
        return tuple(sorted({previous, *(dep for dep in deps if dep not in past)}))

    def latest(self, deps: Heads) -> EditId:
        """The edit among `deps` with the greatest effective time."""
        return max(deps, key=lambda dep: (self.edits[dep].effective, dep))

    def between(self, base: Heads, at: Heads) -> set[EditId] | None:
        """The edits in `at` and its past that are not in `base` and its past; None if `base` is not entirely in `at`
        and its past."""
        ahead: set[EditId] = set()
        if base == at:
            return ahead
        sides = dict.fromkeys(at, _AT)
        for edit in base:
            sides[edit] = sides.get(edit, 0) | _BASE
        queue = [(-self.edits[edit].level, edit) for edit in sides]
        heapify(queue)
        open_ = sum(side != _BOTH for side in sides.values())
        while open_:
            _, edit = heappop(queue)
            side = sides[edit]
            if side == _BASE:
                return None
            if side == _AT:
                ahead.add(edit)
                open_ -= 1
            for dep in self.edits[edit].deps:
                if dep not in sides:
                    heappush(queue, (-self.edits[dep].level, dep))
                    sides[dep] = side
                    open_ += side != _BOTH
                elif sides[dep] != _BOTH and sides[dep] != side:
                    sides[dep] = _BOTH
                    open_ -= 1
        return ahead

    def closure(self, deps: Sequence[EditId]) -> set[EditId]:
        """These edits and their past."""
        seen: set[EditId] = set()
        stack = list(deps)
        while stack:
            edit = stack.pop()
            if edit not in seen:
                seen.add(edit)
                stack.extend(self.edits[edit].deps)
        return seen

    def _reaches(self, start: Iterable[EditId], wanted: Heads) -> bool:
        """Is any of `wanted` among `start` or in their past? Whole runs are passed over in one step."""
        floor = min(self.edits[edit].level for edit in wanted)
        lowest: dict[int, int] = {}
        """Run -> level of the first wanted edit in it."""
        for edit in wanted:
            past = self.edits[edit]
            lowest[past.run] = min(past.level, lowest.get(past.run, past.level))
        seen: set[int] = set()
        stack = list(start)
        while stack:
            past = self.edits[stack.pop()]
            if past.level < floor:
                continue
            if past.level >= lowest.get(past.run, past.level + 1):
                return True
            if past.run not in seen:
                seen.add(past.run)
                stack.extend(self.edits[self._runs[past.run][0]].deps)
        return False
