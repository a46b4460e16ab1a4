"""The list in the sidebar: the pages, and the entries that pages add to it."""

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


class SidebarRow(Struct, frozen=True):
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


def sidebar_rows(
    specs: Sequence[PageSpec], sections: dict[str, Section], shown: tuple[str, str]
) -> list[SidebarRow]:
    """Pages without a section first, then each section under its heading.

    `shown` is the name of the visible page and the key of the entry that it shows.
    """
    result = [
        SidebarRow(spec.name, "", "page", shown_title(spec), spec.icon, shown=shown[0] == spec.name)
        for spec in specs if spec.name not in sections
    ]  # fmt: skip
    for spec in specs:
        section = sections.get(spec.name)
        if section is None:
            continue
        result.append(SidebarRow(spec.name, "", "heading", section.title))
        result += [
            SidebarRow(spec.name, entry.key, "entry", entry.title, entry.icon or spec.icon, entry.unread, entry.muted,
                 entry.hint, shown == (spec.name, entry.key))
            for entry in section.entries
        ]  # fmt: skip
        if section.add is not None:
            result.append(SidebarRow(spec.name, "", "add", section.add_text, "plus"))
    return result


def spoken(row: SidebarRow) -> str:
    parts = [row.title]
    if row.unread:
        parts.append(translate("sidebar", "%n unread", "", min(row.unread, 100)))
    if row.hint:
        parts.append(row.hint)
    return ", ".join(parts)


class SidebarModel(RowsModel[SidebarRow]):
    def __init__(self) -> None:
        super().__init__(lambda row: row.title, spoken)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.item(index.row()).kind == "heading":
            return Qt.ItemFlag.NoItemFlags | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class SidebarView(QListView):
    """Return, Space or a click chooses a row."""

    chosen = Signal(str, str, str)
    """Page, kind, entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SidebarModel()
        self.setModel(self.rows)
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
        row: SidebarRow | None = index.data(ItemRole)
        if row is not None and row.kind != "heading":
            self.chosen.emit(row.page, row.kind, row.entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


class SidebarDelegate(QStyledItemDelegate):
    """Paints the rows. It does not ask `option.state`, whose type takes 7 ms to make before the first paint."""

    def __init__(self, view: SidebarView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: SidebarRow = index.data(ItemRole)
        height = theme.space(10 if row.kind == "heading" else 8)
        return QSize(theme.space(40), height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SidebarRow = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.kind == "heading":
            self._heading(painter, rect, row)
        else:
            focused = self._view.hasFocus() and index == self._view.currentIndex()
            self._paint_row(painter, rect, row, index == self._view.hovered, focused)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: SidebarRow) -> None:
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(theme.colours().muted))
        text = rect.adjusted(theme.space(4), 0, -theme.space(3), -theme.space(1.5))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), row.title)

    def _paint_row(self, painter: QPainter, rect: QRect, row: SidebarRow, hovered: bool, focused: bool) -> None:
        colours = theme.colours()
        box = QRectF(rect).adjusted(theme.space(2), 1, -theme.space(2), -1)
        if row.shown or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.soft if row.shown else colours.hover))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if focused:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour(colours.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        quiet = row.muted or row.kind == "add"
        ink = colours.on_soft if row.shown else colours.muted if quiet else colours.text
        self._contents(painter, box.toRect(), row, ink)

    def _contents(self, painter: QPainter, box: QRect, row: SidebarRow, ink: str) -> None:
        colours = theme.colours()
        side, gap = theme.space(4.5), theme.space(2)
        inside = box.adjusted(gap, 0, -gap, 0)
        spot = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        words = inside.adjusted(side + gap, 0, 0, 0)
        painter.setFont(theme.font("strong" if row.unread else "body"))
        if row.badge:
            width = painter.fontMetrics().horizontalAdvance(row.badge) + theme.space(3)
            height = theme.space(5)
            badge = QRect(inside.right() - width, inside.center().y() - height // 2 + 1, width, height)
            words.setRight(badge.left() - gap)
        else:
            badge = QRect()
        if QGuiApplication.isRightToLeft():
            spot, words, badge = (_mirrored(part, box) for part in (spot, words, badge))
        icons.draw(painter, row.icon, QRectF(spot), ink)
        painter.setPen(theme.colour(ink))
        text = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        if row.badge:
            self._badge(painter, badge, row.badge, colours.accent, colours.on_accent)

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
