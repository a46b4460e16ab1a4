"""The lists of messages that the page shows in place of a channel: threads, mentions, pinned and saved messages."""

import time
from collections.abc import Callable, Set
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import keeping, queries, sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import CUT, Card, CardAction
from desktop.features.conversations.channel_list import (
    MENTIONS,
    MODERATION,
    PINS,
    REPORTS,
    SAVED,
    THREADS,
    UNHEARD,
    ChannelList,
)
from desktop.features.conversations.keeper import Keeper
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.moderation.moderating import Moderating
from desktop.features.conversations.moderation.reading import ignored, is_appeal
from desktop.features.conversations.moderation.report_reading import is_report
from desktop.features.conversations.moderation.reporting import Reporting
from desktop.features.conversations.queries import Message
from desktop.features.conversations.thread_side import ThreadSide
from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from desktop.place import is_record
from models import clock
from sync import api

if TYPE_CHECKING:
    from desktop.features.conversations.moderation.log import Log
    from desktop.features.conversations.moderation.reports import Reports
    from desktop.features.conversations.moderation.unheard import Unheard


class Lists(QObject):
    wanted = Signal(object)
    """Go to this message (its record)."""
    write = Signal(object)
    """Write to this member."""

    def __init__(
        self, group: api.Group, bridge: EngineBridge, channels: ChannelList, threads: ThreadSide, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge, self._channels, self._threads = bridge, channels, threads
        self.keeper = keeper = Keeper(group, bridge, window)
        threads.beside.asked.connect(keeper.act)
        threads.made.connect(lambda pane: pane.asked.connect(keeper.act))
        keeper.saved_changed.connect(threads.read_again)
        self.moderating = Moderating(group, bridge, window)
        self.reporting = Reporting(group, bridge, self.moderating, window)
        self.reporting.changed.connect(self.count_reports)
        threads.beside.asked.connect(self._moderate)
        threads.made.connect(lambda pane: pane.asked.connect(self._moderate))
        self._me, self._mentions = group.me, partial(_mentions, group, bridge, channels)
        self._pages: dict[str, CardPage] = {}
        self._shown = ""
        keeper.saved_changed.connect(lambda _message: self.refresh())

    @cached_property
    def log(self) -> "Log":
        """What moderators did."""
        from desktop.features.conversations.moderation.log import Log

        made = Log(self._bridge, self.moderating, (self._name, self._called))
        made.wanted.connect(self.wanted)
        return made

    @cached_property
    def reports(self) -> "Reports":
        """What this person reported, and what waits for this person."""
        from desktop.features.conversations.moderation.reports import Reports

        made = Reports(self.reporting, self._name, self._called)
        made.wanted.connect(self.wanted)
        made.write.connect(self.write)
        return made

    @cached_property
    def unheard(self) -> "Unheard":
        """The people whom this person does not hear."""
        from desktop.features.conversations.moderation.unheard import Unheard

        return Unheard(self._bridge, self.moderating, self._me, self._name)

    def _called(self, channel: bytes) -> str:
        found = self._channels.find(channel)
        return f"#{found.name}" if found is not None else ""

    def count_reports(self) -> None:
        """Let the sidebar say how many reports there is news of, and how much moderators did about this person; nothing
        where there is none at all."""
        news = self.reporting.news() if self.reporting.reports() else None, self.reporting.about_me.news()
        if news != (self._channels.reports, self._channels.done_to_me):
            self._channels.reports, self._channels.done_to_me = news
            self._channels.changed.emit()

    def _moderate(self, action: str, row: Row, place: QRect) -> None:
        if action == "report":
            self.reporting.ask(row)
        else:
            self.moderating.act(action, row, place)

    def open(self, key: str) -> CardPage | None:
        """The list that an entry of the sidebar, or a place, names."""
        if key == THREADS:
            return self._threads.show_list()
        if key == MODERATION or (is_record(key) and is_appeal(self._bridge, bytes.fromhex(key))):
            self.log.refresh()
            self.reporting.about_me.looked()
            self.count_reports()
            return self.log.page
        if key == REPORTS or (is_record(key) and is_report(self._bridge, bytes.fromhex(key))):
            self.reports.show_report(bytes.fromhex(key) if is_record(key) else b"")
            self.count_reports()
            return self.reports.page
        if key.startswith(UNHEARD):
            self._hear_or_not(key.removeprefix(UNHEARD))
            self.unheard.refresh()
            return self.unheard.page
        if key not in _PAGES and not (key.startswith(PINS) and is_record(key.removeprefix(PINS))):
            return None
        self._shown = key
        self.refresh()
        return self._page(key)

    def _hear_or_not(self, member: str) -> None:
        """Of a person's card: hear the member (an id in hexadecimal) no longer, or again."""
        if not is_record(member) or bytes.fromhex(member) == self._me:
            return
        one = bytes.fromhex(member)
        does = self.moderating.hear if one in ignored(self._bridge, self._me) else self.moderating.ignore
        does(one, self._name(one))

    def refresh(self) -> None:
        """Read what is shown again."""
        if "unheard" in self.__dict__:
            self.unheard.refresh()
        if "log" in self.__dict__:
            self.log.refresh()
        if "reports" in self.__dict__:
            self.reports.refresh()
        self.count_reports()
        if not self._shown:
            return
        made = {SAVED: self._saved, MENTIONS: self._calling}.get(self._shown, self._pinned)
        self._page(self._shown).show_cards(made())

    def _page(self, key: str) -> CardPage:
        name = key if key in _PAGES else PINS
        if name not in self._pages:
            made = self._pages[name] = _PAGES.get(name, _pins_page)()
            made.chosen.connect(lambda card: self.wanted.emit(card.key))
            made.acted.connect(self._act)
        return self._pages[name]

    def _act(self, name: str, card: Card) -> None:
        match name:
            case "unpin":
                self.keeper.unpin(card.key)
            case "forget":
                self.keeper.forget(card.key)
            case "remind":
                self.keeper.ask_reminder(card.key, card.title or card.text, QRect(QCursor.pos(), QSize(1, 1)))

    def _pinned(self) -> list[Card]:
        channel = bytes.fromhex(self._shown.removeprefix(PINS))
        found = keeping.pinned(self._bridge, channel)
        messages = queries.by_record(self._bridge, [each.message for each in found])
        unheard = ignored(self._bridge, self._me)
        return [
            self._card(each.message, messages.get(each.message), sentences.tr("Pinned by {name}, {when}").format(
                name=self._name(each.by), when=times.when(clock.milliseconds(each.at), inside=True)),
                unheard=unheard)
            for each in found
        ]  # fmt: skip

    def _calling(self) -> list[Card]:
        unheard, (found, unread) = ignored(self._bridge, self._me), self._mentions()
        return [self._card(each.record, each, sentences.tr("Not read yet") if each.order_key in unread else "",
                           strong=each.order_key in unread, unheard=unheard)
                for each in found]  # fmt: skip

    def _saved(self) -> list[Card]:
        from desktop.features.conversations import reminding

        now, found = int(time.time() * 1000), self.keeper.all_saved()
        found.sort(key=lambda each: (each.remind is None or each.remind > now))
        messages = queries.by_record(self._bridge, [each.message for each in found])
        return [
            self._card(each.message, messages.get(each.message), reminding.told(each.remind, now),
                       strong=each.remind is not None and each.remind <= now, said=each.title)
            for each in found
        ]  # fmt: skip

    def _card(
        self, key: bytes, message: Message | None, foot: str, *, strong: bool = False, said: str = "",
        unheard: Set[bytes] = frozenset(),
    ) -> Card:
        if message is None:
            return Card(key, key, sentences.tr("Somebody"), "", sentences.tr("not here yet"), "", said, foot, strong)
        channel, is_heard = self._channels.find(message.channel), message.author not in unheard
        text = " ".join(message.text.split())[:CUT] or ", ".join(message.files)
        return Card(
            key, message.author, self._name(message.author), f"#{channel.name}" if channel is not None else "",
            times.when(clock.milliseconds(message.at)), message.title if is_heard else "",
            _unsaid(message) or (text if is_heard else sentences.unheard()), foot, strong,
        )  # fmt: skip

    def _name(self, member: bytes) -> str:
        return sentences.name(self._channels.names.get(member))


def _mentions(group: api.Group, bridge: EngineBridge, channels: ChannelList) -> tuple[list[Message], Set[int]]:
    """The messages that mention this person, and the order keys of those not read."""
    from desktop.features.conversations.calling import calling, fresh

    found = calling(bridge, group)
    return found, fresh(found, channels.place, channels.positions, ignored(bridge, group.me)).keys()


def _unsaid(message: Message) -> str:
    if message.hidden:
        return sentences.tr("A moderator hid this message")
    return sentences.tr("This message was removed") if message.redacted else ""


def _pins_page() -> CardPage:
    return CardPage(
        sentences.tr("Pinned messages"), "pin",
        (sentences.tr("Nothing is pinned here"),
         sentences.tr("Pin what everybody should find again, in the menu of a message or with P: a date, a code, a "
                      "list.")),
        (CardAction("unpin", sentences.tr("Unpin"), "Del", "close"),))  # fmt: skip


def _saved_page() -> CardPage:
    return CardPage(
        sentences.tr("Saved messages"), "star",
        (sentences.tr("Nothing is saved yet"),
         sentences.tr("Save a message for yourself, or let yourself be reminded of it, in its menu or with S and L. "
                      "Only your own devices know of it.")),
        (CardAction("remind", sentences.tr("Remind me…"), "L", "clock"),
         CardAction("forget", sentences.tr("Save no longer"), "Del", "trash")))  # fmt: skip


def _mentions_page() -> CardPage:
    return CardPage(
        sentences.tr("Mentions"), "at",
        (sentences.tr("Nobody has mentioned you yet"),
         sentences.tr("Messages with your name after an @ gather here, and those to a role that you hold or to "
                      "everybody.")))  # fmt: skip


_PAGES: dict[str, Callable[[], CardPage]] = {SAVED: _saved_page, MENTIONS: _mentions_page}
