"""A short message at the head of the window, away from the newest line, that goes away by itself, perhaps with a button
to undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import button, label, row

SECONDS = 6
SECONDS_WITH_UNDO = 12


class Toast(QFrame):
    """One per window; a new message takes the place of the former one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "toast")
        self._undo: Callable[[], object] | None = None
        layout = self._row = row(self, margin=3, gap=4)
        self.text = label("", wrap=True)
        self.button = button(self.tr("Undo"), self._undone)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`; with `undo` there is a button for it and more time."""
        self._undo = undo
        self.text.setText(text)
        self.button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(1000 * (SECONDS_WITH_UNDO if undo else SECONDS))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _undone(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        window = self._window
        width = min(theme.space(110), window.width() - theme.space(8))
        self.setFixedWidth(width)
        self.setFixedHeight(max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height()))
        self.move((window.width() - width) // 2, min(theme.space(2), window.height() - self.height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
