"""Up to where each channel has been read on this computer."""

import time

from PySide6.QtCore import QObject, QTimer

from desktop.features.conversations import queries
from desktop.kit.door import Door
from models import clock
from sync import api

PAUSE = 500
"""Milliseconds in which marks gather before they are kept."""


class ReadMarks(QObject):
    def __init__(self, group: api.Group, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._door = group, door
        self._marks: dict[bytes, int] = {}
        self._waiting: set[bytes] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self._start = self._settle()

    def _settle(self) -> int:
        """What was written before this computer first showed the group is history, however late it arrives."""
        key = queries.settled_key(self._group.id)
        if queries.note(self._door, key) is not None:
            return 0
        now = clock.order_key(clock.stamp(int(time.time() * 1000)), self._group.id)
        self._door.remember(key, str(now))
        return now

    def of(self, channel: bytes) -> int:
        if channel not in self._marks:
            stored = queries.read_marks(self._door, self._group.number, [channel])[channel]
            self._marks[channel] = max(self._start, stored)
        return self._marks[channel]

    def move(self, channel: bytes, ord_: int) -> bool:
        """The channel is read up to here; False if it was already."""
        if ord_ <= self.of(channel):
            return False
        self._marks[channel] = ord_
        self._waiting.add(channel)
        self._timer.start()
        return True

    def unread(self, channel: bytes) -> int:
        return queries.unread(self._door, channel, self.of(channel), self._group.me)

    def first_unread(self, channel: bytes) -> int | None:
        return queries.first_unread(self._door, channel, self.of(channel), self._group.me)

    def flush(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, set()
        for channel in waiting:
            self._door.remember(queries.read_key(channel), str(self._marks[channel]))
