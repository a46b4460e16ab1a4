"""The sidebar: whose group this is, the pages, what pages add to it, and the status chip at its foot."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.kit import icons, phrases, theme
from desktop.kit.lists import ItemRole, RowsModel
from desktop.kit.page import PageSpec, Section, shown_title

translate = QCoreApplication.translate
Place = tuple[str, str]
"""A page's name and the key of an entry in it, or empty for the page itself."""


class Line(Struct, frozen=True):
    page: str
    entry: str
    kind: str
    """`page`, `heading`, `entry` or `add`."""
    title: str
    icon: str = ""
    unread: int = 0
    muted: bool = False
    hint: str = ""
    shown: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.page, self.kind, self.entry

    @property
    def badge(self) -> str:
        return "99+" if self.unread > 99 else phrases.number(self.unread) if self.unread else ""


def lines(specs: Sequence[PageSpec], sections: dict[str, Section], shown: Place) -> list[Line]:
    """Pages without a section first, then each section under its heading."""
    result = [
        Line(spec.name, "", "page", shown_title(spec), spec.icon, shown=shown[0] == spec.name)
        for spec in specs if spec.name not in sections
    ]  # fmt: skip
    for spec in specs:
        section = sections.get(spec.name)
        if section is None:
            continue
        result.append(Line(spec.name, "", "heading", section.title))
        result += [
            Line(spec.name, entry.key, "entry", entry.title, entry.icon or spec.icon, entry.unread, entry.muted,
                 entry.hint, shown == (spec.name, entry.key))
            for entry in section.entries
        ]  # fmt: skip
        if section.add is not None:
            result.append(Line(spec.name, "", "add", section.add_text, "plus"))
    return result


def spoken(line: Line) -> str:
    parts = [line.title]
    if line.unread:
        parts.append(translate("sidebar", "%n unread", "", min(line.unread, 100)))
    if line.hint:
        parts.append(line.hint)
    return ", ".join(parts)


class SidebarModel(RowsModel[Line]):
    def __init__(self) -> None:
        super().__init__(lambda line: line.title, spoken)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.item(index.row()).kind == "heading":
            return Qt.ItemFlag.NoItemFlags | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class SidebarView(QListView):
    """One column of lines; Return, Space or a click chooses one."""

    chosen = Signal(str, str, str)
    """Page, kind, entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = SidebarModel()
        self.setModel(self.lines)
        self.setItemDelegate(SidebarDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Pages and channels"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.hovered = QModelIndex()
        self.entered.connect(self._hover)
        self.viewportEntered.connect(partial(self._hover, QModelIndex()))
        self.clicked.connect(self._choose)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = index

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        line: Line | None = index.data(ItemRole)
        if line is not None and line.kind != "heading":
            self.chosen.emit(line.page, line.kind, line.entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class SidebarDelegate(QStyledItemDelegate):
    """Asks the list and not `option.state`, whose type costs 7 ms to make before the first paint."""

    def __init__(self, view: SidebarView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(ItemRole)
        height = theme.space(10 if line.kind == "heading" else 8)
        return QSize(theme.space(40), height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if line.kind == "heading":
            self._heading(painter, rect, line)
        else:
            focused = self._view.hasFocus() and index == self._view.currentIndex()
            self._line(painter, rect, line, index == self._view.hovered, focused)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(theme.colours().muted))
        text = rect.adjusted(theme.space(4), 0, -theme.space(3), -theme.space(1.5))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), line.title)

    def _line(self, painter: QPainter, rect: QRect, line: Line, hovered: bool, focused: bool) -> None:
        colours = theme.colours()
        box = QRectF(rect).adjusted(theme.space(2), 1, -theme.space(2), -1)
        if line.shown or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.soft if line.shown else colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if focused:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour(colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        quiet = line.muted or line.kind == "add"
        ink = colours.on_soft if line.shown else colours.muted if quiet else colours.text
        self._contents(painter, box.toRect(), line, ink)

    def _contents(self, painter: QPainter, box: QRect, line: Line, ink: str) -> None:
        colours = theme.colours()
        side, gap = theme.space(4.5), theme.space(2)
        inside = box.adjusted(gap, 0, -gap, 0)
        spot = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        words = inside.adjusted(side + gap, 0, 0, 0)
        painter.setFont(theme.font("strong" if line.unread else "body"))
        if line.badge:
            width = painter.fontMetrics().horizontalAdvance(line.badge) + theme.space(3)
            height = theme.space(5)
            badge = QRect(inside.right() - width, inside.center().y() - height // 2 + 1, width, height)
            words.setRight(badge.left() - gap)
        else:
            badge = QRect()
        if QGuiApplication.isRightToLeft():
            spot, words, badge = (_mirrored(part, box) for part in (spot, words, badge))
        icons.draw(painter, line.icon, QRectF(spot), ink)
        painter.setPen(theme.colour(ink))
        text = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        if line.badge:
            self._badge(painter, badge, line.badge, colours.accent, colours.on_accent)

    def _badge(self, painter: QPainter, rect: QRect, text: str, ground: str, ink: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def _mirrored(rect: QRect, inside: QRect) -> QRect:
    from PySide6.QtWidgets import QStyle

    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, inside, rect)
