#!/usr/bin/env python3
"""Builds twice and lists every file that differs: `python3 packaging/compare.py [GOAL] [--quick]`.

The second build has another clock, language and file mask, as it would have on the computer of somebody else.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import toolchain

ROOT = Path(__file__).resolve().parent.parent
OTHER = {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"}
EXPLAINED: dict[str, str] = {}
"""Pattern of a file's name -> why it may differ. Whatever differs beside these is a fault."""


def main(words: list[str]) -> int:
    """Returns 1 where something differs that nothing explains."""
    first = built(words or ["all"], {}, 0o022)
    second = built(words or ["all"], OTHER, 0o077)
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    unexplained = 0
    for name in differing:
        reason = next((why for pattern, why in EXPLAINED.items() if fnmatch(name, pattern)), "")
        unexplained += not reason
        print(f"{name}: {reason or 'NOBODY KNOWS WHY'}")
    print(f"{len(first)} files, {len(differing)} differ, {unexplained} of them unexplained")
    return 1 if unexplained else 0


def built(words: list[str], other: dict[str, str], mask: int) -> dict[str, str]:
    """File -> digest, of the application folder and of `dist/`, after a build from scratch."""
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), *words]
    usual = os.umask(mask)
    try:
        subprocess.run(command, cwd=str(ROOT), env=dict(os.environ, **other), check=True)
    finally:
        os.umask(usual)
    folders = (ROOT / "build" / "frozen", ROOT / "dist")
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path.relative_to(ROOT)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    sys.exit(toolchain.ended(main, sys.argv[1:]))
