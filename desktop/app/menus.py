"""The menu bar, and every action that has keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.app.arrangement import NUMBERED
from desktop.kit.icons import icon
from desktop.kit.page import PageSpec, shown_title
from desktop.kit.theme import CHOICES, Choice, theme
from sync import api

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
    step: Callable[[int], object]
    """Back (-1) or forward (1)."""
    show_page: Callable[[str], object]
    copy_link: Callable[[], object]
    show_group: Callable[[api.Group], object]
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
        self.copy_link = add(self.go_menu, translate("menu", "Copy a &link to this"), handlers.copy_link,
                             "Ctrl+Shift+L", "link")
        self.go_menu.addSeparator()
        self.back = add(self.go_menu, translate("menu", "&Back"), partial(handlers.step, -1), "Alt+Left",
                        "chevron-left")
        self.forward = add(self.go_menu, translate("menu", "For&ward"), partial(handlers.step, 1), "Alt+Right",
                           "chevron-right")
        self.show_steps(back=False, forward=False)
        self.go_menu.addSeparator()
        self._pages: list[str] = []
        self._numbered = [add(self.go_menu, "", partial(self._show_numbered, at), f"Ctrl+{at + 1}")
                          for at in range(NUMBERED)]  # fmt: skip
        self._groups_menu: QMenu = self.go_menu.addMenu(translate("menu", "Gro&ups"))
        self._show_page, self._show_other = handlers.show_page, handlers.show_group
        self._add_themes(view, handlers.theme_chosen)
        add(about, translate("menu", "&Keyboard"), handlers.shortcuts, "F1")
        add(about, translate("menu", "&About Folkmoot"), handlers.about)
        self.of_group = (self.export, self.another, self.check, self.go, self.find, self.find_all, self.copy_link,
                         *self._numbered, self.invite)  # fmt: skip
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

    def show_steps(self, *, back: bool, forward: bool) -> None:
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """The pages that Ctrl and a digit lead to."""
        self._pages = [spec.name for spec in specs]
        for at, action in enumerate(self._numbered):
            action.setVisible(at < len(specs))
            if at < len(specs):
                action.setText(shown_title(specs[at]).replace("&", "&&"))
                action.setIcon(icon(specs[at].icon))
                action.setIconVisibleInMenu(True)

    def show_groups(self, groups: Sequence[api.Group]) -> None:
        """The groups of the profile, which Ctrl, Shift and a digit lead to if there are several."""
        self._groups_menu.clear()
        self._groups_menu.menuAction().setVisible(len(groups) > 1)
        for at, group in enumerate(groups if len(groups) > 1 else ()):
            keys = f"Ctrl+Shift+{at + 1}" if at < NUMBERED else ""
            self._add(self._groups_menu, group.name.replace("&", "&&"), partial(self._show_other, group), keys)

    def _show_numbered(self, at: int) -> None:
        if at < len(self._pages):
            self._show_page(self._pages[at])

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
