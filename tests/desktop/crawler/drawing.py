"""Draws what the crawler walks past: every page, sheet, dialog, menu and state, each scrolled to its end."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QWidget
from typing_extensions import override

import desktop
from desktop.app.form import Form
from desktop.kit.page import Page
from desktop.kit.side import SideSheet
from tests.desktop.crawler.house import House
from tests.desktop.crawler.looks import Look
from tests.desktop.crawler.walking import Walk

DRAWN = (QDialog, SideSheet, Form, Page)
"""Of these, every class that the window declares has to be in a picture."""
LONGEST = 110
"""Letters of a file's name."""
MOST_SCREENS = 12


class Drawing(Walk):
    """A walk that looks at nothing, and takes a picture of everything."""

    def __init__(self, house: House, look: Look, folder: Path) -> None:
        super().__init__(house, look, tabs=False)
        self._folder = folder
        self._sums: dict[str, str] = {}
        """Sum of a picture -> where it was taken."""
        self.twice: list[tuple[str, str]] = []
        """Two places whose pictures are identical."""
        self.met: set[type] = set()
        """Classes of what is in the pictures."""

    @override
    def see(self, root: QWidget, place: str, *, tabs: bool = True, english: bool = False) -> None:
        self._house.settle()
        self.places.append(place)
        whole = root.window()
        self.met |= {type(each) for each in (root, *root.findChildren(QWidget)) if each.isVisible()}
        for number, picture in enumerate(_screens(whole, root)):
            self._keep(picture, f"{place}, further down {number}" if number else place)

    @override
    def again(self, root: QWidget, place: str) -> None:
        """A picture, unless all is as it was."""
        whole = root.window()
        picture = whole.grab().toImage()
        if _sum(picture) not in self._sums:
            self.places.append(place)
            self._keep(picture, place)

    def _keep(self, picture: QImage, place: str) -> None:
        if picture.isNull():  # it has closed meanwhile
            return
        before = self._sums.setdefault(_sum(picture), place)
        if before != place:
            self.twice.append((before, place))
            return
        name = re.sub(r"[^\w#.+]+", "-", place.replace("›", "--")).strip("-")[:LONGEST]
        self._folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(self._folder / f"{len(self._sums):03} {name}.png"))


def draw(house: House, look: Look, folder: Path, parts: Sequence[str]) -> Drawing:
    """The parts are those of the crawler, `walking.PARTS`."""
    made = Drawing(house, look, folder)
    made.go(parts)
    return made


def never_drawn(met: set[type]) -> list[str]:
    """The sheets, dialogs, forms and pages that the window declares and no picture shows."""
    for each in walk_packages(desktop.__path__, "desktop."):
        if not each.name.endswith("__main__"):
            import_module(each.name)
    return sorted(f"{each.__module__}.{each.__name__}" for each in _leaves(*DRAWN)
                  if each.__module__.startswith("desktop.") and each not in met)  # fmt: skip


def _leaves(*classes: type) -> Iterator[type]:
    """The classes from which no other one is made."""
    for each in classes:
        below = each.__subclasses__()
        if below and each is not QFileDialog:
            yield from _leaves(*below)
        else:
            yield each


def _screens(whole: QWidget, root: QWidget) -> Iterator[QImage]:
    """The window, and again for each screenful that scrolls in it."""
    yield whole.grab().toImage()
    for area in [each for each in root.findChildren(QScrollArea) if each.isVisible()]:
        bar = area.verticalScrollBar()
        for _step in range(1, MOST_SCREENS):
            before = bar.value()
            bar.setValue(before + bar.pageStep())
            if bar.value() == before:
                break
            yield whole.grab().toImage()
        bar.setValue(0)


def _sum(picture: QImage) -> str:
    return hashlib.sha256(bytes(picture.constBits())).hexdigest() + str(picture.size().toTuple())
