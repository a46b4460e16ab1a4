"""The command line. Never imports Qt, except to open the window."""

import os
import signal
import sys
import threading
from pathlib import Path
from typing import NoReturn

from sync.process import cores


def main() -> None:
    """The program `folkmoot`. A frozen application starts its engine by `--engine`; `--try-qt` is for `doctor`."""
    arguments = sys.argv[1:]
    cores.forbid()
    _fill_streams()
    if arguments[:1] == ["--engine"]:
        from desktop import engine

        sys.exit(engine.main(arguments[1:]))
    if arguments == ["--try-qt"]:
        from desktop.app import try_qt

        sys.exit(try_qt())
    if _is_plain(arguments, "window"):
        from desktop.cli import starting

        sys.exit(starting.run(None, arguments[1] if arguments[1:] else None))
    if _is_plain(arguments, "--profile"):
        sys.exit(_open_window(Path(arguments[1]) if arguments else None))
    from desktop.cli.root import folkmoot

    try:
        folkmoot(prog_name="folkmoot")
    except SystemExit as end:
        _leave(end)


def window() -> None:
    """The program `folkmoot-window`, which has no terminal."""
    main()


def _fill_streams() -> None:
    """Open nothing in place of a standard stream that the starter has closed; else the next file that is opened would
    be one, the store for example, and get what is printed."""
    while (filled := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(filled, True)
    os.close(filled)
    nothing = Path(os.devnull)
    sys.stdin = sys.stdin or nothing.open(encoding="utf-8")
    sys.stdout = sys.stdout or nothing.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nothing.open("w", encoding="utf-8")


def _leave(end: SystemExit) -> NoReturn:
    """End the process at once, if a thread waits for an answer of the keyring, for which Python would wait; or if what
    was printed finds no room on a disk, which was said, and Python would say again."""
    printed = True
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            printed = False
    if threading.active_count() > 1 or not printed:
        os._exit(end.code if isinstance(end.code, int) else 0)
    raise end


def _is_plain(arguments: list[str], first: str) -> bool:
    """Is this a usual start, which can skip the commands' imports: no arguments, or this word and one more?"""
    plain = not any(map(os.environ.get, ("FOLKMOOT_PASSPHRASE", "_FOLKMOOT_COMPLETE")))
    if first == "window":
        return plain and arguments[:1] == [first] and len(arguments) < 3 and not arguments[-1].startswith("-")
    return plain and (not arguments or (len(arguments) == 2 and arguments[0] == first and arguments[1] != ""))


def _open_window(profile: Path | None) -> int:
    from desktop import app
    from models.errors import Refused

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop never gets to Python's handler
    try:
        return app.main(profile, [])
    except Refused as refused:
        from desktop.cli.root import fail

        fail(refused)
