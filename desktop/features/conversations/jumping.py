"""Jumps within a conversation, to a message that is quoted or pinned, and back to where one stood."""

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import queries
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.queries import Reader


class Jumping(QObject):
    jumped = Signal(object)
    """One has jumped to this message (its record): that is a place of its own, from which Back leads to the former."""

    def __init__(self, reader: Reader, pane: Pane) -> None:
        super().__init__(pane)
        self._reader, self._pane = reader, pane
        self._stood: tuple[bytes, int] | None = None
        """The conversation, and where one stood in it before the jump (`ReadingProgress.place`)."""
        self._is_jumping = False
        pane.view.jump_asked.connect(self.jump)

    def jump(self, order_key: int) -> None:
        """Show a message of this conversation."""
        found = queries.messages(self._reader, [order_key])
        stood = self._pane.talk, self._pane.progress.place
        self._pane.show_found(order_key, ())
        if found and found[0].talk == self._pane.talk:
            self._stood, self._is_jumping = stood, True
            self.jumped.emit(found[0].record)
            self._is_jumping = False

    def go_back(self) -> None:
        """Show again what was shown before the jump, if the same conversation is shown."""
        if self._is_jumping or self._stood is None:
            return
        (talk, place), self._stood = self._stood, None
        if talk == self._pane.talk:
            self._pane.progress.return_to(place)

    def point_at(self, order_key: int) -> None:
        """Make a message the current one, where it is in the list."""
        messages = self._pane.messages
        row = messages.row_of(order_key) if messages is not None else -1
        if messages is not None and row >= 0:
            self._pane.view.setCurrentIndex(messages.index(row))
