"""People at their windows: each window has a separate engine process, as the program starts it."""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.first_run import FirstRun
from desktop.app.group import GroupView
from desktop.app.invite import InviteSheet
from desktop.app.unlock import ChoosePassphrase
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.features.conversations.pane import Pane
from desktop.kit.bridge import EngineBridge
from desktop.kit.theme import theme
from sync import api
from sync.process.supervisor import Supervisor, engine_command
from sync.reader import Reader

PATIENCE = 60_000
"""Milliseconds that something between two computers may take on a busy machine."""


class Network(Protocol):
    """What lies between the computers."""

    has_cables: bool
    """Computers find each other and can be cut off; else they share one machine and need an address."""

    def engine(self, name: str) -> list[str]:
        """How the engine on this person's computer is started."""
        ...

    def pull(self, name: str) -> None: ...

    def plug(self, name: str) -> None: ...


class OneMachine:
    """Everybody's engine on this very machine."""

    has_cables = False

    def engine(self, name: str) -> list[str]:
        return engine_command()

    def pull(self, name: str) -> None: ...

    def plug(self, name: str) -> None: ...


class Switch:
    """A network namespace per computer on a bridge. Raises CalledProcessError where there can be none."""

    has_cables = True

    def __init__(self) -> None:
        self._prefix = f"fw{uuid.uuid4().hex[:6]}"
        self._computers: dict[str, str] = {}
        self._switch = self._namespace("switch")
        _ip("-n", self._switch, "link", "add", "bridge", "type", "bridge")
        _ip("-n", self._switch, "link", "set", "bridge", "up")

    def _namespace(self, name: str) -> str:
        namespace = f"{self._prefix}-{name}"
        _ip("netns", "add", namespace)
        _ip("-n", namespace, "link", "set", "lo", "up")
        return namespace

    def engine(self, name: str) -> list[str]:
        if name not in self._computers:
            inside = self._namespace(name)
            self._computers[name] = f"10.78.0.{len(self._computers) + 1}/24"
            _ip("-n", self._switch, "link", "add", name, "type", "veth", "peer", "name", "eth0", "netns", inside)
            _ip("-n", self._switch, "link", "set", name, "master", "bridge", "up")
            self.plug(name)
        return ["ip", "netns", "exec", f"{self._prefix}-{name}", *engine_command()]

    def pull(self, name: str) -> None:
        _ip("-n", f"{self._prefix}-{name}", "address", "del", self._computers[name], "dev", "eth0")
        _ip("-n", f"{self._prefix}-{name}", "link", "set", "eth0", "down")

    def plug(self, name: str) -> None:
        _ip("-n", f"{self._prefix}-{name}", "link", "set", "eth0", "up")
        _ip("-n", f"{self._prefix}-{name}", "address", "add", self._computers[name], "dev", "eth0")

    def take_down(self) -> None:
        for name in ("switch", *self._computers):
            _ip("netns", "delete", f"{self._prefix}-{name}")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


