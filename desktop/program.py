"""This program, started in another process. Knows no Qt."""

import sys


def once_more(*words: str) -> list[str]:
    """The command line that starts this program in another process, packaged or from source."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "desktop.cli"]
    return [*program, *words]
