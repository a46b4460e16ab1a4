"""What a desktop does beside showing windows: a place for icons beside the clock, and notifications."""

from queue import SimpleQueue
from threading import Thread
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, Message, message_bus, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection
from trial_machine import Screen

NOTIFICATIONS: Final = "org.freedesktop.Notifications"
TRAY: Final = "org.kde.StatusNotifierWatcher"
FROM_TRAY: Final = DBusAddress("/StatusNotifierWatcher", interface=TRAY)


class Desk:
    """Answers as a desktop does (StatusNotifierItem, and the specification of notifications 1.2), until its bus ends.
    Qt asks for the place of icons only once: begin before a window starts."""

    def __init__(self, machine: Screen) -> None:
        self.icons: SimpleQueue[str] = SimpleQueue()
        """Names on the bus of those who put an icon there."""
        self.notifications: SimpleQueue[tuple[str, str]] = SimpleQueue()
        """(title, text)"""
        with machine.login():
            self._bus = open_dbus_connection(f"unix:path={machine.bus}")
        names = Proxy(message_bus, self._bus)
        for name in (NOTIFICATIONS, TRAY):
            names.RequestName(name)
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                message = self._bus.receive()
                self._answer(message, str(message.header.fields.get(HeaderFields.member)))
            except (OSError, ValueError):
                self._bus.close()
                return

    def _answer(self, message: Message, asked: str) -> None:
        facts: dict[str, tuple[str, Any]] = {
            "IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0),
            "RegisteredStatusNotifierItems": ("as", []),
        }  # fmt: skip
        if asked == "Notify":
            self.notifications.put((message.body[3], message.body[4]))
            self._bus.send(new_method_return(message, "u", (1,)))
        elif asked == "RegisterStatusNotifierItem":
            self._bus.send(new_method_return(message))
            self._bus.send(new_signal(FROM_TRAY, "StatusNotifierItemRegistered", "s", message.body))
            self.icons.put(message.body[0])
        elif asked == "Get":
            self._bus.send(new_method_return(message, "v", (facts[message.body[1]],)))
        elif asked == "GetAll":
            self._bus.send(new_method_return(message, "a{sv}", (facts if message.body[0] == TRAY else {},)))
        elif asked == "GetCapabilities":
            self._bus.send(new_method_return(message, "as", (["actions", "body"],)))
