"""W2: from the command in the window's process to the new row there, durable, through the engine."""

import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlcipher3 import dbapi2

from sync import api
from sync.process.supervisor import Supervisor
from sync.reader import Reader
from tests.benchmarks.table import Target, judged, not_measured
from tests.benchmarks.timing import median, milliseconds, percentile
from tests.benchmarks.workload import Run

ROW = 600
"""Bytes, as an envelope has them."""
PATIENCE = 60.0
SYNCS = re.compile(r"^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)(?:\s+\d+)?\s+(?:fsync|fdatasync)$", re.MULTILINE)


def own_message(run: Run) -> None:
    profile = run.profile("large")
    supervisor = Supervisor(profile)
    try:
        key = supervisor.call(api.Unlock(keyfile=str(run.corpus.keyfile)), PATIENCE)
        writer = Writer(supervisor, Reader(key))
        floor = Floor(run.fresh("floor"))
        _measure(run, writer, floor)
        _count_syncs(run, writer, supervisor.pid)
        writer.reader.close()
        floor.connection.close()
    finally:
        supervisor.close()


def _measure(run: Run, writer: "Writer", floor: "Floor") -> None:
    each = max(10, run.sizes.messages // run.sizes.rounds)
    writer.say()
    commits, messages, medians = [], [], []
    for _ in range(run.sizes.rounds):
        commits += [floor.commit() for _ in range(each)]
        mine = [writer.say() for _ in range(each)]
        messages += mine
        medians.append(median(mine) / median(commits[-each:]))
    ratio, tail = median(medians), percentile(messages, 95)
    run.add(
        judged("W2", "own message: command, durable, row read, p50", milliseconds(median(messages)), ratio,
               Target("<= 4x", most=4), floor=f"SQLCipher commit, FULL {milliseconds(median(commits))}", ratio=ratio),
        judged("W2", "the same, p95", milliseconds(tail), tail, Target("<= 16 ms", most=0.016),
               floor=milliseconds(percentile(commits, 95))),
    )  # fmt: skip


def _count_syncs(run: Run, writer: "Writer", pid: int | None) -> None:
    what = "fsyncs of the engine per own message"
    if pid is None or shutil.which("strace") is None:
        run.add(not_measured("W2", what, "no strace here"))
        return
    with _strace(pid, run.fresh("strace")) as report:
        for _ in range(run.sizes.messages):
            writer.say()
    counts = SYNCS.findall(report.read_text())
    if not counts:
        run.add(not_measured("W2", what, "no tracing allowed here"))
        return
    each = sum(map(int, counts)) / run.sizes.messages
    run.add(judged("W2", what, f"{each:.2f}", each, Target("1 (and checkpoints)", most=1.1)))


@contextmanager
def _strace(pid: int, report: Path) -> Iterator[Path]:
    """The report is there afterwards."""
    command = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", str(report), "-p", str(pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        tracer.stderr.readline()  # "attached", or why not
        try:
            yield report
        finally:
            tracer.terminate()
            tracer.communicate()
            report.touch()


class Floor:
    """A store of the same kind with one table: what one durable commit costs here."""

    def __init__(self, path: Path) -> None:
        self.connection = dbapi2.connect(str(path), isolation_level=None)
        for pragma in (f"key = \"x'{bytes(32).hex()}'\"", "journal_mode = WAL", "synchronous = FULL"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("CREATE TABLE rows(id INTEGER PRIMARY KEY, raw BLOB)")

    def commit(self) -> float:
        began = perf_counter()
        self.connection.execute("INSERT INTO rows(raw) VALUES (?)", (bytes(ROW),))
        return perf_counter() - began


class Writer:
    """Does what the window does: sends, hears that something changed, reads it."""

    def __init__(self, supervisor: Supervisor, reader: Reader) -> None:
        self.reader = reader
        self._supervisor = supervisor
        self._channel = bytes(reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1"))
        self._ords: tuple[int, ...] = ()
        self._heard = threading.Event()
        self._said = 0
        supervisor.on_event(self._hear)

    def _hear(self, event: Any) -> None:
        if isinstance(event, api.Changed) and event.feature == "conversations":
            self._ords = event.order_keys
            self._heard.set()

    def say(self) -> float:
        self._said += 1
        text = f"a message of some length, as people write them, number {self._said}"
        self._heard.clear()
        began = perf_counter()
        call = self._supervisor.submit(
            api.Do(1, "conversations.say", {"channel": self._channel, "text": text}))
        if not self._heard.wait(PATIENCE):
            raise TimeoutError("no event")
        row = self.reader.row("SELECT text, author, at FROM message WHERE order_key = ?", self._ords)
        took = perf_counter() - began
        call.result(PATIENCE)
        if row is None or row[0] != text:
            raise AssertionError("the event came before the row")
        return took
