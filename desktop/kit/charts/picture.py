"""A chart as a picture that one can go through by keys, hearing each value."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.charts import bars, lines
from desktop.kit.charts.figures import Figures

Shape = Literal["bars", "lines"]


class ChartPicture(QWidget):
    """Arrows, Home and End go from value to value; each is announced and framed."""

    def __init__(self, figures: Figures, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures, self._shape = figures, shape
        self.marked: int | None = None
        """Place of the value that is framed."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("chart", True)  # before it has a name: then screen readers ask what this is
        self.setAccessibleName(self.tr("Chart: {title}").format(title=figures.title))
        self.setAccessibleDescription(figures.sentence)
        theme.theme().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        height = bars.height(self.figures) if self._shape == "bars" else lines.height(self.figures)
        return QSize(theme.space(100), height + theme.space(2))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(50), self.sizeHint().height())

    @property
    def _area(self) -> QRectF:
        edge = theme.space(1)
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.marked if self.hasFocus() else None
        paint = bars.paint if self._shape == "bars" else lines.paint
        if self.figures.labels:
            paint(painter, self._area, self.figures, marked, mirrored=self.isRightToLeft())
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        last = len(self.figures.labels) - 1
        now = -1 if self.marked is None else self.marked
        match event.key():
            case Qt.Key.Key_Down:
                self._mark(now + 1)
            case Qt.Key.Key_Up:
                self._mark(now - 1)
            case Qt.Key.Key_Home:
                self._mark(0)
            case Qt.Key.Key_End:
                self._mark(last)
            case key if key == ahead:
                self._mark(now + 1)
            case key if key == back:
                self._mark(now - 1)
            case _:
                super().keyPressEvent(event)

    def _mark(self, place: int) -> None:
        if self.figures.labels:
            self.marked = max(0, min(place, len(self.figures.labels) - 1))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.figures.at(self.marked)))
            self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.marked = self.marked if self.marked is not None else 0
        super().focusInEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.figures.labels:
            point = event.pos().toPointF()
            place = bars.place_at(self.figures, self._area, point) if self._shape == "bars" else lines.place_at(
                self.figures, self._area, point, mirrored=self.isRightToLeft())  # fmt: skip
            QToolTip.showText(event.globalPos(), self.figures.at(place), self)
            return True
        return super().event(event)
