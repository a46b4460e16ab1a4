"""Python, the libraries under it, and what the window needs."""

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata, util
from typing import Final

from desktop import dictionaries
from desktop.cli.finding import Check, Finding
from desktop.cli.options import Options
from desktop.program import once_more
from desktop.version import version

PYTHONS: Final = ((3, 11), (3, 12))
FIXED_SQLITE: Final = (3, 51, 3)
"""The first release without the WAL-reset corruption (SQLite, "The WAL-Reset Bug", 2026)."""
AUTOMERGE: Final = "1.0.0rc1"


def versions(_options: Options) -> Iterator[Finding]:
    python = f"Folkmoot {version() or 'of unknown version'}, Python {platform.python_version()}, {platform.platform()}"
    if sys.version_info[:2] in PYTHONS:
        yield Finding("version", "ok", python)
    else:
        yield Finding("version", "warn", python, "Use Python 3.11 or 3.12.")
    automerge = metadata.version("automerge")
    if automerge == AUTOMERGE:
        yield Finding("automerge", "ok", automerge)
    else:
        yield Finding("automerge", "fail", f"{automerge} instead of {AUTOMERGE}", "Install Folkmoot again.")


def store_library(_options: Options) -> Iterator[Finding]:
    from sync import reader

    sqlite, cipher, search = reader.versions()
    detail = f"SQLCipher {cipher or 'missing'}, SQLite {sqlite}, full-text search {'there' if search else 'missing'}"
    if not cipher or not search:
        yield Finding("store library", "fail", detail, "Install Folkmoot again, with its own sqlcipher3.")
    elif tuple(map(int, sqlite.split("."))) < FIXED_SQLITE:
        yield Finding("store library", "warn", detail, "Install a newer sqlcipher3; this one can damage a store.")
    else:
        yield Finding("store library", "ok", detail)


def window(_options: Options) -> Iterator[Finding]:
    """Check the window's libraries in a separate process, because this one never loads Qt."""
    if util.find_spec("PySide6") is None:
        yield Finding("window", "warn", "PySide6 is not installed; the commands work without.", "Install PySide6.")
        return
    tried = subprocess.run(  # noqa: S603
        once_more("--try-qt"), capture_output=True, text=True, timeout=25, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if tried.returncode:
        reason = tried.stderr.strip().rpartition("\n")[2]
        yield Finding("window", "warn", f"Qt does not start: {reason}", "Install the library that is named.")
        return
    letters, *missing = tried.stdout.splitlines()
    if missing:
        yield Finding("parts", "fail", f"Missing or damaged: {', '.join(missing)}.", "Install Folkmoot again.")
    if letters == "0":
        yield Finding("fonts", "warn", "None: the window would show no letters.", "Install one, for example DejaVu.")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        yield Finding("window", "warn", "Qt is there, but no screen.", "Use the commands, or start it from a desktop.")
    else:
        yield Finding("window", "ok", "Qt is there and there is a screen.")


def spelling(_options: Options) -> Iterator[Finding]:
    """What the window can look over; it does without."""
    codes = dictionaries.installed()
    if codes:
        yield Finding("spelling", "ok", f"Dictionaries: {', '.join(codes)}")
    else:
        yield Finding("spelling", "warn", "No dictionary: misspelt words are not underlined.",
                      "Install Enchant and a dictionary, for example libenchant-2-2 and hunspell-en-us.")


def terminal(_options: Options) -> Iterator[Finding]:
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    if encoding == "utf8":
        yield Finding("terminal", "ok", "UTF-8")
    else:
        yield Finding("terminal", "warn", f"The terminal speaks {encoding}.", "Set LANG to a UTF-8 locale.")


CHECKS: Final[tuple[Check, ...]] = (versions, store_library, window, spelling, terminal)
