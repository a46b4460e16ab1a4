"""A channel and, beside it, one of its threads; one of the two where there is no room for both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

NARROW = 900
"""Below this width, in pixels, a thread is shown in place of its channel."""
SHARES = (3, 2)
"""How the room is shared between the two at first."""


class Columns(QSplitter):
    def __init__(self, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.main = main
        self.side: QWidget | None = None
        self._open = False
        self.setChildrenCollapsible(False)
        self.addWidget(main)

    @property
    def is_open(self) -> bool:
        """Is something shown beside the channel, or in its place?"""
        return self._open

    @property
    def is_narrow(self) -> bool:
        return self.width() < NARROW

    def open_side(self, side: QWidget) -> None:
        if self.side is None:
            self.side = side
            self.addWidget(side)
            self.setSizes([share * self.width() // sum(SHARES) for share in SHARES])
        self._open = True
        self._arrange()

    def close_side(self) -> None:
        self._open = False
        self._arrange()

    def _arrange(self) -> None:
        self.main.setVisible(not (self._open and self.is_narrow))
        if self.side is not None:
            self.side.setVisible(self._open)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
