"""The file form of a record's document on this computer: magic, SHA-256 of the rest, msgpack.

Automerge must never load bytes that are not exactly what it saved (crafted ones end the process), so they are opened
only after the digest matched. Nothing of this is ever sent or taken from a neighbour.
"""

from collections.abc import Sequence
from hashlib import sha256

import msgspec

from models.errors import Refused
from models.ids import EditId
from sync.records.history import History

_MAGIC = b"folkmoot-record-1\n"
_BODY = len(_MAGIC) + 32


class _Row(msgspec.Struct, array_like=True):
    edit: bytes
    change: bytes
    actor: bytes
    deps: Sequence[bytes]
    weight: int
    """The edit's own."""


class _Cached(msgspec.Struct, array_like=True):
    document: bytes
    edits: list[_Row]
    """Causes first."""


_decoder = msgspec.msgpack.Decoder(_Cached)


def sealed(document: bytes, history: History) -> bytes:
    rows = [
        _Row(edit, past.change, past.actor, past.deps, past.weight - history.weight(past.deps))
        for edit, past in history.edits.items()
    ]
    body = msgspec.msgpack.encode(_Cached(document, rows))
    return _MAGIC + sha256(body).digest() + body


def opened(dump: bytes) -> tuple[bytes, History]:
    """The saved document and its edits. Raises Refused `cache.damaged`."""
    body = dump[_BODY:]
    if dump[:_BODY] != _MAGIC + sha256(body).digest():
        raise Refused("cache.damaged")
    history = History()
    try:
        cached = _decoder.decode(body)
        for row in cached.edits:
            deps = history.known(EditId(dep) for dep in row.deps)
            history.add(EditId(row.edit), row.actor, deps, row.change, row.weight)
    except (msgspec.DecodeError, Refused):
        raise Refused("cache.damaged") from None
    return cached.document, history
