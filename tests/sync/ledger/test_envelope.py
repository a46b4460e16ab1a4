"""Envelopes: what was signed arrives unchanged, or is not accepted."""

import os
import zlib
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as aead_seal

from models.clock import LATEST, stamp
from sync.ledger import envelope as wire
from sync.ledger.chains import is_chain
from sync.ledger.envelope import (
    ASSOCIATED,
    CIRCLE,
    CONTENT,
    FIRST,
    HEADER,
    MAX_BYTES,
    MAX_PAYLOAD,
    MAX_ROLL,
    NOTHING,
    PROLOGUE,
    SIGNATURE,
    Envelope,
    Malformed,
    Payload,
    UnknownVersion,
    envelope_id,
    open_payload,
    parse,
    parse_prologue,
    place,
    seal,
)  # fmt: skip
from sync.ledger.padding import padme
from sync.trust.keys import SigningKey, certify, key_id, new_device

LOG = SigningKey(b"l" * 32)
KEY = b"k" * 32
TAG = b"c" * 16
encode = msgspec.msgpack.encode


def edit(text: str) -> dict[str, Any]:
    """As `models` writes a message."""
    operations = [["put", ["channel"], "a" * 32], ["put", ["text"], text], ["make", ["reactions"], "map"]]
    return {"r": b"r" * 16, "k": "message", "o": operations}


def payload(text: str = "hello") -> Payload:
    return Payload(stamp(1_700_000_000_000, 3), (b"a" * 16,), edits=(Raw(encode(edit(text))),))


def sealed(seq: int = 1, prev: bytes = FIRST, text: str = "hello", **changes: Any) -> Envelope:
    parts = {"kind": CONTENT, "circle": TAG, "log": LOG, "key": KEY, **changes}
    return seal(payload(text), seq=seq, prev=prev, **parts)


def signed(header: bytes, body: bytes) -> bytes:
    return header + LOG.sign(wire.DOMAIN + header) + body


def chain(count: int) -> list[Envelope]:
    run = [sealed()]
    while len(run) < count:
        run.append(sealed(run[-1].seq + 1, run[-1].id))
    return run


def packed(body: bytes, flags: int = 0, key: bytes = KEY, kind: int = CONTENT) -> Envelope:
    """An envelope with any plaintext in it."""
    number = (1).to_bytes(6, "big")
    opening = HEADER.pack(1, kind, flags, LOG.public, number, FIRST, key_id(key), bytes(12), FIRST)
    nonce = sha256(LOG.public + number).digest()[:12] + bytes(12)
    ciphertext = aead_seal(body, opening[:ASSOCIATED], nonce, key)
    return parse(signed(opening[:-32] + sha256(ciphertext).digest() + TAG, ciphertext))


def framed(content: bytes) -> bytes:
    return content + b"\x80\0\0"


def test_what_was_sealed_is_what_is_opened() -> None:
    for envelope in chain(2):
        assert parse(envelope.raw) == envelope
        assert envelope.signed()
        assert envelope.understood
        assert open_payload(envelope, KEY) == payload()
        assert (envelope.kind, envelope.log, envelope.key) == (CONTENT, LOG.public, key_id(KEY))
        assert place(envelope.raw) == (LOG.public, envelope.seq)
        assert envelope.id == sha256(envelope.prologue).digest() == envelope_id(envelope.raw)
        assert parse_prologue(envelope.prologue).id == envelope.id
    first, second = chain(2)
    assert (first.circle, second.circle) == (TAG, b"")
    assert len(first.prologue) - CIRCLE == len(second.prologue) == PROLOGUE


def test_a_message_takes_at_most_450_bytes() -> None:
    text = "x" * 66
    assert len(sealed(2, b"p" * 32, text).raw) <= 450
    assert len(sealed(1, FIRST, text).raw) <= 450 + CIRCLE


def test_a_certificate_and_a_statement_travel_and_what_is_absent_takes_no_room() -> None:
    device = new_device()
    full = Payload(1, (), certify(device, TAG, LOG.public), (), Raw(encode({"y": "act", "new": 1})))
    opened = open_payload(seal(full, kind=wire.ACT, circle=TAG, log=LOG, seq=1, prev=FIRST, key=KEY), KEY)
    assert opened.certificate == full.certificate
    assert bytes(opened.statement) == bytes(full.statement)
    assert encode(Payload(1)) == encode({"t": 1})
    assert open_payload(packed(framed(encode({"t": 1}))), KEY).statement is NOTHING


def test_unknown_keys_of_a_payload_are_ignored_and_edits_are_not_looked_into() -> None:
    odd = {"t": 1, "r": [], "new": {"deep": [1]}, "e": [{"r": 7}, "no edit", ["unknown", 1]], "c": {
        "d": b"d" * 32, "s": b"s" * 64, "later": 1}}  # fmt: skip
    opened = open_payload(packed(framed(encode(odd))), KEY)
    assert [msgspec.msgpack.decode(each) for each in opened.edits] == odd["e"]
    assert opened.certificate is not None
    assert opened.certificate.device == b"d" * 32


