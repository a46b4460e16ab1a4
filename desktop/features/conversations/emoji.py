"""A small grid of emoji, for reactions and for writing, with a search over all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from desktop.features.conversations import emoji_names, sentences
from desktop.kit import theme
from desktop.kit.controls import Tool, label, types

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
        self._language = QLocale().name().partition("_")[0]
        self.search = QLineEdit()
        self.search.setPlaceholderText(sentences.tr("Search emoji"))
        self.search.setAccessibleName(sentences.tr("Search emoji"))
        self.search.textChanged.connect(self._find)
        grid.addWidget(self.search, 0, 0, 1, COLUMNS)
        self.nothing = label(sentences.tr("No emoji is called that."), look="muted", wrap=True)
        grid.addWidget(self.nothing, 1, 0, 1, COLUMNS)
        self.buttons = [self._button() for _emoji in EMOJI]
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, 2 + place // COLUMNS, place % COLUMNS)
        self._offer(EMOJI)

    def _button(self) -> QToolButton:
        button = Tool()
        button.setFont(theme.font("heading"))
        button.setFixedSize(QSize(theme.space(9), theme.space(9)))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda _checked=False: self._choose(button.text()))
        return button

    def _offer(self, emoji: Sequence[str]) -> None:
        """Show these emoji, at most as many as there are buttons."""
        for place, button in enumerate(self.buttons):
            one = emoji[place] if place < len(emoji) else ""
            spoken = emoji_names.name(one, self._language) if one else ""
            button.setText(one)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.setVisible(bool(one))
        self.nothing.setVisible(not emoji)

    def _find(self, words: str) -> None:
        self._offer(emoji_names.found(words, self._language, len(self.buttons)) if words.strip() else EMOJI)

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
        offered = [button for button in self.buttons if button.text()]
        focused = next((place for place, button in enumerate(offered) if button.hasFocus()), None)
        if self.search.hasFocus() and offered and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            offered[0].setFocus(Qt.FocusReason.OtherFocusReason) if step else offered[0].click()
        elif types(event) and not event.text().isspace() and focused is not None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.search, event)
        elif step is not None and focused is not None:
            sideways = -step if self.isRightToLeft() and abs(step) == 1 else step
            offered[(focused + sideways) % len(offered)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused is not None:
            offered[focused].click()
        else:
            super().keyPressEvent(event)


def pick(parent: QWidget, beside: QRect, chosen: Callable[[str], None]) -> EmojiPicker:
    """Let the person choose an emoji beside a rectangle in global coordinates."""
    picker = EmojiPicker(parent)
    picker.chosen.connect(chosen)
    picker.pop_up(beside)
    return picker
