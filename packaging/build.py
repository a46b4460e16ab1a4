#!/usr/bin/env python3
"""What members install, in `dist/`: `python3 packaging/build.py deb`, `portable` or `all`.

Needs Python 3.8 or later and git, nothing else: sets up an environment of its own and the system's tools first.
On Windows and macOS `app` makes the application folder that the recipes in `packaging/windows` and `packaging/macos`
go on with.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import system
import toolchain

ROOT = Path(__file__).resolve().parent.parent
GOALS = ("app", "deb", "portable", "all")
USAGE = """usage: python3 packaging/build.py [--python VERSION] GOAL [--quick]

  app        the application folder alone, in build/frozen
  deb        a package for Debian 12 and 13, Ubuntu and what descends from them
  portable   an archive that runs from a USB stick
  all        both, and the source archive, the bill of materials and the checksums of all

  --quick    pack less tightly, for a trial
"""
TOOLS = (
    system.Tool("objdump", "binutils", "binutils", "binutils", "looking into libraries"),
    system.Tool("dpkg-shlibdeps", "dpkg-dev", "dpkg-dev", "dpkg", "finding what the package depends on"),
    system.Tool("xz", "xz-utils", "xz", "xz", "packing"),
)


def main(words: list[str]) -> int:
    """Returns the exit code, 2 where the words name no goal."""
    version = None
    if words[:1] == ["--python"] and len(words) > 1:
        version, words = words[1], words[2:]
    if words[:1] not in [[goal] for goal in GOALS] or words[1:] not in ([], ["--quick"]):
        print(USAGE, file=sys.stderr)
        return 0 if words[:1] in (["-h"], ["--help"]) else 2
    try:
        python = toolchain.environment(ROOT, version, dev=False, packaging=True)
    except toolchain.Unavailable as reason:
        print("── " + str(reason), file=sys.stderr)
        return 1
    if not can_build(python, words[0]):
        return 1
    # Sets and dictionaries in the same order every time, so that two builds can be compared.
    settings = dict(os.environ, PYTHONHASHSEED="0", QT_QPA_PLATFORM="offscreen")
    command = [str(python), str(ROOT / "packaging" / "assemble.py"), *words]
    return subprocess.call(command, env=settings, cwd=str(ROOT))


def can_build(python: Path, goal: str) -> bool:
    """Whether everything is here; installs what is missing where that is possible, else names one command."""
    if goal == "all" and not (ROOT / ".git").exists():
        print("── The source archive is made from the repository, and this folder is none. "
              "Build deb or portable here.", file=sys.stderr)
        return False
    if not system.linux():
        return True
    libraries = system.missing_libraries(python)
    lacking = [tool for tool in TOOLS if not system.has(tool.program)]
    if goal == "portable" or not system.has("dpkg"):
        lacking = [tool for tool in lacking if tool.program != "dpkg-shlibdeps"]
    command = system.command_for(libraries, lacking)
    shared = toolchain.shared_library_package(python)
    if shared and not command:
        command = [*system.INSTALLERS["apt-get"], shared]
    elif shared:
        command.append(shared)
    if not command or system.install(command):
        return True
    print("── To build, install first:  " + system.as_typed(command), file=sys.stderr)
    return False


if __name__ == "__main__":
    sys.exit(toolchain.ended(main, sys.argv[1:]))
