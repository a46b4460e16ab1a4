"""What travels: a fixed binary header, a signature over exactly those bytes, and a sealed payload.

`version 1 | kind 1 | flags 2 | log key 32 | seq 6 | prev 32 | key id 16 | nonce 12 | SHA-256(body) 32`, big-endian,
and the circle's tag (16) where seq is 1; Ed25519 over `DOMAIN + header`; XChaCha20-Poly1305 body with the header up
to and including the key id as associated data. The cipher's nonce is `SHA-256(log key + seq)[:12]` and the 12 bytes
of the header. The id is SHA-256(header + signature) over the received bytes.

In version 2 the body ends with a part that may be dropped: see `parts`. Programs that know version 1 alone pass it
over.

`prev` chains a log, so one signature, at the newest of a run of envelopes, proves the whole run. The first and every
256th envelope must carry a good signature, so the next one that does is never far.
"""

import zlib
from collections.abc import Callable
from hashlib import sha256
from secrets import token_bytes
from struct import Struct as Layout

import msgspec
from msgspec import Raw, Struct

from models import clock
from sync.ledger import parts
from sync.ledger.nesting import is_flat
from sync.ledger.padding import padded
from sync.trust import aead
from sync.trust.keys import Certificate, SigningKey, key_id, verify

DOMAIN = b"folkmoot-env-v1\0"
HEADER = Layout(">BBH32s6s32s16s12s32s")
ASSOCIATED = 90
"""Bytes of header that the seal covers: everything up to and including the key id."""
NONCE = 12
CIRCLE = 16
"""Bytes that follow the header of a log's first envelope: the circle's tag. They are signed with the header."""
SIGNATURE = 64
PROLOGUE = HEADER.size + SIGNATURE
"""Header and signature of every envelope but a log's first, whose are `CIRCLE` longer."""
VERSION, PARTED = 1, 2
VERSIONS = (VERSION, PARTED)
MAX_BYTES = 1 << 20
"""A whole envelope."""
MAX_PAYLOAD = 4 << 20
"""A payload after decompression."""
MAX_SEQ, FIRST = 1 << 48, bytes(32)
WAYPOINT = 256
"""Envelopes whose number is a multiple of this must carry a good signature, and so must a log's first."""

CONTENT, RESOLUTION, ACT, KEYS = 1, 2, 3, 4
KINDS = (CONTENT, RESOLUTION, ACT, KEYS)
COMPRESSED, SEALS = 1, 2
"""Flags. `SEALS`: the payload is a `Wrapped`, and the outer key is that of everyone."""
_FLAGS = (0, COMPRESSED, SEALS)
WORTH_COMPRESSING = 512
"""Bytes from which on a payload is compressed."""
MAX_RATIO = 16
"""Largest ratio of a payload to its compressed form. A payload that would shrink more is sent uncompressed, so that a
few bytes on the wire are never megabytes of work."""
MAX_EDITS = 4096
"""In one envelope."""
MAX_ROLL = 64
"""Heads of the roll that a payload may name."""
ROLL_ID = 16

NOTHING = Raw(b"")
"""The statement of a payload that has none."""


class Malformed(Exception):
    """These bytes are no envelope, or not what their header says. Whoever made them is at fault."""


class UnknownVersion(Exception):
    """A later Folkmoot made this. Nobody is at fault; it is passed over."""


class Wrapped(Struct, frozen=True, rename={"key": "k", "seals": "s", "inner": "i"}):
    """A payload of a circle with the secret that opens it, sealed to its participants: see `wrapping`."""

    key: bytes
    """The id of the inner key, 16 bytes."""
    seals: bytes
    inner: bytes
    """12 bytes of the nonce, and the payload, padded and sealed."""


