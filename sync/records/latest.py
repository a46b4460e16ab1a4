"""Records that need no merging: personal ones, in which every edit holds the whole value, and those whose kind this
program does not know."""

from collections.abc import Sequence

from models.case import State
from models.errors import Refused
from models.ids import EditId
from sync.records.history import Heads, History, Order
from sync.records.line import Operations
from sync.records.plain_state import MAX_OPERATION_COUNT, fold, shown
from sync.records.replica import Judge


class Latest:
    """A personal record: its state is that of the head with the greatest (effective time, id)."""

    def __init__(self) -> None:
        self.history = History()
        self._values: dict[EditId, State] = {}

    def heads(self) -> Heads:
        return self.history.heads

    def apply(
        self, edit: EditId, actor: bytes, deps: Sequence[bytes], ops: Operations, judge: Judge, *, at: int = 0,
        order: Order | None = None, envelope: int = 0, sees: tuple[EditId, ...] = (),
    ) -> None:  # fmt: skip
        """As `Replica.apply`, but the operations run on an empty state."""
        if edit in self.history.edits:
            return
        heads = self.history.known(deps)
        self.history.require(actor, heads, order, joins=not ops)
        if ops:
            plain = fold({}, ops, MAX_OPERATION_COUNT)
            value: State = shown(plain.finish())
            refused = judge(self.state_at(heads), value)
            if refused is not None:
                raise refused
            if not plain.has_effect:
                raise Refused("edit.empty")
        else:
            value = self.state_at(heads)
        self.history.add(edit, actor, heads, 0, at=at, order=order, envelope=envelope, sees=sees, joins=not ops)
        self._values[edit] = value

    def state(self) -> State:
        return self.state_at(self.history.heads)

    def state_at(self, deps: Sequence[EditId]) -> State:
        """Raises Refused `edit.unknown_deps`."""
        heads = self.history.known(deps)
        return self._values[self.history.latest(heads)] if heads else {}

    def restore(self, history: History, values: dict[EditId, State]) -> None:
        """Load the contents of a snapshot."""
        self.history, self._values = history, values

    def values(self) -> dict[EditId, State]:
        return self._values


class Unread:
    """A record of a kind that this program does not know: it knows the edits, but not their content."""

    def __init__(self) -> None:
        self.history = History()

    def heads(self) -> Heads:
        return self.history.heads

    def apply(
        self, edit: EditId, actor: bytes, deps: Sequence[bytes], ops: Operations, _judge: Judge, *, at: int = 0,
        order: Order | None = None, envelope: int = 0, sees: tuple[EditId, ...] = (),
    ) -> None:  # fmt: skip
        heads = self.history.known(deps)
        self.history.add(edit, actor, heads, 0, at=at, order=order, envelope=envelope, sees=sees, joins=not ops)

    def state(self) -> State:
        return {}

    def state_at(self, _deps: Sequence[EditId]) -> State:
        return {}
