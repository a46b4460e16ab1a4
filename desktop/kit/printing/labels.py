"""Labels to cut out or to print on sheets of stickers: a code to scan with words beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen

from desktop.kit import qr
from desktop.kit.printing import paper

translate = QCoreApplication.translate
MARGIN = 24.0
"""Points between the labels and the edge of the page."""
PADDING = 5.0
"""Points between the edge of a label and what is printed on it."""
COLUMNS, ROWS = 3, 8
TITLE_LINES = 3


@dataclass(frozen=True, slots=True)
class Label:
    title: str
    second: str = ""
    """A line in smaller letters; may be empty."""
    code: str = ""
    """What one comes to by scanning the code, such as `folkmoot:record/…`; without it there are only words."""


def label_sheets(title: str, labels: Sequence[Label], device: QIODevice, skip: int = 0) -> Iterator[int]:
    """A file of sheets with 3 × 8 labels goes to `device`. One label for each step; yields how many are done. The first
    `skip` places stay empty, for a sheet of stickers that has been begun."""
    writer = paper.writer(device, title, MARGIN)
    painter = QPainter(writer)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    try:
        for done, each in enumerate(labels):
            place = skip + done
            if done and place % (COLUMNS * ROWS) == 0:
                writer.newPage()
            _draw(painter, _cell(place % (COLUMNS * ROWS), writer.width(), writer.height()), each)
            yield done + 1
    finally:
        painter.end()


def _cell(place: int, width: float, height: float) -> QRectF:
    """Where a label is, row by row from the leading side."""
    row, column = divmod(place, COLUMNS)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        column = COLUMNS - 1 - column
    return QRectF(column * width / COLUMNS, row * height / ROWS, width / COLUMNS, height / ROWS)


def _draw(painter: QPainter, cell: QRectF, each: Label) -> None:
    painter.setPen(QPen(Qt.GlobalColor.lightGray, 0, Qt.PenStyle.DotLine))
    painter.drawRect(cell)
    padding = paper.dots(PADDING)
    inside = cell.adjusted(padding, padding, -padding, -padding)
    code = qr.squares(each.code)
    if code is not None:
        side = min(inside.height(), inside.width() * 0.45)
        square = QRectF(inside.left(), inside.top(), side, inside.height())
        words = inside.adjusted(side + padding / 2, 0, 0, 0)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            square.moveRight(inside.right())
            words.moveLeft(inside.left())
        qr.draw(painter, square, code)
        inside = words
    painter.setPen(QPen(Qt.GlobalColor.black, 0))
    used = paper.write(painter, inside, each.title, paper.letters(0.95, bold=True), TITLE_LINES)
    paper.write(painter, inside.adjusted(0, used, 0, 0), each.second, paper.letters(0.8), 2)