class Envelope(Struct, frozen=True, gc=False):
    """One parsed envelope; `raw` are the bytes as they travel, or only its prologue (header and signature)."""

    raw: bytes
    id: bytes
    kind: int
    flags: int
    log: bytes
    seq: int
    prev: bytes
    key: bytes
    circle: bytes = b""
    """The circle's tag, in a log's first envelope only."""

    @property
    def understood(self) -> bool:
        """Does this version know its kind and its flags? If not, it is still a full link of its log."""
        return self.kind in KINDS and self.flags in _FLAGS and (self.kind == KEYS or not self.is_parted)

    @property
    def is_parted(self) -> bool:
        """May a part of its body be missing?"""
        return self.raw[0] == PARTED

    @property
    def kept(self) -> bytes:
        """The envelope without that part."""
        return self.raw[: len(self.prologue) + parts.kept(self.body)] if self.is_parted else self.raw

    @property
    def prologue(self) -> bytes:
        """Header and signature: enough to prove that the author wrote this link of the log."""
        return self.raw[: PROLOGUE + len(self.circle)]

    @property
    def body(self) -> bytes:
        return self.raw[PROLOGUE + len(self.circle) :]

    @property
    def must_be_signed(self) -> bool:
        """May nothing but its own signature prove it?"""
        return self.seq == 1 or not self.seq % WAYPOINT

    def signed(self) -> bool:
        """Does the signature hold? Costs about 90 µs."""
        end = HEADER.size + len(self.circle)
        return verify(self.log, DOMAIN + self.raw[:end], self.raw[end : end + SIGNATURE])


_LETTERS = {"at": "t", "roll": "r", "certificate": "c", "edits": "e", "statement": "s", "circle": "h"}


class Payload(Struct, frozen=True, omit_defaults=True, rename=_LETTERS):
    """What is inside the seal: a map whose unknown keys are ignored. Edits and statement are decoded one by one, so
    one that is not understood costs nothing else."""

    at: int
    roll: tuple[bytes, ...] = ()
    """Heads of the roll that the author knew: the roll in which the content is judged."""
    certificate: Certificate | None = None
    edits: tuple[Raw, ...] = ()
    statement: Raw = NOTHING
    circle: tuple[bytes, ...] = ()
    """Heads of the circle's statements that the author knew. Empty in the roll and in the circle of everyone."""


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Payload).decode


def parse(raw: bytes) -> Envelope:
    """Check sizes, ranges and the body's hash. Raises Malformed, UnknownVersion."""
    envelope = parse_prologue(raw)
    start = PROLOGUE + len(envelope.circle)
    if not start < len(raw) <= MAX_BYTES:
        raise Malformed("size")
    end = start + parts.kept(raw[start:]) if envelope.is_parted else len(raw)
    if sha256(raw[start:end]).digest() != raw[HEADER.size - 32 : HEADER.size]:
        raise Malformed("body")
    return envelope


def parse_prologue(raw: bytes) -> Envelope:
    """As `parse`, whatever follows header and signature. Raises Malformed, UnknownVersion."""
    if raw[:1] > b"\2":
        raise UnknownVersion
    if len(raw) < PROLOGUE:
        raise Malformed("size")
    version, kind, flags, log, number, prev, key, _, _ = HEADER.unpack_from(raw)
    seq = int.from_bytes(number, "big")
    if version not in VERSIONS or not seq or (seq == 1) != (prev == FIRST):
        raise Malformed("sequence")
    if seq > 1:
        return Envelope(raw, sha256(raw[:PROLOGUE]).digest(), kind, flags, log, seq, prev, key)
    if len(raw) < PROLOGUE + CIRCLE:
        raise Malformed("size")
    circle = raw[HEADER.size : HEADER.size + CIRCLE]
    return Envelope(raw, sha256(raw[: PROLOGUE + CIRCLE]).digest(), kind, flags, log, seq, prev, key, circle)


def place(raw: bytes) -> tuple[bytes, int]:
    """(log key, sequence number) in a header that has been checked before."""
    return raw[4:36], int.from_bytes(raw[36:42], "big")


def envelope_id(raw: bytes) -> bytes:
    """The id of an envelope that has been checked before."""
    return sha256(raw[: PROLOGUE + CIRCLE * (place(raw)[1] == 1)]).digest()


Decrypt = Callable[[bytes, bytes, bytes, bytes], bytes | None]
"""`decrypt(sealed, associated, nonce, key)`"""


def open_payload(envelope: Envelope, key: bytes, decrypt: Decrypt = aead.decrypt) -> Payload:
    """Unseal with the circle's epoch key (32 bytes). Raises Malformed; UnknownVersion where its flags are unknown."""
    if envelope.flags not in _FLAGS:
        raise UnknownVersion
    if envelope.flags & SEALS:
        raise Malformed("seals")
    packed = unsealed(envelope, key, decrypt)
    return read_payload(inflate(packed) if envelope.flags & COMPRESSED else packed)


