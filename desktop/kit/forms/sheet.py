"""A sheet with a form. What is typed is kept until it is sent, also when the sheet or the window is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases
from desktop.kit.circles import Company
from desktop.kit.controls import button, label, row, shortcut
from desktop.kit.draft import Draft
from desktop.kit.forms.form import Form
from desktop.kit.forms.questions import Question
from desktop.kit.scope import Scope
from desktop.kit.side import SideSheet
from models.case import CircleKind, State
from models.errors import Refused
from sync import api


@dataclass(frozen=True, slots=True)
class FormTask:
    """What a sheet is for: an intent, and what it asks for it."""

    intent: str
    """With its module: `library.lend`."""
    heading: str
    send: str
    """The word on the button."""
    asked: Sequence[Question]
    given: Mapping[str, object] = field(default_factory=dict)
    """Arguments that are not asked for."""
    state: State | None = None
    """The record that the form shows at first; only what differs from it is sent."""
    suggested: State = field(default_factory=dict)
    """What the form shows at first and sends, in the form in which a record holds it."""
    list_number: int = 0
    """The list of the record that the form changes; 0 = everyone's."""
    circles: Sequence[CircleKind] = ()
    """The kinds of circles that can be chosen."""

    def draft_key(self, group: bytes) -> str:
        about = next((value.hex() for value in self.given.values() if isinstance(value, bytes)), "new")
        rest = "".join(f"/{name}={value}" for name, value in sorted(self.given.items()) if not isinstance(value, bytes))
        return f"{group.hex()}/{self.intent}/{about}{rest}"


class FormSheet(SideSheet):
    sent = Signal(object)
    """api.Done"""

    def __init__(self, host: QWidget, scope: Scope, task: FormTask) -> None:
        super().__init__(host, task.heading)
        self._scope, self._task = scope, task
        self.arguments: Mapping[str, object] = task.given
        """What was sent, or would be."""
        self._draft = Draft(scope.bridge, task.draft_key(scope.group.id), self)
        self.form = Form(task.asked, scope)
        if task.state is not None:
            self.form.fill(task.state)
        self.form.suggest(task.suggested)
        self.afresh = button(self.tr("Start afresh"), self._start_afresh, look="link")
        self.found = label(self.tr("What you typed before and did not send is here again."), "small", look="muted",
                           wrap=True)  # fmt: skip
        self._show_draft()
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        self.company = Company(scope, task.list_number, task.circles)
        self.send_button = button(task.send, self.send, look="primary")
        self._lay_out_foot()
        self.form.edited.connect(lambda: self._draft.write(self.form.changes))
        self.closed.connect(self._draft.flush)
        self.form.entered.connect(self.send)
        shortcut("Ctrl+Return", self, self.send)

    def _show_draft(self) -> None:
        line = row(gap=2)
        line.addWidget(self.found, 1)
        line.addWidget(self.afresh)
        self.body.addLayout(line)
        has_draft = bool(self._draft.texts)
        self.found.setVisible(has_draft)
        self.afresh.setVisible(has_draft)
        self.form.type_in(self._draft.texts)

    def _lay_out_foot(self) -> None:
        self.foot.addWidget(self.problem)
        self.foot.addWidget(self.company)
        line = row(gap=2)
        line.addStretch(1)
        line.addWidget(button(self.tr("Close"), self.close_sheet))
        line.addWidget(self.send_button)
        self.foot.addLayout(line)

    def start(self) -> None:
        """Open it, with the focus in the first row."""
        first = next(iter(self.form.rows.values()), None)
        self.open(first.input if first else self.send_button)

    def send(self) -> None:
        """Send what fits; otherwise say what does not."""
        if not self.send_button.isEnabled() or not self.form.check():
            return
        arguments = {**self.form.values(), **self._task.given}
        if self.company.circle is not None and self._task.circles:
            arguments["circle"] = self.company.circle
        self.arguments = arguments
        self._say("")
        self.send_button.setEnabled(False)
        command = api.Do(self._scope.group.number, self._task.intent, arguments)
        self._scope.bridge.call(command, self._done, self._refused, owner=self)

    def _done(self, done: api.Done) -> None:
        self._draft.forget()
        self.sent.emit(done)
        self.close_sheet()

    def _refused(self, reason: Refused) -> None:
        self.send_button.setEnabled(True)
        if not self.form.refuse(reason):
            self._say(phrases.sentence(reason))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _start_afresh(self) -> None:
        self.form.clear()
        self._draft.forget()
        self.found.hide()
        self.afresh.hide()
        next(iter(self.form.rows.values())).input.setFocus()
