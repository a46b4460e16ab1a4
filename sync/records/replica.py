"""One record with all that counts in it, built by replaying edits.

An edit runs in its own causal context: on the record as it was at the edit's `deps`, under an actor that follows from
the log and the record. Automerge stamps a change with nothing else (its time is always 0), so replicas that applied the
same edits in any causal order hold the same changes, hashes and state. What the caller owes for that:

- the edits that are applied are those that count, each after what it builds on and after the earlier edits of its log;
- what no longer counts is left out by building the replica anew.

While the edits form one line, plain maps and strings say all, and no document is made. It is made when edits are
concurrent or somebody asks for a change hash.

A record may begin more than once: two devices of one member may each begin it. Each beginning is judged with nothing
before it and starts from an empty document, or from the genesis of its kind; merged, every key shows what Automerge
picks among concurrent values, which is the later by (operation number, actor), alike everywhere.
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
from sync.records.plain_state import MAX_WEIGHT, fold, makes_text, shown

Judge = Callable[[State, State], Refused | None]

LIGHT = 512
"""Up to this weight copying a document costs less than making it again."""
LINEAR = 64
"""Edits in a row that knew everything before them, after which older heads are forgotten."""


def actor_id(log_key: bytes, record: bytes) -> bytes:
    """The Automerge actor of a log in a record (16 bytes)."""
    return sha256(log_key + record).digest()[:ACTOR]


def _nothing(_history: History) -> dict[EditId, Operations]:
    return {}


class Replica:
    """One record at all its known heads. States that it hands out are its own and must not be changed."""

    def __init__(self, genesis: Operations = (), fetch: Fetch | None = None) -> None:
        self.history = History()
        self._genesis = genesis
        self._base = fold({}, genesis, MAX_WEIGHT).finish()
        self._has_texts = makes_text(genesis)
        self._main = Branch(None, (), self._base)
        self._told: tuple[State, State] | None = None
        """The last state that was asked for, and how it is shown."""
        self._line: Line | None = Line(self._base, fetch or _nothing)
        """As long as no document has been made."""
        self._branches = Branches(self.history, genesis)
        self._linear = 0

    @property
    def is_plain(self) -> bool:
        """Does it do without a document?"""
        return self._line is not None

    def knows(self, edit: EditId) -> bool:
        return edit in self.history.edits

    def heads(self) -> Heads:
        """The edits that nothing builds on yet, sorted."""
        return self._main.heads

    def change_hash(self, edit: EditId) -> bytes:
        """The Automerge change that the edit became (32 bytes; none for one that only joins). Raises KeyError for an
        edit that was not applied."""
        self.document()
        return self.history.edits[edit].change

    def apply(
        self, edit: EditId, actor: bytes, deps: Sequence[bytes], ops: Operations, judge: Judge, *, at: int = 0,
        order: Order | None = None, envelope: int = 0, sees: tuple[EditId, ...] = (),
    ) -> None:  # fmt: skip
        """Replay one edit; one that is known already changes nothing.

        `judge(before, after)` may refuse it; `before` is what it builds on, the genesis where it begins the record.
        Raises Refused, and then nothing has changed: what the judge says, `edit.unknown_deps`, `edit.redundant_deps`,
        `edit.forked_log`, `edit.empty` (no operation has an effect), `record.full` and, with the position of the
        operation, `edit.bad_operation`, `edit.no_such_place`, `edit.wrong_place`.
        """
        if edit in self.history.edits:
            return
        heads = self.history.known(deps)
        joins = not ops
        self.history.require(actor, heads, order, joins=joins)
        change, weight = b"", 0
        if joins:
            self.document()
        elif self._line is not None and heads == self._main.heads:
            weight = self._prolong(self._line, edit, ops, judge)
        elif heads == self._main.heads:
            change, weight = self._replay(self._main, edit, actor, ops, judge)
            self._linear += 1
            if self._linear > LINEAR:
                self._branches.clear()
        else:
            change, weight = self._replay_beside(heads, edit, actor, ops, judge)
            self._linear = 0
        self.history.add(
            edit, actor, heads, weight, at=at, order=order, envelope=envelope, sees=sees, joins=joins, change=change
        )
        self._has_texts = self._has_texts or makes_text(ops)
        self._main.heads = self.history.heads

    def state(self) -> State:
        """The merged state: maps, lists, strings (texts too), numbers, booleans and None."""
        return self._shown(self._main.read())

    def state_at(self, deps: Sequence[EditId]) -> State:
        """The state that these edits and their past make. Raises Refused `edit.unknown_deps`."""
        return self._shown(self._state_at(self.history.known(deps)))

    def inner_state_at(self, deps: Sequence[EditId]) -> State:
        """The same, texts marked as such."""
        return self._state_at(self.history.known(deps))

    def _state_at(self, at: Heads) -> State:
        if at == self._main.heads:
            return self._main.read()
        if not at:
            return self._base
        if self._line is not None and len(at) == 1:
            return self._line.state_at(self.history, at[0])
        document = self.document()
        return documents.read(document, self.history.changes(at))

    def _shown(self, state: State) -> State:
        if not self._has_texts:
            return state
        if self._told is None or self._told[0] is not state:
            self._told = state, shown(state)
        return self._told[1]

    def inner_state(self) -> State | None:
        """The state of a line, texts marked as such; None where a document holds it."""
        return self._main.state if self._line is not None else None

    def document(self) -> Document:
        """The record as an Automerge document, made now where the edits formed a line so far."""
        if self._line is None:
            assert self._main.document is not None
            return self._main.document
        document = documents.begin(self._genesis)
        operations = self._line.operations(self.history, self.history.edits)
        for edit, past in self.history.edits.items():
            past.change = documents.run(document, past.actor, operations[edit])
        self._line, self._main.document = None, document
        return document

    def save(self) -> bytes | None:
        """The document for this computer's own snapshot, None for a line. Loads what it made once before handing it
        out; raises Refused `snapshot.damaged` where that fails."""
        if self._line is not None:
            return None
        saved = self.document().save()
        if set(documents.load(saved).get_heads()) != set(self.document().get_heads()):
            raise Refused("snapshot.damaged")
        return saved

    def restore(self, history: History, saved: bytes | None, state: State | None, *, has_texts: bool) -> None:
        """Only for what `save` or `inner_state` gave on this computer. Raises Refused `snapshot.damaged`."""
        self.history, self._has_texts = history, has_texts
        self._branches = Branches(history, self._genesis)
        if saved is None:
            self._main = Branch(None, history.heads, state)
            return
        document = documents.load(saved)
        if set(document.get_heads()) != set(history.changes(history.heads)):
            raise Refused("snapshot.damaged")
        self._line, self._main = None, Branch(document, history.heads)

    @property
    def has_texts(self) -> bool:
        return self._has_texts

    def _prolong(self, line: Line, edit: EditId, ops: Operations, judge: Judge) -> int:
        """Judge an edit that knows all before it, on plain states alone. Returns its weight."""
        main = self._main
        after, weight = self._judged(main.read(), main.heads, ops, judge)
        line.add(edit, ops)
        main.state = after
        return weight

    def _judged(self, before: State, heads: Heads, ops: Operations, judge: Judge) -> tuple[State, int]:
        """The state after the edit, and the edit's weight. What is refused costs no work of Automerge, however much it
        asks for."""
        plain = fold(before, ops, MAX_WEIGHT - self.history.weight(heads))
        after = plain.finish()
        has_texts = self._has_texts or makes_text(ops)
        refused = judge(shown(before), shown(after)) if has_texts else judge(before, after)
        if refused is not None:
            raise refused
        if self._line is not None and not plain.has_effect:
            raise Refused("edit.empty")
        return after, plain.weight

    def _replay(self, branch: Branch, edit: EditId, actor: bytes, ops: Operations, judge: Judge) -> tuple[bytes, int]:
        """Run an edit where the branch stands. Returns its change's hash and its weight."""
        document = branch.document
        assert document is not None
        after, weight = self._judged(branch.read(), branch.heads, ops, judge)
        change = documents.run(document, actor, ops)
        branch.heads, branch.state, branch.actor = (edit,), after, actor
        return change, weight

    def _replay_beside(self, at: Heads, edit: EditId, actor: bytes, ops: Operations, judge: Judge) -> tuple[bytes, int]:
        """Run an edit that did not know all we know, then merge."""
        main = self.document()
        branch = self._branches.at(main, at, actor)
        if self.history.weight(at) <= LIGHT:
            assert branch.document is not None
            branch = Branch(branch.document.fork(), at, branch.read())
        made = self._replay(branch, edit, actor, ops, judge)
        assert branch.document is not None
        main.merge(branch.document)
        self._main.state = None
        self._branches.keep(branch)
        return made
