"""W3: from the command on one computer to the hit in the search of the other."""

import json
import subprocess
import sys
import threading
from time import perf_counter, sleep
from typing import Any

from sync import api
from tests.benchmarks import syncthing
from tests.benchmarks.console import say
from tests.benchmarks.machines import Hub, Machine, hub, process, two_machines
from tests.benchmarks.table import Row, Target, judged, not_measured
from tests.benchmarks.timing import median, milliseconds, percentile, until
from tests.benchmarks.workload import PROGRAMS, Run

PAUSE = 0.05
"""Seconds between two messages, so that none waits for another."""
FOUND = "SELECT rowid FROM search WHERE search MATCH ?"


def neighbour(run: Run) -> None:
    with two_machines() as (here, there):
        floor = _echo(here, there, run.sizes.messages)
        sender, receiver = run.profile("small"), run.profile("receiver")
        with hub(here, sender, run.corpus.keyfile) as ana, hub(there, receiver, run.corpus.keyfile, 42121) as ben:
            ben.client.call(api.Connect(ana.address), 60)
            until(lambda: ana.connected() and ben.connected(), "the two to connect")
            times = [*_messages(ana, ben, run.sizes.messages), *_messages(ben, ana, run.sizes.messages)]
            p50, p95 = _report(run, times, floor)
            _bytes(run, here, ana, ben)
        for seconds in (1, 10):
            _beside_syncthing(run, here, there, seconds, p50)
    say(f"  W3 p50 {milliseconds(p50)}, p95 {milliseconds(p95)}")


def _messages(ana: Hub, ben: Hub, count: int) -> list[float]:
    changed = threading.Event()
    end = ben.client.on_event(lambda event: changed.set() if isinstance(event, api.Changed) else None)
    channel, times = ana.channel(), []
    for number in range(count):
        word = f"nonce{number}x{ana.pid}"
        began = perf_counter()
        ana.client.submit(api.Do(1, "conversations.say", {"channel": channel, "text": f"do you see {word} over there"}))
        while not ben.reader.rows(FOUND, (word,)):
            if not changed.wait(30):
                raise TimeoutError(word)
            changed.clear()
        times.append(perf_counter() - began)
        sleep(PAUSE)
    end()
    return times


def _report(run: Run, times: list[float], floor: list[float]) -> tuple[float, float]:
    p50, p95 = median(times), percentile(times, 95)
    run.add(
        judged("W3", "message to searchable at the neighbour, p50", milliseconds(p50), p50,
               Target("<= 20 ms", most=0.020), floor=f"TCP echo {milliseconds(median(floor))}",
               ratio=p50 / median(floor)),
        judged("W3", "the same, p95", milliseconds(p95), p95, Target("<= 50 ms", most=0.050),
               floor=f"TCP echo {milliseconds(percentile(floor, 95))}", ratio=p95 / percentile(floor, 95)),
    )  # fmt: skip
    return p50, p95


def _bytes(run: Run, here: Machine, ana: Hub, ben: Hub) -> None:
    """On the wire with everything around it, both ways; and of the envelope alone."""
    channel, before = ana.channel(), here.traffic()
    for number in range(run.sizes.messages):
        last = ana.say(channel, f"a message of some length, as people write them, number {number}")
    until(lambda: ben.reader.value("SELECT 1 FROM records WHERE id = ?", (last,)), "the last message")
    sleep(0.3)
    wire = sum(after - earlier for after, earlier in zip(here.traffic(), before, strict=True))
    envelope = ana.reader.value(
        "SELECT avg(length(raw)) FROM (SELECT raw FROM envelopes ORDER BY id DESC LIMIT ?)", (run.sizes.messages,))
    run.add(judged("W3", "bytes of an envelope with a message of 66 letters", f"{envelope:.0f}", envelope,
                   Target("<= 450", most=450)))  # fmt: skip
    if wire:
        each = wire / run.sizes.messages
        run.add(Row("W3", "bytes on the wire for it, both ways, all headers", f"{each:.0f}"))


def _echo(here: Machine, there: Machine, count: int) -> list[float]:
    place = f"{there.address}:42119"
    program = [sys.executable, "-P", PROGRAMS / "echo.py", place]
    with process(there, program, stdout=subprocess.PIPE) as answering:
        assert answering.stdout is not None
        answering.stdout.readline()
        asked = subprocess.run(here.inside([*program, str(count)]), check=True, capture_output=True, text=True)
    times: list[float] = json.loads(asked.stdout)
    return times


def _beside_syncthing(run: Run, here: Machine, there: Machine, seconds: int, ours: float) -> None:
    what = "Syncthing, its " + ("fastest setting" if seconds == 1 else "default") + ", one small file"
    least = 50 if seconds == 1 else 500
    theirs: Any = syncthing.one_file(here, there, run.fresh("syncthing"), seconds, min(run.sizes.rounds, 3))
    if isinstance(theirs, str):
        run.add(not_measured("W3", what, theirs))
        return
    taken = median(theirs)
    run.add(judged("W3", what, milliseconds(ours), taken / ours, Target(f">= {least}x faster", least=least),
                   floor=milliseconds(taken), ratio=taken / ours))  # fmt: skip
