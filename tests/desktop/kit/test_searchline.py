import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.kit.searchline import SearchLine
from desktop.kit.theme import theme


def inked(picture: QImage, ground: int) -> list[int]:
    """The columns in which something else than the ground is painted, without the edge."""
    middle = range(picture.height() // 4, picture.height() * 3 // 4)
    return [x for x in range(4, picture.width() - 4) if any(picture.pixel(x, y) != ground for y in middle)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_magnifier_grows_with_the_letters_and_no_letter_stands_on_it(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    wide = {}
    try:
        for zoom in (100, 200):
            theme().zoom(zoom)
            line = SearchLine("")
            line.setLayoutDirection(direction)
            qtbot.addWidget(line)
            line.resize(400, 60)
            line.show()
            picture = line.grab().toImage()
            columns = inked(picture, picture.pixel(200, 30))
            wide[zoom] = len(columns)
            at_start = max(columns) < 200
            assert at_start == (direction == Qt.LayoutDirection.LeftToRight)
            room = line.textMargins().left() if at_start else line.textMargins().right()
            assert room > max(columns) - min(columns)
    finally:
        theme().zoom(100)
    assert wide[200] > 1.6 * wide[100] > 8


def test_what_is_typed_is_cleared_by_a_button_that_grows_with_the_letters(qtbot: QtBot) -> None:
    sides = {}
    try:
        for zoom in (100, 200):
            theme().zoom(zoom)
            line = SearchLine("Find")
            qtbot.addWidget(line)
            line.resize(400, 60)
            line.show()
            assert not line.clearing.isVisible()
            qtbot.keyClicks(line, "ladder")
            assert line.rect().contains(line.clearing.geometry())
            sides[zoom] = line.clearing.width()
            qtbot.mouseClick(line.clearing, Qt.MouseButton.LeftButton)
            assert line.text() == ""
            assert not line.clearing.isVisible()
    finally:
        theme().zoom(100)
    assert sides[200] > 1.6 * sides[100] > 24
