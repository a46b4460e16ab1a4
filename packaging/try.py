#!/usr/bin/env python3
"""Tries what was built as members would: `packaging/try.py deb [SUITE …]`, `portable`, `hub`,
`desk`, or `upgrade FILE` with the package of an older Folkmoot. Where no SUITE is named, it is the Debian of this
computer, because a package runs on the one that it was built on and on later ones.

`packaging/try.py brief` builds the Debian package and tries what always has to work, unless that takes more than five
minutes. Needs Linux and root. Sets up its environment as `packaging/build.py` does, and installs what it needs of this
computer.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import system
import toolchain

ROOT = Path(__file__).resolve().parent.parent
BRIEF = 300.0
"""Seconds for everything."""
NO_MIRROR = 3
TRIALS = ("deb", "portable", "hub", "desk", "upgrade", "brief")
TOOLS = (
    system.Tool("debootstrap", "debootstrap", "debootstrap", "debootstrap", "making a bare Debian"),
    system.Tool("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "a screen"),
    system.Tool("openbox", "openbox", "openbox", "openbox", "a window manager"),
    system.Tool("xdotool", "xdotool", "xdotool", "xdotool", "a mouse and a keyboard"),
    system.Tool("import", "imagemagick", "ImageMagick", "imagemagick", "pictures"),
    system.Tool("systemd-nspawn", "systemd-container", "systemd-container", "systemd", "booting a system"),
    system.Tool("ip", "iproute2", "iproute", "iproute2", "a network"),
)


def main(words: list[str]) -> int:
    """Returns the exit code: 2 where the words name nothing that can be tried."""
    if words[:1] not in ([name] for name in TRIALS) or words == ["upgrade"]:
        print(__doc__, file=sys.stderr)
        return 2
    if not (system.linux() and system.can_make_namespaces()):
        print("── The trial needs Linux, root and network namespaces.", file=sys.stderr)
        return 1
    lacking = [tool for tool in TOOLS if not system.has(tool.program)]
    command = system.command_for([], lacking)
    if lacking and not system.install(command):
        print("── To try it, install first:  " + system.as_typed(command), file=sys.stderr)
        return 1
    began = time.monotonic()
    python = toolchain.environment(ROOT, None, dev=False, packaging=True)
    program = [str(python), str(ROOT / "packaging" / "trial.py")]
    if words == ["brief"]:
        return briefly(program, began + BRIEF)
    return subprocess.call([*program, *words])


def briefly(program: list[str], deadline: float) -> int:
    """Builds the package while a bare Debian is made beside it, then tries it: or a loud word where this computer has
    no time or no mirror for that. `deadline` is one of the monotonic clock."""
    debian = subprocess.Popen([*program, "prepare"])
    built = subprocess.call([sys.executable, str(ROOT / "packaging" / "build.py"), "deb", "--quick"])
    if built:
        ended_within(debian, 0.0)
        return 1
    code = ended_within(debian, deadline - time.monotonic())
    if code == 0:
        code = ended_within(subprocess.Popen([*program, "brief"]), deadline - time.monotonic())
    if code is None:
        return skip(f"{BRIEF / 60:.0f} minutes were not enough for building and trying it")
    return skip("no bare Debian can be had") if code == NO_MIRROR else code


def ended_within(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    """The exit code; None where the process had to be ended."""
    try:
        return process.wait(max(seconds, 0.0))
    except subprocess.TimeoutExpired:
        process.terminate()  # it takes its mounts and networks away
        process.wait()
        return None


def skip(reason: str) -> int:
    print("── SKIPPED HERE: the trial of the package on bare systems: " + reason, file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(toolchain.ended(main, sys.argv[1:]))
