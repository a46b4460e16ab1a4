#!/usr/bin/env python3
"""Folkmoot from its source tree: `python3 packaging/dev.py run` and `python3 packaging/dev.py test`.

Needs Python 3.8 or later and its standard library, nothing else: sets up a supported interpreter, the locked
dependencies and the system's libraries first, then starts the application or the checks. Running it again is cheap.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Sequence

import system
import toolchain

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff", "-m", "ruff", "check", "."),
    ("mypy", "-m", "mypy"),
    ("lint-imports", "-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
)
EVERYTHING = [f"--numprocesses={min((os.cpu_count() or 1) + 2, 6)}", "--dist=loadfile", "--no-loadscope-reorder"]
"""How all tests run: files side by side, slow ones first. Two processes more than there are cores, because many tests
wait for others."""
COMPILING = ["-m", "pytest", "--collect-only"]
"""Compiles the tests and what they import once. Otherwise the processes that run the tests would all do it, at the same
time; what cannot be imported they report."""

VALUES = ("--profile", "--passphrase-file", "--key-file", "--group")
"""Options of `folkmoot` that the next word belongs to."""
USAGE = """usage: python3 packaging/dev.py [--python VERSION] COMMAND [ARGUMENT ...]

  run    set everything up and start Folkmoot; arguments go to `folkmoot`
  test   set everything up and run every check; arguments go to pytest

  --python VERSION   use that interpreter (for example 3.12, or a path), in an environment of its own
"""


def main(words: list[str]) -> int:
    """Do what the command line says; returns the exit code, 2 where it says nothing that we know."""
    version, (command, *arguments) = split(words)
    if command not in ("run", "test"):
        print(USAGE, file=sys.stderr)
        return 0 if command in ("-h", "--help", "help") else 2
    try:
        return (run if command == "run" else test)(version, arguments)
    except toolchain.Unavailable as reason:
        say(str(reason))
        return 1


def split(words: list[str]) -> tuple[str | None, list[str]]:
    """The version asked for with `--python`, which stands before or right after the command; and the rest."""
    for at in (0, 1):
        if words[at : at + 1] == ["--python"] and len(words) > at + 1:
            return words[at + 1], [*words[:at], *words[at + 2 :]] or [""]
    return None, words or [""]


def run(version: str | None, arguments: list[str]) -> int:
    """Start `folkmoot`; returns its exit code, 1 where its window cannot open here."""
    python = toolchain.environment(ROOT, version, dev=False)
    if needs_window(arguments) and not can_open(python):
        return 1
    program = python.with_name("folkmoot.exe" if os.name == "nt" else "folkmoot")
    if os.name != "nt":
        os.execv(str(program), [str(program), *arguments])  # signals and the terminal reach the application itself
    return subprocess.call([str(program), *arguments])


def can_open(python: Path) -> bool:
    """Whether a window can open here; gets Qt's libraries where that is possible, else says what is missing."""
    missing = system.missing_libraries(python)
    fonts = [] if system.has_emoji() else [system.EMOJI]
    command = system.command_for(missing, fonts)
    complete = not missing
    if command and system.install(command):
        complete = True
    elif missing:
        say("Qt, which draws the window, needs libraries that this computer lacks: " + ", ".join(missing))
        say("Install them with:  " + system.as_typed(command))
    elif command:
        say("Reactions will be boxes until there is a font with emoji:  " + system.as_typed(command))
    if not system.has_display():
        say("Folkmoot is set up, but its window needs a graphical desktop and there is none here "
            "(neither DISPLAY nor WAYLAND_DISPLAY is set). `run --help` lists the commands that need no window.")
    return complete and system.has_display()


def test(version: str | None, arguments: list[str]) -> int:
    """Run linters, types, import rules and the tests; 0 when all of them pass."""
    python = toolchain.environment(ROOT, version, dev=True)
    if not can_test(python):
        return 1
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or the programs that tests start compile all that they import

    def start(command: Sequence[str], said: int | None = None) -> subprocess.Popen[bytes]:
        """`said`: where both its streams go; None = where ours go."""
        return subprocess.Popen(
            [str(python), *command], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=said,
            stderr=None if said is None else subprocess.STDOUT)  # fmt: skip

    def passes(name: str, *command: str) -> bool:
        """What it says is printed at once when it ends, because the tests print meanwhile; byte by byte, because the
        terminal may not have all its letters."""
        check = start(command, subprocess.PIPE)
        said, _ = check.communicate()
        heading = f"\n── {name}{' FAILED' if check.returncode else ''}\n"
        sys.stdout.buffer.write(heading.encode() + said)
        sys.stdout.flush()
        return check.returncode == 0

    with ThreadPoolExecutor() as beside:
        say(", ".join(name for name, *_ in CHECKS) + ", pytest")
        checks = {name: beside.submit(passes, name, *command) for name, *command in CHECKS}
        if not arguments:
            start(COMPILING, subprocess.DEVNULL).wait()
        tests = start(["-m", "pytest", *(arguments or EVERYTHING)]).wait()
    failed = [name for name, check in checks.items() if not check.result()] + ["pytest"] * bool(tests)
    if failed:
        say("FAILED: " + ", ".join(failed))
    return 1 if failed else 0


def can_test(python: Path) -> bool:
    """Whether the tests can run; installs what they need of the system, or says loudly what will be skipped."""
    libraries, tools = system.missing_libraries(python), system.missing_tools()
    command = system.command_for(libraries, tools)
    vital = []
    if (libraries or tools) and not system.install(command):
        vital = system.missing_libraries(python, system.OFFSCREEN)
        say(*("SKIPPED HERE: " + tool.purpose + " (needs " + tool.program + ")" for tool in tools))
        if libraries:
            say("Qt needs libraries that this computer lacks: " + ", ".join(libraries))
        say("To have everything, type:  " + system.as_typed(command))
    if not system.can_make_namespaces():
        say("SKIPPED HERE: tests with two computers on one network (needs Linux, root and CAP_SYS_ADMIN)")
    if vital:
        say("Without " + ", ".join(vital) + " the tests cannot run.")
    return not vital


def needs_window(arguments: list[str]) -> bool:
    """Whether `folkmoot` with these arguments opens a window: when none is among them that does without."""
    words = []
    rest = iter(arguments)
    for word in rest:
        if word in ("-h", "--help", "--version"):
            return False
        if word in VALUES:
            next(rest, None)
        elif not word.startswith("-"):
            words.append(word)
    return words[:1] in ([], ["demo"], ["window"])


def say(*sentences: str) -> None:
    for sentence in sentences:
        print("── " + sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(toolchain.ended(main, sys.argv[1:]))
