"""Small painted widgets: an icon that follows the theme, and a text that is cut with an ellipsis."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.kit import icons, phrases, theme
from desktop.kit.controls import TypedLabel, tip
from desktop.kit.icons import Tone


class Picture(QWidget):
    """An icon as decoration, `steps` spacing steps wide. It takes neither mouse nor focus."""

    def __init__(self, name: str, tone: Tone = "text", steps: float = 4.5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._steps = name, tone, steps
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.space(self._steps)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.draw(painter, self._name, QRectF(self.rect()), getattr(theme.colours(), self._tone))
        painter.end()


class Elided(TypedLabel):
    """One line of plain text, cut with an ellipsis. The tooltip and screen readers have the whole text."""

    def __init__(self, text: str = "", kind: theme.Type = "body", parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        sides = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self.rect(), sides, phrases.by_itself(shown))
        painter.end()
