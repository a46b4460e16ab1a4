"""Links and files that reach a window that already runs: macOS passes them to the running program, other systems start
the program again with them."""

import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override

from desktop import second_start
from desktop.arrival import Arrival, read
from desktop.second_start import SecondStart
from sync.profile.folder import bind


class Arrivals(QObject):
    """An event filter of the application: passes on what macOS opens with the running program."""

    def __init__(self, receive: Callable[[Arrival], object], parent: QObject) -> None:
        super().__init__(parent)
        self._receive = receive

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        self._receive(read(event.file() or event.url().toString()))
        return True


class SecondStarts(QObject):
    """Receives what later starts of the program on the same profile pass on, until `close`.

    If several windows are open on one profile, only the newest receives them. Raises OSError if the profile's file
    system has no sockets.
    """

    def __init__(self, address: Path, take: Callable[[SecondStart], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._address = address
        address.unlink(missing_ok=True)  # left from a window that was killed
        self._listener: socket.socket = bind(address)
        self._listener.listen()
        self._listener.setblocking(False)
        self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._listener.close()
        self._address.unlink(missing_ok=True)

    def _accept(self) -> None:
        """Receive one start. A sender whose line is late or cannot be read gets no answer."""
        with suppress(OSError, ValueError):
            stream, _ = self._listener.accept()
            with stream:
                self._take(second_start.read(stream))
                stream.sendall(second_start.TAKEN)
