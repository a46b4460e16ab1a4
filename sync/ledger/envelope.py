"""What travels: a fixed binary header, a signature over exactly those bytes, and a sealed payload.

`version 1 | kind 1 | flags 2 | circle tag 16 | log key 32 | seq 8 | prev 32 | roll tip 32 | key id 16 | nonce 24 |
length 4 | SHA-256(ciphertext) 32`, big-endian; Ed25519 over `DOMAIN + header`; XChaCha20-Poly1305 ciphertext with
the header up to and including the key id as associated data. The id is SHA-256(header + signature).

`prev` chains a log, so one signature, at the newest of a run of envelopes, proves the whole run.
"""

import zlib
from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise
from secrets import token_bytes
from struct import Struct as Layout

import msgspec
from msgspec import Struct
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt as aead_open,
)
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_encrypt as aead_seal,
)
from nacl.exceptions import CryptoError

from models import clock
from models.edit import Edit
from models.roll import MAX_DEPS, Act, Resolution
from sync.trust.keys import Certificate, SigningKey, key_id, verify

DOMAIN = b"folkmoot-env-v1\0"
HEADER = Layout(">BBH16s32sQ32s32s16s24sI32s")
ASSOCIATED = 140
"""Bytes of header that the seal covers: everything up to and including the key id."""
PROLOGUE = HEADER.size + 64
VERSION = 1
MAX_BYTES = 1 << 20
"""A whole envelope."""
MAX_PAYLOAD = 4 << 20
"""A payload after decompression."""
MAX_SEQ = 1 << 48
FIRST = bytes(32)

CONTENT, RESOLUTION, ACT, REKEY = 1, 2, 3, 4
KINDS = (CONTENT, RESOLUTION, ACT, REKEY)
COMPRESSED = 1
WORTH_COMPRESSING = 512
MAX_RATIO = 16
"""Of a payload to its compressed form. What would shrink further travels as it is, so that a few bytes on the wire are
never megabytes of work."""
MAX_EDITS = 4096
"""In one envelope."""


class Malformed(Exception):
    """These bytes are no envelope, or not what their header says. Whoever made them is at fault."""


class Envelope(Struct, frozen=True):
    """One parsed envelope; `raw` are the bytes as they travel, or only its prologue (header and signature)."""

    raw: bytes
    id: bytes
    kind: int
    flags: int
    circle: bytes
    log: bytes
    seq: int
    prev: bytes
    tip: bytes
    key: bytes

    @property
    def prologue(self) -> bytes:
        """Header and signature: enough to prove that the author wrote this link of the log."""
        return self.raw[:PROLOGUE]

    @property
    def body(self) -> bytes:
        return self.raw[PROLOGUE:]

    def signed(self) -> bool:
        """Does the signature hold? Costs about 90 µs."""
        return verify(self.log, DOMAIN + self.raw[: HEADER.size], self.raw[HEADER.size : PROLOGUE])


class Rekey(Struct, frozen=True, array_like=True, tag="rekey"):
    """A new epoch key of a circle, sealed to each participant's device."""

    circle: str
    key: bytes
    """Its id, 16 bytes."""
    recipients: tuple[tuple[bytes, bytes], ...]
    """(device id, HPKE ciphertext)"""


class Payload(Struct, frozen=True, array_like=True):
    """What is inside the seal."""

    at: int
    acts: tuple[bytes, ...]
    """Heads of the acts that the author knew: the roll in which the content is judged."""
    certificate: Certificate | None = None
    edits: tuple[Edit, ...] = ()
    statement: Resolution | Act | Rekey | None = None


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Payload).decode


def parse(raw: bytes) -> Envelope:
    """Check sizes, ranges and the ciphertext's hash. Raises Malformed."""
    if not PROLOGUE < len(raw) <= MAX_BYTES:
        raise Malformed("size")
    envelope = parse_prologue(raw)
    *_, length, digest = HEADER.unpack_from(raw)
    if length != len(raw) - PROLOGUE or sha256(raw[PROLOGUE:]).digest() != digest:
        raise Malformed("body")
    return envelope


def parse_prologue(raw: bytes) -> Envelope:
    """As `parse`, whatever follows header and signature. Raises Malformed."""
    if len(raw) < PROLOGUE:
        raise Malformed("size")
    version, kind, flags, circle, log, seq, prev, tip, key, *_ = HEADER.unpack_from(raw)
    if version != VERSION or kind not in KINDS or flags & ~COMPRESSED:
        raise Malformed("version")
    if not 0 < seq < MAX_SEQ or (seq == 1) != (prev == FIRST):
        raise Malformed("sequence")
    return Envelope(raw, sha256(raw[:PROLOGUE]).digest(), kind, flags, circle, log, seq, prev, tip, key)


def open_payload(envelope: Envelope, key: bytes) -> Payload:
    """Unseal with the circle's epoch key (32 bytes). Raises Malformed."""
    nonce = envelope.raw[HEADER.size - 60 : HEADER.size - 36]
    try:
        padded = aead_open(envelope.body, envelope.raw[:ASSOCIATED], nonce, key)
    except CryptoError:
        raise Malformed("seal") from None
    packed = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    if envelope.flags & COMPRESSED:
        packed = _inflate(packed)
    try:
        payload = _decode(packed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Malformed("payload") from None
    acts = payload.acts
    if not clock.is_stamp(payload.at) or len(acts) > MAX_DEPS or any(len(act) != 32 for act in acts):
        raise Malformed("payload")
    if len(payload.edits) > MAX_EDITS:
        raise Malformed("payload")
    return payload


def seal(
    payload: Payload, *, kind: int, circle: bytes, log: SigningKey, seq: int, prev: bytes, tip: bytes, key: bytes
) -> Envelope:
    """Make the next envelope of a log. Raises ValueError if it would exceed `MAX_BYTES`."""
    packed = _encode(payload)
    flags = 0
    if len(packed) >= WORTH_COMPRESSING:
        squeezed = zlib.compress(packed, 6)
        if len(packed) <= MAX_RATIO * len(squeezed):
            packed, flags = squeezed, COMPRESSED
    framed = len(packed).to_bytes(4, "big") + packed
    padded = framed + bytes(padme(len(framed)) - len(framed))
    nonce = token_bytes(24)
    opening = HEADER.pack(
        VERSION, kind, flags, circle, log.public, seq, prev, tip, key_id(key), nonce, len(padded) + 16, FIRST
    )
    body = aead_seal(padded, opening[:ASSOCIATED], nonce, key)
    header = opening[:-32] + sha256(body).digest()
    raw = header + log.sign(DOMAIN + header) + body
    if len(raw) > MAX_BYTES:
        raise ValueError("envelope too large")
    return parse(raw)


def padme(length: int) -> int:
    """Padded length by the Padmé scheme (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019):
    at most 12 % longer, leaking O(log log n) bits of the length.
    """
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def check_run(run: Sequence[Envelope]) -> bool:
    """Do consecutive envelopes of one log chain up, and does the newest carry the log's signature?"""
    for older, newer in pairwise(run):
        if newer.log != older.log or newer.seq != older.seq + 1 or newer.prev != older.id:
            return False
    return run[-1].signed()


def _inflate(packed: bytes) -> bytes:
    stream = zlib.decompressobj()
    try:
        data = stream.decompress(packed, min(MAX_PAYLOAD, MAX_RATIO * len(packed)))
    except zlib.error:
        raise Malformed("compression") from None
    if not stream.eof:
        raise Malformed("compression")
    return data
