"""Where each part of a message row is: computed once per row and width, and kept for the latest rows."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QTextCharFormat, QTextLayout

from desktop.features.conversations import links, marks, sentences
from desktop.features.conversations.body import Body
from desktop.features.conversations.message_row import Chip, Row
from desktop.kit import phrases, theme
from desktop.kit.letters import ahead_of

if TYPE_CHECKING:
    from desktop.features.conversations.polls.reading import ShownPoll
    from desktop.features.conversations.polls.tiles import PollTile
    from desktop.kit.files.tiles import Tile

KEPT = 400
"""Rows whose layout is kept: twice as many as the list holds."""
FOLDED = 1_800
"""A message with more characters is folded until the reader unfolds it."""
FOLDED_LINES = 24
"""So is a message with this many line breaks."""
LARGE = 2.2
"""Emoji that are alone are this many times as large as text."""


class Placed(Struct):
    """Rectangles of one row from its top left corner, laid out from left to right. None = not shown."""

    height: float
    body: Body
    body_at: QPointF
    text: str
    """The text that `body` shows; positions in `body` are positions in this text."""
    links: list[links.Link]
    day: QRectF | None = None
    unread_line: QRectF | None = None
    content: QRectF = field(default_factory=QRectF)
    """The message itself, without the day and the unread line above it."""
    avatar: QRectF | None = None
    name: QRectF | None = None
    quote: QRectF | None = None
    title: QRectF | None = None
    unfold: QRectF | None = None
    thread: QRectF | None = None
    chips: list[tuple[QRectF, Chip]] = field(default_factory=list)
    files: "list[Tile]" = field(default_factory=list)
    poll: "PollTile | None" = None
    foot: QRectF | None = None
    foot_text: str = ""


class Layouts:
    """The layouts of rows, kept by row and width."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Row, int, Placed]] = OrderedDict()
        self.unfolded: set[int] = set()
        self.computed = 0
        """The number of rows that have been laid out."""
        self.restyle()

    def restyle(self) -> None:
        """The palette, the font or the direction of writing has changed."""
        self._kept.clear()
        self._from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.body_font, self.small_font, self.name_font = (
            theme.font("body"), theme.font("small"), theme.font("strong"))
        self.day_font = QFont(self.small_font)
        self.day_font.setWeight(QFont.Weight.DemiBold)
        self.chip_font = theme.font("body")
        self.small, self.strong = QFontMetricsF(self.small_font), QFontMetricsF(self.name_font)
        self.gap = float(theme.space(1))
        self.margin = float(theme.space(4))
        self.avatar_side = float(theme.space(9))
        self.widest = float(theme.space(195))
        self.gutter = self.margin + self.avatar_side + theme.space(3)

    def of(self, row: Row, width: int) -> Placed:
        """The layout of a row in a list of this width, in pixels."""
        kept = self._kept.get(row.key)
        if kept is not None and kept[1] == width and (kept[0] is row or kept[0] == row):
            return kept[2]
        self.computed += 1
        placed = self._compute(row, width)
        self._kept[row.key] = (row, width, placed)
        self._kept.move_to_end(row.key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return placed

    def unfold(self, order_key: int) -> None:
        self.unfolded.add(order_key)
        self._kept.pop(order_key, None)

    def _compute(self, row: Row, width: int) -> Placed:
        left = self.gutter
        room = min(max(80.0, width - left - self.margin), self.widest)
        text, folded = self._shown_text(row)
        found = [] if row.message.unsaid or row.unheard else links.find(text)
        body = self._body(row, text, found, room)
        placed = Placed(0, body, QPointF(), text, found)
        y = self._above(row, placed, width)
        top = y
        y += self.gap * (2.5 if row.first else 0.75)
        if row.quote is not None:
            placed.quote = QRectF(left, y, room, self.small.height() + self.gap)
            y += placed.quote.height() + self.gap
        if row.first:
            placed.avatar = QRectF(self.margin, y, self.avatar_side, self.avatar_side)
            placed.name = QRectF(left, y, room, self.strong.height())
            y += placed.name.height() + self.gap * 0.5
        if row.message.title and not row.message.redacted:
            placed.title = QRectF(left, y, room, self.strong.height() + self.gap * 0.5)
            y = placed.title.bottom()
        placed.body_at = QPointF(left, y)
        if text or row.message.edited or not row.files:
            y += body.bounds().height()
        if folded:
            label = self.small.horizontalAdvance(sentences.tr("Show all of it")) + self.gap * 4
            placed.unfold = QRectF(left, y + self.gap, label, self.small.height() + self.gap)
            y = placed.unfold.bottom()
        y = self._below(row, placed, left, y, room)
        if placed.avatar is not None:
            y = max(y, placed.avatar.bottom())
        placed.height = y + self.gap * (1.5 if row.chips else 0.75)
        placed.content = QRectF(0, top, width, placed.height - top)
        return placed

    def _above(self, row: Row, placed: Placed, width: int) -> float:
        y = 0.0
        if row.day:
            placed.day = QRectF(self.margin, y + self.gap * 2, width - 2 * self.margin, self.small.height() * 1.7)
            y = placed.day.bottom() + self.gap
        if row.unread_line:
            placed.unread_line = QRectF(
                self.margin, y + self.gap, width - 2 * self.margin, self.small.height() * 1.3)
            y = placed.unread_line.bottom()
        return y

    def _below(self, row: Row, placed: Placed, left: float, y: float, room: float) -> float:
        if row.poll is not None:
            placed.poll = _poll(row.poll, left, y + self.gap, room)
            y = placed.poll.bottom
        if row.files and not row.message.unsaid:
            from desktop.kit.files.tiles import tiles

            placed.files = tiles(row.files, left, y + self.gap, room)
            y = placed.files[-1][0].bottom() + self.gap
        if row.chips:
            y += self.gap
            metrics = QFontMetricsF(self.chip_font)
            x, height = left, metrics.height() + self.gap
            for chip in row.chips:
                label = f"{chip.emoji} {phrases.number(chip.count)}"
                wide = metrics.horizontalAdvance(label) + self.gap * 4
                if x > left and x + wide > left + room:
                    x, y = left, y + height + self.gap
                placed.chips.append((QRectF(x, y, wide, height), chip))
                x += wide + self.gap
            y += height
        if row.thread is not None:
            side = self.small.height()
            wide = self.small.horizontalAdvance(sentences.thread_line(row.thread)) * 1.1 + side + self.gap * 3
            placed.thread = QRectF(left, y + self.gap * 0.5, min(wide, room), side + self.gap)
            y = placed.thread.bottom()
        if row.newest_own and row.replicas is not None:
            placed.foot_text = sentences.delivered(row.replicas)
            placed.foot = QRectF(left, y + self.gap * 0.5, room, self.small.height())
            y = placed.foot.bottom()
        return y

    def _shown_text(self, row: Row) -> tuple[str, bool]:
        """The text that is painted, and whether a part of it is folded away."""
        text = sentences.visible(row)
        if row.unheard:
            return text, True
        if row.key in self.unfolded or (len(text) <= FOLDED and text.count("\n") < FOLDED_LINES):
            return text, False
        lines = text[:FOLDED].split("\n")[:FOLDED_LINES]
        return "\n".join(lines).rstrip() + " …", True

    def _body(self, row: Row, text: str, found: list[links.Link], room: float) -> Body:
        font = QFont(self.body_font)
        font.setItalic(row.message.unsaid or row.unheard)
        if marks.only_emoji(text):
            font.setPointSizeF(font.pointSizeF() * LARGE)
        edited = row.message.edited and not row.message.unsaid and not row.unheard
        shown = text + sentences.tr(" (edited)") if edited else text
        formats = self._formats(text, shown, found) + _called(text, row)
        return Body(shown, font, formats, room, self._from_right)

    def _formats(self, text: str, shown: str, found: list[links.Link]) -> list[QTextLayout.FormatRange]:
        colours = theme.colours()
        formats = []
        for start, length in () if "`" not in text else marks.code(text):
            look = QTextCharFormat()
            look.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            look.setFontFixedPitch(True)
            look.setBackground(QColor(colours.hover))
            formats.append(_range(text, start, length, look))
        for link in found:
            look = QTextCharFormat()
            look.setForeground(QColor(colours.accent))
            look.setFontUnderline(True)
            formats.append(_range(text, link.start, link.length, look))
        if len(shown) > len(text):
            look = QTextCharFormat()
            look.setForeground(QColor(colours.muted))
            look.setFontPointSize(self.small_font.pointSizeF())
            formats.append(_range(shown, len(text), len(shown) - len(text), look))
        return formats


def _poll(poll: "ShownPoll", left: float, top: float, room: float) -> "PollTile":
    from desktop.features.conversations.polls import sentences as words
    from desktop.features.conversations.polls import tiles

    at = words.now()
    return tiles.placed(poll, words.foot(poll, at), not words.is_over(poll, at), left, top, room)


def _called(text: str, row: Row) -> list[QTextLayout.FormatRange]:
    """The look of names after an `@`, which stand out more where they call the reader."""
    formats = []
    for mention in row.mentions if not row.message.unsaid else ():
        if mention.start + mention.length <= len(text):
            look = QTextCharFormat()
            look.setForeground(QColor(theme.colours().accent))
            look.setFontWeight(QFont.Weight.DemiBold)
            if row.calls_me:
                look.setBackground(QColor(theme.colours().hover))
            formats.append(_range(text, mention.start, mention.length, look))
    return formats


def _range(text: str, start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A look for some characters of a text."""
    part = QTextLayout.FormatRange()
    part.start = ahead_of(text, start)
    part.length = ahead_of(text, start + length) - part.start
    part.format = look
    return part

