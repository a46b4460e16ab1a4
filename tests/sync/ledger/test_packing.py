"""Old envelopes are packed, without a visible difference."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Raw

from models.errors import Refused
from sync.ledger import fork_search, reading, segments
from sync.ledger.accepting import REFUSED
from sync.ledger.envelope import COMPRESSED, CONTENT, FIRST, Envelope, Payload, seal
from sync.ledger.log import Held
from sync.ledger.packing import LEAST, MAX_BYTES, NEWEST, SEGMENT, WORTH, Packing
from sync.ledger.segment import Damaged, Stored, can_pack, pack, unpack
from sync.trust.keys import ROLL, SigningKey, circle_tag, key_id
from tests.sync.ledger.shelf import AUTHOR, GROUP, KEY, TAG, Shelf

OTHER = b"o" * 32


def write(count: int, author: SigningKey = AUTHOR, *, size: int = 40, key: bytes = KEY) -> list[Envelope]:
    made: list[Envelope] = []
    for number in range(1, count + 1):
        said = b" ".join(b"%d" % (number + each * each) for each in range(size))[:size]
        text = b"\xda" + size.to_bytes(2, "big") + said
        payload = Payload(1000 + number, edits=(Raw(text),))
        before = made[-1].id if made else FIRST
        made.append(seal(payload, kind=CONTENT, log=author, seq=number, prev=before, key=key, circle=TAG))
    return made


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    made = filled(Shelf())
    yield made
    made.close()


def filled(shelf: Shelf) -> Shelf:
    for key in (KEY, OTHER):
        shelf.database.run("INSERT INTO keys VALUES (?, ?, ?)", (shelf.circles[TAG].id, key_id(key), key))
    return shelf


def packing(shelf: Shelf) -> Packing:
    return Packing(shelf.database, shelf, circle_tag(GROUP, ROLL))


def pack_all(shelf: Shelf) -> int:
    work = packing(shelf)
    while work.slice():
        pass
    return int(shelf.database.value("SELECT count(*) FROM envelopes WHERE raw IS NULL"))


def seen(shelf: Shelf) -> object:
    """All that the rest of the program can ask."""
    log, envelopes = shelf.whose(), shelf.envelopes
    rows = envelopes.rows(log.id, 1, log.last)
    some = [(1, log.last), (3, 70), (64, 66), (65, 65), (2, 2), (log.last - 3, log.last)]
    return (
        rows,
        [shelf.find(row)[1].raw for row, _ in rows],
        [[(row, each.prologue) for row, each in envelopes.prologues(log.id, *part)] for part in some],
        [envelopes.id_at(log.id, seq) for seq in range(1, log.last + 1)],
        [each.id for each in envelopes.climb(log.id, 60)],
        [(envelopes.read(log.id, *part, limit), envelopes.read_down(log.id, *part, limit))
         for part in some for limit in (1, 5_000, 1 << 30)],
        [envelopes.times(log.id, *part, count) for part in some for count in (1, 32, 100)],
        shelf.read(log, 5, 1 << 20),
    )  # fmt: skip


def test_nobody_sees_a_difference(shelf: Shelf) -> None:
    shelf.take(*write(300))
    before = seen(shelf)
    packed = pack_all(shelf)
    assert 300 - 1 - NEWEST - WORTH < packed < 300 - NEWEST
    assert seen(shelf) == before
    shelf.reload()
    assert seen(shelf) == before


def test_long_payloads_and_several_keys_are_packed(shelf: Shelf) -> None:
    first, second = SigningKey(b"1" * 32), SigningKey(b"2" * 32)
    run, other = write(120, first, size=2_000), write(120, second, key=OTHER)
    assert run[1].flags & COMPRESSED
    shelf.take(*run)
    shelf.take(*other)
    assert pack_all(shelf) > 150
    for author, made in ((first, run), (second, other)):
        assert shelf.envelopes.read(shelf.whose(author).id, 1, 120) == [each.raw for each in made]


def test_what_is_new_or_the_first_or_of_the_roll_stays_as_it_is(shelf: Shelf) -> None:
    shelf.take(*write(200))
    pack_all(shelf)
    whole = [seq for (seq,) in shelf.database.rows("SELECT seq FROM envelopes WHERE raw IS NOT NULL ORDER BY seq")]
    assert whole[0] == 1
    assert set(range(200 - NEWEST + 1, 201)) <= set(whole)
    roll = Packing(shelf.database, shelf, TAG)
    assert not roll.slice()


def test_without_the_key_the_original_is_kept(shelf: Shelf) -> None:
    run = write(100, key=b"?" * 32)
    shelf.take(*run)
    assert pack_all(shelf) == 0
    assert shelf.envelopes.read(shelf.whose().id, 1, 100) == [each.raw for each in run]


def test_what_was_refused_stays_whole_between_segments(shelf: Shelf) -> None:
    run = write(200)
    shelf.take(*run)
    shelf.database.run("UPDATE envelopes SET state = ? WHERE seq IN (50, 53)", (REFUSED,))
    assert pack_all(shelf) > 100
    whole = {seq for (seq,) in shelf.database.rows("SELECT seq FROM envelopes WHERE raw IS NOT NULL")}
    assert {50, 51, 52, 53} <= whole
    assert LEAST > 2
    assert shelf.envelopes.read(shelf.whose().id, 1, 200) == [each.raw for each in run]
    assert [row for row, _ in shelf.envelopes.rows(shelf.whose().id, 49, 54)] == [49, 50, 51, 52, 53, 54]


def test_padding_of_another_program_is_kept(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.ledger.padding.padme", lambda length: length + 7)
    run = write(100)
    monkeypatch.undo()
    shelf.take(*run)
    assert pack_all(shelf) == 0
    assert shelf.envelopes.read(shelf.whose().id, 1, 100) == [each.raw for each in run]


def test_a_log_grows_and_is_packed_again(shelf: Shelf) -> None:
    run = write(400)
    for end in (70, 150, 151, 400):
        shelf.take(*run[:end])
        pack_all(shelf)
        assert shelf.envelopes.read(shelf.whose().id, 1, end) == [each.raw for each in run[:end]]
    (rows,) = shelf.database.rows("SELECT count(DISTINCT seq), count(*), max(id) FROM envelopes")
    assert rows == (400, 400, 400)


def test_a_log_that_forks_below_what_is_packed_is_read_all_the_same(shelf: Shelf) -> None:
    run = write(150)
    shelf.take(*run)
    pack_all(shelf)
    branch = [seal(Payload(7), kind=CONTENT, log=AUTHOR, seq=40, prev=run[38].id, key=KEY, circle=TAG)]
    shelf.take(*branch)
    assert shelf.whose().fork == 40
    assert shelf.proof() is not None
    assert shelf.envelopes.read(shelf.whose().id, 1, 150) == [each.raw for each in run]


SPOILED = [
    "UPDATE segments SET packed = substr(packed, 1, length(packed) - 1)",
    "UPDATE segments SET packed = x'00'",
    "UPDATE segments SET first = first + 1",
    "DELETE FROM segments",
    "UPDATE keys SET key = zeroblob(32)",
    "DELETE FROM keys",
]


@pytest.mark.parametrize("spoiler", SPOILED)
def test_a_damaged_segment_gives_no_envelope(shelf: Shelf, spoiler: str) -> None:
    shelf.take(*write(100))
    pack_all(shelf)
    row = shelf.envelopes.rows(shelf.whose().id, 20, 20)[0][0]
    shelf.database.run(spoiler)
    shelf.reload()
    with pytest.raises(Refused, match=r"store\.damaged"):
        shelf.find(row)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2_000), st.binary(min_size=1, max_size=3))
def test_no_changed_byte_of_a_segment_passes(at: int, flip: bytes) -> None:
    run = write(12)[1:]
    find = {key_id(KEY): KEY}.get
    assert all(can_pack(each, find) for each in run)
    packed = bytearray(pack([(each.seq, 1, each) for each in run], find))
    for place, value in enumerate(flip, at % len(packed)):
        if place < len(packed):
            packed[place] ^= value
    try:
        found = unpack(bytes(packed), AUTHOR.public, 2, find)
    except Damaged:
        return
    assert [each.raw for each in found] == [each.raw for each in run]


def test_a_transaction_that_fails_changes_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.take(*write(200))
    before = seen(shelf)
    work = packing(shelf)
    monkeypatch.setattr(shelf.database, "many", lambda *_: (_ for _ in ()).throw(Refused("store.full")))
    with pytest.raises(Refused, match=r"store\.full"):
        work.slice()
    monkeypatch.undo()
    assert seen(shelf) == before
    while work.slice():
        pass
    assert seen(shelf) == before


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from sync.store.database import Database
    from tests.sync.ledger import test_packing as t
    shelf = t.Shelf(Path(sys.argv[1]))
    work, left = t.packing(shelf), int(sys.argv[2])
    run = shelf.database.run
    many = shelf.database.many

    def counted(real):
        def call(*values):
            global left
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*values)
        return call

    shelf.database.run, shelf.database.many = counted(run), counted(many)
    while work.slice():
        pass
"""


