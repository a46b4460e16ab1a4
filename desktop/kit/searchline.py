"""A line in which one looks for something: it shows a magnifier, and what is typed can be cleared."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.kit import icons, theme
from desktop.kit.controls import tool

SIDE = 4
"""Steps of the magnifier."""


class SearchLine(QLineEdit):
    """Qt's own icons in a line have 16 pixels, however large the letters are; this magnifier and what clears the line
    grow with them."""

    def __init__(self, asked: str, parent: QWidget | None = None) -> None:
        """`asked`: what one looks for, in words."""
        super().__init__(parent)
        self.setPlaceholderText(asked)
        self.setAccessibleName(asked)
        self.clearing = tool(self.tr("Clear"), "close", self._clear)
        self.clearing.setParent(self)
        self.clearing.setProperty("look", "inside")
        self.clearing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clearing.setCursor(Qt.CursorShape.ArrowCursor)
        self.clearing.hide()
        self.textChanged.connect(lambda text: self.clearing.setVisible(bool(text)))
        self._make_room()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _make_room(self) -> None:
        before, behind = theme.space(SIDE + 2), theme.space(SIDE + 1)
        left, right = (behind, before) if self._mirrored else (before, behind)
        self.setTextMargins(left, 0, right, 0)
        side, edge = self.clearing.sizeHint(), theme.space(1)
        left = edge if self._mirrored else self.width() - edge - side.width()
        self.clearing.setGeometry(left, (self.height() - side.height()) // 2, side.width(), side.height())

    def _clear(self) -> None:
        self.clear()
        self.textEdited.emit("")
        self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

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
