"""Paints a member in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.people.rows import Person
from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.lines import Lines, paint_lines
from desktop.kit.lists import ItemRole


class PersonDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(30), theme.space(15))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        person: Person = index.data(ItemRole)
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(theme.space(2), 1, -theme.space(2), -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.soft if selected else colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setWidth(2)
            pen.setColor(theme.colour(colours.focus))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        ink = colours.on_soft if selected else colours.text
        quiet = colours.on_soft if selected else colours.muted
        self._contents(painter, box, person, ink, quiet, option.direction == Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _contents(
        self, painter: QPainter, box: QRectF, person: Person, ink: str, quiet: str, mirrored: bool
    ) -> None:
        side, gap = theme.space(10), theme.space(3)
        circle = QRectF(box.left() + gap, box.center().y() - side / 2, side, side)
        words = box.adjusted(side + 2 * gap, theme.space(2), -gap, -theme.space(2))
        if mirrored:
            circle.moveRight(box.right() - gap)
            words.moveLeft(box.left() + gap)
        paint_avatar(painter, circle, person.name, person.member, here=person.here)
        lines = Lines(person.title, person.badge, person.second_line)
        paint_lines(painter, words, lines, (ink, quiet), gap=gap, share=0.6, mirrored=mirrored)
