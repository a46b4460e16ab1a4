"""What a look at a window finds: controls without a name, texts that are cut off, parts that cover each other, windows
that do not fit their screen."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop.kit.controls import Button
from desktop.kit.picture import Elided
from tests.desktop.crawler.faults import Fault
from tests.desktop.crawler.widgets import LEAVES, described, focusable, shown

SLACK = 2
"""Pixels that a rounding may take."""
MOST_ROWS = 30


def look_at(root: QWidget) -> Iterator[Fault]:
    for each in shown(root):
        yield from names(each)
        yield from roles(each)
        yield from cut_off(each)
        yield from outside(each)
        yield from beyond(each)
        yield from covered(each)
    yield from too_large(root)


def names(widget: QWidget) -> Iterator[Fault]:
    if focusable(widget) and not heard(widget):
        yield Fault("no name", described(widget))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for row in range(min(widget.model().rowCount(), MOST_ROWS)):
            index = widget.model().index(row, 0)
            if not (index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()):
                yield Fault("no name", f"row {row} of {described(widget)}")


def roles(widget: QWidget) -> Iterator[Fault]:
    """A screen reader says "layered pane" before all that stands in a stack of Qt."""
    found = QAccessible.queryAccessibleInterface(widget)
    if found and found.role() == QAccessible.Role.LayeredPane:
        yield Fault("odd role", described(widget))


def heard(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


def cut_off(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget, Elided):
        if widget.text() and not widget.toolTip() and _width(widget, widget.text()) > widget.width() + SLACK:
            yield Fault("cut off", described(widget))
    elif isinstance(widget, QLabel) and widget.text():
        narrow = widget.width() + SLACK < (
            widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width())
        needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        if narrow or widget.height() + SLACK < needed:
            yield Fault("cut off", described(widget))
    elif isinstance(widget, QComboBox):
        said = widget.currentText()
        if said and said != widget.toolTip() and _width(widget, said) > _room(widget) + SLACK:
            yield Fault("cut off", f"{described(widget)} says {said!r}")
    elif isinstance(widget, QAbstractButton) and widget.text() and not _is_picture(widget):
        hint, size = widget.sizeHint(), widget.size()
        wraps = widget.sizePolicy().hasHeightForWidth()
        ends_in_dots = isinstance(widget, Button) and _plain(widget.text()) in _plain(widget.toolTip())
        narrow = hint.width() > size.width() + SLACK and not wraps and not ends_in_dots
        if narrow or (widget.heightForWidth(size.width()) if wraps else hint.height()) > size.height() + SLACK:
            yield Fault("cut off", described(widget))


def _plain(text: str) -> str:
    return re.sub("<.*?>|&", "", text)


def _is_picture(widget: QAbstractButton) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, box).width()


def outside(widget: QWidget) -> Iterator[Fault]:
    """A text or control that reaches over the edge of what it stands in, where nothing scrolls there."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        beyond = widget.widget().width() - widget.viewport().width()
        if beyond > SLACK and widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            yield Fault("outside", f"what scrolls in {described(widget)} is wider than it: {_widest(widget.widget())}")
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, LEAVES) or not widget.geometry().isValid():
        return
    while parent is not None:
        around = parent.parentWidget()
        if isinstance(around, QAbstractScrollArea) and around.viewport() is parent:
            return
        area = QRect(widget.mapTo(parent, QPoint()), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
            yield Fault("outside", f"{described(widget)} reaches out of {described(parent)}")
            return
        if parent.isWindow():
            return
        parent = around


def beyond(widget: QWidget) -> Iterator[Fault]:
    """What scrolls on where nothing is any more."""
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if not isinstance(widget, QScrollArea) or inside is None or inside.layout() is None:
        return
    if inside.layout().hasHeightForWidth():
        needed = max(inside.heightForWidth(inside.width()), inside.minimumHeight(), widget.viewport().height())
        if (over := inside.height() - needed) > SLACK:
            yield Fault("empty", f"what scrolls in {described(widget)} ends in {over} pixels of nothing")


def _widest(inside: QWidget) -> str:
    """The part because of which a page cannot be narrower."""
    leaves = [each for each in shown(inside) if isinstance(each, LEAVES) and inside.isAncestorOf(each)]
    if not leaves:
        return "?"
    least = max(leaves, key=lambda each: max(each.minimumSizeHint().width(), each.minimumWidth()))
    return described(least)


def covered(parent: QWidget) -> Iterator[Fault]:
    """Two parts of one layout that share pixels. What floats over a page by intention stands in no layout."""
    inside = [each for each in laid_out(parent.layout()) if each.isVisible() and each.geometry().isValid()]
    for one, other in combinations(inside, 2):
        shared = one.geometry() & other.geometry()
        if shared.width() > SLACK and shared.height() > SLACK:
            yield Fault("overlap", f"{described(one)} and {described(other)}")


def laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if (widget := item.widget()) is not None:
            yield widget
        yield from laid_out(item.layout())


def too_large(root: QWidget) -> Iterator[Fault]:
    if root.isWindow():
        room, size = root.screen().availableGeometry(), root.frameGeometry()
        if not room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(size):
            yield Fault("too large", f"{described(root)} {root.windowTitle()!r}: {size.getRect()} of {room.getRect()}")


def pressable(root: QWidget) -> list[QPushButton | QToolButton]:
    return [each for each in shown(root) if isinstance(each, QPushButton | QToolButton) and each.isEnabled()]
