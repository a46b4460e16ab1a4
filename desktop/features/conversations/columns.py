"""A channel, beside it one of its threads, and at the end the list of its people; fewer where there is no room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from desktop.kit import theme

NARROW = 225
"""Below this width, in steps, a thread is shown in place of its channel, and nothing else beside them."""
SHARES = (3, 2)
"""How the room is shared between the channel and the thread at first."""


class Columns(QSplitter):
    list_fits = Signal()
    """The list of people has come into view, or has gone."""

    def __init__(self, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.main = main
        self.side: QWidget | None = None
        self._open = False
        self._list: QWidget | None = None
        self.wants_list = False
        """Is the list of people to be shown where there is room?"""
        self.setChildrenCollapsible(False)
        self.addWidget(main)

    @property
    def is_open(self) -> bool:
        """Is something shown beside the channel, or in its place?"""
        return self._open

    @property
    def is_narrow(self) -> bool:
        return self.width() < theme.space(NARROW)

    @property
    def has_room_for_list(self) -> bool:
        """Is there room for the list of people? Beside an open thread, only if channel and thread keep NARROW."""
        rest = self.width() - self._list_width if self._open else self.width()
        return rest >= theme.space(NARROW)

    @property
    def shows_list(self) -> bool:
        return self.wants_list and self.has_room_for_list

    @property
    def _list_width(self) -> int:
        return self._list.sizeHint().width() if self._list is not None else 0

    def open_side(self, side: QWidget) -> None:
        self._open = True
        if self.side is None:
            self.side = side
            self.insertWidget(1, side)
            self._share()
        self._arrange()

    def close_side(self) -> None:
        self._open = False
        self._arrange()

    def open_list(self, people: QWidget) -> None:
        """Show this at the end, where there is room."""
        self.wants_list = True
        if self._list is None:
            self._list = people
            self.addWidget(people)
            self.setStretchFactor(self.count() - 1, 0)
            self.setStretchFactor(0, 1)
            self._share()
        self._arrange()

    def close_list(self) -> None:
        self.wants_list = False
        self._arrange()

    def _share(self) -> None:
        """Share the room as at first."""
        own = self._list_width if self.shows_list else 0
        shares = SHARES if self._open else SHARES[:1]
        sizes = [share * (self.width() - own) // sum(shares) for share in shares]
        if self.side is not None and not self._open:
            sizes.append(0)
        self.setSizes([*sizes, *([own] if self._list is not None else [])])

    def _arrange(self) -> None:
        self.main.setVisible(not (self._open and self.is_narrow))
        if self.side is not None:
            self.side.setVisible(self._open)
        if self._list is not None and self._list.isHidden() == self.shows_list:
            self._list.setVisible(self.shows_list)
            self.list_fits.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
