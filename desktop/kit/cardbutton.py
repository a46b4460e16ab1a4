"""A large button with an icon, a title and a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import Button, column, label
from desktop.kit.empty import Emblem


class CardButton(Button):
    def __init__(self, picture: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("look", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = column(self, margin=5, gap=2)
        self._inside.addWidget(Emblem(picture, 13))
        self._inside.addSpacing(theme.space(1))
        for part in (label(title, "heading", wrap=True), label(text, look="muted", wrap=True)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inside.addWidget(part)
        self._inside.addStretch(1)

    @override
    def sizeHint(self) -> QSize:
        width = theme.space(60)
        return QSize(width, self._inside.totalHeightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(45), self._inside.totalMinimumSize().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._inside.totalHeightForWidth(width)
