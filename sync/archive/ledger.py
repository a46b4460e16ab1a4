"""The signed logs in an archive: envelopes end to end, each telling its own length, one file per log."""

from collections.abc import Iterator
from dataclasses import dataclass

from sync.api import StoreKey
from sync.archive.layout import FORKS, LOG_NAME, LOGS
from sync.archive.reading import Container, damaged
from sync.archive.work import Work
from sync.archive.writing import BagWriter
from sync.ledger.envelope import ASSOCIATED, FIRST, HEADER, MAX_BYTES, PROLOGUE, Envelope, Malformed, parse
from sync.ledger.logs import LogName
from sync.reader import Reader

RUN_BYTES = 64 * 1024
RUN_COUNT = 60
"""Envelopes taken in at once when restoring: about 10 ms."""
MAX_RUN = 8 << 20
"""Bytes of envelopes in a row without a good signature, before the file counts as damaged."""


@dataclass(frozen=True)
class Extent:
    """How far a log goes that is about to be written: `row` is its number in the store."""

    row: int
    name: LogName
    seq: int


def file_name(name: LogName) -> str:
    return f"{LOGS}{name[0].hex()}-{name[1].hex()}.bin"


def write_logs(bag: BagWriter, store: StoreKey, extents: list[Extent], work: Work) -> set[bytes]:
    """Copy the logs out of the store through a connection of its own, in a thread. Returns the ids of the epoch keys
    under which the envelopes are sealed."""
    keys: set[bytes] = set()
    total = sum(extent.seq for extent in extents)
    done = 0
    reader = Reader(store)
    try:
        for extent in extents:
            with bag.file(file_name(extent.name)) as out:
                for first in range(1, extent.seq + 1, RUN_COUNT):
                    last = min(extent.seq, first + RUN_COUNT - 1)
                    work.step("archive.logs", done, total)
                    for (raw,) in reader.rows(
                        "SELECT raw FROM envelopes WHERE log = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                        (extent.row, first, last),
                    ):
                        out.write(raw)
                        keys.add(raw[ASSOCIATED - 16 : ASSOCIATED])
                    done += last - first + 1
    finally:
        reader.close()
    return keys


def read_envelopes(container: Container, name: str) -> Iterator[bytes]:
    """The envelopes in a file, uninterpreted. Raises Refused `archive.damaged`."""
    waiting = bytearray()
    for block in container.blocks(name):
        waiting += block
        start = 0
        while (end := start + _length(waiting, start, name)) <= len(waiting) and end > start:
            yield bytes(waiting[start:end])
            start = end
        del waiting[:start]
    if waiting:
        raise damaged(name)


def _length(data: bytearray, start: int, name: str) -> int:
    """Of the envelope that begins here; 0 while its header is not there yet."""
    if len(data) < start + PROLOGUE:
        return 0
    length = PROLOGUE + int.from_bytes(data[start + HEADER.size - 36 : start + HEADER.size - 32], "big")
    if length > MAX_BYTES:
        raise damaged(name)
    return length


def read_runs(container: Container, name: str) -> Iterator[list[bytes]]:
    """The envelopes of a log in runs that end with a good signature, so that each can be proved.

    Raises Refused `archive.damaged` unless they are one log, from its first envelope without a gap.
    """
    run: list[Envelope] = []
    size = 0
    for envelope in _chained(container, name, (0, FIRST)):
        run.append(envelope)
        size += len(envelope.raw)
        if (size >= RUN_BYTES or len(run) >= RUN_COUNT) and envelope.signed():
            yield [each.raw for each in run]
            run, size = [], 0
        elif size > MAX_RUN:
            raise damaged(name)
    if run:
        if not run[-1].signed():
            raise damaged(name)
        yield [each.raw for each in run]


def check_log(container: Container, name: str) -> int:
    """Does this log chain up, and does its newest envelope carry the log's signature? Returns how many there are.

    Raises Refused `archive.damaged`.
    """
    count = 0
    newest: Envelope | None = None
    for envelope in _chained(container, name, (0, FIRST)):
        newest, count = envelope, count + 1
    if newest is None or not newest.signed():
        raise damaged(name)
    return count


def _chained(container: Container, name: str, previous: tuple[int, bytes]) -> Iterator[Envelope]:
    match = LOG_NAME.fullmatch(name)
    if match is None:
        raise damaged(name)
    circle, log = bytes.fromhex(match[1]), bytes.fromhex(match[2])
    for raw in read_envelopes(container, name):
        try:
            envelope = parse(raw)
        except Malformed:
            raise damaged(name) from None
        if (envelope.circle, envelope.log, envelope.seq - 1, envelope.prev) != (circle, log, *previous):
            raise damaged(name)
        previous = envelope.seq, envelope.id
        yield envelope


def log_files(container: Container, circle: bytes) -> tuple[list[str], list[str]]:
    """Names of the logs of this circle, and of all others."""
    names = sorted(name for name in container.entries if LOG_NAME.fullmatch(name))
    first = [name for name in names if name.startswith(f"{LOGS}{circle.hex()}-")]
    return first, [name for name in names if name not in set(first)]


def read_forks(container: Container) -> Iterator[tuple[bytes, bytes]]:
    """Pairs of prologues of envelopes that show logs with two futures. Raises Refused `archive.damaged`."""
    if FORKS not in container:
        return
    waiting = bytearray()
    for block in container.blocks(FORKS):
        waiting += block
        while len(waiting) >= 2 * PROLOGUE:
            yield bytes(waiting[:PROLOGUE]), bytes(waiting[PROLOGUE : 2 * PROLOGUE])
            del waiting[: 2 * PROLOGUE]
    if waiting:
        raise damaged(FORKS)
