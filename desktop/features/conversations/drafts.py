"""Texts that are written but not sent, kept per channel on this computer."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from desktop.features.conversations import draft, queries
from desktop.features.conversations.draft import Draft
from desktop.kit.bridge import EngineBridge

PAUSE = 600
"""Milliseconds without a key before a draft is kept."""


class Drafts(QObject):
    """Keeps the draft of each channel: here at once, and in the store after a pause or on `flush`."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._kept: dict[bytes, Draft] = {}
        self._returned: dict[bytes, str] = {}
        """Texts that could not be sent. They are first in their channel's draft, unless they were changed there."""
        self._waiting: set[bytes] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        bridge.keep_now.connect(self.flush)

    def of(self, channel: bytes) -> Draft:
        if channel not in self._kept:
            self._kept[channel] = draft.read(self._bridge.local(queries.draft_key(channel)) or "")
        return self._kept[channel]

    def write(self, channel: bytes, begun: Draft) -> None:
        """The draft of a channel is now `begun`."""
        if self.of(channel) != begun:
            self._kept[channel] = begun
            self._waiting.add(channel)
            self._timer.start()

    def sending(self, channel: bytes) -> None:
        """The draft is being sent: the composer is empty, and the note stays until the message is durable."""
        self._kept[channel] = replace(self.of(channel), text="", reply=b"")
        self._waiting.discard(channel)

    def sent(self, channel: bytes) -> None:
        self._waiting.add(channel)
        self.flush()

    def failed(self, channel: bytes, text: str) -> str:
        """Put a text that could not be sent into the draft: after those that came back earlier, before what was written
        since. Returns the text of the draft.
        """
        since, before = self.of(channel).text, self._returned.get(channel, "")
        if before and (since == before or since.startswith(f"{before}\n")):
            since = since[len(before) + 1 :]
            text = f"{before}\n{text}"
        self._returned[channel] = text
        self.write(channel, replace(self.of(channel), text=f"{text}\n{since}" if since else text))
        return self.of(channel).text

    def flush(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, set()
        for channel in waiting:
            self._bridge.remember(queries.draft_key(channel), draft.written(self._kept[channel]) or None)
