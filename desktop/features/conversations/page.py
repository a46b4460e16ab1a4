"""The conversations page: channels in the sidebar, and one channel on the screen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.features.conversations import OF_PAGE, queries
from desktop.features.conversations.channel_list import PINS, UNHEARD, ChannelList
from desktop.features.conversations.lists import Lists
from desktop.features.conversations.pane import Pane, tell_found
from desktop.features.conversations.places import Place
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.stack import ConversationStack
from desktop.features.conversations.surroundings import Surroundings
from desktop.features.conversations.thread_side import ThreadSide
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.first_paint import after_first_paint
from desktop.kit.page import Entry, Page, Section
from desktop.place import is_record, record_link
from sync import api

_LAST = "conversations/last"
"""Note of this computer: hexadecimal id of the channel shown last."""
_LISTS = frozenset(("saved", "threads", "mentions", "moderation", "reports", "unheard"))
"""Actions that show the list of that name."""


class ConversationsPage(Page):
    features = ("conversations", "people", "roll", "files")
    offers = OF_PAGE
    in_sidebar = True

    _bridge: EngineBridge
    _list: ChannelList
    _around: Surroundings
    pane: Pane
    threads: ThreadSide
    lists: Lists

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = ConversationStack()
        self.stack.channel_wanted.connect(lambda: self._around.open_sheet(None))
        column(self, gap=0).addWidget(self.stack)

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._bridge = bridge
        self._list = ChannelList(group, bridge, self)
        self.pane = Pane(group, bridge, self._list.positions)
        self.pane.said.connect(self.toast)
        self.pane.undoable.connect(self.undoable)
        self.pane.read.connect(self._list.count)
        self.pane.outdated.connect(self.outdated)
        self.pane.everywhere_asked.connect(lambda text: self.go.emit("search", text))
        self.threads = ThreadSide(group, bridge, self._list, self.pane)
        self.lists = Lists(group, bridge, self._list, self.threads, self)
        self.lists.keeper.said.connect(self.toast)
        self.lists.keeper.undoable.connect(self.undoable)
        self.lists.moderating.said.connect(self.toast)
        self.lists.moderating.undoable.connect(self.undoable)
        self.lists.moderating.changed.connect(self.outdated)
        self.lists.reporting.said.connect(self.toast)
        self.lists.wanted.connect(lambda record: self.link.emit(record_link(record)))
        self.lists.write.connect(lambda member: self._around.write_to(member.hex()))
        self.threads.made.connect(self._hear)
        self.threads.place_shown.connect(self.entry_shown)
        self.threads.wanted.connect(self.show_entry)
        self.threads.jumping.jumped.connect(lambda record: self.link.emit(record_link(record)))
        self.stack.set_pane(self.pane, self.threads.columns)
        self._around = Surroundings(group, bridge, self._list, self, lambda: self.place, self.show_place,
                                    lambda: self.threads.columns)  # fmt: skip
        self.switches = self._around.switches()
        self._list.read()
        self._list.count()
        self.threads.news.count()
        self._open_first()
        self._list.changed.connect(self.section_changed)
        after_first_paint(self, self._after_paint)

    def _hear(self, pane: Pane) -> None:
        """A thread may say what the channel may."""
        pane.said.connect(self.toast)
        pane.undoable.connect(self.undoable)
        pane.outdated.connect(self.outdated)

    @property
    def channel(self) -> Channel | None:
        return self.pane.channel

    @property
    def place(self) -> Place | None:
        """The place of the messages that are shown."""
        return self.pane.place

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        self._list.positions.arrived(order_keys)
        self._list.read()
        shown = self._list.place(self.channel.record) if self.channel is not None else None
        if self.channel is None:
            self._open_first()
        elif shown is not None:
            former = self.place
            if former is not None and former.others == shown.others:
                self.pane.describe(shown)
            else:  # another beginning of the same conversation has come
                self.pane.show_place(shown, self._list.names)
            self._head()
        self.pane.refresh(order_keys, self._list.names)
        self._around.look()
        self._list.count()
        self.threads.refresh(order_keys, self._list.names)
        self.lists.refresh()

    def _after_paint(self) -> None:
        from desktop.features.conversations.announcing import Announcer

        self._list.tell_apart()
        self.pane.rename(self._list.names)
        Announcer(self._list, self)
        self._around.begin()

    @override
    def entered(self) -> None:
        self.stack.focus()

    @override
    def section(self) -> Section:
        return self._list.section(lambda: self._around.open_sheet(None))

    @override
    def destinations(self) -> Sequence[Entry]:
        return [*self._list.entries(), *self._around.people()]

    @override
    def show_entry(self, key: str) -> None:
        record = bytes.fromhex(key) if is_record(key) else b""
        found = self._list.place(record)
        if found is not None:
            self.threads.close()
            self.show_place(found)
            if self.threads.jumping.go_back():
                self.stack.goes_on_at = self.pane.view
        elif record and self._show_thread(record):
            self.stands_at = self.channel.record.hex() if self.channel is not None else ""
            self.entry_shown.emit(key)
        elif (listed := self.lists.open(key)) is not None:
            self.stack.show_list(listed)
            self.stands_at = ""
            self._head()
            self._around.look()
            # Without the member, so that Back and Forward only show the list.
            self.entry_shown.emit(UNHEARD if key.startswith(UNHEARD) else key)
            self.entered()
        else:
            self._around.choose(key)
            self.entry_shown.emit(self.channel.record.hex() if self.channel else "")

    @override
    def show_anchor(self, record: bytes) -> None:
        self.lists.keeper.came_back_to(record)
        message = queries.by_record(self._bridge, [record]).get(record)
        here = self.place
        pane: Pane | None = None
        if message is None:
            return
        if message.thread is not None:
            pane = self.threads.pane if self._show_thread(message.thread) else None
        else:
            is_here = here is not None and message.channel in (here.channel.record, *here.others)
            pane = self.pane if is_here else None
        if pane is not None:
            pane.show_found(message.order_key, ())
            QTimer.singleShot(0, pane, partial(tell_found, pane))

    @override
    def act(self, name: str) -> None:
        match name:
            case "find":
                self.search(False)
            case "posts" if self.channel is not None:
                self.lists.keeper.show_posts(self.channel.record, not self.pane.has_posts)
            case "pins" if self.channel is not None:
                self.show_entry(PINS + self.channel.record.hex())
            case _ if name in _LISTS:
                self.show_entry(name)
            case "slow" if self.channel is not None:
                self.lists.moderating.ask_slow(self.channel.record, f"#{self.channel.name}")
            case "new":
                self._around.open_sheet(None)
            case "post":
                self.pane.area.post_asked.emit()
            case "attach":
                self.pane.writing.ask_files()
            case "poll":
                self.pane.writing.composer.poll_asked.emit()
            case "above" | "below" | "news_above" | "news_below":
                step = -1 if name.endswith("above") else 1
                found = self._list.step(self.channel, step, name.startswith("news"))
                shown = self._list.place(found.record) if found is not None else None
                if shown is not None:
                    self.show_place(shown)
            case "first_unread":
                self.pane.progress.to_first_unread()
            case "newest":
                self.pane.progress.to_newest()
            case "mark_read":
                self.pane.progress.mark_read()
            case _:
                self._around.act(name)

    @override
    def can(self, name: str) -> bool:
        if name in _LISTS:
            return True
        if name in ("slow", "posts") and self.place is not None and (self.place.left or self.place.channel.archived):
            return False
        if name == "slow":
            return self.stack.shows_channel and self._list.writable and self.lists.moderating.may
        if name in ("write", "new"):
            return self._list.writable
        if name in ("attach", "poll", "post") and not self.pane.view.rights.write:
            return False
        if name == "post":
            return self.stack.shows_channel and self.pane.has_posts
        if name == "posts":
            return self.channel is not None and self._list.writable and self.lists.keeper.may_show_posts(self.channel)
        return (self.stack.shows_channel or name == "categories") and self._around.can(name)

    @override
    def actions_shown(self) -> Sequence[QAction]:
        shown = [self.actions_offered[name] for name in ("members", "pins", "find", "edit") if self.can(name)]
        return [*shown, self._around.more] if self.stack.shows_channel and self._list.writable else shown

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        if everywhere or self.channel is None:
            return False
        self.pane.find_in_channel()
        return True

    def _show_thread(self, record: bytes) -> bool:
        """Show the thread of this first message beside its channel. False where there is none."""
        root = queries.by_record(self._bridge, [record]).get(record)
        place = self.threads.place_of(root) if root is not None else None
        if root is None or place is None:
            return False
        if place != self.place or not self.stack.shows_channel:
            self.show_place(place)
        self.threads.open(root, place)
        return True

    def show_place(self, place: Place) -> None:
        """Show these messages, and keep the place for the next start."""
        if self.channel is None or self.channel.record != place.channel.record:
            self.pane.show_place(place, self._list.names)
            self._bridge.remember(_LAST, place.channel.record.hex())
        self.stack.show_channel()
        self.stands_at = ""
        self._head()
        self._around.look()
        self.entry_shown.emit(place.channel.record.hex())
        self.entered()

    def _head(self) -> None:
        if not self.stack.shows_channel and self.stack.list_title:
            self.heading_changed.emit(self.stack.list_title, "")
        elif self.place is not None:
            self.heading_changed.emit(self.place.channel.name, self._around.subtitle(self.place))
        else:
            self.heading_changed.emit(self.tr("Conversations"), "")

    def _open_first(self) -> None:
        """Show the channel that was shown last, or else the first one."""
        last = queries.note(self._bridge, _LAST)
        first = self._list.first()
        found = (self._list.place(bytes.fromhex(last)) if last else None) or (
            self._list.place(first.record) if first is not None else None)
        if found is not None:
            self.show_place(found)
        else:
            self.stack.show_channel()
            self._head()
