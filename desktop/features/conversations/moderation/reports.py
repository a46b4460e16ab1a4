"""The reports that this person made, and those that wait for this person: a list in place of a channel."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.features.conversations import sentences
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.cards import CUT, Card, CardAction
from desktop.features.conversations.moderation import sentences as words
from desktop.features.conversations.moderation.report_reading import Report
from desktop.features.conversations.moderation.reporting import Reporting
from desktop.kit import phrases, times
from models import clock

Names = Callable[[bytes], str]


class Reports(QObject):
    wanted = Signal(object)
    """Go to this message (its record)."""
    write = Signal(object)
    """Write to this member."""

    def __init__(self, reporting: Reporting, name: Names, channel: Names) -> None:
        """`name`: member -> name; `channel`: record -> how a channel is called, empty if it is none."""
        super().__init__(reporting)
        self._reporting, self._name, self._channel = reporting, name, channel
        self._reports: dict[bytes, Report] = {}
        self.page = CardPage(
            sentences.tr("Reports"), "shield",
            (sentences.tr("Nothing is reported"),
             sentences.tr(
                 "If a message goes against what the group has agreed on, report it to the moderators or to a mediator "
                 "(Shift+R in the list of messages). Whoever wrote it does not learn of that. What comes of it stands "
                 "here.")),
            (CardAction("answer", sentences.tr("Answer…"), "R", "reply"),
             CardAction("hide", sentences.tr("Hide the message…"), "Shift+H", "shield"),
             CardAction("pause", sentences.tr("Pause the author…"), "Shift+P", "clock"),
             CardAction("write", sentences.tr("Write to who reported it"), "W", "chat"),
             CardAction("withdraw", sentences.tr("Take the report back"), "Del", "undo")))  # fmt: skip
        self.page.list.offered = self._offers
        self.page.acted.connect(self._do)
        self.page.chosen.connect(self._choose)
        reporting.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again."""
        found = self._reporting.reports()
        self._reports = {each.record: each for each in found}
        self.page.show_cards(map(self._card, found))
        if self.page.isVisible():
            self._reporting.looked(found)

    def show_report(self, record: bytes) -> None:
        """Let the list be at this report; empty = where it is."""
        self.refresh()
        self._reporting.looked(list(self._reports.values()))
        cards = self.page.list.cards
        if record and cards.row_of(record) >= 0:
            self.page.list.setCurrentIndex(cards.index(cards.row_of(record)))

    def _card(self, report: Report) -> Card:
        message = self._reporting.message(report)
        said = report.quote if message is None else message.hidden_text or message.text
        channel = self._channel(message.channel) if message is not None else sentences.tr("a private conversation")
        text = words.reported(report, self._name(report.whom), " ".join(said.split())[:CUT])
        return Card(
            report.record, report.author, self._name(report.author), channel, times.when(clock.milliseconds(report.at)),
            report.norm, text, words.came_of(report, self._name), self._reporting.waits(report))

    def _offers(self, name: str, card: Card) -> bool:
        report = self._reports[card.key]
        message = self._reporting.message(report)
        match name:
            case "answer":
                return self._reporting.waits(report)
            case "hide":
                return self._reporting.may_act(report) and message is not None and not message.unsaid
            case "pause":
                return self._reporting.may_act(report)
            case "write":
                return not self._reporting.is_mine(report)
        return self._reporting.is_mine(report) and report.state == "open"

    def _do(self, name: str, card: Card) -> None:
        report = self._reports[card.key]
        match name:
            case "answer":
                self._reporting.ask_answer(report)
            case "hide":
                self._reporting.hide(report, self._name(report.whom))
            case "pause":
                self._reporting.pause(report, self._name(report.whom))
            case "write":
                self.write.emit(report.author)
            case "withdraw":
                self._reporting.withdraw(report)

    def _choose(self, card: Card) -> None:
        from desktop.features.conversations.moderation.whole_sheet import WholeSheet

        report = self._reports[card.key]
        message = self._reporting.message(report)
        actions: dict[str, Callable[[], object]] = {}
        if message is not None:
            actions[sentences.tr("Go to the message")] = lambda: self.wanted.emit(report.message)
        if self._reporting.waits(report):
            actions[sentences.tr("Answer…")] = lambda: self._reporting.ask_answer(report)
        said = message.hidden_text or message.text if message is not None else report.quote
        private = sentences.tr("That conversation is private: you read of it only what goes along with the report.")
        WholeSheet(self.page.window(), report.norm, {
            sentences.tr("Reported by"): f"{card.name}, {card.when}",
            sentences.tr("A message of {whom}").format(whom=self._name(report.whom)): said or (
                private if message is None else sentences.tr("This message was removed")),
            phrases.caption("report.text"): report.text,
            phrases.caption("report.state"): words.came_of(report, self._name),
        }, actions).open()  # fmt: skip
