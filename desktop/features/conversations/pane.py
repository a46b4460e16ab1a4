"""One channel on the screen: its messages, and the field in which one writes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.features.conversations import company, keeping, posts, queries, sentences
from desktop.features.conversations.actions import Rights
from desktop.features.conversations.gap_watch import GapWatch
from desktop.features.conversations.message_area import MessageArea
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.moderation import pausing
from desktop.features.conversations.places import Place
from desktop.features.conversations.polls.polling import Polling
from desktop.features.conversations.queries import Channel, Reader
from desktop.features.conversations.read_positions import ReadPositions
from desktop.features.conversations.reading_progress import ReadingProgress
from desktop.features.conversations.replica_counts import ReplicaCounts
from desktop.features.conversations.rows import MessageList, MessageSource
from desktop.features.conversations.typing_line import TypingLine
from desktop.features.conversations.view import MessageView
from desktop.features.conversations.writing import Writing
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, types
from desktop.kit.files.dropping import DropTarget
from desktop.kit.membership import Own, own
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.message_files import MessageFiles

_REDACT = "messages.redact"
"""The power to remove what others wrote. Its module is not imported here: the first paint does not need it."""

_MODERATE = "messages.moderate"
ELSEWHERE = frozenset({
    "thread", "pin", "save", "remind", "link", "hide", "unhide", "pause", "ignore", "hear", "report", "appeal",
})  # fmt: skip
"""Actions on a message that others than the pane carry out."""


class Pane(QWidget):
    said = Signal(str)
    """Words for the foot of the window."""
    undoable = Signal(str, object)
    """As `said`, with a callable that undoes it."""
    read = Signal()
    """Messages of the channel have been read."""
    everywhere_asked = Signal(str)
    """Search for this text in all channels."""
    asked = Signal(str, object, object)
    """Something else than writing is asked for (name of an action): of this Row, painted at this QRect of the screen.
    """
    outdated = Signal()
    """The messages have to be read again: the pane has missed changes, or gaps of logs have been filled."""

    in_thread = False

    def __init__(
        self, group: api.Group, bridge: EngineBridge, positions: ReadPositions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self._positions = positions
        self.place: Place | None = None
        self.talk = b""
        """The conversation that is shown: the channel, or the first message of a thread."""
        self.has_posts = False
        """Is the channel one of posts?"""
        self.thread_news: Callable[[bytes], int] = lambda _root: 0
        """The number of unread answers in a followed thread, by its first message."""
        self._own = own(bridge, group.number)
        self._closed: str | None = None
        self._missed = False
        self.area = MessageArea()
        self.writing = Writing(group, bridge, self)
        layout = column(self, gap=0)
        layout.addWidget(self.area, 1)
        typing = TypingLine(bridge, group, self.writing.composer, lambda: _talks(self), lambda: self.writing.names)
        self.area.list_shown.connect(typing.look)
        layout.addWidget(typing)
        layout.addWidget(self.writing.composer)
        self.progress = ReadingProgress(self, self.area, positions)
        self.area.list_shown.connect(ReplicaCounts(bridge, self).ask_for)
        gaps = GapWatch(bridge, self)
        self.area.list_shown.connect(gaps.watch)
        gaps.outdated.connect(self.outdated)
        self._connect()
        polling = Polling(self, self.area, self.writing, bridge, group.number)
        polling.said.connect(self.said)
        polling.undoable.connect(self.undoable)

    def _connect(self) -> None:
        view, composer = self.view, self.writing.composer
        self.progress.read.connect(self.read)
        self.area.everywhere_asked.connect(self.everywhere_asked)
        self.area.search_closed.connect(lambda: take_keyboard(self))
        self.writing.said.connect(self.said)
        self.writing.undoable.connect(self.undoable)
        composer.sent.connect(self._follow_own_message)
        composer.edit_last_asked.connect(lambda: _edit_last(self, self._bridge, self._group.me))
        view.asked.connect(
            lambda action, row: self.asked.emit(action, row, view.place_of(row)) if action in ELSEWHERE
            else self.progress.mark_unread(row.key) if action == "unread"
            else self.writing.act(action, row, view.place_of(row)))
        view.toggled.connect(self.writing.toggle)
        view.link_asked.connect(self.writing.ask_link)
        view.left.connect(lambda: take_keyboard(self))
        view.files_asked.connect(lambda files, at: self.files.show_menu(files, at))
        view.delegate.thumbnail = lambda file: self.files.picture(file)
        DropTarget(self).taken.connect(lambda taken: self.writing.take_in(taken) if view.rights.write else None)

    @cached_property
    def files(self) -> "MessageFiles":
        """What is shown of files, made when the first one is."""
        from desktop.features.conversations.message_files import MessageFiles

        made = MessageFiles(self._bridge, self._group.number, self, lambda: self.messages)
        made.thumbnails.loaded.connect(self.view.viewport().update)
        return made

    @property
    def view(self) -> MessageView:
        return self.area.view

    @property
    def messages(self) -> MessageList | None:
        return self.area.messages

    @property
    def channel(self) -> Channel | None:
        return self.place.channel if self.place is not None else None

    def show_place(self, place: Place, names: Mapping[bytes, str]) -> None:
        """Open a channel at its first unread message, or at its newest."""
        self.leave()
        self._open(place, place.channel.record, names)

    def source(self, names: Mapping[bytes, str]) -> MessageSource:
        """The messages that are shown."""
        found = MessageSource(self._bridge, self.talk, self._group.me, names, 0, self.has_posts, self.thread_news,
                              moderates=self._own.may(_MODERATE))
        if self.place is None or not self.place.others:
            return found
        from desktop.features.conversations.merged import merged

        return merged(found, self.place.others)

    def _open(self, place: Place, talk: bytes, names: Mapping[bytes, str]) -> None:
        self.place, self.talk = place, talk
        self.has_posts = posts.has_posts(self._bridge, place.channel.record)
        messages = MessageList(self.source(names))
        first = self._positions.first_unread(talk)
        if first is None:
            messages.open_newest()
        else:
            messages.draw_unread_line(first)
            messages.open_around(first)
        self._closed = None
        messages.know_archived(place.channel.archived_after if place.channel.archived else None)
        self.describe(place)
        self.area.show_messages(messages)
        self.writing.open_for(place, self._closed or "", names)
        self._missed = False
        self.progress.open(talk)

    def describe(self, place: Place) -> None:
        """The channel has another name or purpose now, was archived or opened again, or I may do more or less."""
        self._own = own(self._bridge, self._group.number)
        self.place = place
        if self.messages is not None and self.messages.source.channel == place.channel.record:
            self.messages.know_archived(place.channel.archived_after if place.channel.archived else None)
        closed = _closed_words(self, self._bridge, self._group, self._own, place)
        own_notes = bool(self._group.me) and not self._group.read_only and not self._own.closed
        self.view.rights = Rights(not closed, self._own.may(_REDACT), own_notes, self.has_posts,
                                  self._own.may(_MODERATE), self.in_thread)
        if self._closed not in (None, closed):
            was_writing = self.window().focusWidget() is self.writing.composer.field  # also in a window behind others
            self.writing.open_for(place, closed)
            if was_writing:
                take_keyboard(self)
        self._closed = closed

    def leave(self) -> None:
        """Keep drafts and read positions before something else is shown."""
        self.writing.leave()
        self._positions.flush()

    def rename(self, names: Mapping[bytes, str]) -> None:
        """Show these names of members."""
        self.writing.names = names
        if self.messages is not None:
            self.messages.rename(names)

    def refresh(self, order_keys: Sequence[int], names: Mapping[bytes, str]) -> None:
        """Records with these keys changed; none = many. A pane out of sight reads when it is shown."""
        messages = self.messages
        if messages is None:
            return
        if not self.isVisible():
            self._missed = True
            return
        self.writing.names = names
        channel = self.channel.record if self.channel is not None else b""
        if self.place is not None and self.has_posts != posts.has_posts(self._bridge, channel):
            self._open(self.place, self.talk, names)
            return
        newest = messages.items[-1:]
        messages.rename(names)
        changed = keeping.with_messages(self._bridge, order_keys)
        messages.apply([*changed, *_quoting(messages, changed)])
        self.area.show_list()
        self.progress.rows_changed()
        if messages.items[-1:] != newest and self.progress.reads_newest and not messages.items[-1].mine:
            _announce(self.view, messages.items[-1])

    def show_found(self, order_key: int, spans: Sequence[tuple[int, int]]) -> None:
        """Show a message that was searched for or is quoted, with what was found in it coloured."""
        if not order_key or not self.area.show_found(order_key, spans):
            self.said.emit(self.tr("That message has not reached this computer yet."))

    def find_in_channel(self) -> None:
        if self.channel is not None:
            self.area.find_in_channel(self._bridge, self._group.number, self.channel.record)

    def _follow_own_message(self) -> None:
        if self.messages is not None:
            self.messages.draw_unread_line(None)
            self.view.to_newest()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter typed where nothing takes letters goes into the message that is written."""
        composer = self.writing.composer
        if types(event) and composer.isEnabled() and not composer.field.hasFocus():
            composer.field.setFocus()
            QApplication.sendEvent(composer.field, event)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Look again when the window becomes active. Qt tells what is inside it so; only the window itself hears of it
        in `changeEvent`."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowActivate:
            self.progress.look()
        return done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._missed:
            self._missed = False
            self.outdated.emit()
        self.progress.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.drafts.flush()
        self._positions.flush()


