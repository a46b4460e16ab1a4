"""What participants' devices say about a circle."""

from hashlib import sha256

import msgspec
from msgspec import Struct

from models.errors import Refused
from models.ids import GroupId
from models.text import NAME, is_name

OPEN, ADD, LEAVE, RENEW = "open", "add", "leave", "renew"
PEOPLE, PAIR, STANDING = "people", "pair", "standing"
KINDS = (PEOPLE, PAIR, STANDING)
ACTS = (OPEN, ADD, LEAVE, RENEW)
MAX_NAME = NAME
MAX_PEOPLE = 1000
"""In one statement."""
MAX_STATEMENTS = 1000
"""In one log: the first ones by their number in it. What follows does not count, whenever it arrives."""
SALT = 16
"""Bytes."""
_SHORT = {"act": "a", "kind": "k", "name": "n", "role": "o", "salt": "s", "members": "m", "ends": "e", "keys": "y"}


class CircleStatement(Struct, frozen=True, omit_defaults=True, rename=_SHORT):
    """What one participant's device says about a circle. Unknown map keys are ignored. An unknown act or kind is not
    understood; no later program gives a known key another type."""

    act: str
    kind: str = ""
    """The kind of the circle. Only a statement that opens a circle has `kind`, `name`, `role` and `salt`."""
    name: str = ""
    role: str = ""
    """The role whose holders are in a standing circle."""
    salt: bytes = b""
    """With the device's key it makes the circle's id, so that nobody else can open the same circle."""
    members: tuple[bytes, ...] = ()
    """Who is in from now on."""
    ends: tuple[tuple[bytes, int, bytes], ...] = ()
    """(log, number, id) of the last envelope in each log of those who are out or leave: what follows does not count."""
    keys: tuple[bytes, ...] = ()
    """Keys of former statements, for those who are added."""


class Entry(Struct, frozen=True):
    """A statement, and how it was made."""

    id: bytes
    """16 bytes of the id of its envelope."""
    parents: tuple[bytes, ...]
    """The statements that its author knew."""
    roll: tuple[bytes, ...]
    """The acts of the roll that its author knew."""
    device: bytes
    log: bytes
    seq: int
    key: bytes
    """Id of the key whose secret is sealed in it."""
    said: CircleStatement


def circle_id(group: GroupId, device: bytes, salt: bytes) -> bytes:
    """16 bytes. For whoever does not know the salt, they are as good as random. `device` is the signing key."""
    return sha256(b"folkmoot-opened-circle\0" + group + device + salt).digest()[:16]


def is_understood(said: CircleStatement) -> bool:
    """False for what a later program has said."""
    return said.act in ACTS and (said.act != OPEN or said.kind in ("", *KINDS))


def flaw(said: CircleStatement) -> Refused | None:
    """The refusal of a statement that no program of ours makes. What is not understood has no flaw."""
    if not is_understood(said):
        return None
    opens = said.act == OPEN
    if opens != bool(said.kind) or opens != (len(said.salt) == SALT):
        return Refused("circle.malformed")
    if opens and not is_name(said.name):
        return Refused("circle.malformed")
    if len(said.members) > MAX_PEOPLE or any(len(each) != 16 for each in said.members):
        return Refused("circle.malformed")
    if said.act in (LEAVE, RENEW) and said.members:
        return Refused("circle.malformed")
    if opens and (said.kind == STANDING) != bool(said.role):
        return Refused("circle.malformed")
    return Refused("circle.malformed") if said.kind == PAIR and len(set(said.members)) != 2 else None


decode = msgspec.msgpack.Decoder(CircleStatement).decode
"""Raises msgspec.MsgspecError."""
encode = msgspec.msgpack.Encoder().encode
