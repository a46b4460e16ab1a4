"""W9: resident memory of window and engine together, idle with a group shown."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.cold_start import OFFSCREEN
from tests.benchmarks.machines import HERE, memory, process
from tests.benchmarks.table import Target, judged
from tests.benchmarks.workload import PROGRAMS, Run

SETTLE = 5.0
MEGABYTE = 1e6


def memory_used(run: Run) -> None:
    floor = _bare()
    small = _window(run, run.profile("small"))
    large = _window(run, run.profile("large"))
    extra = large - floor
    run.add(
        judged("W9", f"memory of window and engine, {run.sizes.large} messages", _shown(large), extra / MEGABYTE,
               Target("<= bare + 120 MB", most=120), floor=f"bare window and Python {_shown(floor)}",
               ratio=large / floor),
        judged("W9", f"the same, {run.sizes.large} beside {run.sizes.small} messages", _shown(large), large / small,
               Target("<= 1.2x", most=1.2), floor=_shown(small), ratio=large / small),
    )  # fmt: skip


def _shown(size: float) -> str:
    return f"{size / MEGABYTE:.0f} MB"


def _bare() -> int:
    python = [sys.executable, "-P", "-c", "import sys; print(flush=True); sys.stdin.read()"]
    with process(HERE, python, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as bare:
        assert bare.stdout is not None
        bare.stdout.readline()
        alone = memory(bare.pid)
    return alone + _watched([PROGRAMS / "bare_window.py", "stay"])


def _window(run: Run, profile: Path) -> int:
    return _watched([PROGRAMS / "real_window.py", profile, run.corpus.keyfile, "stay"])


def _watched(command: list[str | Path]) -> int:
    environment = {**os.environ, **OFFSCREEN}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with process(HERE, [sys.executable, "-P", *command], env=environment, **pipes) as window:
        assert window.stdout is not None
        said = json.loads(window.stdout.readline())
        time.sleep(SETTLE)
        engine = said.get("engine")
        return memory(window.pid) + (memory(engine) if engine else 0)
