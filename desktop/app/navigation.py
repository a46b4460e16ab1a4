"""Going from place to place in the window: links, Back and Forward, the buttons at the side of a mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from desktop.app.group import GroupView
from desktop.app.groups import all_groups
from desktop.app.history import History
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.place import Place
from models.errors import Refused
from sync import api

STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class Navigation(QObject):
    def __init__(
        self, window: QMainWindow, bridge: EngineBridge, shown: Callable[[], GroupView | None],
        show_group: Callable[[api.Group, Place], object],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._shown, self._show_group = shown, show_group
        self.history = History(bridge, self)

    def watch_mouse(self) -> None:
        """Take the buttons at the side of a mouse, wherever in the shown window they are pressed."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and event.button() in STEPS:
            self.step(STEPS[event.button()])
            return True
        return False

    def moved(self) -> None:
        """Another place is shown."""
        view = self._shown()
        if view is not None:
            self.history.visit(view.place)

    def step(self, by: int) -> None:
        """Back (-1) or forward (1)."""
        place = self.history.step(by) if self._shown() is not None else None
        if place is not None:
            self.go(place)

    def go(self, place: Place) -> None:
        """Show a place, in whichever group it is. Raises Refused `place.no_group`."""
        view = self._shown()
        if view is not None and view.group.id == place.group:
            view.show_page(place.page, place.entry, place.anchor)
            return
        found = [group for group in all_groups(self._bridge) if group.id == place.group]
        if not found:
            raise Refused("place.no_group")
        self._show_group(found[0], place)

    def follow(self, link: str) -> None:
        """Show what a link leads to, or say why that cannot be."""
        from desktop.app.destinations import place_of

        try:
            self.go(place_of(self._bridge, link))
        except Refused as refused:
            from desktop.kit.dialogs import notice

            notice(self._window, self.tr("This link cannot be followed"), phrases.sentence(refused))
