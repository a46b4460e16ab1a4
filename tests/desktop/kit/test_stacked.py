from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.kit.stacked import Stacked


def test_one_part_is_shown_and_a_screen_reader_says_nothing_of_the_stack(qtbot: QtBot) -> None:
    stack = Stacked()
    qtbot.addWidget(stack)
    first, second = QLabel("first"), QLabel("second")
    for each in (first, second):
        stack.addWidget(each)
    stack.show()
    assert (first.isVisible(), second.isVisible()) == (True, False)
    stack.setCurrentWidget(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    heard = QAccessible.queryAccessibleInterface(stack)
    assert heard.role() == QAccessible.Role.Client
    shown = [heard.child(place) for place in range(heard.childCount()) if not heard.child(place).state().invisible]
    assert [each.text(QAccessible.Text.Name) for each in shown] == ["second"]
