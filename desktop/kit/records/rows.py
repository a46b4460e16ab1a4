"""Records as rows of a list, painted in two lines."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.kit import phrases, theme, times
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
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(theme.space(1), 1, -theme.space(1), -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour(colours.soft if selected else colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        ink = colours.on_soft if selected else colours.text
        quiet = colours.on_soft if selected else colours.muted
        words = box.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        self._words(painter, words, shown, ink, quiet, option.direction == Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _words(
        self, painter: QPainter, words: QRectF, shown: RecordRow, ink: str, quiet: str, mirrored: bool
    ) -> None:
        upper, lower = QRectF(words), QRectF(words)
        upper.setHeight(words.height() / 2)
        lower.setTop(upper.bottom())
        if shown.state:
            painter.setFont(theme.font("small"))
            metrics = painter.fontMetrics()
            state = metrics.elidedText(shown.state, Qt.TextElideMode.ElideRight, int(upper.width() * 0.5))
            width = metrics.horizontalAdvance(state) + theme.space(2)
            painter.setPen(theme.colour(quiet))
            painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), state)
            upper.adjust(width if mirrored else 0, 0, 0 if mirrored else -width, 0)
        write(painter, upper, shown.title, "strong", ink)
        write(painter, lower, shown.second, "small", quiet)


def write(painter: QPainter, area: QRectF, text: str, kind: theme.Type, ink: str) -> None:
    """One line, cut off where it does not fit."""
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(ink))
    shown = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
