"""The conversations page: channels in the sidebar, and one channel on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.features.conversations import OF_PAGE, queries
from desktop.features.conversations.channel_list import ARCHIVED, PINS, SAVED, THREADS, ChannelList
from desktop.features.conversations.lists import Lists
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.stack import ConversationStack
from desktop.features.conversations.thread_side import ThreadSide
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.page import Entry, Page, Section
from desktop.place import is_record, record_link
from sync import api

_LAST = "conversations/last"
"""Note of this computer: hexadecimal id of the channel shown last."""


class ConversationsPage(Page):
    features = ("conversations", "people", "roll", "files")
    offers = OF_PAGE
    in_sidebar = True

    _group: api.Group
    _bridge: EngineBridge
    _list: ChannelList
    pane: Pane
    threads: ThreadSide
    lists: Lists

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = ConversationStack()
        self.stack.channel_wanted.connect(self._open_sheet)
        column(self, gap=0).addWidget(self.stack)

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
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
        self.lists.wanted.connect(lambda record: self.link.emit(record_link(record)))
        self.threads.made.connect(self._hear)
        self.threads.place_shown.connect(self.entry_shown)
        self.threads.wanted.connect(self.show_entry)
        self.threads.jumping.jumped.connect(lambda record: self.link.emit(record_link(record)))
        self.stack.set_pane(self.pane, self.threads.columns)
        self._list.read()
        self._list.count()
        self.threads.news.count()
        self._open_first()
        self._list.changed.connect(self.section_changed)
        QTimer.singleShot(0, self, self._after_paint)

    def _hear(self, pane: Pane) -> None:
        """A thread may say what the channel may."""
        pane.said.connect(self.toast)
        pane.undoable.connect(self.undoable)
        pane.outdated.connect(self.outdated)

    @property
    def channel(self) -> Channel | None:
        return self.pane.channel

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        self._list.positions.arrived(order_keys)
        self._list.read()
        shown = self._list.find(self.channel.record) if self.channel is not None else None
        if self.channel is None:
            self._open_first()
        elif shown is not None:
            changed = shown != self.channel
            self.pane.describe(shown)
            if changed:
                self._head()
        self.pane.refresh(order_keys, self._list.names)
        self._list.count()
        self.threads.refresh(order_keys, self._list.names)
        self.lists.refresh()

    def _after_paint(self) -> None:
        from desktop.features.conversations.announcing import Announcer

        self._list.tell_apart()
        self.pane.rename(self._list.names)
        Announcer(self._list, self)

    @override
    def entered(self) -> None:
        self.stack.focus()

    @override
    def section(self) -> Section:
        return self._list.section(self._open_sheet)

    @override
    def destinations(self) -> Sequence[Entry]:
        return self._list.entries()

    @override
    def show_entry(self, key: str) -> None:
        if key == ARCHIVED:
            self._list.fold()
            self.entry_shown.emit(self.channel.record.hex() if self.channel else "")
            return
        if (listed := self.lists.open(key)) is not None:
            self.stack.show_list(listed)
            self._head()
            self.entry_shown.emit(key)
            self.entered()
            return
        record = bytes.fromhex(key) if is_record(key) else b""
        found = self._list.find(record)
        if found is not None:
            self.threads.close()
            self._show(found)
            self.threads.jumping.go_back()
        elif record and self._show_thread(record):
            self.entry_shown.emit(key)

    @override
    def show_anchor(self, record: bytes) -> None:
        self.lists.keeper.came_back_to(record)
        message = queries.by_record(self._bridge, [record]).get(record)
        if message is not None and message.thread is not None:
            if self._show_thread(message.thread):
                self.threads.pane.show_found(message.order_key, ())
        elif message is not None and self.channel is not None and message.channel == self.channel.record:
            self.pane.show_found(message.order_key, ())

    @override
    def act(self, name: str) -> None:
        match name:
            case "find":
                self.search(False)
            case "edit":
                self._open_sheet(self.channel)
            case "pins" if self.channel is not None:
                self.show_entry(PINS + self.channel.record.hex())
            case "saved" | "threads":
                self.show_entry(SAVED if name == "saved" else THREADS)
            case "attach":
                self.pane.writing.ask_files()
            case "above" | "below" | "news_above" | "news_below":
                found = self._list.step(self.channel, -1 if name.endswith("above") else 1, name.startswith("news"))
                if found is not None:
                    self._show(found)
            case "first_unread":
                self.pane.progress.to_first_unread()
            case "newest":
                self.pane.progress.to_newest()
            case "mark_read":
                self.pane.progress.mark_read()

    @override
    def can(self, name: str) -> bool:
        if name in ("saved", "threads"):
            return True
        if name == "attach" and not self.pane.view.rights.write:
            return False
        return self.stack.shows_channel and (name != "edit" or self._list.writable)

    @override
    def actions_shown(self) -> Sequence[QAction]:
        return [self.actions_offered[name] for name in ("pins", "find", "edit") if self.can(name)]

    @override
    def search(self, everywhere: bool, text: str = "") -> bool:
        if everywhere or self.channel is None:
            return False
        self.pane.find_in_channel()
        return True

    def _show_thread(self, record: bytes) -> bool:
        """Show the thread of this first message beside its channel. False where there is none."""
        root = queries.by_record(self._bridge, [record]).get(record)
        channel = self.threads.channel_of(root) if root is not None else None
        if root is None or channel is None:
            return False
        if channel != self.channel or not self.stack.shows_channel:
            self._show(channel)
        self.threads.open(root, channel)
        return True

    def _show(self, channel: Channel) -> None:
        if self.channel is None or self.channel.record != channel.record:
            self.pane.show_channel(channel, self._list.names)
            self._bridge.remember(_LAST, channel.record.hex())
        self.stack.show_channel()
        self._head()
        self.entry_shown.emit(channel.record.hex())
        self.entered()

    def _head(self) -> None:
        if not self.stack.shows_channel and self.stack.list_title:
            self.heading_changed.emit(self.stack.list_title, "")
        elif self.channel is not None:
            self.heading_changed.emit(self.channel.name, self.channel.purpose)
        else:
            self.heading_changed.emit(self.tr("Conversations"), "")

    def _open_first(self) -> None:
        """Show the channel that was shown last, or else the first one."""
        last = queries.note(self._bridge, _LAST)
        found = (self._list.find(bytes.fromhex(last)) if last else None) or self._list.first()
        if found is not None:
            self._show(found)
        else:
            self.stack.show_channel()
            self._head()

    def _open_sheet(self, channel: Channel | None = None) -> None:
        """Change a channel, or make one and show it."""
        from desktop.features.conversations.channelsheet import ChannelSheet

        def show_made(record: bytes) -> None:
            self._list.read()
            self.show_entry(record.hex())

        sheet = ChannelSheet(self, self._bridge, self._group.number, channel, show_made)
        sheet.undoable.connect(self.undoable)
        sheet.open()
