"""The list of messages that a search has found: author, channel, time, and the words in their sentence."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.features.conversations import live_search
from desktop.features.conversations.live_search import Hit, LiveSearch
from desktop.kit import theme
from desktop.kit.avatars import paint_avatar
from desktop.kit.extracts import paint_extract
from desktop.kit.ground import paint_ground
from desktop.kit.letters import cut
from desktop.kit.lists import ItemRole, RowsModel

Index = QModelIndex | QPersistentModelIndex


class Results(QListView):
    chosen = Signal(object)
    """A hit was asked for, by Return or a click."""

    def __init__(self, search: LiveSearch, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self.hits: RowsModel[Hit] = RowsModel(lambda hit: hit.extract.text, live_search.spoken, self)
        self.setModel(self.hits)
        self.setItemDelegate(_HitDelegate(lines, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Messages found"))
        search.changed.connect(self._show)
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> Hit | None:
        hit = self.currentIndex().data(ItemRole) if self.currentIndex().isValid() else None
        return hit if isinstance(hit, Hit) else None

    def step(self, by: int) -> Hit | None:
        """Go to the next hit (older) or the one before, and around the ends."""
        count = len(self.hits.items)
        if not count:
            return None
        row = self.currentIndex().row()
        row = (row + by) % count if row >= 0 else 0
        self.setCurrentIndex(self.hits.index(row))
        if row >= count - 2:
            self._search.more()
        return self.current()

    def _show(self) -> None:
        self.hits.replace(self._search.hits)
        self.setAccessibleDescription(self._search.summary())

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(ItemRole)
        if isinstance(hit, Hit):
            self.chosen.emit(hit)

    def _scrolled(self, value: int) -> None:
        if value > self.verticalScrollBar().maximum() - self.height():
            self._search.more()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)


class _HitDelegate(QStyledItemDelegate):
    """Each hit shows author, channel and time, and `lines` lines of the message."""

    def __init__(self, lines: int, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = QFontMetricsF(theme.font("strong")).height()
        text = QFontMetricsF(theme.font("body")).height()
        return QSize(200, round(head + self._lines * text + theme.space(5)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        inner = paint_ground(painter, QRectF(option.rect), hovered=hovered, focused=chosen).toRect()
        whole = inner.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(1))
        self._paint_hit(painter, hit, whole, option.direction)
        painter.restore()

    def _paint_hit(self, painter: QPainter, hit: Hit, whole: QRect, direction: Qt.LayoutDirection) -> None:
        colours = theme.colours()
        side = theme.space(8)
        avatar = QStyle.visualRect(direction, whole, QRect(whole.left(), whole.top(), side, side))
        paint_avatar(painter, QRectF(avatar), hit.name, hit.entry.author)
        left = side + theme.space(3)
        head = QRect(whole.left() + left, whole.top(), whole.width() - left,
                     round(QFontMetricsF(theme.font("strong")).height()))
        x = self._word(painter, head, 0, hit.name, theme.font("strong"), colours.text, direction)
        self._word(painter, head, x + theme.space(2), hit.when, theme.font("small"), colours.muted, direction)
        text = head.translated(0, head.height())
        text.setBottom(whole.bottom())
        painter.setPen(theme.colour(colours.text))
        paint_extract(painter, hit.extract, QStyle.visualRect(direction, whole, text), self._lines,
                      from_right=direction == Qt.LayoutDirection.RightToLeft)  # fmt: skip

    def _word(
        self, painter: QPainter, head: QRect, x: int, text: str, font: QFont, colour: str,
        direction: Qt.LayoutDirection,
    ) -> int:
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        metrics = QFontMetricsF(painter.font())
        shown = cut(metrics, text, head.width() - x)
        wide = round(metrics.horizontalAdvance(shown)) + 1
        at = QRect(head.left() + x, head.top(), wide, head.height())
        around = head.adjusted(-(theme.space(11)), 0, 0, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(QStyle.visualRect(direction, around, at), flags, shown)
        return x + wide
