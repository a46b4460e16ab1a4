"""The read position of each channel on this computer, and the messages that have arrived behind it since."""

import time
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.features.conversations import queries
from desktop.kit.bridge import EngineBridge
from models import clock
from sync import api

PAUSE = 500
"""Milliseconds before changed read positions are saved."""
MOST_LATE = 200
"""Late messages remembered per channel."""


class ReadPositions(QObject):
    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self._positions: dict[bytes, int] = {}
        self._late: dict[bytes, set[int]] = {}
        self._others: Mapping[bytes, tuple[bytes, ...]] = {}
        """Channel -> channels that are shown as one with it. It holds the read position of them all."""
        self._waiting: set[bytes] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        bridge.keep_now.connect(self.flush)
        self._start = max(self._note_beginning(), queries.history_end(bridge, group.number))

    def _note_beginning(self) -> int:
        """Save the order key of now, once. Messages from before this computer first showed the group are history, even
        if they arrive later."""
        key = queries.history_key(self._group.id)
        if queries.note(self._bridge, key) is not None:
            return 0
        now = clock.order_key(clock.stamp(int(time.time() * 1000)), self._group.id)
        self._bridge.remember(key, str(now))
        return now

    def together(self, others: Mapping[bytes, tuple[bytes, ...]]) -> None:
        """Show channels as one: channel -> the channels that are shown with it."""
        self._others = others

    def know(self, channels: Sequence[bytes]) -> None:
        """Load the read positions of these channels with one query."""
        new = [channel for channel in channels if channel not in self._positions]
        if not new:
            return
        for channel, stored in queries.read_positions(self._bridge, self._group.number, new).items():
            self._positions[channel] = max(self._start, stored)
        kept = queries.notes(self._bridge, map(queries.late_key, new))
        for channel in new:
            parts = kept.get(queries.late_key(channel), "").split(",")
            self._late[channel] = {int(part) for part in parts if part.isdecimal()}

    def of(self, channel: bytes) -> int:
        self.know([channel])
        return self._positions[channel]

    def late(self, channel: bytes) -> set[int]:
        """Order keys of messages that arrived behind the read position and have not been on the screen."""
        self.know([channel])
        return self._late[channel]

    def arrived(self, order_keys: Iterable[int]) -> None:
        """These messages have changed; some of them may be new and are behind a read position."""
        news = [order_key for order_key in order_keys if order_key > self._start]
        for arrived_in, order_key in queries.arrivals(self._bridge, news, self._group.me) if news else ():
            channel = next((first for first, others in self._others.items() if arrived_in in others), arrived_in)
            if order_key <= self.of(channel) and len(self.late(channel)) < MOST_LATE:
                self.late(channel).add(order_key)
                self._keep(channel)

    def seen(self, channel: bytes, first: int, last: int) -> bool:
        """The messages from `first` to `last` are on the screen. True when late messages were among them."""
        now = {order_key for order_key in self.late(channel) if first <= order_key <= last}
        if now:
            self.late(channel).difference_update(now)
            self._keep(channel)
        return bool(now)

    def move(self, channel: bytes, order_key: int) -> bool:
        """The channel has been read up to this message. False if the read position was there or further already."""
        if order_key <= self.of(channel):
            return False
        self._positions[channel] = order_key
        self._keep(channel)
        return True

    def mark_unread(self, channel: bytes, order_key: int) -> None:
        """The channel has been read up to just before this message. What is history here counts as late."""
        self._positions[channel] = max(self._start, order_key - 1)
        late = self.late(channel)
        late.difference_update([each for each in late if each >= order_key])
        if order_key <= self._start:
            late.add(order_key)
        self._keep(channel)

    def read_all(self, channel: bytes) -> None:
        """Everything in the channel counts as read."""
        last = max(queries.last_order_key(self._bridge, each) for each in self._shown(channel))
        self.seen(channel, 0, last)
        self.move(channel, last)

    def unread(self, channel: bytes) -> int:
        """The number of unread messages, counted up to `queries.COUNTED`."""
        position, me = self.of(channel), self._group.me
        after = sum(queries.unread(self._bridge, each, position, me) for each in self._shown(channel))
        return min(after + len(self.late(channel)), queries.COUNTED)

    def first_unread(self, channel: bytes) -> int | None:
        position, me = self.of(channel), self._group.me
        after = (queries.first_unread(self._bridge, each, position, me) for each in self._shown(channel))
        return min([*self.late(channel), *(each for each in after if each is not None)], default=None)

    def _shown(self, channel: bytes) -> tuple[bytes, ...]:
        return (channel, *self._others.get(channel, ()))

    def is_unread(self, channel: bytes, order_key: int) -> bool:
        return order_key > self.of(channel) or order_key in self.late(channel)

    def flush(self) -> None:
        self._timer.stop()
        waiting, self._waiting = self._waiting, set()
        for channel in waiting:
            self._bridge.remember(queries.read_key(channel), str(self.of(channel)))
            late = ",".join(map(str, sorted(self.late(channel))))
            if late or queries.note(self._bridge, queries.late_key(channel)) is not None:
                self._bridge.remember(queries.late_key(channel), late or None)

    def _keep(self, channel: bytes) -> None:
        self._waiting.add(channel)
        self._timer.start()
