"""A row of a list: its name comes first."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.kit.ground import paint_ground
from desktop.kit.lines import Lines, fitted
from desktop.kit.theme import colours, theme


@pytest.fixture
def picture(qapp: object) -> QPixmap:
    theme()
    made = QPixmap(400, 60)
    made.fill(Qt.GlobalColor.transparent)
    return made


def test_a_name_is_not_cut_off_for_what_stands_beside_it(picture: QPixmap) -> None:
    painter = QPainter(picture)
    lines = Lines("Rosa Delgado", "does not vote yet", "Here now")
    assert fitted(painter, lines, 400) == lines
    assert fitted(painter, lines, 120) == Lines("Rosa Delgado", "", "does not vote yet · Here now")
    assert fitted(painter, Lines("Rosa Delgado", "", ""), 10) == Lines("Rosa Delgado", "", "")
    painter.end()


def test_what_is_chosen_is_painted_over_where_the_pointer_is(picture: QPixmap) -> None:
    painter = QPainter(picture)
    box = paint_ground(painter, QRectF(picture.rect()), chosen=True, hovered=True)
    painter.end()
    shown = picture.toImage().pixelColor(box.center().toPoint())
    assert shown == QColor(colours().soft)


def test_on_a_large_screen_a_row_ends_where_it_can_be_read(picture: QPixmap) -> None:
    painter = QPainter(picture)
    narrow = paint_ground(painter, QRectF(0, 0, 500, 60))
    wide = paint_ground(painter, QRectF(0, 0, 1600, 60))
    painter.end()
    assert narrow.width() > 450
    assert wide.left() == narrow.left()
    assert wide.width() < 900
