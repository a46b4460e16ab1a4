"""Shift+F10 opens the menu of what has the keyboard. Qt knows only the menu key, which many keyboards have not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.kit.controls import shortcut


def offer_menus(window: QWidget) -> None:
    """Let Shift+F10 open menus in this window, as the menu key does."""
    shortcut("Shift+F10", window, _open)


def _open() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        at = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focused, QContextMenuEvent(reason, at, focused.mapToGlobal(at)))
