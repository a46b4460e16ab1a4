from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.preferences.appearance import LANGUAGE
from desktop.app.preferences.lines import PreferenceLine
from desktop.kit.combo import ComboBox
from desktop.kit.controls import column, scrolled
from desktop.kit.theme import theme


def test_the_list_of_languages_opens_with_all_its_entries(qtbot: QtBot) -> None:
    theme()
    inside, line = QWidget(), PreferenceLine(LANGUAGE, "Maple Street")
    within = column(inside)
    within.addWidget(line)
    within.addStretch(1)
    page = scrolled(inside)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    QApplication.processEvents()
    assert isinstance(line.control, ComboBox)
    line.control.showPopup()
    QApplication.processEvents()
    assert line.control.view().verticalScrollBar().maximum() == 0
    line.control.hidePopup()
