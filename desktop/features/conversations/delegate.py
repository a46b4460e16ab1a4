"""Paints messages: author, time, text, quote, reactions; only ever as plain text."""

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.layouts import Layouts, Placed
from desktop.features.conversations.painting import Paper, mirrored
from desktop.features.conversations.rows import Row
from desktop.kit import theme
from desktop.kit.lists import ItemRole

Index = QModelIndex | QPersistentModelIndex


class Part(Struct, frozen=True):
    """What stands under a point: `link`, `chip`, `quote`, `unfold`, `text` or `row`."""

    kind: str
    value: object = None


class Marked(Struct):
    """Text selected within one message, in UTF-16 units."""

    order_key: int
    anchor: int
    place: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self.anchor, self.place), abs(self.place - self.anchor)


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.layouts = Layouts()
        self.width = 0
        """Of every message: what is left beside the scroll bar, whether it shows or not, so that nothing is laid
        out twice. 0 before the list has its size: then nothing is laid out at all."""
        self.marked: Marked | None = None
        self.hovered = 0
        """Ord of the row under the mouse."""
        self.found: tuple[int, tuple[tuple[int, int], ...]] = (0, ())
        """Ord of a search's current hit and its marks (start, length)."""
        self.flashed = 0
        """Ord of a message that was just jumped to."""
        self.framed = False
        """The keyboard is in use, so the current message has a frame."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not self.width:
            return QSize(0, theme.space(10))
        return QSize(self.width, int(self.layouts.place(index.data(ItemRole), self.width).height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ItemRole)
        colours = theme.colours()
        whole = self.content_rect(option.rect, _from_right(option))
        placed = self.layouts.place(row, whole.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(whole.topLeft())
        paper = Paper(painter, colours, self.layouts, whole.width(), _from_right(option))
        paper.ground(placed, self._state(index, row), flashed=row.key == self.flashed)
        paper.above(placed, row)
        if placed.quote is not None and row.quote is not None:
            paper.quote(placed.quote, row.quote)
        paper.author(placed, row, row.key == self.hovered)
        self._body(paper, placed, row)
        paper.below(placed)
        painter.restore()

    def content_rect(self, rect: QRect, from_right: bool) -> QRect:
        """The part of a row's rectangle that its message takes."""
        spare = rect.width() - self.width
        return rect.adjusted(spare, 0, 0, 0) if from_right else rect.adjusted(0, 0, -spare, 0)

    def part_at(self, row: Row, whole: QRect, point: QPoint, from_right: bool) -> Part:
        """What of a row, painted into `whole`, stands under `point` of the same coordinates."""
        placed = self.layouts.place(row, whole.width())
        at = QPointF(point - whole.topLeft())

        def under(rect: QRectF | None) -> bool:
            return rect is not None and mirrored(rect, whole.width(), from_right).contains(at)

        for rect, chip in placed.chips:
            if under(rect):
                return Part("chip", chip)
        if under(placed.quote):
            return Part("quote", row.quote)
        if under(placed.unfold):
            return Part("unfold")
        place = self.position_at(row, whole, point, from_right)
        if place is None:
            return Part("row")
        for part in placed.body.formats():
            if part.start <= place < part.start + part.length:
                return self._link_at(placed, place)
        return Part("text")

    def position_at(
        self, row: Row, whole: QRect, point: QPoint, from_right: bool, nearest: bool = False
    ) -> int | None:
        """The place in the text (UTF-16 units) under a point; `nearest` also answers beside the text."""
        placed = self.layouts.place(row, whole.width())
        at = QPointF(point - whole.topLeft())
        bounds = placed.body.boundingRect()
        origin = mirrored(bounds.translated(placed.body_at), whole.width(), from_right).topLeft()
        local = at - origin + bounds.topLeft()
        for number in range(placed.body.lineCount()):
            line = placed.body.lineAt(number)
            rect = line.naturalTextRect()
            if local.y() < rect.bottom() or (nearest and number == placed.body.lineCount() - 1):
                if not nearest and not rect.contains(local):
                    return None
                found = line.xToCursor(local.x())
                return int(found[0] if isinstance(found, tuple) else found)
        return None

    def marked_text(self, row: Row) -> str:
        """The selected part of a message, as text."""
        if self.marked is None or self.marked.order_key != row.key:
            return ""
        start, length = self.marked.span
        units = self.layouts.place(row, self.width).body.text().encode("utf-16-le")
        chosen = units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")
        return chosen.replace(sentences.LINE_SEPARATOR, "\n")

    def word_at(self, row: Row, place: int) -> Marked:
        """The word around a place, as a selection."""
        body = self.layouts.place(row, self.width).body
        text, mode = body.text(), QTextLayout.CursorMode.SkipWords
        end = body.nextCursorPosition(place, mode)
        start = body.previousCursorPosition(end, mode)
        while end > start and text.encode("utf-16-le")[2 * end - 2 : 2 * end].decode("utf-16-le", "ignore").isspace():
            end -= 1
        return Marked(row.key, start, end)

    def _link_at(self, placed: Placed, place: int) -> Part:
        for link in placed.links:
            before = len(placed.text[: link.start].encode("utf-16-le")) // 2
            if before <= place < before + len(link.address.encode("utf-16-le")) // 2:
                return Part("link", link.address)
        return Part("text")

    def _state(self, index: Index, row: Row) -> str:
        """Asks the list and not `option.state`, whose type costs 7 ms to make before the first paint."""
        view = self._view
        focused = self.framed and view.hasFocus() and index == view.currentIndex()
        if view.selectionModel().isSelected(index):
            return "current" if focused else "selected"
        if focused:
            return "focus"
        return "hover" if row.key == self.hovered else ""

    def _body(self, paper: "Paper", placed: Placed, row: Row) -> None:
        marks: list[QTextLayout.FormatRange] = []
        if self.found[0] == row.key:
            marks = [_mark(start, length, paper.colours.warn_soft, paper.colours.on_warn, underlined=True)
                     for start, length in self.found[1]]
        if self.marked is not None and self.marked.order_key == row.key:
            marks.append(_mark(*self.marked.span, paper.colours.accent, paper.colours.on_accent))
        paper.body(placed, marks, muted=row.message.redacted)


def _from_right(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _mark(start: int, length: int, ground: str, ink: str, underlined: bool = False) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    look.setForeground(QColor(ink))
    look.setFontUnderline(underlined)
    part.format = look
    return part
