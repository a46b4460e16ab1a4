#!/usr/bin/env python3
"""Tries what was built as members would: `packaging/try.py deb [SUITE …]`, `packaging/try.py portable`.

Needs Linux and root. Sets up its environment as `packaging/build.py` does, and installs what it needs of this computer.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import system
import toolchain

ROOT = Path(__file__).resolve().parent.parent
TOOLS = (
    system.Tool("debootstrap", "debootstrap", "debootstrap", "debootstrap", "making a bare Debian"),
    system.Tool("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "a screen"),
    system.Tool("openbox", "openbox", "openbox", "openbox", "a window manager"),
    system.Tool("xdotool", "xdotool", "xdotool", "xdotool", "a mouse and a keyboard"),
    system.Tool("import", "imagemagick", "ImageMagick", "imagemagick", "pictures"),
    system.Tool("ip", "iproute2", "iproute", "iproute2", "a network"),
)


def main(words: list[str]) -> int:
    """Returns the exit code: 2 where the words name nothing that can be tried."""
    if words[:1] not in (["deb"], ["portable"]):
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
    python = toolchain.environment(ROOT, None, dev=False, packaging=True)
    return subprocess.call([str(python), str(ROOT / "packaging" / "trial.py"), *words], env=dict(os.environ))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
