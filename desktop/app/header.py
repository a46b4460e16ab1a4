"""The line above a page: its title, a subtitle, and the page's own actions."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.controls import Tool, column, icon_size, row
from desktop.kit.icons import icon
from desktop.kit.picture import Elided

LEAST_TITLE = 30
"""Width, in steps of spacing, that a long title keeps beside the buttons."""


class Header(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        layout = row(self, gap=1)
        layout.setContentsMargins(theme.space(5), theme.space(2), theme.space(3), theme.space(2))
        self.setMinimumHeight(theme.space(15))
        # It may be narrower than its buttons, which then make room.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
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
        self._tools: list[QToolButton] = []
        self._more = Tool()
        self._more.setIcon(icon("more"))
        self._more.setIconSize(icon_size())
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self))
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.setToolTip(self.tr("More actions"))
        self._more.hide()
        self._actions.addWidget(self._more)

    def say(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._make_room()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """One button per action, the first at the left."""
        for tool in self._tools:
            self._actions.removeWidget(tool)
            tool.deleteLater()
        self._tools = [_button(action) for action in actions]
        for place, tool in enumerate(self._tools):
            self._actions.insertWidget(place, tool)
        self._make_room()

    def spare(self) -> QRect:
        """The part in which nothing is: between the words and the buttons."""
        words = max((each.fontMetrics().horizontalAdvance(each.text()) for each in (self.title, self.subtitle)
                     if not each.isHidden()), default=0)  # fmt: skip
        begin = self.title.geometry().left() if not self.isRightToLeft() else self.title.geometry().right()
        shown = [each.geometry() for each in (*self._tools, self._more) if not each.isHidden()]
        if self.isRightToLeft():
            end = max((each.right() + 1 for each in shown), default=0)
            return QRect(end, 0, max(0, begin - words - end), self.height())
        end = min((each.left() for each in shown), default=self.width())
        return QRect(begin + words, 0, max(0, end - begin - words), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide the words of the buttons if the title would be cut off; their tooltips have the words. If there is no
        room for all their pictures either, put the last buttons into a menu."""
        style, sides = Qt.ToolButtonStyle, self.contentsMargins().left() + theme.space(5 + 3)
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        for each in self._tools:
            each.show()
            if _is_worded(each):
                each.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        self._more.hide()
        if title + self._width() + sides > self.width():
            for each in filter(_is_worded, self._tools):
                each.setToolButtonStyle(style.ToolButtonIconOnly)
        least = min(title, theme.space(LEAST_TITLE))
        for each in reversed(self._tools):
            if least + self._width() + sides <= self.width():
                break
            if each.defaultAction().priority() != QAction.Priority.HighPriority:
                each.hide()
                self._more.show()
        menu = self._more.menu()
        menu.clear()
        menu.addActions([each.defaultAction() for each in self._tools if each.isHidden()])

    def _width(self) -> int:
        shown = [each.sizeHint().width() for each in (*self._tools, self._more) if not each.isHidden()]
        return sum(shown) + self._actions.spacing() * max(0, len(shown) - 1)


def _is_worded(tool: QToolButton) -> bool:
    action = tool.defaultAction()
    return action.priority() == QAction.Priority.HighPriority and not action.icon().isNull()


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
