"""How the window can look: every combination of size, zoom, colours and language, and nine that hold every pair."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.app.translations import install
from desktop.kit.theme import Choice, theme
from tests.desktop.pseudo import Pseudo

SCREENS = {"1024x640": (0, 0, 1024, 640), "1280x800": (2000, 0, 1280, 800), "1920x1080": (4000, 0, 1920, 1080)}
"""Name -> x, y, width, height. Each is a screen of its own: what opens there must fit there."""
FRAME = 2
ZOOMS = (100, 150, 200)
COLOURS: tuple[Choice, ...] = ("light", "dark", "contrast")
WORDS = ("pseudo", "ar", "de", "es", "en")
"""Codes of languages, Arabic from right to left; `pseudo` is longer than any, and shows what is not translated."""


@dataclass(frozen=True, slots=True)
class Look:
    screen: str = "1280x800"
    zoom: int = 100
    colours: Choice = "light"
    words: str = "en"

    def __str__(self) -> str:
        return f"{self.screen} {self.zoom}% {self.colours} {self.words}"


def every() -> list[Look]:
    return [Look(*each) for each in product(SCREENS, ZOOMS, COLOURS, WORDS)]


def named(text: str) -> Look:
    """As `str` tells it: `1024x640 200 dark de`."""
    screen, zoom, colours, words = text.replace("%", "").split()
    return next(each for each in every() if str(each) == f"{screen} {zoom}% {colours} {words}")


def pairs() -> list[Look]:
    """Nine looks in which every two values stand together (the orthogonal array L9), in the three longest and most
    different languages."""
    screens = list(SCREENS)
    return [
        Look(screens[one], ZOOMS[two], COLOURS[(one + two) % 3], WORDS[(one + 2 * two) % 3])
        for one, two in product(range(3), repeat=2)
    ]  # fmt: skip


def inside(place: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """The screen without the frame that the offscreen platform puts around a window."""
    x, y, width, height = place
    return x + FRAME, y + FRAME, width - 2 * FRAME, height - 2 * FRAME


def screens_file(folder: Path) -> Path:
    """What the offscreen platform reads, for `QT_QPA_PLATFORM=offscreen:configfile=…`."""
    import json

    made = folder / "screens.json"
    made.write_text(json.dumps({"screens": [
        {"name": name, "x": x, "y": y, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1} for name, (x, y, width, height) in SCREENS.items()]}))  # fmt: skip
    return made


def put_on(look: Look) -> None:
    """Its colours, and the size of its letters."""
    theme().choose(look.colours)
    theme().zoom(look.zoom)


@contextmanager
def looking(app: QApplication, look: Look) -> Iterator[None]:
    """Everything that is made meanwhile looks so."""
    before = QLocale()
    put_on(look)
    if look.words == "pseudo":
        QCoreApplication.installTranslator(Pseudo(app))
        QLocale.setDefault(QLocale("en_GB"))
    else:
        install(app, QLocale(look.words))
    try:
        yield
    finally:
        for each in app.findChildren(QTranslator):
            QCoreApplication.removeTranslator(each)
            each.deleteLater()
        QLocale.setDefault(before)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme().zoom(100)
        theme().choose("light")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
