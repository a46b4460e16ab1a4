"""A short message at the head of the window, away from the newest line, that goes away by itself, perhaps with a button
to undo, or to go where it is about. It is in the spare part of the header, or below the header where that is too
small: it covers neither the title, nor that of a sheet, nor the newest line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import button, label, row
from desktop.kit.side import SideSheet

SECONDS = 6
SECONDS_WITH_BUTTON = 12
LEAST, MOST = 70, 110
"""The least and the greatest width, in steps."""
Head = Callable[[], tuple[QRect, QRect]]
"""Returns (the rectangle of the header in the window, the empty part of it)."""


class Toast(QFrame):
    """One per window; a new message takes the place of the former one."""

    def __init__(self, window: QWidget, head: Head | None = None) -> None:
        super().__init__(window)
        self._window, self._head = window, head or self._no_head
        self.setProperty("look", "toast")
        self._does: Callable[[], object] | None = None
        layout = self._row = row(self, margin=3, gap=4)
        self.text = label("", wrap=True)
        self.button = button(self.tr("Undo"), self._pressed)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`; with `undo` there is a button for it and more time."""
        self._show(text, self.tr("Undo"), undo)

    def lead(self, text: str, go: Callable[[], object]) -> None:
        """Show `text`, with a button that goes where it is about."""
        self._show(text, self.tr("Show"), go)

    def _show(self, text: str, word: str, does: Callable[[], object] | None) -> None:
        self._does = does
        self.text.setText(text)
        self.button.setText(word)
        self.button.setVisible(does is not None)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(1000 * (SECONDS_WITH_BUTTON if does else SECONDS))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _pressed(self) -> None:
        does, self._does = self._does, None
        self.hide()
        if does is not None:
            does()

    def place(self) -> None:
        """Stand where nothing is covered. The window says when another title is shown."""
        window, (whole, spare) = self._window, self._head()
        width, height = self._size(spare.width() - theme.space(4))
        if width >= theme.space(LEAST) and height <= whole.height():
            left, top = spare.center().x() - width // 2, whole.center().y() - height // 2
        else:
            width, height = self._size(whole.width() - theme.space(8))
            left, top = whole.center().x() - width // 2, whole.bottom() + theme.space(2)
            top = max(top, self._below_sheet(QRect(left, top, width, height)))
        self.setFixedSize(width, height)
        self.move(left, max(0, min(top, window.height() - height)))

    def _size(self, room: int) -> tuple[int, int]:
        width = max(1, min(theme.space(MOST), room))
        return width, self._row.totalHeightForWidth(width)

    def _below_sheet(self, place: QRect) -> int:
        """Where a sheet's heading ends that this place would cover, or 0."""
        for sheet in self._window.findChildren(SideSheet):
            heading = QRect(sheet.heading.mapTo(self._window, QPoint(0, 0)), sheet.heading.size())
            if sheet.isVisible() and heading.intersects(place):
                return heading.bottom() + theme.space(2)
        return 0

    def _no_head(self) -> tuple[QRect, QRect]:
        head = QRect(0, 0, self._window.width(), 0)
        return head, QRect()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.place()
        return False
