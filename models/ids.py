"""Identifiers. All are opaque bytes; people and JSON see them as lower-case hexadecimal."""

import re
from hashlib import sha256
from typing import NewType

from models.clock import COUNTER_MASK, LATEST, MAX_COUNT, milliseconds, order_key, stamp

GroupId = NewType("GroupId", bytes)
"""32 bytes: SHA-256 of the founding resolution."""
MemberId = NewType("MemberId", bytes)
"""16 bytes: one person in one group."""
DeviceId = NewType("DeviceId", bytes)
"""16 bytes: one installation of one person."""
RecordId = NewType("RecordId", bytes)
"""16 bytes that name their maker to whoever knows the members: see `authored_record` and `personal_record`."""
EditId = NewType("EditId", bytes)
"""16 bytes: derived from the envelope that carries the edit and its place in there."""

SHORT = 16
NONCE = 8
_SHORT_HEX = re.compile(r"[0-9a-f]{32}")


def device_id(signing_key: bytes) -> DeviceId:
    """The id of the device that signs with this Ed25519 public key (32 bytes)."""
    return DeviceId(sha256(b"folkmoot-device\0" + signing_key).digest()[:SHORT])


def member_id(group_seed: bytes, signing_key: bytes) -> MemberId:
    """The id of the person who joined with this first device; `group_seed` keeps groups apart."""
    return MemberId(sha256(b"folkmoot-member\0" + group_seed + signing_key).digest()[:SHORT])


def invitation_id(key: bytes) -> bytes:
    """The id of the invitation whose proofs this Ed25519 public key checks (16 bytes)."""
    return sha256(b"folkmoot-invitation\0" + key).digest()[:SHORT]


def edit_id(envelope: bytes, position: int) -> EditId:
    """The id of the edit at `position` (from 0) in the envelope with this id (32 bytes)."""
    return EditId(sha256(b"folkmoot-edit\0" + envelope + position.to_bytes(4, "big")).digest()[:SHORT])


def personal_record(kind: str, member: MemberId) -> RecordId:
    """The one record of `kind` that a member has: the same id on every device, so it is never made twice."""
    return RecordId(sha256(b"folkmoot-personal\0" + kind.encode() + b"\0" + member).digest()[:SHORT])


def authored_record(member: MemberId, nonce: bytes) -> RecordId:
    """The id of a record that this member makes; the first 8 bytes of `nonce`, see `timed_nonce`, tell the member's
    records apart.

    The other 8 bytes bind it to the member, so nobody can make a second beginning for somebody else's record.
    """
    salt = nonce[:NONCE]
    bound = sha256(b"folkmoot-record\0" + member + salt).digest()
    return RecordId(salt + bound[: SHORT - NONCE])


def timed_nonce(at: int, spread: int) -> bytes:
    """8 bytes that begin with the hybrid stamp `at`, so that a record's place among others follows from its id alone;
    `spread` (0 to 255) tells apart what is made at once."""
    return milliseconds(at).to_bytes(6, "big") + bytes((min(at & COUNTER_MASK, MAX_COUNT), spread))


def place(record: RecordId, personal: bool) -> int:
    """The order key of a record. A personal record has no time: its place is before all others."""
    if personal:
        return int.from_bytes(sha256(record).digest()[:5], "big")
    return order_key(stamp(min(int.from_bytes(record[:6], "big"), LATEST), record[6]), record)


def is_authored(record: bytes, member: MemberId) -> bool:
    """Whether `record` is an id that this member could give to a record."""
    return record == authored_record(member, record)


def is_short_hex(value: object) -> bool:
    """Whether this is a 16-byte id as people and JSON see it."""
    return isinstance(value, str) and _SHORT_HEX.fullmatch(value) is not None


def from_hex(text: str) -> bytes:
    """Raises ValueError unless `text` is an even number of hexadecimal digits."""
    return bytes.fromhex(text)
