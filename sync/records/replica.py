"""One record as an Automerge document, built by replaying edits. The only file that knows Automerge.

An edit runs in its own causal context: on the document as it was at the edit's `deps`, under an actor that follows
from the log and the record. Automerge stamps a change with nothing else (its time is always 0), so replicas that
applied the same edits in any causal order hold the same changes, hashes and state. What the caller owes for that:

- edits of one log come in the order of that log, because two edits of one actor with the same past exclude each other
  and the first to come wins (`edit.forked_log`);
- an edit that was refused is never applied later, and what builds on it is refused by the caller: here its id stays
  unknown (`edit.unknown_deps`).

A record may begin more than once: two devices of one member may each make the member's profile. Each beginning is
judged with nothing before it and starts from an empty document; merged, every key shows what Automerge picks among
concurrent values, which is the later by (operation number, actor), alike everywhere. Whether somebody may begin a
record at all is for the caller to say.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from automerge.core import ROOT, Document, Message, ObjType, ScalarType, SyncState, Transaction

from models.edit import Delete, Insert, Make, Operation, Path, Put, Splice
from models.errors import Refused
from models.feature import State
from models.ids import EditId
from sync.records import cache
from sync.records.changes import sync_message
from sync.records.history import Heads, History
from sync.records.plain_state import MAX_WEIGHT, PlainState, canonical

Judge = Callable[[State | None, State], Refused | None]

ACTOR = 16
BRANCHES = 4
BRANCH_WEIGHT = 1 << 18
"""Documents at older heads that stay in memory, and what they may weigh together."""
LIGHT = 512
"""Up to this weight copying a document costs less than making it again."""
CALM = 64
"""Edits in a row that knew everything before them, after which older heads are forgotten."""
_TYPES = {
    str: ScalarType.Str,
    bool: ScalarType.Boolean,
    int: ScalarType.Int,
    float: ScalarType.F64,
    type(None): ScalarType.Null,
}
_SHAPES = {"map": ObjType.Map, "list": ObjType.List, "text": ObjType.Text}


@dataclass(slots=True, eq=False)
class _Branch:
    """A document, the heads it stands at, and who wrote there last; `state` is None until somebody asks."""

    document: Document
    heads: Heads
    state: State | None = None
    actor: bytes = b""


def actor_id(log_key: bytes, record: bytes) -> bytes:
    """The Automerge actor of a log in a record (16 bytes)."""
    return sha256(log_key + record).digest()[:ACTOR]


class Replica:
    """One record at all its known heads. States that it hands out are its own and must not be changed."""

    def __init__(self) -> None:
        self._history = History()
        self._main = _Branch(Document(), (), {})
        self._branches: list[_Branch] = []
        """At older heads, the latest in use last."""
        self._calm = 0

    def knows(self, edit: EditId) -> bool:
        return edit in self._history.edits

    def heads(self) -> Heads:
        """The edits that nothing builds on yet, sorted."""
        return self._main.heads

    def some_heads(self, actor: bytes, most: int) -> Heads:
        """At most so many of them, such that an edit of this actor may name them."""
        return self._history.some_heads(actor, most)

    def change_hash(self, edit: EditId) -> bytes:
        """The Automerge change that the edit became (32 bytes). Raises KeyError for an edit that was not applied."""
        return self._history.edits[edit].change

    def apply(self, edit: EditId, actor: bytes, deps: Sequence[EditId], ops: Sequence[Operation], judge: Judge) -> None:
        """Replay one edit; one that is known already changes nothing.

        `judge(before, after)` may refuse it; `before` is None where the edit begins the record. Raises Refused, and
        then nothing has changed: what the judge says, `edit.unknown_deps`, `edit.redundant_deps`, `edit.forked_log`,
        `edit.empty` (no operation has an effect), `record.full` and, with the position of the operation,
        `edit.bad_operation`, `edit.no_such_place`, `edit.wrong_place`.
        """
        if edit in self._history.edits:
            return
        at = self._history.known(deps)
        self._history.require(actor, at)
        if at == self._main.heads:
            change, weight = self._replay(self._main, edit, actor, ops, judge)
            self._calm += 1
            if self._calm > CALM:
                self._branches.clear()
        else:
            change, weight = self._replay_beside(at, edit, actor, ops, judge)
            self._calm = 0
        self._history.add(edit, actor, at, change, weight)
        self._main.heads = self._history.heads

    def state(self) -> State:
        """The merged state: maps, lists, strings (texts too), numbers, booleans and None."""
        return _state(self._main)

    def state_at(self, deps: Sequence[EditId]) -> State:
        """The state that these edits and their past make. Raises Refused `edit.unknown_deps`."""
        at = self._history.known(deps)
        if at == self._main.heads:
            return _state(self._main)
        return _read(self._main.document, self._history.changes(at)) if at else {}

    def dump(self) -> bytes:
        """Everything, for this computer's own cache. Loads what it made once before handing it out; raises Refused
        `cache.damaged` where that fails."""
        saved = self._main.document.save()
        if set(_load(saved).get_heads()) != set(self._main.document.get_heads()):
            raise Refused("cache.damaged")
        return cache.sealed(saved, self._history)

    @classmethod
    def restore(cls, dump: bytes) -> "Replica":
        """Only for what `dump` made on this computer. Raises Refused `cache.damaged`."""
        saved, history = cache.opened(dump)
        document = _load(saved)
        if set(document.get_heads()) != set(history.changes(history.heads)):
            raise Refused("cache.damaged")
        replica = cls()
        replica._history = history
        replica._main = _Branch(document, history.heads)
        return replica

    def _replay(
        self, branch: _Branch, edit: EditId, actor: bytes, ops: Sequence[Operation], judge: Judge
    ) -> tuple[bytes, int]:
        """Run an edit where the branch stands. Returns its change's hash and its weight."""
        document, before = branch.document, _state(branch)
        plain = PlainState(before, MAX_WEIGHT - self._history.weight(branch.heads))
        # On the plain state first: what is refused costs no work of Automerge, however much it asks for.
        _each(ops, lambda operation: _dry_run(plain, operation))
        after = plain.finish()
        refused = judge(before if branch.heads else None, after)
        if refused is not None:
            raise refused
        known = document.get_heads()
        document.set_actor(actor)
        with document.transaction() as transaction:  # an exception in here takes everything back
            _each(ops, lambda operation: _write(transaction, operation))
        heads = document.get_heads()
        if heads == known:
            with document.transaction():  # taken back, or the document would keep the unused actor
                raise Refused("edit.empty")
        branch.heads, branch.state, branch.actor = (edit,), after, actor
        return heads[0], plain.weight

    def _replay_beside(
        self, at: Heads, edit: EditId, actor: bytes, ops: Sequence[Operation], judge: Judge
    ) -> tuple[bytes, int]:
        """Run an edit that did not know all we know, then merge."""
        branch = self._branch(at, actor)
        if self._history.weight(at) <= LIGHT:
            branch = _Branch(branch.document.fork(), at, _state(branch))
        made = self._replay(branch, edit, actor, ops, judge)
        self._main.document.merge(branch.document)
        self._main.state = None
        self._keep(branch)
        return made

    def _branch(self, at: Heads, actor: bytes) -> _Branch:
        """A document at `at`: one at hand brought forward, or a new one, which takes milliseconds in a long text."""
        there = [branch for branch in self._branches if branch.heads == at]
        choices = [(branch, self._history.between(branch.heads, at)) for branch in there or self._branches]
        fitting = [(branch, ahead) for branch, ahead in choices if ahead is not None]
        if fitting:
            branch, ahead = min(fitting, key=lambda choice: (choice[0].actor != actor, len(choice[1])))
            if ahead:
                self._forward(branch, at, ahead)
        else:
            branch = _Branch(self._fork(at), at)
        self._keep(branch)
        self._evict()
        return branch

    def _forward(self, branch: _Branch, at: Heads, ahead: set[EditId]) -> None:
        wanted = {self._history.edits[edit].change for edit in ahead}
        changes = self._main.document.get_changes(self._history.changes(branch.heads))
        message = sync_message([change.bytes for change in changes if change.hash in wanted])
        branch.document.receive_sync_message(SyncState(), Message.decode(message))
        if set(branch.document.get_heads()) != set(self._history.changes(at)):
            branch.document = self._fork(at)
        branch.heads, branch.state = at, None

    def _fork(self, at: Heads) -> Document:
        return self._main.document.fork(self._history.changes(at)) if at else Document()

    def _keep(self, branch: _Branch) -> None:
        """Remember it as the latest in use."""
        self._branches = [*(other for other in self._branches if other is not branch), branch]

    def _evict(self) -> None:
        weights = [self._history.weight(branch.heads) for branch in self._branches]
        while len(weights) > BRANCHES or (len(weights) > 1 and sum(weights) > BRANCH_WEIGHT):
            del self._branches[0], weights[0]


