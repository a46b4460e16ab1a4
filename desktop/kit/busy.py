"""Shows a long command: what it does, its progress, a button to stop it, and how it ended."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.kit import phrases
from desktop.kit.bridge import Call, EngineBridge
from desktop.kit.controls import button, column, label, row
from models.errors import Refused
from sync import api

STEPS = 10_000
"""Steps of the bar. Numbers of bytes would not fit into Qt's 32 bits."""


class Busy(QWidget):
    """Runs one command at a time and shows its progress. Hidden parts take no room."""

    ended = Signal()
    """The command has ended, with or without success."""

    def __init__(self, bridge: EngineBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call: Call | None = None
        layout = column(self, gap=2)
        self.stage = label("", "strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.amount = label("", "small", look="muted")
        self.stop = button(self.tr("Cancel"), self.cancel)
        foot = row()
        foot.addWidget(self.amount, 1)
        foot.addWidget(self.stop)
        layout.addWidget(self.stage)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        bridge.progress.connect(self._progress)

    @property
    def running(self) -> bool:
        return self._call is not None

    def run(
        self,
        command: api.Command,
        doing: str,
        done: Callable[[Any], object],
        failed: Callable[[Refused], object],
    ) -> None:
        """`doing` is shown until the engine reports a stage. `failed` is also called with Refused `cancelled`."""
        self._show(doing, 0, 0)
        self.stop.setEnabled(True)
        self.stop.show()

        def finish(callback: Callable[[Any], object], value: Any) -> None:
            self._call = None
            self.stop.hide()
            self.bar.setRange(0, 1)
            self.bar.setValue(1)
            self.amount.clear()
            self.ended.emit()
            callback(value)

        self._call = self._bridge.call(
            command, lambda answer: finish(done, answer), lambda refusal: finish(failed, refusal), self)

    def cancel(self) -> None:
        if self._call is not None:
            self.stop.setEnabled(False)
            self.stage.setText(self.tr("Stopping…"))
            self._call.cancel()

    def _progress(self, progress: api.Progress) -> None:
        if self._call is None or progress.call != self._call.number or not self.stop.isEnabled():
            return
        self._show(phrases.state(progress.stage), progress.done, progress.total)

    def _show(self, stage: str, done: int, total: int) -> None:
        self.stage.setText(stage)
        steps = min(total, STEPS)
        self.bar.setRange(0, steps)
        self.bar.setValue(min(done, total) * steps // total if total else 0)
        counted = self.tr("{done} of {total}").format(done=phrases.number(done), total=phrases.number(total))
        self.amount.setText(counted if total else "")
