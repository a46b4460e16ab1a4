"""Tells screen readers which labels are headings, so that one can go from one to the next, and which pictures are
charts. Without this, Qt announces headings as text, and charts not at all.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


def install() -> None:
    """Call it once in each program. Qt asks for these roles only while a screen reader runs."""
    QAccessible.installFactory(_told)


def _told(_name: str, widget: QObject) -> QAccessibleInterface | None:
    """The role of a heading or a chart. None leaves any other widget to Qt."""
    if isinstance(widget, QLabel) and widget.property("heading"):
        return QAccessibleWidget(widget, QAccessible.Role.Heading)
    if isinstance(widget, QWidget) and widget.property("chart"):
        return QAccessibleWidget(widget, QAccessible.Role.Chart)
    return None
