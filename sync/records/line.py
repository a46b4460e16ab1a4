"""The states of a record whose edits form one line: the fold of their operations on plain maps and strings."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from models.case import State
from models.edit import Operation
from models.ids import EditId
from sync.records.history import Heads, History
from sync.records.plain_state import MAX_WEIGHT, fold

Operations = Sequence[Operation]
Fetch = Callable[[History], Mapping[EditId, Operations]]
"""The operations of every edit that counts, read again from the logs."""


class Line:
    """What the edits of a line do. Where a snapshot brought back the state alone, operations are read when needed."""

    def __init__(self, base: State, fetch: Fetch) -> None:
        self._base = base
        self._fetch = fetch
        self._ops: dict[EditId, Operations] = {}
        self._asked: tuple[Heads, State] = (), base
        """The older state that was asked for last."""

    def add(self, edit: EditId, ops: Operations) -> None:
        self._ops[edit] = ops

    def operations(self, history: History, edits: Iterable[EditId]) -> Mapping[EditId, Operations]:
        """At least those of these edits."""
        if all(edit in self._ops for edit in edits):
            return self._ops
        return {**self._fetch(history), **self._ops}

    def state_at(self, history: History, at: EditId) -> State:
        """Made anew from the beginning, or from what was asked for last."""
        known, state = self._asked
        path: list[EditId] = []
        edit: EditId | None = at
        while edit is not None and (edit,) != known:
            path.append(edit)
            deps = history.edits[edit].deps
            edit = deps[0] if deps else None
        if edit is None:
            state = self._base
        operations = self.operations(history, path)
        for each in reversed(path):
            state = fold(state, operations[each], MAX_WEIGHT).finish()
        self._asked = (at,), state
        return state
