"""The small bar over the message under the mouse. The message's menu offers the same actions."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.features.conversations import OF_MESSAGES, sentences
from desktop.features.conversations.actions import Rights
from desktop.features.conversations.message_row import Row
from desktop.kit import theme
from desktop.kit.controls import label, tool
from desktop.kit.controls import row as row_layout
from desktop.kit.page import shown_action


class HoverBar(QFrame):
    chosen = Signal(str)
    """Name of an action."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setProperty("look", "card")
        layout = self._row = row_layout(self, margin=0.5, gap=0.5)
        self._state = label("", "small", look="muted")
        self._state.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        layout.addWidget(self._state)
        self._tools: dict[str, QToolButton] = {}
        for spec in OF_MESSAGES:
            if spec.name in ("reply", "react", "edit"):
                self._add(spec.name, shown_action(spec), spec.icon, spec.shortcut)
        self._add("menu", sentences.tr("More"), "more", "")
        self.hide()

    def _add(self, action: str, text: str, picture: str, keys: str) -> None:
        button = tool(text, picture, lambda: self.chosen.emit(action), keys)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tools[action] = button
        self._row.addWidget(button)

    def show_for(self, row: Row, rights: Rights, over: QRect) -> None:
        """Show the bar at the end of the message that is painted in `over`."""
        for action, button in self._tools.items():
            button.setVisible(rights.allow(action, row))
        known = row.mine and row.replicas is not None and not row.message.redacted and not row.newest_own
        self._state.setText(sentences.delivered(row.replicas or 0) if known else "")
        self._state.setVisible(known)
        self.adjustSize()
        inset = theme.space(4)
        x = over.left() + inset if self.isRightToLeft() else over.right() - self.width() - inset
        viewport = self._viewport.rect()
        y = max(0, min(over.top() - self.height() // 2, viewport.height() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
