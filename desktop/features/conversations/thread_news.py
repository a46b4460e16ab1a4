"""The threads that this person follows, and how many of their answers are unread. Following is kept on this computer,
as read positions are.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import queries, threads
from desktop.features.conversations.queries import Message
from desktop.features.conversations.read_positions import ReadPositions
from desktop.kit.bridge import EngineBridge
from sync import api, overview

SHOWN = 100
"""Most threads that are listed."""


class Followed(Struct, frozen=True):
    root: Message
    unread: int


class ThreadNews(QObject):
    changed = Signal(object)
    """First messages (records) of the threads whose number of unread answers has changed."""

    def __init__(
        self, group: api.Group, bridge: EngineBridge, positions: ReadPositions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._group, self._bridge, self._positions = group, bridge, positions
        self.followed: Sequence[Followed] = ()
        """Those with news first, then those with the latest answers."""
        self._unread: dict[bytes, int] = {}

    @property
    def unread(self) -> Mapping[bytes, int]:
        """First message -> unread answers, of the followed threads that have some."""
        return self._unread

    def count(self) -> None:
        """Count again."""
        lists = overview.viewer(self._bridge, self._group.number).lists
        latest = threads.latest(self._bridge, lists, self._group.me)
        found = queries.by_record(self._bridge, latest)
        mine = threads.followed(
            self._bridge, {root: first.author for root, first in found.items()}, self._group.me)
        listed = [root for root in latest if root in mine][:SHOWN]
        self._positions.know(listed)
        unread = {root: self._positions.unread(root) for root in listed if self._is_new(root, latest[root])}
        followed = [Followed(found[root], unread.get(root, 0)) for root in listed]
        followed.sort(key=lambda each: not each.unread)
        now = {root: count for root, count in unread.items() if count}
        differ = {root for root in now.keys() | self._unread.keys() if now.get(root) != self._unread.get(root)}
        listing = followed != self.followed
        self.followed, self._unread = followed, now
        if differ or listing:
            self.changed.emit(differ)

    def follows(self, root: Message) -> bool:
        chosen = self._bridge.local(threads.follow_key(root.record))
        if chosen is not None:
            return chosen == "1"
        return bool(threads.followed(self._bridge, {root.record: root.author}, self._group.me))

    def follow(self, root: Message, follows: bool) -> None:
        self._bridge.remember(threads.follow_key(root.record), "1" if follows else "0")
        self.count()

    def _is_new(self, root: bytes, newest: int) -> bool:
        return newest > self._positions.of(root) or bool(self._positions.late(root))
