"""Writes the calendar file of one group without holding up the window."""

from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.features.gatherings.feed.content import PAGE, FeedContent, Row, lists_of, rows
from desktop.features.gatherings.feed.disk import put
from desktop.features.gatherings.feed.notes import FEED, Fed, Feed, key, read
from desktop.kit.bridge import EngineBridge
from models.case import State
from models.errors import Refused
from models.features.gatherings.calendar_writing import put_together
from sync import api, overview
from sync.circle_commands import AskCircles, Circle
from sync.history_commands import ReadState


class FeedWriting(QObject):
    """Writes the file of one group: reads what changed, one after the other, and then writes in a thread, because a
    disk or a network may take long."""

    ended = Signal(bool, object)
    """Was the file replaced? And how it went: a Fed."""
    stopped = Signal()
    """The store is closed or the engine is away: nothing was written, and the file is as it was."""
    _put = Signal(object)

    def __init__(self, bridge: EngineBridge, group: api.Group, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self.group, self.content = bridge, group, FeedContent()
        self.feed: Feed | None = None
        """What is being written, or was written last."""
        self.is_busy = False
        self._found: list[Row] = []
        self._waiting: list[Row] = []
        self._put.connect(self._end)

    def start(self, feed: Feed) -> None:
        """Raises Refused `store.busy`."""
        self._viewer = overview.viewer(self._bridge, self.group.number)
        self.feed, self.is_busy, self._found = feed, True, []
        if not feed.circles:
            self._begin(feed, ())
            return
        self._bridge.call(AskCircles(self.group.number), lambda found: self._begin(feed, found.circles),
                          lambda _refused: self._stop(), owner=self)  # fmt: skip

    def _begin(self, feed: Feed, circles: Sequence[Circle]) -> None:
        try:
            self._lists = lists_of(self._bridge, self._viewer, feed, circles)
        except Refused:  # the store is busy
            self._stop()
            return
        self._page(feed)

    def _page(self, feed: Feed) -> None:
        after = self._found[-1].order_key if self._found else -1
        try:
            found = rows(self._bridge, self._viewer, self._lists, after)
        except Refused:  # the store is busy
            self._stop()
            return
        self._found += found
        if len(found) == PAGE:
            QTimer.singleShot(0, self, lambda: self._page(feed))
            return
        self._waiting = self.content.stale(feed, self._found)
        self._next(feed)

    def _next(self, feed: Feed) -> None:
        if not self._waiting:
            self._write(feed)
            return
        each = self._waiting.pop()

        def took(state: State) -> None:
            try:
                if self._bridge.has_store:  # without it nothing would seem to be answered
                    self.content.take(self._bridge, self._viewer.me, feed, each, state)
            except Refused:  # the store is busy
                self._stop()
                return
            self._next(feed)

        def failed(reason: Refused) -> None:
            self._next(feed) if reason.code == "record.unknown" else self._stop()

        self._bridge.call(ReadState(each.record), took, failed, owner=self)

    def _write(self, feed: Feed) -> None:
        if not self._bridge.has_store:  # what was read since it was closed is nothing
            self._stop()
            return
        if read(self._bridge.local(key(FEED, self.group.id)), Feed) != feed:  # ended, or elsewhere, meanwhile
            self.is_busy = False
            return
        parts, name = self.content.parts(self._found), self.group.name

        def work() -> None:
            result = put(feed, put_together(parts, name))
            if isValid(self):
                self._put.emit(result)

        Thread(target=work, name="calendar file", daemon=True).start()

    def _stop(self) -> None:
        self.is_busy = False
        self.stopped.emit()

    def _end(self, result: tuple[bool, Fed]) -> None:
        self.is_busy = False
        self.ended.emit(*result)