@pytest.mark.parametrize("statement", [2, 3, 4, 5, 7, 9, 14])
def test_killed_between_any_two_statements_everything_is_there(tmp_path: Path, statement: int) -> None:
    path = tmp_path / "store.db"
    shelf = filled(Shelf(path))
    shelf.take(*write(3 * SEGMENT))
    before = seen(shelf)
    shelf.close()
    done = run([sys.executable, "-c", dedent(KILLED), str(path), str(statement)], check=False,
               env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))})
    assert done.returncode == -signal.SIGKILL
    shelf = Shelf(path)
    assert shelf.database.rows("PRAGMA integrity_check") == [("ok",)]
    assert seen(shelf) == before
    pack_all(shelf)
    assert seen(shelf) == before
    shelf.close()


def test_what_is_large_is_not_packed_at_length(shelf: Shelf) -> None:
    """Packing or reading a segment holds everybody else up."""
    small, large = SigningKey(b"1" * 32), SigningKey(b"2" * 32)
    run, heavy = write(120, small, size=MAX_BYTES // 20), write(60, large, size=60_000)
    shelf.take(*run)
    shelf.take(*heavy)
    assert pack_all(shelf) > 60
    for log, first, last in shelf.database.rows("SELECT log, first, last FROM segments"):
        assert sum(map(len, shelf.envelopes.read(log, first, last))) <= MAX_BYTES
    assert shelf.envelopes.read(shelf.whose(small).id, 1, 120) == [each.raw for each in run]


def test_who_reads_in_the_order_of_arrival_unpacks_each_segment_once(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [write(WORTH + NEWEST + 1, SigningKey(number.to_bytes(32, "big"))) for number in range(150)]
    for envelopes in zip(*runs, strict=True):
        shelf.take(*envelopes)
    pack_all(shelf)
    shelf.reload()
    unpacked: list[bytes] = []

    def counted(packed: bytes, *rest: Any) -> list[Stored]:
        unpacked.append(packed)
        return unpack(packed, *rest)

    monkeypatch.setattr("sync.ledger.segments.unpack", counted)
    for (row,) in shelf.database.rows("SELECT id FROM envelopes ORDER BY id"):
        shelf.find(row)
    assert len(unpacked) == 150
    assert len(set(unpacked)) == 150


def test_a_log_that_cannot_be_packed_keeps_no_other_from_it(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(1, 4):
        shelf.take(*write(200, SigningKey(bytes([number]) * 32)))
    work, pack_one = packing(shelf), Packing._pack
    bad = max(shelf.by_id)

    def fails(self: Packing, log: Any) -> None:
        if log.id == bad:
            raise Refused("store.damaged")
        pack_one(self, log)

    monkeypatch.setattr(Packing, "_pack", fails)
    for _ in range(40):
        with contextlib.suppress(Refused):
            work.slice()
    packed = {log for (log,) in shelf.database.rows("SELECT DISTINCT log FROM segments")}
    assert packed == set(shelf.by_id) - {bad}


DAMAGES = [
    "UPDATE segments SET packed = substr(packed, 1, 900) WHERE id = 2",
    "DELETE FROM segments WHERE id = 2",
    "DELETE FROM envelopes WHERE seq = 295",
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("much", [20, reading.MUCH])
def test_what_is_damaged_is_passed_over_and_all_else_is_given(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, damage: str, much: int
) -> None:
    monkeypatch.setattr(reading, "MUCH", much)
    runs = [write(300, SigningKey(bytes([number]) * 32)) for number in range(1, 4)]
    for envelopes in zip(*runs, strict=True):
        shelf.take(*envelopes)
    pack_all(shelf)
    shelf.database.run(damage)
    shelf.reload()
    other, outbox = filled(Shelf()), reading.Outbox()
    outbox.learn(shelf, TAG, {})
    while (window := outbox.next(shelf)) is not None:
        other.take_raw(window.envelopes, vouched=True)
    assert outbox.has_met_damage
    missing = sum(len(shelf.damage.find(log, 1, 300)) for log in shelf.by_id.values())
    assert missing < 100
    assert sum(log.count for log in other.by_id.values()) == 900 - missing
    other.close()


def test_a_peer_that_ends_in_a_damaged_place_is_compared_all_the_same(shelf: Shelf) -> None:
    run = write(300)
    shelf.take(*run)
    pack_all(shelf)
    shelf.database.run("UPDATE segments SET packed = x'00'")
    shelf.reload()
    outbox = reading.Outbox()
    outbox.learn(shelf, TAG, {AUTHOR.public: Held(((1, 100, run[99].id[:8]),))})
    window = outbox.next(shelf)
    assert window is not None
    assert window.envelopes == tuple(each.raw for each in run[-len(window.envelopes) :])


def test_a_search_for_a_fork_unpacks_only_what_it_looks_at(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample of 64 places unpacked 64 segments, and so did the answer to one."""
    made = write(900)
    shelf.take(*made)
    assert pack_all(shelf) >= 12
    unpacked: list[int] = []
    plain = segments.unpack

    def counted(*arguments: Any) -> list[Stored]:
        unpacked.append(arguments[2])
        return plain(*arguments)

    monkeypatch.setattr(segments, "unpack", counted)
    shelf.envelopes.segments.forget()
    sample = fork_search.sample(shelf, AUTHOR.public, 0, 0)
    assert len(sample) > 10
    assert all(tip == made[seq - 1].id[:8] for seq, tip in sample)
    assert len(unpacked) <= 1  # the log begins with an envelope that is never packed
    everywhere = [(seq, made[seq - 1].id[:8] if seq < 400 else b"?" * 8) for seq in range(1, 900, 14)]
    low, high = fork_search.narrow(shelf, AUTHOR.public, everywhere)
    assert (low, high) == (393, 407)
    assert len(unpacked) <= 8
    closer = fork_search.sample(shelf, AUTHOR.public, low, high)
    assert any(low < seq < high for seq, _ in closer)


@pytest.mark.parametrize("how", ["row", "segment"])
def test_a_search_for_a_fork_leaves_out_what_is_damaged(shelf: Shelf, how: str) -> None:
    """It ended the session, each time anew."""
    made = write(300)
    shelf.take(*made)
    if how == "segment":
        pack_all(shelf)
        shelf.database.run("UPDATE segments SET packed = zeroblob(90)")
    else:
        shelf.database.run("DELETE FROM envelopes WHERE seq BETWEEN 5 AND 250")
    shelf.envelopes.segments.forget()
    sample = dict(fork_search.sample(shelf, AUTHOR.public, 0, 0))
    assert 1 in sample
    assert 300 in sample
    assert 100 not in sample
    places = [(1, made[0].id[:8]), (100, b"?" * 8), (300, b"?" * 8)]
    assert fork_search.narrow(shelf, AUTHOR.public, places) == (1, 300)
    assert shelf.forks.branch(AUTHOR.public, 100) == ()
    other = made[:99]
    other.append(seal(Payload(7), kind=CONTENT, log=AUTHOR, seq=100, prev=made[98].id, key=KEY, circle=TAG))
    assert shelf.take(*other[90:]) == 0
    assert shelf.forks.accept_branch([other[-1].prologue]) == []
    assert shelf.whose().fork == 0
