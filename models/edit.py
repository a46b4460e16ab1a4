"""The vocabulary of change: a record is edited by lists of operations on paths.

Peers send these, never Automerge bytes; each device runs them through Automerge itself (`sync/DECISIONS.md`).
The wire form is msgpack of tagged arrays, e.g. `["put", ["text"], "hello"]`.
"""

import math
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from models import clock
from models.errors import Refused

Scalar = str | int | float | bool | None
Path = tuple[str | int, ...]
"""Keys of maps and indexes of lists, from the root of the record, as of the edit's `deps`."""

MAX_OPERATIONS = 2_000
MAX_EDIT_BYTES = 64 * 1024
MAX_DEPTH = 8
MAX_KEY = 200
"""Characters in one key of a path."""
MAX_INDEX = 1 << 24
MAX_DEPS = 64
INT64 = range(-(1 << 63), 1 << 63)


class Put(Struct, frozen=True, array_like=True, tag="put"):
    """Set a key of a map, or replace the element at an index of a list.

    Of concurrent values for a key one wins; concurrent replacements of an element both stay, one behind the other.
    """

    path: Path
    value: Scalar


class Make(Struct, frozen=True, array_like=True, tag="make"):
    """Create an empty object: set at a key of a map, inserted before an index of a list."""

    path: Path
    shape: Literal["map", "list", "text"]


class Insert(Struct, frozen=True, array_like=True, tag="insert"):
    """Insert a scalar before `index` of the list at `path`."""

    path: Path
    index: int
    value: Scalar


class Splice(Struct, frozen=True, array_like=True, tag="splice"):
    """In the text at `path`: delete `delete` code points from `index`, then insert `text` there."""

    path: Path
    index: int
    delete: int
    text: str


class Delete(Struct, frozen=True, array_like=True, tag="delete"):
    """Remove a key of a map or an element of a list."""

    path: Path


Operation = Put | Make | Insert | Splice | Delete


class Edit(Struct, frozen=True, array_like=True):
    """One person's change to one record, made at the heads named in `deps` (ids of edits; none = creation)."""

    record: bytes
    kind: str
    deps: tuple[bytes, ...]
    at: int
    ops: tuple[Operation, ...]


_encode = msgspec.msgpack.Encoder().encode


def size(edit: Edit) -> int:
    """Bytes of the wire form. Raises what msgspec raises for values that it does not have."""
    return len(_encode(edit))


def malformed(edit: Edit) -> Refused | None:
    """The first thing about the *form* of an edit that no record could accept, or None.

    Whether the paths exist is for the replay to say, whether it is allowed for the feature's check.
    """
    if len(edit.record) != 16 or any(len(dep) != 16 for dep in edit.deps) or len(edit.deps) > MAX_DEPS:
        return Refused("edit.bad_id")
    if len(set(edit.deps)) != len(edit.deps):
        return Refused("edit.bad_id")
    if not clock.is_stamp(edit.at):
        return Refused("edit.bad_time")
    if not 0 < len(edit.ops) <= MAX_OPERATIONS:
        return Refused("edit.too_many_operations", count=len(edit.ops))
    for position, operation in enumerate(edit.ops):
        if not _well_formed(operation):
            return Refused("edit.bad_operation", position=position)
    return Refused("edit.too_large") if size(edit) > MAX_EDIT_BYTES else None


def assignments(ops: tuple[Operation, ...]) -> Mapping[str, Scalar] | None:
    """What these operations set at keys of the root, where they do that and nothing else, each key once; else None.

    Checks look at operations and not at states alone: setting a key to the value it has changes no state, and yet
    it would win over somebody's concurrent change of it.
    """
    found: dict[str, Scalar] = {}
    for operation in ops:
        match operation:
            case Put(path=(str(key),), value=value) if key not in found:
                found[key] = value
            case _:
                return None
    return found


def _well_formed(operation: Operation) -> bool:
    return _good_path(operation) and all(_good_value(value) for value in _values(operation))


def _good_path(operation: Operation) -> bool:
    path = operation.path
    to_the_root = isinstance(operation, Insert | Splice) or len(path) > 0
    return to_the_root and len(path) <= MAX_DEPTH and all(_good_step(step) for step in path)


def _good_step(step: str | int) -> bool:
    if isinstance(step, str):
        return 0 < len(step) <= MAX_KEY and _encodable(step)
    return type(step) is int and 0 <= step < MAX_INDEX


def _values(operation: Operation) -> Iterator[Scalar]:
    match operation:
        case Put(value=value):
            yield value
        case Insert(index=index, value=value):
            yield value
            yield index if 0 <= index < MAX_INDEX else math.nan
        case Splice(index=index, delete=delete, text=text):
            yield text
            yield index if 0 <= index < MAX_INDEX and 0 <= delete < MAX_INDEX else math.nan


def _good_value(value: Scalar) -> bool:
    match value:
        case bool() | None:
            return True
        case int():
            return value in INT64
        case float():
            return math.isfinite(value)
        case str():
            return _encodable(value)
    return False


def _encodable(text: str) -> bool:
    """False for lone surrogates, which UTF-8 cannot carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
