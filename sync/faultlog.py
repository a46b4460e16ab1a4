"""The engine's log file: the kind of each fault and its place in the code, and nothing that members wrote.

A message is written as it is in the code, without its arguments; an exception only with its type and places.
"""

import contextlib
import faulthandler
import logging
import os
import traceback
from collections import Counter
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from typing_extensions import override

from models.errors import Refused

NAME: Final = "engine.log"
CRASHES: Final = "engine.crash"
"""Files, lines and functions of native crashes, as `faulthandler` writes them."""
MAX_BYTES: Final = 256 * 1024
MAX_PLACES: Final = 12
MAX_FAULTS: Final = 1000
"""Most records that are remembered as failed, for each module."""
OURS: Final = ("models", "sync", "desktop")
"""Loggers whose messages are constants. For other loggers only the place is written."""


FAILED: Final = "module failed"
_log = logging.getLogger(__name__)


class _ContentFree(logging.Formatter):
    @override
    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.partition(".")[0] in OURS
        said = str(record.msg) if ours else f"{Path(record.pathname).name}:{record.lineno}"
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {said}"
        if (failed := getattr(record, "module_failed", None)) is not None:
            line += f" {failed}\n{record.trace}"  # type: ignore[attr-defined]
        if record.exc_info and record.exc_info[0] is not None:
            line += f" {record.exc_info[0].__qualname__} at {places(record.exc_info[2])}"
        return line


class _Quiet(RotatingFileHandler):
    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing: the default would print the log record with its arguments when the disk is full."""


def places(trace: TracebackType | None) -> str:
    """`file:line function` of the innermost frames, innermost first."""
    frames = [
        f"{'/'.join(Path(frame.f_code.co_filename).parts[-2:])}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    return " < ".join(frames[:-MAX_PLACES - 1:-1]) or "?"


def write_to(folder: Path) -> logging.Handler:
    """Write this process's warnings and errors to `engine.log` in the profile folder, at most two files of 256 KiB.

    The caller removes the returned handler with `stop_writing`.
    """
    handler = _Quiet(folder / NAME, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(_ContentFree())
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    return handler


def note_crashes(folder: Path) -> None:
    """Write the places of a native crash of this process to `engine.crash` in the profile folder."""
    path = folder / CRASHES
    flags = os.O_CREAT | os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags, 0o600)
        if os.fstat(descriptor).st_size > MAX_BYTES:
            os.ftruncate(descriptor, 0)
    except OSError:
        return
    faulthandler.enable(descriptor)


def crashes(folder: Path) -> int:
    """Number of crashes in the file."""
    try:
        return (folder / CRASHES).read_bytes().count(b"Fatal Python error")
    except OSError:
        return 0


def faults(folder: Path) -> int:
    """Number of lines in the log."""
    try:
        return (folder / NAME).read_bytes().count(b"\n")
    except OSError:
        return 0


def modules(folder: Path) -> dict[str, int]:
    """Module -> number of its failures in the log."""
    try:
        lines = (folder / NAME).read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    return dict(Counter(line.rpartition(" ")[2] for line in lines if f": {FAILED} " in line))


def stop_writing(handler: logging.Handler) -> None:
    logging.getLogger().removeHandler(handler)
    handler.close()


@contextlib.contextmanager
def going_on() -> Iterator[None]:
    """For background work: what fails inside is tried again later. Refusals, for example of a full disk, are told where
    they concern somebody; anything else goes into the log."""
    try:
        yield
    except Refused:
        pass
    except Exception:  # noqa: BLE001 - whatever it is, the next turn may succeed
        _log.exception("background work failed")


class ModuleFaults:
    """Which modules have failed on which records since the start. Each failure is written to the log without the
    exception's message, because the message may repeat what members wrote."""

    def __init__(self) -> None:
        self._records: dict[str, set[bytes]] = {}

    def __call__(self, module: str, record: bytes, trace: str) -> None:
        """`trace` is the text of a traceback."""
        known = self._records.setdefault(module, set())
        if record not in known and len(known) < MAX_FAULTS:
            known.add(record)
            _log.warning(FAILED, extra={"module_failed": module, "trace": _wordless(trace)})

    def counts(self) -> dict[str, int]:
        """Module -> number of records on which it has failed."""
        return {module: len(records) for module, records in self._records.items()}


def _wordless(trace: str) -> str:
    *places_, last = trace.strip().splitlines() or [""]
    return "\n".join([*(line for line in places_ if line.startswith("  File ")), last.partition(":")[0]])
