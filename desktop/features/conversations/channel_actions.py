"""The actions of the conversations page: its buttons in the header, and its keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.kit.icons import icon


class ChannelActions(QObject):
    step_asked = Signal(int, bool)
    """Up (-1) or down (1), and whether only to channels with unread messages."""
    first_unread_asked = Signal()
    newest_asked = Signal()
    mark_read_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.find = QAction(icon("search"), self.tr("Search in this channel"), page)
        self.edit = QAction(icon("settings"), self.tr("Name, purpose and archive"), page)
        self._add(page, self.tr("Channel above"), "Alt+Up", lambda: self.step_asked.emit(-1, False))
        self._add(page, self.tr("Channel below"), "Alt+Down", lambda: self.step_asked.emit(1, False))
        self._add(
            page, self.tr("Channel with news above"), "Alt+Shift+Up", lambda: self.step_asked.emit(-1, True))
        self._add(
            page, self.tr("Channel with news below"), "Alt+Shift+Down", lambda: self.step_asked.emit(1, True))
        self._add(page, self.tr("First unread message"), "Alt+Home", self.first_unread_asked.emit)
        self._add(page, self.tr("Newest message"), "Alt+End", self.newest_asked.emit)
        self._add(page, self.tr("Mark channel as read"), "Shift+Esc", self.mark_read_asked.emit)

    def _add(self, page: QWidget, text: str, keys: str, triggered: Callable[[], object]) -> None:
        action = QAction(text, page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: triggered())
        page.addAction(action)
