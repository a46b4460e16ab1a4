#!/usr/bin/env python3
"""Start and memory of the package beside the run from source, taking turns: `python3 packaging/measure.py [ROUNDS]`.

From the start of the process until its window is on a screen (Xvfb), on the same profile with one group; then the
memory that window and engine have written to, which no other process shares.
"""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = {
    "from source": ROOT / ".venv" / "bin" / "folkmoot",
    "package": ROOT / "build" / "frozen" / "folkmoot" / "folkmoot",
}
DISPLAY = ":79"
SETTLED = 3.0
"""Seconds after which the memory is read."""
PATIENCE = 30.0


def main(words: list[str]) -> int:
    rounds = int(words[0]) if words else 9
    missing = [str(program) for program in PROGRAMS.values() if not program.exists()]
    missing += [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
    if missing:
        print("── Missing: " + ", ".join(missing), file=sys.stderr)
        return 1
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-nolisten", "tcp"], stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory(prefix="folkmoot-measure-") as place:
            report(*taken(Path(place), rounds))
    finally:
        screen.terminate()
        screen.wait()
    return 0


def taken(place: Path, rounds: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """(seconds until the window, megabytes) of every round but the first, by program."""
    keyfile = place / "key"
    keyfile.write_bytes(secrets.token_bytes(64))
    keyfile.chmod(0o600)
    options = ["--profile", str(place / "profile"), "--key-file", str(keyfile)]
    found = [str(PROGRAMS["package"]), *options, "start", "Maple Street"]
    subprocess.run(found, check=True, stdout=subprocess.DEVNULL)
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    memory: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for turn in range(rounds + 1):
        for name, program in PROGRAMS.items():
            taken_now, held = one_start([str(program), *options])
            if turn:  # the first reads the disk
                seconds[name].append(taken_now)
                memory[name].append(held)
    return seconds, memory


def one_start(command: list[str]) -> tuple[float, float]:
    settings = dict(os.environ, DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb")
    began = time.monotonic()
    process = subprocess.Popen(command, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Maple Street"]
        subprocess.run(search, env=settings, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - began
        time.sleep(SETTLED)
        return seconds, sum(map(own, [process.pid, *children(process.pid)])) / 1000
    finally:
        process.terminate()
        process.wait()
        time.sleep(1.0)  # the engine ends after its window


def children(parent: int) -> list[int]:
    text = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [one for child in map(int, text.split()) for one in (child, *children(child))]


def own(pid: int) -> int:
    """Kilobytes."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Private_Dirty:"))


def report(seconds: dict[str, list[float]], memory: dict[str, list[float]]) -> None:
    """Two rows in the form of the README's table."""
    source, package = (statistics.median(seconds[name]) * 1000 for name in PROGRAMS)
    words = "start to the window on a screen"
    print(f"| {words} | from source {source:.0f} ms | {package:.0f} ms | {package / source:.2f}x |")
    source, package = (statistics.median(memory[name]) for name in PROGRAMS)
    words = "own memory of window and engine"
    print(f"| {words} | from source {source:.0f} MB | {package:.0f} MB | {package / source:.2f}x |")
    size = sum(file.lstat().st_size for file in PROGRAMS["package"].parent.rglob("*") if not file.is_dir()) / 1e6
    packed = [file.stat().st_size / 1e6 for file in (ROOT / "dist").glob("folkmoot*") if file.suffix in (".deb", ".xz")]
    print(f"| size of the package, unpacked {size:.0f} MB | | {' and '.join(f'{one:.0f} MB' for one in packed)} |")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
