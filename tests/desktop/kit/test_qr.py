"""Codes to scan: their shape, how they are drawn, and their words."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.kit import qr

LINK = "folkmoot:record/0123456789abcdef0123456789abcdef"
FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
"""The mark in three corners of every code (ISO/IEC 18004, 6.3.3)."""


def test_a_code_has_its_marks_in_three_corners() -> None:
    code = qr.squares(LINK)
    assert code is not None
    corner = ["".join(str(int(dark)) for dark in line[:7]) for line in code[:7]]
    assert corner == FINDER
    assert ["".join(str(int(dark)) for dark in line[-7:]) for line in code[:7]] == FINDER
    assert ["".join(str(int(dark)) for dark in line[:7]) for line in code[-7:]] == FINDER


@pytest.mark.parametrize("text", ["", "é" * (qr.LONGEST // 2 + 1)])
def test_what_does_not_fit_has_no_code(text: str) -> None:
    assert qr.squares(text) is None


def test_what_is_drawn_is_the_code_with_a_white_margin_in_every_theme() -> None:
    code = qr.squares(LINK)
    assert code is not None
    count = len(code) + 2 * qr.MARGIN
    image = QImage(count * 3, count * 3, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    painter = QPainter(image)
    qr.draw(painter, QRectF(image.rect()), code)
    painter.end()
    read = [[image.pixelColor(3 * x + 1, 3 * y + 1).lightness() == 0 for x in range(count)] for y in range(count)]
    margin = qr.MARGIN
    assert [line[margin:-margin] for line in read[margin:-margin]] == [list(line) for line in code]
    assert sum(map(sum, read)) == sum(map(sum, code))


def test_the_card_says_what_it_is_and_gives_the_text_too(qtbot: QtBot) -> None:
    card = qr.QrCard("Street party", LINK)
    qtbot.addWidget(card)
    heard = QAccessible.queryAccessibleInterface(card.picture)
    assert heard.text(QAccessible.Text.Name) == "Code to scan: Street party"
    assert QAccessible.queryAccessibleInterface(card.line).text(QAccessible.Text.Description) == LINK
    card.button.click()
    assert QGuiApplication.clipboard().text() == LINK


def test_a_card_without_a_code_still_has_the_text(qtbot: QtBot) -> None:
    text = "m" * (qr.LONGEST + 1)
    card = qr.QrCard("Long", text)
    qtbot.addWidget(card)
    assert not card.findChildren(qr.QrPicture)
    card.copy()
    assert QGuiApplication.clipboard().text() == text
