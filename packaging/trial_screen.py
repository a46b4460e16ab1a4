"""Screens of X on this computer, as the trials use them."""

import subprocess
from pathlib import Path

SCREENS = Path("/tmp/.X11-unix")


def is_there(display: str, question: str = "getmouselocation") -> bool:
    """Does this screen answer? Its socket is there a moment before."""
    asked = ["env", f"DISPLAY={display}", "xdotool", question]
    return subprocess.run(asked, capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode == 0


def is_managed(display: str) -> bool:
    """Does a window manager answer on this screen? It gives the keyboard to no window that was there before it."""
    return is_there(display, "get_num_desktops")


def screens() -> None:
    """The folder for sockets of screens, which the first X server makes; a computer that never had one lacks it."""
    SCREENS.mkdir(exist_ok=True)
    SCREENS.chmod(0o1777)
