"""Asks the engine on how many devices our own messages are, and tells the list."""

from PySide6.QtCore import QObject, QTimer

from desktop.features.conversations.rows import MessageList
from desktop.kit.bridge import EngineBridge
from sync import api

PAUSE = 300
"""Milliseconds before the engine is asked, after a message of ours or after a neighbour came or left."""
ASKED = 60
"""Most messages in one question: the newest of ours."""


class ReplicaCounts(QObject):
    def __init__(self, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._messages: MessageList | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        bridge.status.connect(self._status_changed)

    def ask_for(self, messages: MessageList) -> None:
        """Find out the counts soon, for this person's own messages in this list."""
        self._messages = messages
        self._timer.start()

    def _status_changed(self, _status: api.Status) -> None:
        if self._messages is not None:
            self._timer.start()

    def _ask(self) -> None:
        messages = self._messages
        if messages is None:
            return
        own = [row for row in messages.items if row.mine and not row.message.redacted][-ASKED:]
        if own:
            self._bridge.call(
                api.CountReplicas(tuple(row.message.record for row in own)),
                lambda counts: messages.know_replica_counts(dict(zip([row.key for row in own], counts, strict=False))),
                lambda _refused: None, owner=messages)
