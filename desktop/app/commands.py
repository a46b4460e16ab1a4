"""The commands of the menus that concern the group in the window, or Folkmoot itself."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.app.group import GroupView
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import PageSpec
from desktop.place import spelled

translate = QCoreApplication.translate
QUITTING = "quitting"
"""Property of the window: it is not to stay in the background."""


class Commands:
    """Each command does nothing while there is no group that it could concern."""

    def __init__(self, window: QMainWindow, bridge: EngineBridge, shown: Callable[[], GroupView | None]) -> None:
        self._window, self._bridge, self._shown = window, bridge, shown

    @property
    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """What those actions of the table do that need only the group."""
        return {
            "invite": self.invite, "export": self.export, "check": self.check, "copy_link": self.copy_link,
            "settings": partial(self.show_page, "settings"),
            "preferences": partial(self.show_page, "preferences"), "find": partial(self.search, False),
            "find_all": partial(self.search, True), "quit": self.quit, "about": self.about,
            "spelling": self.spelling,
        }  # fmt: skip

    def invite(self) -> None:
        view = self._shown()
        if view is not None:
            from desktop.app.invite import InviteSheet

            InviteSheet(self._window, self._bridge, view.group).open()

    def export(self) -> None:
        view = self._shown()
        if view is not None:
            from desktop.app.export import ExportSheet

            ExportSheet(self._window, self._bridge, view.group).open()

    def check(self) -> None:
        from desktop.app.check import CheckSheet

        CheckSheet(self._window, self._bridge).open()

    def show_page(self, name: str) -> None:
        view = self._shown()
        if view is not None:
            view.show_page(name)

    def copy_link(self) -> None:
        """Put a link to what is shown on the clipboard."""
        view = self._shown()
        if view is not None:
            QGuiApplication.clipboard().setText(spelled(view.place))
            view.toast.say(translate("commands", "The link is copied. It works for members of this group."))

    def search(self, everywhere: bool) -> None:
        view = self._shown()
        if view is not None:
            view.pages.search(everywhere)

    def spelling(self) -> None:
        """Go to the next misspelt word of the text that is written."""
        view = self._shown()
        if view is not None:
            from desktop.kit.spelling import Spelling

            spelling = self._window.findChild(Spelling) or Spelling(self._bridge, self._window)
            if hindrance := spelling.show_next():
                view.toast.say(hindrance)

    def shortcuts(self, specs: Sequence[PageSpec]) -> None:
        from desktop.app.help import show_shortcuts

        show_shortcuts(self._window, specs)

    def quit(self) -> None:
        """End, also where closing the window leaves it in the background."""
        self._window.setProperty(QUITTING, True)
        self._window.close()
        QGuiApplication.quit()  # with an icon in the tray, the end of the last window is not the end

    def about(self) -> None:
        from desktop.app.help import show_about

        show_about(self._window, self._bridge)
