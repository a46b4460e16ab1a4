"""Envelopes with a part that may be dropped: they are the same link of their log with it and without it."""

from typing import Any

import pytest

from models.clock import stamp
from sync.ledger.chains import is_chain
from sync.ledger.dropping import drop_parts
from sync.ledger.envelope import (
    CONTENT,
    FIRST,
    HEADER,
    KEYS,
    PARTED,
    Envelope,
    Malformed,
    Payload,
    open_part,
    open_payload,
    parse,
    seal,
)
from sync.trust.keys import SigningKey

LOG, KEY, TAG, PART = SigningKey(b"l" * 32), b"k" * 32, b"c" * 16, b"seals" * 40
SAID = Payload(stamp(1_700_000_000_000))


def sealed(seq: int = 1, prev: bytes = FIRST, **changes: Any) -> Envelope:
    parts = {"kind": KEYS, "log": LOG, "key": KEY, "circle": TAG, "part": PART, **changes}
    return seal(SAID, seq=seq, prev=prev, **parts)


def test_an_envelope_is_the_same_link_with_its_part_and_without_it() -> None:
    first = sealed()
    second = sealed(2, first.id, part=b"")
    short = parse(first.kept)
    assert len(first.raw) - len(short.raw) == len(PART) + 16
    assert (short.id, short.prologue) == (first.id, first.prologue)
    assert open_payload(first, KEY) == open_payload(short, KEY) == SAID
    assert open_part(first, KEY) == PART
    assert open_part(short, KEY) is open_part(second, KEY) is None
    assert short.signed()
    assert short.kept == short.raw
    assert is_chain([short, second])
    assert PART[:8] not in first.raw


def test_no_other_part_takes_its_place() -> None:
    raw, other = sealed().raw, sealed(part=PART + b"!").raw
    short = sealed().kept
    for wrong in (raw[:-1], raw + b"\0", raw[:-1] + bytes((raw[-1] ^ 1,)), short[:-1], short + other[len(short) :]):
        with pytest.raises(Malformed):
            parse(wrong)


@pytest.mark.parametrize("size", [0, 36, 35, 1 << 31])
def test_a_size_out_of_range_is_malformed(size: int) -> None:
    raw = sealed(2, b"p" * 32).raw
    start = HEADER.size + 64
    with pytest.raises(Malformed):
        parse(raw[:start] + size.to_bytes(4, "big") + raw[start + 4 :])


def test_a_part_opens_with_its_key_alone() -> None:
    with pytest.raises(Malformed):
        open_part(sealed(), b"x" * 32)


def test_only_statements_about_keys_have_one() -> None:
    content = sealed(kind=CONTENT)
    assert content.raw[0] == PARTED
    assert not content.understood
    assert sealed().understood


def test_old_parts_are_dropped_and_nothing_else(tmp_path: Any) -> None:
    from sync.store.database import Database
    from sync.store.migrations import migrate

    database = Database(tmp_path / "store", bytes(32))
    migrate(database)
    database.run("INSERT INTO circles(id, group_number, name, tag, kind) VALUES (1, 1, 'roll', ?, 'roll')", (TAG,))
    database.run("INSERT INTO logs(id, circle, key, fork, loose) VALUES (1, 1, ?, 0, 0)", (LOG.public,))
    first = sealed()
    second, third = sealed(2, first.id, part=b""), sealed(3, first.id)
    for at, (envelope, state) in enumerate(((first, 0), (second, 0), (third, 0), (sealed(4, first.id), 1)), 1):
        values = (1, envelope.seq, at, state, envelope.raw)
        database.run("INSERT INTO envelopes(log, seq, at, state, raw) VALUES (?, ?, ?, ?, ?)", values)
    assert drop_parts(database, b"another circle".ljust(16), 9) == 0
    assert drop_parts(database, TAG, 3) == len(first.raw) - len(first.kept)
    assert drop_parts(database, TAG, 3) == 0
    raws = [raw for (raw,) in database.rows("SELECT raw FROM envelopes ORDER BY seq")][:3]
    assert raws == [first.kept, second.raw, third.raw]
    database.close()
