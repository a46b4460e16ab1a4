"""Identifiers. All are opaque bytes; people and JSON see them as lower-case hexadecimal."""

from hashlib import sha256
from typing import NewType

GroupId = NewType("GroupId", bytes)
"""32 bytes: SHA-256 of the founding resolution."""
MemberId = NewType("MemberId", bytes)
"""16 bytes: one person in one group."""
DeviceId = NewType("DeviceId", bytes)
"""16 bytes: one installation of one person."""
RecordId = NewType("RecordId", bytes)
"""16 random bytes, or derived together with an identical first edit."""
EditId = NewType("EditId", bytes)
"""16 bytes: derived from the envelope that carries the edit and its place in there."""

SHORT = 16


def device_id(signing_key: bytes) -> DeviceId:
    """The id of the device that signs with this Ed25519 public key (32 bytes)."""
    return DeviceId(sha256(b"folkmoot-device\0" + signing_key).digest()[:SHORT])


def member_id(group_seed: bytes, signing_key: bytes) -> MemberId:
    """The id of the person who joined with this first device; `group_seed` keeps groups apart."""
    return MemberId(sha256(b"folkmoot-member\0" + group_seed + signing_key).digest()[:SHORT])


def edit_id(envelope: bytes, position: int) -> EditId:
    """The id of the edit at `position` (from 0) in the envelope with this id (32 bytes)."""
    return EditId(sha256(b"folkmoot-edit\0" + envelope + position.to_bytes(4, "big")).digest()[:SHORT])


def personal_record(kind: str, member: MemberId) -> RecordId:
    """The one record of `kind` that a member has: the same id on every device, so it is never made twice."""
    return RecordId(sha256(b"folkmoot-personal\0" + kind.encode() + b"\0" + member).digest()[:SHORT])


def from_hex(text: str) -> bytes:
    """Raises ValueError unless `text` is an even number of hexadecimal digits."""
    return bytes.fromhex(text)
