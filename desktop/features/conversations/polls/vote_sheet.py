"""The dialog of one poll: who votes for what, and this person's own vote. It can be used without a mouse, too."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.features.conversations.polls import sentences
from desktop.features.conversations.polls.reading import ShownAnswer, ShownPoll
from desktop.features.conversations.sentences import tr
from desktop.kit.checks import Check, Radio, indent
from desktop.kit.controls import button, column, label, row
from desktop.kit.dialogs import Sheet, confirm
from models.errors import Refused
from models.features.conversations.polls.answers import TEXT

Given = dict[str, object]
Done = Callable[[], object]
Failed = Callable[[Refused], object]
Vote = Callable[[ShownPoll, list[str], Done, Failed], object]
Do = Callable[[str, Given, Done, Failed], object]


class VoteSheet(Sheet):
    def __init__(
        self, parent: QWidget, poll: ShownPoll, vote: Vote, do: Do, read: Callable[[], ShownPoll | None], *, may: bool
    ) -> None:
        """`may`: may anybody vote there? `read` reads the poll again."""
        super().__init__(parent, poll.question)
        self._poll, self._give, self._do, self._read, self._may = poll, vote, do, read, may
        self.words = label("", look="muted", wrap=True)
        self._lines: QVBoxLayout = column(gap=2)
        self.choices: dict[str, QAbstractButton] = {}
        """Key of an answer -> what chooses it."""
        self.told: dict[str, QLabel] = {}
        self._one = QButtonGroup(self)
        self.more = QLineEdit()
        self.more.setMaxLength(TEXT)
        self.more.setPlaceholderText(tr("Another answer"))
        self.more.setAccessibleName(tr("Another answer"))
        self.body.addWidget(self.words)
        self.body.addLayout(self._lines)
        beside = row(gap=2)
        self.add = button(tr("Add answer"), self._add)
        beside.addWidget(self.more, 1)
        beside.addWidget(self.add)
        self.body.addLayout(beside)
        self.close_poll = self.add_button(tr("Close the poll…"), self._ask_close)
        self.take_back = self.add_button(tr("Take my vote back"), lambda: self._vote([]))
        self.add_cancel(tr("Done"))
        self.send = self.add_button(tr("Vote"), lambda: self._vote(self._wanted()), "primary")
        self.more.textChanged.connect(lambda _text: self._check())
        self._show()
        if self._open:  # otherwise the keyboard begins at the button that closes the dialog
            chosen = [each for each in self.choices.values() if each.isChecked()]
            (chosen or list(self.choices.values()))[0].setFocus()

    @property
    def _open(self) -> bool:
        return self._may and not sentences.is_over(self._poll, sentences.now())

    def _show(self) -> None:
        poll = self._poll
        self.words.setText(sentences.foot(poll, sentences.now()))
        for answer in poll.answers:
            if answer.key not in self.choices:
                self._make(answer)
            self.told[answer.key].setText(sentences.votes(answer))
            self.choices[answer.key].setAccessibleName(sentences.line(answer))
            self.choices[answer.key].setEnabled(self._open)
        can_add = self._open and poll.others
        self.more.setVisible(can_add)
        self.add.setVisible(can_add)
        self.close_poll.setVisible(poll.mine and not poll.ended)
        self._check()

    def _make(self, answer: ShownAnswer) -> None:
        """What chooses an answer, and below it who chose it."""
        text = answer.text.replace("&", "&&")
        made = Check(text) if self._poll.several else Radio(text)
        if not self._poll.several:
            self._one.addButton(made)
        made.setChecked(answer.mine)
        made.toggled.connect(lambda _on: self._check())
        told = label("", "small", look="muted", wrap=True)
        told.setIndent(indent())
        self.choices[answer.key], self.told[answer.key] = made, told
        together = column(gap=0)
        together.addWidget(made)
        together.addWidget(told)
        self._lines.addLayout(together)

    def _wanted(self) -> list[str]:
        return [each.text for each in self._poll.answers if self.choices[each.key].isChecked()]

    def _check(self) -> None:
        chosen = [each.text for each in self._poll.chosen]
        self.send.setVisible(self._open)
        self.send.setEnabled(bool(self._wanted()) and self._wanted() != chosen)
        self.take_back.setVisible(self._open and bool(chosen))
        self.add.setEnabled(bool(self.more.text().strip()))

    def _vote(self, answers: list[str]) -> None:
        self._give(self._poll, answers, self.accept, self.show_problem)

    def _add(self) -> None:
        given: dict[str, object] = {"poll": self._poll.record, "answer": self.more.text()}
        self._do("add_answer", given, self._added, self.show_problem)

    def _added(self) -> None:
        self.more.clear()
        self.show_problem("")

    def _ask_close(self) -> None:
        confirm(
            self, tr("Close the poll?"),
            tr("The votes that have reached this computer are the result, and it stays. Votes that arrive later are "
               "shown, and not counted."),
            tr("Close the poll"), lambda: self._do(
                "close_poll", {"poll": self._poll.record}, self.accept, self.show_problem))

    def look(self, *_changed: object) -> None:
        """Show what others have voted meanwhile."""
        found = self._read()
        if found is None:
            self.reject()
        elif found != self._poll:
            self._poll = found
            self._show()
