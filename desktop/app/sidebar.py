"""The list in the sidebar: the pages, and the entries that pages add to it."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.kit import icons, phrases, theme
from desktop.kit.ground import paint_ground, paint_ring
from desktop.kit.letters import cut
from desktop.kit.lists import ItemRole, RowsModel

translate = QCoreApplication.translate


class SidebarRow(Struct, frozen=True):
    page: str
    entry: str
    kind: str
    """`page`, `section` (a heading that folds, `entry` is its name), `heading`, `entry` or `add`."""
    title: str
    icon: str = ""
    unread: int = 0
    muted: bool = False
    hint: str = ""
    shown: bool = False
    folded: bool = False
    pinned: bool = False
    mentions: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        return self.page, self.kind, self.entry

    @property
    def badges(self) -> list[str]:
        """The counts at the end of the row, the outermost first."""
        called = [f"@{_counted(self.mentions)}"] if self.mentions else []
        return [*([_counted(self.unread)] if self.unread else []), *called]


def _counted(count: int) -> str:
    return "99+" if count > 99 else phrases.number(count)


def spoken(row: SidebarRow) -> str:
    parts = [row.title]
    if row.kind == "section":
        parts.append(translate("sidebar", "folded") if row.folded else translate("sidebar", "unfolded"))
    if row.pinned:
        parts.append(translate("sidebar", "pinned"))
    if row.mentions:
        parts.append(translate("sidebar", "%n messages mention you", "", min(row.mentions, 100)))
    if row.unread and row.kind == "page":
        parts.append(translate("sidebar", "%n waiting for you", "", min(row.unread, 100)))
    elif row.unread:
        parts.append(translate("sidebar", "%n unread", "", min(row.unread, 100)))
    if row.hint:
        parts.append(row.hint)
    if row.shown:
        parts.append(translate("sidebar", "shown"))
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
    """Return, Space or a click chooses a row; Left and Right fold a section."""

    chosen = Signal(str, str, str)
    """Page, kind, entry."""
    menu_asked = Signal(object, QPoint)
    """A SidebarRow, and where on the screen its menu belongs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SidebarModel()
        self.setModel(self.rows)
        self.setItemDelegate(SidebarDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Pages and channels"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.hovered = QModelIndex()
        self._shown: tuple[str, str, str] | None = None
        self.entered.connect(self._hover)
        self.viewportEntered.connect(partial(self._hover, QModelIndex()))
        self.clicked.connect(self._choose)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[SidebarRow]) -> None:
        """Show these rows. The one that the window shows is the selected one, for screen readers; the keyboard may be
        on another.
        """
        self.rows.replace(rows)
        shown = next((place for place, row in enumerate(rows) if row.shown), None)
        if shown is None:
            self.selectionModel().clearSelection()
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(self.rows.index(shown), flag)
            if rows[shown].key != self._shown:  # however one came there, its row is in sight
                self._shown = rows[shown].key
                self.scrollTo(self.rows.index(shown))

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
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def _fold(self, folded: bool) -> None:
        row: SidebarRow | None = self.currentIndex().data(ItemRole)
        if row is not None and row.kind == "section" and row.folded != folded:
            self._choose(self.currentIndex())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row: SidebarRow | None = index.data(ItemRole)
        if row is not None:
            place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_asked.emit(row, place)


class SidebarDelegate(QStyledItemDelegate):
    """Paints the rows. It does not ask `option.state`, whose type takes 7 ms to make before the first paint."""

    def __init__(self, view: SidebarView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: SidebarRow = index.data(ItemRole)
        height = theme.space({"section": 10, "heading": 7}.get(row.kind, 8))
        return QSize(theme.space(40), height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SidebarRow = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.kind in ("section", "heading"):
            self._heading(painter, rect, row, focused=self._view.hasFocus() and index == self._view.currentIndex())
        else:
            focused = self._view.hasFocus() and index == self._view.currentIndex()
            self._paint_row(painter, rect, row, index == self._view.hovered, focused)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: SidebarRow, *, focused: bool) -> None:
        colours = theme.colours()
        box = rect.adjusted(theme.space(2), theme.space(2 if row.kind == "section" else 0), -theme.space(2), -1)
        paint_ring(painter, QRectF(box), focused)
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.muted))
        side, gap = theme.space(3.5), theme.space(2)
        words = box.adjusted(gap, 0, -gap, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), row.title)
        if row.kind == "section":
            spot = QRect(words.right() - side, box.center().y() - side // 2 + 1, side, side)
            spot = _mirrored(spot, box) if QGuiApplication.isRightToLeft() else spot
            icons.draw(painter, "chevron-right" if row.folded else "chevron-down", QRectF(spot), colours.muted)
            self._badges(painter, row, box, side + gap)

    def _paint_row(self, painter: QPainter, rect: QRect, row: SidebarRow, hovered: bool, focused: bool) -> None:
        colours = theme.colours()
        box = paint_ground(painter, QRectF(rect), chosen=row.shown, hovered=hovered, focused=focused)
        quiet = row.muted or row.kind == "add"
        ink = colours.on_soft if row.shown else colours.muted if quiet else colours.text
        self._contents(painter, box.toRect(), row, ink)

    def _contents(self, painter: QPainter, box: QRect, row: SidebarRow, ink: str) -> None:
        side, gap = theme.space(4.5), theme.space(2)
        inside = box.adjusted(gap, 0, -gap, 0)
        spot = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        words = inside.adjusted(side + gap, 0, 0, 0)
        painter.setFont(theme.font("strong" if row.unread or row.mentions else "body"))
        for badge in row.badges:
            words.setRight(words.right() - _badge_width(painter, badge) - gap)
        if QGuiApplication.isRightToLeft():
            spot, words = (_mirrored(part, box) for part in (spot, words))
        icons.draw(painter, row.icon, QRectF(spot), ink)
        painter.setPen(theme.colour(ink))
        text = cut(painter.fontMetrics(), row.title, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)
        self._badges(painter, row, box, gap)

    def _badges(self, painter: QPainter, row: SidebarRow, box: QRect, from_end: int) -> None:
        for badge in row.badges:
            painter.setFont(theme.font("strong"))
            width = _badge_width(painter, badge)
            self._badge(painter, _badge_spot(painter, badge, box, from_end), badge)
            from_end += width + theme.space(1)

    def _badge(self, painter: QPainter, rect: QRect, text: str) -> None:
        colours = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.accent))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        font = theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.on_accent))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def _badge_width(painter: QPainter, text: str) -> int:
    return painter.fontMetrics().horizontalAdvance(text) + theme.space(3)


def _badge_spot(painter: QPainter, text: str, box: QRect, from_end: int) -> QRect:
    """The place of the badge in the box of a row, `from_end` pixels from its end."""
    width, height = _badge_width(painter, text), theme.space(5)
    spot = QRect(box.right() - from_end - width, box.center().y() - height // 2 + 1, width, height)
    return _mirrored(spot, box) if QGuiApplication.isRightToLeft() else spot


def _mirrored(rect: QRect, inside: QRect) -> QRect:
    from PySide6.QtWidgets import QStyle

    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, inside, rect)
