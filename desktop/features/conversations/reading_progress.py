"""How far a channel has been read: moves its read position while messages are on the screen, and shows what is unread.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.features.conversations.message_area import MessageArea
from desktop.features.conversations.read_positions import ReadPositions


class ReadingProgress(QObject):
    read = Signal()
    """Messages of the channel have been read."""

    def __init__(self, pane: QWidget, area: MessageArea, positions: ReadPositions) -> None:
        super().__init__(pane)
        self._pane, self._area, self._positions = pane, area, positions
        self._channel: bytes | None = None
        self._has_place = False
        self._held = False
        """What was marked unread stays so until one comes back, or marks it as read."""
        area.view.verticalScrollBar().valueChanged.connect(self.look)
        area.view.verticalScrollBar().rangeChanged.connect(self.look)
        area.newest_button.pressed.connect(self.to_newest)
        area.unread_bar.jump_asked.connect(self.to_first_unread)
        area.unread_bar.dismissed.connect(self.mark_read)

    def open(self, channel: bytes) -> None:
        """Another channel's list is in the area. Its place is found once it is visible and rows can be measured."""
        self._channel, self._has_place, self._held = channel, False, False
        self.look()

    @property
    def reads_newest(self) -> bool:
        """The newest message is on the screen of an active window."""
        return self.reads_end and self._pane.isVisible() and self._pane.isActiveWindow()

    @property
    def place(self) -> int:
        """The order key of the message at the top of the screen; 0 while the newest is at its foot."""
        top = self._area.view.first_visible()
        return 0 if self.reads_end or top is None else top.key

    @property
    def reads_end(self) -> bool:
        messages = self._area.messages
        return messages is not None and messages.at_newest and self._area.view.follows

    def return_to(self, place: int) -> None:
        """Show what was shown when `place` was noted."""
        view = self._area.view
        if place and view.to_key(place):
            view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        else:
            view.to_newest()
        self.look()

    def look(self) -> None:
        """The list has moved, grown or come into sight: note what is read, and show what is not."""
        messages = self._area.messages
        if self._channel is None or messages is None or not self._pane.isVisible():
            return
        if not self._has_place:
            self._has_place = True
            self._find_place()
        self._note_newest(self._channel)
        self._read_late(self._channel)
        self._draw_line(self._channel)
        self._show_unread(self._channel)

    def rows_changed(self) -> None:
        """Note now what is read, and look a little later: that lays out new rows, which takes as long as reading them.
        """
        if self._channel is not None:
            self._note_newest(self._channel)
        QTimer.singleShot(0, self, self.look)

    def to_newest(self) -> None:
        self._area.view.to_newest()
        self.look()

    def to_first_unread(self) -> None:
        messages = self._area.messages
        if messages is not None and messages.unread_from is not None:
            self._area.view.start_at(messages.unread_from)

    def mark_read(self) -> None:
        """Everything in the channel counts as read."""
        self._held = False
        if self._channel is not None and self._area.messages is not None:
            self._positions.read_all(self._channel)
            self._area.messages.draw_unread_line(None)
            self.read.emit()
            self.look()

    def mark_unread(self, order_key: int) -> None:
        """Count everything as unread from this message on."""
        if self._channel is not None and self._area.messages is not None:
            self._held = True
            self._positions.mark_unread(self._channel, order_key)
            self._area.messages.draw_unread_line(self._positions.first_unread(self._channel))
            self.read.emit()
            self.look()

    def _find_place(self) -> None:
        """Start at the first unread message, or else at the newest."""
        messages = self._area.messages
        if messages is not None and messages.unread_from is not None:
            self._area.view.start_at(messages.unread_from)
        else:
            self._area.view.to_newest()

    def _note_newest(self, channel: bytes) -> None:
        messages = self._area.messages
        if self._held or messages is None or not messages.items or not self.reads_newest:
            return
        if self._positions.move(channel, messages.items[-1].key):
            self.read.emit()

    def _read_late(self, channel: bytes) -> None:
        """Messages that arrived behind the read position are read once they have been on the screen."""
        if self._held or not self._pane.isActiveWindow() or not self._positions.late(channel):
            return
        top, bottom = self._area.view.first_visible(), self._area.view.last_visible()
        if top is not None and bottom is not None and self._positions.seen(channel, top.key, bottom.key):
            self.read.emit()

    def _draw_line(self, channel: bytes) -> None:
        """Draw a line above the first unread message. It stays while one reads, until there is a next unread one."""
        messages = self._area.messages
        first = self._positions.first_unread(channel)
        if messages is None or first is None:
            return
        line = messages.unread_from
        if line is None or first < line or not self._positions.is_unread(channel, line):
            messages.draw_unread_line(first)

    def _show_unread(self, channel: bytes) -> None:
        messages, view = self._area.messages, self._area.view
        if messages is None:
            return
        unread = self._positions.unread(channel)
        self._area.newest_button.count(unread)
        self._area.newest_button.setVisible(not view.follows or not messages.at_newest)
        first, top = messages.unread_from, view.first_visible()
        self._area.unread_bar.say(unread)
        self._area.unread_bar.setVisible(bool(unread and first is not None and top is not None and top.key > first))
