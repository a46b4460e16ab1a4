"""The message under the mouse: it is tinted, and a bar over it offers the most frequent actions."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor

from desktop.features.conversations.actions import Rights
from desktop.features.conversations.hover_bar import HoverBar
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.reading import NOTHING, ReadingView

STILL = 120
"""Milliseconds without movement before the bar over a message comes back."""


class Hovering(QObject):
    chosen = Signal(str, object)
    """Name of an action of the bar, and the row."""

    def __init__(self, view: ReadingView, rights: Callable[[], Rights]) -> None:
        super().__init__(view)
        self._view, self._rights = view, rights
        self._row: Row | None = None
        self._still = QTimer(self, singleShot=True)
        self._still.setInterval(STILL)
        self._still.timeout.connect(self._point_again)
        view.verticalScrollBar().valueChanged.connect(self.wait)

    @cached_property
    def bar(self) -> HoverBar:
        """Made when the mouse is first over a message."""
        made = HoverBar(self._view.viewport())
        made.chosen.connect(self._choose)
        return made

    def point_at(self, index: QModelIndex) -> None:
        """The mouse is over this message, or over none."""
        row = self._view.row_at(index)
        if row == self._row and (row is None or self.bar.isVisible()):
            return
        self._row = row
        self._view.delegate.hovered = row.key if row is not None else 0
        self._view.viewport().update()
        if row is None:
            self._hide()
            return
        rect = self._view.visualRect(index)
        top = int(self._view.delegate.layouts.of(row, rect.width()).content.top())
        self.bar.show_for(row, self._rights(), rect.adjusted(0, top, 0, 0))

    def wait(self) -> None:
        """Messages move under the mouse: hide the bar until they stand still."""
        self._hide()
        self._still.start()

    def _hide(self) -> None:
        if "bar" in self.__dict__:  # `self.bar` would make it
            self.bar.hide()

    def _point_again(self) -> None:
        at: QPoint = self._view.viewport().mapFromGlobal(QCursor.pos())
        self.point_at(self._view.indexAt(at) if self._view.viewport().underMouse() else NOTHING)

    def _choose(self, action: str) -> None:
        if self._row is not None:
            self.chosen.emit(action, self._row)
