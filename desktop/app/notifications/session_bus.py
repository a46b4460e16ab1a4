"""Notifications by the session's bus, as the freedesktop specification of notifications has it (version 1.2). Qt's own
interface to the bus cannot send its unsigned numbers from Python.
"""

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import escape
from queue import Empty, SimpleQueue
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

SERVICE: Final = "org.freedesktop.Notifications"
ADDRESS: Final = DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)
DESKTOP_FILE: Final = "org.folkmoot.Folkmoot"
PATIENCE: Final = 5.0
"""Seconds for the first answer of the bus."""


class SessionBus:
    """Shows one notification at a time: a later one takes the place of the former. Works on a thread of its own.
    Without a bus, or without a service for notifications, nothing is shown."""

    def __init__(self, clicked: Callable[[str], object]) -> None:
        """`clicked` is called, on that thread, with the desktop's permission to come to the front, or with an empty
        text."""
        self._clicked = clicked
        self._wanted: SimpleQueue[tuple[str, str, str]] = SimpleQueue()
        self._wake, self._woken = socket.socketpair()
        self._number = 0
        """The service's number of the notification that is shown."""
        self._asked = 0
        """The serial of the call whose answer says that number."""
        self._activation = ""
        self.thread = threading.Thread(target=self._serve, name="notifications", daemon=True)
        self.thread.start()

    def show(self, title: str, text: str, open_words: str) -> None:
        """`open_words` says what a click does."""
        self._wanted.put((title, text, open_words))
        with suppress(OSError):  # the thread has ended
            self._wake.send(b"1")

    def _serve(self) -> None:
        gone = (OSError, ValueError, KeyError, DBusErrorResponse)
        with suppress(*gone), self._wake, self._woken, open_dbus_connection("SESSION") as bus:
            rule = MatchRule(type="signal", interface=SERVICE, path=ADDRESS.object_path)
            Proxy(message_bus, bus, timeout=PATIENCE).AddMatch(rule)
            while True:
                ready, _, _ = select.select([bus.sock, self._woken], [], [])
                if self._woken in ready:
                    self._woken.recv(64)
                    self._send_wanted(bus)
                for message in _received(bus):
                    self._take(message)

    def _send_wanted(self, bus: DBusConnection) -> None:
        with suppress(Empty):
            while True:
                title, text, open_words = self._wanted.get_nowait()
                hints = {"desktop-entry": ("s", DESKTOP_FILE), "category": ("s", "im.received")}
                plain = escape(text, quote=False)  # services may read markup in it
                self._asked = next(bus.outgoing_serial)
                bus.send(new_method_call(ADDRESS, "Notify", "susssasa{sv}i", (
                    "Folkmoot", self._number, DESKTOP_FILE, title, plain, ["default", open_words], hints, -1,
                )), serial=self._asked)  # fmt: skip

    def _take(self, message: Message) -> None:
        fields, body = message.header.fields, message.body
        if fields.get(HeaderFields.reply_serial) == self._asked:
            is_shown = message.header.message_type == MessageType.method_return
            self._number = body[0] if is_shown else 0
        elif fields.get(HeaderFields.interface) == SERVICE and body and body[0] == self._number:
            self._hear(str(fields.get(HeaderFields.member)), body)

    def _hear(self, member: str, body: tuple[Any, ...]) -> None:
        if member == "ActivationToken":
            self._activation = str(body[1])
        elif member == "ActionInvoked":
            self._clicked(self._activation)
            self._activation = ""


def _received(bus: DBusConnection) -> Iterator[Message]:
    with suppress(TimeoutError):
        while True:
            yield bus.receive(timeout=0)
