"""Codes to scan (ISO/IEC 18004): what a telephone or another computer reads from a screen or from paper."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import button, column, label

Squares = tuple[tuple[bool, ...], ...]
"""Rows of a code, True where it is dark, without its margin."""
LONGEST = 1_000
"""Bytes of a text that becomes a code. A longer one has squares too small for a camera."""
MARGIN = 4
"""Squares around a code that stay white, as the standard asks."""

PIECE = 8
"""Letters after which a line of the text may end."""


@lru_cache(maxsize=64)
def squares(text: str) -> Squares | None:
    """The code for `text`, readable with 15 % of it damaged; None if the text is empty or too long."""
    if not text or len(text.encode("utf-8", "replace")) > LONGEST:
        return None
    import segno

    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(dark) for dark in line) for line in code.matrix)


def draw(painter: QPainter, area: QRectF, code: Squares) -> None:
    """The code in black on white with its margin, as large as fits into the middle of `area`, whatever the theme."""
    side = min(area.width(), area.height())
    step = side / (len(code) + 2 * MARGIN)
    if painter.device().logicalDpiX() < 200:  # whole pixels on a screen: blurred edges are hard to read
        step = max(1.0, step // 1)
    whole = step * (len(code) + 2 * MARGIN)
    left, top = area.center().x() - whole / 2, area.center().y() - whole / 2
    painter.fillRect(QRectF(left, top, whole, whole), Qt.GlobalColor.white)
    left, top = left + MARGIN * step, top + MARGIN * step
    for number, line in enumerate(code):
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and line[end]:
                end += 1
            if end > start:
                run = QRectF(left + start * step, top + number * step, (end - start) * step, step)
                painter.fillRect(run, Qt.GlobalColor.black)
            start = end + 1


class QrPicture(QWidget):
    """Only the picture. `what` says what one comes to by scanning it."""

    def __init__(self, what: str, code: Squares, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        count = len(code) + 2 * MARGIN
        side = count * max(3, theme.space(50) // count)
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(self.tr("Code to scan: {what}").format(what=what))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, QRectF(self.rect()), self._code)
        painter.end()


class QrCard(QWidget):
    """A code with its heading, and the same as a text that one can read out and copy."""

    def __init__(self, what: str, text: str, explanation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        layout = column(self, gap=2)
        layout.addWidget(label(what, "heading", wrap=True))
        code = squares(text)
        if code is None:
            explanation = self.tr("This is too long for a code to scan. Copy the text instead.")
        else:
            self.picture = QrPicture(what, code)
            layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        if explanation:
            layout.addWidget(label(explanation, look="muted", wrap=True))
        pieces = (text[at : at + PIECE] for at in range(0, len(text), PIECE))
        self.line = label("\N{ZERO WIDTH SPACE}".join(pieces), "small", wrap=True)
        self.line.setAccessibleName(self.tr("{what}, as a text").format(what=what))
        self.line.setAccessibleDescription(text)
        layout.addWidget(self.line)
        self.button = button(self.tr("Copy the text"), self.copy, picture="copy")
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.button.setText(self.tr("Copied"))
