"""The board for the hall: cards to cut out, each with slips to tear off. Names and numbers are on it only where
whoever put it up chose so: strangers read a wall, too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QIODevice, QLocale, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.features.aid.days import today, when
from desktop.kit import phrases
from desktop.kit.dialogs import notice
from desktop.kit.people import Names
from desktop.kit.printing import paper, save
from sync.overview import Reader

translate = QCoreApplication.translate
MARGIN, PADDING = 30.0, 8.0
COLUMNS, ROWS, SLIPS = 2, 4, 3
HEAD = 20.0
"""Points, the height of the line above the cards."""
SLIP = 44.0
"""Points, the height of the slips to tear off."""
MOST = 400
_SQL = (
    "SELECT a.side, a.title, a.sort, a.about, a.day, a.until, a.hour, a.repeats, a.place, a.author, a.contact,"
    " a.on_paper FROM aid a JOIN fact f ON f.order_key = a.order_key WHERE a.group_number = ? AND a.state = 'open'"
    " AND a.quiet = 0 AND f.state IN ('open', 'tentative', 'wanted', 'rota')"
    " AND (a.day IS NULL OR a.day >= ? OR a.repeats > '')"
    " ORDER BY a.side, a.urgency = 'urgent' DESC, a.day IS NULL, a.day, a.order_key LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Card:
    head: str
    """`Ask · Ride`"""
    title: str
    lines: tuple[str, ...]
    slip: str
    """What is on each slip below the title: whom to ask, and how, if that is told."""


def cards(reader: Reader, group_number: int, names: Names) -> list[Card]:
    """What everybody in the group reads and is not settled, asks first, the urgent ones before the others."""
    found = reader.rows(_SQL, (group_number, today(), MOST))
    return [_card(names, *row) for row in found]


def _card(
    names: Names, side: str, title: str, sort: str, about: str, day: str, until: int, hour: str, repeats: str,
    place: str, author: bytes, contact: str, on_paper: int,
) -> Card:  # fmt: skip
    head = " · ".join((phrases.option("aid.side", side), phrases.option("aid.sort", sort)))
    time = when({"day": day, "until": bool(until), "hour": hour, "repeats": repeats})
    slip = translate("aid", "Answer on the help board")
    if on_paper:
        slip = "\n".join(filter(None, (names(bytes(author)), contact)))
    return Card(head, title, tuple(filter(None, (" · ".join(filter(None, (time, place))), about or ""))), slip)


def print_board(parent: QWidget, reader: Reader, group_number: int, group: str, names: Names) -> QFileDialog | None:
    """Ask where the sheets go, and write them there; None if the board is empty."""
    heading, found = translate("aid", "Board to print"), cards(reader, group_number, names)
    if not found:
        notice(parent, heading, translate("aid", "Nothing is open that everybody reads. Put something up first."))
        return None
    name = translate("aid", "Help board of {group}").format(group=group)
    return save(parent, heading, name, lambda device: sheets(name, found, device))


def sheets(title: str, shown: Sequence[Card], device: QIODevice) -> Iterator[int]:
    """A file of sheets with 2 × 4 cards goes to `device`. Above them stand the title and the day of today (`above`),
    because a sheet hangs on. One card for each step; yields how many are done."""
    head = above(title)
    writer = paper.writer(device, title, MARGIN)
    painter = QPainter(writer)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    try:
        for done, each in enumerate(shown):
            if done % (COLUMNS * ROWS) == 0:
                if done:
                    writer.newPage()
                paper.write(painter, QRectF(0, 0, writer.width(), paper.dots(HEAD)), head, paper.letters(0.9), 1)
            _draw(painter, _cell(done % (COLUMNS * ROWS), writer.width(), writer.height()), each)
            yield done + 1
    finally:
        painter.end()


def above(title: str) -> str:
    """`Help board of Linden 12 · Saturday, 28 November 2026`"""
    return " · ".join((title, QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)))


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _cell(place: int, width: float, height: float) -> QRectF:
    row, column = divmod(place, COLUMNS)
    column = COLUMNS - 1 - column if _is_mirrored() else column
    top = paper.dots(HEAD)
    each = (height - top) / ROWS
    return QRectF(column * width / COLUMNS, top + row * each, width / COLUMNS, each)


def _draw(painter: QPainter, cell: QRectF, card: Card) -> None:
    painter.setPen(QPen(Qt.GlobalColor.gray, 0, Qt.PenStyle.DotLine))
    painter.drawRect(cell)
    slips = QRectF(cell)
    slips.setTop(cell.bottom() - paper.dots(SLIP))
    padding = paper.dots(PADDING)
    inside = cell.adjusted(padding, padding, -padding, -paper.dots(SLIP))
    painter.setPen(QPen(Qt.GlobalColor.black, 0))
    for text, font, most in (
        (card.head, paper.letters(0.75), 1), (card.title, paper.letters(1.25, bold=True), 3),
        *((line, paper.letters(0.9), 6) for line in card.lines),
    ):  # fmt: skip
        inside.setTop(inside.top() + paper.write(painter, inside, text, font, most))
    _draw_slips(painter, slips, card)


def _draw_slips(painter: QPainter, area: QRectF, card: Card) -> None:
    """A line to cut along, and slips side by side."""
    dashed = QPen(Qt.GlobalColor.darkGray, 0, Qt.PenStyle.DashLine)
    painter.setPen(dashed)
    painter.drawLine(area.topLeft(), area.topRight())
    width, padding = area.width() / SLIPS, paper.dots(3)
    for number in range(SLIPS):
        slip = QRectF(area.left() + number * width, area.top(), width, area.height())
        painter.setPen(dashed)
        if number:
            painter.drawLine(slip.topLeft(), slip.bottomLeft())
        painter.setPen(QPen(Qt.GlobalColor.black, 0))
        words = slip.adjusted(padding, padding, -padding, -padding)
        words.setTop(words.top() + paper.write(painter, words, card.title, paper.letters(0.7, bold=True), 1))
        for line in card.slip.split("\n"):
            words.setTop(words.top() + paper.write(painter, words, line, paper.letters(0.7), 2))
