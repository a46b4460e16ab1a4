"""Paints messages: author, time, text, quote, reactions; only ever as plain text."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.layouts import Layouts, Placed
from desktop.features.conversations.rows import Chip, Quote, Row
from desktop.kit import theme, times
from desktop.kit.avatars import paint_avatar
from desktop.kit.colours import Colours
from desktop.kit.lists import ItemRole

Index = QModelIndex | QPersistentModelIndex
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under a point: `link`, `chip`, `quote`, `unfold`, `text` or `row`."""

    kind: str
    value: object = None


@dataclass(slots=True)
class Marked:
    """Text selected within one message, in UTF-16 units."""

    ord: int
    anchor: int
    place: int

    @property
    def span(self) -> tuple[int, int]:
        return min(self.anchor, self.place), abs(self.place - self.anchor)


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.layouts = Layouts()
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
        width = _width(option)
        return QSize(width, int(self.layouts.place(index.data(ItemRole), width).height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ItemRole)
        colours = theme.colours()
        whole: QRect = option.rect
        placed = self.layouts.place(row, whole.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(whole.topLeft())
        paper = _Paper(painter, colours, self.layouts, whole.width(), _from_right(option))
        paper.ground(placed, self._state(option, row), flashed=row.key == self.flashed)
        paper.above(placed, row)
        if placed.quote is not None and row.quote is not None:
            paper.quote(placed.quote, row.quote)
        paper.author(placed, row, row.key == self.hovered)
        self._body(paper, placed, row)
        paper.below(placed)
        painter.restore()

    def part_at(self, row: Row, whole: QRect, point: QPoint, from_right: bool) -> Part:
        """What of a row, painted into `whole`, stands under `point` of the same coordinates."""
        placed = self.layouts.place(row, whole.width())
        at = QPointF(point - whole.topLeft())

        def under(rect: QRectF | None) -> bool:
            return rect is not None and _mirrored(rect, whole.width(), from_right).contains(at)

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
        origin = _mirrored(bounds.translated(placed.body_at), whole.width(), from_right).topLeft()
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

    def marked_text(self, row: Row, width: int) -> str:
        """The selected part of a message, as text."""
        if self.marked is None or self.marked.ord != row.key:
            return ""
        start, length = self.marked.span
        units = self.layouts.place(row, width).body.text().encode("utf-16-le")
        chosen = units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")
        return chosen.replace(sentences.LINE_SEPARATOR, "\n")

    def word_at(self, row: Row, width: int, place: int) -> Marked:
        """The word around a place, as a selection."""
        body = self.layouts.place(row, width).body
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

    def _state(self, option: QStyleOptionViewItem, row: Row) -> str:
        state = option.state
        focused = self.framed and bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_Selected:
            return "current" if focused else "selected"
        if focused:
            return "focus"
        return "hover" if row.key == self.hovered else ""

    def _body(self, paper: "_Paper", placed: Placed, row: Row) -> None:
        marks: list[QTextLayout.FormatRange] = []
        if self.found[0] == row.key:
            marks = [_mark(start, length, paper.colours.warn_soft, paper.colours.on_warn, underlined=True)
                     for start, length in self.found[1]]
        if self.marked is not None and self.marked.ord == row.key:
            marks.append(_mark(*self.marked.span, paper.colours.accent, paper.colours.on_accent))
        paper.body(placed, marks, muted=row.message.redacted)


class _Paper:
    """One row while it is painted."""

    def __init__(
        self, painter: QPainter, colours: Colours, layouts: Layouts, width: int, from_right: bool
    ) -> None:
        self.painter, self.colours, self.layouts = painter, colours, layouts
        self.width, self.from_right = width, from_right

    def rect(self, rect: QRectF) -> QRectF:
        return _mirrored(rect, self.width, self.from_right)

    def text(
        self, rect: QRectF, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> float:
        """One line, cut where it does not fit; returns the width that it takes."""
        metrics = QFontMetricsF(font)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(colour))
        if self.from_right and align == Qt.AlignmentFlag.AlignLeft:
            align = Qt.AlignmentFlag.AlignRight
        flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | _ONE_LINE
        self.painter.drawText(self.rect(rect), flags, cut)
        return metrics.horizontalAdvance(cut)

    def ground(self, placed: Placed, state: str, flashed: bool) -> None:
        rect = placed.content
        if flashed:
            self.painter.fillRect(rect, theme.colour(self.colours.warn_soft))
            self.painter.fillRect(rect.adjusted(0, rect.height() - 2, 0, 0), theme.colour(self.colours.on_warn))
            return
        if not state:
            return
        if state != "focus":
            self.painter.fillRect(rect, theme.colour(self.colours.hover))
        if state in ("current", "selected"):
            bar = self.rect(QRectF(0, rect.top(), self.layouts.gap * 0.75, rect.height()))
            self.painter.fillRect(bar, theme.colour(self.colours.accent))
        if state in ("current", "focus"):
            self.painter.setPen(QPen(theme.colour(self.colours.focus), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def above(self, placed: Placed, row: Row) -> None:
        if placed.day is not None:
            self._rule(placed.day, times.day(row.milliseconds), self.colours.line, self.colours.muted)
        if placed.unread_line is not None:
            self._rule(placed.unread_line, sentences.tr("New"), self.colours.danger, self.colours.danger)

    def _rule(self, rect: QRectF, label: str, line: str, text: str) -> None:
        """A line across with words in its middle."""
        font = self.layouts.day_font
        wide = QFontMetricsF(font).horizontalAdvance(label) + self.layouts.gap * 6
        middle = rect.center()
        self.painter.setPen(QPen(theme.colour(line), 1))
        y = round(middle.y()) + 0.5
        self.painter.drawLine(QPointF(rect.left(), y), QPointF(middle.x() - wide / 2, y))
        self.painter.drawLine(QPointF(middle.x() + wide / 2, y), QPointF(rect.right(), y))
        inside = QRectF(middle.x() - wide / 2, rect.top(), wide, rect.height())
        self.text(inside, label, font, text, Qt.AlignmentFlag.AlignHCenter)

    def quote(self, rect: QRectF, quote: Quote) -> None:
        gap = self.layouts.gap
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(self.colours.edge))
        self.painter.drawRoundedRect(self.rect(QRectF(rect.left(), rect.top(), gap * 0.75, rect.height())), 1.5, 1.5)
        inside = rect.adjusted(gap * 2.5, 0, 0, 0)
        if not quote.ord:
            self.text(inside, sentences.tr("A message that is not here yet"), self.layouts.small_font,
                      self.colours.muted)
            return
        wide = self.text(inside, sentences.isolated(quote.name), self.layouts.day_font, self.colours.muted)
        rest = inside.adjusted(wide + gap * 1.5, 0, 0, 0)
        said = sentences.tr("Message removed") if quote.redacted else sentences.isolated(quote.text)
        self.text(rest, said, self.layouts.small_font, self.colours.muted)

    def author(self, placed: Placed, row: Row, hovered: bool) -> None:
        moment = times.clock_time(row.milliseconds)
        if placed.avatar is None or placed.name is None:
            if hovered:
                gutter = QRectF(0, placed.body_at.y(), self.layouts.gutter - self.layouts.gap * 2,
                                self.layouts.strong.height())
                self.text(gutter, moment, self.layouts.small_font, self.colours.muted,
                          Qt.AlignmentFlag.AlignLeft if self.from_right else Qt.AlignmentFlag.AlignRight)
            return
        paint_avatar(self.painter, self.rect(placed.avatar), row.name, row.message.author)
        half = placed.name.adjusted(0, 0, -self.layouts.small.horizontalAdvance(moment) - self.layouts.gap * 3, 0)
        wide = self.text(half, row.name, self.layouts.name_font, self.colours.text)
        rest = placed.name.adjusted(wide + self.layouts.gap * 2, 1, 0, 1)
        self.text(rest, moment, self.layouts.small_font, self.colours.muted)

    def body(self, placed: Placed, marks: list[QTextLayout.FormatRange], muted: bool) -> None:
        self.painter.setPen(theme.colour(self.colours.muted if muted else self.colours.text))
        bounds = placed.body.boundingRect()
        origin = self.rect(bounds.translated(placed.body_at)).topLeft() - bounds.topLeft()
        placed.body.draw(self.painter, origin, marks)

    def below(self, placed: Placed) -> None:
        if placed.unfold is not None:
            self.text(placed.unfold, sentences.tr("Show all of it"), self.layouts.small_font, self.colours.accent)
        for rect, chip in placed.chips:
            self._chip(self.rect(rect), chip)
        if placed.foot is not None:
            self.text(placed.foot, placed.foot_text, self.layouts.small_font, self.colours.muted)

    def _chip(self, rect: QRectF, chip: Chip) -> None:
        fill, ink = (self.colours.soft, self.colours.on_soft) if chip.mine else (self.colours.card, self.colours.text)
        edge = self.colours.accent if chip.mine else self.colours.line
        self.painter.setPen(QPen(theme.colour(edge), 2 if chip.mine else 1))
        self.painter.setBrush(theme.colour(fill))
        self.painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), rect.height() / 2 - 1, rect.height() / 2 - 1)
        font = QFont(self.layouts.chip_font)
        font.setBold(chip.mine)
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(ink))
        self.painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), f"{chip.emoji} {chip.count}")


def _mirrored(rect: QRectF, width: int, from_right: bool) -> QRectF:
    if not from_right:
        return rect
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def _width(option: QStyleOptionViewItem) -> int:
    """The width of the list that asks; the option's own rectangle is not always set then."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else 600


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
