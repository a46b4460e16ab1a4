from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column
from desktop.kit.dialogs import Sheet
from desktop.kit.menu_key import offer_menus


class Field(QLineEdit):
    asked = 0

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        assert event.reason() == QContextMenuEvent.Reason.Keyboard
        assert self.rect().contains(event.pos())
        self.asked += 1


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(bridge: EngineBridge, qtbot: QtBot) -> None:
    window, field, other = QWidget(), Field(), Field()
    inside = column(window)
    inside.addWidget(field)
    inside.addWidget(other)
    offer_menus(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert (field.asked, other.asked) == (1, 0)


def test_so_it_does_in_a_sheet(bridge: EngineBridge, qtbot: QtBot) -> None:
    window, field = QWidget(), Field()
    offer_menus(window)
    qtbot.addWidget(window)
    sheet = Sheet(window, "Appeal")
    sheet.body.addWidget(field)
    with qtbot.waitActive(sheet):
        sheet.open()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert field.asked == 1
    sheet.close()
