"""What another program of this computer should open."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.dialogs import Sheet
from desktop.kit.elsewhere import open_elsewhere

FOLDER = QUrl.fromLocalFile("/home/ana/Papers of 2026")
SITE = QUrl("https://example.org/a?b=1")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


def opens(monkeypatch: pytest.MonkeyPatch, *, it: bool) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda _url: it)


def test_nothing_is_said_where_a_program_opens_it(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    opens(monkeypatch, it=True)
    open_elsewhere(window, FOLDER)
    assert window.findChild(Sheet) is None


@pytest.mark.parametrize(("target", "place"), [(FOLDER, "/home/ana/Papers of 2026"), (SITE, SITE.toString())])
def test_without_a_program_one_reads_where_it_is_and_can_copy_that(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, target: QUrl, place: str
) -> None:
    opens(monkeypatch, it=False)
    open_elsewhere(window, target)
    sheet = window.findChild(Sheet)
    assert place in [part.text() for part in sheet.findChildren(QLabel)]
    buttons = {each.text(): each for each in sheet.findChildren(QPushButton)}
    buttons["Copy where it is"].click()
    assert QGuiApplication.clipboard().text() == place
    buttons["Close"].click()
    assert not sheet.isVisible()
