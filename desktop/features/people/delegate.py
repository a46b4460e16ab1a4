"""Paints a member in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.people.rows import Person
from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
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
        upper, lower = QRectF(words), QRectF(words)
        upper.setHeight(words.height() / 2)
        lower.setTop(upper.bottom())
        painter.setFont(theme.font("small"))
        metrics, most = painter.fontMetrics(), int(upper.width() * 0.6)
        badge = metrics.elidedText(person.badge, Qt.TextElideMode.ElideRight, most)
        if badge:
            width = metrics.horizontalAdvance(badge)
            painter.setPen(theme.colour(quiet))
            painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), badge)
            upper.adjust(width + gap if mirrored else 0, 0, 0 if mirrored else -width - gap, 0)
        _text(painter, upper, person.title, "strong", ink)
        _text(painter, lower, person.second_line, "small", quiet)


def _text(painter: QPainter, area: QRectF, text: str, kind: theme.Type, ink: str) -> None:
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
