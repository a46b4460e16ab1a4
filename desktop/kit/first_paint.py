"""Work that the first paint of a window does without."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

LATEST = 2000
"""Milliseconds after which it is done anyway: what is never shown, such as a window that starts minimized, is not
painted."""


def after_first_paint(widget: QWidget, work: Callable[[], object]) -> None:
    """Do this once the widget, and all that is painted with it, has been painted. A timer of no milliseconds would run
    out before that. It is not done if the widget is gone by then."""
    _Waiting(widget, work)


class _Waiting(QObject):
    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._end)
        self._timer.timeout.connect(work)
        self._timer.start(LATEST)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _end(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
