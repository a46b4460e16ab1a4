"""No core files: one of a process of ours would hold keys, and whatever was read. Imports next to nothing, because
every process begins with it."""

import sys


def forbid() -> None:
    """For this process and those it starts. There is nothing to do on Windows."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
