"""A short message at the head of the window, away from the newest line, that goes away by itself, perhaps with a button
to undo, or to go where it is about."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import button, label, row

SECONDS = 6
SECONDS_WITH_BUTTON = 12


class Toast(QFrame):
    """One per window; a new message takes the place of the former one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "toast")
        self._does: Callable[[], object] | None = None
        layout = self._row = row(self, margin=3, gap=4)
        self.text = label("", wrap=True)
        self.button = button(self.tr("Undo"), self._pressed)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        window.installEventFilter(self)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`; with `undo` there is a button for it and more time."""
        self._show(text, self.tr("Undo"), undo)

    def lead(self, text: str, go: Callable[[], object]) -> None:
        """Show `text`, with a button that goes where it is about."""
        self._show(text, self.tr("Show"), go)

    def _show(self, text: str, word: str, does: Callable[[], object] | None) -> None:
        self._does = does
        self.text.setText(text)
        self.button.setText(word)
        self.button.setVisible(does is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(1000 * (SECONDS_WITH_BUTTON if does else SECONDS))
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _pressed(self) -> None:
        does, self._does = self._does, None
        self.hide()
        if does is not None:
            does()

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
