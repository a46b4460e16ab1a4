"""Jumping in the list of messages: a button to the newest message and a bar to the first unread one."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.queries import COUNTED
from desktop.kit import theme
from desktop.kit.controls import button, label, tool
from desktop.kit.controls import row as row_layout


class NewestButton(QFrame):
    """Floats at the foot of the list while the newest message is out of sight."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = self._over = parent
        inside = row_layout(self)
        self.button = button("", self.pressed.emit, picture="arrow-down")
        inside.addWidget(self.button)
        self.hide()

    def float_over(self, over: QWidget) -> None:
        """Stay at the foot of this widget, which is inside the parent."""
        self._over = over
        over.installEventFilter(self)

    def count(self, unread: int) -> None:
        words = sentences.new_messages(unread, COUNTED) if unread else self.tr("Newest")
        self.button.setText(words)
        self.button.setAccessibleName(self.tr("Go to the newest message: {count}").format(count=words))
        self.adjustSize()
        self._place()

    def _place(self) -> None:
        over, gap = self._over.rect(), theme.space(4)
        x = gap if self.isRightToLeft() else over.width() - self.width() - gap
        corner = self._over.mapTo(self._area, over.topLeft())
        self.move(corner + QPoint(x, over.height() - self.height() - theme.space(2)))
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return False


class UnreadBar(QFrame):
    """Says over the list how many unread messages are above, and jumps to the first of them."""

    jump_asked = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "note")
        inside = row_layout(self, gap=2)
        inside.setContentsMargins(theme.space(4), theme.space(1), theme.space(2), theme.space(1))
        self.text = label("", "small")
        inside.addWidget(self.text, 1)
        self.jump = button(self.tr("Go to the first one"), self.jump_asked.emit, look="link")
        inside.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(tool(self.tr("Mark as read"), "check", self.dismissed.emit))
        self.hide()

    def say(self, unread: int) -> None:
        self.text.setText(sentences.new_messages(unread, COUNTED))