def _talks(pane: Pane) -> tuple[bytes, ...]:
    """The conversation in which new messages are written, and those that are shown with it."""
    return pane.talk, *(pane.place.others if pane.place is not None else ())


def _quoting(messages: MessageList, changed: Collection[int]) -> list[int]:
    """The answers to these messages, which show what they say, and the answers to what was not here before."""
    return [row.key for row in messages.items
            if changed and row.quote is not None and (not row.quote.order_key or row.quote.order_key in changed)]


def _announce(view: MessageView, row: Row) -> None:
    """Let a screen reader say a message: what another member has just written, for example."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, sentences.spoken(row)))


def tell_found(pane: Pane) -> None:
    """A link has led to a message, and the keyboard is where one writes: let a screen reader say the message."""
    row = pane.view.current_row()
    if row is not None and not pane.view.hasFocus():
        _announce(pane.view, row)


def take_keyboard(pane: Pane) -> None:
    """Put the keyboard where one writes, or into the messages where nobody writes any more: else it would go to the
    first button of the window."""
    composer = pane.writing.composer
    (composer.field if composer.isEnabled() else pane.view).setFocus()


def _closed_words(pane: Pane, reader: Reader, group: api.Group, mine: Own, place: Place) -> str:
    """Why nobody can write here; empty where one can."""
    if group.read_only or not group.me:
        return pane.tr("This group was opened from an archive, to read. Join it to take part.")
    if mine.closed:
        return mine.closed
    return company.closed(place) or pausing.words(pane, reader, group, place)


def _edit_last(pane: Pane, reader: Reader, me: bytes) -> None:
    """Change the newest message of mine in this conversation."""
    last = queries.last_own(reader, pane.talk, me)
    if last is None or pane.messages is None:
        return
    row = pane.messages.source.some([last.order_key])[0]
    if pane.view.rights.allow("edit", row):
        pane.writing.composer.change(row)
