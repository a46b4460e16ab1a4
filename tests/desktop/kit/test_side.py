"""The sheet that comes in from the side."""

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.side import SideSheet
from tests.desktop.conftest import delete_closed


def test_the_keyboard_goes_back_also_where_a_dialog_opened_the_sheet(qtbot: QtBot) -> None:
    """After a calendar file was chosen and taken in, nothing had the keyboard."""
    host = QWidget()
    qtbot.addWidget(host)
    layout, buttons = QVBoxLayout(host), [QPushButton("Before"), QPushButton("Take in")]
    for each in buttons:
        layout.addWidget(each)
    host.show()
    host.activateWindow()
    buttons[1].setFocus()
    qtbot.waitUntil(buttons[1].hasFocus)
    dialog = QDialog(host)
    inside = QPushButton("Open", dialog)
    dialog.open()
    qtbot.waitUntil(inside.hasFocus)
    sheet = SideSheet(host, "Take a calendar file in")
    dialog.accept()
    sheet.open()
    sheet.close_sheet()
    delete_closed()
    assert host.focusWidget() is buttons[1]
