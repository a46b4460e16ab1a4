"""W13: a large file from one computer to the other, and the messages meanwhile."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import perf_counter, sleep

from sync import api
from sync.file_commands import AttachedFile, AttachFile, FetchFile
from tests.benchmarks.console import say
from tests.benchmarks.machines import Hub, Machine, hub, process, two_machines
from tests.benchmarks.neighbour import FOUND
from tests.benchmarks.table import Row, Target, judged, not_measured
from tests.benchmarks.timing import median, milliseconds, percentile, until
from tests.benchmarks.workload import PROGRAMS, Run

SECRET = "ab" * 32
MOST = {"openssl s_client": 0.6, "rsync": 1.0}
"""Program -> at most so much of its time."""
PACE = 0.02
"""Seconds between two messages."""


def large_file(run: Run) -> None:
    size = 20_000_000 if run.sizes.messages <= 20 else 100_000_000
    source = run.fresh("large")
    source.write_bytes(os.urandom(size))
    with two_machines() as (here, there):
        floors = [_plain(here, there, source, run.fresh("copy")) for _ in range(run.sizes.rounds)]
        tls = [_openssl(here, there, source, run.fresh("tls")) for _ in range(run.sizes.rounds)]
        copies = [_rsync(here, there, source, run.fresh("rsync")) for _ in range(run.sizes.rounds)]
        sender, receiver = run.profile("small"), run.profile("receiver")
        with hub(here, sender, run.corpus.keyfile) as ana, hub(there, receiver, run.corpus.keyfile, 42121) as ben:
            ben.client.call(api.Connect(ana.address), 60)
            until(lambda: ana.connected() and ben.connected(), "the two to connect")
            alone = [_fetch(ana, ben, source) for _ in range(run.sizes.rounds)]
            beside: list[float] = []
            for _ in range(run.sizes.rounds):
                beside += _messages_beside(ana, ben, source)
    _report(run, size, floors, {"openssl s_client": tls, "rsync": copies}, (alone, beside))


def _report(
    run: Run, size: int, floors: list[float], others: Mapping[str, list[float | None]],
    times: tuple[list[float], list[float]],
) -> None:  # fmt: skip
    alone, beside = times
    ours, floor, what = median(alone), median(floors), f"a file of {size // 1_000_000} MB, until it is safe there"
    run.add(Row("W13", what, milliseconds(ours), milliseconds(floor), f"{ours / floor:.2f}x"))
    for name, found in others.items():
        theirs = [each for each in found if each is not None]
        if theirs:
            other, target = median(theirs), Target(f"<= {MOST[name]}x", most=MOST[name])
            run.add(judged("W13", f"the same beside {name}", milliseconds(ours), ours / other, target,
                           floor=milliseconds(other), ratio=ours / other))  # fmt: skip
        else:
            run.add(not_measured("W13", f"the same beside {name}", f"{name.split()[0]} is not here"))
    if beside:
        p95 = percentile(beside, 95)
        run.add(judged("W13", f"messages while it comes, p95 of {len(beside)}", milliseconds(p95), p95,
                       Target("<= 50 ms", most=0.050)))  # fmt: skip
    say(f"  W13 {milliseconds(ours)}, beside {milliseconds(floor)}")


def _attach(ana: Hub, ben: Hub, source: Path) -> bytes:
    made: AttachedFile = ana.client.call(AttachFile(str(source)), 120)
    ana.client.call(api.Do(1, "conversations.say", {"channel": ana.channel(), "text": "", "files": made.line}), 60)
    until(lambda: ben.reader.value("SELECT 1 FROM record_files WHERE file = ?", (made.id,)), "the message")
    return made.id


def _fetch(ana: Hub, ben: Hub, source: Path) -> float:
    file = _attach(ana, ben, source)
    changed = threading.Event()
    end = ben.client.on_event(lambda _event: changed.set())
    began = perf_counter()
    ben.client.call(FetchFile(1, file), 60)
    while not ben.reader.value("SELECT whole FROM files WHERE id = ?", (file,)):
        changed.wait(0.02)
        changed.clear()
    taken = perf_counter() - began
    end()
    return taken


def _messages_beside(ana: Hub, ben: Hub, source: Path) -> list[float]:
    file, channel, times = _attach(ana, ben, source), ana.channel(), []
    changed = threading.Event()
    end = ben.client.on_event(lambda event: changed.set() if isinstance(event, api.Changed) else None)
    ben.client.call(FetchFile(1, file), 60)
    while not ben.reader.value("SELECT whole FROM files WHERE id = ?", (file,)):
        word = f"beside{len(times)}x{os.urandom(4).hex()}"
        began = perf_counter()
        ana.client.submit(api.Do(1, "conversations.say", {"channel": channel, "text": f"do you see {word}"}))
        while not ben.reader.rows(FOUND, (word,)):
            changed.wait(30)
            changed.clear()
        times.append(perf_counter() - began)
        sleep(PACE)
    end()
    return times


def _plain(here: Machine, there: Machine, source: Path, target: Path) -> float:
    place, program = f"{there.address}:42131", [sys.executable, "-P", str(PROGRAMS / "copy.py")]
    with process(there, [*program, place, target, "receive"], stdout=subprocess.PIPE) as answering:
        assert answering.stdout is not None
        answering.stdout.readline()
        command = here.inside([*program, place, source, "send"])
        sent = subprocess.run(command, check=True, capture_output=True, text=True)
        answering.wait(60)
    return float(sent.stdout)


def _openssl(here: Machine, there: Machine, source: Path, target: Path) -> float | None:
    """Seconds with `openssl s_client` and `s_server`, and ChaCha20-Poly1305 as here; None where there is none."""
    if shutil.which("openssl") is None:
        return None
    shared = ["-psk", SECRET, "-tls1_2", "-cipher", "PSK-CHACHA20-POLY1305", "-quiet"]
    listening = ["openssl", "s_server", "-nocert", "-naccept", "1", "-accept", f"{there.address}:42132", *shared]
    with target.open("wb") as out, process(there, listening, stdout=out, stdin=subprocess.PIPE) as answering:
        sleep(0.5)
        began = perf_counter()
        with source.open("rb") as given:
            asking = here.inside(["openssl", "s_client", "-connect", f"{there.address}:42132", *shared])
            with subprocess.Popen(asking, stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as sending:
                until(lambda: target.stat().st_size >= source.stat().st_size, "openssl")
                taken = perf_counter() - began
                sending.kill()
        with suppress(subprocess.TimeoutExpired):
            answering.wait(1)
    return taken


def _rsync(here: Machine, there: Machine, source: Path, target: Path) -> float | None:
    """Seconds with an rsync daemon, unsealed, until the file is safe there; None where there is none
    that can say so (before 3.2.4)."""
    if shutil.which("rsync") is None:
        return None
    target.mkdir()
    settings = target.with_name(f"{target.name}.conf")
    user = f"uid = {os.getuid()}\ngid = {os.getgid()}\n" if os.getuid() == 0 else ""
    settings.write_text(f"use chroot = no\n{user}[in]\npath = {target}\nread only = no\n")
    daemon = ["rsync", "--daemon", "--no-detach", "--config", settings, "--address", there.address, "--port", "42133"]
    with process(there, daemon, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        sleep(0.5)
        copy = ["rsync", "--whole-file", "--fsync", source, f"rsync://{there.address}:42133/in/copy"]
        began = perf_counter()
        done = subprocess.run(here.inside(copy), check=False).returncode == 0
        return perf_counter() - began if done else None
