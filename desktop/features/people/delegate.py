"""Paints a member in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.people.rows import Person
from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.ground import paint_ground_of
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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, ink, quiet = paint_ground_of(painter, option)
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
        paint_lines(painter, words, lines, (ink, quiet), gap=gap, mirrored=mirrored)
