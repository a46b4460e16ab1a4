"""The line above a page: its title, a subtitle, and the page's own actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import Tool, column, icon_size, row
from desktop.kit.picture import Elided


class Header(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        layout = row(self, gap=1)
        layout.setContentsMargins(theme.space(5), theme.space(2), theme.space(3), theme.space(2))
        self.setMinimumHeight(theme.space(15))
        words = column(gap=0)
        words.addStretch(1)
        self.title = Elided("", "heading")
        self.subtitle = Elided("", "small")
        self.subtitle.setProperty("look", "muted")
        for part in (self.title, self.subtitle):
            words.addWidget(part)
        words.addStretch(1)
        layout.addLayout(words, 1)
        self._actions = row(gap=1)
        layout.addLayout(self._actions)

    def say(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._make_room()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """One button per action, the first at the left."""
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for action in actions:
            self._actions.addWidget(_button(action))
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where the title would be cut off, the buttons keep their pictures only; their tooltips have the words."""
        items = (self._actions.itemAt(place) for place in range(self._actions.count()))
        worded = [each for item in items if isinstance(each := item.widget() if item else None, Tool)
                  and each.defaultAction().priority() == QAction.Priority.HighPriority
                  and not each.defaultAction().icon().isNull()]  # fmt: skip
        style = Qt.ToolButtonStyle
        for each in worded:
            each.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        sides = self.contentsMargins().left() + theme.space(5 + 3)
        needed = self.title.fontMetrics().horizontalAdvance(self.title.text())
        if needed + self._actions.sizeHint().width() + sides > self.width():
            for each in worded:
                each.setToolButtonStyle(style.ToolButtonIconOnly)


def _button(action: QAction) -> QToolButton:
    result = Tool()
    result.setDefaultAction(action)
    result.setIconSize(icon_size())
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    result.setAccessibleName(action.text().replace("&", ""))
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    result.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
    if action.priority() == QAction.Priority.HighPriority:
        result.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if action.menu() is not None:
        result.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return result
