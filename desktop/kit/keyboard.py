"""The order in which Tab goes through what is drawn anew: Qt goes by when each part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def as_laid_out(first: QWidget, inside: QWidget) -> None:
    """From `first`, Tab goes through what stands in `inside` as it is laid out."""
    for one, following in pairwise([first, *in_order(inside)]):
        QWidget.setTabOrder(one, following)


def in_order(inside: QWidget) -> Iterator[QWidget]:
    """What Tab can come to, in the order of the layouts."""
    layout = inside.layout()
    return _in_layout(layout) if layout is not None else iter(())


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        within, widget = item.layout(), item.widget()
        if within is not None:
            yield from _in_layout(within)
        elif widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                yield widget
            yield from in_order(widget)
