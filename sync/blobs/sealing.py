"""How a file is sealed: in chunks under a key of its own, so that each part of it can be fetched and checked alone.

A chunk is ChaCha20-Poly1305 (RFC 8439) of CHUNK bytes; the last chunk holds what is left. Its nonce is its number and
whether it is the last, as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015). So no chunk can be moved, and a file
that was cut does not open. A file's id is the SHA-256 of its manifest: the SHA-256 of each sealed chunk, in order.
Key and size are in the records that name the file, nowhere else.
"""

import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from models.attachment import MAX_SIZE
from models.errors import Refused

CHUNK = 256 << 10
"""Bytes of the file in each chunk but the last."""
TAG = 16
"""Bytes that sealing adds to a chunk."""
SEALED = CHUNK + TAG
"""Bytes of a whole sealed chunk."""
DIGEST = 32
"""Bytes of a SHA-256."""
MAX_MANIFEST = DIGEST * -(-MAX_SIZE // CHUNK)
"""Bytes of the longest manifest: 1 MiB."""


class Keyed:
    """Seals and opens the chunks of one file, with its key (32 bytes) and for its size in bytes."""

    def __init__(self, key: bytes, size: int) -> None:
        self._aead = ChaCha20Poly1305(key)
        self._last = chunks_of(size) - 1

    def _nonce(self, number: int) -> bytes:
        return bytes(7) + number.to_bytes(4, "big") + bytes((number == self._last,))

    def seal(self, number: int, plain: bytes) -> bytes:
        """Seal the chunk with this number, counted from 0. Two contents for one number would share a nonce."""
        return self._aead.encrypt(self._nonce(number), plain, None)

    def open(self, number: int, sealed: bytes) -> bytes:
        """Raises Refused `file.damaged` unless this is the chunk with this number."""
        try:
            return self._aead.decrypt(self._nonce(number), sealed, None)
        except InvalidTag:
            raise Refused("file.damaged") from None


def new_key() -> bytes:
    """A random key of 32 bytes."""
    return os.urandom(32)


def chunks_of(size: int) -> int:
    """Number of chunks of a file of `size` bytes. An empty file has one."""
    return max(1, -(-size // CHUNK))


def sealed_size(size: int) -> int:
    """Bytes of all sealed chunks of a file of `size` bytes."""
    return size + TAG * chunks_of(size)


def length(size: int, number: int) -> int:
    """Bytes of the sealed chunk with this number."""
    return min(SEALED, sealed_size(size) - number * SEALED)


def file_id(manifest: bytes) -> bytes:
    """The id of the file with this manifest, 32 bytes."""
    return sha256(manifest).digest()


def is_chunk(manifest: bytes, number: int, sealed: bytes | memoryview) -> bool:
    """Is this the chunk with this number?"""
    return sha256(sealed).digest() == manifest[number * DIGEST : (number + 1) * DIGEST]
