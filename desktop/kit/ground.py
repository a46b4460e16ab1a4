"""The ground behind a row of a list: where the pointer is, what is chosen, and what has the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.kit import theme

MARGIN = 2
"""What the ground keeps from the sides of the list, in steps of `theme.space`."""
READABLE = 215
"""Steps of the widest row: on a large screen the end of a line is found again, and what belongs to a name is near
it."""


def readable(row: QRectF) -> QRectF:
    """The part of a row that is painted, from where the reading begins."""
    made = QRectF(row)
    made.setWidth(min(row.width(), theme.space(READABLE)))
    if QGuiApplication.isRightToLeft():
        made.moveRight(row.right())
    return made


def paint_ground(
    painter: QPainter, row: QRectF, *, chosen: bool = False, hovered: bool = False, focused: bool = False
) -> QRectF:
    """Returns the box in which the row stands."""
    colours = theme.colours()
    box = readable(row).adjusted(theme.space(MARGIN), 1, -theme.space(MARGIN), -1)
    if chosen or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.soft if chosen else colours.hover))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    paint_ring(painter, box, focused)
    return box


def paint_ring(painter: QPainter, box: QRectF, focused: bool) -> None:
    """The mark of the row that has the keyboard."""
    if focused:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.colour(theme.colours().focus))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def paint_ground_of(painter: QPainter, option: QStyleOptionViewItem) -> tuple[QRectF, str, str]:
    """The ground as the view has it. Returns the box, and the colours of the title and of the rest."""
    state, colours = option.state, theme.colours()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    box = paint_ground(
        painter, QRectF(option.rect), chosen=chosen, hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        focused=bool(state & QStyle.StateFlag.State_HasFocus),
    )  # fmt: skip
    return box, *((colours.on_soft, colours.on_soft) if chosen else (colours.text, colours.muted))
