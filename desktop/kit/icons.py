"""Line icons from `resources/icons`, drawn in the colours of the palette in force."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from desktop.kit import theme
from resources import FOLDER

Tone = Literal["text", "muted", "accent", "on_accent", "on_soft", "on_warn", "danger", "good", "window"]

DIRECTED = frozenset({"chat", "chevron-left", "chevron-right", "poll", "reply", "send", "undo"})
"""Icons that point where the reading goes, or come from there: from right to left they are mirrored."""


class LineIcon(QIconEngine):
    """Draws at paint time, so that an icon follows the palette."""

    def __init__(self, name: str, tone: Tone) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = "muted" if mode == QIcon.Mode.Disabled else self._tone
        draw(painter, self._name, QRectF(rect), getattr(theme.colours(), tone))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # a button that is drawn before it has its size
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return LineIcon(self._name, self._tone)


def icon(name: str, tone: Tone = "text") -> QIcon:
    """The icon `resources/icons/<name>.svg`. Raises FileNotFoundError if there is none."""
    source(name)
    return QIcon(LineIcon(name, tone))


def draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """For delegates: the icon inside `rect`, in `#rrggbb`."""
    found = renderer(name, colour)
    if name not in DIRECTED or not QGuiApplication.isRightToLeft():
        found.render(painter, rect)
        return
    painter.save()
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)
    found.render(painter, rect)
    painter.restore()


@cache
def source(name: str) -> str:
    return (FOLDER / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    found = QSvgRenderer(QByteArray(source(name).replace("currentColor", colour).encode()))
    found.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return found


def app_icon() -> QIcon:
    """The application's own icon, in its own colours."""
    pixmap = QPixmap(256, 256)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer("folkmoot", "#27695a").render(painter, QRectF(0, 0, 256, 256))
    painter.end()
    return QIcon(pixmap)
