"""The stored form of a record at its heads, so that opening the record need not read all of its edits: magic, SHA-256
of the rest, msgpack.

Automerge must load only bytes that it saved itself, because crafted ones can end the process; so they are loaded only
after the digest has matched. A snapshot is never sent to a peer or accepted from one.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import msgspec

from models.errors import Refused
from models.ids import EditId
from sync.records.history import History
from sync.records.latest import Latest
from sync.records.plain_state import Text
from sync.records.record_state import Versions
from sync.records.replica import Replica

SAVE_FROM = 24
"""A record with at least this many edits has a snapshot. Shorter histories replay faster than a snapshot loads."""
SAVE_EVERY = 16
_MAGIC = b"folkmoot-record-2\n"
"""Another number whenever the same edits make other changes of the document than before: then all are replayed."""
_BODY = len(_MAGIC) + 32
_TEXT = 1
"""Code of the msgpack extension for a collaborative text."""


class _Row(msgspec.Struct, array_like=True):
    edit: bytes
    actor: bytes
    deps: Sequence[bytes]
    seq: int
    position: int
    at: int
    operation_count: int
    """The edit's own."""
    envelope: int
    sees: Sequence[bytes]
    joins: bool
    change: bytes


class _Snapshot(msgspec.Struct, array_like=True):
    document: bytes | None
    state: msgspec.Raw
    """The state, if the edits form a line."""
    has_texts: bool
    values: dict[bytes, Any]
    """Head -> state, for a personal record."""
    edits: list[_Row]
    """In causal order."""


def _packed(value: Any) -> Any:
    if type(value) is dict:
        return {key: _packed(inside) for key, inside in value.items()}
    if type(value) is list:
        return [_packed(inside) for inside in value]
    return msgspec.msgpack.Ext(_TEXT, value.encode()) if type(value) is Text else value


def _text(_code: int, data: memoryview) -> Text:
    return Text(bytes(data).decode())


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Snapshot).decode
_decode_state = msgspec.msgpack.Decoder(ext_hook=_text).decode


def is_due(edits: int, saved: int) -> bool:
    """Should a record with `edits` edits be saved again, if its snapshot has `saved` of them? It is saved so seldom
    that all snapshots of a record together cost about as much as its edits."""
    return edits >= SAVE_FROM and edits - saved >= max(SAVE_EVERY, edits // 8)


def holds_document(versions: Versions) -> bool:
    """Does its snapshot hold a document? That of a text does, even while its edits form a line, so that the first
    concurrent letters need not wait until all others are read again. Saving one takes long."""
    return isinstance(versions, Replica) and (versions.has_texts or not versions.is_plain)


def sealed(versions: Replica | Latest) -> bytes:
    document = versions.save() if isinstance(versions, Replica) and holds_document(versions) else None
    history = versions.history
    rows = [
        _Row(
            edit, past.actor, past.deps, *past.order, past.at,
            past.operation_count - history.operation_count(past.deps), past.envelope, past.sees, past.joins,
            past.change,
        )
        for edit, past in history.edits.items()
    ]  # fmt: skip
    if isinstance(versions, Latest):
        values = {bytes(edit): value for edit, value in versions.values().items()}
        snapshot = _Snapshot(None, msgspec.Raw(_encode(None)), False, values, rows)
    else:
        state = msgspec.Raw(_encode(_packed(versions.inner_state())))
        snapshot = _Snapshot(document, state, versions.has_texts, {}, rows)
    body = _encode(snapshot)
    return _MAGIC + sha256(body).digest() + body


def opened(dump: bytes, versions: Versions) -> None:
    """Load into `versions` what `sealed` saved. Raises Refused `snapshot.damaged`."""
    body = dump[_BODY:]
    if dump[:_BODY] != _MAGIC + sha256(body).digest():
        raise Refused("snapshot.damaged")
    history = History()
    try:
        found = _decode(body)
        for row in found.edits:
            history.add(
                EditId(row.edit), row.actor, history.known(row.deps), row.operation_count, at=row.at,
                order=(row.seq, row.position), envelope=row.envelope, sees=tuple(EditId(each) for each in row.sees),
                joins=row.joins, change=row.change,
            )  # fmt: skip
        state = _decode_state(found.state)
    except (msgspec.MsgspecError, UnicodeDecodeError, Refused):
        raise Refused("snapshot.damaged") from None
    if isinstance(versions, Replica):
        versions.restore(history, found.document, state, has_texts=found.has_texts)
    elif isinstance(versions, Latest):
        versions.restore(history, {EditId(edit): value for edit, value in found.values.items()})
    else:
        versions.history = history
