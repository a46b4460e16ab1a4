"""The vocabulary of change: an edit is a list of operations on paths of a record.

Peers send operations, never Automerge bytes; each device applies them to Automerge itself (`sync/DECISIONS.md`).
The wire form of an operation is a tagged msgpack array, e.g. `["put", ["text"], "hello"]`, that of an edit a map.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec
from msgspec import Struct, field

from models import clock, ids
from models.errors import Refused

Scalar = str | int | float | bool | None
Path = tuple[str | int, ...]
"""Keys of maps and indexes of lists, from the root of the record, as of the edit's `deps`."""

MAX_OPERATIONS = 2_000
MAX_EDIT_BYTES = 64 * 1024
MAX_DEPTH = 8
MAX_KEY = 200
"""Most characters in one key of a path."""
MAX_INDEX = 1 << 24
MAX_DEPS = 64
MAX_SEES = 1_000
"""Most records that an edit may name as seen. Each kind has its own limit within this one."""
MAX_SEEN_HEADS = 16
MAX_KIND = 80
"""Most characters in the name of a kind."""
INT64 = range(-(1 << 63), 1 << 63)


class Put(Struct, frozen=True, array_like=True, tag="put"):
    """Set a key of a map, or replace the element at an index of a list.

    If several values are put under a key concurrently, one wins. Concurrent replacements of an element are both kept,
    one after the other.
    """

    path: Path
    value: Scalar


class Make(Struct, frozen=True, array_like=True, tag="make"):
    """Create an empty object: it is set at a key of a map, or inserted before an index of a list."""

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


class Reference(Struct, frozen=True, array_like=True):
    """Another record as the author of an edit saw it. The rule may look at it, and the edit waits for it.

    Kind, beginner and subject let everybody check, before the record has arrived, that its id belongs to a circle that
    the edit may name.
    """

    record: bytes
    kind: str
    beginner: bytes
    """The member who began an authored or a personal record; empty for a common one."""
    subject: bytes
    heads: tuple[bytes, ...]
    """Ids of edits."""


class Edit(Struct, frozen=True):
    """One person's change to one record, made at the heads named in `deps` (ids of edits; none = a beginning)."""

    record: bytes
    kind: str
    version: int
    """Version of the kind's rules in the author's program."""
    deps: tuple[bytes, ...]
    at: int
    """Hybrid clock stamp: that of the envelope, plus the edit's position in the envelope."""
    ops: tuple[Operation, ...]
    sees: tuple[Reference, ...] = ()
    subject: bytes = b""
    """What a personal or a common record is about: the id of a record, or empty."""


class NotUnderstood(Struct, frozen=True):
    """An edit by a newer program. It is kept and passed on, and judged once this program has been updated."""

    record: bytes
    kind: str
    what: str
    """The operation, kind or version that this program does not know."""


EditName = bytes | int
"""The id of an edit, or the position of an earlier edit in the same envelope."""


class _WireReference(Struct, frozen=True, array_like=True):
    record: bytes
    kind: str
    beginner: bytes
    subject: bytes
    heads: tuple[EditName, ...]


class _WireEdit(Struct, frozen=True, omit_defaults=True):
    """A map with one-letter keys. Unknown keys are ignored."""

    record: bytes = field(name="r")
    kind: str = field(name="k")
    ops: msgspec.Raw = field(name="o")
    version: int = field(name="v", default=1)
    deps: tuple[EditName, ...] = field(name="d", default=())
    sees: tuple[_WireReference, ...] = field(name="s", default=())
    subject: bytes = field(name="u", default=b"")


_encode = msgspec.msgpack.Encoder().encode
_decode_edit = msgspec.msgpack.Decoder(_WireEdit).decode
_decode_ops = msgspec.msgpack.Decoder(tuple[Operation, ...]).decode
_TAGS = frozenset({"put", "make", "insert", "splice", "delete"})


