"""Locking and coming back, over a real engine in a process of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.app.idle import Idle
from desktop.app.invite import InviteSheet
from desktop.app.kept_sheet import KeptSheet
from desktop.app.lock import WindowLock
from desktop.app.passphrase_sheet import PassphraseSheet
from desktop.app.unlock import Unlock
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.theme import theme
from models.errors import Refused
from sync import api
from sync.process.supervisor import Supervisor
from sync.reader import Reader
from tests.desktop.conftest import PASSPHRASE, ask, delete_closed


@pytest.fixture
def supervisor(tmp_path: Path, qapp: QApplication) -> Iterator[Supervisor]:
    made = Supervisor(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def window(supervisor: Supervisor, qtbot: QtBot) -> Iterator[Window]:
    theme()
    bridge = EngineBridge(supervisor)
    bridge.read_through(Reader(ask(qtbot, bridge, api.Unlock(passphrase=PASSPHRASE))))
    group = ask(qtbot, bridge, api.Start("Maple Street", "block-club", "Rosa"))
    made = Window(bridge, Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(group)
    WindowLock(made, supervisor.lock)
    yield made
    delete_closed()
    bridge.close()


def composer(window: Window, qtbot: QtBot) -> QPlainTextEdit:
    def found() -> list[QPlainTextEdit]:
        assert window.view is not None
        return [each for each in window.view.page.findChildren(QPlainTextEdit) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]


def unlock(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=20_000)
    form = window.centralWidget()
    assert isinstance(form, Unlock)
    form.passphrase.setText("wrong")
    form.submit()
    qtbot.waitUntil(lambda: bool(form.problem.text()), timeout=20_000)
    form.passphrase.setText(PASSPHRASE)
    form.submit()
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)


def test_a_lock_ends_the_engine_and_comes_back_to_the_same_place(
    window: Window, supervisor: Supervisor, qtbot: QtBot
) -> None:
    assert window.view is not None
    window.view.show_page("conversations")
    place, pid = window.view.place, supervisor.pid
    assert pid is not None
    qtbot.keyClicks(composer(window, qtbot), "half a sent")
    InviteSheet(window, window.bridge, window.view.group).open()
    window.registry.by_name["lock"].trigger()
    assert window.view is None
    assert not window.bridge.has_store
    assert window.windowTitle() == "Folkmoot"
    assert window.centralWidget().text() == "Locked", "no empty window until the way back in is there"
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, Sheet) and each.isVisible()] == []
    with pytest.raises(Refused, match=r"profile\.locked|engine"):
        supervisor.call(api.Remember("x", "y"), 20)
    qtbot.waitUntil(lambda: supervisor.pid not in (None, pid), timeout=20_000)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    delete_closed()
    held = [each for each in QApplication.allWidgets() if isinstance(each, QPlainTextEdit | QLineEdit)]
    assert not any("half" in (each.text() if isinstance(each, QLineEdit) else each.toPlainText()) for each in held)
    unlock(window, qtbot)
    assert window.view is not None
    assert window.view.place == place
    assert composer(window, qtbot).toPlainText() == "half a sent"


def test_what_was_typed_in_a_dialog_is_shown_after_unlocking(window: Window, qtbot: QtBot) -> None:
    sheet = Sheet(window, "New channel")
    line = QLineEdit()
    line.setAccessibleName("Purpose")
    sheet.body.addWidget(line)
    sheet.open()
    qtbot.keyClicks(line, "Water and power")
    window.registry.by_name["lock"].trigger()
    unlock(window, qtbot)
    kept = next(each for each in window.findChildren(KeptSheet))
    assert [text.toPlainText() for text in kept.texts] == ["Water and power"]
    assert kept.texts[0].accessibleName() == "New channel – Purpose"
    assert window.bridge.local("window/typed") is None


def test_nothing_is_locked_that_another_program_keeps_open(window: Window, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise Refused("lock.shared")

    lock = window.findChild(WindowLock)
    assert lock is not None
    lock._end_engine = refuse
    window.registry.by_name["lock"].trigger()
    assert window.view is not None
    assert window.bridge.has_store
    assert [sheet.windowTitle() for sheet in window.findChildren(Sheet)] == ["Not locked"]


def test_it_locks_by_itself_when_left_alone(window: Window, qtbot: QtBot) -> None:
    lock = window.findChild(WindowLock)
    assert lock is not None
    window.bridge.remember("lock/after", "5")
    assert lock._idle._limit == 300
    lock._idle.expired.emit()
    assert window.view is None
    assert lock._idle._limit == 0, "nobody is asked twice"


def test_input_puts_the_end_off(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1_000.0]
    monkeypatch.setattr("desktop.app.idle.time.time", lambda: now[0])
    line = QLineEdit()
    qtbot.addWidget(line)
    idle = Idle(line)
    line.show()
    qtbot.waitExposed(line)
    line.activateWindow()
    idle.allow(60)
    heard: list[bool] = []
    idle.expired.connect(lambda: heard.append(True))
    handle = line.windowHandle()
    assert handle is not None
    idle._listen_to(handle)
    now[0] += 50
    qtbot.keyClick(handle, Qt.Key.Key_A)
    now[0] += 50
    idle._look()
    assert heard == []
    now[0] += 10
    idle._look()
    assert heard == [True]


def test_another_passphrase_is_set_with_the_present_one(window: Window, qtbot: QtBot) -> None:
    sheet = PassphraseSheet(window, window.bridge, has_one=True)
    sheet.open()
    assert sheet.present is not None
    sheet.pair.first.setText("copper owl lantern tree")
    sheet.pair.second.setText("copper owl lantern tree")
    assert not sheet.save.isEnabled()
    sheet.present.setText("wrong")
    sheet.save.click()
    qtbot.waitUntil(lambda: bool(sheet.problem.text()), timeout=20_000)
    sheet.present.setText(PASSPHRASE)
    with qtbot.waitSignal(sheet.was_set, timeout=20_000):
        sheet.save.click()
    window.registry.by_name["lock"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Unlock), timeout=20_000)
    form = window.centralWidget()
    assert isinstance(form, Unlock)
    form.passphrase.setText("copper owl lantern tree")
    form.submit()
    qtbot.waitUntil(lambda: window.view is not None, timeout=20_000)
