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


def test_a_choice_stands_below_its_words_where_it_does_not_fit_beside_them(qtbot: QtBot) -> None:
    theme()
    line = PreferenceLine(LANGUAGE, "Maple Street")
    qtbot.addWidget(line)
    control = line.control
    assert isinstance(control, ComboBox)
    line.resize(3 * control.widest(), 200)
    line.show()
    QApplication.processEvents()
    assert control.x() > line.width() // 3
    line.resize(control.widest() * 3 // 2, 200)
    QApplication.processEvents()
    assert control.x() == 0
    assert control.width() >= control.widest()
