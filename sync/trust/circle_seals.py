"""The secret of a circle, sealed to the devices of those who are in it. Nothing tells whom the seals are for, and their
number is padded to a multiple of eight with seals to keys that nobody has: others learn only that multiple."""

from collections.abc import Iterable
from secrets import SystemRandom, token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from models.roll import DeviceCard
from sync.trust.keys import SUITE, DeviceSecrets, derive, key_id

SECRET = 32
SEALED = SECRET + 48
MULTIPLE = 8
MAX_SEALS = 4096


def statement_key(secret: bytes) -> bytes:
    """The key of what is said about the circle."""
    return derive(secret, "circle statements")


def content_key(secret: bytes) -> bytes:
    return derive(secret, "circle content")


def name_of(secret: bytes) -> bytes:
    """By this id an envelope names the secret."""
    return key_id(statement_key(secret))


def seal_secret(secret: bytes, cards: Iterable[DeviceCard], tag: bytes) -> bytes:
    """All seals, in random order."""
    keys = [key for card in cards if (key := _public(card.sealing)) is not None]
    spare = MULTIPLE - len(keys) % MULTIPLE if len(keys) % MULTIPLE or not keys else 0
    keys += [X25519PrivateKey.generate().public_key() for _ in range(spare)]
    SystemRandom().shuffle(keys)
    return b"".join(SUITE.encrypt(secret, key, tag + name_of(secret)) for key in keys)


def _public(sealing: bytes) -> X25519PublicKey | None:
    """None for bytes with which no secret can be shared."""
    try:
        key = X25519PublicKey.from_public_bytes(sealing)
        SUITE.encrypt(b"", key, b"")
    except ValueError:
        return None
    return key


def open_seals(seals: bytes, name: bytes, secrets: DeviceSecrets, tag: bytes) -> bytes | None:
    """The secret with this id, if one of the seals is for this device."""
    if len(seals) % (SEALED * MULTIPLE) or len(seals) > SEALED * MAX_SEALS:
        return None
    private = X25519PrivateKey.from_private_bytes(secrets.sealing)
    for start in range(0, len(seals), SEALED):
        try:
            secret = SUITE.decrypt(seals[start : start + SEALED], private, tag + name)
        except (InvalidTag, ValueError):
            continue
        if len(secret) == SECRET and name_of(secret) == name:
            return secret
    return None


def new_secret() -> bytes:
    return token_bytes(SECRET)
