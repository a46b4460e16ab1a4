"""The two lines of a row in a list: a title with a short word at its end, and a quieter line below."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.kit import theme


@dataclass(frozen=True, slots=True)
class Lines:
    title: str
    aside: str
    """The short word; may be empty."""
    second: str


def paint_lines(
    painter: QPainter, words: QRectF, lines: Lines, inks: tuple[str, str], *, gap: float, share: float, mirrored: bool
) -> None:
    """`inks` are the colours of the title and of the rest. The short word takes at most this `share` of the width, and
    the title stays `gap` pixels away from it."""
    ink, quiet = inks
    upper, lower = QRectF(words), QRectF(words)
    upper.setHeight(words.height() / 2)
    lower.setTop(upper.bottom())
    if lines.aside:
        painter.setFont(theme.font("small"))
        metrics = painter.fontMetrics()
        aside = metrics.elidedText(lines.aside, Qt.TextElideMode.ElideRight, int(upper.width() * share))
        width = metrics.horizontalAdvance(aside) + gap
        painter.setPen(theme.colour(quiet))
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), aside)
        upper.adjust(width if mirrored else 0, 0, 0 if mirrored else -width, 0)
    _write(painter, upper, lines.title, "strong", ink)
    _write(painter, lower, lines.second, "small", quiet)


def _write(painter: QPainter, area: QRectF, text: str, kind: theme.Type, ink: str) -> None:
    """One line, cut off where it does not fit."""
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
