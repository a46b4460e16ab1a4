"""A tally: a bar for each label, with its value in words at its end, so that nobody has to measure."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.kit import theme
from desktop.kit.charts.figures import Figures

ROW = 8.0
"""Steps from one bar to the next."""


def height(figures: Figures) -> int:
    return theme.space(ROW * max(1, len(figures.labels)))


def paint(painter: QPainter, area: QRectF, figures: Figures, marked: int | None, *, mirrored: bool) -> None:
    """The first series of `figures`; the label at `marked` is framed. `mirrored`: from right to left."""
    colours = theme.colours()
    values = figures.series[0].values
    most = max([1e-9, *(value for value in values if value)])
    metrics = QFontMetricsF(theme.font("body"))
    gap = theme.space(2)
    labels = min(area.width() * 0.4, max(map(metrics.horizontalAdvance, figures.labels), default=0) + gap)
    said = [figures.said(value) for value in values]
    numbers = max(map(metrics.horizontalAdvance, said), default=0) + 2 * gap
    room = max(1.0, area.width() - labels - numbers)
    step = area.height() / max(1, len(figures.labels))
    for place, value in enumerate(values):
        line = QRectF(area.left(), area.top() + place * step, area.width(), step)
        shown = metrics.elidedText(figures.labels[place], Qt.TextElideMode.ElideRight, labels - gap)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour(colours.text))
        painter.drawText(_part(line, 0, labels - gap, mirrored), _flags(mirrored, trailing=False), shown)
        bar = _part(line, labels, max(2.0, room * max(0.0, value or 0.0) / most), mirrored)
        bar = bar.adjusted(0, step * 0.2, 0, -step * 0.2)
        painter.setPen(QPen(theme.colour(colours.accent), 1))
        painter.setBrush(theme.colour(colours.accent) if value is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(theme.colour(colours.text))
        start = labels + bar.width() + gap
        painter.drawText(_part(line, start, numbers, mirrored), _flags(mirrored, trailing=False), said[place])
        if place == marked:
            painter.setPen(QPen(theme.colour(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 4, 4)


def place_at(figures: Figures, area: QRectF, point: QPointF) -> int:
    """The label at a point."""
    count = max(1, len(figures.labels))
    return min(count - 1, max(0, int((point.y() - area.top()) / (area.height() / count))))


def _part(line: QRectF, start: float, width: float, mirrored: bool) -> QRectF:
    """A part of the line, counted from where lines begin."""
    left = line.right() - start - width if mirrored else line.left() + start
    return QRectF(left, line.top(), width, line.height())


def _flags(mirrored: bool, *, trailing: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if mirrored != trailing else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
