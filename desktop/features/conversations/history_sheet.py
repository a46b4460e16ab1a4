"""The versions of a message: the texts, who wrote them and when."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.message_row import Row
from desktop.kit import phrases, theme, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import card, column, label, scrolled
from desktop.kit.dialogs import Sheet
from models import clock
from models.errors import Refused
from sync.history_commands import MOST, History, HistoryPage, Revision


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistorySheet", text)


class HistorySheet(Sheet):
    def __init__(self, parent: QWidget, bridge: EngineBridge, row: Row, names: Mapping[bytes, str]) -> None:
        super().__init__(
            parent, _tr("What was changed"),
            _tr("What was written before it was removed is not shown.") if row.message.redacted
            else _tr("Everybody in the group can see earlier versions."), width=130)
        self._removed = row.message.redacted
        self._names = names
        self.versions: list[str] = []
        """The texts that are shown, oldest first."""
        inside = QWidget()
        self._cards: QVBoxLayout = column(inside, gap=2)
        self._cards.addStretch(1)
        area = scrolled(inside)
        area.setMinimumHeight(theme.space(60))
        self.body.addWidget(area)
        self.add_button(self.tr("Close"), self.accept, "primary").setFocus()
        shown = History(row.message.record, most=MOST, keys=("text", "redacted"))
        bridge.call(shown, self._show, self.show_problem, owner=self)

    def _show(self, page: HistoryPage) -> None:
        shown: str | None = None
        for revision in reversed(page.revisions):
            text = "" if revision.values.get("redacted") else str(revision.values.get("text", ""))
            if text == shown and not revision.refused:
                continue
            if not revision.refused:
                shown = text
            self._add(revision, text, first=revision.number == 1)

    def _add(self, revision: Revision, text: str, first: bool) -> None:
        surface, layout = card()
        who = phrases.isolated(sentences.name(self._names.get(revision.author)))
        when = times.when(clock.milliseconds(revision.at), inside=True)
        layout.addWidget(label(self._title(revision, first).format(name=who, moment=when), "small", look="muted"))
        if not self._removed:
            self.versions.append(text)
            layout.addWidget(label(text, wrap=True))
        if revision.refused:
            layout.addWidget(label(phrases.sentence(Refused(revision.refused)), "small", look="danger", wrap=True))
        self._cards.insertWidget(self._cards.count() - 1, surface)

    def _title(self, revision: Revision, first: bool) -> str:
        if revision.refused:
            return self.tr("{name} tried, {moment}. It does not count")
        if first:
            return self.tr("{name} wrote, {moment}")
        if revision.values.get("redacted"):
            return self.tr("{name} removed it, {moment}")
        return self.tr("{name} changed it, {moment}")
