"""A centred form: a heading, fields, one main button, and the progress of its command."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.busy import Busy
from desktop.kit.controls import button, column, label, row, scrolled
from models.errors import Refused
from sync import api


class Form(QWidget):
    """`back` means that the person wants to leave the form. `finished` carries the api.Group that the command gave."""

    back = Signal()
    finished = Signal(object)

    def __init__(self, bridge: EngineBridge, heading: str, explanation: str, action: str) -> None:
        super().__init__()
        self.bridge = bridge
        self.setProperty("look", "content")
        outer = column(self)
        inside = QWidget()
        self._area = scrolled(inside)
        outer.addWidget(self._area)
        centred = row(inside, margin=6)
        centred.addStretch(1)
        self._column = QWidget()
        self._column.setMaximumWidth(theme.space(145))
        centred.addWidget(self._column, 100)
        centred.addStretch(1)
        layout = self._whole = column(self._column, gap=3)
        layout.addStretch(0)
        self.back_button = button(self.tr("Back"), self.back.emit, look="link", picture="chevron-left")
        layout.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(label(heading, "title", wrap=True))
        layout.addWidget(label(explanation, look="muted", wrap=True))
        layout.addSpacing(theme.space(2))
        self.fields = QWidget()
        self.body: QVBoxLayout = column(self.fields, gap=4)
        layout.addWidget(self.fields)
        layout.addSpacing(theme.space(2))
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.busy = Busy(bridge)
        self.busy.hide()
        layout.addWidget(self.busy)
        self.action = button(action, self.submit, look="primary")
        self.action.setDefault(True)
        layout.addWidget(self.action, alignment=Qt.AlignmentFlag.AlignLeft)
        self.after_action = column(gap=2)
        layout.addLayout(self.after_action)
        layout.addStretch(3)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """With a button back, the form begins right below it. Without one it hangs above the middle, as pictures do."""
        self._whole.setStretch(0, 2 if self.back_button.isHidden() else 0)
        super().showEvent(event)

    @property
    def under_way(self) -> bool:
        """Is a command under way, and are the fields locked?"""
        return not self.fields.isEnabled()

    def submit(self) -> None:
        """Do what the main button says; Return in a field does the same."""
        raise NotImplementedError

    def run(
        self,
        command: api.Command,
        doing: str,
        done: Callable[[Any], object],
        failed: Callable[[Refused], object] | None = None,
    ) -> None:
        """Run a command while the fields are locked. A refusal is shown above the button, which then has the keyboard
        unless `failed` gives it to a field."""
        self.show_problem("")
        self._lock(True)

        def finish(answer: Any) -> None:
            self._lock(False)
            done(answer)

        def refuse(refusal: Refused) -> None:
            self._lock(False)
            self.action.setFocus()
            (failed or self.show_problem)(refusal)
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.action))  # once it is laid out

        self.busy.run(command, doing, finish, refuse)

    def show_problem(self, problem: Refused | str) -> None:
        text = phrases.sentence(problem) if isinstance(problem, Refused) else problem
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _lock(self, locked: bool) -> None:
        self.fields.setEnabled(not locked)
        self.busy.setVisible(locked)
        self.action.setVisible(not locked)
        self.back_button.setEnabled(not locked)
        if locked:
            self.busy.stop.setFocus()
