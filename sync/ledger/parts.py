"""A part at the end of an envelope that may be dropped once nobody needs it: `size of what stays 4 | SHA-256 of the
part as it is sealed 32 | sealed payload | sealed part`. The header's hash covers all but the part, so an envelope
without its part is checked like one that has it."""

from hashlib import sha256

from sync.trust import aead

LEAD = 4 + 32
"""Bytes before the sealed payload."""


def kept(body: bytes) -> int:
    """How many bytes of a body stay without the part; 0 where it is out of form, or the part is another one."""
    size = int.from_bytes(body[:4], "big")
    part = body[size:]
    well_formed = LEAD < size <= len(body) and (not part or sha256(part).digest() == body[4:LEAD])
    return size if well_formed else 0


def lead(payload: bytes, part: bytes) -> bytes:
    """What is before a sealed payload that is followed by this sealed part."""
    return (LEAD + len(payload)).to_bytes(4, "big") + sha256(part).digest()


def seal(part: bytes, associated: bytes, nonce: bytes, key: bytes) -> bytes:
    """`associated` and `nonce` are those of the payload."""
    return aead.encrypt(part, _DOMAIN + associated, _nonce(nonce), key)


def open_part(body: bytes, associated: bytes, nonce: bytes, key: bytes) -> bytes | None:
    """The part of a checked body; empty if it was dropped, None if it was not sealed with this key."""
    sealed = body[kept(body) :]
    return aead.decrypt(sealed, _DOMAIN + associated, _nonce(nonce), key) if sealed else b""


_DOMAIN = b"part"


def _nonce(nonce: bytes) -> bytes:
    return sha256(_DOMAIN + nonce).digest()[:24]