def read_payload(packed: bytes) -> Payload:
    """Raises Malformed, also for what nests deeper than a payload may."""
    if not is_flat(packed):
        raise Malformed("nesting")
    try:
        payload = _decode(packed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Malformed("payload") from None
    if not clock.is_stamp(payload.at) or len(payload.roll) > MAX_ROLL or len(payload.edits) > MAX_EDITS:
        raise Malformed("payload")
    for head in (*payload.roll, *payload.circle):
        if len(head) != ROLL_ID:
            raise Malformed("payload")
    return payload


def nonce_of(raw: bytes) -> bytes:
    """The cipher's nonce, 24 bytes. The first 16 differ for each envelope."""
    return sha256(raw[4:42]).digest()[:12] + raw[ASSOCIATED : ASSOCIATED + NONCE]


def unsealed(envelope: Envelope, key: bytes, decrypt: Decrypt = aead.decrypt) -> bytes:
    """The encoded payload, compressed if the flags say so. Raises Malformed."""
    raw, body = envelope.raw, envelope.body
    sealed = body[parts.LEAD : parts.kept(body)] if envelope.is_parted else body
    return unpadded(decrypt(sealed, raw[:ASSOCIATED], nonce_of(raw), key))


def open_part(envelope: Envelope, key: bytes) -> bytes | None:
    """What is in the part that may be dropped; None if it was dropped, or if there is none. Raises Malformed."""
    if not envelope.is_parted:
        return None
    part = parts.open_part(envelope.body, envelope.raw[:ASSOCIATED], nonce_of(envelope.raw), key)
    if part is None:
        raise Malformed("part")
    return part or None


def unpadded(padded: bytes | None) -> bytes:
    """What was `padded`. Raises Malformed."""
    if padded is None:
        raise Malformed("seal")
    packed = padded.rstrip(b"\0")
    if packed[-1:] != b"\x80":
        raise Malformed("padding")
    return packed[:-1]


def sealed_again(packed: bytes, opening: bytes, signature: bytes, key: bytes) -> bytes:
    """The envelope (not a log's first) that this encoded payload was in; `opening` is its header up to the body's hash.
    The cipher gives the same bytes for the same key and nonce."""
    nonce = sha256(opening[4:42]).digest()[:12] + opening[ASSOCIATED:]
    body = aead.encrypt(padded(packed), opening[:ASSOCIATED], nonce, key)
    return opening + sha256(body).digest() + signature + body


def seal(
    payload: Payload | Wrapped, *, kind: int, log: SigningKey, seq: int, prev: bytes, key: bytes, circle: bytes,
    part: bytes = b"",
) -> Envelope:  # fmt: skip
    """Make the next envelope of a log of this circle, with a part that may be dropped unless it is empty. Raises
    ValueError if it would exceed `MAX_BYTES`."""
    packed = _encode(payload)
    flags = SEALS if isinstance(payload, Wrapped) else 0
    if not flags and len(packed) >= WORTH_COMPRESSING:
        squeezed = zlib.compress(packed, 6)
        if len(squeezed) < len(packed) <= MAX_RATIO * len(squeezed):
            packed, flags = squeezed, COMPRESSED
    salt, version = token_bytes(NONCE), PARTED if part else VERSION
    opening = HEADER.pack(version, kind, flags, log.public, seq.to_bytes(6, "big"), prev, key_id(key), salt, FIRST)
    body, rest = aead.encrypt(padded(packed), opening[:ASSOCIATED], nonce_of(opening), key), b""
    if part:
        rest = parts.seal(part, opening[:ASSOCIATED], nonce_of(opening), key)
        body = parts.lead(body, rest) + body
    header = opening[:-32] + sha256(body).digest() + (circle if seq == 1 else b"")
    raw = header + log.sign(DOMAIN + header) + body + rest
    if len(raw) > MAX_BYTES:
        raise ValueError("envelope too large")
    return parse(raw)


def inflate(packed: bytes) -> bytes:
    """Raises Malformed."""
    stream = zlib.decompressobj()
    try:
        data = stream.decompress(packed, min(MAX_PAYLOAD, MAX_RATIO * len(packed)))
    except zlib.error:
        raise Malformed("compression") from None
    if not stream.eof or stream.unused_data:
        raise Malformed("compression")
    return data
