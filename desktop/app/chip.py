"""The status chip: one of four states, a sentence, and the next step. Pressing it shows who is here."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.app.status_words import StatusWords
from desktop.kit import theme
from desktop.kit.controls import Button, column, label, row, tip
from desktop.kit.icons import Tone
from desktop.kit.picture import Picture


class StatusChip(Button):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("look", "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inside = row(self, margin=2.5, gap=2.5)
        self._icon = Picture("alone", "muted", 5)
        self._short = label("", "strong", wrap=True)
        self._next = label("", "small", look="muted", wrap=True)
        words = column(gap=0.5)
        words.addWidget(self._short)
        words.addWidget(self._next)
        self._inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(words, 1)
        for part in (self._icon, self._short, self._next):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: StatusWords) -> None:
        self._short.setText(words.short)
        self._next.setText(words.next_step)
        self.setAccessibleName(words.whole)
        self.setAccessibleDescription(self.tr("Shows who is here"))
        self.setToolTip(tip(words.whole))
        tone: Tone = "good" if words.icon in ("everyone", "some") else "muted"
        self._icon.show_icon(words.icon, tone)
        self.updateGeometry()

    def be_brief(self, brief: bool) -> None:
        """Hide the next step if `brief`; the tooltip and screen readers still say it."""
        self._next.setVisible(not brief)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or theme.space(60)
        return QSize(theme.space(50), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(40), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._inside.totalHeightForWidth(width)
