"""Lets a screen reader say, when it is silent, in which other channels something new has come."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import places, sentences
from desktop.features.conversations.channel_list import ChannelList
from desktop.kit import phrases

PAUSE = 1_500
"""Milliseconds in which news are gathered into one sentence."""
NAMED = 3
"""Channels that are named; more are counted."""


class Announcer(QObject):
    def __init__(self, channels: ChannelList, page: QWidget) -> None:
        super().__init__(page)
        self._channels, self._page = channels, page
        self._known = dict(channels.unread)
        self._news: dict[bytes, None] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._announce)
        channels.changed.connect(self._look)

    def _look(self) -> None:
        now = self._channels.unread
        self._news |= {record: None for record, count in now.items() if count > self._known.get(record, 0)}
        self._known = dict(now)
        if self._news:
            self._timer.start()

    def _announce(self) -> None:
        found = [self._channels.find(record) for record in self._news if self._known.get(record)]
        self._news.clear()
        said = words([places.title(channel) for channel in found if channel is not None])
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, said))


def words(channels: list[str]) -> str:
    """The sentence for news in these channels; empty if there are none."""
    if not channels:
        return ""
    more = len(channels) - NAMED
    if more > 0:
        channels = [*channels[:NAMED], sentences.counted(more, "one more channel", "%n more channels")]
    return sentences.tr("New messages in {channels}").format(channels=phrases.together(channels))
