"""The paper of the country, and a file of pages in its size. Lengths are in points of 1/72 inch."""

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

LEAST_POINTS = 10.0
DOTS = 1200
"""Dots per inch in which places are told to the file; letters and lines have no dots in it."""
_LETTER = {
    getattr(QLocale.Country, name)
    for name in ("Belize", "Canada", "Chile", "Colombia", "CostaRica", "ElSalvador", "Guatemala", "Mexico",
                 "Nicaragua", "Panama", "Philippines", "PuertoRico", "UnitedStates", "Venezuela")
}  # fmt: skip
"""Where paper is 8.5 × 11 inches (Unicode CLDR, `paperSize`)."""


def page_size() -> QPageSize:
    """A4, or Letter where the printers have that."""
    letter = QLocale().territory() in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def writer(device: QIODevice, title: str, margin: float) -> QPdfWriter:
    """Pages go to `device`, which is open. What is outside `margin` is not drawn on: few printers reach the edge."""
    made = QPdfWriter(device)
    made.setTitle(title)
    made.setCreator("Folkmoot")
    made.setResolution(DOTS)
    margins = QMarginsF(margin, margin, margin, margin)
    made.setPageLayout(QPageLayout(page_size(), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Point))
    return made


def dots(points: float) -> float:
    return points * DOTS / 72


def letters(times: float = 1.0, *, bold: bool = False) -> QFont:
    """The font of the program on paper: as large as on the screen, at least 10 points, and `times` that."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(max(LEAST_POINTS, made.pointSizeF()) * times)
    made.setBold(bold)
    return made


def side(*, trailing: bool = False) -> Qt.AlignmentFlag:
    """The side of the paper where lines begin or end in the language in force, whatever language a text is in."""
    right = (QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) != trailing
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def write(painter: QPainter, area: QRectF, text: str, font: QFont, most: int) -> float:
    """Write a text in at most `most` lines; the last is cut off if there is more. Returns the height in dots."""
    painter.setFont(font)
    option = QTextOption(side())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    words = text.replace("\n", " ")
    layout = QTextLayout(words, font, painter.device())
    layout.setTextOption(option)
    layout.beginLayout()
    used = 0.0
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        if used + line.height() > area.height():
            break
        height, start = line.height(), line.textStart()
        is_last = number == most - 1 or used + 2 * height > area.height()
        if is_last and start + line.textLength() < len(words):
            cut = painter.fontMetrics().elidedText(words[start:], Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(QRectF(area.left(), area.top() + used, area.width(), height), int(option.alignment()), cut)
            used += height
            break
        line.draw(painter, QPointF(area.left(), area.top() + used))
        used += height
    layout.endLayout()
    return used
