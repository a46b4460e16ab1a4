"""The conversations page: channels in the sidebar, one of them or a search on the screen."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.features.conversations import queries
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.queries import Channel
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.icons import icon
from desktop.kit.page import Entry, Page, Section
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.searching import Hit
    from desktop.features.conversations.searchpanel import SearchPanel
    from desktop.kit.empty import EmptyState

GATHER = 100
"""Milliseconds in which further changes gather after one was shown: a flood costs ten readings a second."""
ARCHIVED = "archived"
_LAST = "conversations/last"


class ConversationsPage(Page):
    features = ("conversations", "people", "roll")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group: api.Group | None = None
        self._bridge: EngineBridge | None = None
        self._channels: list[Channel] = []
        self._names: dict[bytes, str] = {}
        self._unread: dict[bytes, int] = {}
        self._show_archived = False
        self._gathered: set[int] | None = set()
        self.pane: Pane | None = None
        self._stack = QStackedWidget()
        column(self, gap=0).addWidget(self._stack)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(GATHER)
        self._pause.timeout.connect(self._refresh_gathered)
        self._build_actions()

    def _build_actions(self) -> None:
        self._find = QAction(icon("search"), self.tr("Search in this channel"), self)
        self._find.triggered.connect(lambda: self.search(False))
        self._edit = QAction(icon("settings"), self.tr("Name, purpose and archive"), self)
        self._edit.triggered.connect(self._edit_channel)
        for text, keys, pressed in (
            (self.tr("Channel above"), "Alt+Up", partial(self._step, -1)),
            (self.tr("Channel below"), "Alt+Down", partial(self._step, 1)),
            (self.tr("Channel with news above"), "Alt+Shift+Up", partial(self._step, -1, unread=True)),
            (self.tr("Channel with news below"), "Alt+Shift+Down", partial(self._step, 1, unread=True)),
            (self.tr("First unread message"), "Alt+Home", partial(self._in_pane, Pane.to_first_unread)),
            (self.tr("Newest message"), "Alt+End", partial(self._in_pane, Pane.to_newest_message)),
            (self.tr("Mark channel as read"), "Shift+Esc", partial(self._in_pane, Pane.mark_read)),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, press=pressed: press())
            self.addAction(action)

    def _in_pane(self, do: Callable[[Pane], None]) -> None:
        if self.pane is not None:
            do(self.pane)

    @cached_property
    def panel(self) -> "SearchPanel":
        """The search over all channels, made when it is first asked for: it is not on the way to the first paint."""
        from desktop.features.conversations.searchpanel import SearchPanel

        panel = SearchPanel()
        panel.found.connect(self._show_hit)
        panel.closed.connect(self._close_search)
        self._stack.addWidget(panel)
        return panel

    @cached_property
    def _none(self) -> "EmptyState":
        from desktop.kit.empty import EmptyState

        none = EmptyState(
            "hash", self.tr("No channel yet"), self.tr("Channels are where the group talks, one for each subject."),
            self.tr("New channel"), self._new_channel)
        self._stack.addWidget(none)
        return none

    @property
    def _searching(self) -> bool:
        return "panel" in self.__dict__ and self._stack.currentWidget() is self.panel

    @property
    def channel(self) -> Channel | None:
        return self.pane.channel if self.pane is not None else None

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        if self.pane is not None:
            self.pane.leave()
            self._stack.removeWidget(self.pane)
            self.pane.deleteLater()
        self._group, self._bridge = group, bridge
        self._channels = []
        self.pane = Pane(group, bridge)
        self.pane.said.connect(self.toast)
        self.pane.read.connect(self._count)
        self.pane.everywhere_asked.connect(self._search_everywhere)
        self._stack.addWidget(self.pane)
        self._names = queries.names(bridge, group.number)
        self._read_channels()
        self._count()
        self._open_first()

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        if self._gathered is not None:
            self._gathered.update(order_keys)
            if not order_keys:
                self._gathered = None
        if not self._pause.isActive():
            self._refresh_gathered()

    def _refresh_gathered(self) -> None:
        if self._gathered == set() or self._bridge is None or self._group is None or self.pane is None:
            return
        order_keys = tuple(self._gathered or ())
        self._gathered = set()
        self.pane.marks.arrived(order_keys)
        self._names = queries.names(self._bridge, self._group.number)
        self._read_channels()
        if self.channel is None:
            self._open_first()
        self.pane.refresh(order_keys, self._names)
        self._count()
        self._pause.start()

    @override
    def entered(self) -> None:
        if self._searching:
            self.panel.field.setFocus()
        elif self.pane is not None:
            self.pane.composer.field.setFocus()

    @override
    def section(self) -> Section | None:
        entries = [self._entry(channel) for channel in self._channels if not channel.archived]
        archived = [channel for channel in self._channels if channel.archived]
        if archived:
            entries.append(Entry(
                ARCHIVED, self.tr("Archived ({count})").format(count=len(archived)),
                "chevron-down" if self._show_archived else "chevron-right", muted=True))
        if self._show_archived:
            entries += [self._entry(channel) for channel in archived]
        return Section(
            self.tr("Channels"), tuple(entries), self.tr("New channel") if self._writable else "",
            self._new_channel if self._writable else None)

    @property
    def _writable(self) -> bool:
        return self._group is not None and bool(self._group.me) and not self._group.read_only

    def _entry(self, channel: Channel) -> Entry:
        return Entry(
            channel.record.hex(), channel.name, "archive" if channel.archived else "hash",
            self._unread.get(channel.record, 0), muted=channel.archived, hint=channel.purpose)

    @override
    def destinations(self) -> Sequence[Entry]:
        return [self._entry(channel) for channel in self._channels]

    @override
    def show_entry(self, key: str) -> None:
        if key == ARCHIVED:
            self._show_archived = not self._show_archived
            self.section_changed.emit()
            self.entry_shown.emit(self.channel.record.hex() if self.channel else "")
            return
        found = self._by_record(bytes.fromhex(key))
        if found is not None:
            self._show(found)

    @override
    def actions_shown(self) -> Sequence[QAction]:
        in_channel = self.channel is not None and self._stack.currentWidget() is self.pane
        if not in_channel:
            return ()
        return (self._find, self._edit) if self._writable else (self._find,)

    @override
    def search(self, everywhere: bool) -> bool:
        if everywhere or self.pane is None or self.channel is None:
            self._search_everywhere("")
        else:
            self._close_search()
            self.pane.find_in_channel()
        return True

    def _search_everywhere(self, text: str) -> None:
        if self._bridge is None or self._group is None:
            return
        self._stack.setCurrentWidget(self.panel)
        self.heading_changed.emit(self.tr("Search"), self.tr("All channels"))
        self.entry_shown.emit("")
        self.panel.open_for(self._bridge, self._group.number, text)

    def _close_search(self) -> None:
        if self._searching and self.pane is not None:
            self._stack.setCurrentWidget(self.pane if self.channel is not None else self._none)
            self._head()
            self.entry_shown.emit(self.channel.record.hex() if self.channel is not None else "")
            self.entered()

    def _show_hit(self, hit: "Hit") -> None:
        found = self._by_record(hit.message.channel)
        if found is None or self.pane is None:
            return
        self._show(found)
        self.pane.show_found(hit.key, self.panel.looking.marks_in(hit.message.text))
        self.pane.view.setFocus()

    def _by_record(self, record: bytes) -> Channel | None:
        return next((channel for channel in self._channels if channel.record == record), None)

    def _show(self, channel: Channel) -> None:
        assert self.pane is not None
        assert self._bridge is not None
        if self.channel is None or self.channel.record != channel.record:
            self.pane.show_channel(channel, self._names)
            self._bridge.remember(_LAST, channel.record.hex())
        self._stack.setCurrentWidget(self.pane)
        self._head()
        self.entry_shown.emit(channel.record.hex())
        self.entered()

    def _head(self) -> None:
        if self.channel is not None:
            self.heading_changed.emit(self.channel.name, self.channel.purpose)
        else:
            self.heading_changed.emit(self.tr("Conversations"), "")

    def _open_first(self) -> None:
        """The channel that was shown last, or else the first one."""
        assert self._bridge is not None
        last = queries.note(self._bridge, _LAST)
        found = self._by_record(bytes.fromhex(last)) if last else None
        found = found or next((channel for channel in self._channels if not channel.archived), None)
        if found is not None:
            self._show(found)
        else:
            self._stack.setCurrentWidget(self._none)
            self._head()

    def _read_channels(self) -> None:
        assert self._group is not None
        assert self._bridge is not None
        channels = queries.channels(self._bridge, self._group.number)
        if channels == self._channels:
            return
        self._channels = channels
        shown = self._by_record(self.channel.record) if self.channel is not None else None
        if shown is not None and self.pane is not None and shown != self.channel:
            self.pane.describe(shown)
            self._head()
        self.section_changed.emit()

    def _count(self) -> None:
        """Unread messages per channel, for the sidebar."""
        if self.pane is None:
            return
        listed = [channel.record for channel in self._channels if not channel.archived]
        self.pane.marks.know(listed)
        unread = {record: self.pane.marks.unread(record) for record in listed}
        if unread != self._unread:
            self._unread = unread
            self.section_changed.emit()

    def _step(self, by: int, unread: bool = False) -> None:
        """To the next channel up or down, or the next one with unread messages."""
        listed = [channel for channel in self._channels if not channel.archived]
        here = next((place for place, channel in enumerate(listed) if channel == self.channel), 0)
        for distance in range(1, len(listed) + 1):
            channel = listed[(here + by * distance) % len(listed)]
            if not unread or self._unread.get(channel.record):
                self._show(channel)
                return

    def _new_channel(self) -> None:
        self._open_sheet(None)

    def _show_made(self, record: bytes) -> None:
        self.refresh(())
        self._read_channels()
        self.show_entry(record.hex())

    def _edit_channel(self) -> None:
        self._open_sheet(self.channel)

    def _open_sheet(self, channel: Channel | None) -> None:
        from desktop.features.conversations.channelsheet import ChannelSheet

        if self._group is not None and self._bridge is not None:
            ChannelSheet(self, self._bridge, self._group.number, channel, self._show_made).open()
