"""HPKE (RFC 9180) in base mode, for one message with an ephemeral key of our choice.

The suite is DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305. `cryptography` offers the same suite, but draws
the ephemeral key itself. We derive that key, so that whoever has what it is derived from can make the same bytes again.
"""

import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

OVERHEAD = 32 + 16
"""Bytes by which the sealed form is longer: the ephemeral public key and the tag."""
_VERSION = b"HPKE-v1"
_KEM = b"KEM" + (0x0020).to_bytes(2, "big")
_SUITE = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0003))
_BASE = b"\0"
_NONCE = 12


def seal(message: bytes, public: bytes, info: bytes, ephemeral: bytes, associated: bytes = b"") -> bytes:
    """Seal to an X25519 public key. `ephemeral` is the secret X25519 key (32 bytes), for this message alone. Raises
    ValueError if `public` is no usable key."""
    mine = X25519PrivateKey.from_private_bytes(ephemeral)
    encapsulated = mine.public_key().public_bytes_raw()
    shared = mine.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = _schedule(_extract_and_expand(shared, encapsulated + public), info)
    return encapsulated + ChaCha20Poly1305(key).encrypt(nonce, message, associated)


def _extract_and_expand(shared: bytes, context: bytes) -> bytes:
    """Section 4.1."""
    pseudorandom = _labeled_extract(_KEM, b"", b"eae_prk", shared)
    return _labeled_expand(_KEM, pseudorandom, b"shared_secret", context, 32)


def _schedule(shared_secret: bytes, info: bytes) -> tuple[bytes, bytes]:
    """Key and base nonce in base mode (section 5.1). The nonce of the first message is the base nonce."""
    no_psk = _labeled_extract(_SUITE, b"", b"psk_id_hash", b"")
    context = _BASE + no_psk + _labeled_extract(_SUITE, b"", b"info_hash", info)
    secret = _labeled_extract(_SUITE, shared_secret, b"secret", b"")
    return (
        _labeled_expand(_SUITE, secret, b"key", context, 32),
        _labeled_expand(_SUITE, secret, b"base_nonce", context, _NONCE),
    )


def _labeled_extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    """Section 4. HMAC pads an empty salt with zeros, as HKDF wants it."""
    return hmac.digest(salt, _VERSION + suite + label + material, "sha256")


def _labeled_expand(suite: bytes, pseudorandom: bytes, label: bytes, info: bytes, length: int) -> bytes:
    """Section 4, for at most 32 bytes: one block of HKDF-Expand."""
    labeled = length.to_bytes(2, "big") + _VERSION + suite + label + info
    return hmac.digest(pseudorandom, labeled + b"\1", "sha256")[:length]
