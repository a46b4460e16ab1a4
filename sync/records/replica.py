"""One record, built by replaying the edits that count.

An edit runs in its own causal context: on the record as it was at the edit's `deps`, under an actor that is derived
from the log and the record. Automerge stamps a change with nothing else (its time is always 0). So replicas that
applied the same edits in any causal order hold the same changes, hashes and state. For that the caller must:

- apply exactly the edits that count, each after those that it builds on and after the earlier edits of its log;
- build a new replica when an edit no longer counts.

While the edits form one line, plain maps and strings are enough, and there is no document. It is made when edits are
concurrent or a change hash is needed.

A record may begin more than once, because two devices of one member may each begin it. Each beginning is judged with
nothing before it, and starts from an empty document or from the genesis of its kind. After merging, each key shows the
value that Automerge picks among concurrent ones: the later by (operation number, actor), alike on all devices.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256

from models.case import State
from models.errors import Refused
from models.ids import EditId
from sync.records import document as documents
from sync.records.branches import Branch, Branches
from sync.records.document import ACTOR, Document
from sync.records.history import Heads, History, Order
from sync.records.line import Fetch, Line, Operations
from sync.records.plain_state import MAX_OPERATION_COUNT, fold, makes_text, shown

Judge = Callable[[State, State], Refused | None]

LINEAR = 64
"""After this many consecutive edits without a concurrent one, documents at older heads are forgotten."""


def actor_id(log_key: bytes, record: bytes) -> bytes:
    """The Automerge actor of a log in a record (16 bytes)."""
    return sha256(log_key + record).digest()[:ACTOR]


def _nothing(_history: History) -> dict[EditId, Operations]:
    return {}


class Replica:
    """One record at all its known heads. The caller must not change the states that it returns."""

    def __init__(self, genesis: Operations = (), fetch: Fetch | None = None) -> None:
        self.history = History()
        self._genesis = genesis
        self._base = fold({}, genesis, MAX_OPERATION_COUNT).finish()
        self.has_texts = makes_text(genesis)
        self._main = Branch(None, (), self._base)
        self._before: tuple[Heads, State] | None = None
        """Heads and state before the latest edit that built on all others: whoever writes beside it most often saw
        these."""
        self._told: tuple[State, State] | None = None
        """The last requested state, and its form for rules and rows (see `shown`)."""
        self._line = Line(self._base, fetch or _nothing)
        """The operations that no document has yet."""
        self._saved: bytes | None = None
        """The document as it was saved at `_saved_heads`, until it is needed."""
        self._saved_heads: Heads = ()
        self._branches = Branches(self.history, genesis)
        self._linear = 0

    @property
    def is_plain(self) -> bool:
        """Is there no document, because the edits form one line?"""
        return self._main.document is None and self._saved is None

    def knows(self, edit: EditId) -> bool:
        return edit in self.history.edits

    def heads(self) -> Heads:
        """The edits that nothing builds on yet, sorted."""
        return self._main.heads

    def change_hash(self, edit: EditId) -> bytes:
        """Hash of the edit's Automerge change: 32 bytes, or no bytes for an edit that only joins. Raises KeyError if
        the edit was not applied."""
        self.document()
        return self.history.edits[edit].change

    def apply(
        self, edit: EditId, actor: bytes, deps: Sequence[bytes], ops: Operations, judge: Judge, *, at: int = 0,
        order: Order | None = None, envelope: int = 0, sees: tuple[EditId, ...] = (),
    ) -> None:  # fmt: skip
        """Replay one edit. An edit that is already known changes nothing.

        `judge(before, after)` may refuse it. `before` is the state that it builds on: the genesis, if it begins the
        record. Raises Refused, and then nothing has changed: with the judge's code, `edit.unknown_deps`,
        `edit.redundant_deps`, `edit.forked_log`, `edit.empty` (no operation has an effect), `record.full` or, with the
        position of the operation, `edit.bad_operation`, `edit.no_such_place`, `edit.wrong_place`.
        """
        if edit in self.history.edits:
            return
        heads = self.history.known(deps)
        joins = not ops
        self.history.require(actor, heads, order, joins=joins)
        change, operation_count = b"", 0
        if joins:
            self.document()
        elif self._main.document is None and heads == self._main.heads and self._has_effect(ops):
            operation_count = self._prolong(edit, ops, judge)
        elif heads == self._main.heads:
            self.document()
            before = heads, self._main.read()
            change, operation_count = self._replay(self._main, edit, actor, ops, judge)
            self._before = before
            self._linear += 1
            if self._linear > LINEAR:
                self._branches.clear()
        else:
            change, operation_count = self._replay_beside(heads, edit, actor, ops, judge)
            self._linear = 0
        self.history.add(
            edit, actor, heads, operation_count, at=at, order=order, envelope=envelope, sees=sees, joins=joins,
            change=change,
        )  # fmt: skip
        self.has_texts = self.has_texts or makes_text(ops)
        self._main.heads = self.history.heads

    def state(self) -> State:
        """The merged state: maps, lists, strings (texts too), numbers, booleans and None."""
        return self._shown(self._main.read())

    def state_at(self, deps: Sequence[EditId]) -> State:
        """The state after these edits and their past. Raises Refused `edit.unknown_deps`."""
        return self._shown(self._state_at(self.history.known(deps)))

    def inner_state_at(self, deps: Sequence[EditId]) -> State:
        """As `state_at`, with collaborative texts as `Text`."""
        return self._state_at(self.history.known(deps))

    def _state_at(self, at: Heads) -> State:
        if at == self._main.heads:
            return self._main.read()
        if not at:
            return self._base
        if self.is_plain and len(at) == 1:
            return self._line.state_at(self.history, at[0])
        document = self.document()
        return documents.read(document, self.history.changes(at))

    def _shown(self, state: State) -> State:
        if not self.has_texts:
            return state
        if self._told is None or self._told[0] is not state:
            self._told = state, shown(state)
        return self._told[1]

    def inner_state(self) -> State:
        """The state, with collaborative texts as `Text`."""
        return self._main.read()

    def document(self) -> Document:
        """The record as an Automerge document. It is made or loaded now if need be; edits that no document has yet, one
        line on top of it, are run."""
        if self._main.document is not None:
            return self._main.document
        new = [edit for edit, past in self.history.edits.items() if not past.change and not past.joins]
        operations = self._line.operations(self.history, new)
        if self._saved is None:
            document = documents.begin(self._genesis)
        else:  # whoever writes at older heads, most often writes at those of a moment ago
            saved = _loaded(self._saved, self.history, self._saved_heads)
            if saved is None:
                document, new = _rebuilt(self.history, self._genesis, self._line), []
            else:
                document = saved
                self._branches.keep(Branch(document.fork(), self._saved_heads))
        for edit in new:
            past = self.history.edits[edit]
            past.change = documents.run(document, past.actor, operations[edit])
        self._line.clear()
        self._saved, self._main.document = None, document
        return document

    def save(self) -> bytes:
        """The saved document for this computer's own snapshot. It is loaded once as a check; raises Refused
        `snapshot.damaged` if that fails. From then on only the saved form stays in memory, until the document is
        needed."""
        document = self.document()
        saved = document.save()
        if set(documents.load(saved).get_heads()) != set(document.get_heads()):
            raise Refused("snapshot.damaged")
        self._main.read()
        self._saved, self._saved_heads, self._main.document = saved, self.history.heads, None
        self._branches.clear()
        return saved

    def restore(self, history: History, saved: bytes | None, state: State, *, has_texts: bool) -> None:
        """Load what `save` and `inner_state` returned on this computer."""
        self.history, self.has_texts = history, has_texts
        self._saved, self._saved_heads = saved, history.heads
        self._branches = Branches(history, self._genesis)
        self._main = Branch(None, history.heads, state)

    def _has_effect(self, ops: Operations) -> bool:
        """May the edit be applied to the plain state alone? Whether setting a value that is there already has an
        effect, only the document knows, because it may settle concurrent values."""
        if self._saved is None:
            return True
        try:
            return fold(self._main.read(), ops, MAX_OPERATION_COUNT).has_effect
        except Refused:
            return True

    def _prolong(self, edit: EditId, ops: Operations, judge: Judge) -> int:
        """Judge an edit that builds on all others, on plain states alone. Returns its operation count."""
        main = self._main
        after, operation_count = self._judged(main.read(), main.heads, ops, judge)
        self._line.add(edit, ops)
        self._before, main.state = (main.heads, main.read()), after
        return operation_count

    def _judged(self, before: State, heads: Heads, ops: Operations, judge: Judge) -> tuple[State, int]:
        """The state after the edit, and the edit's operation count. Raises Refused before Automerge does any work."""
        plain = fold(before, ops, MAX_OPERATION_COUNT - self.history.operation_count(heads))
        after = plain.finish()
        has_texts = self.has_texts or makes_text(ops)
        refused = judge(shown(before), shown(after)) if has_texts else judge(before, after)
        if refused is not None:
            raise refused
        if self.is_plain and not plain.has_effect:
            raise Refused("edit.empty")
        return after, plain.operation_count

    def _replay(self, branch: Branch, edit: EditId, actor: bytes, ops: Operations, judge: Judge) -> tuple[bytes, int]:
        """Run an edit at the branch's heads. Returns the hash of its change and its operation count."""
        document = branch.document
        assert document is not None
        after, operation_count = self._judged(branch.read(), branch.heads, ops, judge)
        change = documents.run(document, actor, ops)
        branch.heads, branch.state, branch.actor = (edit,), after, actor
        return change, operation_count

    def _replay_beside(self, at: Heads, edit: EditId, actor: bytes, ops: Operations, judge: Judge) -> tuple[bytes, int]:
        """Run an edit that does not build on all our heads, then merge it."""
        main = self.document()
        branch = self._branches.at(main, at, actor)
        if self._before is not None and self._before[0] == at:
            branch.state = self._before[1]
        made = self._replay(branch, edit, actor, ops, judge)
        assert branch.document is not None
        main.merge(branch.document)
        self._main.state = None
        return made


def is_costly(replica: Replica, deps: Sequence[bytes], actor: bytes) -> bool:
    """Does it take long to replay an edit at `deps`, all of which count, whatever the edit holds?"""
    if not replica.history.is_slow_at(deps):
        return False
    is_loaded = replica._main.document is not None
    return not is_loaded or not replica._branches.is_ready(replica.history.known(deps), actor)


def _loaded(saved: bytes, history: History, heads: Heads) -> Document | None:
    """A document that this computer has saved at these heads; None if it is damaged."""
    try:
        document = documents.load(saved)
    except Refused:
        return None
    return document if set(document.get_heads()) == set(history.changes(heads)) else None


def _rebuilt(history: History, genesis: Operations, line: Line) -> Document:
    """The document of all edits, read again from the logs."""
    operations, made = line.operations(history, history.edits), Replica(genesis)
    for edit, past in history.edits.items():
        made.apply(edit, past.actor, past.deps, operations[edit], lambda _before, _after: None, order=past.order)
    document = made.document()
    for edit, past in history.edits.items():
        past.change = made.history.edits[edit].change
    return document
