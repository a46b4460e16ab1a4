"""Where the answers of a poll are in the row of its message, and how they are painted."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.features.conversations.polls.reading import ShownAnswer, ShownPoll
from desktop.kit import phrases, theme
from desktop.kit.phrases import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

WIDEST = 120.0
"""Steps."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)


class AnswerTile(Struct):
    """Rectangles from the top left corner of the message's row, laid out from left to right."""

    answer: ShownAnswer
    whole: QRectF
    mark: QRectF
    text: QRectF
    bar: QRectF
    count: QRectF


class PollTile(Struct):
    answers: list[AnswerTile]
    foot: QRectF
    words: str
    several: bool
    open: bool

    @property
    def bottom(self) -> float:
        return self.foot.bottom()


def placed(poll: ShownPoll, words: str, is_open: bool, left: float, top: float, room: float) -> PollTile:
    """`words` are under the answers."""
    body, small, gap = QFontMetricsF(theme.font("body")), QFontMetricsF(theme.font("small")), float(theme.space(1))
    wide, side = min(room, float(theme.space(WIDEST))), body.height() * 0.8
    number = max((body.horizontalAdvance(phrases.number(len(each.names))) for each in poll.answers), default=0) + gap
    tiles, y = [], top
    for each in poll.answers:
        x = left + side + gap * 2
        inside = max(1.0, wide - side - gap * 4 - number)
        height = body.boundingRect(QRectF(0, 0, inside, 10_000), _WRAPPED, isolated(each.text)).height()
        text = QRectF(x, y + gap, inside, height)
        bar = QRectF(x, text.bottom() + gap * 0.5, max(1.0, wide - side - gap * 2), gap * 1.5)
        mark = QRectF(left, y + gap + (body.height() - side) / 2, side, side)
        count = QRectF(left + wide - number, text.top(), number, body.height())
        whole = QRectF(left, y, wide, bar.bottom() + gap - y)
        tiles.append(AnswerTile(each, whole, mark, text, bar, count))
        y = whole.bottom()
    height = small.boundingRect(QRectF(0, 0, wide, 10_000), _WRAPPED, words).height()
    return PollTile(tiles, QRectF(left, y + gap, wide, height), words, poll.several, is_open)


def paint(painter: QPainter, tile: PollTile, rect: "Callable[[QRectF], QRectF]", *, from_right: bool) -> None:
    """`rect` puts a rectangle on the side where it is painted."""
    colours = theme.colours()
    align = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    for each in tile.answers:
        if tile.open or each.answer.mine:
            _mark(painter, rect(each.mark), several=tile.several, chosen=each.answer.mine)
        font = theme.font("strong") if each.answer.mine else theme.font("body")
        painter.setFont(font)
        painter.setPen(theme.colour(colours.text))
        painter.drawText(rect(each.text), _WRAPPED | int(align), isolated(each.answer.text))
        number = int(Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight)
        number |= int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(rect(each.count), number, phrases.number(len(each.answer.names)))
        painter.setPen(QPen(theme.colour(colours.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_ = each.bar.height() / 2
        painter.drawRoundedRect(rect(each.bar), round_, round_)
        if each.answer.share:
            full = QRectF(each.bar)
            full.setWidth(max(each.bar.height(), each.bar.width() * each.answer.share))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.accent))
            painter.drawRoundedRect(rect(full), round_, round_)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour(colours.muted))
    painter.drawText(rect(tile.foot), _WRAPPED | int(align), tile.words)


def _mark(painter: QPainter, at: QRectF, *, several: bool, chosen: bool) -> None:
    """A circle where one chooses one answer, a square where one may choose several."""
    colours = theme.colours()
    inside = at.adjusted(1, 1, -1, -1)
    corner = 3.0 if several else inside.height() / 2
    painter.setPen(QPen(theme.colour(colours.accent if chosen else colours.edge), 2))
    painter.setBrush(theme.colour(colours.accent if chosen else colours.card))
    painter.drawRoundedRect(inside, corner, corner)
    if chosen:
        painter.setPen(QPen(theme.colour(colours.on_accent), 2))
        height = inside.height()
        points = [(0.28, 0.52), (0.44, 0.68), (0.74, 0.34)]
        corners = [inside.topLeft() + type(at.topLeft())(x * height, y * height) for x, y in points]
        painter.drawPolyline(corners)
