"""Records as rows of a list, painted in two lines."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.kit import phrases, theme, times
from desktop.kit.ground import paint_ground_of
from desktop.kit.lines import Lines, paint_lines
from desktop.kit.lists import ItemRole
from desktop.kit.people import Names
from desktop.kit.records.chip import name_of, state_of
from models.clock import milliseconds
from sync.overview import Entry


@dataclass(frozen=True, slots=True)
class RecordRow:
    entry: Entry
    state: str
    second: str
    """Where it is, and who added it."""

    @property
    def key(self) -> bytes:
        return self.entry.record

    @property
    def title(self) -> str:
        return name_of(self.entry)

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.title, self.state, self.second)))


def row_of(entry: Entry, names: Names, *, private: bool) -> RecordRow:
    """`private`: not everyone reads it."""
    parts = [entry.place, names(entry.author), times.day(milliseconds(entry.changed))]
    if private:
        parts.append(phrases.caption("circle.private"))
    return RecordRow(entry, state_of(entry), " · ".join(filter(None, parts)))


class RecordDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(30), theme.space(15))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: RecordRow = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, *inks = paint_ground_of(painter, option)
        words = box.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        lines = Lines(shown.title, shown.state, shown.second)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_lines(painter, words, lines, (inks[0], inks[1]), gap=theme.space(2), mirrored=mirrored)
        painter.restore()
