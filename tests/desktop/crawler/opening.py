"""Doing what opens windows, sheets and menus, looking at them and at what opens from there, and closing them."""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QMenu, QToolButton, QWidget

from desktop.kit.side import SideSheet
from tests.desktop.crawler.house import House
from tests.desktop.crawler.seeing import pressable
from tests.desktop.crawler.widgets import shown

MOST_ROWS = 400
"""Of a list whose rows have menus."""
ENTERED = 2
"""Rows at each end of such a list on which Return is pressed."""


class Eyes(NamedTuple):
    see: Callable[[QWidget, str], object]
    """What has opened, and the place where it did."""
    again: Callable[[QWidget, str], object]
    """The window in which nothing has opened, and what was done."""


class Opening:
    def __init__(self, house: House, eyes: Eyes, *, deep: bool) -> None:
        """`deep`: do what can be done inside of what has opened, too."""
        self._house, self._eyes, self._deep = house, eyes, deep
        self._done: set[tuple[str, ...]] = set()
        """What was pressed or chosen inside of what."""

    def opens(self, window: QWidget, place: str, does: Callable[[], object], back: Callable[[], object]) -> None:
        """Do it, and look at every window, sheet and menu that opens. `back` leads to where it can be done again."""
        before = self._there(window)
        does()
        self._choose_file()
        found = self._new(window, before)
        for each in found:
            self._eyes.see(each, f"{place} › {type(each).__name__}")
        if not found:
            self._eyes.again(window, place)
            _leave(window)
        elif self._deep:
            self._inside(window, before, f"{place} › {type(found[-1]).__name__}", does, back)
        self._close(window, before)

    def menus_of_rows(self, window: QWidget, place: str, back: Callable[[], object]) -> None:
        """The menus that rows of lists have."""
        for number in range(len(_with_menus(window))):
            for row in range(MOST_ROWS):
                before = self._there(window)
                if not _ask_menu(window, number, row):
                    break
                new = {("row", _kind(text)) for each in self._new(window, before) if isinstance(each, QMenu)
                       for text, _ in _ways(each)} - self._done  # fmt: skip
                if new:
                    self._close(window, before)
                    self._done |= new
                    self.opens(window, f"{place}, menu of a row", partial(_ask_menu, window, number, row), back)
                    back()
                else:
                    _close_menu()
            for row in (*range(ENTERED), *range(-ENTERED, 0)):
                self.opens(window, f"{place}, Return on a row", partial(_enter, window, number, row), back)
                back()

    def _inside(
        self, window: QWidget, before: set[int], place: str, does: Callable[[], object], back: Callable[[], object]
    ) -> None:
        """Press each button, or choose each action, of what stands above all others."""
        number = 0
        while True:
            found = self._new(window, before)
            if not found:
                back()
                self._house.settle()
                does()
                self._house.settle()
                found = self._new(window, before)
            ways = _ways(found[-1]) if found else []
            if number >= len(ways):
                return
            said, act = ways[number]
            number += 1
            key = (type(found[-1]).__name__, found[-1].windowTitle() or found[-1].accessibleName(), _kind(said))
            is_menu = isinstance(found[-1], QMenu)
            if key in self._done or (is_menu and ("chosen", _kind(said)) in self._done):
                continue
            self._done |= {key, ("chosen", _kind(said))} if is_menu else {key}
            if self._act(window, f"{place}, {said!r}", act, found[-1]):
                both = partial(self._both, window, before, does, said)
                self._inside(window, before, f"{place}, {said!r}", both, back)

    def _both(self, window: QWidget, before: set[int], does: Callable[[], object], said: str) -> None:
        """Open something, and choose in it what opens a menu."""
        does()
        self._house.settle()
        found = self._new(window, before)
        for each, act in _ways(found[-1]) if found else ():
            if each == said:
                act()
                found[-1].close()  # as a click on it does

    def _act(self, window: QWidget, place: str, act: Callable[[], object], above: QWidget) -> bool:
        """Returns whether a menu has opened out of a menu."""
        before, is_menu = self._there(window), isinstance(above, QMenu)
        act()
        self._choose_file()
        found = self._new(window, before)
        for each in found:
            self._eyes.see(each, f"{place} › {type(each).__name__}")
        if not found and (is_menu or id(above) in self._there(window)):
            self._eyes.again(window if is_menu else above, place)
            if is_menu:
                _leave(window)
        opens_menu = is_menu and any(isinstance(each, QMenu) for each in found)
        self._close(window, before - {id(above)} if is_menu else before)
        return opens_menu

    def _choose_file(self) -> None:
        """Answer the choice of a file that has opened, which is Qt's own, and on a desktop the desktop's."""
        self._house.settle()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QFileDialog) and each.isVisible():
                asked = " ".join(each.nameFilters())
                chosen = next((path for ending, path in self._house.samples.items() if f"*.{ending}" in asked), None)
                if each.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
                    given = str(chosen or self._house.samples["*"])
                    each.hide()
                    each.fileSelected.emit(given)
                    each.filesSelected.emit([given])
                each.close()
        self._house.settle()

    def _there(self, window: QWidget) -> set[int]:
        return set(map(id, self._above(window)))

    def _new(self, window: QWidget, before: set[int]) -> list[QWidget]:
        """What was not there before."""
        return [each for each in self._above(window) if id(each) not in before]

    def _above(self, window: QWidget) -> list[QWidget]:
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        return [*windows, *(each for each in window.findChildren(SideSheet) if each.isVisible())]

    def _close(self, window: QWidget, before: set[int]) -> None:
        """Close what has opened, the uppermost first, as Escape does."""
        for each in reversed(self._above(window)):
            if id(each) not in before:
                each.close_sheet() if isinstance(each, SideSheet) else each.close()
        self._house.settle()


