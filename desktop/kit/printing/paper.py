"""The paper of the country, and a file of pages in its size. Lengths are in points of 1/72 inch."""

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter

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
