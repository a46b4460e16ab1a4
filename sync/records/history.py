"""Which edits of a record came before which: the graph that their `deps` span."""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from models.errors import Refused
from models.ids import EditId

Heads = tuple[EditId, ...]
"""Sorted; none of them is in the past of another."""

_AT, _BASE, _BOTH = 1, 2, 3


class Past(NamedTuple):
    """An edit that has been applied."""

    change: bytes
    """Hash of the Automerge change that it became (32 bytes)."""
    actor: bytes
    deps: Heads
    weight: int
    """What the record weighs here: the heaviest line of edits that leads to this one."""
    level: int
    """Edits in the longest line that leads to this one."""


class History:
    """Applied edits, causes first."""

    def __init__(self) -> None:
        self.edits: dict[EditId, Past] = {}
        self.heads: Heads = ()
        self._latest: dict[bytes, EditId] = {}

    def weight(self, deps: Heads) -> int:
        return max((self.edits[dep].weight for dep in deps), default=0)

    def changes(self, deps: Heads) -> list[bytes]:
        return [self.edits[dep].change for dep in deps]

    def add(self, edit: EditId, actor: bytes, deps: Heads, change: bytes, weight: int) -> None:
        """`weight` is the edit's own."""
        level = 1 + max((self.edits[dep].level for dep in deps), default=0)
        self.edits[edit] = Past(change, actor, deps, self.weight(deps) + weight, level)
        self._latest[actor] = edit
        self.heads = (edit,) if deps == self.heads else tuple(sorted({*self.heads, edit}.difference(deps)))

    def known(self, deps: Iterable[EditId]) -> Heads:
        """`deps` in order. Raises Refused `edit.unknown_deps`."""
        ordered = tuple(sorted(deps))
        if any(dep not in self.edits for dep in ordered):
            raise Refused("edit.unknown_deps")
        return ordered

    def require(self, actor: bytes, deps: Heads) -> None:
        """Raises Refused `edit.redundant_deps` where one dep is in the past of another, `edit.forked_log` where the
        actor's previous edit is in the past of none."""
        if deps == self.heads:
            return
        if len(deps) > 1:
            above = [dep for edit in deps for dep in self.edits[edit].deps]
            if len(set(deps)) != len(deps) or self._reaches(above, deps):
                raise Refused("edit.redundant_deps")
        if actor in self._latest and not self._reaches(deps, (self._latest[actor],)):
            raise Refused("edit.forked_log")

    def some_heads(self, actor: bytes, most: int) -> Heads:
        """At most so many of the heads, first those that know what the actor did last. An edit on them joins them, so
        where somebody made more heads than an edit may name, their number falls again."""
        if len(self.heads) <= most:
            return self.heads
        last = self._latest.get(actor)
        ranked = sorted(self.heads, key=lambda head: last is not None and not self._reaches((head,), (last,)))
        return tuple(sorted(ranked[:most]))

    def between(self, base: Heads, at: Heads) -> set[EditId] | None:
        """What `at` and its past hold beyond `base` and its past; None where `base` is not all in there."""
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

    def _reaches(self, start: Sequence[EditId], wanted: Heads) -> bool:
        """Whether any of `wanted` is one of `start` or in their past."""
        floor = min(self.edits[edit].level for edit in wanted)
        seen = {edit for edit in start if self.edits[edit].level >= floor}
        stack = list(seen)
        while stack:
            edit = stack.pop()
            if edit in wanted:
                return True
            for dep in self.edits[edit].deps:
                if dep not in seen and self.edits[dep].level >= floor:
                    seen.add(dep)
                    stack.append(dep)
        return False
