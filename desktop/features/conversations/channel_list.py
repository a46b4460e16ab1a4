"""Where a member talks, with unread counts: everyone's channels and those of private circles, and members' names."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.features.conversations import grouping, places, queries
from desktop.features.conversations.companies import Companies
from desktop.features.conversations.grouping import Folding, Listed, Part
from desktop.features.conversations.places import Category, Place
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.read_positions import ReadPositions
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import Own, own
from desktop.kit.page import Entry, Section
from sync import api

translate = QCoreApplication.translate
THREADS = "threads"
"""Key of the sidebar's entry that lists the threads that one follows."""
MENTIONS = "mentions"
"""Key of the sidebar's entry that lists the messages that mention this person."""
SAVED = "saved"
"""Key of the sidebar's entry that lists what this person has saved."""
REPORTS = "reports"
"""Key of the list of what this person reported, and of what waits for this person."""
UNHEARD = "unheard"
"""Key of the list of people whom this person does not hear. With a member behind it, that member is heard no longer, or
again."""
MODERATION = "moderation"
"""Key of the list of what moderators did."""
PINS = "pins-"
"""Begins the key of the list of a channel's pinned messages; the channel's record follows."""


class ChannelList(QObject):
    changed = Signal()
    """Channels or unread counts differ from before."""

    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self.positions = ReadPositions(group, bridge, self)
        self.companies = Companies(group, bridge, self)
        self._listed = Listed()
        self.names: dict[bytes, str] = {}
        self.own = Own()
        self._apart = False
        self._unread: dict[bytes, int] = {}
        self._folding = Folding(bridge, group.id)
        self.thread_news = 0
        """Followed threads with unread answers."""
        self.mentions: Mapping[bytes, int] = {}
        """Channel -> unread messages there, and in its threads, that mention this person."""
        self.reports: int | None = None
        """Reports of which there is news; None = there are none at all. Emit `changed` after a change of it."""
        self.done_to_me: int | None = None
        """The same of what moderators did about this person."""

    @property
    def places(self) -> Sequence[Place]:
        return self._listed.places

    @property
    def categories(self) -> Sequence[Category]:
        return self._listed.categories

    @property
    def writable(self) -> bool:
        return bool(self._group.me) and not self._group.read_only and not self.own.closed

    def tell_threads(self, news: int) -> None:
        """`news` followed threads have unread answers."""
        if news != self.thread_news:
            self.thread_news = news
            self.mentions = _mentions(self, self._bridge, self._group) if self._apart else {}
            self.changed.emit()

    def read(self) -> None:
        self.names = self._read_names()
        number, me = self._group.number, self._group.me
        found = places.places(self._bridge, number, me, self.companies.circles, self.names)
        partly = [each for each in self.companies.circles
                  if each.waiting and each.kind != "pair" and me in each.members]  # fmt: skip
        listed = Listed(found, places.categories(self._bridge, number), partly)
        mine = own(self._bridge, number)
        if (listed, mine) != (self._listed, self.own):
            self._listed, self.own = listed, mine
            self.positions.together({each.channel.record: each.others for each in found if each.others})
            self.changed.emit()

    def tell_apart(self) -> None:
        """Show names that look alike with what tells them apart, from now on. Not before the first paint: the table of
        characters that look alike takes time to read.
        """
        self._apart = True
        self.read()
        self.count()

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
        has_news = self._apart and (any(unread.values()) or self.thread_news)  # not before the first paint
        mentions = _mentions(self, self._bridge, self._group) if has_news else {}
        if (unread, mentions) != (self._unread, self.mentions):
            self._unread, self.mentions = unread, mentions
            self.changed.emit()

    @property
    def unread(self) -> Mapping[bytes, int]:
        """The number of unread messages of each open channel."""
        return self._unread

    def place(self, record: bytes) -> Place | None:
        """Where the messages of this channel stand."""
        return next((each for each in self.places if record in (each.channel.record, *each.others)), None)

    def find(self, record: bytes) -> Channel | None:
        found = self.place(record)
        return found.channel if found is not None else None

    def first(self) -> Channel | None:
        return next(iter(self._open_ones()), None)

    def step(self, start: Channel | None, by: int, unread: bool) -> Channel | None:
        """The next channel up (-1) or down (1) from `start`, or the next one with unread messages."""
        listed = self._open_ones()
        here = next((place for place, channel in enumerate(listed) if channel == start), 0)
        around = (listed[(here + by * distance) % len(listed)] for distance in range(1, len(listed) + 1))
        return next((channel for channel in around if not unread or self._unread.get(channel.record)), None)

    @property
    def parts(self) -> list[Part]:
        return grouping.parts(self.places, self.categories, self._listed.circles)

    def part(self, key: str) -> Part | None:
        """The part of the list under this heading."""
        return next((each for each in self.parts if each.key and each.key == key), None)

    def fold(self, key: str) -> None:
        """Fold a part of the list in the sidebar, or unfold it."""
        self._folding.toggle(key)
        self.changed.emit()

    def entries(self) -> list[Entry]:
        shown = (each for part in self.parts for each in part.places)
        return [*_lists(self), *(grouping.entry(each, self._unread, self.mentions) for each in shown)]

    def section(self, add: Callable[[], None]) -> Section:
        """The channels as the sidebar shows them; `add` makes another one."""
        lines = _lists(self)
        lines += grouping.entries(
            self.parts, self._unread, self.mentions, self._folding.toggled, may_write=self.writable)
        return Section(
            self.tr("Channels"), tuple(lines), self.tr("New channel") if self.writable else "",
            add if self.writable else None)

    def _open_ones(self) -> list[Channel]:
        return [each.channel for part in self.parts if part.key != grouping.ARCHIVED for each in part.places]


def _mentions(channels: ChannelList, bridge: EngineBridge, group: api.Group) -> Mapping[bytes, int]:
    """Channel -> unread messages that mention this person."""
    from desktop.features.conversations.calling import calling, fresh
    from desktop.features.conversations.moderation.reading import ignored

    unheard = ignored(bridge, group.me)
    return Counter(fresh(calling(bridge, group), channels.place, channels.positions, unheard).values())


def _lists(channels: ChannelList) -> list[Entry]:
    """What is above the channels."""
    found = [Entry(THREADS, translate("ChannelList", "Threads"), "chat", channels.thread_news),
             Entry(MENTIONS, translate("ChannelList", "Mentions"), "at", sum(channels.mentions.values())),
             Entry(SAVED, translate("ChannelList", "Saved"), "star")]  # fmt: skip
    if channels.reports is not None:
        found.append(Entry(REPORTS, translate("ChannelList", "Reports"), "shield", channels.reports))
    if channels.done_to_me is not None:
        found.append(Entry(
            MODERATION, translate("ChannelList", "What moderators did"), "shield", channels.done_to_me))
    return found
