"""Closing the window with a tray and without one; starting at login."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.app import autostart
from desktop.app.background import Background
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.second_start import SecondStart
from models.errors import Refused
from sync import api
from sync.reader import Reader

Home = tuple[EngineBridge, api.Group]


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Is there a tray? The test changes it."""
    there = [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: there[0]))
    return there


@pytest.fixture
def window(home: Home, tmp_path: Path, tray: list[bool], qtbot: QtBot) -> Window:
    bridge, group = home
    made = Window(bridge, Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(group)
    Background(made, tmp_path / "profile")
    return made


def press(window: Window, text: str) -> None:
    (sheet,) = window.findChildren(Sheet)
    next(each for each in sheet.findChildren(QPushButton) if each.text() == text).click()


def test_it_is_explained_once_and_then_stays_in_the_tray(window: Window, home: Home) -> None:
    window.close()
    assert window.isVisible(), "first it is explained"
    press(window, "Keep exchanging")
    assert not window.isVisible()
    window.take_second_start(SecondStart())
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
    assert home[0].local("background/on") == "1"


def test_who_wants_it_to_end_is_not_asked_again(window: Window) -> None:
    window.close()
    press(window, "Cancel")
    assert window.isVisible()
    assert window.close(), "nothing was chosen, and it was explained"


def test_without_a_tray_closing_ends(window: Window, home: Home, tray: list[bool]) -> None:
    home[0].remember("background/on", "1")
    tray[0] = False
    assert window.close(), "the panel with the tray is gone"


def test_quitting_does_not_leave_it_in_the_tray(window: Window, home: Home) -> None:
    home[0].remember("background/on", "1")
    window.registry.by_name["quit"].trigger()
    assert not window.isVisible()
    assert window.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is one of Linux desktops")
def test_the_file_of_a_start_at_login_comes_and_goes(window: Window, home: Home, tmp_path: Path) -> None:
    bridge = home[0]
    bridge.remember("background/login", "1")
    text = autostart.file().read_text()
    assert text.startswith("[Desktop Entry]\nType=Application\n")
    assert f'"--profile" "{tmp_path / "profile"}" "window" "--quietly"' in text
    bridge.remember("background/login", None)
    assert not autostart.file().exists()


def test_a_folder_that_cannot_be_written_is_said(window: Window, home: Home) -> None:
    place = autostart.file().parent
    place.parent.mkdir(parents=True)
    place.write_text("no folder")
    with pytest.raises(Refused, match=r"autostart\.unwritable"):
        autostart.switch(True, None)
    home[0].remember("background/login", "1")
    assert home[0].local("background/login") is None
    assert [each.windowTitle() for each in window.findChildren(Sheet)] == ["Start at login"]


def test_a_profile_with_odd_letters_survives_the_quoting(tmp_path: Path) -> None:
    odd = tmp_path / 'a "b" $c `d` %e \\f'
    autostart.switch(True, odd)
    line = next(line for line in autostart.file().read_text().splitlines() if line.startswith("Exec="))
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    arguments = [re.sub(r"\\(.)", r"\1", each) for each in re.findall(r'"((?:\\.|[^"\\])*)"', unescaped)]
    assert arguments[-4:] == ["--profile", str(odd), "window", "--quietly"]


@pytest.mark.skipif(not os.environ.get("FOLKMOOT_DESKTOP_FILE_VALIDATE") and not Path(
    "/usr/bin/desktop-file-validate").exists(), reason="no validator")  # fmt: skip
def test_the_file_is_valid() -> None:
    autostart.switch(True, None)
    done = subprocess.run(["/usr/bin/desktop-file-validate", autostart.file()], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


def test_after_the_program_has_moved_the_file_names_it_again(window: Window, home: Home, tmp_path: Path) -> None:
    autostart.switch(True, tmp_path)
    before = autostart.file().read_text()
    assert not autostart.is_stale()
    autostart.file().write_text(before.replace(f"TryExec={sys.executable}", f"TryExec={tmp_path / 'gone'}"))
    assert autostart.is_stale()
    home[0].remember("background/login", "1")
    autostart.file().write_text("[Desktop Entry]\nTryExec=/gone\nExec=/gone\n")
    Background(window, tmp_path)
    assert autostart.file().read_text() == before
    autostart.file().unlink()
    autostart.file().mkdir()
    assert autostart.is_stale()