def _each(ops: Iterable[Operation], do: Callable[[Operation], None]) -> None:
    for position, operation in enumerate(ops):
        try:
            do(operation)
        except Refused as refused:
            raise Refused(refused.code, position=position) from None


def _dry_run(plain: PlainState, operation: Operation) -> None:
    """Refuses what must not reach Automerge."""
    match operation:
        case Put(path, value):
            plain.put(path, canonical(value))
        case Make(path, shape):
            plain.make(path, shape)
        case Insert(path, index, value):
            plain.insert(path, index, canonical(value))
        case Splice(path, index, delete, text):
            plain.splice(path, index, delete, text)
        case Delete(path):
            plain.delete(path)


def _write(transaction: Transaction, operation: Operation) -> None:
    match operation:
        case Put(path, value):
            value = canonical(value)
            parent, last, kind = _object(transaction, path[:-1]), path[-1], _TYPES[type(value)]
            if isinstance(last, str):
                transaction.put(parent, last, kind, value)
            else:
                # Never put: where an element holds concurrent values, replicas may count the indexes behind it
                # differently (https://github.com/automerge/automerge/issues/311).
                transaction.delete(parent, last)
                transaction.insert(parent, last, kind, value)
        case Make(path, shape):
            parent, last = _object(transaction, path[:-1]), path[-1]
            if isinstance(last, str):
                transaction.put_object(parent, last, _SHAPES[shape])
            else:
                transaction.insert_object(parent, last, _SHAPES[shape])
        case Insert(path, index, value):
            value = canonical(value)
            transaction.insert(_object(transaction, path), index, _TYPES[type(value)], value)
        case Splice(path, index, delete, text):
            handle = _object(transaction, path)
            for _ in range(delete):
                transaction.delete(handle, index)
            # One element for each code point: a longer string would become one element that counts as many.
            for place, character in enumerate(text, index):
                transaction.insert(handle, place, ScalarType.Str, character)
        case Delete(path):
            transaction.delete(_object(transaction, path[:-1]), path[-1])


