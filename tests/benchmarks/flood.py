"""W8: many messages stream in while the window is open: how fast are they, and how much does the window stall?"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from desktop.features.conversations import queries
from sync import api
from sync.process.client import Client
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.benchmarks.cold_start import OFFSCREEN
from tests.benchmarks.machines import hub, process, two_machines
from tests.benchmarks.newcomer import insert
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import milliseconds, percentile
from tests.benchmarks.workload import PROGRAMS, Run

IDLE = 3.0
PAUSE = 0.01
PATIENCE = 600.0
EACH = 500
"""Messages of a batch of the floor, about as many as one of ours holds."""


def flood(run: Run) -> None:
    profile, environment = run.profile("receiver"), {**os.environ, **OFFSCREEN}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with two_machines() as (here, there):
        command = [sys.executable, "-P", PROGRAMS / "real_window.py", profile, run.corpus.keyfile, "stay"]
        alone = [sys.executable, "-P", PROGRAMS / "bare_loop.py"]
        with process(there, command, env=environment, **pipes) as window, process(there, alone, **pipes) as loop:
            assert window.stdout is not None
            window.stdout.readline()
            client = Client.connect(ProfileFolder(profile).socket)
            reader = Reader(client.call(api.Unlock(), 60))
            time.sleep(IDLE)
            idle = _stalls(window)
            _stalls(loop)
            with hub(here, run.profile("sender"), run.corpus.keyfile) as ana:
                wanted, before = ana.count(), _count(reader)
                client.call(api.Connect(ana.address), 60)
                seconds, reads = _watch(reader, wanted)
            busy, bare = _stalls(window), _stalls(loop)
            rows = reader.rows(
                "SELECT order_key, group_number, record, channel, author, at, text, reply, edited,"
                " redacted, talk, title FROM message"
            )
            reader.close()
            client.close()
    _report(run, (wanted - before) / seconds, _floor(run, rows), (idle, bare, busy), reads)


def _count(reader: Reader) -> int:
    return int(reader.value("SELECT count(*) FROM message"))


def _watch(reader: Reader, wanted: int) -> tuple[float, list[float]]:
    """Seconds from now until all are readable; and how long a page took to read meanwhile."""
    channel = bytes(reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1"))
    began, reads = time.perf_counter(), []
    while time.perf_counter() < began + PATIENCE:
        asked = time.perf_counter()
        queries.newest(reader, channel, 50)
        reads.append(time.perf_counter() - asked)
        if len(reads) % 10 == 0 and _count(reader) >= wanted:
            return time.perf_counter() - began, reads
        time.sleep(PAUSE)
    raise TimeoutError(f"only {_count(reader)} of {wanted} messages came")


def _stalls(window: Any) -> dict[str, float]:
    """Of a loop since the last question, in seconds."""
    window.stdin.write("\n")
    window.stdin.flush()
    said: dict[str, float] = json.loads(window.stdout.readline())
    return said


def _floor(run: Run, rows: list[Any]) -> float:
    """Rows a second where nothing has to be received, verified or judged."""
    path: Path = run.fresh("inserts")
    began = time.perf_counter()
    insert(path, rows, EACH)
    return len(rows) / (time.perf_counter() - began)


def _report(
    run: Run, rate: float, floor: float, stalls: tuple[dict[str, float], ...], reads: list[float]
) -> None:
    idle, bare, busy = stalls
    longest = busy["longest"]

    def floors(which: str) -> str:
        return f"idle {milliseconds(idle[which])}, a bare loop meanwhile {milliseconds(bare[which])}"

    run.add(
        judged("W8", "flood: messages a second, durable and projected, window open", f"{rate:.0f}/s", rate,
               Target(">= 10000/s", least=10_000), floor=f"bare inserts {floor:.0f}/s", ratio=rate / floor),
        judged("W8", "longest stall of the window's loop meanwhile", milliseconds(longest), longest,
               Target("<= 50 ms", most=0.050), floor=floors("longest")),
        judged("W8", "the same, p99", milliseconds(busy["p99"]), busy["p99"], Target("<= 16 ms", most=0.016),
               floor=floors("p99")),
        judged("W8", "longest read of a page of 50 meanwhile", milliseconds(max(reads)), max(reads),
               Target("<= 50 ms", most=0.050)),
        Row("W8", "the same, p95", milliseconds(percentile(reads, 95))),
    )  # fmt: skip
