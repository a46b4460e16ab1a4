"""The key that opens one single envelope, for somebody who must not have the epoch key.

XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) derives a key of the epoch key and the first 16 bytes of the nonce, and
uses ChaCha20-Poly1305 with it. Every envelope has its own such bytes, so this key opens nothing else, and nobody can
compute the epoch key of it.
"""

from struct import Struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_WORDS = Struct("<16I")
_HALF = Struct("<8I")
_CONSTANTS = b"expand 32-byte k"
_MASK = 0xFFFFFFFF
_ROUNDS = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
           (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))  # fmt: skip


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """32 bytes of a key (32 bytes) and the first 16 bytes of a nonce (section 2.2 of the draft)."""
    words = list(_WORDS.unpack(_CONSTANTS + key + nonce[:16]))
    for _ in range(10):
        for places in _ROUNDS:
            _quarter_round(words, *places)
    return _HALF.pack(*words[:4], *words[12:])


def _quarter_round(words: list[int], a: int, b: int, c: int, d: int) -> None:
    """Section 2.1 of RFC 8439."""
    for adds, to, turns in ((b, d, 16), (d, b, 12), (b, d, 8), (d, b, 7)):
        target = a if to == d else c
        words[target] = (words[target] + words[adds]) & _MASK
        turned = words[to] ^ words[target]
        words[to] = (turned << turns | turned >> 32 - turns) & _MASK


def open_single(sealed: bytes, associated: bytes, nonce: bytes, single: bytes) -> bytes | None:
    """As `aead.decrypt`, with the key that `hchacha20` derives in place of the epoch key; None if it does not fit."""
    try:
        return ChaCha20Poly1305(single).decrypt(bytes(4) + nonce[16:], sealed, associated)
    except (InvalidTag, ValueError):
        return None
