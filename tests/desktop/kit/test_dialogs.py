from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import button
from desktop.kit.dialogs import Sheet, confirm, notice
from models.errors import Refused


def buttons(sheet: Sheet):
    return {found.text(): found for found in sheet.findChildren(type(button("")))}


def test_a_question_returns_at_once_and_calls_back(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    agreed: list[int] = []
    sheet = confirm(window, "Leave?", "Others keep what you wrote.", "Leave", lambda: agreed.append(1), danger=True)
    assert agreed == []
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.destroyed):
        buttons(sheet)["Leave"].click()
    assert agreed == [1]


def test_a_cancelled_question_does_nothing(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    agreed: list[int] = []
    sheet = confirm(window, "Leave?", "Others keep what you wrote.", "Leave", lambda: agreed.append(1))
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert agreed == []


def test_a_sheet_is_as_high_as_its_text(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    short = notice(window, "One", "Few words.")
    long = notice(window, "Two", "Many words. " * 200)
    assert long.height() > short.height() + 100
    for sheet in (short, long):
        with qtbot.waitSignal(sheet.destroyed):
            sheet.close()


def test_a_problem_is_said_and_taken_back(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = notice(window, "One", "Few words.")
    sheet.show_problem(Refused("join.expired"))
    assert "expired" in sheet.problem.text()
    assert sheet.problem.isVisible()
    sheet.show_problem("")
    assert not sheet.problem.isVisible()
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
