"""The calendar that opens from a line for a day."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QTableView
from pytestqt.qtbot import QtBot

from desktop.kit.forms.dates import DayLine
from desktop.kit.theme import theme


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("language", ["en", "de", "es", "ar"])
def test_the_days_of_the_week_are_not_cut_off(language: str, zoom: int, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        theme().zoom(zoom)
        line = DayLine()
        qtbot.addWidget(line)
        line.show()
        dialog = line.open()
        qtbot.waitExposed(dialog)
        days = dialog.findChild(QCalendarWidget).findChild(QTableView)
        letters = dialog.fontMetrics()
        for column in range(7):
            said = days.model().index(0, column).data(Qt.ItemDataRole.DisplayRole)
            assert said
            assert letters.horizontalAdvance(said) < days.columnWidth(column)
        dialog.close()
    finally:
        QLocale.setDefault(before)
        theme().zoom(100)
