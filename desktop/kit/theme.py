"""The palette in force, the type scale and the spacing. They follow the system unless the person has chosen."""

from functools import cache
from typing import ClassVar, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.kit.colours import CONTRAST, DARK, LIGHT, PALETTES, Colours
from desktop.kit.sheet import sheet

Choice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "contrast")
Type = Literal["small", "body", "strong", "heading", "title", "display"]
SCALE: dict[Type, tuple[float, QFont.Weight]] = {
    "small": (0.88, QFont.Weight.Normal),
    "body": (1.0, QFont.Weight.Normal),
    "strong": (1.0, QFont.Weight.DemiBold),
    "heading": (1.2, QFont.Weight.DemiBold),
    "title": (1.55, QFont.Weight.DemiBold),
    "display": (2.1, QFont.Weight.DemiBold),
}
BASE_POINTS = 10.0


class Theme(QObject):
    """There is one per application; `theme()` returns it."""

    changed = Signal()
    current: "ClassVar[Theme | None]" = None
    """Kept here: looking for it among the application's children would make a type for each child, 6 ms in all."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.choice: Choice = "system"
        self.percent = 100
        """The size of letters and lengths, of what the system asks for."""
        self._usual = QFont(app.font())
        self.colours = LIGHT
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    def choose(self, choice: Choice) -> None:
        if choice != self.choice:  # to lay a whole window out anew is slow
            self.choice = choice
            self._apply()

    def zoom(self, percent: int) -> None:
        """Make letters and lengths larger or smaller. What is laid out already keeps its lengths."""
        if percent == self.percent:
            return
        if self.percent == 100:
            self._usual = QFont(QGuiApplication.font())
        self.percent = percent
        letters = QFont(self._usual)
        letters.setPointSizeF((letters.pointSizeF() if letters.pointSizeF() > 0 else BASE_POINTS) * percent / 100)
        QApplication.setFont(letters)
        self._apply()

    def restyle(self) -> None:
        """Follow a change of the application's font."""
        self._apply()

    def _apply(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.colours = PALETTES[self.choice] if self.choice != "system" else _of_the_system(app)
        app.setPalette(_palette(self.colours))
        app.setStyleSheet(sheet(self.colours, scale(), _points()))
        self.changed.emit()


def theme() -> Theme:
    """The application's theme, made on first use."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    if Theme.current is None or not isValid(Theme.current):
        Theme.current = Theme(app)
    return Theme.current


def colours() -> Colours:
    return theme().colours


@cache
def colour(name: str) -> QColor:
    """A QColor from `#rrggbb`, cached: delegates ask for the same few at every paint."""
    return QColor(name)


def font(kind: Type) -> QFont:
    """A font of the type scale, relative to the application's."""
    size, weight = SCALE[kind]
    result = QFont(QGuiApplication.font())
    result.setPointSizeF(_points() * size)
    result.setWeight(weight)
    return result


def scale() -> float:
    """How much larger than usual the application's font is, at least 1: lengths grow with it."""
    return max(1.0, _points() / BASE_POINTS)


def space(steps: float) -> int:
    """Pixels of `steps` spacing steps; one step is 4 px at the usual font size."""
    return round(4 * steps * scale())


RADIUS = 8
"""Pixels, corners of cards and buttons."""


def _points() -> float:
    points = QGuiApplication.font().pointSizeF()
    return points if points > 0 else BASE_POINTS


def _of_the_system(app: QApplication) -> Colours:
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _palette(of: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in (
        (role.Window, of.window), (role.WindowText, of.text), (role.Base, of.card), (role.Text, of.text),
        (role.AlternateBase, of.side), (role.Button, of.card), (role.ButtonText, of.text),
        (role.BrightText, of.danger), (role.Highlight, of.accent), (role.HighlightedText, of.on_accent),
        (role.ToolTipBase, of.card), (role.ToolTipText, of.text), (role.Link, of.accent),
        (role.LinkVisited, of.accent), (role.PlaceholderText, of.muted), (role.Accent, of.accent),
        (role.Light, of.card), (role.Midlight, of.line), (role.Mid, of.edge), (role.Dark, of.edge),
        (role.Shadow, of.edge),
    ):  # fmt: skip
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(of.muted))
    return palette
