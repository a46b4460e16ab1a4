"""The dialog in which a message is reported: which norm it breaks, and who is to read that."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.features.conversations.moderation.report_reading import NORMS
from desktop.features.conversations.moderation.sheets import REASON, TEXT, Send
from desktop.features.conversations.sentences import tr
from desktop.kit import phrases, theme
from desktop.kit.checks import Check
from desktop.kit.combo import ComboBox
from desktop.kit.controls import field, label
from desktop.kit.dialogs import Sheet
from desktop.kit.people import Names, PersonPicker

translate = QCoreApplication.translate
NAMED = 4
"""Most people who are named."""


class Asked(Struct, frozen=True):
    """What the dialog has to know. `author` wrote the message; `others` are those who can be asked in place of the
    moderators; in a `private` conversation those who are asked cannot read the message."""

    author: str
    moderators: Sequence[bytes]
    others: Sequence[bytes]
    norms: Sequence[str]
    private: bool


class ReportSheet(Sheet):
    """Sends `norm`, `text`, `quote` and `to`: a member, or None for the moderators."""

    def __init__(self, parent: QWidget, asked: Asked, names: Names, send: Send) -> None:
        super().__init__(
            parent, tr("Report this message"),
            tr("{name} does not learn of it: only those whom you choose here read it.").format(
                name=phrases.isolated(asked.author)))  # fmt: skip
        self._asked, self._names, self._send = asked, names, send
        self._ask_norm()
        self._ask_words()
        self._ask_whom()
        self.add_cancel()
        self.agree = self.add_button(tr("Report"), self._agree, "primary")
        self._check()
        self.norm.setFocus()

    def _ask_norm(self) -> None:
        self.norm = ComboBox(found_by_parts=True)
        self.norm.setMaxVisibleItems(NORMS // 3)
        self.norm.addItems(list(self._asked.norms))
        self.norm.choose(None)
        line = self.norm.lineEdit()
        assert line is not None
        line.setMaxLength(REASON)
        hint = (tr("Choose what was named here before, or say it in a sentence.") if self._asked.norms
                else tr("Say it in a sentence: what has the group agreed on?"))  # fmt: skip
        self.body.addLayout(field(tr("What it goes against"), self.norm, hint))
        self.norm.changed.connect(self._check)

    def _ask_words(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.space(20))
        self.body.addLayout(field(tr("What else they should know (optional)"), self.text))
        self.text.textChanged.connect(self._check)
        self.quote = Check(tr("Send the words of the message along: they cannot read this conversation"))
        self.quote.setChecked(self._asked.private)
        self.quote.setVisible(self._asked.private)
        self.body.addWidget(self.quote)

    def _ask_whom(self) -> None:
        self.where, self.person = ComboBox(), PersonPicker(self._names, self._asked.others)
        if self._asked.moderators:
            self.where.addItem(tr("The moderators"), True)
        self.where.addItem(tr("One person, as a mediator"), False)
        self.body.addLayout(field(tr("To whom"), self.where))
        self.person.box.setAccessibleName(tr("The mediator"))
        self.body.addWidget(self.person)
        self.readers = label("", "small", look="muted", wrap=True)
        self.body.addWidget(self.readers)
        self.where.changed.connect(self._check)
        self.person.changed.connect(self._check)

    @property
    def _to_moderators(self) -> bool:
        return bool(self.where.chosen)

    def _check(self) -> None:
        self.person.setVisible(not self._to_moderators)
        self.readers.setText(self._who_reads())
        ready = bool(self.norm.currentText().strip()) and len(self.text.toPlainText().strip()) <= TEXT
        self.agree.setEnabled(ready and (self._to_moderators or self.person.chosen is not None))

    def _who_reads(self) -> str:
        if self._to_moderators:
            found, more = self._asked.moderators[:NAMED], len(self._asked.moderators) - NAMED
            names = [phrases.isolated(self._names(each)) for each in found]
            rest = [translate("company", "%n other(s)", "", more)] if more > 0 else []
            return translate("company", "Only {people} and you read this.").format(
                people=phrases.together([*names, *rest]))
        if self.person.chosen is None:
            return tr("Somebody whom both of you trust. Whoever you choose reads it, and nobody else.")
        name = phrases.isolated(self._names(self.person.chosen))
        return translate("company", "Only {people} and you read this.").format(people=name)

    def _agree(self) -> None:
        given: Mapping[str, object] = {
            "norm": self.norm.currentText(), "text": self.text.toPlainText(), "quote": self.quote.isChecked(),
            "to": None if self._to_moderators else self.person.chosen,
        }
        self._send(given, self.accept, self.show_problem)
