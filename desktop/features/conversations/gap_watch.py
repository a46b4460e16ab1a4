"""Asks for provisional messages to be read again whenever the number of provisional envelopes changes."""

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations.rows import MessageList
from desktop.kit.bridge import EngineBridge
from sync import api


class GapWatch(QObject):
    outdated = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._messages: MessageList | None = None
        self._provisional = 0
        bridge.status.connect(self._status_changed)

    def watch(self, messages: MessageList) -> None:
        self._messages = messages

    def _status_changed(self, status: api.Status) -> None:
        before, self._provisional = self._provisional, status.provisional
        if before == status.provisional or self._messages is None:
            return
        if any(row.provisional for row in self._messages.items):
            self.outdated.emit()
