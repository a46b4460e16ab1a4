"""The states of a record whose edits form one line: their operations are applied in turn to plain maps and strings."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from models.case import State
from models.edit import Operation
from models.ids import EditId
from sync.records.history import Heads, History
from sync.records.plain_state import MAX_OPERATION_COUNT, fold

Operations = Sequence[Operation]
Fetch = Callable[[History], Mapping[EditId, Operations]]
"""Reads the operations of every edit that counts again from the logs."""


class Line:
    """The operations of the edits of a line. After a snapshot has restored only the state, they are read on demand."""

    def __init__(self, base: State, fetch: Fetch) -> None:
        self._base = base
        self._fetch = fetch
        self._ops: dict[EditId, Operations] = {}
        self._asked: tuple[Heads, State] = (), base
        """The last older state that was requested."""

    def add(self, edit: EditId, ops: Operations) -> None:
        self._ops[edit] = ops

    def clear(self) -> None:
        """There is a document with all of them."""
        self._ops = {}

    def operations(self, history: History, edits: Iterable[EditId]) -> Mapping[EditId, Operations]:
        """The operations of at least these edits."""
        if not all(edit in self._ops for edit in edits):
            self._ops = {**self._fetch(history), **self._ops}
        return self._ops

    def state_at(self, history: History, at: EditId) -> State:
        """The state at an edit, computed from the beginning or from the last requested state."""
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
            state = fold(state, operations[each], MAX_OPERATION_COUNT).finish()
        self._asked = (at,), state
        return state
