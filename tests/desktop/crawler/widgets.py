"""What is on the screen, of which kind it is, and how it is told apart in words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

LEAVES = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea, QProgressBar)


def shown(root: QWidget) -> Iterator[QWidget]:
    """What is visible in this window, without the windows that stand above it."""
    yield root
    for each in root.findChildren(QWidget):
        if each.isVisible() and each.window() is root.window() and not inner(each):
            yield each


def inner(widget: QWidget) -> bool:
    """A part that Qt itself makes inside a control: the line of a box for numbers, the view of a folded list."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(parent, QComboBox | QAbstractSpinBox)


def focusable(widget: QWidget) -> bool:
    """Does Tab stop here?"""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None and widget.isEnabled()


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = widget.accessibleName() or (text() if callable(text) else "") or widget.objectName()
    return f"{type(widget).__name__} {said[:60]!r}" + (f" in {_owner(widget)}" if not said else "")


def _owner(widget: QWidget) -> str:
    parent, names = widget.parentWidget(), []
    while parent is not None and len(names) < 3:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)
