"""The signed logs in an archive: one file for each log, with its envelopes in order, each after its length."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sync.api import StoreKey
from sync.archive.layout import FORKS, LOG_NAME, LOGS
from sync.archive.reading import Container, damaged
from sync.archive.work import Work
from sync.archive.writing import BagWriter, Sink
from sync.ledger.envelope import FIRST, MAX_BYTES, Envelope, Malformed, UnknownVersion, parse
from sync.ledger.segments import Segments
from sync.ledger.storage import stored_between
from sync.reader import Reader

LENGTH = 4
"""Bytes of the length before each envelope and each proof, big-endian."""
RUN_BYTES = 64 * 1024
RUN_COUNT = 60
"""Envelopes ingested at once when restoring: about 10 ms."""
MAX_RUN = 8 << 20
"""Most bytes of consecutive envelopes without a good signature; with more, the file counts as damaged."""


@dataclass(frozen=True)
class Extent:
    """A log that is about to be written. `row` is its number in the store; `runs` are (first, last) of its runs."""

    row: int
    circle: bytes
    key: bytes
    runs: tuple[tuple[int, int], ...]

    @property
    def count(self) -> int:
        return sum(last - first + 1 for first, last in self.runs)


def file_name(extent: Extent) -> str:
    return f"{LOGS}{extent.circle.hex()}-{extent.key.hex()}.bin"


def write_framed(out: Sink, block: bytes) -> None:
    out.write(len(block).to_bytes(LENGTH, "big") + block)


def write_logs(bag: BagWriter, store: StoreKey, extents: list[Extent], work: Work) -> set[bytes]:
    """Copy the logs from the store through a separate connection; call it in a thread. Returns the ids of the epoch
    keys under which the envelopes are sealed."""
    keys: set[bytes] = set()
    total = sum(extent.count for extent in extents)
    done = 0
    reader = Reader(store)
    segments = Segments(reader)
    try:
        for extent in extents:
            with bag.file(file_name(extent)) as out:
                for low, high in extent.runs:
                    for first in range(low, high + 1, RUN_COUNT):
                        last = min(high, first + RUN_COUNT - 1)
                        work.step("archive.logs", done, total)
                        for stored in stored_between(reader, segments, extent.row, first, last):
                            write_framed(out, stored.raw)
                            keys.add(parse(stored.raw).key)
                        done += last - first + 1
    finally:
        reader.close()
    return keys


def read_framed(container: Container, name: str) -> Iterator[bytes]:
    """The bytes of each envelope or proof in a file. Raises Refused `archive.damaged`."""
    waiting = bytearray()
    for block in container.blocks(name):
        waiting += block
        start = 0
        while len(waiting) >= start + LENGTH:
            end = start + LENGTH + int.from_bytes(waiting[start : start + LENGTH], "big")
            if end - start > LENGTH + MAX_BYTES:
                raise damaged(name)
            if end > len(waiting):
                break
            yield bytes(waiting[start + LENGTH : end])
            start = end
        del waiting[:start]
    if waiting:
        raise damaged(name)


def read_runs(container: Container, name: str) -> Iterator[list[bytes]]:
    """The envelopes of a log, in runs that end with a good signature, so that each run can be verified.

    Raises Refused `archive.damaged` unless all are of one log and each run has no gap.
    """
    run: list[Envelope] = []
    size = 0
    for envelope in _chained(container, name):
        if run and envelope.seq != run[-1].seq + 1:
            yield _proved(run, name)
            run, size = [], 0
        run.append(envelope)
        size += len(envelope.raw)
        if (size >= RUN_BYTES or len(run) >= RUN_COUNT) and envelope.signed():
            yield [each.raw for each in run]
            run, size = [], 0
        elif size > MAX_RUN:
            raise damaged(name)
    if run:
        yield _proved(run, name)


def _proved(run: list[Envelope], name: str) -> list[bytes]:
    if not run[-1].signed():
        raise damaged(name)
    return [each.raw for each in run]


def check_log(container: Container, name: str) -> int:
    """Check that each run of this log is a chain whose newest envelope has the log's signature. Returns the number of
    envelopes.

    Raises Refused `archive.damaged`.
    """
    count = 0
    newest: Envelope | None = None
    for envelope in _chained(container, name):
        if newest is not None and envelope.seq != newest.seq + 1 and not newest.signed():
            raise damaged(name)
        newest, count = envelope, count + 1
    if newest is None or not newest.signed():
        raise damaged(name)
    return count


def _chained(container: Container, name: str) -> Iterator[Envelope]:
    match = LOG_NAME.fullmatch(name)
    if match is None:
        raise damaged(name)
    circle, log = bytes.fromhex(match[1]), bytes.fromhex(match[2])
    seq, tip = 0, FIRST
    for raw in read_framed(container, name):
        try:
            envelope = parse(raw)
        except (Malformed, UnknownVersion):
            raise damaged(name) from None
        joined = envelope.seq > seq + 1 or (envelope.seq == seq + 1 and envelope.prev == tip)
        if envelope.log != log or not joined or (envelope.seq == 1 and envelope.circle != circle):
            raise damaged(name)
        seq, tip = envelope.seq, envelope.id
        yield envelope


def log_files(container: Container, circle: bytes) -> tuple[list[str], list[str]]:
    """(file names of this circle's logs, file names of all other logs)."""
    names = sorted(name for name in container.entries if LOG_NAME.fullmatch(name))
    first = [name for name in names if name.startswith(f"{LOGS}{circle.hex()}-")]
    return first, [name for name in names if name not in set(first)]


def circles_of(names: Iterable[str]) -> set[bytes]:
    """The tags of the circles whose logs are in these files."""
    return {bytes.fromhex(match[1]) for name in names if (match := LOG_NAME.fullmatch(name))}


def read_forks(container: Container) -> Iterator[bytes]:
    """Proofs that logs have forked. Raises Refused `archive.damaged`."""
    if FORKS in container:
        yield from read_framed(container, FORKS)
