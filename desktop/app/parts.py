"""Checks the parts that the window loads only when they are used. A copy of Folkmoot that lacks one would not say so by
itself."""

import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QLibraryInfo, QTranslator
from PySide6.QtGui import QImageReader

from desktop.app.preferences.appearance import LANGUAGE
from desktop.app.translations import SYSTEM
from resources import FOLDER

_CALENDAR: Final = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTAMP:20260101T100000Z\r\n"
    b"SUMMARY:Walk\r\nDTSTART;TZID=Europe/Berlin:20260601T180000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)


def missing() -> list[str]:
    """The names of the parts that are not here or do not work. Needs a QApplication."""
    return [what for what, works in _WORKS.items() if not _tried(works)]


def _tried(works: Callable[[], bool]) -> bool:
    try:
        return works()
    except (ImportError, OSError, LookupError, ValueError, TypeError, AttributeError):
        return False


def _pictures() -> bool:
    from desktop.kit.files.thumbnails import FORMATS

    return {*FORMATS} <= {bytes(each.data()) for each in QImageReader.supportedImageFormats()}


def _icons() -> bool:
    from desktop.kit.icons import renderer

    return renderer("folkmoot", "black").isValid()


def _languages() -> bool:
    codes = [code for code, _ in LANGUAGE.choices if code != SYSTEM]
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = (QTranslator().load(str(FOLDER / "translations" / f"folkmoot_{code}.qm")) for code in codes)
    return all(ours) and all(QTranslator().load(f"qtbase_{code}", of_qt) for code in codes)


def _labels() -> bool:
    from desktop.kit.printing.labels import Label, label_sheets
    from desktop.kit.qr import squares

    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    made = list(label_sheets("Folkmoot", [Label("Folkmoot", code="folkmoot:")], paper))
    return made == [1] and squares("folkmoot:") is not None and paper.data().startsWith(b"%PDF")


def _calendars() -> bool:
    from models.features.gatherings.calendar_reading import read_calendar
    from models.features.gatherings.calendar_writing import write_calendar

    return len(read_calendar(_CALENDAR, "UTC").invitations) == 1 and write_calendar([]).startswith(b"BEGIN:VCALENDAR")


def _notifications() -> bool:
    if sys.platform == "linux":
        from desktop.app.notifications import session_bus  # noqa: F401
    return True


def _spelling() -> bool:
    """Is the part here that asks the system for dictionaries? The dictionaries themselves are no part of Folkmoot."""
    return sys.platform != "linux" or find_spec("enchant") is not None


_WORKS: Final = {
    "pictures": _pictures, "icons": _icons, "languages": _languages, "labels to print": _labels,
    "calendar files": _calendars, "notifications": _notifications, "spelling": _spelling,
}  # fmt: skip
