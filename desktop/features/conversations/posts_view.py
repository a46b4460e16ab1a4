"""A channel of posts: their titles in one of three orders, and a form for a new one. Answers are threads."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import posts, sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import CUT, Card, CardAction
from desktop.features.conversations.moderation import reading
from desktop.features.conversations.pane import Pane
from desktop.features.conversations.post_sheet import PostSheet
from desktop.features.conversations.queries import Message
from desktop.features.conversations.read_positions import ReadPositions
from desktop.features.conversations.threads import Answers
from desktop.kit import phrases, theme, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.combo import ComboBox
from desktop.kit.controls import button, row
from desktop.kit.ground import READABLE
from models import clock
from sync import api


def _tr(text: str) -> str:
    return QCoreApplication.translate("Posts", text)


def _orders(of_answers: bool) -> list[tuple[str, str]]:
    """(order, words): of the posts of a channel, or of the answers to one."""
    if of_answers:
        return [("", _tr("Oldest first")), (posts.NEWEST, _tr("Newest first")), (posts.VOTES, _tr("Best first"))]
    return [(posts.NEWEST, _tr("Newest first")), (posts.VOTES, _tr("Most votes first")),
            (posts.ANSWERED, _tr("Latest answer first"))]  # fmt: skip


class PostsHead(QWidget):
    """Over the posts, or the answers to one: the choice of their order."""

    order_chosen = Signal(str)
    wanted = Signal()
    """Write a post."""

    def __init__(self, of_answers: bool) -> None:
        super().__init__()
        self.setMaximumWidth(theme.space(READABLE))
        head = row(self, gap=2)
        head.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1))
        self.order = ComboBox()
        self.order.setAccessibleName(_tr("Order of the answers") if of_answers else _tr("Order of the posts"))
        for order, words in _orders(of_answers):
            self.order.addItem(words, order)
        self.order.changed.connect(lambda: self.order_chosen.emit(self.order.chosen or ""))
        self.new = button(_tr("New post"), self.wanted.emit, look="primary", picture="plus")
        head.addWidget(self.order, 1)
        head.addStretch(1)
        head.addWidget(self.new)
        self.new.setVisible(not of_answers)


def _card_page(of_answers: bool) -> CardPage:
    empty = (_tr("No answers yet"), "") if of_answers else (
        _tr("No posts yet"), _tr("A post has a title and a text. Others answer it and vote for it."))  # fmt: skip
    return CardPage(
        _tr("Answers") if of_answers else _tr("Posts"), "chat", empty,
        (CardAction("vote", _tr("Vote for it, or take the vote back"), "V", "chevron-up"),))


class Posts(QObject):
    """Shows the posts of a channel, or the answers of a thread in another order than by time, in place of a pane's
    messages."""

    chosen = Signal(object)
    """A message (its record)."""

    def __init__(self, group: api.Group, bridge: EngineBridge, pane: Pane, positions: ReadPositions) -> None:
        super().__init__(pane)
        self._group, self._bridge, self._pane, self._positions = group, bridge, pane, positions
        self._unheard: frozenset[bytes] = frozenset()
        self._talk, self._since = b"", 0
        self._opened: set[bytes] = set()
        """Posts that were opened since the channel is shown, which are new no more."""
        self.head, self.cards = PostsHead(pane.in_thread), _card_page(pane.in_thread)
        pane.area.hold_cards(self.head, self.cards)
        self.head.order_chosen.connect(lambda _order: pane.area.show_list())
        self.head.wanted.connect(self._write)
        if not pane.in_thread:
            pane.area.post_asked.connect(self._write)
        self.cards.chosen.connect(lambda card: self._choose(card.key))
        self.cards.acted.connect(lambda _name, card: self.vote(card.key))
        pane.area.list_shown.connect(lambda _messages: self.look())

    def vote(self, message: bytes) -> None:
        """Vote for a message, or take the vote back."""
        given = self._group.me in posts.votes(self._bridge, [message]).get(message, posts.Votes()).members
        command = api.Do(self._group.number, "conversations.set_upvote", {"message": message, "up": not given})
        self._bridge.call(
            command, None, lambda refused: self._pane.said.emit(phrases.sentence(refused)), owner=self)

    @property
    def is_shown(self) -> bool:
        """Are cards shown in place of the messages?"""
        return self._pane.has_posts and (not self._pane.in_thread or bool(self.head.order.chosen))

    def look(self) -> None:
        """Another conversation is shown, or something has changed in it."""
        if self._talk != self._pane.talk:
            self._talk, self._since = self._pane.talk, self._positions.of(self._pane.talk)
            self._opened.clear()
            if self._pane.in_thread:
                self.head.order.setCurrentIndex(0)
        has_posts = self._pane.has_posts
        self.head.setVisible(has_posts)
        composer, had_focus = self._pane.writing.composer, self._pane.writing.composer.field.hasFocus()
        composer.setVisible(self._pane.in_thread or not has_posts)
        self.head.new.setEnabled(self._pane.view.rights.write)
        self._pane.area.shows_cards = self.is_shown
        if self.is_shown:
            self.cards.show_cards(self._cards())
            if had_focus and composer.isHidden():
                self.cards.focus()

    def _cards(self) -> list[Card]:
        self._unheard = reading.ignored(self._bridge, self._group.me)
        found = posts.listed(self._bridge, self._pane.talk, self.head.order.chosen or posts.NEWEST)
        votes = posts.votes(self._bridge, [each.record for each in found])
        answers = posts.answers(self._bridge, found, self._group.me)
        return [self._card(each, votes.get(each.record, posts.Votes()), answers.get(each.record)) for each in found]

    def _card(self, post: Message, votes: posts.Votes, answers: Answers | None) -> Card:
        is_heard = post.author not in self._unheard
        text = " ".join(post.text.split())[:CUT] or ", ".join(post.files)
        new = (post.order_key > self._since and post.author != self._group.me and is_heard
               and post.record not in self._opened)  # fmt: skip
        foot = (
            _tr("new") if new else "",
            *_voted(votes.members, self._group.me),
            sentences.thread_line(answers) if answers is not None else "",
        )
        return Card(
            post.record, post.author, sentences.name(self._pane.writing.names.get(post.author)), "",
            times.when(clock.milliseconds(post.at)), post.title if is_heard else "",
            text if is_heard else sentences.unheard(), " · ".join(filter(None, foot)), strong=new,
        )  # fmt: skip

    def _choose(self, message: bytes) -> None:
        self._opened.add(message)
        if self._pane.in_thread:
            self.head.order.setCurrentIndex(0)
        self.chosen.emit(message)
        self.look()

    def _write(self) -> None:
        if self._pane.channel is not None:
            PostSheet(self._pane, self._bridge, self._group.number, self._pane.channel.record).open()


def attach(
    group: api.Group, bridge: EngineBridge, pane: Pane, positions: ReadPositions, chosen: Callable[[bytes], object]
) -> None:
    """Show posts in a pane; `chosen` gets the message of a card."""
    made = Posts(group, bridge, pane, positions)
    made.chosen.connect(chosen)
    made.look()


def _voted(members: Collection[bytes], me: bytes) -> Iterator[str]:
    """How many have voted for a post, and whether I have."""
    if me in members and len(members) == 1:
        yield _tr("your vote")
    elif members:
        yield sentences.counted(len(members), "one vote", "%n votes")
        yield _tr("one of them yours") if me in members else ""
