"""The dialog in which one asks in a poll."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.features.conversations.sentences import tr
from desktop.kit import phrases, theme
from desktop.kit.checks import Check
from desktop.kit.controls import field, label
from desktop.kit.dialogs import Sheet
from desktop.kit.forms.dates import MomentLine
from models.errors import Refused
from models.features.conversations.polls.answers import LEAST, MOST
from models.features.conversations.polls.poll import QUESTION
from models.fields import Invalid

Given = dict[str, object]
Send = Callable[[Given, Callable[[], object], Callable[[Refused], object]], object]


class AskSheet(Sheet):
    """A question and its answers. If it is refused, the dialog stays open with the reason."""

    def __init__(self, parent: QWidget, send: Send) -> None:
        super().__init__(
            parent, tr("New poll"),
            tr("A poll shows what people would like, and binds nobody. Everybody here sees who votes for what."))
        self._send = send
        self.question, self.answers = QLineEdit(), QPlainTextEdit()
        self.question.setMaxLength(QUESTION)
        self.answers.setTabChangesFocus(True)
        self.answers.setMinimumHeight(theme.space(28))
        self.several = Check(tr("One may choose several answers"))
        self.others = Check(tr("Others may add answers"))
        self.closes = MomentLine()
        self.closes.call(tr("It closes"))
        self.asks = Check(tr("Ask everybody"))
        self.body.addLayout(field(phrases.caption("poll.question"), self.question))
        self.body.addLayout(field(
            phrases.caption("poll.answers"), self.answers,
            tr("One on each line, {least} to {most} of them.").format(
                least=phrases.number(LEAST), most=phrases.number(MOST))))  # fmt: skip
        self.body.addWidget(self.several)
        self.body.addWidget(self.others)
        self.body.addLayout(field(
            tr("It closes"), self.closes, tr("Leave it empty if you want to close it yourself.")))  # fmt: skip
        self.body.addWidget(self.asks)
        asked = tr("Until it closes, it waits on Home of those who have not voted.")
        self.asks.setAccessibleDescription(asked)
        self.body.addWidget(label(asked, "small", look="muted", wrap=True))
        self.add_cancel()
        self.send = self.add_button(tr("Ask"), self._ask, "primary")
        for changed in (self.question.textChanged, self.answers.textChanged, self.closes.edited):
            changed.connect(lambda *_: self._check())
        self._check()
        self.question.setFocus()

    def _check(self) -> None:
        """It can be sent with a question and answers; everybody is asked only for a time."""
        lines = [line for line in self.answers.toPlainText().split("\n") if line.strip()]
        self.send.setEnabled(bool(self.question.text().strip()) and LEAST <= len(lines) <= MOST)
        self.asks.setEnabled(bool(self.closes.text))
        if not self.closes.text:
            self.asks.setChecked(False)

    def _ask(self) -> None:
        try:
            closes = self.closes.moment(QDate.currentDate())
        except Invalid as error:
            self.show_problem(error.refused("poll", "closes"))
            return
        given: Given = {
            "question": self.question.text(), "answers": self.answers.toPlainText(), "closes": closes,
            "several": self.several.isChecked(), "others": self.others.isChecked(), "asks": self.asks.isChecked(),
        }  # fmt: skip
        self._send(given, self.accept, self.show_problem)
