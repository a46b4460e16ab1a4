"""The main window: it shows the opening of the profile, then the first screen, then a group.

Modules that the first paint of a group does not need are imported where they are used.
"""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from desktop.app import groups as groups_of
from desktop.app import look
from desktop.app.actions import Actions
from desktop.app.arrangement import in_order
from desktop.app.commands import Commands
from desktop.app.group import GroupView
from desktop.app.home import PAGE as HOME
from desktop.app.navigation import Navigation
from desktop.app.opening import UNANSWERED, ProfileOpening
from desktop.app.preferences import PAGE as PREFERENCES
from desktop.app.preferences.appearance import LANGUAGE, THEME, ZOOM
from desktop.app.search import PAGE as SEARCH
from desktop.arrival import Arrival
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge, Pending, StoreReader
from desktop.kit.menu_key import offer_menus
from desktop.kit.page import PageSpec
from desktop.kit.preferences import choose
from desktop.place import Place
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.app.first_run import FirstRun
    from desktop.second_start import SecondStart

ANEW = (ZOOM.name, LANGUAGE.name)
"""Notes after which the window is laid out anew."""
AGAIN = 500
"""Milliseconds after which a busy store is read again."""


class Window(QMainWindow):
    lock_asked = Signal()
    shown_anew = Signal()
    """It shows another view of a group: of another group, or of the same one in another size or language."""

    def __init__(
        self, bridge: EngineBridge, open_reader: Callable[[api.StoreKey], StoreReader], specs: Sequence[PageSpec]
    ) -> None:
        super().__init__()
        self.bridge = bridge
        self._specs = in_order([HOME, SEARCH, *specs, PREFERENCES])
        self.view: GroupView | None = None
        """The group that is shown."""
        self.starts_quietly = False
        """It is minimized at first, unless it has something to ask."""
        self._arrival: Arrival | None = None
        self.setWindowTitle("Folkmoot")
        look.fit(self)
        offer_menus(self)
        self.commands = Commands(self, bridge, lambda: self.view)
        self.navigation = Navigation(self, bridge, lambda: self.view, self.show_group)
        self.registry = Actions(self, {
            **self.commands.by_name, "another": self.show_another, "go": self.switch,
            "back": partial(self.navigation.step, -1), "forward": partial(self.navigation.step, 1),
            "keyboard": lambda: self.commands.shortcuts(self._specs),
            **{choice: partial(choose, bridge, THEME, choice) for choice in theme.CHOICES},
            "larger": partial(look.zoom, bridge, 1), "smaller": partial(look.zoom, bridge, -1),
            "usual": partial(look.zoom, bridge, 0), "lock": self.lock_asked.emit,
        })  # fmt: skip
        self.registry.page_chosen.connect(self.commands.show_page)
        self.registry.group_chosen.connect(self.show_group)
        self.navigation.history.changed.connect(self._show_steps)
        self.opening = ProfileOpening(bridge, open_reader, self)
        self.opening.content_changed.connect(self.show_content)
        self.opening.opened.connect(self._opened)
        bridge.engine_state.connect(self._engine_state)
        bridge.changed.connect(self._group_arrived)
        self._anew = QTimer(self, singleShot=True)
        self._anew.timeout.connect(self._show_anew)
        bridge.noted.connect(self._noted)

    def begin(self, unlocking: Pending | None = None, arrival: Arrival | None = None) -> None:
        """Open the profile, with the Unlock that is under way or with the keyring, and then show `arrival`. The window
        appears when it has content.
        """
        self._arrival = self.opening.arrival = arrival
        self.opening.begin(unlocking)

    def receive(self, arrival: Arrival) -> None:
        """Go to what a link leads to, or show the form for an invitation or a file, once the profile is open. An
        archive opens in an empty profile: in any other one, the group that is shown is that archive. Nothing replaces a
        form whose command is under way.
        """
        if not self.bridge.has_store:
            self._arrival = arrival
            return
        from desktop.app.first_run import FirstRun

        shown = self.centralWidget()
        if isinstance(shown, FirstRun) and shown.under_way:
            return
        if arrival.kind == "place":
            self.navigation.follow(arrival.text)
            return
        has_group = bool(groups_of.all_groups(self.bridge))
        if not (has_group and arrival.kind == "archive"):
            self._show_first_run(another=has_group).receive(arrival)

    def take_second_start(self, start: "SecondStart") -> None:
        """Show what a second start on this profile was given, and come to the front."""
        if start.arrival is not None:
            self.receive(start.arrival)
        if self.centralWidget() is not None:
            if start.activation:
                os.environ["XDG_ACTIVATION_TOKEN"] = start.activation  # Qt takes it from there
            self.show()
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.raise_()
            self.activateWindow()

    def switch(self) -> None:
        """Ctrl+K"""
        if self.view is not None:
            from desktop.app.goto import open_goto

            open_goto(self, self.view, self.registry, self.navigation.history)

    def show_group(self, group: api.Group, place: Place | None = None) -> None:
        """Make this the group in the window, at this place or where it was left."""
        groups = groups_of.all_groups(self.bridge)
        place = place or self.navigation.history.left(group.id)
        self.view = GroupView(self.bridge, group, groups, self._specs,
                              self.registry.by_name["invite"], self.registry.by_name["go"], place)  # fmt: skip
        self.view.group_chosen.connect(self.show_group)
        self.view.moved.connect(self._moved)
        self.view.link.connect(self.navigation.follow)
        self.view.side.contents.changed.connect(self._show_numbered)
        self.registry.show_groups(groups)
        self.view.another.connect(self.show_another)
        self.view.renamed.connect(self._show_title)
        self._show_title()
        self.registry.show_group(True, group.read_only)
        self.bridge.remember(groups_of.LAST, group.id.hex())
        self.show_content(self.view)
        self.shown_anew.emit()
        self.view.page.entered()
        self._show_steps()
        self._moved()
        self._show_numbered()
        if not group.read_only:
            self.bridge.call(api.Listen(), failed=lambda _refusal: None)  # the popover of the chip says "no address"

    def _moved(self) -> None:
        if self.view is not None:
            self.navigation.moved()
            self.registry.show_page(self.view.page)

    def _show_steps(self) -> None:
        history = self.navigation.history
        self.registry.show_steps(back=history.can_go_back, forward=history.can_go_forward)

    def _show_numbered(self) -> None:
        if self.view is not None:
            self.registry.show_pages(self.view.side.contents.numbered)

    def _show_title(self) -> None:
        if self.view is not None:
            group = self.view.group
            title = self.tr("{group}, from an archive – Folkmoot") if group.read_only else self.tr("{group} – Folkmoot")
            self.setWindowTitle(title.format(group=group.name))

    def _noted(self, note: str) -> None:
        self._anew.start() if note in ANEW else look.follow(self.bridge, note)

    def _show_anew(self) -> None:
        """Lay out the group in another size or language, at the same place, with what is typed in it."""
        view = self.view
        if view is None:
            for note in ANEW:
                look.follow(self.bridge, note)
            return
        from desktop.app.typed import put_back, typed

        self.bridge.keep_now.emit()
        group, place, texts = view.group, view.place, typed(view)

        def show() -> None:
            try:
                for note in ANEW:
                    look.follow(self.bridge, note)
                self.show_group(group, place)
            except Refused as refused:
                _again_if_busy(refused, self, show)
                return
            if left := put_back(self.view or self, texts):
                from desktop.app.kept_sheet import KeptSheet

                KeptSheet(self, left).open()

        self.show_content(QWidget())
        QTimer.singleShot(0, self, show)  # when the former content is deleted: giving it other letters would take long

    def show_another(self) -> None:
        """Show the first screen again, with a way back to the group."""
        self._show_first_run(another=True)

    def show_content(self, content: QWidget) -> None:
        """Show this in the window. The former content is deleted, and its callbacks are dropped."""
        if not isinstance(content, GroupView):
            self.view = None
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        is_first = self.centralWidget() is None
        self.setCentralWidget(content)
        if is_first:
            self.showMinimized() if self.starts_quietly and self.view is not None else self.show()
            self.navigation.watch_mouse()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.bridge.keep_now.emit()
        look.keep_size(self, self.bridge)
        super().closeEvent(event)

    def _opened(self) -> None:
        try:
            look.restore(self, self.bridge)
            has_group = self._show_last_group()
        except Refused as refused:
            _again_if_busy(refused, self, self._opened)
            return
        if not has_group:
            self._show_first_run(another=False)
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            self.receive(arrival)

    def _show_last_group(self) -> bool:
        """False if the profile has no group."""
        found = groups_of.all_groups(self.bridge)
        if found:
            self.show_group(groups_of.last_shown(self.bridge, found))
        return bool(found)

    def _show_first_run(self, another: bool) -> "FirstRun":
        from desktop.app.first_run import FirstRun

        first_run = FirstRun(self.bridge, another=another)
        first_run.finished.connect(self.show_group)
        first_run.cancelled.connect(self._show_last_group)
        self.registry.show_group(False)
        self.show_content(first_run)
        first_run.choices.start.setFocus()
        return first_run

    def _group_arrived(self, _group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        """Show a new group if there was none yet and it came by another way than the form."""
        if feature != "roll" or self.view is not None:
            return
        from desktop.app.first_run import FirstRun

        shown = self.centralWidget()
        if isinstance(shown, FirstRun) and shown.is_untouched:
            self._show_last_group()

    def _engine_state(self, state: str) -> None:
        if self.view is None:
            return
        if state == "engine.back":
            self.view.banners.clear("engine")
            self.view.toast.say(phrases.state(state))
        elif state in UNANSWERED:
            self.opening.ask(Refused(state))
        else:
            self.view.banners.show_banner("engine", phrases.state(state))


def _again_if_busy(refused: Refused, window: Window, do: Callable[[], object]) -> None:
    """Do it again soon if the store was busy. Raises any other refusal."""
    if refused.code != "store.busy":
        raise refused
    QTimer.singleShot(AGAIN, window, do)
