"""Circles with initials. A person's colour follows from the member id and never changes."""

from unicodedata import category

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.colours import avatar_colour


def initials(name: str) -> str:
    """One or two letters, or a dot for a name without letters. What is in brackets behind a name does not count."""
    words = [word for word in name.partition(" (")[0].split() if category(word[0])[0] in "LN"]
    if not words:
        return "·"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


def paint_avatar(painter: QPainter, rect: QRectF, name: str, seed: bytes, *, here: bool = False) -> None:
    """Draw into the square `rect`; `here` adds a dot for a person who is connected now."""
    colours = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(avatar_colour(colours, seed)))
    painter.drawEllipse(rect)
    font = theme.font("strong")
    font.setPixelSize(max(7, round(rect.height() * 0.38)))
    painter.setFont(font)
    painter.setPen(theme.colour(colours.on_avatar))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    if here:
        size = max(8.0, rect.height() * 0.3)
        spot = QRectF(rect.right() - size + 1, rect.bottom() - size + 1, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.window))
        painter.drawEllipse(spot)
        painter.setBrush(theme.colour(colours.good))
        painter.drawEllipse(spot.adjusted(2, 2, -2, -2))
    painter.restore()


class Avatar(QWidget):
    """An avatar as a widget. It is decoration: the name is shown next to it."""

    def __init__(self, name: str = "", seed: bytes = b"", steps: float = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._seed, self._steps = name, seed, steps
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_person(self, name: str, seed: bytes) -> None:
        self._name, self._seed = name, seed
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = theme.space(self._steps)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._name, self._seed)
        painter.end()
