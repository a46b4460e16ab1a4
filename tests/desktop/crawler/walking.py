"""Opening everything: the pages of the registry, a record of each, the menus, what every action and button opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton, QWidget

from desktop.app.first_run import FirstRun
from desktop.app.unlock import ChoosePassphrase, KeyringClosed, Unlock
from desktop.app.window import Window
from desktop.kit.gallery import Gallery
from desktop.kit.records import RecordsPage
from desktop.kit.side import SideSheet
from models.errors import Refused
from tests.desktop.crawler.faults import Fault
from tests.desktop.crawler.house import House
from tests.desktop.crawler.looks import SCREENS, Look, inside
from tests.desktop.crawler.painting import painted_faults
from tests.desktop.crawler.seeing import look_at, pressable
from tests.desktop.crawler.tabbing import tab_round
from tests.desktop.crawler.wording import demo_words, worded

ENDS = ("quit", "lock")
"""Actions after which there is no window to look at."""


PARTS = ("pages", "actions", "new group", "doors", "gallery")


class Walk:
    """One walk through the house in one look."""

    def __init__(self, house: House, look: Look, *, tabs: bool = True, presses: bool = True) -> None:
        """`tabs`: go round with Tab everywhere. `presses`: press every button, and look at every record."""
        self._house, self._look = house, look
        self._tabs, self._presses = tabs, presses
        self.faults: list[Fault] = []
        self.places: list[str] = []
        """What has been looked at."""
        self._pressed: set[tuple[str, str]] = set()

    def go(self, parts: Sequence[str] = PARTS) -> None:
        sample, fresh = self._house.groups
        place = SCREENS[self._look.screen]
        with self._house.window(sample, place) as window:
            self.pages(window, "")
            if "actions" in parts:
                self.menus(window)
                self.actions(window)
        if "new group" in parts:
            with self._house.window(fresh, place) as window:
                self.pages(window, "new group, ")
        if "doors" in parts:
            self.doors(place)
        if "gallery" in parts:
            self.gallery(place)

    def pages(self, window: Window, prefix: str) -> None:
        view = window.view
        assert view is not None
        for spec in view.pages.specs:
            view.show_page(spec.name)
            self.see(window, f"{prefix}page {spec.name}")
            self.press(window, f"{prefix}page {spec.name}", lambda spec=spec: view.show_page(spec.name))
            for entry in view.page.destinations()[:1]:
                view.show_page(spec.name, entry.key)
                self.see(window, f"{prefix}page {spec.name}, {entry.title}")
            if isinstance(view.page, RecordsPage):
                self.records(window, view.page, f"{prefix}page {spec.name}")

    def records(self, window: Window, page: RecordsPage, place: str) -> None:
        """One record in each state that the list has."""
        seen: set[str] = set()
        for row in list(page.list.rows.items):
            if {row.state, ""} & seen:
                continue
            seen.add(row.state if self._presses else "")
            page.show_record(row.entry)
            self.see(window, f"{place}, {row.title}")
            self.press(window, f"{place}, a record", lambda row=row: page.show_record(row.entry))

    def menus(self, window: Window) -> None:
        for menu in window.registry.findChildren(QMenu):
            if menu.actions():
                menu.popup(window.mapToGlobal(window.rect().topLeft()))
                self.see(menu, f"menu {menu.title().replace('&', '')}", tabs=False)
                menu.close()
                self._house.settle()

    def actions(self, window: Window) -> None:
        """What each action of the window and of its pages opens."""
        view = window.view
        assert view is not None
        for spec in view.pages.specs:
            view.show_page(spec.name)
            self._house.settle()
            for action, name in [(action, each.name) for each, action in window.registry.possible()]:
                if name not in ENDS and action.isEnabled() and (spec.name, name) not in self._pressed:
                    self.act(window, action, name, spec.name)
                    if window.view is not view:
                        return

    def act(self, window: Window, action: QAction, name: str, page: str) -> None:
        of_window = name in window.registry.by_name
        key = ("window", name) if of_window else (page, name)
        if key in self._pressed:
            return
        self._pressed.add(key)
        view = window.view
        self.opens(window, f"action {name}", action.trigger)
        if window.view is not view:
            self.see(window, f"after action {name}")
            assert view is not None
            window.show_group(view.group)
        elif view is not None and view.page.isVisible():
            view.show_page(page)
        self._house.settle()

    def press(self, window: Window, place: str, back: Callable[[], object]) -> None:
        """Press every button of the page, and look at what it opens."""
        view = window.view
        if not self._presses or view is None:
            return
        for number in range(len(pressable(view))):
            there = pressable(view)
            if number >= len(there) or window.view is not view:
                break
            button = there[number]
            said = button.accessibleName() or button.text()
            if (type(view.page).__name__, said) in self._pressed:
                continue
            self._pressed.add((type(view.page).__name__, said))
            self.opens(window, f"{place}, button {said!r}", lambda button=button: self._click(button))
            if window.view is not view:
                window.show_group(view.group)
                view = window.view
                assert view is not None
            back()
            self._house.settle()

    def _click(self, button: QWidget) -> None:
        menu = _menu_of(button) if isinstance(button, QToolButton) else None
        if menu is not None:  # Qt waits in the click until such a menu is closed
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def opens(self, window: QWidget, place: str, does: Callable[[], object]) -> None:
        """Do it, and look at every window, sheet and menu that opens."""
        before = set(map(id, self._above(window)))
        does()
        self._house.settle()
        for each in [each for each in self._above(window) if id(each) not in before]:
            if not isinstance(each, QFileDialog):  # Qt's own, and on a desktop the desktop's
                is_menu = isinstance(each, QMenu)
                self.see(each, f"{place} › {type(each).__name__}", tabs=not is_menu)
        self.close(window, before)

    def _above(self, window: QWidget) -> list[QWidget]:
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
        return [*windows, *(each for each in window.findChildren(SideSheet) if each.isVisible())]

    def close(self, window: QWidget, before: set[int]) -> None:
        """Close what has opened, the uppermost first, as Escape does."""
        for each in reversed(self._above(window)):
            if id(each) not in before:
                each.close_sheet() if isinstance(each, SideSheet) else each.close()
        self._house.settle()

    def doors(self, place: tuple[int, int, int, int]) -> None:
        """What there is before there is a group."""
        bridge = self._house.bridge
        forms = {
            "first run": lambda: FirstRun(bridge), "unlock": lambda: Unlock(bridge, "passphrase"),
            "choose a passphrase": lambda: ChoosePassphrase(bridge),
            "keyring closed": lambda: KeyringClosed(bridge, Refused("unlock.keyring_locked"), is_new=True),
        }  # fmt: skip
        for name, make in forms.items():
            form = make()
            self._put_up(form, place)
            self.see(form, name)
            if isinstance(form, FirstRun):
                for way in ("start", "join", "archive"):
                    getattr(form.choices, way).click()
                    self.see(form, f"{name}, {way}")
                    if form.form is not None:
                        form.form.back.emit()
            self._take_down(form)

    def gallery(self, place: tuple[int, int, int, int]) -> None:
        """The parts of the kit in all their states."""
        gallery = Gallery()
        self._put_up(gallery, place)
        for row in range(gallery.names.count()):
            gallery.names.setCurrentRow(row)
            gallery.names.setFocus()
            self.see(gallery.shown.currentWidget(), f"gallery, {gallery.names.item(row).text()}", english=True)
        self._take_down(gallery)

    def _put_up(self, widget: QWidget, place: tuple[int, int, int, int]) -> None:
        widget.setGeometry(*inside(place))
        widget.show()
        widget.activateWindow()

    def _take_down(self, widget: QWidget) -> None:
        widget.close()
        widget.deleteLater()
        self._house.settle()

    def see(self, root: QWidget, place: str, *, tabs: bool = True, english: bool = False) -> None:
        """`english`: what stands there is not for neighbours."""
        self._house.settle()
        self.places.append(place)
        found = [*look_at(root), *painted_faults(root)]
        if not english:
            found += worded(root, self._look.words, demo_words())
        if tabs and self._tabs and not isinstance(root, QMenu):
            found += tab_round(root, self._house.settle)
        self.faults += [Fault(each.kind, each.what, place, str(self._look)) for each in found]


def _menu_of(button: QToolButton) -> QMenu | None:
    """The menu that a click opens: its own, or that of the action which it stands for."""
    action = button.defaultAction()
    menu = button.menu() or (action.menu() if action is not None else None)
    return menu if isinstance(menu, QMenu) else None
