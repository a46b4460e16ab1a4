"""Envelopes that carry a circle's secret. Outside, everybody in the group can open them and sees a number of seals. The
payload is inside, under a key that follows from the secret, so only participants of the circle can read it."""

from hashlib import sha256
from secrets import token_bytes

import msgspec

from sync.ledger.envelope import (
    NONCE,
    SEALS,
    Envelope,
    Malformed,
    Payload,
    Wrapped,
    read_payload,
    unpadded,
    unsealed,
)
from sync.ledger.nesting import is_flat
from sync.ledger.padding import padded
from sync.trust import aead
from sync.trust.keys import key_id

LEAST = 1024
"""Bytes of a payload inside at least. Longer ones are filled up to a power of two, so that their length does not tell
how many people are in the circle."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Wrapped).decode


def wrapped(envelope: Envelope, key: bytes) -> Wrapped:
    """What an envelope with seals holds; `key` is one of everyone's. Raises Malformed."""
    try:
        packed = unsealed(envelope, key)
        found = _decode(packed) if is_flat(packed) else None
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Malformed("seals") from None
    if found is None or envelope.flags != SEALS or len(found.key) != 16:
        raise Malformed("seals")
    return found


def wrap(payload: Payload, key: bytes, seals: bytes, log: bytes, seq: int) -> Wrapped:
    """Seal a payload for the participants of a circle. It opens only in this place of this log."""
    salt, packed = token_bytes(NONCE), padded(_encode(payload))
    size = max(LEAST, 1 << (len(packed) - 1).bit_length())
    inner = aead.encrypt(packed + bytes(size - len(packed)), _place(log, seq), _nonce(log, seq, salt), key)
    return Wrapped(key_id(key), seals, salt + inner)


def unwrap(envelope: Envelope, found: Wrapped, key: bytes) -> Payload:
    """Raises Malformed."""
    log, seq = envelope.log, envelope.seq
    nonce = _nonce(log, seq, found.inner[:NONCE])
    return read_payload(unpadded(aead.decrypt(found.inner[NONCE:], _place(log, seq), nonce, key)))


def _place(log: bytes, seq: int) -> bytes:
    return log + seq.to_bytes(6, "big")


def _nonce(log: bytes, seq: int, salt: bytes) -> bytes:
    return sha256(b"inner" + _place(log, seq)).digest()[:12] + salt