class Neighbour:
    """A person, their profile, and the window on it while they sit at it."""

    def __init__(self, qtbot: QtBot, folder: Path, name: str, network: Network) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.name = name
        self.network = network
        self.passphrase = f"{name.lower()} maple lantern copper owl"
        self.sits = False

    def sit_down(self, unlock: api.Unlock | None = None) -> "Neighbour":
        """Start the program; `unlock` as from the command line."""
        self.supervisor = Supervisor(self.folder, self.network.engine(self.name))
        self.bridge = EngineBridge(self.supervisor)
        self.supervisor.on_state(self.bridge.tell_engine_state)
        self.window = Window(self.bridge, Reader, PAGES)
        self.sits = True
        self.window.begin(None if unlock is None else self.supervisor.submit(unlock))
        return self

    def leave(self) -> None:
        """Close the window."""
        if self.sits:
            self.sits = False
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.bridge.close()
            self.supervisor.close()

    def until(self, true: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    # what stands in the window

    @property
    def scene(self) -> Any:
        return self.window.centralWidget()

    @property
    def view(self) -> GroupView:
        def there() -> None:
            assert isinstance(self.scene, GroupView), _problem(self.scene)

        self.qtbot.waitUntil(there, timeout=PATIENCE)
        assert self.window.view is not None
        return self.window.view

    @property
    def pane(self) -> Pane:
        pane: Pane = self.view.pages.by_name["conversations"].pane
        return pane

    @property
    def chip(self) -> str:
        return self.view.side.chip.accessibleName()

    def sees(self, *texts: str) -> None:
        """Wait until the message list says all of this to a screen reader."""
        self._hears(lambda: self.pane.view, texts)

    def sees_in_sidebar(self, *texts: str) -> None:
        self._hears(lambda: self.view.side.list, texts)

    def _hears(self, rows: Callable[[], QAbstractItemView], texts: Sequence[str]) -> None:
        def said() -> None:
            for text in texts:
                assert text in heard(rows())

        self.qtbot.waitUntil(said, timeout=PATIENCE)

    # what a person does

    def come_forward(self) -> None:
        """Bring this window to the front."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def types(self, field: QWidget, text: str, *, enter: bool = False) -> None:
        self.come_forward()
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        if enter:
            self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def presses(self, button: QAbstractButton) -> None:
        self.until(lambda: button.isVisible() and button.isEnabled())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def presses_keys(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.come_forward()
        together = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            together |= modifier
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, together)

    def opens_with_a_new_passphrase(self) -> None:
        self.until(lambda: isinstance(self.scene, ChoosePassphrase))
        self.types(self.scene.first, self.passphrase)
        self.types(self.scene.second, self.passphrase)
        self.presses(self.scene.action)
        self.until(lambda: isinstance(self.scene, FirstRun))

    def begins(self, choice: str) -> Any:
        """Choose `start`, `join` or `archive` on the first screen; returns the form that opens."""
        self.presses(getattr(self.scene.choices, choice))
        return self.scene.form

    def starts(self, group: str) -> None:
        form = self.begins("start")
        self.types(form.name, group)
        self.types(form.person, self.name)
        self.presses(form.action)
        assert self.view.group.name == group

    def invites(self) -> str:
        """The link that the sheet gives."""
        self.presses_keys(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        sheet = self.window.findChild(InviteSheet)
        self.presses(sheet.make)
        self.until(lambda: sheet.link.text().startswith("folkmoot:"))
        self.presses(sheet.copy)
        sheet.reject()
        return QApplication.clipboard().text()

    def fills_in(self, form: Any, link: str, address: str = "") -> None:
        QApplication.clipboard().setText(link)
        form.link.clear()
        form.link.paste()
        form.person.clear()
        form.peer.clear()
        self.types(form.person, self.name)
        self.types(form.peer, address)

    def address(self) -> str:
        """As the popover at the foot of the sidebar says it."""
        self.until(lambda: self.bridge.last_status is not None and self.bridge.last_status.listening)
        popover = self.view.show_peers()
        self.until(lambda: popover._copy.isEnabled())
        self.presses(popover._copy)
        popover.close()
        return QApplication.clipboard().text()

    def opens_channel(self, title: str) -> None:
        self.come_forward()
        sidebar = self.view.side.list
        at = next(at for at, row in enumerate(sidebar.rows.items) if row.title == title and row.kind == "entry")
        self.qtbot.mouseClick(
            sidebar.viewport(), Qt.MouseButton.LeftButton, pos=sidebar.visualRect(sidebar.rows.index(at)).center())
        self.until(lambda: self.pane.channel is not None and self.pane.channel.name == title)

    def says(self, text: str) -> None:
        self.types(self.pane.writing.composer.field, text, enter=True)
        self.sees(text)

    def chooses(self, text: str) -> None:
        """Put the keyboard on the message with this text."""
        self.come_forward()
        rows = self.pane.view.model()
        at = next(at for at in range(rows.rowCount()) if rows.index(at, 0).data() == text)
        self.pane.view.setFocus()
        self.pane.view.setCurrentIndex(rows.index(at, 0))


def _problem(scene: QWidget | None) -> str:
    """What stands in a form about what did not work."""
    if scene is None:
        return "nothing is shown yet"
    return " ".join(part.text() for part in scene.findChildren(QLabel) if part.property("look") == "danger")


def heard(view: QAbstractItemView) -> str:
    """All rows of a list as a screen reader says them, line by line."""
    model = view.model()
    rows = 0 if model is None else model.rowCount(QModelIndex())
    return "\n".join(str(model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(rows))


def read_aloud(view: QAbstractItemView) -> list[str]:
    """The same, asked through the interface that a screen reader uses."""
    told = QAccessible.queryAccessibleInterface(view)
    return [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]


@pytest.fixture
def network() -> Iterator[Network]:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        yield OneMachine()
        return
    switch = Switch()
    yield switch
    switch.take_down()


@pytest.fixture
def arrive(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Neighbour]]:
    """Somebody comes to a computer of their own; `at` another's profile folder to share it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    theme()
    here: list[Neighbour] = []

    def come(name: str, at: Path | None = None) -> Neighbour:
        here.append(Neighbour(qtbot, at or tmp_path / name, name, network))
        return here[-1]

    yield come
    for neighbour in reversed(here):
        neighbour.leave()


@pytest.fixture
def listen() -> Callable[[QAbstractItemView], list[str]]:
    return read_aloud
