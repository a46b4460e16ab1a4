"""The list of a channel's people: Return or a click shows somebody's card, W writes to that person in private."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.features.conversations.members.reading import Member
from desktop.kit import phrases, theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.controls import column, label, row, tool
from desktop.kit.ground import paint_ground_of
from desktop.kit.icons import icon
from desktop.kit.lines import Lines, paint_lines
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.people.standing import counted

Index = QModelIndex | QPersistentModelIndex
WIDTH = 60
"""Steps: the width of the list beside a channel."""


class MembersView(QListView):
    chosen = Signal(object)
    """Show the card of this member."""
    write = Signal(object)
    """Write to this member."""
    left = Signal()
    """Back to the channel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: RowsModel[Member] = RowsModel(lambda one: one.title, lambda one: one.spoken, self)
        self.may_write = False
        self.setModel(self.shown)
        self.setItemDelegate(_MemberDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Members of this channel"))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ItemRole).member))
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> Member | None:
        found = self.currentIndex().data(ItemRole) if self.currentIndex().isValid() else None
        return found if isinstance(found, Member) else None

    def begin(self) -> None:
        """Take the keyboard, at the first person if it is at none."""
        if not self.currentIndex().isValid() and self.shown.rowCount():
            self.setCurrentIndex(self.shown.index(0))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        one, plain = self.current(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)  # fmt: skip
        if plain and one is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(one.member)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)  # letters go to the next name that begins so

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        one = index.data(ItemRole)
        if isinstance(one, Member):
            self.setCurrentIndex(index)
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_keyboard else event.globalPos()
            self.menu_for(one).popup(QPoint(at))

    def menu_for(self, one: Member) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card = menu.addAction(icon("person"), self.tr("About {name}").format(name=phrases.isolated(one.title)))
        card.triggered.connect(lambda _checked=False: self.chosen.emit(one.member))
        if self.may_write and not one.me:
            said = self.tr("Write to {name}, in private").format(name=phrases.isolated(one.title))
            menu.addAction(icon("chat"), said).triggered.connect(lambda _checked=False: self.write.emit(one.member))
        return menu


class MembersPane(QWidget):
    """The list under its heading."""

    closed = Signal()

    def __init__(self, view: MembersView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        layout = column(self, gap=0)
        self._head = QWidget()
        head = row(self._head, gap=2)
        head.setContentsMargins(theme.space(4), theme.space(2), theme.space(2), theme.space(2))
        self.heading = label(self.tr("Members"), "strong")
        self.count = label("", "small", look="muted", wrap=True)
        words = column(gap=0)
        words.addWidget(self.heading)
        words.addWidget(self.count)
        head.addLayout(words, 1)
        self._close = tool(self.tr("Close the list of members"), "close", self.closed.emit)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._head)
        layout.addWidget(view, 1)
        self.setMinimumWidth(theme.space(WIDTH * 0.75))

    def hide_head(self) -> None:
        """Where what holds the list has a heading and a button to close it, the number alone is said."""
        self.heading.hide()
        self._close.hide()

    def show_members(self, found: Sequence[Member]) -> None:
        self.view.shown.replace(found)
        said = counted(len(found), sum(each.here for each in found))
        self.count.setText(said)
        self.view.setAccessibleDescription(said)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.space(WIDTH), theme.space(100))


class _MemberDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.space(30), theme.space(12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Member = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, ink, quiet = paint_ground_of(painter, option)
        side, gap = theme.space(8), theme.space(2)
        circle = QRectF(box.left() + gap, box.center().y() - side / 2, side, side)
        words = box.adjusted(side + 2 * gap, theme.space(1), -gap, -theme.space(1))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            circle.moveRight(box.right() - gap)
            words.moveLeft(box.left() + gap)
        paint_avatar(painter, circle, one.name, one.member, here=one.here)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_lines(painter, words, Lines(one.title, "", one.second_line), (ink, quiet), gap=gap, mirrored=mirrored)
        painter.restore()
