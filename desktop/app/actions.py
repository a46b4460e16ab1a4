"""Every action of the window itself, in one table. The menus, Ctrl+K and the page of shortcuts follow from it, and from
what pages declare (`PageSpec.actions`)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from typing_extensions import override

from desktop.app.arrangement import NUMBERED
from desktop.kit.icons import icon
from desktop.kit.page import Page, PageSpec, declare, shown_action, shown_title, switched
from desktop.kit.spec import QT_TRANSLATE_NOOP, ActionSpec
from desktop.kit.theme import CHOICES, theme
from sync import api

translate = QCoreApplication.translate


Needs = Literal["nothing", "group", "writing"]
"""Where an action applies: always, while a group is shown, or only where one may write in it."""


class Declared(Struct, frozen=True):
    spec: ActionSpec
    needs: Needs = "nothing"


MENUS: Final[dict[str, tuple[str, tuple[Declared | None, ...]]]] = {
    "group": (QT_TRANSLATE_NOOP("actions", "&Group"), (
        Declared(ActionSpec("invite", QT_TRANSLATE_NOOP("actions", "&Invite somebody…"), "Ctrl+I", "person-plus"),
                 "writing"),
        Declared(ActionSpec("export", QT_TRANSLATE_NOOP("actions", "&Export an archive…"), icon="archive"), "group"),
        Declared(ActionSpec("settings", QT_TRANSLATE_NOOP("actions", "&Settings of the group"), icon="settings"),
                 "group"),
        Declared(ActionSpec("preferences", QT_TRANSLATE_NOOP("actions", "&Preferences"), "Ctrl+,", "computer"),
                 "group"),
        None,
        Declared(ActionSpec("another", QT_TRANSLATE_NOOP("actions", "Start or &join another group…"), icon="plus"),
                 "group"),
        Declared(ActionSpec("check", QT_TRANSLATE_NOOP("actions", "&Check what is kept here…"), icon="shield"),
                 "group"),
        None,
        Declared(ActionSpec("lock", QT_TRANSLATE_NOOP("actions", "&Lock"), "Ctrl+L", "lock")),
        Declared(ActionSpec("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q")),
    )),
    "go": (QT_TRANSLATE_NOOP("actions", "G&o"), (
        Declared(ActionSpec("go", QT_TRANSLATE_NOOP("actions", "&Go to…"), "Ctrl+K", "search"), "group"),
        Declared(ActionSpec("find", QT_TRANSLATE_NOOP("actions", "&Find here"), "Ctrl+F"), "group"),
        Declared(ActionSpec("find_all", QT_TRANSLATE_NOOP("actions", "Find &everywhere"), "Ctrl+Shift+F"), "group"),
        Declared(ActionSpec("spelling", QT_TRANSLATE_NOOP("actions", "Next &misspelt word"), "F7"), "group"),
        Declared(ActionSpec("copy_link", QT_TRANSLATE_NOOP("actions", "Copy a &link to this"), "Ctrl+Shift+L", "link"),
                 "group"),
        None,
        Declared(ActionSpec("back", QT_TRANSLATE_NOOP("actions", "&Back"), "Alt+Left", "chevron-left"), "group"),
        Declared(ActionSpec("forward", QT_TRANSLATE_NOOP("actions", "For&ward"), "Alt+Right", "chevron-right"),
                 "group"),
        None,
    )),
    "page": (QT_TRANSLATE_NOOP("actions", "&Page"), ()),
    "view": (QT_TRANSLATE_NOOP("actions", "&View"), (
        Declared(ActionSpec("system", QT_TRANSLATE_NOOP("actions", "As the &system"), icon="computer")),
        Declared(ActionSpec("light", QT_TRANSLATE_NOOP("actions", "&Light"), icon="sun")),
        Declared(ActionSpec("dark", QT_TRANSLATE_NOOP("actions", "&Dark"), icon="moon")),
        Declared(ActionSpec("contrast", QT_TRANSLATE_NOOP("actions", "High &contrast"), icon="contrast")),
        None,
        Declared(ActionSpec("larger", QT_TRANSLATE_NOOP("actions", "Lar&ger"), "Ctrl++", "plus")),
        Declared(ActionSpec("smaller", QT_TRANSLATE_NOOP("actions", "S&maller"), "Ctrl+-")),
        Declared(ActionSpec("usual", QT_TRANSLATE_NOOP("actions", "&Usual size"), "Ctrl+0")),
    )),
    "help": (QT_TRANSLATE_NOOP("actions", "&Help"), (
        Declared(ActionSpec("keyboard", QT_TRANSLATE_NOOP("actions", "&Keyboard"), "F1")),
        Declared(ActionSpec("about", QT_TRANSLATE_NOOP("actions", "&About Folkmoot"))),
    )),
}  # fmt: skip
"""Menu -> its title and its actions; None is a line between them. Pages add to `go`, and fill `page`."""
TABLE: Final = tuple(each for _, inside in MENUS.values() for each in inside if each is not None)


def plain(words: str) -> str:
    """The words of an action without what only a menu needs."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class Actions(QMenuBar):
    page_chosen = Signal(str)
    group_chosen = Signal(object)
    """api.Group"""

    def __init__(self, window: QMainWindow, do: Mapping[str, Callable[[], object]]) -> None:
        """`do` has a function for each action of the table."""
        super().__init__(window)
        window.setMenuBar(self)
        self._window = window
        self.by_name = {each.spec.name: declare(each.spec, window, do[each.spec.name]) for each in TABLE}
        self._menus: dict[str, QMenu] = {}
        for name, (title, inside) in MENUS.items():
            menu = self._menus[name] = self.addMenu(translate("actions", title))
            for each in inside:
                menu.addSeparator() if each is None else menu.addAction(self.by_name[each.spec.name])
        self.by_name["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])  # a plus may need Shift
        themes = QActionGroup(self)
        for choice in CHOICES:
            themes.addAction(self.by_name[choice])
            self.by_name[choice].setCheckable(True)
        theme().changed.connect(self._check_theme)
        self._check_theme()
        self._pages: list[str] = []
        self._numbered = [declare(ActionSpec(f"page{at}", "", f"Ctrl+{at + 1}"), window, partial(self._show_page, at))
                          for at in range(NUMBERED)]  # fmt: skip
        self._menus["go"].addActions(self._numbered)
        self._menus["groups"] = self._menus["go"].addMenu(translate("actions", "Gro&ups"))
        self._page: Page | None = None
        self._inside: dict[str, QMenu] = {}
        """The menus within the menu of the page."""
        self._menus["page"].aboutToShow.connect(self._ask_page)
        self._menus["page"].aboutToHide.connect(self._free_page)
        self.show_group(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for each in TABLE:
                self.by_name[each.spec.name].setText(shown_action(each.spec))
            for name, (title, _) in MENUS.items():
                self._menus[name].setTitle(translate("actions", title))
            self._menus["groups"].setTitle(translate("actions", "Gro&ups"))
        super().changeEvent(event)

    def show_group(self, shown: bool, read_only: bool = False) -> None:
        for each in TABLE:
            applies = each.needs == "nothing" or (shown and not (each.needs == "writing" and read_only))
            self.by_name[each.spec.name].setEnabled(applies)
        for action in self._numbered:
            action.setEnabled(shown)
        self.show_steps(back=False, forward=False)
        if not shown:
            self.show_page(None)

    def show_steps(self, *, back: bool, forward: bool) -> None:
        self.by_name["back"].setEnabled(back)
        self.by_name["forward"].setEnabled(forward)

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """Let Ctrl and a digit lead to these pages."""
        self._pages = [spec.name for spec in specs]
        for action, spec in zip(self._numbered, specs, strict=False):
            action.setText(shown_title(spec).replace("&", "&&"))
            action.setIcon(icon(spec.icon))
        for at, action in enumerate(self._numbered):
            action.setVisible(at < len(specs))

    def show_groups(self, groups: Sequence[api.Group]) -> None:
        """Let Ctrl, Shift and a digit lead to these groups of the profile, if there are several."""
        menu, several = self._menus["groups"], groups if len(groups) > 1 else ()
        menu.clear()
        menu.menuAction().setVisible(bool(several))
        for at, group in enumerate(several):
            action = menu.addAction(group.name.replace("&", "&&"), partial(self.group_chosen.emit, group))
            if at < NUMBERED:
                action.setShortcut(QKeySequence(f"Ctrl+Shift+{at + 1}"))

    def show_page(self, page: Page | None) -> None:
        """Put the actions of the page that is shown into the menu."""
        if page is self._page is not None:
            return
        self._page = page
        menu = self._menus["page"]
        menu.clear()
        for each in self._inside.values():
            each.deleteLater()
        self._inside = {}
        if page is not None:
            for spec in page.offers:
                if spec.name in page.actions_offered:
                    self._menu_of(spec.group).addAction(page.actions_offered[spec.name])
        menu.menuAction().setVisible(not menu.isEmpty())

    def _menu_of(self, group: str) -> QMenu:
        """The menu for the actions of this group of the page."""
        menu = self._menus["page"]
        if not group:
            return menu
        if not self._inside:
            menu.addSeparator()
        if group not in self._inside:
            self._inside[group] = menu.addMenu(translate("actions", group))
        return self._inside[group]

    def possible(self) -> Iterator[tuple[ActionSpec, QAction]]:
        """The actions that can be done now, those of the visible page first."""
        page = self._page
        if page is not None:
            offered = page.actions_offered
            yield from ((each, offered[each.name]) for each in page.offers if each.name in offered
                        and page.can(each.name))  # fmt: skip
        yield from ((each.spec, self.by_name[each.spec.name]) for each in TABLE if each.spec.name != "go")

    def _check_theme(self) -> None:
        """Check the theme that is chosen now."""
        self.by_name[theme().choice].setChecked(True)

    def _ask_page(self) -> None:
        """Show in the menu only what can be done now: everything that a channel offers would be higher than many a
        screen. If nothing can be done, show all of it, disabled."""
        if self._page is not None:
            offered = self._page.actions_offered
            can = {name: self._page.can(name) for name in offered}
            for name, action in offered.items():
                action.setVisible(can[name] or not any(can.values()))
                action.setEnabled(can[name])
                switched(self._page, name)
        for menu in self._inside.values():
            menu.menuAction().setVisible(any(action.isVisible() for action in menu.actions()))

    def _free_page(self) -> None:
        """Enable the actions again when the menu closes: keys and buttons of the page ask by themselves what can be
        done."""
        for action in self._page.actions_offered.values() if self._page is not None else ():
            action.setVisible(True)
            action.setEnabled(True)

    def _show_page(self, at: int) -> None:
        if at < len(self._pages):
            self.page_chosen.emit(self._pages[at])


def shortcuts(specs: Sequence[PageSpec]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Where keys apply -> (keys, what they do): everywhere, in a group, on each page and its parts."""
    pages = translate("actions", "The pages, in the order of the sidebar")
    groups = translate("actions", "The groups, in their order")
    found: dict[str, list[tuple[str, str]]] = {
        translate("actions", "Everywhere"): _keys([each.spec for each in TABLE if each.needs == "nothing"]),
        translate("actions", "In a group"): [
            *_keys([each.spec for each in TABLE if each.needs != "nothing"]),
            (_native("Ctrl+1") + " … 9", pages), (_native("Ctrl+Shift+1") + " … 9", groups),
        ],
    }  # fmt: skip
    for spec in specs:
        for where in dict.fromkeys(each.where for each in spec.actions):
            part = translate("actions", "On the page {page}").format(page=shown_title(spec))
            heading = f"{part}, {translate('actions', where)}" if where else part
            found[heading] = _keys([each for each in spec.actions if each.where == where])
    return [(heading, lines) for heading, lines in found.items() if lines]


def _keys(specs: Sequence[ActionSpec]) -> list[tuple[str, str]]:
    return [(_native(each.shortcut), plain(shown_action(each))) for each in specs if each.shortcut]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
