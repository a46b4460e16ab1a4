"""The field in which a message is written, inside one border with its buttons."""

import math

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import row
from desktop.kit.hinted import HintedText

MOST_LINES = 8


class Field(HintedText):
    """A text field as high as its text, up to eight lines."""

    sent = Signal()
    cancelled = Signal()
    up_pressed = Signal()
    taken = Signal(object)
    """A `desktop.kit.files.taking.Taken` with files or a picture was pasted or dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.refit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        from desktop.kit.files.taking import can_take

        return can_take(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Markup and addresses of files never become text here."""
        from desktop.kit.files.taking import taken

        found = taken(source)
        if found.text:
            self.insertPlainText(found.text)
            self.ensureCursorVisible()
        else:
            self.taken.emit(found)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.verticalScrollBar().setValue(0)  # the first lines, which were scrolled away while the field was lower

    def refit(self) -> None:
        """Take the height of the text."""
        all_lines = round(self.document().size().height())
        lines = max(1, min(MOST_LINES, all_lines))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if all_lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = lines * QFontMetrics(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        margins = self.contentsMargins()
        wanted = math.ceil(inside) + margins.top() + margins.bottom() + 2
        if wanted != self.height():
            self.setFixedHeight(wanted)


class Box(QFrame):
    """The field and its buttons inside one border, which shows where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = self.row = row(self, gap=0.5)
        inside.setContentsMargins(theme.space(2), theme.space(1), theme.space(1), theme.space(1))
        self.field = Field()
        self.field.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 0; }")
        self.field.installEventFilter(self)
        inside.addWidget(self.field, 1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, focused = theme.colours(), self.field.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(colours.focus if focused else colours.edge), 2 if focused else 1))
        painter.setBrush(theme.colour(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()
