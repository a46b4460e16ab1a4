"""The left side of the group window: the group, the way to the quick switcher, the list of pages, the status chip."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.app.chip import StatusChip
from desktop.app.sidebar import SidebarView
from desktop.kit import theme
from desktop.kit.avatars import Avatar
from desktop.kit.controls import column, frame, label, row
from desktop.kit.icons import icon
from desktop.kit.picture import Elided, Picture
from sync import api


class Side(QFrame):
    group_chosen = Signal(object)
    """api.Group"""
    another = Signal()
    """Start or join another group."""

    def __init__(self, group: api.Group, groups: Sequence[api.Group], invite: QAction, go: QAction) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self.set_room(0)
        self._invite = invite
        layout = self._layout = column(self, gap=0)
        self._head = self._made_head(group, groups)
        layout.addWidget(self._head)
        search = _go_button(go)
        holder = row()
        holder.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        holder.addWidget(search)
        layout.addLayout(holder)
        self.list = SidebarView()
        layout.addWidget(self.list, 1)
        layout.addWidget(frame("rule"))
        self.chip = StatusChip()
        foot = row(margin=1.5)
        foot.addWidget(self.chip)
        layout.addLayout(foot)

    def set_room(self, width: int) -> None:
        """Take at most a third of a window this wide."""
        self.setFixedWidth(max(180, min(theme.space(66), width // 3)))

    def show_groups(self, group: api.Group, groups: Sequence[api.Group]) -> None:
        """The group in the window, or another one, has another name."""
        former, self._head = self._head, self._made_head(group, groups)
        self._layout.replaceWidget(former, self._head)
        former.deleteLater()

    def _made_head(self, group: api.Group, groups: Sequence[api.Group]) -> QWidget:
        self.group_button = QPushButton()
        self.group_button.setProperty("look", "head")
        self.group_button.setAccessibleName(self.tr("{group}, choose a group").format(group=group.name))
        self.group_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = row(self.group_button, margin=2, gap=2.5)
        inside.addWidget(Avatar(group.name, group.id, 9))
        inside.addWidget(Elided(group.name, "strong"), 1)
        inside.addWidget(Picture("chevron-down", "muted", 4))
        for part in self.group_button.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.group_button.setMenu(self._menu(group, groups))
        holder = QWidget()
        column(holder, margin=1.5).addWidget(self.group_button)
        return holder

    def _menu(self, group: api.Group, groups: Sequence[api.Group]) -> QMenu:
        menu = QMenu(self)
        choice = QActionGroup(menu)
        for other in groups:
            action = menu.addAction(other.name.replace("&", "&&"), partial(self.group_chosen.emit, other))
            action.setCheckable(True)
            action.setChecked(other.number == group.number)
            choice.addAction(action)
        menu.addSeparator()
        menu.addAction(self._invite)
        menu.addAction(icon("plus"), self.tr("Start or join another group…"), self.another.emit)
        return menu


def _go_button(go: QAction) -> QPushButton:
    """Looks like a search field, with the keys at its end; opens the quick switcher."""
    name = go.text().replace("&", "")
    keys = go.shortcut().toString(go.shortcut().SequenceFormat.NativeText)
    result = QPushButton()
    result.setProperty("look", "goto")
    result.setAccessibleName(name)
    result.setToolTip(f"{name} ({keys})")
    inside = row(result, gap=2)
    inside.setContentsMargins(theme.space(2.5), 0, theme.space(2.5), 0)
    inside.addWidget(Picture("search", "muted", 4))
    inside.addWidget(label(name, look="muted"), 1)
    inside.addWidget(label(keys, "small", look="muted"))
    for part in result.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    result.clicked.connect(go.trigger)
    return result
