"""The left side of the group window: the groups if there are several, this group, the way to the quick switcher, the
list of pages, the status chip."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from desktop.app.chip import StatusChip
from desktop.app.contents import HOME, Contents
from desktop.app.rail import WIDTH, Rail
from desktop.app.sidebar import SidebarRow, SidebarView
from desktop.kit import theme
from desktop.kit.avatars import Avatar
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import Button, column, frame, label, row
from desktop.kit.first_paint import after_first_paint
from desktop.kit.icons import icon
from desktop.kit.picture import Elided, Picture
from sync import api

LOW = 110
"""Steps: in a window that is lower, the list of pages needs the room of all but the shortest words."""


class Side(QFrame):
    group_chosen = Signal(object)
    """api.Group"""
    another = Signal()
    """Start or join another group."""

    def __init__(
        self, bridge: EngineBridge, group: api.Group, groups: Sequence[api.Group], invite: QAction, go: QAction
    ) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self._invite = invite
        self.contents = Contents(bridge, group, self)
        self.rail = Rail(bridge, group, groups)
        self.rail.group_chosen.connect(self.group_chosen)
        whole = row(self, gap=0)
        whole.addWidget(self.rail)
        layout = self._layout = column(gap=0)
        whole.addLayout(layout, 1)
        self._head = self._made_head(group, groups)
        layout.addWidget(self._head)
        search = GoButton(go)
        holder = row()
        holder.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        holder.addWidget(search)
        layout.addLayout(holder)
        self.list = SidebarView()
        self.list.menu_asked.connect(self._show_menu)
        layout.addWidget(self.list, 1)
        layout.addWidget(frame("rule"))
        self.chip = StatusChip()
        foot = row(margin=1.5)
        foot.addWidget(self.chip)
        layout.addLayout(foot)
        self.set_room(0)
        after_first_paint(self, self.contents.count)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chip.be_brief(event.size().height() < theme.space(LOW))

    def set_room(self, width: int) -> None:
        """Take at most a third of a window this wide, beside the groups."""
        beside = theme.space(WIDTH) if not self.rail.isHidden() else 0
        self.setFixedWidth(beside + max(180, min(theme.space(66), (width - beside) // 3)))
        holder = self.parentWidget()
        layout = holder.layout() if holder is not None else None
        if layout is not None:
            layout.activate()  # what is beside gives way before anything is painted

    def show_groups(self, group: api.Group, groups: Sequence[api.Group]) -> None:
        """The group in the window, or another one, has another name."""
        former, self._head = self._head, self._made_head(group, groups)
        self._layout.replaceWidget(former, self._head)
        former.deleteLater()
        self.rail.show_groups(groups)
        self.set_room(self.window().width())

    def page_menu(self, line: SidebarRow) -> QMenu:
        """What can be done with a page of the sidebar: pin it, hide it, show hidden ones again."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        contents, arranged = self.contents, self.contents.arrangement
        if line.page and line.page != HOME:
            if line.pinned:
                menu.addAction(self.tr("Unpin"), lambda: contents.arrange(arranged.pin(line.page, False)))
            else:
                menu.addAction(
                    icon("pin"), self.tr("Pin to the top"), lambda: contents.arrange(arranged.pin(line.page, True)))
            if line.page not in arranged.hidden:
                menu.addAction(self.tr("Hide this page"), lambda: contents.arrange(arranged.hide(line.page, True)))
        if line.kind == "section":
            words = self.tr("Unfold") if line.folded else self.tr("Fold")
            menu.addAction(words, lambda: contents.arrange(arranged.fold(line.entry)))
        for name, title in contents.hidden.items():
            words = self.tr("Show {page} again").format(page=title).replace("&", "&&")
            menu.addAction(words, partial(contents.arrange, arranged.hide(name, False)))
        return menu

    def _show_menu(self, line: SidebarRow, place: QPoint) -> None:
        menu = self.page_menu(line)
        if not menu.isEmpty():
            menu.popup(place)

    def _made_head(self, group: api.Group, groups: Sequence[api.Group]) -> QWidget:
        self.group_button = Button()
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


class GoButton(Button):
    """Looks like a search field, with the keys at its end; opens the quick switcher. Says what its action says, also
    when that changes its language later than the window."""

    def __init__(self, go: QAction) -> None:
        super().__init__()
        self._go = go
        self._name, self._keys = Elided(), label("", "small", look="muted")
        self._name.setProperty("look", "muted")
        self.setProperty("look", "goto")
        inside = row(self, gap=2)
        inside.setContentsMargins(theme.space(2.5), 0, theme.space(2.5), 0)
        inside.addWidget(Picture("search", "muted", 4))
        inside.addWidget(self._name, 1)
        inside.addWidget(self._keys)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(go.trigger)
        go.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        name = self._go.text().replace("&", "")
        keys = self._go.shortcut().toString(self._go.shortcut().SequenceFormat.NativeText)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})")
        self._name.setText(name)
        self._keys.setText(keys)
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The keys go before the words are cut off."""
        sides = theme.space(2 * 2.5 + 4 + 2 * 2)
        needed = self._name.fontMetrics().horizontalAdvance(self._name.text()) + self._keys.sizeHint().width()
        self._keys.setVisible(needed + sides <= self.width())
