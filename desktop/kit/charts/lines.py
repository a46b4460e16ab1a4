"""What changes over time: a line for each series, told apart by dashes and by the shape of its points, not by colour
alone."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.kit import theme
from desktop.kit.charts.figures import Figures

HEIGHT = 60.0
"""In steps of `theme.space`."""
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
SHAPES = (4, 3, 0, 5)
"""Corners of the points of a series; 0 for a disc."""


def height(_figures: Figures) -> int:
    return theme.space(HEIGHT)


def paint(painter: QPainter, area: QRectF, figures: Figures, marked: int | None, *, mirrored: bool) -> None:
    """All series of `figures`, with a line through the label at `marked`."""
    body = _body(area, figures, mirrored=mirrored)
    low, high = bounds(figures)
    _grid(painter, body, figures, (low, high), mirrored=mirrored)
    if marked is not None:
        painter.setPen(QPen(theme.colour(theme.colours().focus), 2))
        x = _x(body, marked, len(figures.labels), mirrored)
        painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
    for number, series in enumerate(figures.series):
        pen = QPen(_ink(number), 2, DASHES[number % len(DASHES)])
        before: QPointF | None = None
        for place, value in enumerate(series.values):
            if value is None:
                before = None
                continue
            point = QPointF(_x(body, place, len(figures.labels), mirrored),
                            body.bottom() - body.height() * (value - low) / (high - low))  # fmt: skip
            if before is not None:
                painter.setPen(pen)
                painter.drawLine(before, point)
            _point(painter, point, number)
            before = point
    if len(figures.series) > 1:
        _names(painter, area, figures, mirrored=mirrored)


def place_at(figures: Figures, area: QRectF, point: QPointF, *, mirrored: bool) -> int:
    """The label that is nearest to a point."""
    body, count = _body(area, figures, mirrored=mirrored), len(figures.labels)
    return min(range(count), key=lambda place: abs(_x(body, place, count, mirrored) - point.x()))


def bounds(figures: Figures) -> tuple[float, float]:
    """The values of the lowest and the highest line of the grid. Zero is in this range."""
    low, high = min([0.0, *figures.known]), max([0.0, *figures.known])
    return (low, high) if high > low else (low, low + 1.0)


def _body(area: QRectF, figures: Figures, *, mirrored: bool) -> QRectF:
    """Where the lines are: without the numbers beside them, the labels below, and the names above."""
    metrics = QFontMetricsF(theme.font("small"))
    side = max(metrics.horizontalAdvance(figures.said(each)) for each in bounds(figures)) + theme.space(2)
    head = metrics.height() * 1.6 if len(figures.series) > 1 else theme.space(2)
    left, right = (theme.space(6), side) if mirrored else (side, theme.space(6))
    return area.adjusted(left, head, -right, -metrics.height() * 1.6)


def _grid(
    painter: QPainter, body: QRectF, figures: Figures, ends: tuple[float, float], *, mirrored: bool
) -> None:
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    for value in sorted({ends[0], 0.0, ends[1]}):
        y = body.bottom() - body.height() * (value - ends[0]) / (ends[1] - ends[0])
        painter.setPen(QPen(theme.colour(theme.colours().line), 1))
        painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y))
        painter.setPen(theme.colour(theme.colours().muted))
        said = figures.said(value)
        gap, width = theme.space(1), metrics.horizontalAdvance(said)
        x = body.right() + gap if mirrored else body.left() - width - gap
        painter.drawText(QPointF(x, y + metrics.ascent() / 2), said)
    count, free = len(figures.labels), -1e9
    for place in _told(count):
        label = figures.labels[place]
        width = metrics.horizontalAdvance(label)
        middle = _x(body, place, count, mirrored)
        left = max(0.0, min(middle - width / 2, body.right() + theme.space(5) - width))
        ahead = body.right() - left - width if mirrored else left
        if ahead > free:
            painter.drawText(QPointF(left, body.bottom() + metrics.height() * 1.2), label)
            free = ahead + width + theme.space(3)


def _told(count: int) -> list[int]:
    """The labels that are written: at most seven, the first among them."""
    return list(range(0, count, max(1, -(-count // 7))))


def _names(painter: QPainter, area: QRectF, figures: Figures, *, mirrored: bool) -> None:
    """Which line is whose, above."""
    painter.setFont(theme.font("small"))
    metrics = QFontMetricsF(painter.font())
    at, y, sample = 0.0, area.top() + metrics.height() * 0.6, theme.space(7)
    for number, series in enumerate(figures.series):
        width = metrics.horizontalAdvance(series.name)
        start = area.right() - at - sample if mirrored else area.left() + at
        painter.setPen(QPen(_ink(number), 2, DASHES[number % len(DASHES)]))
        painter.drawLine(QPointF(start, y), QPointF(start + sample, y))
        _point(painter, QPointF(start + sample / 2, y), number)
        painter.setPen(theme.colour(theme.colours().text))
        x = start - theme.space(1) - width if mirrored else start + sample + theme.space(1)
        painter.drawText(QPointF(x, y + metrics.ascent() / 2), series.name)
        at += sample + width + theme.space(5)


def _x(body: QRectF, place: int, count: int, mirrored: bool) -> float:
    part = place / (count - 1) if count > 1 else 0.5
    return body.right() - part * body.width() if mirrored else body.left() + part * body.width()


def _ink(number: int) -> QColor:
    colours = theme.colours()
    inks = (colours.accent, colours.text, colours.focus, colours.on_warn)
    return theme.colour(inks[number % len(inks)])


def _point(painter: QPainter, at: QPointF, number: int) -> None:
    size, corners = theme.space(1), SHAPES[number % len(SHAPES)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(number))
    if not corners:
        painter.drawEllipse(at, size, size)
        return
    turns = (2 * math.pi * corner / corners - math.pi / 2 for corner in range(corners))
    painter.drawPolygon(QPolygonF([at + QPointF(math.cos(turn), math.sin(turn)) * size * 1.3 for turn in turns]))
