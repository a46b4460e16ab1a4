"""Automerge documents. The only file that knows Automerge."""

from collections.abc import Iterable, Sequence
from typing import Any

from automerge.core import ROOT, Document, Message, ObjType, ScalarType, SyncState, Transaction

from models.case import State
from models.edit import Delete, Insert, Make, Operation, Path, Put, Splice
from models.errors import Refused
from sync.records.changes import sync_message
from sync.records.plain_state import Text, canonical

__all__ = ["Document", "advance", "begin", "load", "read", "run"]

ACTOR = 16
GENESIS = bytes(ACTOR)
"""The actor of the genesis of common records."""
_TYPES = {
    str: ScalarType.Str,
    bool: ScalarType.Boolean,
    int: ScalarType.Int,
    float: ScalarType.F64,
    type(None): ScalarType.Null,
}
_SHAPES = {"map": ObjType.Map, "list": ObjType.List, "text": ObjType.Text}


def begin(genesis: Sequence[Operation]) -> Document:
    """A document in which nobody has written: empty, or with the genesis of its kind."""
    document = Document()
    if genesis:
        run(document, GENESIS, genesis)
    return document


def run(document: Document, actor: bytes, ops: Iterable[Operation]) -> bytes:
    """Make one change by this actor on the document's heads, and return its hash (32 bytes). `PlainState` must have
    accepted the operations before. Raises Refused `edit.empty` if they change nothing."""
    known = document.get_heads()
    document.set_actor(actor)
    with document.transaction() as transaction:  # an exception in here rolls everything back
        for operation in ops:
            _write(transaction, operation)
    heads: list[bytes] = document.get_heads()
    if heads == known:
        with document.transaction():  # rolled back, else the document would keep the unused actor
            raise Refused("edit.empty")
    return heads[0]


def advance(document: Document, main: Document, known: list[bytes], wanted: set[bytes]) -> None:
    """Copy the changes in `wanted` from another document. They are not in the past of `known`."""
    changes = [change.bytes for change in main.get_changes(known) if change.hash in wanted]
    document.receive_sync_message(SyncState(), Message.decode(sync_message(changes)))


def read(document: Document, heads: list[bytes] | None) -> State:
    state: State = _plain(document, ObjType.Map, ROOT, heads)
    return state


def _plain(document: Document, value: Any, handle: bytes, heads: list[bytes] | None) -> Any:
    if isinstance(value, tuple):
        return value[1]
    if value == ObjType.Text:
        return Text(document.text(handle, heads))
    inside = [_plain(document, *child, heads) for child in document.values(handle, heads)]
    return dict(zip(document.keys(handle, heads), inside, strict=True)) if value == ObjType.Map else inside


def load(saved: bytes) -> Document:
    """Raises Refused `snapshot.damaged`."""
    try:
        return Document.load(saved)
    except BaseException as error:
        # Panics of the library derive from BaseException alone and have no name to import.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise Refused("snapshot.damaged") from None
        raise


def _write(transaction: Transaction, operation: Operation) -> None:
    match operation:
        case Put(path, value):
            value = canonical(value)
            parent, last, kind = _object(transaction, path[:-1]), path[-1], _TYPES[type(value)]
            if isinstance(last, str):
                transaction.put(parent, last, kind, value)
            else:
                # Never put: if an element holds concurrent values, replicas may count the indexes behind it
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
            # Where much was deleted, each insertion takes milliseconds, because the library passes over all that is not
            # there any more up to the next letter. So there is a letter, as long as it is needed.
            if len(text) > 1:
                transaction.insert(handle, index, ScalarType.Str, text[0])
            # One element for each code point: a longer string would become one element that counts as many.
            for place, character in enumerate(text, index):
                transaction.insert(handle, place, ScalarType.Str, character)
            if len(text) > 1:
                transaction.delete(handle, index + len(text))
        case Delete(path):
            transaction.delete(_object(transaction, path[:-1]), path[-1])


def _object(transaction: Transaction, path: Path) -> bytes:
    """The id of the object at a path. The path must exist in the plain state."""
    handle = ROOT
    for step in path:
        found = transaction.get(handle, step)
        if found is None or not isinstance(found[0], ObjType):
            raise Refused("edit.wrong_place")
        handle = found[1]
    return handle
