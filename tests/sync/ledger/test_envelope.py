"""Envelopes: what was signed is what arrives, or nothing is taken."""

import os
import zlib
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as aead_seal

from models.clock import LATEST, stamp
from models.edit import Edit, Put
from models.roll import MAX_DEPS
from sync.ledger import envelope as wire
from sync.ledger.envelope import (
    ASSOCIATED,
    CONTENT,
    FIRST,
    HEADER,
    MAX_BYTES,
    MAX_PAYLOAD,
    MAX_SEQ,
    PROLOGUE,
    Envelope,
    Malformed,
    Payload,
    check_run,
    open_payload,
    padme,
    parse,
    parse_prologue,
    seal,
)  # fmt: skip
from sync.trust.keys import SigningKey, key_id

LOG = SigningKey(b"l" * 32)
KEY = b"k" * 32
TIP = b"t" * 32
TAG = b"c" * 16


def payload(text: str = "hello") -> Payload:
    return Payload(stamp(1000), (b"a" * 32,), None, (Edit(b"r" * 16, "message", (), 1, (Put(("text",), text),)),))


def sealed(seq: int = 1, prev: bytes = FIRST, text: str = "hello", **changes: Any) -> Envelope:
    parts = {"kind": CONTENT, "circle": TAG, "log": LOG, "tip": TIP, "key": KEY, **changes}
    return seal(payload(text), seq=seq, prev=prev, **parts)


def chain(count: int) -> list[Envelope]:
    run = [sealed()]
    while len(run) < count:
        run.append(sealed(run[-1].seq + 1, run[-1].id))
    return run


def packed(body: bytes, flags: int = 0, key: bytes = KEY, nonce: bytes = bytes(24)) -> Envelope:
    """An envelope with any plaintext in it."""
    opening = HEADER.pack(1, CONTENT, flags, TAG, LOG.public, 1, FIRST, TIP, key_id(key), nonce, len(body) + 16, FIRST)
    ciphertext = aead_seal(body, opening[:ASSOCIATED], nonce, key)
    header = opening[:-32] + sha256(ciphertext).digest()
    return parse(header + LOG.sign(wire.DOMAIN + header) + ciphertext)


def framed(content: bytes) -> bytes:
    return len(content).to_bytes(4, "big") + content


def test_what_was_sealed_is_what_is_opened() -> None:
    envelope = sealed()
    assert parse(envelope.raw) == envelope
    assert envelope.signed()
    assert open_payload(envelope, KEY) == payload()
    assert (envelope.kind, envelope.circle, envelope.log, envelope.seq, envelope.prev, envelope.tip, envelope.key) == (
        CONTENT, TAG, LOG.public, 1, FIRST, TIP, key_id(KEY),
    )  # fmt: skip
    assert envelope.id == sha256(envelope.raw[:PROLOGUE]).digest()
    assert parse_prologue(envelope.prologue).id == envelope.id


def test_every_flipped_bit_is_found() -> None:
    """The header's by the signature, the signature's by itself, the body's by its hash."""
    raw = sealed().raw
    for place in range(len(raw)):
        for bit in range(8):
            changed = bytearray(raw)
            changed[place] ^= 1 << bit
            try:
                envelope = parse(bytes(changed))
            except Malformed:
                continue
            assert place < PROLOGUE
            assert not envelope.signed()


def test_every_truncation_and_addition_is_found() -> None:
    raw = sealed().raw
    for size in range(len(raw)):
        with pytest.raises(Malformed):
            parse(raw[:size])
    for more in (b"\0", b"x" * 100):
        with pytest.raises(Malformed):
            parse(raw + more)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600))
def test_garbage_is_malformed(raw: bytes) -> None:
    with pytest.raises(Malformed):
        parse(raw)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (slice(0, 1), b"\x02"), (slice(1, 2), b"\0"), (slice(1, 2), b"\xff"), (slice(2, 4), b"\0\x02"),
        (slice(52, 60), bytes(8)), (slice(52, 60), MAX_SEQ.to_bytes(8, "big")), (slice(52, 60), b"\xff" * 8),
        (slice(52, 60), (2).to_bytes(8, "big")), (slice(60, 92), b"p" * 32), (slice(164, 168), b"\xff" * 4),
        (slice(164, 168), bytes(4)),
    ],
    ids=["version", "kind 0", "kind 255", "flags", "seq 0", "seq 2^48", "seq 2^64-1", "seq 2 without past",
         "seq 1 with a past", "length 4 GiB", "length 0"],
)  # fmt: skip
def test_numbers_out_of_range_are_malformed_even_when_signed(place: slice, value: bytes) -> None:
    raw = bytearray(sealed().raw)
    raw[place] = value
    header = bytes(raw[: HEADER.size])
    with pytest.raises(Malformed):
        parse(header + LOG.sign(wire.DOMAIN + header) + bytes(raw[PROLOGUE:]))


