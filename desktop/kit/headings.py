"""Tells screen readers which labels are headings, so that one can go from one to the next, and which pictures are
charts. Qt calls the former text, and the latter nothing at all.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


def install() -> None:
    """Once for each program. Qt asks only while a screen reader runs."""
    QAccessible.installFactory(_told)


def _told(_name: str, widget: QObject) -> QAccessibleInterface | None:
    """None leaves a widget to Qt."""
    if isinstance(widget, QLabel) and widget.property("heading"):
        return QAccessibleWidget(widget, QAccessible.Role.Heading)
    if isinstance(widget, QWidget) and widget.property("chart"):
        return QAccessibleWidget(widget, QAccessible.Role.Chart)
    return None
