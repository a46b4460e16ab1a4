"""Starting with the person's login: a file in the folder of the XDG autostart specification (version 0.5). No Qt."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from models.errors import Refused

NAME: Final = "org.folkmoot.Folkmoot.desktop"
SANDBOX: Final = Path("/.flatpak-info")
_PROGRAM: Final = "TryExec="
_RESERVED: Final = '"`$\\'


def can_start() -> bool:
    """Is there such a folder on this platform, and outside of a sandbox?"""
    return sys.platform == "linux" and not SANDBOX.exists()


def file() -> Path:
    chosen = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (chosen if chosen.is_absolute() else Path.home() / ".config") / "autostart" / NAME


def switch(on: bool, profile: Path | None) -> None:
    """Start at login from now on, with this profile (None = the user's own), or do so no more. Raises Refused
    `autostart.unwritable`."""
    place = file()
    try:
        if on:
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_suffix(".part")
            part.write_text(_entry(profile), encoding="utf-8")
            part.replace(place)
        else:
            with suppress(FileNotFoundError, NotADirectoryError):
                place.unlink()
    except (OSError, UnicodeEncodeError):
        raise Refused("autostart.unwritable", path=str(place)) from None


def is_stale() -> bool:
    """Does the file name a program that is not there any more, such as one on a stick that is in another place now?"""
    try:
        lines = file().read_text("utf-8", "replace").splitlines()
    except OSError:
        return True
    named = [line.removeprefix(_PROGRAM) for line in lines if line.startswith(_PROGRAM)]
    return not any(Path(each.replace("\\\\", "\\")).is_file() for each in named)


def _entry(profile: Path | None) -> str:
    """Desktops skip an entry whose program in `TryExec` is gone: after Folkmoot was removed, or without its stick."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "desktop.cli"]
    chosen = [] if profile is None else ["--profile", str(profile)]
    command = _quoted([*program, *chosen, "window", "--quietly"])
    return (
        "[Desktop Entry]\nType=Application\nName=Folkmoot\nIcon=org.folkmoot.Folkmoot\nTerminal=false\n"
        f"{_PROGRAM}{_escaped(sys.executable)}\nExec={command}\n"
    )


def _quoted(arguments: Sequence[str]) -> str:
    """As the desktop entry specification (1.5) quotes the arguments of `Exec`, and then the string that it is."""
    quoted = ("".join(f"\\{each}" if each in _RESERVED else each for each in argument) for argument in arguments)
    return _escaped(" ".join(f'"{each}"' for each in quoted).replace("%", "%%"))


def _escaped(string: str) -> str:
    return string.replace("\\", "\\\\").replace("\n", "\\n")
