"""Going round with Tab: whatever can be used must be reached, and nothing may hold the keyboard or lose it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.kit.side import SideSheet
from tests.desktop.crawler.faults import Fault
from tests.desktop.crawler.widgets import described, focusable, shown

MOST = 300
"""Presses of Tab after which the crawler gives up."""


def tab_round(root: QWidget, settle: Callable[[], object]) -> Iterator[Fault]:
    """Press Tab in the window of `root` until the keyboard is where it was first."""
    window: QWidget = root.window()
    window.activateWindow()
    settle()
    sheets = [each for each in window.findChildren(SideSheet) if each.isVisible()]
    if sheets:  # Tab goes round in it
        root = window = sheets[-1]
        if not _inside(QApplication.focusWidget(), window):
            window.close_button.setFocus()
    if not _inside(QApplication.focusWidget(), window):
        QTest.keyClick(window, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    if first is None or not _inside(first, window):
        if any(focusable(each) for each in shown(window)):
            yield Fault("trap", "Tab goes nowhere")
        return
    if not focusable(first):
        yield Fault("trap", f"the keyboard is on {described(first)}, where Tab does not stop")
        QTest.keyClick(first, Qt.Key.Key_Tab)
        first = QApplication.focusWidget() or first
    visited: list[QWidget] = []
    yield from _go_round(first, window, visited, settle)
    yield from (
        Fault("unreachable", f"Tab does not reach {described(each)}") for each in shown(window)
        if each not in visited and focusable(each) and not _is_one_of_several(each)
        and (root is window or root.isAncestorOf(each))
    )  # fmt: skip


def _go_round(first: QWidget, window: QWidget, visited: list[QWidget], settle: Callable[[], object]) -> Iterator[Fault]:
    visited.append(first)
    now = first
    for _press in range(MOST):
        QTest.keyClick(now, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        if after is None or not _inside(after, window):
            yield Fault("trap", f"after {described(now)} the keyboard is nowhere")
            return
        if after is first and (after is not now or _is_alone(now, window)):
            return
        if after is now:  # from link to link in a text
            continue
        if after in visited:
            yield Fault("trap", f"from {described(now)} Tab goes back to {described(after)}, not to {described(first)}")
            return
        if after.visibleRegion().isEmpty():
            settle()
            if after.visibleRegion().isEmpty():
                yield Fault("unreachable", f"{described(after)} has the keyboard and is out of sight")
        visited.append(after)
        now = after
    yield Fault("trap", f"Tab does not leave {described(now)}")


def _is_alone(widget: QWidget, window: QWidget) -> bool:
    return not any(focusable(each) for each in shown(window) if each is not widget)


def _inside(widget: QWidget | None, window: QWidget) -> bool:
    return widget is not None and (widget.window() is window or window.isAncestorOf(widget))


def _is_one_of_several(widget: QWidget) -> bool:
    """Arrow keys choose among buttons of which only one can be down."""
    return isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)
