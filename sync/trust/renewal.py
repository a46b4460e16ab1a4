"""Renewals: new epoch keys for everybody in the group, and how devices that lack them get them.

Each renewal draws one secret of 32 bytes. The secret gives the key for content and the key for the roll. Whoever may
have both gets the secret; whoever may only have the roll gets the roll's key. The seals follow from the secret and the
recipients, so every holder of the secret can make all of them again and see whether its author sealed it to everybody.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from secrets import token_bytes
from typing import NamedTuple

import msgspec
from msgspec import Raw, Struct

from models.roll import DeviceCard
from sync.trust import hpke
from sync.trust.keys import DeviceSecrets, derive, first_content_key, first_roll_key, key_id, open_sealed

FIRST = bytes(16)
"""The id of what stands in for a renewal at the founding: its keys are those of the founding secret."""
SEALED = 32 + hpke.OVERHEAD
PREFIX = 8
"""Bytes of a device's id by which it finds its seal."""
MAX_OVER = 64
MAX_SEALS = 2500
"""In one statement."""
DAY = 24 * 3600 * 1000
SEALS_KEPT, REQUESTS_KEPT = 396 * DAY, 366 * DAY
"""Milliseconds for which seals, and requests for them, are kept. Requests have an end before their answers have."""
Seal = tuple[bytes, bytes]
"""(first bytes of the device's id, what is sealed to the device)"""


class Renewal(Struct, frozen=True, tag_field="y", tag="renewal"):
    """A statement: somebody renews the keys. Unknown keys of the map are ignored."""

    id: bytes
    """16 bytes, which follow from the secret."""
    over: tuple[bytes, ...]
    """Ids of the newest renewals that the author knew."""
    roll: bytes
    """Id of the roll's key, 16 bytes, by which it can be checked without the secret."""
    seals: bytes
    """Hash of the seals for all devices that were in the roll, as far as the author knew it."""


class Seals(Struct, frozen=True, tag_field="y", tag="seals"):
    """A statement: the keys of a renewal, sealed to devices. The author's own follows the renewal and covers all who
    were in the roll; other members add those that are lacking."""

    renewal: bytes
    seals: tuple[Seal, ...] = ()
    digest: bytes = b""
    """Where the seals travel in the part of the envelope that may be dropped: their hash. They are `joined`."""


class Lack(Struct, frozen=True, tag_field="y", tag="lack"):
    """A statement: the author's device lacks the keys of a renewal. They can be sealed to `sealing`, its key."""

    renewal: bytes
    sealing: bytes


KeyStatement = Renewal | Seals | Lack


class _Typed(Struct):
    y: str


class Recipient(NamedTuple):
    card: DeviceCard
    whole: bool
    """May it have the secret, or (while it is suspended) only the roll's key?"""
    member: bytes = b""
    """Whose it is."""


class Secret(NamedTuple):
    """What a device holds of a renewal: the secret, or only the roll's key. Not checked yet."""

    renewal: bytes
    whole: bool
    value: bytes


_encode = msgspec.msgpack.Encoder().encode
_type = msgspec.msgpack.Decoder(_Typed).decode
_seals = msgspec.msgpack.Decoder(tuple[Seal, ...]).decode
_decoders: dict[str, Callable[[bytes | Raw], KeyStatement]] = {
    "renewal": msgspec.msgpack.Decoder(Renewal).decode,
    "seals": msgspec.msgpack.Decoder(Seals).decode,
    "lack": msgspec.msgpack.Decoder(Lack).decode,
}


def encode(statement: KeyStatement) -> Raw:
    return Raw(_encode(statement))


def decode(raw: bytes | Raw) -> KeyStatement | None:
    """None for a statement of a type that this program does not know. Raises ValueError."""
    try:
        decoder = _decoders.get(_type(raw).y)
        statement = decoder(raw) if decoder else None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ValueError("a malformed statement about keys") from None
    if statement is not None and not _is_well_formed(statement):
        raise ValueError("a statement about keys that is out of bounds")
    return statement


def split(statement: KeyStatement) -> tuple[KeyStatement, bytes]:
    """What is kept of a statement, and the part that may be dropped."""
    if not isinstance(statement, Seals) or statement.digest:
        return statement, b""
    return Seals(statement.renewal, (), digest(statement.seals)), _encode(statement.seals)


