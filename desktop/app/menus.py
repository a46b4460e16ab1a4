"""The menu bar, and every action that has keys."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.kit.icons import icon
from desktop.kit.theme import CHOICES, Choice, theme

if TYPE_CHECKING:
    from desktop.app.switcher import Destination

translate = QCoreApplication.translate


class Handlers(Struct, frozen=True):
    """What the actions do."""

    invite: Callable[[], object]
    export: Callable[[], object]
    check: Callable[[], object]
    another: Callable[[], object]
    switcher: Callable[[], object]
    search: Callable[[bool], object]
    theme_chosen: Callable[[Choice], object]
    shortcuts: Callable[[], object]
    about: Callable[[], object]


class Menus:
    """The menus' actions. `of_group` are enabled while a group is shown, `writing` only where one may write in it."""

    def __init__(self, window: QMainWindow, handlers: Handlers) -> None:
        self._window = window
        bar = window.menuBar()
        self.group_menu: QMenu = bar.addMenu(translate("menu", "&Group"))
        self.go_menu: QMenu = bar.addMenu(translate("menu", "G&o"))
        view: QMenu = bar.addMenu(translate("menu", "&View"))
        about: QMenu = bar.addMenu(translate("menu", "&Help"))
        add = self._add
        self.invite = add(self.group_menu, translate("menu", "&Invite somebody…"), handlers.invite, "Ctrl+I",
                          "person-plus")
        self.export = add(self.group_menu, translate("menu", "&Export an archive…"), handlers.export, "", "archive")
        self.group_menu.addSeparator()
        self.another = add(self.group_menu, translate("menu", "Start or &join another group…"), handlers.another, "",
                           "plus")
        self.check = add(self.group_menu, translate("menu", "&Check the store…"), handlers.check, "", "shield")
        self.group_menu.addSeparator()
        add(self.group_menu, translate("menu", "&Quit"), window.close, "Ctrl+Q")
        self.go = add(self.go_menu, translate("menu", "&Go to…"), handlers.switcher, "Ctrl+K", "search")
        self.find = add(self.go_menu, translate("menu", "&Find here"), lambda: handlers.search(False), "Ctrl+F")
        self.find_all = add(self.go_menu, translate("menu", "Find &everywhere"), lambda: handlers.search(True),
                            "Ctrl+Shift+F")
        self.go_menu.addSeparator()
        self._add_themes(view, handlers.theme_chosen)
        add(about, translate("menu", "&Keyboard"), handlers.shortcuts, "F1")
        add(about, translate("menu", "&About Folkmoot"), handlers.about)
        self.of_group = (self.export, self.another, self.check, self.go, self.find, self.find_all, self.invite)
        self.writing = (self.invite,)

    def show_group(self, shown: bool, read_only: bool = False) -> None:
        for action in self.of_group:
            action.setEnabled(shown)
        for action in self.writing:
            action.setEnabled(shown and not read_only)

    def check_theme(self) -> None:
        """Check the theme that is chosen now."""
        self.themes[theme().choice].setChecked(True)

    def destinations(self) -> "list[Destination]":
        """The actions that Ctrl+K offers."""
        from desktop.app.switcher import Destination

        return [
            Destination(f"action/{action.text()}", action.text().replace("&", "").rstrip("…"), picture,
                        translate("Window", "Action"), action.trigger)
            for action, picture in ((self.invite, "person-plus"), (self.export, "archive"), (self.another, "plus"),
                                    (self.check, "shield"))
            if action.isEnabled()
        ]  # fmt: skip

    def add_page(self, title: str, shortcut: str, picture: str, pressed: Callable[[], object]) -> QAction:
        return self._add(self.go_menu, title, pressed, shortcut, picture)

    def _add(
        self, menu: QMenu, text: str, pressed: Callable[[], object], shortcut: str = "", picture: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _checked=False: pressed())
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if picture:
            action.setIcon(icon(picture))
            action.setIconVisibleInMenu(True)
        menu.addAction(action)
        return action

    def _add_themes(self, menu: QMenu, chosen: Callable[[Choice], object]) -> None:
        names: dict[Choice, str] = {
            "system": translate("menu", "As the &system"),
            "light": translate("menu", "&Light"),
            "dark": translate("menu", "&Dark"),
            "contrast": translate("menu", "High &contrast"),
        }
        group = QActionGroup(self._window)
        self.themes: dict[Choice, QAction] = {}
        for choice in CHOICES:
            action = self._add(menu, names[choice], partial(chosen, choice))
            action.setCheckable(True)
            action.setChecked(theme().choice == choice)
            group.addAction(action)
            self.themes[choice] = action
