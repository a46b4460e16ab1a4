"""W1: from the start of the process to the first paint with messages."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.machines import HERE, process
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import median, milliseconds, taking_turns
from tests.benchmarks.workload import PROGRAMS, Run

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def cold_start(run: Run) -> None:
    small, large = run.profile("small"), run.profile("large")
    facts: dict[str, Any] = {}

    cpu: dict[str, list[float]] = {"bare": [], "window": []}

    def window(profile: Path) -> float:
        seconds, said = _first_paint([PROGRAMS / "real_window.py", profile, run.corpus.keyfile])
        facts.update(said)
        cpu["window"].append(said["cpu"])
        return seconds

    def bare() -> float:
        seconds, said = _first_paint([PROGRAMS / "bare_window.py"])
        cpu["bare"].append(said["cpu"])
        return seconds

    measures = {"bare": bare, "small": lambda: window(small), "large": lambda: window(large)}
    taking_turns(1, **measures)  # what the disk has to read once, and the mark that the profile is a copy
    found = {name: median(times) for name, times in taking_turns(run.sizes.rounds, **measures).items()}
    floor, sizes = found["bare"], run.sizes
    burnt, bare_burnt = median(cpu["window"]), median(cpu["bare"])
    run.add(
        Row("W1", f"start to first paint, {sizes.large} messages", milliseconds(found["large"]),
            f"bare window {milliseconds(floor)}", f"{found['large'] / floor:.2f}x"),
        judged("W1", f"the same, {sizes.large} beside {sizes.small} messages", milliseconds(found["large"]),
               found["large"] / found["small"], Target("<= 1.05x", most=1.05),
               floor=milliseconds(found["small"]), ratio=found["large"] / found["small"]),
        judged("W1", "CPU time of the window's process until then", milliseconds(burnt), burnt / bare_burnt,
               Target("<= 1.6x", most=1.6), floor=f"bare window {milliseconds(bare_burnt)}",
               ratio=burnt / bare_burnt),
        judged("W1", "heavy modules imported before it", ", ".join(facts["heavy"]) or "0", len(facts["heavy"]),
               Target("0", most=0)),
        judged("W1", "rows handed to the view", str(facts["rows"]), facts["rows"], Target("<= 400", most=400)),
        Row("W1", "Python modules at first paint", str(facts["modules"])),
    )  # fmt: skip


def _first_paint(command: list[Any]) -> tuple[float, dict[str, Any]]:
    environment = {**os.environ, **OFFSCREEN}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody who has installed a program compiles it at every start
    began = time.monotonic()
    with process(HERE, [sys.executable, "-P", *command], stdout=subprocess.PIPE, env=environment) as started:
        assert started.stdout is not None
        said = json.loads(started.stdout.readline())
        started.wait(60)
    return said["painted"] - began, said
