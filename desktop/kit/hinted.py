"""A text field whose hint gives way as soon as an input method writes in it, before anything is chosen."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override


class HintedText(QPlainTextEdit):
    _kept: str | None = None
    """The hint that waits until the input method has ended."""

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString() and self._kept is None:
            self._kept = self.placeholderText()
            self.setPlaceholderText("")
        elif not event.preeditString() and self._kept is not None:
            self.setPlaceholderText(self._kept)
            self._kept = None
