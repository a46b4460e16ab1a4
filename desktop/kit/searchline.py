"""A line in which one looks for something: a magnifier stands in it, and what is typed can be cleared."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.kit import icons, theme

SIDE = 4
"""Steps of the magnifier, and of the room before and behind it together."""


class SearchLine(QLineEdit):
    """Qt's own icons in a line have 16 pixels, however large the letters are; this magnifier grows with them."""

    def __init__(self, asked: str, parent: QWidget | None = None) -> None:
        """`asked`: what one looks for, in words."""
        super().__init__(parent)
        self.setPlaceholderText(asked)
        self.setAccessibleName(asked)
        self.setClearButtonEnabled(True)
        self._make_room()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _make_room(self) -> None:
        room = theme.space(SIDE + 2)
        self.setTextMargins(0 if self._mirrored else room, 0, room if self._mirrored else 0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, before = theme.space(SIDE), theme.space(3)
        left = self.width() - before - side if self._mirrored else before
        painter = QPainter(self)
        icons.draw(painter, "search", QRectF(left, (self.height() - side) / 2, side, side), theme.colours().muted)
        painter.end()


def search_line(asked: str) -> QLineEdit:
    """For a page that needs to know no more than that it is a line."""
    return SearchLine(asked)
