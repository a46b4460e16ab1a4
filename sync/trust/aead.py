"""XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) of libsodium, called directly: the wrapper in `nacl.bindings` takes
three times as long as the encryption of a message."""

from nacl._sodium import ffi, lib
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

OVERHEAD = 16
"""Bytes that sealing adds."""


def encrypt(plain: bytes, associated: bytes, nonce: bytes, key: bytes) -> bytes:
    """Seal; `nonce` has 24 bytes, `key` 32."""
    return bytes(crypto_aead_xchacha20poly1305_ietf_encrypt(plain, associated, nonce, key))


def decrypt(sealed: bytes, associated: bytes, nonce: bytes, key: bytes) -> bytes | None:
    """The plaintext, or None if it was not sealed with this key and these associated data."""
    size = len(sealed) - OVERHEAD
    if size < 0 or len(nonce) != 24 or len(key) != 32:
        return None
    opened = ffi.new("unsigned char[]", size or 1)
    failed = lib.crypto_aead_xchacha20poly1305_ietf_decrypt(
        opened, ffi.NULL, ffi.NULL, sealed, size + OVERHEAD, associated, len(associated), nonce, key
    )
    return None if failed else bytes(ffi.buffer(opened, size))
