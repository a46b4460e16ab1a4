"""A search that runs while it is typed: after a short pause, in steps that never block the window."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache, partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import found
from desktop.app.home.lines import Line
from desktop.app.search.lines import Naming, line_of, lines
from desktop.app.search.parts import Part, kinds, parts, scope_of, words
from desktop.features.conversations import queries
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.modules import switched_off
from desktop.searching import not_understood
from models.errors import Refused
from models.names import small
from models.search import Query
from sync import overview

PAUSE = 120
"""Milliseconds without a key before the search runs."""


class Looking(QObject):
    changed = Signal()

    def __init__(self, bridge: EngineBridge, group: int, naming: Callable[[], Naming], parent: QObject) -> None:
        """`group` is its number; `naming` reads the names anew."""
        super().__init__(parent)
        self._bridge, self._group, self._names = bridge, group, naming
        self.text = ""
        self.query = Query()
        self.lines: list[Line] = []
        self.complaint: Refused | None = None
        self._parts: list[Part] = []
        self._made: Callable[[], list[Line]] = list
        self._asked = ""
        self._people: dict[bytes, str] = {}
        self._lists: tuple[int, ...] = ()
        self._words: Mapping[str, frozenset[tuple[str, str]]] = {}
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)
        self._steps = QTimer(self, singleShot=True)
        self._steps.timeout.connect(self._step)

    @property
    def has_more(self) -> bool:
        """Has a part more than is shown?"""
        return any(part.go_on is not None for part in self._parts)

    @property
    def is_looking(self) -> bool:
        return self._pause.isActive() or self._steps.isActive()

    def ask(self, text: str) -> None:
        """Search for what is typed, after a pause."""
        self.text = text
        self._pause.start(PAUSE if text.strip() else 0)

    def ask_now(self) -> None:
        """Do not wait for the pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._start()

    def again(self) -> None:
        """Records have changed."""
        if self.text.strip() and not self.is_looking:
            self._pause.start(0)

    def more(self, key: str) -> None:
        """Find more in one part."""
        for part in self._parts:
            if part.key == key:
                part.more()
        self._steps.start(0)

    def _start(self) -> None:
        wanted = {part.key: part.wanted for part in self._parts} if self._asked == self.text else {}
        called = {small(each): kind for kind in kinds() for each in (phrases.caption(kind), kind)}
        try:
            who = overview.viewer(self._bridge, self._group)
            self._people = dict(queries.names(self._bridge, self._group))
            naming = self._names()
            off = switched_off(self._bridge, self._group)
        except Refused as refused:
            self._wait(refused)
            return
        self._lists, self._words = who.lists, words()
        self.query = found.read(self.text, datetime.now().astimezone(), found.ANY, called)
        self._asked = self.text
        self.complaint = not_understood(self.query)
        modules = [spec.name for spec in naming.specs if spec.name not in off]
        self._parts = parts(modules, self.query) if not self.query.is_empty else []
        self._made = partial(lines, self._parts, cache(partial(line_of, self.query, naming)), naming)
        for part in self._parts:
            part.wanted = wanted.get(part.key, part.wanted)
        if self._parts:
            self._steps.start(0)
        else:
            self._show()

    def _step(self) -> None:
        part = next((each for each in self._parts if not each.is_ready), None)
        if part is None:
            self._show()
            return
        try:
            complaint = part.step(self._bridge, scope_of(part, self._lists, self._people, self._words), self.query)
        except Refused as refused:
            self._wait(refused)
            return
        if complaint is not None:
            self.complaint, self._parts = self.complaint or complaint, []
        self._steps.start(0)
        if part.is_ready and (part.hits or complaint is not None) and not self.lines:
            self._show()

    def _wait(self, refused: Refused) -> None:
        """Raises the refusal again unless the store is only busy."""
        if refused.code != "store.busy":
            raise refused
        self._pause.start(PAUSE)

    def _show(self) -> None:
        self.lines = self._made() if self._parts else []
        self.changed.emit()
