"""Disables core files, because a core file of our process would contain keys and members' content. It imports almost
nothing, because every process starts with it."""

import sys


def forbid() -> None:
    """Disable core files for this process and those that it starts. Does nothing on Windows."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