def _object(transaction: Transaction, path: Path) -> bytes:
    """The id of the object at a path that the plain state has; there a string may turn out to be no text."""
    handle = ROOT
    for step in path:
        found = transaction.get(handle, step)
        if found is None or not isinstance(found[0], ObjType):
            raise Refused("edit.wrong_place")
        handle = found[1]
    return handle


def _state(branch: _Branch) -> State:
    if branch.state is None:
        branch.state = _read(branch.document, None)
    return branch.state


def _read(document: Document, heads: list[bytes] | None) -> State:
    state: State = _plain(document, ObjType.Map, ROOT, heads)
    return state


def _plain(document: Document, value: Any, handle: bytes, heads: list[bytes] | None) -> Any:
    if isinstance(value, tuple):
        return value[1]
    if value == ObjType.Text:
        return document.text(handle, heads)
    inside = [_plain(document, *child, heads) for child in document.values(handle, heads)]
    return dict(zip(document.keys(handle, heads), inside, strict=True)) if value == ObjType.Map else inside


def _load(saved: bytes) -> Document:
    """Raises Refused `cache.damaged`."""
    try:
        return Document.load(saved)
    except BaseException as error:
        # Panics of the library derive from BaseException alone and have no name to import.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise Refused("cache.damaged") from None
        raise
