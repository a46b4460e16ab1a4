"""Jumps within a conversation, to a message that is quoted or pinned, and back to where one stood."""

from PySide6.QtCore import QObject, Qt, Signal

from desktop.features.conversations import queries
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.queries import Reader


class Jumping(QObject):
    jumped = Signal(object)
    """One has jumped to this message (its record): that is a place of its own, from which Back leads to the former."""

    def __init__(self, reader: Reader, pane: Pane) -> None:
        super().__init__(pane)
        self._reader, self._pane = reader, pane
        self._stood: tuple[bytes, int] | None = None
        """The conversation, and where one was reading in it before the jump (`ReadingProgress.place`)."""
        self._left: Row | None = None
        """The message from which one jumped by keyboard."""
        self._is_jumping = False
        pane.view.jump_asked.connect(self.jump)

    def jump(self, order_key: int) -> None:
        """Show a message of this conversation."""
        found, view = queries.messages(self._reader, [order_key]), self._pane.view
        stood, left = (self._pane.talk, self._pane.progress.place), view.current_row() if view.hasFocus() else None
        self._pane.show_found(order_key, ())
        if found and found[0].talk == self._pane.talk:
            self._stood, self._left, self._is_jumping = stood, left, True
            self.jumped.emit(found[0].record)
            self._is_jumping = False
            if left is not None:  # whoever goes from message to message goes on from there
                view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> bool:
        """Show again what was shown before the jump, if the same conversation is shown. True where the keyboard was in
        its messages."""
        if self._is_jumping or self._stood is None:
            return False
        (talk, place), left, self._stood = self._stood, self._left, None
        if talk != self._pane.talk:
            return False
        self._pane.progress.return_to(place)
        if left is not None:
            self.point_at(left.key)
        return left is not None

    def point_at(self, order_key: int) -> None:
        """Make a message the current one, where it is in the list."""
        messages = self._pane.messages
        row = messages.row_of(order_key) if messages is not None else -1
        if messages is not None and row >= 0:
            self._pane.view.setCurrentIndex(messages.index(row))
