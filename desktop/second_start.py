"""A second start on a profile: it passes what was clicked to the window that already runs there, and ends. Knows no Qt.

One line of JSON goes through a socket in the profile's folder, which only the profile's owner may enter; one byte comes
back once the window has taken it.
"""

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop.arrival import Arrival

PATIENCE: Final = 5.0
"""Seconds that the running window has to answer. After that the second start opens a window of its own."""
AT_ONCE: Final = 0.3
"""Seconds within which the running window must have the line, which is sent right after the connection."""
LONGEST: Final = 64 * 1024
"""Bytes of the line."""
TAKEN: Final = b"1"


class SecondStart(Struct, frozen=True):
    arrival: Arrival | None = None
    activation: str = ""
    """The desktop's permission to bring a window to the front (Wayland's XDG_ACTIVATION_TOKEN), if it gave one."""


def pass_on(address: Path, arrival: Arrival | None) -> bool:
    """True if a window runs on the profile and has taken `arrival`. `address` is `ProfileFolder.window_socket`."""
    from msgspec import json

    with suppress(OSError, UnicodeEncodeError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stream:
        start = SecondStart(arrival, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
        line = json.encode(start) + b"\n"
        stream.settimeout(PATIENCE)
        stream.connect(str(address))
        stream.sendall(line)
        return stream.recv(1) == TAKEN
    return False


def read(stream: socket.socket) -> SecondStart:
    """The line of a connection that was just accepted. Raises OSError, or ValueError if it is no such line."""
    from msgspec import json

    stream.settimeout(AT_ONCE)
    line = b""
    while not line.endswith(b"\n"):
        part = stream.recv(LONGEST)
        line += part
        if not part or len(line) > LONGEST:
            raise ValueError("not a line of a second start")
    return json.decode(line, type=SecondStart)
