"""One channel on the screen: its messages, what floats over them, and the composer."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop.features.conversations import queries, sentences
from desktop.features.conversations.actions import Deed, Rights
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.queries import Channel
from desktop.features.conversations.read_positions import ReadMarks
from desktop.features.conversations.replica_counts import ReplicaCounts
from desktop.features.conversations.rows import MessageList, MessageSource, Row
from desktop.features.conversations.signposts import ToNewest, UnreadBar
from desktop.features.conversations.view import MessageView
from desktop.features.conversations.writing import Writing
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.findbar import FindBar
    from desktop.features.conversations.searching import Hit
    from desktop.kit.empty import EmptyState

class Pane(QWidget):
    said = Signal(str)
    """Words for the foot of the window."""
    read = Signal()
    """A channel has been read."""
    everywhere_asked = Signal(str)

    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self.channel: Channel | None = None
        self._arrives = False
        self.names: Mapping[bytes, str] = {}
        self.marks = ReadMarks(group, bridge, self)
        self.messages: MessageList | None = None
        self.view = MessageView()
        self.unread_bar = UnreadBar()
        self.composer = Composer()
        self.writing = Writing(group, bridge, self.composer, self)
        self.to_newest = ToNewest(self.view.viewport())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        layout = self._layout = column(self, gap=0)
        layout.addWidget(self.unread_bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.composer)
        self._reach = ReplicaCounts(bridge, self)
        self._connect()

    def _connect(self) -> None:
        self.writing.said.connect(self.said)
        self.composer.sent.connect(self._sent)
        self.composer.edit_last_asked.connect(self._edit_last)
        self.view.asked.connect(self._do)
        self.view.toggled.connect(self.writing.toggle)
        self.view.link_asked.connect(self.writing.ask_link)
        self.view.jump_asked.connect(self.show_message)
        self.view.left.connect(self.composer.field.setFocus)
        self.view.verticalScrollBar().valueChanged.connect(self._look)
        self.view.verticalScrollBar().rangeChanged.connect(self._look)
        self.to_newest.pressed.connect(self.to_newest_message)
        self.unread_bar.jump_asked.connect(self.to_first_unread)
        self.unread_bar.dismissed.connect(self.mark_read)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The search in the channel, made when it is first asked for."""
        from desktop.features.conversations.findbar import FindBar

        bar = FindBar()
        bar.found.connect(self._show_hit)
        bar.closed.connect(self._end_search)
        bar.everywhere_asked.connect(self.everywhere_asked)
        self._layout.insertWidget(0, bar)
        return bar

    @cached_property
    def _empty(self) -> "EmptyState":
        from desktop.kit.empty import EmptyState

        empty = EmptyState("chat", self.tr("Nobody has written here yet"), "")
        self._stack.addWidget(empty)
        return empty

    # which channel

    def show_channel(self, channel: Channel, names: Mapping[bytes, str]) -> None:
        """Open a channel where reading goes on: at its first unread message, or at its newest."""
        self.leave()
        self.channel, self.names = channel, names
        source = MessageSource(self._bridge, channel.record, self._group.me, names)
        former, self.messages = self.messages, MessageList(source, self)
        if "find_bar" in self.__dict__:
            self.find_bar.close_bar()
        first = self.marks.first_unread(channel.record)
        if first is None:
            self.messages.open_newest()
        else:
            self.messages.draw_unread_line(first)
            self.messages.open_around(first)
        self.view.setModel(self.messages)
        if former is not None:
            former.deleteLater()
        self.describe(channel)
        self.writing.open_for(channel, self._closed_words(channel))
        self._show_list()
        self._arrives = True
        if self.isVisible():
            self._arrive()
        self._reach.ask_for(self.messages)

    def _arrive(self) -> None:
        """Go to where reading goes on. Rows are measured once the list has its size, not before it is shown."""
        self._arrives = False
        if self.messages is not None and self.messages.unread_from is not None:
            self.view.start_at(self.messages.unread_from)
        else:
            self.view.to_newest()
        self._look()

    def describe(self, channel: Channel) -> None:
        """The channel is called otherwise, or was archived or opened again."""
        changed = self.channel is not None and channel.archived != self.channel.archived
        self.channel = channel
        steward = queries.is_steward(self._bridge, self._group.number, self._group.me)
        self.view.rights = Rights(not self._closed_words(channel), steward)
        if changed:
            self.writing.open_for(channel, self._closed_words(channel))

    def leave(self) -> None:
        """Keep what is written and read before another channel or nothing is shown."""
        self.writing.leave()
        self.marks.flush()

    def refresh(self, order_keys: Sequence[int], names: Mapping[bytes, str]) -> None:
        """Records with these keys changed; none = many."""
        if self.messages is None or self.channel is None:
            return
        if names != self.names:
            self.names = names
            self.messages.rename(names)
        newest = self.messages.items[-1:]
        self.messages.apply(order_keys)
        self._show_list()
        self._look()
        if self.messages.items[-1:] != newest and self._is_read_now():
            self._announce(self.messages.items[-1:])
        self._reach.ask_for(self.messages)

    def _announce(self, newest: Sequence[Row]) -> None:
        """Let a screen reader say what has just been written by somebody else."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        for row in newest:
            if not row.mine and QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, sentences.spoken(row)))

    def show_message(self, order_key: int) -> None:
        if not order_key or not self.view.show_message(order_key):
            self.said.emit(self.tr("That message has not reached this computer yet."))

    def find_in_channel(self) -> None:
        if self.channel is not None:
            self.find_bar.open_for(self._bridge, self._group.number, self.channel.record)

    def _closed_words(self, channel: Channel) -> str:
        if self._group.read_only or not self._group.me:
            return self.tr("This group was opened from an archive, to read. Join it to take part.")
        if channel.archived:
            return self.tr("This channel is archived: everything can be read, nothing more is written here.")
        return ""

    def _show_list(self) -> None:
        assert self.messages is not None
        if self.messages.items:
            self._stack.setCurrentWidget(self.view)
            return
        self._empty.text.setText(
            self.tr("Say hello, or tell the others what this channel is for.") if self.view.rights.write
            else self.tr("Messages appear here as soon as they reach this computer."))
        self._stack.setCurrentWidget(self._empty)

    # unread

    def _is_read_now(self) -> bool:
        at_end = self.messages is not None and self.messages.at_newest and self.view.follows
        return at_end and self.isVisible() and self.isActiveWindow()

    def _look(self) -> None:
        """The list has moved, grown or come back: what is read now, and where do the signposts lead?"""
        if self.channel is None or self.messages is None or self._arrives or not self.isVisible():
            return
        self.messages.keeps_place = not self.view.follows
        if self._is_read_now() and self.messages.items:
            self._mark(self.messages.items[-1].key)
        self._see()
        self._draw_line()
        unread = self.marks.unread(self.channel.record)
        self.to_newest.count(unread)
        self.to_newest.setVisible(not self.view.follows or not self.messages.at_newest)
        first = self.messages.unread_from
        top = self.view.first_visible()
        self.unread_bar.say(unread)
        self.unread_bar.setVisible(bool(unread and first is not None and top is not None and top.key > first))

    def _mark(self, order_key: int) -> None:
        if self.channel is not None and self.marks.move(self.channel.record, order_key):
            self.read.emit()

    def _see(self) -> None:
        """Messages that arrived late are read once they have been on the screen."""
        if self.channel is None or not self.isVisible() or not self.isActiveWindow():
            return
        late = self.marks.late(self.channel.record)
        top, bottom = (self.view.first_visible(), self.view.last_visible()) if late else (None, None)
        if top is not None and bottom is not None and self.marks.seen(self.channel.record, top.key, bottom.key):
            self.read.emit()

    def _draw_line(self) -> None:
        """Above the first unread message stands a line. It stays while one reads, until the next unread one."""
        if self.channel is None or self.messages is None:
            return
        first, line = self.marks.first_unread(self.channel.record), self.messages.unread_from
        if first is not None and (
            line is None or first < line or not self.marks.is_unread(self.channel.record, line)
        ):
            self.messages.draw_unread_line(first)

    def mark_read(self) -> None:
        """Everything in the channel counts as read."""
        if self.channel is not None and self.messages is not None:
            last = queries.last_ord(self._bridge, self.channel.record)
            self.marks.seen(self.channel.record, 0, last)
            self.marks.move(self.channel.record, last)
            self.messages.draw_unread_line(None)
            self.read.emit()
            self._look()

    def to_newest_message(self) -> None:
        self.view.to_newest()
        self._look()

    def to_first_unread(self) -> None:
        """To where reading goes on."""
        if self.messages is not None and self.messages.unread_from is not None:
            self.view.start_at(self.messages.unread_from)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._arrives:
            self._arrive()
        else:
            self._look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.drafts.flush()
        self.marks.flush()

    # what is done with messages

    def _sent(self) -> None:
        if self.messages is not None:
            self.messages.draw_unread_line(None)
            self.view.to_newest()

    def _edit_last(self) -> None:
        if self.channel is None or self.messages is None:
            return
        last = queries.last_own(self._bridge, self.channel.record, self._group.me)
        row = self.messages.source.some([last.order_key])[0] if last is not None else None
        if row is not None and self.view.rights.allow("edit", row):
            self.composer.change(row)

    def _do(self, deed: Deed, row: Row) -> None:
        match deed:
            case "reply":
                self.composer.answer(row)
            case "react":
                from desktop.features.conversations import emoji

                emoji.pick(self, self.view.place_of(row), lambda chosen: self.writing.toggle(row, chosen))
            case "edit":
                self.composer.change(row)
            case "history":
                self.writing.show_history(row, self.names)
            case "redact":
                self.writing.ask_redact(row)

    def show_found(self, order_key: int, marks: Sequence[tuple[int, int]]) -> None:
        """Show a message that was searched for, with the words found in it coloured."""
        self.show_message(order_key)
        self.view.mark_found(order_key, marks)

    def _show_hit(self, hit: "Hit") -> None:
        self.show_found(hit.key, self.find_bar.looking.marks_in(hit.message.text))

    def _end_search(self) -> None:
        self.view.mark_found(0, ())
        self.composer.field.setFocus()