@pytest.mark.parametrize(("kind", "flags"), [(0, 0), (5, 0), (255, 0), (1, 4), (1, 0x8000), (1, 3)])
def test_unknown_kinds_and_flags_are_links_that_are_not_understood(kind: int, flags: int) -> None:
    envelope = packed(framed(encode({"t": 1})), flags=flags, kind=kind)
    assert not envelope.understood
    assert envelope.signed()
    after = sealed(2, envelope.id)
    assert is_proved([envelope, after])
    if flags:
        with pytest.raises(UnknownVersion):
            open_payload(envelope, KEY)
    else:
        assert open_payload(envelope, KEY).at == 1


def test_a_later_version_is_nobodys_fault() -> None:
    assert not issubclass(UnknownVersion, Malformed)
    for raw in (b"\x03", b"\xff" * 1000, b"\x03" + sealed().raw[1:]):
        with pytest.raises(UnknownVersion):
            parse(raw)
    with pytest.raises(Malformed):
        parse(b"\0" + sealed().raw[1:])


def test_every_flipped_bit_is_found() -> None:
    """The header's by the signature, the signature's by itself, the body's by its hash."""
    raw = sealed().raw
    for where in range(len(raw)):
        for bit in range(8):
            changed = bytearray(raw)
            changed[where] ^= 1 << bit
            try:
                envelope = parse(bytes(changed))
            except (Malformed, UnknownVersion):
                continue
            assert where < PROLOGUE + CIRCLE
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
    with pytest.raises((Malformed, UnknownVersion)):
        parse(raw)


@pytest.mark.parametrize(
    ("place", "value"),
    [(slice(36, 42), bytes(6)), (slice(36, 42), (2).to_bytes(6, "big")), (slice(42, 74), b"p" * 32)],
    ids=["seq 0", "seq 2 without past", "seq 1 with a past"],
)
def test_numbers_out_of_range_are_malformed_even_when_signed(place: slice, value: bytes) -> None:
    raw = bytearray(sealed().raw)
    raw[place] = value
    with pytest.raises(Malformed, match="sequence"):
        parse(signed(bytes(raw[: HEADER.size + CIRCLE]), bytes(raw[PROLOGUE + CIRCLE :])))


def test_only_the_right_key_opens() -> None:
    with pytest.raises(Malformed, match="seal"):
        open_payload(sealed(), b"x" * 32)


def test_the_seal_covers_the_place_in_the_log() -> None:
    """A ciphertext put into somebody else's envelope does not open, though that one is rightly signed."""
    other = SigningKey(b"o" * 32)
    whole = sealed()
    for stolen_from in (slice(4, 36), slice(36, 42)):
        raw = bytearray(whole.raw[: HEADER.size])
        raw[stolen_from] = other.public if stolen_from.start == 4 else (2).to_bytes(6, "big")
        if stolen_from.start == 36:
            raw[42:74] = b"p" * 32
        header = bytes(raw) + (TAG if stolen_from.start == 4 else b"")
        author = other if stolen_from.start == 4 else LOG
        stolen = parse(header + author.sign(wire.DOMAIN + header) + whole.body)
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
        (b"", 0), (b"\0\0", 0), (framed(b""), 0), (framed(b"garbage"), 0), (encode({"t": 1}), 0),
        (framed(b"no zlib"), 1), (framed(zlib.compress(b"x" * 50)[:-3]), 1), (framed(b"\x91" * 100_000), 0),
        (framed(b"\xdd\xff\xff\xff\xff"), 0), (framed(b"\x95\xc0\xc0\xc0\xc0\xc0"), 0), (framed(encode({})), 0),
        (framed(zlib.compress(encode({"t": 1})) + b"more"), 1), (framed(encode({"t": 1}) + b"more"), 0),
        (framed(encode({"t": 1, "c": 7})), 0), (framed(encode({"t": 1, "e": 7})), 0),
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
        Payload(-1), Payload(stamp(LATEST + 1)), Payload(1, (b"short",)), Payload(1, (b"x" * 32,)),
        Payload(1, tuple(bytes([n]) * 16 for n in range(MAX_ROLL + 1))),
        Payload(1, edits=(Raw(b"\xc0"),) * (wire.MAX_EDITS + 1)),
    ],
)  # fmt: skip
def test_a_payload_out_of_range_is_malformed(odd: Payload) -> None:
    envelope = seal(odd, kind=CONTENT, circle=TAG, log=LOG, seq=1, prev=FIRST, key=KEY)
    with pytest.raises(Malformed, match="payload"):
        open_payload(envelope, KEY)


def is_proved(run: list[Envelope]) -> bool:
    return is_chain(run) and run[-1].signed()


def test_one_signature_proves_a_run() -> None:
    run = chain(50)
    assert is_proved(run)
    forged = parse(run[0].raw[: HEADER.size + CIRCLE] + bytes(SIGNATURE) + run[0].body)
    assert not is_proved([forged, *run[1:]])
    assert not is_proved(run[:10] + run[11:])
    assert not is_proved([run[1], run[0]])
    assert not is_proved([run[0], run[0]])


def test_the_newest_of_a_run_must_be_signed() -> None:
    run = chain(2)
    unsigned = parse(run[1].raw[: HEADER.size] + bytes(64) + run[1].body)
    assert not is_proved([run[0], unsigned])
    after = sealed(3, unsigned.id)
    assert is_proved([run[0], unsigned, after])


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
