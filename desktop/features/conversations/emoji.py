"""A small grid of emoji, for reactions and for writing."""

from collections.abc import Callable
from unicodedata import name

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.kit import theme
from desktop.kit.controls import Tool

COLUMNS = 8
EMOJI = (
    "👍", "❤️", "😂", "🎉", "🙏", "👏", "🤔", "👀",
    "😀", "😊", "😉", "😍", "😢", "😮", "😬", "😡",
    "✅", "❌", "❓", "❗", "💡", "🔥", "⭐", "💪",
    "🤝", "👋", "🙌", "👎", "🤷", "☕", "🍰", "🍲",
    "🌱", "🌻", "🌧️", "☀️", "🏠", "🛠️", "🚲", "📅",
    "📌", "📷", "🎵", "🐈", "🐕", "🚨", "💤", "🎈",
)  # fmt: skip
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
}  # fmt: skip


class EmojiPicker(QFrame):
    """A popup in which one emoji is chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "card")
        self.setAccessibleName(sentences.tr("Choose an emoji"))
        grid = QGridLayout(self)
        grid.setSpacing(0)
        side = theme.space(2)
        grid.setContentsMargins(side, side, side, side)
        self.buttons = [self._button(emoji) for emoji in EMOJI]
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)

    def _button(self, emoji: str) -> QToolButton:
        button = Tool()
        button.setText(emoji)
        button.setFont(theme.font("heading"))
        button.setFixedSize(QSize(theme.space(9), theme.space(9)))
        spoken = name(emoji[0], emoji).lower()
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.clicked.connect(lambda _checked=False: self._choose(emoji))
        return button

    def _choose(self, emoji: str) -> None:
        self.chosen.emit(emoji)
        self.close()

    def pop_up(self, beside: QRect) -> None:
        """Show next to a rectangle in global coordinates, inside the screen."""
        self.adjustSize()
        screen = (QGuiApplication.screenAt(beside.center()) or QGuiApplication.primaryScreen()).availableGeometry()
        x = max(screen.left(), min(beside.right() - self.width(), screen.right() - self.width()))
        above = beside.top() - self.height()
        y = above if above >= screen.top() else min(beside.bottom(), screen.bottom() - self.height())
        self.move(QPoint(x, y))
        self.show()
        self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        focused = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is not None and focused is not None:
            sideways = -step if self.isRightToLeft() and abs(step) == 1 else step
            self.buttons[(focused + sideways) % len(self.buttons)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
            self.buttons[focused].click()
        else:
            super().keyPressEvent(event)


def pick(parent: QWidget, beside: QRect, chosen: Callable[[str], None]) -> EmojiPicker:
    """Let the person choose an emoji beside a rectangle in global coordinates."""
    picker = EmojiPicker(parent)
    picker.chosen.connect(chosen)
    picker.pop_up(beside)
    return picker
