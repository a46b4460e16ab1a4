"""What somebody was typing in dialogs when Folkmoot was locked or laid out anew: to read, and to copy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.app.typed import Typed
from desktop.kit import theme
from desktop.kit.controls import button, field, row
from desktop.kit.dialogs import Sheet


class KeptSheet(Sheet):
    def __init__(self, parent: QWidget, texts: Sequence[Typed]) -> None:
        super().__init__(
            parent, self.tr("You were writing this"),
            self.tr("It was not sent or saved, and the window shows something else now. Copy what you still need."))
        self.texts: list[QPlainTextEdit] = []
        for each in texts:
            shown = QPlainTextEdit(each.text)
            shown.setReadOnly(True)
            shown.setMaximumHeight(theme.space(24))
            self.texts.append(shown)
            self.body.addLayout(field(" – ".join(filter(None, (each.heading, each.name))), shown))
            foot = row()
            foot.addStretch(1)
            foot.addWidget(button(self.tr("Copy"), partial(QGuiApplication.clipboard().setText, each.text)))
            self.body.addLayout(foot)
        self.add_button(self.tr("Close"), self.accept, "primary")
