"""Notifications on a real bus, with a service of the test's own."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from queue import Queue
from threading import Thread
from typing import Any

import pytest

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("no session bus", allow_module_level=True)

from jeepney import DBusAddress, message_bus, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection

from desktop.app.notifications.session_bus import SERVICE, SessionBus

FROM = DBusAddress("/org/freedesktop/Notifications", interface=SERVICE)
NUMBER = 41


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator["Queue[tuple[Any, ...]]"]:
    """What the service is asked to show. It answers with a number, and then says that it was clicked."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        service = open_dbus_connection(address)
        Proxy(message_bus, service).RequestName(SERVICE)
        heard: Queue[tuple[Any, ...]] = Queue()

        def serve() -> None:
            while True:
                try:
                    message = service.receive()
                except (OSError, ValueError):
                    return
                if message.header.fields.get(3) == "Notify":
                    heard.put(message.body)
                    service.send(new_method_return(message, "u", (NUMBER,)))
                    service.send(new_signal(FROM, "ActionInvoked", "us", (NUMBER + 1, "default")))
                    service.send(new_signal(FROM, "ActivationToken", "us", (NUMBER, "token")))
                    service.send(new_signal(FROM, "ActionInvoked", "us", (NUMBER, "default")))

        Thread(target=serve, daemon=True).start()
        yield heard
        daemon.terminate()
        service.close()


def test_a_notification_is_shown_replaced_and_clicked(asked: "Queue[tuple[Any, ...]]") -> None:
    clicked: Queue[str] = Queue()
    bus = SessionBus(clicked.put)
    bus.show("Maple Street", "1 < 2 & <b>more</b>", "Open")
    name, replaced, _icon, title, text, actions, hints, _timeout = asked.get(timeout=20)
    assert (name, replaced, title, text) == ("Folkmoot", 0, "Maple Street", "1 &lt; 2 &amp; &lt;b&gt;more&lt;/b&gt;")
    assert actions == ["default", "Open"]
    assert hints["desktop-entry"] == ("s", "org.folkmoot.Folkmoot")
    assert clicked.get(timeout=20) == "token"
    bus.show("Maple Street", "3", "Open")
    assert asked.get(timeout=20)[1] == NUMBER, "it takes the place of the former one"
    assert clicked.get(timeout=20) == "token"


def test_without_a_bus_nothing_is_shown_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    bus = SessionBus(lambda _token: None)
    bus.show("Maple Street", "3", "Open")
    bus.thread.join(20)
    assert not bus.thread.is_alive()
