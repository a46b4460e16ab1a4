"""Opens threads beside their channel, and lists those that this person follows."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import queries, sentences
from desktop.features.conversations.channel_list import ChannelList
from desktop.features.conversations.columns import Columns
from desktop.features.conversations.jumping import Jumping
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.places import Place, title
from desktop.features.conversations.queries import Message
from desktop.features.conversations.thread_news import Followed, ThreadNews
from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from models import clock
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.card_page import CardPage
    from desktop.features.conversations.cards import Card
    from desktop.features.conversations.thread_pane import ThreadPane


class ThreadSide(QObject):
    made = Signal(object)
    """The ThreadPane, when the first thread is opened."""
    place_shown = Signal(str)
    """The key of the entry that is shown now: the first message of a thread, or its channel."""
    wanted = Signal(str)
    """Show the entry with this key."""

    def __init__(self, group: api.Group, bridge: EngineBridge, channels: ChannelList, beside: Pane) -> None:
        """`beside` shows the channel."""
        super().__init__(beside)
        self._group, self._bridge, self._channels, self.beside = group, bridge, channels, beside
        self.columns = Columns(beside)
        self.jumping = Jumping(bridge, beside)
        self._with_posts: set[Pane] = set()
        beside.area.list_shown.connect(lambda _list: self._show_posts(beside))
        self.news = ThreadNews(group, bridge, channels.positions, self)
        self.news.changed.connect(self._tell_news)
        beside.thread_news = lambda root: self.news.unread.get(root, 0)
        beside.asked.connect(self._act)

    def _act(self, action: str, row: Row, _place: object) -> None:
        if action == "thread":
            self.wanted.emit(row.message.record.hex())

    @cached_property
    def pane(self) -> "ThreadPane":
        from desktop.features.conversations.thread_pane import ThreadPane

        pane = ThreadPane(self._group, self._bridge, self._channels.positions, self.news)
        pane.closed.connect(self.go_back)
        pane.area.list_shown.connect(lambda _list: self._show_posts(pane))
        pane.read.connect(self.news.count)
        self.made.emit(pane)
        return pane

    @property
    def root(self) -> Message | None:
        """The first message of the thread that is open."""
        return self.pane.root if self.columns.is_open else None

    def place_of(self, root: Message) -> Place | None:
        """The channel in which a thread may hang on this message."""
        return None if root.thread is not None else self._channels.place(root.channel)

    def open(self, root: Message, place: Place) -> None:
        """Show a thread beside its channel, or in its place."""
        if self.root is None or self.root.record != root.record:
            self.pane.show_thread(place, root, self._channels.names)
        self.columns.open_side(self.pane)
        self.pane.writing.composer.field.setFocus()

    def close(self) -> None:
        if self.columns.is_open:
            self.pane.leave()
            self.columns.close_side()

    def go_back(self) -> None:
        """Close the thread, and go to its first message in the channel."""
        root = self.root
        self.close()
        if root is not None:
            self.jumping.point_at(root.order_key)
            self.place_shown.emit(root.channel.hex())
        if not self.beside.area.focus_cards():
            self.beside.writing.composer.field.setFocus()

    def refresh(self, order_keys: Sequence[int], names: Mapping[bytes, str]) -> None:
        """Records with these keys changed; none = many."""
        if self.root is not None:
            place = self._channels.place(self.root.channel)
            if place is not None:
                self.pane.describe(place)
            self.pane.refresh(order_keys, names)
        self.news.count()

    def _show_posts(self, pane: Pane) -> None:
        """Make what shows posts, when the first channel of posts is shown."""
        if pane.has_posts and pane not in self._with_posts:
            from desktop.features.conversations.posts_view import attach

            self._with_posts.add(pane)
            attach(self._group, self._bridge, pane, self._channels.positions,
                   lambda record: self._show_post(pane, record))  # fmt: skip

    def _show_post(self, pane: Pane, record: bytes) -> None:
        """A post is shown with its answers; an answer, among the others."""
        if not pane.in_thread:
            self.wanted.emit(record.hex())
            return
        for message in queries.by_record(self._bridge, [record]).values():
            pane.show_found(message.order_key, ())

    def read_again(self, record: bytes) -> None:
        """Read a message again where it is shown: what is saved lives in this person's own circle, of which pages are
        not told."""
        keys = [message.order_key for message in queries.by_record(self._bridge, [record]).values()]
        for pane in (self.beside, self.pane if self.columns.is_open else None):
            if pane is not None and pane.messages is not None and keys:
                pane.messages.apply(keys)

    # the list

    @cached_property
    def list(self) -> "CardPage":
        from desktop.features.conversations.card_page import CardPage

        made = CardPage(
            sentences.tr("Threads"), "chat",
            (sentences.tr("No threads yet"),
             sentences.tr("Answer a message in its own thread (T in the list of messages). Threads that you began, "
                          "answered or follow are listed here, those with news first.")))  # fmt: skip
        made.chosen.connect(lambda card: self.wanted.emit(card.key.hex()))
        return made

    def show_list(self) -> "CardPage":
        """The list as it is now."""
        listed = self.list
        self.news.count()
        self._list_again()
        return listed

    def _tell_news(self, roots: Sequence[bytes]) -> None:
        self._channels.tell_threads(len(self.news.unread))
        shown = queries.by_record(self._bridge, roots).values()
        if self.beside.messages is not None and shown:
            self.beside.messages.apply([root.order_key for root in shown])
        self._list_again()

    def _list_again(self) -> None:
        if "list" in self.__dict__:
            self.list.show_cards(map(self._card, self.news.followed))

    def _card(self, followed: Followed) -> "Card":
        from desktop.features.conversations.cards import CUT, Card
        from desktop.features.conversations.moderation.reading import ignored
        from desktop.features.conversations.threads import summaries

        root, channel = followed.root, self._channels.find(followed.root.channel)
        thread = summaries(self._bridge, [root.record], self._group.me).get(root.record)
        name = sentences.name(self._channels.names.get(root.author))
        is_heard = root.author not in ignored(self._bridge, self._group.me)
        said = sentences.tr("This message was removed") if root.redacted else " ".join(root.text.split())[:CUT]
        return Card(
            root.record, root.author, name, title(channel) if channel is not None else "",
            times.when(clock.milliseconds(root.at)), root.title if is_heard else "",
            said if is_heard else sentences.unheard(),
            sentences.thread_line(replace(thread, unread=followed.unread)) if thread is not None else "",
            strong=bool(followed.unread),
        )  # fmt: skip
