"""W16: what a computer costs on which nothing happens, while thirty neighbours are connected: CPU time, how often it
wakes up, and bytes on the wire."""

import subprocess
import sys
from dataclasses import dataclass
from os import sysconf
from pathlib import Path
from time import sleep

from tests.benchmarks.console import say
from tests.benchmarks.machines import Machine, hub, process, two_machines
from tests.benchmarks.table import Row, Target, judged, not_measured
from tests.benchmarks.workload import PROGRAMS, Run

SETTLE, WATCHED = 45.0, 60.0
"""Seconds. After the first, what a start leaves to be done is done."""
ASLEEP = "import select, sys; print(flush=True); select.select([sys.stdin], [], [])"


@dataclass
class Cost:
    """Of one second."""

    cpu: float
    """Seconds."""
    wakes: float
    received: float = 0
    sent: float = 0
    """Bytes, with all headers."""


def idle(run: Run) -> None:
    keyfile = run.fresh("keyfile")
    keyfile.write_bytes(b"k" * 32)
    keyfile.chmod(0o600)
    folder = run.fresh("idle")
    folder.mkdir(mode=0o700)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    python = [sys.executable, "-P"]
    with two_machines() as (here, there), process(here, [*python, "-c", ASLEEP], **pipes) as asleep:
        command = [*python, str(PROGRAMS / "idle_peers.py"), str(folder), str(keyfile)]
        with process(there, command, **pipes) as peers:
            assert peers.stdin is not None
            assert peers.stdout is not None
            peers.stdout.readline()
            with hub(here, folder / "hub", keyfile) as ana:
                peers.stdin.write(f"{ana.address}\n")
                peers.stdin.flush()
                if not peers.stdout.readline():
                    raise RuntimeError("the neighbours have not connected")
                say("  thirty neighbours are connected and nothing happens …")
                sleep(SETTLE)
                _report(run, here, *_costs(here, ana.pid, asleep.pid))


def _costs(here: Machine, *processes: int) -> list[Cost]:
    before, wire = [_spent(each) for each in processes], here.traffic()
    sleep(WATCHED)
    after, now = [_spent(each) for each in processes], here.traffic()
    received, sent = (new - old for new, old in zip(now, wire, strict=True))
    return [
        Cost((new[0] - old[0]) / WATCHED, (new[1] - old[1]) / WATCHED, received / WATCHED, sent / WATCHED)
        for new, old in zip(after, before, strict=True)
    ]


def _spent(pid: int) -> tuple[float, int]:
    """Seconds of CPU time of a process, and how often its threads have gone to sleep, so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    slept = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        lines = (thread / "status").read_text().splitlines()
        slept += next(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
    return (int(fields[11]) + int(fields[12])) / sysconf("SC_CLK_TCK"), slept


def _report(run: Run, here: Machine, ours: Cost, asleep: Cost) -> None:
    run.add(
        judged("W16", "CPU of an idle engine with 30 neighbours, of a core", f"{ours.cpu:.2%}", ours.cpu,
               Target("<= 0.3 %", most=0.003), floor=f"asleep in select {asleep.cpu:.2%}"),
        Row("W16", "it wakes up", f"{ours.wakes:.1f} times a second", f"{asleep.wakes:.1f}"),
    )  # fmt: skip
    if here.namespace:
        both = ours.received + ours.sent
        run.add(judged("W16", "bytes a second on its wire, both ways, all headers", f"{both:.0f}", both,
                       Target("<= 1 KB", most=1024)))  # fmt: skip
    else:
        run.add(not_measured("W16", "bytes a second on its wire", "no network namespaces here"))
