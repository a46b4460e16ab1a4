"""The text of a message, laid out. Each paragraph runs in the direction of its first letter and is on that side."""

from collections.abc import Sequence
from itertools import groupby
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from desktop.features.conversations import sentences

Formats = Sequence[QTextLayout.FormatRange]


def runs_from_right(paragraph: str, default: bool) -> bool:
    """By the first letter that has a direction (UAX #9, P2 and P3); `default` if none has."""
    for letter in paragraph:
        direction = bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return default


class Body:
    """Positions are positions in the whole text, in UTF-16 units. A part is a run of paragraphs of one direction."""

    def __init__(self, text: str, font: QFont, formats: Formats, room: float, from_right: bool) -> None:
        self._text = text.replace("\n", sentences.LINE_SEPARATOR)
        self._parts: list[tuple[int, QTextLayout]] = []
        start, y = 0, 0.0
        sides = groupby(text.split("\n"), lambda paragraph: runs_from_right(paragraph, from_right))
        for right, paragraphs in sides:
            shown = sentences.LINE_SEPARATOR.join(paragraphs)
            part = QTextLayout(shown, font)
            part.setTextOption(_option(right))
            part.setCacheEnabled(True)
            length = len(shown.encode("utf-16-le", "surrogatepass")) // 2
            part.setFormats(_inside(formats, start, length))
            y = _break(part, room, y)
            self._parts.append((start, part))
            start += length + 1
        self._bounds = QRectF(0, 0, room, y)
        self._formats = formats

    def text(self) -> str:
        return self._text

    def bounds(self) -> QRectF:
        return self._bounds

    def draw(self, painter: QPainter, origin: QPointF, formats: Formats) -> None:
        """Draw with `formats` over those of the text."""
        for start, part in self._parts:
            length = len(part.text().encode("utf-16-le", "surrogatepass")) // 2
            part.draw(painter, origin, _inside(formats, start, length))

    def position_at(self, at: QPointF, nearest: bool) -> int | None:
        """The position under a point; `nearest` also answers for a point beside the text."""
        found = None
        for start, part in self._parts:
            for number in range(part.lineCount()):
                line = part.lineAt(number)
                rect = line.naturalTextRect()
                cursor = line.xToCursor(at.x())
                found = start + int(cursor[0] if isinstance(cursor, tuple) else cursor)
                if at.y() < rect.bottom():
                    return found if nearest or rect.contains(at) else None
        return found if nearest else None

    def word_at(self, position: int) -> tuple[int, int]:
        """Where the word around a position begins and ends."""
        start, part = next(each for each in reversed(self._parts) if each[0] <= position)
        mode = QTextLayout.CursorMode.SkipWords
        end = part.nextCursorPosition(position - start, mode)
        begin = part.previousCursorPosition(end, mode)
        units = part.text().encode("utf-16-le", "surrogatepass")
        while end > begin and units[2 * end - 2 : 2 * end].decode("utf-16-le", "ignore").isspace():
            end -= 1
        return start + begin, start + end


def _option(right: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    return option


def _break(part: QTextLayout, room: float, y: float) -> float:
    """Break into lines of this width below `y`. Returns where they end."""
    part.beginLayout()
    while (line := part.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, y))
        y += line.height()
    part.endLayout()
    return y


def _inside(formats: Formats, start: int, length: int) -> list[QTextLayout.FormatRange]:
    """What of the formats lies in a part that begins at `start`, with positions in that part."""
    result = []
    for whole in formats:
        begin, end = max(whole.start, start), min(whole.start + whole.length, start + length)
        if begin < end:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = begin - start, end - begin, whole.format
            result.append(part)
    return result
