"""What a page shows while it is empty: the reason, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import icons, theme
from desktop.kit.controls import button, column, label, row, scrolled


class Emblem(QWidget):
    """A large icon on a tinted disc; decoration."""

    def __init__(self, picture: str, steps: float = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._side = theme.space(steps)
        self.setFixedSize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.soft))
        painter.drawEllipse(self.rect())
        inset = self._side * 0.26
        icons.draw(painter, self._picture, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), colours.on_soft)
        painter.end()


class EmptyState(QWidget):
    """An emblem, a heading, a sentence, and perhaps the button of the next step."""

    def __init__(
        self,
        picture: str,
        heading: str,
        text: str,
        action: str = "",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        inside = QWidget()
        area = scrolled(inside)
        column(self).addWidget(area)
        layout = column(inside, margin=4, gap=3)
        layout.addStretch(2)
        layout.addWidget(Emblem(picture), alignment=Qt.AlignmentFlag.AlignHCenter)
        self.heading = label(heading, "heading", wrap=True)
        self.text = label(text, look="muted", wrap=True)
        for part in (self.heading, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            part.setMaximumWidth(theme.space(120))
            middle = row()  # not an alignment, which would stop the text from growing taller where it wraps
            middle.addStretch(1)
            middle.addWidget(part, 1000)
            middle.addStretch(1)
            layout.addLayout(middle)
        if action:
            self.button = button(action, pressed, look="primary")
            self.setFocusProxy(self.button)
            layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        else:  # whoever comes with the keyboard hears what is here
            area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            area.setProperty("look", "read")
            area.setAccessibleName(heading)
            area.setAccessibleDescription(text)
            self.setFocusProxy(area)
        layout.addStretch(3)
