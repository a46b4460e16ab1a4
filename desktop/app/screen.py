"""Is there a screen for a window? Qt would end the process with a message of its own. Knows no Qt."""

import os
import socket
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from models.errors import Refused

PLATFORM = "QT_QPA_PLATFORM"
"""Whoever sets this has chosen where Qt draws."""


def trouble() -> Refused | None:
    """Why no window can be opened, or None. Only Linux may be without a screen."""
    if not sys.platform.startswith("linux") or os.environ.get(PLATFORM):
        return None
    named, shown = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_SOCKET") or (named and _takes_wayland(named)):
        return None
    if not shown:
        return Refused("window.closed_screen", screen=named) if named else Refused("window.no_screen")
    library = missing_for(_plugin())
    return Refused("window.no_libraries", library=library, package=package_of(library)) if library else _closed(shown)


def _takes_wayland(name: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stream, suppress(OSError):
        stream.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))
        return True
    return False


def _closed(name: str) -> Refused | None:
    """Why an X screen takes no window, or None. As after `su`, or in a terminal that outlived its desktop."""
    from ctypes import CDLL, c_void_p

    try:
        xcb = CDLL("libxcb.so.1")
    except OSError:
        return None
    xcb.xcb_connect.restype = c_void_p
    connection = c_void_p(xcb.xcb_connect(None, None))
    fault = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return Refused("window.closed_screen", screen=name) if fault else None


def _plugin() -> Path | None:
    """What Qt loads for an X screen."""
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    return Path(places[0], "Qt", "plugins", "platforms", "libqxcb.so") if places else None


def missing_for(library: Path | None) -> str:
    """The name of what keeps it from loading; empty if it loads, or is not there itself."""
    from ctypes import CDLL

    if library is None or not library.exists():
        return ""
    try:
        CDLL(str(library))
    except OSError as error:  # "libEGL.so.1: cannot open shared object file: …"
        reason = str(error.__cause__ or error)  # the packaged program says something of its own, and why
        return Path(reason.partition(":")[0]).name
    return ""


def package_of(library: str) -> str:
    """By Debian's rule for names (Policy 8.1): libEGL.so.1 is in libegl1, libX11.so.6 in libx11-6."""
    name, _, version = library.lower().partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() else name + version
