"""The two lines of a row in a list: a title with a short word at its end, and a quieter line below."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.ground import paint_ground_of
from desktop.kit.letters import cut
from desktop.kit.lists import ItemRole

T = TypeVar("T")
BESIDE = 2
"""Steps between the edge of a list and the ground of its rows (`paint_ground_of`)."""


def beside_rows() -> tuple[int, int, int, int]:
    """The margins of what is above or below a list: it begins and ends where the ground of the rows does."""
    return theme.space(BESIDE), 0, theme.space(BESIDE), 0


@dataclass(frozen=True, slots=True)
class Lines:
    title: str
    aside: str
    """The short word; may be empty."""
    second: str


def paint_lines(
    painter: QPainter, words: QRectF, lines: Lines, inks: tuple[str, str], *, gap: float, mirrored: bool
) -> None:
    """`inks` are the colours of the title and of the rest. Where the short word does not fit beside the title, `gap`
    pixels away, it goes before the second line: a name is not cut off for it."""
    ink, quiet = inks
    lines = fitted(painter, lines, words.width() - gap)
    upper, lower = QRectF(words), QRectF(words)
    upper.setHeight(words.height() / 2)
    lower.setTop(upper.bottom())
    if lines.aside:
        painter.setFont(theme.font("small"))
        width = painter.fontMetrics().horizontalAdvance(lines.aside) + gap
        painter.setPen(theme.colour(quiet))
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), lines.aside)
        upper.adjust(width if mirrored else 0, 0, 0 if mirrored else -width, 0)
    _write(painter, upper, lines.title, "strong", ink)
    _write(painter, lower, lines.second, "small", quiet)


def fitted(painter: QPainter, lines: Lines, width: float) -> Lines:
    """Where the short word does not fit into the first line, it begins the second."""
    painter.setFont(theme.font("strong"))
    needed = painter.fontMetrics().horizontalAdvance(lines.title)
    painter.setFont(theme.font("small"))
    needed += painter.fontMetrics().horizontalAdvance(lines.aside)
    if needed <= width or not lines.aside:
        return lines
    return Lines(lines.title, "", " · ".join(filter(None, (lines.aside, lines.second))))


def _write(painter: QPainter, area: QRectF, text: str, kind: theme.Type, ink: str) -> None:
    """One line, cut off where it does not fit."""
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(ink))
    shown = cut(painter.fontMetrics(), text.replace("\n", " "), area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)


class LinesDelegate(QStyledItemDelegate, Generic[T]):
    """Paints each row of a list of T in two lines."""

    def lines(self, row: T) -> Lines:
        raise NotImplementedError

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(30), theme.space(15))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, *inks = paint_ground_of(painter, option)
        words = box.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        lines = self.lines(index.data(ItemRole))
        paint_lines(painter, words, lines, (inks[0], inks[1]), gap=theme.space(2), mirrored=mirrored)
        painter.restore()
