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
            self._paint(painter, QRectF(self._area.cursorRect(cursor)), each.name)
        painter.end()

    def _paint(self, painter: QPainter, at: QRectF, name: str) -> None:
        colours, metrics = theme.colours(), painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, theme.space(40))
        painter.setPen(QPen(theme.colour(colours.focus), 2))
        painter.drawLine(at.topLeft(), at.bottomLeft())
        flag = QRectF(0, 0, metrics.horizontalAdvance(shown) + theme.space(2), metrics.height())
        flag.moveBottomLeft(at.topLeft())
        if flag.top() < 0:  # in the first line: below
            flag.moveTopLeft(at.bottomLeft())
        flag.moveLeft(max(0.0, min(flag.left(), self.width() - flag.width())))
        painter.fillRect(flag, theme.colour(colours.focus))
        painter.setPen(theme.colour(colours.window))
        painter.drawText(flag, int(Qt.AlignmentFlag.AlignCenter), shown)
