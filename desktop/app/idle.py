"""For how long nobody has typed, or moved the mouse, in a window of Folkmoot."""

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

INPUT: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.InputMethod,
})  # fmt: skip


class Idle(QObject):
    expired = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._last = time.time()  # unlike a monotonic clock, it goes on while the computer sleeps
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        QGuiApplication.instance().focusWindowChanged.connect(self._listen_to)  # type: ignore[union-attr]

    def allow(self, seconds: float) -> None:
        """Emit `expired` after this time without input; 0 = never."""
        self._limit, self._last = seconds, time.time()
        self._timer.stop()
        if seconds:
            self._listen_to(QGuiApplication.focusWindow())
            self._timer.start(round(seconds * 1_000))

    def _look(self) -> None:
        left = self._last + self._limit - time.time()
        if left > 0:
            self._timer.start(max(1, round(left * 1_000)))
        else:
            self.expired.emit()

    def _listen_to(self, window: QWindow | None) -> None:
        """Listen to input in a window. Listening to the whole application would see each event of each widget."""
        if window is not None and self._limit:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._last = time.time()
        return False
