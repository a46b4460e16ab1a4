"""The small bar over a message under the mouse. All of it is in the message's menu too."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.actions import LINES, Deed, Rights
from desktop.features.conversations.rows import Row
from desktop.kit import theme
from desktop.kit.controls import label, tool
from desktop.kit.controls import row as row_layout


class HoverBar(QFrame):
    chosen = Signal(str)
    """A deed, or `menu`."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setProperty("look", "card")
        layout = self._row = row_layout(self, margin=0.5, gap=0.5)
        self._state = label("", "small", look="muted")
        self._state.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        layout.addWidget(self._state)
        self._tools: dict[Deed, QToolButton] = {}
        for line in LINES:
            if line.deed in ("reply", "react", "edit"):
                self._add(line.deed, sentences.tr(line.text), line.picture, line.keys)
        self._add("menu", sentences.tr("More"), "more", "")
        self.hide()

    def _add(self, deed: Deed, text: str, picture: str, keys: str) -> None:
        button = tool(text, picture, lambda: self.chosen.emit(deed), keys)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tools[deed] = button
        self._row.addWidget(button)

    def show_for(self, row: Row, rights: Rights, over: QRect) -> None:
        """Stand at the end of the message painted in `over`."""
        for deed, button in self._tools.items():
            button.setVisible(rights.allow(deed, row))
        known = row.mine and row.reach is not None and not row.message.redacted and not row.noted
        self._state.setText(sentences.delivered(row.reach or 0) if known else "")
        self._state.setVisible(known)
        self.adjustSize()
        inset = theme.space(4)
        x = over.left() + inset if self.isRightToLeft() else over.right() - self.width() - inset
        viewport = self._viewport.rect()
        y = max(0, min(over.top() - self.height() // 2, viewport.height() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