def encode(
    record: bytes,
    kind: str,
    ops: Sequence[Operation],
    *,
    version: int = 1,
    deps: Sequence[EditName] = (),
    sees: Sequence[tuple[bytes, str, bytes, bytes, Sequence[EditName]]] = (),
    subject: bytes = b"",
) -> bytes:
    """The wire form of an edit. `sees` holds (record, kind, beginner, subject, heads). Raises Refused
    `edit.bad_operation` for values that msgpack cannot encode, and `edit.too_large`."""
    seen = tuple(_WireReference(name, of, beginner, about, tuple(heads)) for name, of, beginner, about, heads in sees)
    try:
        packed_ops = msgspec.Raw(_encode(tuple(ops)))
        packed = _encode(_WireEdit(record, kind, packed_ops, version, tuple(deps), seen, subject))
    except (TypeError, OverflowError, UnicodeEncodeError):
        raise Refused("edit.bad_operation", position=0) from None
    if len(packed) > MAX_EDIT_BYTES:
        raise Refused("edit.too_large")
    return packed


def decode(raw: bytes | msgspec.Raw, envelope: bytes, position: int, at: int) -> Edit | NotUnderstood:
    """The edit at `position` in the envelope with this id (32 bytes) and stamp. Raises Refused `edit.too_large`,
    `edit.malformed`.

    Edits of one envelope are decoded one by one, so that an unknown operation costs its own edit and no other.
    """
    if len(memoryview(raw)) > MAX_EDIT_BYTES:
        raise Refused("edit.too_large")
    try:
        wire = _decode_edit(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Refused("edit.malformed") from None
    if len(wire.record) != ids.SHORT or not 0 < len(wire.kind) <= MAX_KIND or len(wire.subject) > ids.SHORT * 2:
        raise Refused("edit.malformed")
    try:
        ops = _decode_ops(wire.ops)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return NotUnderstood(wire.record, wire.kind, _unknown_operation(wire.ops))
    sees = () if not wire.sees else tuple(
        Reference(each.record, each.kind, each.beginner, each.subject, _resolved(each.heads, envelope, position))
        for each in wire.sees
    )  # fmt: skip
    deps = _resolved(wire.deps, envelope, position) if wire.deps else ()
    return Edit(wire.record, wire.kind, wire.version, deps, at + position, ops, sees, wire.subject)


def _resolved(names: tuple[EditName, ...], envelope: bytes, position: int) -> tuple[bytes, ...]:
    """The names as ids; positions are resolved. Raises Refused if a position is not that of an earlier edit."""
    if all(type(name) is bytes for name in names):
        return names  # type: ignore[return-value]
    if any(type(name) is int and not 0 <= name < position for name in names):
        raise Refused("edit.malformed")
    return tuple(name if isinstance(name, bytes) else ids.edit_id(envelope, name) for name in names)


def _unknown_operation(raw: bytes | msgspec.Raw) -> str:
    """The first operation that this program does not know. Raises Refused `edit.malformed` if it knows them all."""
    try:
        operations = msgspec.msgpack.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        raise Refused("edit.malformed") from None
    for operation in operations if isinstance(operations, list) else ():
        tag = operation[0] if isinstance(operation, list) and operation else None
        if isinstance(tag, str) and tag not in _TAGS:
            return f"operation {tag[:MAX_KIND]}"
    raise Refused("edit.malformed")


def malformed(edit: Edit) -> Refused | None:
    """The first thing about the *form* of an edit that no record could accept, or None.

    The replay decides whether the paths exist; the kind's rule decides whether the edit is allowed.
    """
    if not _good_ids(edit.deps, MAX_DEPS) or len(edit.sees) > MAX_SEES:
        return Refused("edit.bad_id")
    for reference in edit.sees:
        good = _good_ids((reference.record,), 1) and _good_ids(reference.heads, MAX_SEEN_HEADS)
        if not good or not reference.heads:
            return Refused("edit.bad_id")
    if not clock.is_stamp(edit.at):
        return Refused("edit.bad_time")
    if len(edit.ops) > MAX_OPERATIONS or (not edit.ops and len(edit.deps) < 2):  # a join has no operations
        return Refused("edit.too_many_operations", count=len(edit.ops))
    for position, operation in enumerate(edit.ops):
        if not _well_formed(operation):
            return Refused("edit.bad_operation", position=position)
    return None


def _good_ids(names: tuple[bytes, ...], most: int) -> bool:
    return len(names) <= most and len(set(names)) == len(names) and all(len(name) == ids.SHORT for name in names)


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