def joined(statement: KeyStatement | None, part: bytes | None) -> KeyStatement | None:
    """A statement with its part, unless that was dropped. Raises ValueError if they do not belong together."""
    if part is None:
        return statement
    try:
        seals = _seals(part)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ValueError("malformed seals of a statement about keys") from None
    if not isinstance(statement, Seals) or digest(seals) != statement.digest or len(seals) > MAX_SEALS:
        raise ValueError("seals that do not belong to the statement about keys")
    return Seals(statement.renewal, seals, statement.digest)


def _is_well_formed(statement: KeyStatement) -> bool:
    match statement:
        case Renewal():
            ids = (statement.id, statement.roll, *statement.over)
            sizes = all(len(each) == 16 for each in ids) and len(statement.seals) == 32
            return sizes and len(statement.over) <= MAX_OVER and statement.id != FIRST
        case Seals():
            sizes = len(statement.renewal) == 16 and len(statement.seals) <= MAX_SEALS
            return sizes and (not statement.digest or (len(statement.digest) == 32 and not statement.seals))
    return len(statement.renewal) == 16 and len(statement.sealing) == 32


def secret_id(secret: bytes) -> bytes:
    """The id of the renewal that has this secret."""
    return sha256(b"folkmoot-renewal\0" + secret).digest()[:16]


def content_key(secret: bytes) -> bytes:
    return derive(secret, "content key")


def roll_key(secret: bytes) -> bytes:
    return derive(secret, "roll key")


def keys_of(secret: Secret, founding_secret: bytes) -> tuple[bytes | None, bytes]:
    """(key for content, key for the roll); None where the secret does not give it."""
    if secret.renewal == FIRST:
        return first_content_key(founding_secret), first_roll_key(founding_secret)
    return (content_key(secret.value), roll_key(secret.value)) if secret.whole else (None, secret.value)


def new_renewal(
    circle: bytes, recipients: Sequence[Recipient], over: Iterable[bytes]
) -> tuple[bytes, Renewal, Seals]:
    """A fresh secret, and the two statements that give it to these devices."""
    secret = token_bytes(32)
    name = secret_id(secret)
    seals = make_seals(secret, circle, recipients)
    return secret, Renewal(name, tuple(over), key_id(roll_key(secret)), digest(seals)), Seals(name, seals)


def make_seals(secret: bytes, circle: bytes, recipients: Iterable[Recipient]) -> tuple[Seal, ...]:
    """In the order of the devices' ids. A device whose sealing key is unusable is left out."""
    ordered = sorted(recipients, key=lambda each: each.card.id)
    found = (make_seal(secret, circle, each.card.id, each.card.sealing, whole=each.whole) for each in ordered)
    return tuple(seal for seal in found if seal is not None)


def make_seal(secret: bytes, circle: bytes, device: bytes, sealing: bytes, *, whole: bool) -> Seal | None:
    """The one seal of this secret for this key; None if the key is unusable.

    What is sealed is in `info`, and so the ephemeral key differs: two messages under one ephemeral key would give
    the secret away to whoever knows the roll's key.
    """
    message = secret if whole else roll_key(secret)
    info = _info(circle, secret_id(secret), whole=whole)
    try:
        return bytes(device[:PREFIX]), hpke.seal(message, sealing, info, derive(secret, "seal", sealing + info))
    except ValueError:
        return None


def open_seals(seals: Seals, circle: bytes, device: DeviceSecrets) -> list[Secret]:
    """What is sealed to this device. Nothing says yet that it is the renewal's secret."""
    found, mine = [], device.id[:PREFIX]
    for prefix, sealed in seals.seals:
        if prefix == mine and len(sealed) == SEALED:
            for whole in (True, False):
                value = open_sealed(device, sealed, _info(circle, seals.renewal, whole=whole))
                if value is not None:
                    found.append(Secret(seals.renewal, whole, value))
    return found


def _info(circle: bytes, renewal: bytes, *, whole: bool) -> bytes:
    return circle + renewal + (b"secret" if whole else b"roll")


def digest(seals: Iterable[Seal]) -> bytes:
    return sha256(b"folkmoot-seals\0" + _encode(tuple(seals))).digest()
