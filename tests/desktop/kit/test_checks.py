"""Words that have too little room: choices go on in the next line, buttons end with an ellipsis."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.checks import Check, Radio
from desktop.kit.controls import Button, column

LONG = "Keep exchanging with neighbours when the window is closed"


def inked(widget: QWidget) -> list[int]:
    """The lines of pixels of a widget in which something is painted."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(picture.width() - 1, 0)
    return [y for y in range(picture.height())
            if any(picture.pixel(x, y) != ground for x in range(40, picture.width()))]  # fmt: skip


@pytest.mark.parametrize("kind", [Check, Radio])
def test_a_choice_is_as_high_as_its_lines(kind: type[Check | Radio], bridge: EngineBridge, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    box = kind(LONG)
    column(host).addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    host.resize(900, 300)
    host.show()
    one = len(inked(box))
    host.resize(200, 300)
    qtbot.waitUntil(lambda: box.height() == box.heightForWidth(box.width()) > box.sizeHint().height())
    assert len(inked(box)) > 2 * one


def test_a_button_says_the_whole_in_its_tooltip(bridge: EngineBridge, qtbot: QtBot) -> None:
    button = Button(LONG)
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert option.text.endswith("…")
    assert button.toolTip() == LONG
    button.setText("Add")
    button.resize(400, 40)
    button.initStyleOption(option)
    assert (option.text, button.toolTip()) == ("Add", "")
