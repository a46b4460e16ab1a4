"""Old envelopes of one log, packed: what follows from the chain, the key and the payload is left out and made again,
byte for byte, when somebody asks.

A segment is `form 1 | id before it 32 | id of its last 32 | ids of its keys | nonce and signature of each | the rest,
compressed: row, stamp, kind, flags, key and encoded payload of each`. The id of the last proves everything in it,
because ids chain up.
"""

import zlib
from collections.abc import Callable, Sequence
from hashlib import sha256
from struct import error as StructError  # noqa: N812

import msgspec
from msgspec import Struct, field

from sync.ledger.envelope import (
    ASSOCIATED,
    COMPRESSED,
    HEADER,
    NONCE,
    PROLOGUE,
    SIGNATURE,
    VERSION,
    Envelope,
    Malformed,
    inflate,
    sealed_again,
    unsealed,
)  # fmt: skip

FORM = 1
_USUAL = (
    b"\x83\xa1t\xcf\x01\xa0\xa1r\x91\xc4\x10\xa1e\x91\x83\xa1r\xc4\x10\x01\xa0\xa1k\xa7\xa1o\x92\x93\xa3put\x91"
    b"\xa7\xd9 \x93\xa3put\x91\xa4"
)
"""What the payload of a new record with two fields is made of, but for its names. It saves about a byte an envelope,
and is part of the form."""
_PROOF = NONCE + SIGNATURE
MAX_SEGMENT = 64 << 20
"""Bytes of what is compressed, when it is read."""

FindKey = Callable[[bytes], bytes | None]
"""The circle's epoch key with this id."""


class Stored(Struct, frozen=True, gc=False):
    """An envelope as it is in the store."""

    row: int
    seq: int
    at: int
    raw: bytes


class _Segment(Struct, array_like=True, frozen=True):
    form: int
    before: bytes
    tip: bytes
    keys: tuple[bytes, ...]
    proofs: bytes
    rest: bytes


class _Rest(Struct, array_like=True):
    """The other facts of the envelopes, column by column, which compresses better."""

    rows: list[int] = field(default_factory=list)
    """Difference of each row number to the one before."""
    times: list[int] = field(default_factory=list)
    """0 if it is the time of the payload."""
    kinds: list[int] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    keys: list[int] = field(default_factory=list)
    payloads: list[bytes] = field(default_factory=list)


class _Written(Struct, frozen=True, rename={"at": "t"}):
    at: int


class Damaged(Exception):
    """A segment that does not give the envelopes that were packed."""


_encode = msgspec.msgpack.Encoder().encode
_segment = msgspec.msgpack.Decoder(_Segment).decode
_rest = msgspec.msgpack.Decoder(_Rest).decode
_written = msgspec.msgpack.Decoder(_Written).decode


def can_pack(envelope: Envelope, find_key: FindKey) -> bool:
    """Would packing give the same bytes again? Not where the key is missing, or it was padded in another way."""
    key = find_key(envelope.key)
    if key is None or envelope.seq == 1 or not envelope.understood:
        return False
    try:
        again = sealed_again(unsealed(envelope, key), _opening(envelope), _signature(envelope), key)
    except Malformed:
        return False
    return again == envelope.raw


def pack(run: Sequence[tuple[int, int, Envelope]], find_key: FindKey) -> bytes:
    """Pack consecutive (row, stamp, envelope) of one log, each of which `can_pack`."""
    keys = tuple(dict.fromkeys(envelope.key for _, _, envelope in run))
    rest, proofs, above = _Rest(), bytearray(), 0
    for row, at, envelope in run:
        payload = unsealed(envelope, find_key(envelope.key) or b"")
        rest.rows.append(row - above)
        rest.times.append(0 if at == _time(payload, envelope.flags) else at)
        rest.kinds.append(envelope.kind)
        rest.flags.append(envelope.flags)
        rest.keys.append(keys.index(envelope.key))
        rest.payloads.append(payload)
        above = row
        proofs += _opening(envelope)[ASSOCIATED:] + _signature(envelope)
    squeezing = zlib.compressobj(9, zdict=_USUAL)
    squeezed = squeezing.compress(_encode(rest)) + squeezing.flush()
    return _encode(_Segment(FORM, run[0][2].prev, run[-1][2].id, keys, bytes(proofs), squeezed))


def unpack(packed: bytes, log: bytes, first: int, find_key: FindKey) -> list[Stored]:
    """The envelopes of the log with this key from the number `first` on. Raises Damaged."""
    try:
        return _unpack(packed, log, first, find_key)
    except (msgspec.MsgspecError, zlib.error, Malformed, StructError, IndexError, OverflowError, TypeError, ValueError):
        raise Damaged from None


def tip(packed: bytes) -> bytes:
    """The id of the segment's last envelope; empty if the segment is damaged."""
    try:
        return _segment(packed).tip
    except (msgspec.MsgspecError, TypeError):
        return b""


def _unpack(packed: bytes, log: bytes, first: int, find_key: FindKey) -> list[Stored]:
    segment = _segment(packed)
    if segment.form != FORM:
        raise Damaged
    rest = _rest(zlib.decompressobj(zdict=_USUAL).decompress(segment.rest, MAX_SEGMENT))
    keys = [find_key(name) for name in segment.keys]
    before, row, found = segment.before, 0, []
    items = zip(rest.rows, rest.times, rest.kinds, rest.flags, rest.keys, rest.payloads, strict=True)
    for place, (more, at, kind, flags, number, payload) in enumerate(items):
        seq, key, proof = first + place, keys[number], segment.proofs[_PROOF * place : _PROOF * (place + 1)]
        if key is None:
            raise Damaged
        opening = HEADER.pack(VERSION, kind, flags, log, seq.to_bytes(6, "big"), before, segment.keys[number],
                              proof[:NONCE], bytes(32))[: ASSOCIATED + NONCE]  # fmt: skip
        raw = sealed_again(payload, opening, proof[NONCE:], key)
        row += more
        before = sha256(raw[:PROLOGUE]).digest()
        found.append(Stored(row, seq, at or _time(payload, flags), raw))
    if before != segment.tip:
        raise Damaged
    return found


def _time(payload: bytes, flags: int) -> int:
    return _written(inflate(payload) if flags & COMPRESSED else payload).at


def _opening(envelope: Envelope) -> bytes:
    return envelope.raw[: ASSOCIATED + NONCE]


def _signature(envelope: Envelope) -> bytes:
    return envelope.raw[HEADER.size : HEADER.size + SIGNATURE]
