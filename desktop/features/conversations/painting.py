"""Paints one message: background, day, quote, author, text, reactions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from desktop.features.conversations import sentences
from desktop.features.conversations.layouts import Layouts, Placed
from desktop.features.conversations.message_row import Chip, Quote, Row
from desktop.features.conversations.threads import Answers
from desktop.kit import phrases, theme, times
from desktop.kit.avatars import paint_avatar
from desktop.kit.colours import Colours
from desktop.kit.icons import draw
from desktop.kit.letters import cut

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from desktop.features.conversations.polls.tiles import PollTile
    from desktop.kit.files.reading import ShownFile

_ONE_LINE = int(Qt.TextFlag.TextSingleLine)


class RowPainter:
    """Paints the parts of one row."""

    def __init__(
        self, painter: QPainter, colours: Colours, layouts: Layouts, width: int, from_right: bool
    ) -> None:
        self.painter, self.colours, self.layouts = painter, colours, layouts
        self.width, self.from_right = width, from_right

    def rect(self, rect: QRectF) -> QRectF:
        return mirrored(rect, self.width, self.from_right)

    def text(
        self, rect: QRectF, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> float:
        """Paint one line, cut where it does not fit. Returns the width that it takes."""
        metrics = QFontMetricsF(font)
        shown = cut(metrics, text, rect.width())
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(colour))
        if self.from_right and align == Qt.AlignmentFlag.AlignLeft:
            align = Qt.AlignmentFlag.AlignRight
        flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | _ONE_LINE
        self.painter.drawText(self.rect(rect), flags, shown)
        return metrics.horizontalAdvance(shown)

    def background(self, placed: Placed, state: str, flashed: bool) -> None:
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
        """Paint a line across the row with words in its middle."""
        font = self.layouts.day_font
        wide = QFontMetricsF(font).horizontalAdvance(label) + self.layouts.gap * 6
        middle = rect.center()
        inside = QRectF(middle.x() - wide / 2, rect.top(), wide, rect.height())
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(line))
        y = round(middle.y())
        for left, right in ((rect.left(), inside.left()), (inside.right(), rect.right())):
            self.painter.drawRect(QRectF(left, y, right - left, 1))  # a fiftieth of the time of a smooth line
        self.text(inside, label, font, text, Qt.AlignmentFlag.AlignHCenter)

    def quote(self, rect: QRectF, quote: Quote) -> None:
        gap = self.layouts.gap
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.colour(self.colours.edge))
        self.painter.drawRoundedRect(self.rect(QRectF(rect.left(), rect.top(), gap * 0.75, rect.height())), 1.5, 1.5)
        inside = rect.adjusted(gap * 2.5, 0, 0, 0)
        if not quote.order_key:
            self.text(inside, sentences.tr("A message that is not here yet"), self.layouts.small_font,
                      self.colours.muted)
            return
        wide = self.text(inside, phrases.isolated(quote.name), self.layouts.day_font, self.colours.muted)
        rest = inside.adjusted(wide + gap * 1.5, 0, 0, 0)
        said = sentences.tr("Message removed") if quote.redacted else phrases.isolated(quote.text)
        self.text(rest, said, self.layouts.small_font, self.colours.muted)

    def author(self, placed: Placed, row: Row, hovered: bool) -> None:
        if placed.avatar is None or placed.name is None:
            if hovered:
                gutter = QRectF(0, placed.body_at.y(), self.layouts.gutter - self.layouts.gap * 2,
                                self.layouts.strong.height())
                self.text(gutter, times.clock_time(row.milliseconds), self.layouts.small_font, self.colours.muted,
                          Qt.AlignmentFlag.AlignLeft if self.from_right else Qt.AlignmentFlag.AlignRight)
            return
        paint_avatar(self.painter, self.rect(placed.avatar), row.name, row.message.author)
        moment = sentences.moment_shown(row)
        half = placed.name.adjusted(0, 0, -self.layouts.small.horizontalAdvance(moment) - self.layouts.gap * 3, 0)
        wide = self.text(half, row.name, self.layouts.name_font, self.colours.text)
        rest = placed.name.adjusted(wide + self.layouts.gap * 2, 1, 0, 1)
        self.text(rest, moment, self.layouts.small_font, self.colours.muted)

    def title(self, placed: Placed, row: Row) -> None:
        if placed.title is not None:
            self.text(placed.title, phrases.isolated(row.message.title), self.layouts.name_font, self.colours.text)

    def body(self, placed: Placed, formats: list[QTextLayout.FormatRange], muted: bool) -> None:
        self.painter.setPen(theme.colour(self.colours.muted if muted else self.colours.text))
        origin = self.rect(placed.body.bounds().translated(placed.body_at)).topLeft()
        placed.body.draw(self.painter, origin, formats)

    def files(self, placed: Placed, row: Row, picture: "Callable[[ShownFile], QPixmap | None]") -> None:
        from desktop.kit.files.tiles import paint_tile

        away = dict(zip((file.id for file in row.files), row.away, strict=False))
        for rect, file in placed.files:
            paint_tile(self.painter, self.rect(rect), file, picture(file), away.get(file.id, ""),
                       from_right=self.from_right)  # fmt: skip

    def poll(self, tile: "PollTile") -> None:
        from desktop.features.conversations.polls.tiles import paint

        paint(self.painter, tile, self.rect, from_right=self.from_right)

    def below(self, placed: Placed) -> None:
        if placed.unfold is not None:
            self.text(placed.unfold, sentences.tr("Show all of it"), self.layouts.small_font, self.colours.accent)
        for rect, chip in placed.chips:
            self._chip(self.rect(rect), chip)
        if placed.foot is not None:
            self.text(placed.foot, placed.foot_text, self.layouts.small_font, self.colours.muted)

    def thread(self, rect: QRectF, thread: Answers) -> None:
        """What has been answered in the message's thread; its unread answers stand out."""
        side = self.layouts.small.height()
        at = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        draw(self.painter, "chat", self.rect(at), self.colours.accent)
        font = self.layouts.day_font if thread.unread else self.layouts.small_font
        self.text(rect.adjusted(side + self.layouts.gap * 1.5, 0, 0, 0), sentences.thread_line(thread), font,
                  self.colours.accent)  # fmt: skip

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
        self.painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), f"{chip.emoji} {phrases.number(chip.count)}")


def mirrored(rect: QRectF, width: int, from_right: bool) -> QRectF:
    """A rectangle that was laid out from left to right, on the side where it is painted."""
    if not from_right:
        return rect
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
