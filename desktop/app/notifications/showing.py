"""How a notification gets to the desktop, and where a click on it leads."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.app.notifications.notifier import Notice, Notifier
from desktop.app.window import Window
from desktop.arrival import Arrival
from desktop.place import Place, in_full
from desktop.second_start import SecondStart


class Showing(QObject):
    _clicked = Signal(str)
    """Carries the token with which the desktop lets the window come to the front."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._place: Place | None = None
        self._clicked.connect(self._go, Qt.ConnectionType.QueuedConnection)
        if sys.platform == "linux":
            from desktop.app.notifications.session_bus import SessionBus

            self._bus = SessionBus(self._clicked.emit)
        Notifier(window, self.show)

    def show(self, notice: Notice) -> None:
        self._place = notice.place
        if sys.platform == "linux":
            self._bus.show(notice.title, notice.text, QCoreApplication.translate("notifications", "Open"))

    def _go(self, activation: str) -> None:
        if self._place is not None:
            self._window.take_second_start(SecondStart(Arrival("place", in_full(self._place)), activation))