def _leave(window: QWidget) -> None:
    """Escape: nothing that was begun, such as an answer to a message, stays for later."""
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)


def words_of(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def press_button(root: QWidget, said: str) -> None:
    """Press the button that is called so, if there is one: what was done meanwhile may have made others."""
    button = next((each for each in pressable(root) if words_of(each) == said), None)
    if button is not None:
        click(button)


def click(button: QWidget) -> None:
    menu = _menu_of(button) if isinstance(button, QToolButton) else None
    if menu is not None:  # Qt waits in the click until such a menu is closed
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _menu_of(button: QToolButton) -> QMenu | None:
    """The menu that a click opens: its own, or that of the action which it stands for."""
    action = button.defaultAction()
    menu = button.menu() or (action.menu() if action is not None else None)
    return menu if isinstance(menu, QMenu) else None


def _ways(opened: QWidget) -> list[tuple[str, Callable[[], object]]]:
    """What can be done there: a word for it, and how."""
    if isinstance(opened, QMenu):
        return [(each.text(), each.trigger) for each in opened.actions()
                if each.isEnabled() and each.text() and each.menu() is None]  # fmt: skip
    return [(words_of(each), partial(press_button, opened, words_of(each))) for each in pressable(opened)
            if opened.isAncestorOf(each)]  # fmt: skip


def _kind(text: str) -> str:
    """What a menu says, without the people and emoji that it names."""
    return re.sub(r"[^\w\s]", "", text.partition("\u2068")[0])


def _enter(window: QWidget, number: int, row: int) -> None:
    """Press Return on a row of the list of this number; those below 0 count from the end."""
    views = [each for each in _with_menus(window) if each.model().rowCount() >= abs(row)]
    if number < len(views):
        view = views[number]
        view.setFocus()
        view.setCurrentIndex(view.model().index(row % view.model().rowCount(), 0))
        QTest.keyClick(view, Qt.Key.Key_Return)


def _close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def _with_menus(window: QWidget) -> list[QAbstractItemView]:
    return [each for each in shown(window) if isinstance(each, QAbstractItemView) and _has_menus(each)]


def _has_menus(view: QAbstractItemView) -> bool:
    own = [each for each in type(view).__mro__ if each.__module__.startswith("desktop")]
    asked = view.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    return asked or any("contextMenuEvent" in vars(each) for each in own)


def _ask_menu(window: QWidget, number: int, row: int) -> bool:
    """Ask for the menu of a row, in the list of this number. False if there is no such row."""
    views = _with_menus(window)
    if number >= len(views) or row >= views[number].model().rowCount():
        return False
    view = views[number]
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    at = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(QPoint(at))))  # fmt: skip
    return True