def test_only_the_right_key_opens() -> None:
    with pytest.raises(Malformed, match="seal"):
        open_payload(sealed(), b"x" * 32)


def test_the_seal_covers_the_place_in_the_log() -> None:
    """A ciphertext put into somebody else's envelope does not open, though that one is rightly signed."""
    other = SigningKey(b"o" * 32)
    raw = sealed().raw
    header = raw[:20] + other.public + raw[52 : HEADER.size]
    stolen = parse(header + other.sign(wire.DOMAIN + header) + raw[PROLOGUE:])
    assert stolen.signed()
    with pytest.raises(Malformed, match="seal"):
        open_payload(stolen, KEY)


def test_a_bomb_is_not_inflated() -> None:
    bomb = zlib.compress(b"\0" * (20 * MAX_PAYLOAD), 9)
    assert len(bomb) < 100_000
    with pytest.raises(Malformed, match="compression"):
        open_payload(packed(framed(bomb), flags=1), KEY)


@pytest.mark.parametrize(
    ("body", "flags"),
    [
        (b"", 0), (b"\0\0", 0), (framed(b""), 0), (framed(b"garbage"), 0), (b"\xff\xff\xff\xff" + b"x" * 20, 0),
        (framed(b"no zlib"), 1), (framed(zlib.compress(b"x" * 50)[:-3]), 1), (framed(b"\x91" * 100_000), 0),
        (framed(b"\xdd\xff\xff\xff\xff"), 0), (framed(b"\x95\xc0\xc0\xc0\xc0\xc0"), 0),
    ],
)  # fmt: skip
def test_nonsense_under_the_seal_is_malformed(body: bytes, flags: int) -> None:
    with pytest.raises(Malformed):
        open_payload(packed(body, flags), KEY)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_random_bytes_under_the_seal_are_malformed(content: bytes, squeezed: bool) -> None:
    body = zlib.compress(content) if squeezed else content
    with pytest.raises(Malformed):
        open_payload(packed(framed(body), int(squeezed)), KEY)


@pytest.mark.parametrize(
    "odd",
    [
        Payload(-1, ()), Payload(stamp(LATEST + 1), ()), Payload(1, (b"short",)),
        Payload(1, tuple(bytes([n]) * 32 for n in range(MAX_DEPS + 1))),
    ],
)  # fmt: skip
def test_a_payload_out_of_range_is_malformed(odd: Payload) -> None:
    envelope = seal(odd, kind=CONTENT, circle=TAG, log=LOG, seq=1, prev=FIRST, tip=TIP, key=KEY)
    with pytest.raises(Malformed, match="payload"):
        open_payload(envelope, KEY)


def test_one_signature_proves_a_run() -> None:
    run = chain(50)
    assert check_run(run)
    forged = [parse(each.prologue[: HEADER.size] + b"\0" * 64 + each.body) for each in run[:1]]
    assert not check_run([*forged, *run[1:]])
    assert not check_run(run[:10] + run[11:])
    assert not check_run([run[1], run[0]])
    assert not check_run([run[0], run[0]])


def test_the_newest_of_a_run_must_be_signed() -> None:
    run = chain(2)
    unsigned = parse(run[1].raw[: HEADER.size] + bytes(64) + run[1].body)
    assert not check_run([run[0], unsigned])
    after = sealed(3, unsigned.id)
    assert check_run([run[0], unsigned, after])


def test_too_much_for_one_envelope_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        sealed(text=os.urandom(MAX_BYTES).hex())


def test_repetitive_content_is_compressed() -> None:
    lines = " ".join(f"hello {number}" for number in range(2000))
    assert len(sealed(text=lines).raw) < len(lines) / 2
    repeated = "hello " * 5000
    assert len(sealed(text=repeated).raw) > len(repeated)  # or few bytes on the wire would be much work


def test_what_shrinks_too_well_is_refused() -> None:
    squeezed = zlib.compress(b"\0" * 10_000, 9)
    with pytest.raises(Malformed, match="compression"):
        open_payload(packed(framed(squeezed), flags=1), KEY)


@given(st.integers(0, 1 << 21))
def test_padme_hides_the_length_and_costs_little(length: int) -> None:
    padded = padme(length)
    assert length <= padded <= length * 1.12 + 1
    assert padme(padded) == padded


def test_padme_leaves_few_lengths() -> None:
    assert len({padme(length) for length in range(1 << 16)}) < 300
    assert (padme(0), padme(1), padme(9), padme(100)) == (0, 1, 10, 104)


def test_lengths_of_messages_fall_into_few_sizes() -> None:
    assert len({len(sealed(text="x" * length).raw) for length in range(1, 200)}) < 30
