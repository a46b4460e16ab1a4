"""Refreshing a page: changes are collected, an invisible page waits, and a busy store is read again later."""

from collections.abc import Collection, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from desktop.kit.bridge import MANY
from desktop.kit.page import Page
from models.errors import Refused

SHORTEST, LONGEST = 100, 1_000
"""Milliseconds between two refreshes of a page."""
REST = 10
"""The pause after a refresh is so many times longer than the refresh, so that a flood takes a tenth of the time."""


class PageRefresher(QObject):
    """Calls `Page.refresh` with everything that has changed since the last call that succeeded."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._gathered: set[int] | None = set()
        """Order keys of changed records; None = many."""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._refresh)
        page.installEventFilter(self)
        page.outdated.connect(self._refresh_all)

    def changed(self, order_keys: Sequence[int]) -> None:
        """Records with these order keys changed; empty = many."""
        self._gather(order_keys)
        if not self._pause.isActive():
            self._refresh()

    def _gather(self, order_keys: Collection[int] | None) -> None:
        if not order_keys or self._gathered is None or len(self._gathered) + len(order_keys) > MANY:
            self._gathered = None
        else:
            self._gathered.update(order_keys)

    def _refresh_all(self) -> None:
        self.changed(())

    def _refresh(self) -> None:
        if self._gathered == set() or not (self._page.isVisible() or self._page.in_sidebar):
            return
        gathered, self._gathered = self._gathered, set()
        self._pause.start(LONGEST)  # what changes meanwhile is read after the pause
        began = monotonic()
        try:
            self._page.refresh(tuple(gathered or ()))
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            self._gather(gathered)
        finally:
            took = (monotonic() - began) * 1000
            self._pause.start(max(SHORTEST, min(LONGEST, int(REST * took))))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._refresh()
        return False
