"""Tells screen readers which labels are headings, so that one can go from one to the next. Qt calls them all text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel


def install() -> None:
    """Once for each program. Qt asks only while a screen reader runs."""
    QAccessible.installFactory(_heading)


def _heading(_name: str, widget: QObject) -> QAccessibleInterface | None:
    """None leaves a widget to Qt."""
    if isinstance(widget, QLabel) and widget.property("heading"):
        return QAccessibleWidget(widget, QAccessible.Role.Heading)
    return None
