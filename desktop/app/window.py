"""The one window: from a locked profile over the three doors to a group.

What the first paint of a group does not need is imported where it is used.
"""

import base64
import binascii
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from desktop.app import groups as groups_of
from desktop.app.group import GroupView
from desktop.app.menus import Handlers, Menus
from desktop.arrival import Arrival
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge, Pending, Rows
from desktop.kit.page import PageSpec, shown_title
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.app.first_run import FirstRun

THEME = "window/theme"
GEOMETRY = "window/geometry"
"""Notes of this computer."""
ASKS = ("unlock.passphrase_needed", "unlock.keyfile_needed")
"""Refusals that only mean that the person has not been asked yet."""
PATIENCE = 400
"""Milliseconds after which the window appears even though the profile is not open yet."""


class Window(QMainWindow):
    def __init__(
        self, bridge: EngineBridge, open_reader: Callable[[api.StoreKey], Rows], specs: Sequence[PageSpec]
    ) -> None:
        super().__init__()
        self.bridge = bridge
        self._open_reader = open_reader
        self._arrival: Arrival | None = None
        self._specs = sorted(specs, key=lambda spec: spec.position)
        self.view: GroupView | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._wait_in_sight)
        self.setWindowTitle("Folkmoot")
        self.resize(1180, 760)
        self.setMinimumSize(720, 480)
        self.menus = Menus(
            self,
            Handlers(
                invite=self.invite,
                export=self.export,
                check=self.check,
                another=self.another,
                switcher=self.switch,
                search=self._search,
                theme_chosen=self.choose_theme,
                shortcuts=self._shortcuts,
                about=self._about,
            ),
        )
        for spec in self._specs:
            self.menus.add_page(shown_title(spec), spec.shortcut, spec.icon, partial(self._page, spec.name))
        self.menus.show_group(False)
        bridge.engine_state.connect(self._engine_state)

    def begin(self, unlocking: Pending | None = None, arrival: Arrival | None = None) -> None:
        """Open the profile, by the Unlock that is under way or with the keyring; the window shows itself when there is
        something to see. `arrival` is what it opens on.
        """
        self._arrival = arrival
        self._patience.start(PATIENCE)
        if unlocking is None:
            self.bridge.call(api.Unlock(), self._unlocked, self._not_unlocked, self)
        else:
            self.bridge.follow(unlocking, self._unlocked, self._not_unlocked, self)

    def _wait_in_sight(self) -> None:
        self._say("lock", self.tr("Opening your profile…"), "")

    def choose_theme(self, choice: theme.Choice) -> None:
        theme.theme().choose(choice)
        self.menus.themes[choice].setChecked(True)
        if self.bridge.has_store:
            self.bridge.remember(THEME, None if choice == "system" else choice)

    def invite(self) -> None:
        if self.view is not None:
            from desktop.app.invite import InviteSheet

            InviteSheet(self, self.bridge, self.view.group).open()

    def export(self) -> None:
        if self.view is not None:
            from desktop.app.export import ExportSheet

            ExportSheet(self, self.bridge, self.view.group).open()

    def check(self) -> None:
        from desktop.app.check import CheckSheet

        CheckSheet(self, self.bridge).open()

    def another(self) -> None:
        """The doors once more, with a way back to the group."""
        self._doors(another=True)

    def switch(self) -> None:
        """Ctrl+K"""
        if self.view is None:
            return
        from desktop.app.switcher import Destination, Switcher

        actions = [
            Destination(f"action/{action.text()}", action.text().replace("&", "").rstrip("…"), picture,
                        self.tr("Action"), action.trigger)
            for action, picture in ((self.menus.invite, "person-plus"), (self.menus.export, "archive"),
                                    (self.menus.another, "plus"), (self.menus.check, "shield"))
            if action.isEnabled()
        ]  # fmt: skip
        switcher = Switcher(self, [*self.view.destinations(), *actions])
        corner = self.mapToGlobal(self.rect().center())
        switcher.move(corner.x() - switcher.width() // 2, self.mapToGlobal(self.rect().topLeft()).y() + theme.space(20))
        switcher.open()
        switcher.line.setFocus()

    def show_group(self, group: api.Group) -> None:
        """Make this the group in the window."""
        groups = groups_of.all_groups(self.bridge)
        self.view = GroupView(self.bridge, group, groups, self._specs, self.menus.invite, self.menus.go)
        self.view.group_chosen.connect(self.show_group)
        self.view.another.connect(self.another)
        self.setWindowTitle(self.tr("{group} – Folkmoot").format(group=group.name))
        self.menus.show_group(True, group.read_only)
        self.bridge.remember(groups_of.LAST, group.id.hex())
        self._scene(self.view)
        self.view.page.entered()
        if not group.read_only:
            self.bridge.call(api.Listen(), failed=lambda _refusal: None)  # the popover of the chip says "not listening"

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.bridge.has_store:
            self.bridge.remember(GEOMETRY, base64.b64encode(self.saveGeometry().data()).decode())
        super().closeEvent(event)

    def _not_unlocked(self, refusal: Refused) -> None:
        """What the person can do about it depends on how the profile is locked."""

        def choose(profile: api.Profile) -> None:
            if profile.lock == "new" and refusal.code == "unlock.no_keyring":
                self._choose_passphrase()
            elif profile.lock in ("passphrase", "keyfile"):
                self._locked(profile.lock, None if refusal.code in ASKS else refusal)
            else:
                self._trouble(refusal)

        self.bridge.call(api.Ask(), choose, lambda _second: self._trouble(refusal), self)

    def _locked(self, lock: str, refusal: Refused | None = None) -> None:
        from desktop.app.unlock import Unlock

        form = Unlock(self.bridge, lock)
        form.finished.connect(self._unlocked)
        self._scene(form)
        form.show_problem(refusal or "")
        form.passphrase.setFocus()

    def _choose_passphrase(self) -> None:
        from desktop.app.unlock import ChoosePassphrase

        form = ChoosePassphrase(self.bridge)
        form.finished.connect(self._unlocked)
        self._scene(form)
        form.first.setFocus()

    def _unlocked(self, key: api.StoreKey) -> None:
        self.bridge.read_through(self._open_reader(key))
        self._restore_look()
        found = groups_of.all_groups(self.bridge)
        if found:
            self.show_group(groups_of.last_shown(self.bridge, found))
        else:
            self._doors(another=False)
        arrival, self._arrival = self._arrival, None
        if arrival is not None and not (found and arrival.kind == "archive"):  # it is what has been opened
            self._doors(another=bool(found)).receive(arrival)

    def _restore_look(self) -> None:
        chosen = self.bridge.local(THEME)
        for choice in theme.CHOICES:
            if choice == chosen:
                theme.theme().choose(choice)
                self.menus.themes[choice].setChecked(True)
        try:
            kept = base64.b64decode(self.bridge.local(GEOMETRY) or "", validate=True)
        except (binascii.Error, ValueError):
            return
        if kept:
            self.restoreGeometry(QByteArray(kept))

    def _doors(self, another: bool) -> "FirstRun":
        from desktop.app.first_run import FirstRun

        doors = FirstRun(self.bridge, another=another)
        doors.finished.connect(self.show_group)
        doors.cancelled.connect(self._back_to_group)
        self.menus.show_group(False)
        self._scene(doors)
        doors.doors.start.setFocus()
        return doors

    def _back_to_group(self) -> None:
        found = groups_of.all_groups(self.bridge)
        if found:
            self.show_group(groups_of.last_shown(self.bridge, found))

    def _trouble(self, refusal: Refused) -> None:
        self._say("alert", self.tr("The profile cannot be opened"), phrases.sentence(refusal))

    def _say(self, picture: str, heading: str, text: str) -> None:
        from desktop.kit.empty import EmptyState

        self._scene(EmptyState(picture, heading, text))

    def _scene(self, scene: QWidget) -> None:
        """Put `scene` in the window; the former one goes away with its callbacks."""
        if not isinstance(scene, GroupView):
            self.view = None
        scene.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCentralWidget(scene)
        self._patience.stop()
        self.show()

    def _engine_state(self, state: str) -> None:
        if self.view is None:
            return
        if state == "engine.back":
            self.view.banners.clear("engine")
            self.view.toast.say(phrases.state(state))
        elif state in ASKS:
            self._not_unlocked(Refused(state))
        else:
            self.view.banners.show_banner("engine", phrases.state(state))

    def _page(self, name: str) -> None:
        if self.view is not None:
            self.view.show_page(name)

    def _search(self, everywhere: bool) -> None:
        if self.view is not None:
            self.view.search(everywhere)

    def _shortcuts(self) -> None:
        from desktop.app.help import show_shortcuts

        show_shortcuts(self, self.findChildren(QAction))

    def _about(self) -> None:
        from desktop.app.help import show_about

        show_about(self, self.bridge)
