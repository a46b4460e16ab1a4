"""What stands where a paused person would write; it goes when the pause is over."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import queries
from desktop.features.conversations import sentences as words_of_page
from desktop.features.conversations.moderation import reading, sentences
from desktop.features.conversations.places import Place
from desktop.features.conversations.queries import Reader
from sync import api

LONGEST = 86_400_000
"""Milliseconds after which it is looked at again at the latest."""

_NAME = "pause"


def words(pane: QWidget, reader: Reader, group: api.Group, place: Place) -> str:
    """Who has paused this person there, until when and why; empty where nobody has. `pane` has a signal `outdated`,
    which is sent when the pause is over."""
    now = round(time.time() * 1000)
    found = reading.paused(reader, group.number, place.channel.record, group.me, now)
    if found is None:
        return ""
    timer = pane.findChild(QTimer, _NAME)
    if timer is None:
        timer = QTimer(pane)
        timer.setObjectName(_NAME)
        timer.setSingleShot(True)
        timer.timeout.connect(pane.outdated)  # type: ignore[attr-defined]
    timer.start(min(found.until - now + 1000, LONGEST))
    names = queries.names(reader, group.number)
    return sentences.paused(found, lambda member: words_of_page.name(names.get(member)))
