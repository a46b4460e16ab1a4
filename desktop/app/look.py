"""The theme and the size of the window, as notes of this computer."""

import base64
import binascii

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from desktop.kit import theme
from desktop.kit.bridge import EngineBridge

THEME = "window/theme"
GEOMETRY = "window/geometry"
FIRST = QSize(1180, 760)
LEAST = QSize(720, 480)
FRAME = QSize(16, 48)
"""Pixels that the frame and the title bar of a window may take of the screen."""


def fit(window: QWidget) -> None:
    """Give a window its first size and its least size, with its frame inside the screen."""
    room = window.screen().availableSize() - FRAME
    window.setMinimumSize(LEAST.boundedTo(room))
    window.resize(FIRST.boundedTo(room))


def restore(window: QWidget, bridge: EngineBridge) -> None:
    """Give the window the theme and the size that it had when it was closed."""
    chosen = bridge.local(THEME)
    for choice in theme.CHOICES:
        if choice == chosen:
            theme.theme().choose(choice)
    try:
        kept = base64.b64decode(bridge.local(GEOMETRY) or "", validate=True)
    except (binascii.Error, ValueError):
        return
    if kept:
        window.restoreGeometry(QByteArray(kept))


def keep_theme(bridge: EngineBridge, choice: theme.Choice) -> None:
    if bridge.has_store:
        bridge.remember(THEME, None if choice == "system" else choice)


def keep_size(window: QWidget, bridge: EngineBridge) -> None:
    if bridge.has_store:
        bridge.remember(GEOMETRY, base64.b64encode(window.saveGeometry().data()).decode())
