"""Where others write in a text that is open: a line at the place, with a name above."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.kit import theme


@dataclass(frozen=True, slots=True)
class Caret:
    name: str
    place: int
    """In Qt's units from the beginning of the text."""
    letters: str = ""
    """What is being typed there and has not come yet."""


class Carets(QWidget):
    """Lies over the field, and lets every click through."""

    def __init__(self, area: QPlainTextEdit) -> None:
        super().__init__(area.viewport())
        self._area = area
        self.carets: tuple[Caret, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.viewport().installEventFilter(self)
        area.updateRequest.connect(lambda _area, _lines: self.update())
        area.textChanged.connect(self.update)

    def show_carets(self, carets: Iterable[Caret]) -> None:
        self.carets = tuple(carets)
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._area.viewport().size())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        last = self._area.document().characterCount() - 1
        for each in self.carets:
            cursor = QTextCursor(self._area.document())
            cursor.setPosition(min(each.place, last))
            at, letters = QRectF(self._area.cursorRect(cursor)), each.letters
            if cursor.atBlockEnd() and self._is_left_to_right(cursor):  # nothing stands where the letters come
                self._paint_letters(painter, at, letters)
                letters = ""
            self._paint(painter, at, each.name, letters)
        painter.end()

    def _is_left_to_right(self, cursor: QTextCursor) -> bool:
        return cursor.block().textDirection() is Qt.LayoutDirection.LeftToRight

    def _paint_letters(self, painter: QPainter, at: QRectF, letters: str) -> None:
        """Paint letters after the end of the line, as far as there is room."""
        painter.save()
        painter.setFont(self._area.font())
        painter.setPen(theme.colour(theme.colours().muted))
        place = QRectF(at.right() + 2, at.top(), max(0.0, self.width() - at.right() - 2), at.height())
        shown = painter.fontMetrics().elidedText(letters, Qt.TextElideMode.ElideLeft, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def _paint(self, painter: QPainter, at: QRectF, name: str, letters: str) -> None:
        """A line, and above it a flag with the name and, in the colours of the text, what has not come yet."""
        colours, metrics = theme.colours(), painter.fontMetrics()
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, theme.space(40))
        letters = metrics.elidedText(letters, Qt.TextElideMode.ElideLeft, theme.space(80))
        painter.setPen(QPen(theme.colour(colours.focus), 2))
        painter.drawLine(at.topLeft(), at.bottomLeft())
        first, second = (metrics.horizontalAdvance(each) + theme.space(2) if each else 0 for each in (name, letters))
        flag = QRectF(0, 0, first + second, metrics.height())
        flag.moveBottomLeft(at.topLeft())
        if flag.top() < 0:  # in the first line: below
            flag.moveTopLeft(at.bottomLeft())
        flag.moveLeft(max(0.0, min(flag.left(), self.width() - flag.width())))
        parts = ((flag.adjusted(0, 0, -second, 0), colours.focus, colours.window, name),
                 (flag.adjusted(first, 0, 0, 0), colours.window, colours.text, letters))  # fmt: skip
        for place, ground, ink, words in parts:
            painter.fillRect(place, theme.colour(ground))
            painter.setPen(theme.colour(ink))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setPen(QPen(theme.colour(colours.focus), 1))
        painter.drawRect(flag)
