"""The channels of a group with their unread counts, and the names of its members."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import queries
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.read_positions import ReadPositions
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import Own, own
from desktop.kit.page import Entry, Section
from sync import api

THREADS = "threads"
"""Key of the sidebar's entry that lists the threads that one follows."""
SAVED = "saved"
"""Key of the sidebar's entry that lists what this person has saved."""
PINS = "pins-"
"""Begins the key of the list of a channel's pinned messages; the channel's record follows."""
ARCHIVED = "archived"
"""Key of the sidebar's entry that unfolds the archived channels."""


class ChannelList(QObject):
    changed = Signal()
    """Channels or unread counts differ from before."""

    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self.positions = ReadPositions(group, bridge, self)
        self.channels: Sequence[Channel] = ()
        self.names: dict[bytes, str] = {}
        self.own = Own()
        self._apart = False
        self._unread: dict[bytes, int] = {}
        self._unfolded = False
        self.thread_news = 0
        """Followed threads with unread answers."""

    @property
    def writable(self) -> bool:
        return bool(self._group.me) and not self._group.read_only and not self.own.closed

    def tell_threads(self, news: int) -> None:
        """So many followed threads have unread answers."""
        if news != self.thread_news:
            self.thread_news = news
            self.changed.emit()

    def read(self) -> None:
        self.names = self._read_names()
        channels = queries.channels(self._bridge, self._group.number)
        mine = own(self._bridge, self._group.number)
        if channels != self.channels or mine != self.own:
            self.channels, self.own = channels, mine
            self.changed.emit()

    def tell_apart(self) -> None:
        """Show names that look alike with what tells them apart, from now on. Not before the first paint: the table of
        characters that look alike takes time to read.
        """
        self._apart = True
        self.read()

    def _read_names(self) -> dict[bytes, str]:
        found = queries.names(self._bridge, self._group.number)
        if not self._apart:
            return found
        from desktop.kit.people import names_in

        names = names_in(self._bridge, self._group.number)
        return found | {member: names(member) for member in found if names.alike(member)}

    def count(self) -> None:
        """Count unread messages again."""
        listed = [channel.record for channel in self._open_ones()]
        self.positions.know(listed)
        unread = {record: self.positions.unread(record) for record in listed}
        if unread != self._unread:
            self._unread = unread
            self.changed.emit()

    @property
    def unread(self) -> Mapping[bytes, int]:
        """The number of unread messages of each open channel."""
        return self._unread

    def find(self, record: bytes) -> Channel | None:
        return next((channel for channel in self.channels if channel.record == record), None)

    def first(self) -> Channel | None:
        return next(iter(self._open_ones()), None)

    def step(self, start: Channel | None, by: int, unread: bool) -> Channel | None:
        """The next channel up (-1) or down (1) from `start`, or the next one with unread messages."""
        listed = self._open_ones()
        here = next((place for place, channel in enumerate(listed) if channel == start), 0)
        around = (listed[(here + by * distance) % len(listed)] for distance in range(1, len(listed) + 1))
        return next((channel for channel in around if not unread or self._unread.get(channel.record)), None)

    def fold(self) -> None:
        """Show the archived channels in the sidebar, or hide them again."""
        self._unfolded = not self._unfolded
        self.changed.emit()

    def entries(self) -> list[Entry]:
        lists = (Entry(THREADS, self.tr("Threads"), "chat"), Entry(SAVED, self.tr("Saved"), "star"))
        return [*lists, *map(self._entry, self.channels)]

    def section(self, add: Callable[[], None]) -> Section:
        """The channels as the sidebar shows them; `add` makes another one."""
        entries = [Entry(THREADS, self.tr("Threads"), "chat", self.thread_news), Entry(SAVED, self.tr("Saved"), "star")]
        entries += [self._entry(channel) for channel in self._open_ones()]
        archived = [channel for channel in self.channels if channel.archived]
        if archived:
            entries.append(Entry(
                ARCHIVED, self.tr("Archived ({count})").format(count=len(archived)),
                "chevron-down" if self._unfolded else "chevron-right", muted=True))
        if self._unfolded:
            entries += [self._entry(channel) for channel in archived]
        return Section(
            self.tr("Channels"), tuple(entries), self.tr("New channel") if self.writable else "",
            add if self.writable else None)

    def _open_ones(self) -> list[Channel]:
        return [channel for channel in self.channels if not channel.archived]

    def _entry(self, channel: Channel) -> Entry:
        return Entry(
            channel.record.hex(), channel.name, "archive" if channel.archived else "hash",
            self._unread.get(channel.record, 0), muted=channel.archived, hint=channel.purpose)
