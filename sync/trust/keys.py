"""Keys of devices and circles. Signatures use PyNaCl (it verifies three times faster), HPKE uses `cryptography`."""

from functools import lru_cache
from hashlib import sha256
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct
from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import BadSignatureError
from nacl.exceptions import ValueError as NaclValueError

from models.ids import DeviceId, GroupId
from models.roll import DeviceCard

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
ROLL, EVERYONE = "roll", "everyone"
"""The circles that every group has."""


def derive(secret: bytes, purpose: str, context: bytes = b"") -> bytes:
    """32 bytes by HKDF-SHA256 (RFC 5869), bound to a purpose."""
    info = b"folkmoot " + purpose.encode() + b"\0" + context
    return HKDF(SHA256(), 32, salt=None, info=info).derive(secret)


class SigningKey:
    """An Ed25519 key pair (RFC 8032) made from a 32-byte seed."""

    __slots__ = ("_secret", "public")

    def __init__(self, seed: bytes) -> None:
        self.public, self._secret = crypto_sign_seed_keypair(seed)

    def sign(self, message: bytes) -> bytes:
        """A 64-byte signature."""
        return bytes(crypto_sign(message, self._secret)[:64])


def verify(public: bytes, message: bytes, signature: bytes) -> bool:
    """Is this the Ed25519 signature of `message`? Never raises."""
    if len(public) != 32 or len(signature) != 64:
        return False
    try:
        crypto_sign_open(signature + message, public)
    except (BadSignatureError, NaclValueError):
        return False
    return True


class DeviceSecrets(Struct, frozen=True):
    """The secret keys of a device, 32 bytes each. Each group has its own set, so that groups cannot compare members.

    `log_generation` gets a new random value when the profile may be a copy; each value leads to new logs.
    """

    seed: bytes
    transport: bytes
    sealing: bytes
    log_generation: int = 0

    def __repr__(self) -> str:
        return "DeviceSecrets(…)"

    @property
    def signing(self) -> SigningKey:
        return _signing_key(self.seed)

    @property
    def id(self) -> DeviceId:
        return self.card.id

    @property
    def card(self) -> DeviceCard:
        return _card(self.seed, self.transport, self.sealing)

    def log_key(self, circle_tag: bytes) -> SigningKey:
        """The key of this device's log in one circle. Outsiders cannot link it to the device key."""
        context = circle_tag + self.log_generation.to_bytes(4, "big")
        return _signing_key(derive(self.seed, "log", context))


@lru_cache(maxsize=1024)
def _signing_key(seed: bytes) -> SigningKey:
    return SigningKey(seed)


@lru_cache(maxsize=1024)
def _card(seed: bytes, transport: bytes, sealing: bytes) -> DeviceCard:
    return DeviceCard(_signing_key(seed).public, public_of(transport), public_of(sealing))


def new_device() -> DeviceSecrets:
    return DeviceSecrets(token_bytes(32), token_bytes(32), token_bytes(32))


def public_of(x25519_private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(x25519_private).public_key().public_bytes_raw()


class Certificate(Struct, frozen=True, rename={"device": "d", "signature": "s"}):
    """Names the device of a log key; in the sealed part of every log's first envelope. Unknown keys are ignored."""

    device: bytes
    """Ed25519 public key of the device."""
    signature: bytes


def certify(secrets: DeviceSecrets, circle_tag: bytes, log_key: bytes) -> Certificate:
    signing = secrets.signing
    return Certificate(signing.public, signing.sign(_certified(circle_tag, log_key)))


@lru_cache(maxsize=1024)  # asked before a log is accepted, and again when its first envelope is opened
def certifies(certificate: Certificate, circle_tag: bytes, log_key: bytes) -> bool:
    return verify(certificate.device, _certified(circle_tag, log_key), certificate.signature)


def _certified(circle_tag: bytes, log_key: bytes) -> bytes:
    return b"folkmoot-log-v1\0" + circle_tag + log_key


def circle_tag(group: GroupId, circle: str) -> bytes:
    """The name of a circle on the wire: 16 bytes."""
    return sha256(b"folkmoot-circle\0" + group + circle.encode()).digest()[:16]


def key_id(key: bytes) -> bytes:
    """The id of an epoch key: 16 bytes."""
    return sha256(b"kid" + key).digest()[:16]


def transport_psk(founding_secret: bytes) -> bytes:
    """The key that opens connections between members, for as long as the group exists."""
    return derive(founding_secret, "noise psk")


def discovery_key(founding_secret: bytes) -> bytes:
    """The key with which members announce themselves, for as long as the group exists."""
    return derive(founding_secret, "discovery")


def first_roll_key(founding_secret: bytes) -> bytes:
    """The roll's epoch key before any renewal, and for ever that of the statements about keys."""
    return derive(founding_secret, "first roll key")


def first_content_key(founding_secret: bytes) -> bytes:
    """The epoch key of what everybody reads, before any renewal."""
    return derive(founding_secret, "first content key")


def seal_to(card: DeviceCard, message: bytes, context: bytes) -> bytes:
    """HPKE (RFC 9180) to a device's sealing key; 48 bytes longer than `message`. Raises ValueError if it is no key."""
    return SUITE.encrypt(message, X25519PublicKey.from_public_bytes(card.sealing), context)


def open_sealed(secrets: DeviceSecrets, sealed: bytes, context: bytes) -> bytes | None:
    """The plaintext, or None if it was not sealed to us with this context."""
    try:
        return SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(secrets.sealing), context)
    except (InvalidTag, ValueError):
        return None
