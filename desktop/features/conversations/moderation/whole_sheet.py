"""A report, or what a moderator did, as a whole, to read: what was said, why, and what came of it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.features.conversations.sentences import tr
from desktop.kit.controls import column, label
from desktop.kit.dialogs import Sheet


class WholeSheet(Sheet):
    def __init__(
        self, parent: QWidget, heading: str, parts: Mapping[str, str], actions: Mapping[str, Callable[[], object]]
    ) -> None:
        """`parts`: caption -> text; what is empty is left out. `actions`: what a button says -> what it does, the most
        usual last; there may be none."""
        super().__init__(parent, heading, width=125)
        for caption, text in parts.items():
            if text:
                said = label(text, wrap=True)
                said.setTextFormat(Qt.TextFormat.PlainText)
                said.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
                said.setAccessibleName(f"{caption}: {text}")
                together = column(gap=0.5)
                together.addWidget(label(caption, "small", look="section"))
                together.addWidget(said)
                self.body.addLayout(together)
        close = self.add_cancel(tr("Close"))
        close.setFocus()
        for words, pressed in actions.items():
            usual = words == list(actions)[-1]
            made = self.add_button(words, partial(self._do, pressed), "primary" if usual else "plain")
            made.setFocus()

    def _do(self, pressed: Callable[[], object]) -> None:
        self.accept()
        pressed()
