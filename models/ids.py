"""Identifiers. All are opaque bytes; people and JSON see them as lower-case hexadecimal."""

import re
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NewType

from models.clock import COUNTER_BITS, COUNTER_MASK, LATEST, MAX_COUNT, milliseconds, order_key

if TYPE_CHECKING:
    from hashlib import _Hash as Hash

GroupId = NewType("GroupId", bytes)
"""32 bytes: SHA-256 of the founding resolution as it was received."""
MemberId = NewType("MemberId", bytes)
"""16 bytes: one person in one group."""
DeviceId = NewType("DeviceId", bytes)
"""16 bytes: one installation of one person."""
CircleId = NewType("CircleId", bytes)
"""16 bytes: one circle of a group."""
RecordId = NewType("RecordId", bytes)
"""16 bytes that bind the record to its kind, its circle and the member who begins it: see `authored_record`."""
EditId = NewType("EditId", bytes)
"""16 bytes: derived from the id of the edit's envelope and the edit's position in the envelope."""

SHORT = 16
NONCE = 8
"""Bytes at the start of an authored record's id: 6 of time, and 2 that distinguish records of the same millisecond."""
TIME = 6
TIMELESS = bytes(TIME)
NOBODY = MemberId(bytes(SHORT))
"""The author of a common record."""
_SHORT_HEX = re.compile(r"[0-9a-f]{32}")


@lru_cache(maxsize=8192)
def device_id(signing_key: bytes) -> DeviceId:
    """The id of the device that signs with this Ed25519 public key (32 bytes)."""
    return DeviceId(sha256(b"folkmoot-device\0" + signing_key).digest()[:SHORT])


def member_id(group_seed: bytes, signing_key: bytes) -> MemberId:
    """The id of the person who joined with this first device. With `group_seed` it differs from group to group."""
    return MemberId(sha256(b"folkmoot-member\0" + group_seed + signing_key).digest()[:SHORT])


def circle_id(group: GroupId, name: str) -> CircleId:
    """The id of a circle that every group has under this name."""
    return CircleId(sha256(b"folkmoot-circle\0" + group + name.encode()).digest()[:SHORT])


def everyone(group: GroupId) -> CircleId:
    """The circle of all members."""
    return circle_id(group, "everyone")


def invitation_id(key: bytes) -> bytes:
    """The id (16 bytes) of the invitation with this Ed25519 public key."""
    return sha256(b"folkmoot-invitation\0" + key).digest()[:SHORT]


def edit_id(envelope: bytes, position: int) -> EditId:
    """The id of the edit at `position` (from 0) in the envelope with this id (32 bytes)."""
    return EditId(sha256(b"folkmoot-edit\0" + envelope + position.to_bytes(4, "big")).digest()[:SHORT])


def authored_record(kind: str, circle: CircleId, member: MemberId, nonce: bytes) -> RecordId:
    """The id of a record that this member begins. The first 8 bytes of `nonce` (see `timed_nonce`) distinguish the
    member's records.

    The other 8 bytes of the id bind kind, circle and member, so nobody can begin the same record as another kind, in
    another circle, or in another member's name.
    """
    salt = nonce[:NONCE]
    return RecordId(salt + _bound(b"authored", kind, circle, member, salt)[: SHORT - NONCE])


def personal_record(kind: str, circle: CircleId, member: MemberId, subject: bytes = b"") -> RecordId:
    """The id of the only record of `kind` that a member has about a subject (the id of a record, or empty): a profile,
    a ballot, an answer. All devices of the member compute the same id."""
    return RecordId(_time(subject) + _bound(b"personal", kind, circle, member, subject)[: SHORT - TIME])


def common_record(kind: str, circle: CircleId, subject: bytes = b"") -> RecordId:
    """The id of the only record of `kind` that a circle has about a subject. Anybody begins it, from one genesis."""
    return RecordId(_time(subject) + _bound(b"common", kind, circle, b"", subject)[: SHORT - TIME])


def lives_in(circle: CircleId, record: RecordId, kind: str, beginner: MemberId, subject: bytes = b"") -> bool:
    """Was a record begun in this circle? Its id says so, whatever way records of its kind begin."""
    return record in (
        authored_record(kind, circle, beginner, record), personal_record(kind, circle, beginner, subject),
        common_record(kind, circle, subject),
    )  # fmt: skip


def _time(subject: bytes) -> bytes:
    """The time in the id of a record about `subject`: that of the subject, so that the two are close in order."""
    return subject[:TIME] if len(subject) == SHORT else TIMELESS


def _bound(way: bytes, kind: str, circle: CircleId, member: bytes, last: bytes) -> bytes:
    hashed = _begun(way, kind, circle, member).copy()
    hashed.update(len(last).to_bytes(4, "big") + last)
    return hashed.digest()


@lru_cache(maxsize=4096)
def _begun(way: bytes, kind: str, *parts: bytes) -> "Hash":
    """A hash state of all parts but the last. It is cached, because members write many records of a kind."""
    hashed = sha256(b"folkmoot-record\0" + way)
    for part in (kind.encode(), *parts):
        hashed.update(len(part).to_bytes(4, "big") + part)
    return hashed


def timed_nonce(at: int, spread: int) -> bytes:
    """8 bytes that begin with the hybrid stamp `at`, so that the order of records follows from their ids alone.
    `spread` (0 to 255) distinguishes records of the same moment."""
    return milliseconds(at).to_bytes(TIME, "big") + bytes((min(at & COUNTER_MASK, MAX_COUNT), spread))


def place(record: RecordId) -> int:
    """The order key of a record. A record without a time (a profile, the settings) comes before all others."""
    if record[:TIME] == TIMELESS:
        return int.from_bytes(sha256(record).digest()[:5], "big")
    return order_key(min(int.from_bytes(record[:TIME], "big"), LATEST) << COUNTER_BITS | record[TIME], record)


def split(joined: bytes) -> tuple[bytes, ...]:
    """The ids (16 bytes each), which are written here one after the other."""
    return tuple(joined[at : at + SHORT] for at in range(0, len(joined), SHORT))


def is_short_hex(value: object) -> bool:
    """Is this a 16-byte id in hexadecimal?"""
    return isinstance(value, str) and _SHORT_HEX.fullmatch(value) is not None
