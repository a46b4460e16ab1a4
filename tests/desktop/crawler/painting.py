"""The texts that rows paint themselves: what is cut off without an ellipsis, or painted over another text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations, groupby
from typing import Any

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import getCppPointer

from tests.desktop.crawler.faults import Fault

SLACK = 3.0
"""Pixels that letters may reach out of their boxes, as in italics."""


@dataclass(frozen=True, slots=True)
class Painted:
    painter: int
    text: str
    room: QRectF
    """Where it should stand, in pixels of the picture."""
    area: QRectF
    """Where its letters are."""


@contextmanager
def overheard(into: list[Painted]) -> Iterator[None]:
    """Note every text that is painted into a box from Python."""
    original = QPainter.drawText

    def noted(self: QPainter, *given: Any) -> Any:
        if len(given) >= 3 and isinstance(given[0], QRect | QRectF) and isinstance(given[2], str):
            room, flags, text = QRectF(given[0]), int(given[1]), given[2]
            area = self.boundingRect(room, flags, text)
            to_picture = self.deviceTransform()
            into.append(Painted(getCppPointer(self)[0], text, to_picture.mapRect(room), to_picture.mapRect(area)))
        return original(self, *given)

    QPainter.drawText = noted  # type: ignore[method-assign]
    try:
        yield
    finally:
        QPainter.drawText = original  # type: ignore[method-assign]


def painted_faults(root: QWidget) -> Iterator[Fault]:
    noted: list[Painted] = []
    with overheard(noted):
        root.grab()
    for each in noted:
        if each.text.strip() and (
            each.area.width() > each.room.width() + SLACK or each.area.height() > each.room.height() + SLACK
        ):
            yield Fault("cut off", f"painted {each.text!r}")
    for _painter, together in groupby(noted, key=lambda each: each.painter):
        for one, other in combinations(list(together), 2):
            shared = one.area & other.area
            if one.text.strip() and other.text.strip() and shared.width() > SLACK and shared.height() > SLACK:
                yield Fault("overlap", f"painted {one.text!r} and {other.text!r}")


