"""Checking the store: every invariant, with a summary of what was looked at."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.busy import Busy
from desktop.kit.controls import label
from desktop.kit.dialogs import Sheet
from models.errors import Refused
from sync import api


class CheckSheet(Sheet):
    def __init__(self, parent: QWidget, bridge: EngineBridge) -> None:
        super().__init__(parent, "", width=120)
        self.setWindowTitle(self.tr("Check what is kept here"))
        self.heading.setText(self.windowTitle())
        self.body.addWidget(label(
            self.tr("Reads everything that is kept on this computer and checks signatures, chains and lists against "
                    "each other. Nothing is changed."), look="muted", wrap=True))  # fmt: skip
        self.busy = Busy(bridge)
        self.body.addWidget(self.busy)
        self.verdict = label("", "strong", wrap=True)
        self.verdict.hide()
        self.body.addWidget(self.verdict)
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Findings"))
        self.details.setFixedHeight(theme.space(40))
        self.details.hide()
        self.body.addWidget(self.details)
        self.add_cancel(self.tr("Close"))
        self.busy.run(api.Fsck(), phrases.state("fsck"), self._found, self._failed)

    def reject(self) -> None:
        """Closing the sheet stops a running check."""
        self.busy.cancel()
        super().reject()

    def _found(self, findings: api.Findings) -> None:
        self.busy.hide()
        self.verdict.show()
        self.details.show()
        checked = [f"{phrases.number(count)} {what}" for what, count in findings.checked.items()]
        if findings.problems:
            self.verdict.setText(self.tr("%n problem(s) found", "", len(findings.problems)))
        else:
            self.verdict.setText(self.tr("Everything is in order"))
        problems = [phrases.sentence(Refused(problem.code, **problem.facts)) for problem in findings.problems]
        looked = self.tr("Looked at {things}.").format(things=phrases.together(checked))
        self.details.setPlainText("\n".join([*problems, looked]))

    def _failed(self, refusal: Refused) -> None:
        self.busy.hide()
        self.show_problem(refusal)
