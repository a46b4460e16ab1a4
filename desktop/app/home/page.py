"""The page that shows what is new in the group, and what this person has to do."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop import last_look, modules
from desktop.app.home import OFFERS
from desktop.app.home.lines import Line, View, has_news, lines
from desktop.app.home.listing import HomeList
from desktop.app.home.steps import hidden_key, steps
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.page import Page
from desktop.kit.people import names_of
from desktop.place import record_link
from models import features
from models.feature import Registry
from sync import api

MINUTE = 60_000
"""Milliseconds. After each minute the page is read again, because what was coming may have become due."""


class HomePage(Page):
    offers = OFFERS
    of_everything = True

    _group: api.Group
    _bridge: EngineBridge

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded: frozenset[str] = frozenset()
        self._looked = 0
        """When this person last marked the news as read, in milliseconds since 1970."""
        self.actions_offered["read_all"].setPriority(QAction.Priority.HighPriority)
        self.list = HomeList()
        self.list.chosen.connect(self._choose)
        column(self, margin=1).addWidget(self.list)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self.outdated)

    @override
    def open(self, group: api.Group, bridge: EngineBridge) -> None:
        self._group, self._bridge = group, bridge
        self._looked = last_look.last_look(bridge, group.id, self._now())
        self.heading_changed.emit(self.tr("Home"), group.name)
        self.refresh(())
        self._clock.start()

    @override
    def refresh(self, order_keys: Sequence[int]) -> None:
        who = modules.viewer(self._bridge, self._group.number, Registry(features.FEATURES))
        view = View(
            who, self._now(), self._looked, names_of(self._bridge, self._group), self.specs, self._unfolded,
            steps(self._bridge, self._group), self.sections, archived=self._group.read_only)  # fmt: skip
        former = self._can_read_all
        self.list.rows.replace(lines(self._bridge, view))
        if self._can_read_all != former:
            self.heading_changed.emit(self.tr("Home"), self._group.name)

    @override
    def entered(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            first = next((at for at, line in enumerate(self.list.rows.items) if line.kind != "heading"), 0)
            self.list.setCurrentIndex(self.list.rows.index(first))

    @override
    def act(self, name: str) -> None:
        if name == "read_all":
            former, self._looked = self._looked, self._now()
            self._remember(self._looked)
            self.undoable.emit(self.tr("The news is marked as read."), lambda: self._look_again(former))

    @override
    def can(self, name: str) -> bool:
        return self._can_read_all

    @override
    def actions_shown(self) -> Sequence[QAction]:
        return tuple(self.actions_offered.values()) if self._can_read_all else ()

    @property
    def _can_read_all(self) -> bool:
        return has_news(self.list.rows.items)

    def _look_again(self, since: int) -> None:
        self._looked = since
        self._remember(since)

    def _remember(self, looked: int) -> None:
        self._bridge.remember(last_look.key(self._group.id), str(looked))
        self.refresh(())

    def _now(self) -> int:
        return int(time.time() * 1000)

    def _choose(self, line: Line) -> None:
        what, _, of = line.target.partition(" ")
        match what:
            case "record":
                self.link.emit(record_link(bytes.fromhex(of)))
            case "page":
                name, _, entry = of.partition(" ")
                self.go.emit(name, entry)
            case "ask":
                self.asks.emit(of)
            case "fold":
                self._unfolded ^= {of}
                self.refresh(())
            case "hide":
                self._bridge.remember(hidden_key(self._group), "hidden")
                self.refresh(())
                self.undoable.emit(self.tr("The first steps are hidden."), self._show_steps)

    def _show_steps(self) -> None:
        self._bridge.remember(hidden_key(self._group), None)
        self.refresh(())
