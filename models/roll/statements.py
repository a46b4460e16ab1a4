"""What is stated about a group, as it is signed and delivered. These formats stay for ever.

A statement is a msgpack map with its type under `y`. Unknown keys are ignored, an unknown type is not understood, and
ids are made of the bytes as they were received: nobody encodes a statement again.
"""

from collections.abc import Callable
from hashlib import sha256

import msgspec
from msgspec import Struct

from models.errors import Refused
from models.ids import DeviceId, GroupId
from models.roll.acts import (
    Admit,
    Attest,
    Drop,
    Hub,
    Invite,
    Leave,
    Lift,
    Link,
    Recover,
    Revoke,
    Sheet,
    Suspend,
    Unattest,
    Unvouch,
    Vouch,
)
from models.roll.resolutions import MAX_NAME, Amendment, Resolution, Sign

MAX_DEPS = 64
"""Acts that one statement, or one envelope, names as what its author knew."""
MAX_STATEMENT = 256 * 1024
"""Bytes."""


class NotUnderstoodStatement(Struct, frozen=True):
    """A statement by a newer program: kept, named by others, without effect until this program has learned its type."""

    what: str


Act = (
    Invite | Revoke | Admit | Suspend | Lift | Link | Hub | Drop | Leave | Sheet | Recover | Attest | Unattest | Vouch
    | Unvouch | Amendment | Sign
)  # fmt: skip
_ACTS: tuple[type[Act], ...] = (
    Invite, Revoke, Admit, Suspend, Lift, Link, Hub, Drop, Leave, Sheet, Recover, Attest, Unattest, Vouch,
    Unvouch, Sign,
)  # fmt: skip


class Statement(Struct, frozen=True):
    """An act as the ledger delivers it: signed by the device `author` in the envelope `seq` of the log `log` (a public
    key); `id` is 16 bytes of the envelope's. `resolution` is the id of the resolution that the statement is, if it is
    one."""

    id: bytes
    author: DeviceId
    deps: tuple[bytes, ...]
    at: int
    act: Act | NotUnderstoodStatement
    log: bytes = b""
    seq: int = 0
    resolution: bytes = b""


class _Typed(Struct):
    y: str
    number: int = 0


_encode = msgspec.msgpack.Encoder().encode
_type = msgspec.msgpack.Decoder(_Typed).decode
_decoders: dict[tuple[str, bool], Callable[[bytes | msgspec.Raw], Resolution | Act]] = {
    ("resolution", False): msgspec.msgpack.Decoder(Resolution).decode,
    ("resolution", True): msgspec.msgpack.Decoder(Amendment).decode,
    **{(str(kind.__struct_config__.tag), False): msgspec.msgpack.Decoder(kind).decode for kind in _ACTS},
}
"""By type, and whether it is a resolution with a number."""


def encode_statement(statement: Resolution | Act) -> bytes:
    return _encode(statement)


def decode_statement(raw: bytes | msgspec.Raw) -> Resolution | Act | NotUnderstoodStatement:
    """Raises Refused `roll.malformed`. Whether the values make sense is for `founding` and the roll to say."""
    if len(memoryview(raw)) > MAX_STATEMENT:
        raise Refused("roll.malformed")
    try:
        typed = _type(raw)
        decode = _decoders.get((typed.y, typed.y == "resolution" and typed.number != 0))
        return decode(raw) if decode else NotUnderstoodStatement(f"statement {typed.y[:MAX_NAME]}")
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Refused("roll.malformed") from None


def resolution_id(raw: bytes | msgspec.Raw) -> GroupId:
    """The id of a resolution as it was received; that of the founding resolution is the group's."""
    return GroupId(sha256(b"folkmoot-resolution\0" + bytes(raw)).digest())
