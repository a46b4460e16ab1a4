"""Painting the piece of a text in which a search has found its words."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.kit import theme
from desktop.kit.letters import ahead_of

if TYPE_CHECKING:
    from models.search import Extract


def paint_extract(painter: QPainter, extract: "Extract", rect: QRect, lines: int, *, from_right: bool) -> None:
    """Paint at most `lines` lines, with the found words marked."""
    _body(extract, rect.width(), lines, from_right=from_right).draw(painter, QPointF(rect.topLeft()))


def extract_height(extract: "Extract", width: int, lines: int) -> int:
    """Pixels that `paint_extract` takes."""
    return math.ceil(_body(extract, width, lines, from_right=False).boundingRect().height())


def _body(extract: "Extract", width: int, lines: int, *, from_right: bool) -> QTextLayout:
    body = QTextLayout(extract.text, theme.font("body"))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    body.setTextOption(option)
    body.setFormats([_mark(extract.text, *span) for span in extract.spans])
    body.beginLayout()
    y = 0.0
    for _number in range(lines):
        line = body.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    body.endLayout()
    return body


def _mark(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    colours = theme.colours()
    part, look = QTextLayout.FormatRange(), QTextCharFormat()
    part.start, part.length = ahead_of(text, start), ahead_of(text[start:], length)
    look.setBackground(QColor(colours.warn_soft))
    look.setForeground(QColor(colours.on_warn))
    look.setFontUnderline(True)
    part.format = look
    return part
