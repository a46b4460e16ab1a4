"""What a screen reader hears of a machine's windows, over the accessibility bus, and a mouse that goes there."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg
from trial_machine import Failed, Screen, run, wait_for

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
SHOWING, FOCUSED, SELECTED = 1 << 25, 1 << 12, 1 << 23
DEEP = 40
Words = tuple[Any, ...]


class Seen(NamedTuple):
    """A part of a window: what it is, what it says, and where it is to be found on the bus."""

    role: str
    name: str
    owner: str
    path: str
    states: int = 0
    """Bits, as in AT-SPI's StateType."""


class Eyes:
    def __init__(self, machine: Screen) -> None:
        self._machine = machine
        with machine.login():
            session = open_dbus_connection(f"unix:path={machine.bus}")
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = answer(session, new_method_call(where, "GetAddress"))
            session.close()
            path = address.partition("unix:path=")[2].partition(",")[0]
            self._bus: DBusConnection = open_dbus_connection(f"unix:path={machine.root}{path}")

    def close(self) -> None:
        self._bus.close()

    def everything(self) -> list[Seen]:
        """All that shows, in the order of the windows."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return list(self._below(*root, depth=0))

    def find(self, name: str, *roles: str, seconds: float = 30) -> Seen:
        """The last part with this name (or a name that begins so, before `…`), waited for. Raises Failed."""
        found: list[Seen] = []

        def there() -> bool:
            begins = name.endswith("…")
            found[:] = [one for one in self.everything() if (not roles or one.role in roles) and
                        (one.name.startswith(name[:-1]) if begins else one.name == name)]  # fmt: skip
            return bool(found)

        try:
            wait_for(there, name, seconds)
        except Failed:
            shown = "\n".join(f"  {one.role}: {one.name[:100]}" for one in self.everything())
            raise Failed(f"{self._machine.name} does not see {name!r}; there is\n{shown}") from None
        return found[-1]

    def says(self, text: str, seconds: float = 30, times: int = 1) -> None:
        """Wait until so many parts say this among other words."""
        try:
            wait_for(lambda: sum(text in one.name for one in self.everything()) >= times, text, seconds)
        except Failed:
            shown = "\n".join(f"  {one.role}: {one.name[:100]}" for one in self.everything())
            raise Failed(f"{self._machine.name} does not hear {text!r}; there is\n{shown}") from None

    def focused(self) -> list[Seen]:
        """What has the keyboard, from the outermost part inwards."""
        return [one for one in self.everything() if one.states & FOCUSED]

    def go(self, name: str, *, key: str = "Tab", most: int = 60) -> Seen:
        """Press a key until the part with this name (or a beginning before `…`) has the keyboard. Raises Failed."""
        passed: list[str] = []
        for _ in range(most):
            for one in self.focused():
                if one.name == name or (name.endswith("…") and one.name.startswith(name[:-1])):
                    return one
                passed.append(f"{one.role}: {one.name[:60]}")
            self.key(key)
            time.sleep(0.3)
        raise Failed(f"{self._machine.name} cannot get to {name!r} by {key}; it went\n" + "\n".join(passed))

    def click(self, name: str, *roles: str, seconds: float = 30) -> None:
        """With the mouse, in the middle of it."""
        one = self.find(name, *roles, seconds=seconds)
        left, top, width, height = self._call(one.owner, one.path, COMPONENT, "GetExtents", "u", (0,))[0]
        self._mouse("mousemove", str(left + width // 2), str(top + height // 2), "sleep", "0.2", "click", "1")

    def type(self, text: str) -> None:
        self._mouse("type", "--delay", "25", text)

    def key(self, *keys: str) -> None:
        self._mouse("key", "--delay", "60", *keys)

    def _mouse(self, *words: str) -> None:
        run("env", f"DISPLAY={self._machine.display}", "xdotool", *words)

    def _below(self, owner: str, path: str, depth: int) -> Iterator[Seen]:
        try:
            (children,) = self._call(owner, path, ACCESSIBLE, "GetChildren")
        except (DBusErrorResponse, KeyError, TimeoutError):  # a program that ends or hangs shows nothing
            return
        for child_owner, child in children if depth < DEEP else ():
            with suppress(DBusErrorResponse, TimeoutError):
                if depth > 0:
                    (states,) = self._call(child_owner, child, ACCESSIBLE, "GetState")
                    if depth > 1 and not states[0] & SHOWING:
                        continue
                    (role,) = self._call(child_owner, child, ACCESSIBLE, "GetRoleName")
                    yield Seen(role, self._name(child_owner, child), child_owner, child, states[0])
                yield from self._below(child_owner, child, depth + 1)

    def _name(self, owner: str, path: str) -> str:
        (held,) = self._call(owner, path, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))
        return str(held[1])

    def _call(self, owner: str, path: str, interface: str, method: str, kinds: str = "", words: Words = ()) -> Any:
        message = new_method_call(DBusAddress(path, owner, interface), method, kinds or None, words)
        return answer(self._bus, message)


def answer(bus: DBusConnection, message: Any) -> Any:
    return unwrap_msg(bus.send_and_get_reply(message, timeout=5))


def windows(machine: Screen) -> list[str]:
    """Titles of the windows on its screen."""
    command = ["xdotool", "search", "--onlyvisible", "--name", "Folkmoot"]
    found = subprocess.run(command, env={"DISPLAY": machine.display, "PATH": os.environ["PATH"]}, capture_output=True,
                           text=True, check=False)  # fmt: skip
    return found.stdout.split()

