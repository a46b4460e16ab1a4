"""Is there a screen for a window? Qt would end the process with a message of its own. Knows no Qt."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

from models.errors import Refused

PLATFORM = "QT_QPA_PLATFORM"
"""Whoever sets this has chosen where Qt draws."""


def trouble() -> Refused | None:
    """Why no window can be opened, or None. Only Linux may be without a screen."""
    if not sys.platform.startswith("linux") or os.environ.get(PLATFORM):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return Refused("window.no_screen")
    return None if loads(_plugin()) else Refused("window.no_libraries")


def _plugin() -> Path | None:
    """What Qt loads for an X screen."""
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    return Path(places[0], "Qt", "plugins", "platforms", "libqxcb.so") if places else None


def loads(library: Path | None) -> bool:
    """False if it is there, and something that it needs is not."""
    from ctypes import CDLL

    try:
        return library is None or not library.exists() or bool(CDLL(str(library)))
    except OSError:
        return False
