"""The delegate of the message list: paints messages, always as plain text, and finds what is under a point."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.layouts import Layouts, Placed
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.painting import RowPainter, mirrored
from desktop.kit import theme
from desktop.kit.letters import ahead_of
from desktop.kit.lists import RowsModel

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from desktop.kit.files.reading import ShownFile

Index = QModelIndex | QPersistentModelIndex
FLASH = 1_600
"""Milliseconds in which a message stands out after a jump to it."""


class Part(Struct, frozen=True):
    """What is under a point: `kind` is `link`, `chip`, `file`, `answer`, `poll`, `quote`, `thread`, `unfold`, `text`,
    `moment` (the author, or the place of the time) or `row`."""

    kind: str
    value: object = None
    """The address of a link; the chip, file, answer or quote of these kinds; otherwise None."""


class TextSelection(Struct, frozen=True):
    """Text selected within one message, in UTF-16 units, from `anchor` to `cursor`."""

    order_key: int
    anchor: int
    cursor: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self.anchor, self.cursor), abs(self.cursor - self.anchor)


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.layouts = Layouts()
        self.width = 0
        """The width of every message: the room beside the scroll bar, whether the bar shows or not, so that no message
        is laid out twice. 0 before the list has its size: until then no message is laid out."""
        self.selection: TextSelection | None = None
        self.hovered = 0
        """Order key of the message under the mouse."""
        self.highlighted: tuple[int, tuple[tuple[int, int], ...]] = (0, ())
        """Order key of a search's current hit, and the (start, length) of what was found in it."""
        self.flashed = 0
        """Order key of the message that the reader has just jumped to."""
        self.shows_focus = False
        """The person uses the keyboard, so the current message has a frame."""
        self.thumbnail: Callable[[ShownFile], QPixmap | None] = lambda _file: None
        """The small picture of a file, as soon as it is there."""
        self._flash = QTimer(self, singleShot=True)
        self._flash.timeout.connect(self._end_flash)

    def select_text(self, selection: TextSelection | None) -> None:
        """Select text within one message."""
        if selection != self.selection:
            self.selection = selection
            self._view.viewport().update()

    def highlight(self, order_key: int, spans: Sequence[tuple[int, int]]) -> None:
        """Colour the words that a search has found in one message; order key 0 colours none."""
        self.highlighted = (order_key, tuple(spans))
        self._view.viewport().update()

    def flash(self, order_key: int) -> None:
        """Let a message stand out for a moment."""
        self.flashed = order_key
        self._flash.start(FLASH)
        self._view.viewport().update()

    def _end_flash(self) -> None:
        self.flashed = 0
        self._view.viewport().update()

    def _row(self, index: Index) -> Row:
        """The row, from the model itself: a layout reads every row, and would spend most of its time in `data`."""
        rows = self._view.model()
        assert isinstance(rows, RowsModel)
        row: Row = rows.item(index.row())
        return row

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not self.width:
            return QSize(0, theme.space(10))
        return QSize(self.width, int(self.layouts.of(self._row(index), self.width).height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        colours = theme.colours()
        whole = self.content_rect(option.rect, _from_right(option))
        placed = self.layouts.of(row, whole.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(whole.topLeft())
        row_painter = RowPainter(painter, colours, self.layouts, whole.width(), _from_right(option))
        row_painter.background(placed, self._state(index, row), flashed=row.key == self.flashed)
        row_painter.above(placed, row)
        if placed.quote is not None and row.quote is not None:
            row_painter.quote(placed.quote, row.quote)
        row_painter.author(placed, row, row.key == self.hovered)
        row_painter.title(placed, row)
        self._body(row_painter, placed, row)
        if placed.files:
            row_painter.files(placed, row, self.thumbnail)
        if placed.poll is not None:
            row_painter.poll(placed.poll)
        row_painter.below(placed)
        if placed.thread is not None and row.thread is not None:
            row_painter.thread(placed.thread, row.thread)
        painter.restore()

    def content_rect(self, rect: QRect, from_right: bool) -> QRect:
        """The part of a row's rectangle that its message takes."""
        spare = rect.width() - self.width
        return rect.adjusted(spare, 0, 0, 0) if from_right else rect.adjusted(0, 0, -spare, 0)

    def part_at(self, row: Row, whole: QRect, point: QPoint, from_right: bool) -> Part:
        """The part of a row painted into `whole` that is under `point`, in the same coordinates."""
        placed = self.layouts.of(row, whole.width())
        at = QPointF(point - whole.topLeft())

        def under(rect: QRectF | None) -> bool:
            return rect is not None and mirrored(rect, whole.width(), from_right).contains(at)

        for rect, chip in placed.chips:
            if under(rect):
                return Part("chip", chip)
        for rect, file in placed.files:
            if under(rect):
                return Part("file", file)
        for tile in placed.poll.answers if placed.poll is not None else ():
            if under(tile.whole):
                return Part("answer", tile.answer)
        if placed.poll is not None and under(placed.poll.foot):
            return Part("poll")
        if under(placed.quote):
            return Part("quote", row.quote)
        if under(placed.unfold):
            return Part("unfold")
        if under(placed.thread):
            return Part("thread")
        position = self.position_at(row, whole, point, from_right)
        if position is None:
            beside = QRectF(placed.content)
            beside.setWidth(self.layouts.gutter)
            return Part("moment" if under(placed.name) or under(beside) else "row")
        return self._link_at(placed, position)

    def position_at(
        self, row: Row, whole: QRect, point: QPoint, from_right: bool, nearest: bool = False
    ) -> int | None:
        """The position in the text (UTF-16 units) under a point. `nearest` also answers for a point beside the text."""
        placed = self.layouts.of(row, whole.width())
        at = QPointF(point - whole.topLeft())
        origin = mirrored(placed.body.bounds().translated(placed.body_at), whole.width(), from_right).topLeft()
        return placed.body.position_at(at - origin, nearest)

    def selected_text(self, row: Row) -> str:
        """The text selected in a message."""
        if self.selection is None or self.selection.order_key != row.key:
            return ""
        start, length = self.selection.span
        written = self.layouts.of(row, self.width).body.text().encode("utf-16-le")
        chosen = written[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")
        return chosen.replace(sentences.LINE_SEPARATOR, "\n")

    def word_at(self, row: Row, position: int) -> TextSelection:
        """A selection of the word around a position."""
        return TextSelection(row.key, *self.layouts.of(row, self.width).body.word_at(position))

    def _link_at(self, placed: Placed, position: int) -> Part:
        for link in placed.links:
            end = link.start + link.length
            if ahead_of(placed.text, link.start) <= position < ahead_of(placed.text, end):
                return Part("link", link.address)
        return Part("text")

    def _state(self, index: Index, row: Row) -> str:
        """How the row is shown. Asks the list, because `option.state` first makes its type, which takes 7 ms."""
        view = self._view
        focused = self.shows_focus and view.hasFocus() and index == view.currentIndex()
        if view.selectionModel().isSelected(index):
            return "current" if focused else "selected"
        if focused:
            return "focus"
        return "hover" if row.key == self.hovered else ""

    def _body(self, row_painter: RowPainter, placed: Placed, row: Row) -> None:
        colours = row_painter.colours
        formats: list[QTextLayout.FormatRange] = []
        if self.highlighted[0] == row.key:
            formats = [_format(start, length, colours.warn_soft, colours.on_warn, underlined=True)
                       for start, length in self.highlighted[1]]
        if self.selection is not None and self.selection.order_key == row.key:
            formats.append(_format(*self.selection.span, colours.accent, colours.on_accent))
        row_painter.body(placed, formats, muted=row.message.unsaid or row.unheard)


def _from_right(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _format(start: int, length: int, background: str, ink: str, underlined: bool = False) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    look = QTextCharFormat()
    look.setBackground(QColor(background))
    look.setForeground(QColor(ink))
    look.setFontUnderline(underlined)
    part.format = look
    return part
