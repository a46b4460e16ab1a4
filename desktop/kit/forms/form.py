"""A form: a row for each question, with the reason beside it where an answer does not fit."""

import contextlib
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases
from desktop.kit.checks import explained
from desktop.kit.controls import column, label, row
from desktop.kit.forms.choosers import FilesInput, PeopleInput, PersonInput, RecordInput
from desktop.kit.forms.dates import DayInput, MomentInput
from desktop.kit.forms.inputs import ChoiceInput, FlagInput, Input, LineInput, LinkInput, ProseInput, TextInput
from desktop.kit.forms.numbers import AmountInput, DurationInput, NumberInput
from desktop.kit.forms.questions import Question
from desktop.kit.forms.recurrences import RecurrenceInput
from desktop.kit.forms.tags import TagsInput
from desktop.kit.scope import Scope
from models.case import State
from models.errors import Refused
from models.fields import (
    Amount,
    Cell,
    Choice,
    Day,
    Duration,
    Files,
    Flag,
    Invalid,
    Link,
    Many,
    Moment,
    Number,
    People,
    Person,
    Prose,
    Recurrence,
    Ref,
    Span,
    Tags,
    Text,
)
from models.rules import items


def made(question: Question, scope: Scope) -> Input:
    """What one fills in the field of a question with."""
    match question.field:
        case Choice() as field:
            return ChoiceInput(field, question.code)
        case Flag() as field:
            return FlagInput(field, phrases.asked(question.code, question.within))
        case Number() as field:
            return NumberInput(field)
        case Amount() as field:
            return AmountInput(field, question.code, scope)
        case Duration() as field:
            return DurationInput(field)
        case Day() as field:
            return DayInput(field)
        case Moment() | Span() as field:
            return MomentInput(field)
        case Recurrence() as field:
            return RecurrenceInput(field)
        case Person() as field:
            return PersonInput(field, scope)
        case Ref() as field:
            return RecordInput(field, scope)
        case People() as field:
            return PeopleInput(field, scope)
        case Tags() as field:
            return TagsInput(field, question.code, scope)
        case Files() as field:
            return FilesInput(field, scope)
        case Prose() as field:
            return ProseInput(field)
        case Text() as field:
            return TextInput(field)
        case Link() as field:
            return LinkInput(field)
        case field:
            return LineInput(field)


class FormRow(QWidget):
    """Caption, what one fills in, hint, and the reason why it does not fit."""

    def __init__(self, question: Question, scope: Scope) -> None:
        super().__init__()
        self.question, self.input = question, made(question, scope)
        caption, hint = phrases.asked(question.code, question.within), phrases.hint(question.code)
        layout = column(self, gap=1)
        self._called = self.tr("{field}, needed").format(field=caption) if question.needed else caption
        self._hint = hint
        if self.input.has_caption:
            layout.addLayout(explained(self.input, hint))
        else:
            head = row(gap=2)
            name = label(caption, "strong", wrap=True)
            name.setBuddy(self.input.control)
            head.addWidget(name, 1)
            if question.needed:
                head.addWidget(label(self.tr("needed"), "small", look="muted"))
            layout.addLayout(head)
            layout.addWidget(self.input)
            if hint:
                layout.addWidget(label(hint, "small", look="muted", wrap=True))
        self.problem = label("", "small", look="danger", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.input.call(self._called, hint)
        self.input.left.connect(self.check)
        self.input.edited.connect(self._take_back)

    def _take_back(self) -> None:
        """The reason goes as soon as the answer fits. Another one is only said once one has left the field."""
        if self.problem.text():
            with contextlib.suppress(Invalid):
                self.read()
                self.say(None)

    def read(self) -> Cell:
        """What the intent gets. Raises Invalid."""
        raw, field = self.input.raw(), self.question.field
        if isinstance(field, Many):
            if not field.items(raw) and self.question.needed:
                raise Invalid("field.empty")
            return raw
        value = field.clean(raw)
        if self.question.needed and value == field.nothing and field.nothing is not False:
            raise Invalid("field.empty")
        return raw

    def check(self) -> bool:
        """Does the answer fit? If not, the reason is below."""
        try:
            self.read()
        except Invalid as error:
            self.say(Refused(error.code, field=self.question.code, **error.facts))
            return False
        self.say(None)
        return True

    def say(self, reason: Refused | None) -> None:
        text = phrases.sentence(reason) if reason else ""
        if text and text != self.problem.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.input.control, text))
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.input.call(self._called, " ".join(filter(None, (text, self._hint))))


class Form(QWidget):
    edited = Signal()
    entered = Signal()
    """Return was pressed in one line."""

    def __init__(self, asked: Sequence[Question], scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=3)
        self.rows = {each.name: FormRow(each, scope) for each in asked}
        for each in self.rows.values():
            layout.addWidget(each)
            each.input.fill(each.question.start, each.question.name)
            each.input.edited.connect(self.edited)
            each.input.entered.connect(self.entered)
        self._start = self._first = self.texts

    @property
    def texts(self) -> dict[str, str]:
        """What is in each row, as drafts keep it."""
        return {name: each.input.text for name, each in self.rows.items()}

    @property
    def changes(self) -> dict[str, str]:
        """The texts that differ from what was shown at first."""
        return {name: text for name, text in self.texts.items() if text != self._first[name]}

    def fill(self, state: State) -> None:
        """Show a record. Only what differs from it is sent."""
        for name, each in self.rows.items():
            each.input.fill(state, name)
        self._start = self._first = self.texts

    def suggest(self, state: State) -> None:
        """Fill in what will probably be answered. It is sent as if it had been typed."""
        for name, each in self.rows.items():
            if name in state or items(state, name):
                each.input.fill(state, name)
        self._first = self.texts

    def type_in(self, texts: Mapping[str, str]) -> None:
        """Put back what was typed before."""
        for name, text in texts.items():
            if name in self.rows:
                self.rows[name].input.text = text

    def clear(self) -> None:
        """As it was at first."""
        self.type_in(self._first)
        for each in self.rows.values():
            each.say(None)

    def check(self) -> bool:
        """Do all answers fit? If not, the focus goes to the first that does not."""
        wrong = [each for each in self.rows.values() if not each.check()]
        if wrong:
            wrong[0].input.setFocus()
        return not wrong

    def values(self) -> dict[str, Cell]:
        """Argument -> value, of all that differ from the record or the defaults, and of all that are needed and stand
        in neither. Raises Invalid."""
        start = self._start
        return {name: _argument(each) for name, each in self.rows.items()
                if each.input.text != start[name] or (each.question.needed and not start[name])}  # fmt: skip

    def refuse(self, reason: Refused) -> bool:
        """Say beside its row why the engine refused; False if the reason is about no row."""
        named = reason.facts.get("field")
        for each in self.rows.values():
            if each.question.code == named:
                each.say(reason)
                each.input.setFocus()
                return True
        return False


def _argument(each: FormRow) -> Cell:
    raw = each.read()
    return None if raw == "" and not isinstance(each.question.field, Many) else raw
