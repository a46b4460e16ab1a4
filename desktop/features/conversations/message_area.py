"""The part of a channel that is read: the list of messages, and the bars and buttons over it."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.jumps import NewestButton, UnreadBar
from desktop.features.conversations.rows import MessageList
from desktop.features.conversations.view import MessageView
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.stacked import Stacked

if TYPE_CHECKING:
    from desktop.features.conversations.card_page import CardPage
    from desktop.features.conversations.find_bar import FindBar
    from desktop.features.conversations.live_search import Hit
    from desktop.kit.empty import EmptyState


class MessageArea(QWidget):
    hit_chosen = Signal(object)
    """A Hit of the search in the channel."""
    list_shown = Signal(object)
    """The MessageList, after it was opened or read again."""
    search_closed = Signal()
    everywhere_asked = Signal(str)
    """Search for this text in all channels."""

    post_asked = Signal()
    """Write a post, where posts are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.newest_button = NewestButton(self)  # before the list: the field below leads to the messages first
        self.view = MessageView()
        self.newest_button.float_over(self.view.viewport())
        self.unread_bar = UnreadBar()
        self.shows_cards = False
        """Are posts shown in place of the messages?"""
        self._cards: CardPage | None = None
        self._stack = Stacked()
        self._stack.addWidget(self.view)
        layout = self._layout = column(self, gap=0)
        layout.addWidget(self.unread_bar)
        layout.addWidget(self._stack, 1)

    def hold_cards(self, head: QWidget, cards: "CardPage") -> None:
        """Posts that may be shown in place of the messages, and what is over them."""
        self._cards = cards
        self._layout.insertWidget(0, head)
        self._stack.addWidget(cards)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The search in the channel, made when it is first asked for."""
        from desktop.features.conversations.find_bar import FindBar

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

    @property
    def messages(self) -> MessageList | None:
        model = self.view.model()
        return model if isinstance(model, MessageList) else None

    def show_messages(self, messages: MessageList) -> None:
        """Show another channel's list, which belongs to this area from now on."""
        former = self.messages
        if "find_bar" in self.__dict__:
            self.find_bar.close_bar()
        messages.setParent(self)
        self.view.setModel(messages)
        if former is not None:
            former.deleteLater()
        self.show_list()

    def show_list(self) -> None:
        """Show the messages, or in their place what to do in a channel without any."""
        self.list_shown.emit(self.messages)
        if self.shows_cards and self._cards is not None:
            self._stack.setCurrentWidget(self._cards)
            return
        if self.messages is None or self.messages.items:
            self._stack.setCurrentWidget(self.view)
            return
        self._empty.text.setText(
            self.tr("Say hello.") if self.view.rights.write
            else self.tr("Messages appear here as soon as they reach this computer."))
        self._stack.setCurrentWidget(self._empty)

    def focus_cards(self) -> bool:
        """Put the keyboard into the posts; False where messages are shown."""
        if self.shows_cards and self._cards is not None:
            self._cards.focus()
        return self.shows_cards

    def find_in_channel(self, bridge: EngineBridge, group: int, channel: bytes) -> None:
        """Open the search in the channel."""
        self.find_bar.open_for(bridge, group, channel)

    def show_found(self, order_key: int, spans: Sequence[tuple[int, int]]) -> bool:
        """Show a message that was searched for, with what was found in it coloured. False where it is not here."""
        shown = self.view.show_message(order_key)
        self.view.delegate.highlight(order_key, spans)
        return shown

    def _show_hit(self, hit: "Hit") -> None:
        self.show_found(hit.key, self.find_bar.search.spans_in(hit.entry.words))

    def _end_search(self) -> None:
        self.view.delegate.highlight(0, ())
        self.search_closed.emit()
