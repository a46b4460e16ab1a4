"""The theme, the zoom, the language and the size of the window, which this computer remembers."""

import base64
import binascii

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import translations
from desktop.app.preferences.appearance import LANGUAGE, THEME, ZOOM
from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.preferences import choose, value

GEOMETRY = "window/geometry"
FIRST = QSize(1180, 760)
LEAST = QSize(720, 480)
FRAME = QSize(16, 48)
"""Room on the screen for the frame and the title bar of a window. All sizes are in device-independent pixels."""


def fit(window: QWidget) -> None:
    """Give a window its first size and its least size, with its frame inside the screen."""
    room = window.screen().availableSize() - FRAME
    window.setMinimumSize(LEAST.boundedTo(room))
    window.resize(FIRST.boundedTo(room))


def restore(window: QWidget, bridge: EngineBridge) -> None:
    """Give the window the theme, the zoom, the language and the size that it had when it was closed."""
    for preference in (THEME, ZOOM, LANGUAGE):
        follow(bridge, preference.name)
    try:
        kept = base64.b64decode(bridge.local(GEOMETRY) or "", validate=True)
    except (binascii.Error, ValueError):
        return
    if kept:
        window.restoreGeometry(QByteArray(kept))


def follow(bridge: EngineBridge, note: str) -> None:
    """Apply the theme, the zoom or the language that this note of the computer holds. Other notes change nothing."""
    if note == THEME.name:
        chosen = value(bridge, THEME)
        for choice in theme.CHOICES:
            if choice == chosen:
                theme.theme().choose(choice)
    if note == ZOOM.name:
        theme.theme().zoom(int(value(bridge, ZOOM)))
    if note == LANGUAGE.name:
        _speak(value(bridge, LANGUAGE))


def _speak(code: str) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and translations.spoken(app) != code:
        translations.switch(app, code)


def zoom(bridge: EngineBridge, by: int) -> None:
    """Choose the next larger size (1), the next smaller one (-1) or the usual one (0)."""
    sizes = [size for size, _ in ZOOM.choices]
    at = sizes.index(value(bridge, ZOOM))
    choose(bridge, ZOOM, sizes[max(0, min(len(sizes) - 1, at + by))] if by else ZOOM.default)


def keep_size(window: QWidget, bridge: EngineBridge) -> None:
    if bridge.has_store:
        bridge.remember(GEOMETRY, base64.b64encode(window.saveGeometry().data()).decode())
