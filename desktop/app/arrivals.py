"""Links and files that macOS passes to the running program. Other systems start the program again with them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override

from desktop.arrival import Arrival, read


class Arrivals(QObject):
    """An event filter of the application."""

    def __init__(self, receive: Callable[[Arrival], object], parent: QObject) -> None:
        super().__init__(parent)
        self._receive = receive

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        self._receive(read(event.file() or event.url().toString()))
        return True
