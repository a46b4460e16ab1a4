"""The list of Home: lines of one or several rows of text, under headings."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.app.home.lines import Line
from desktop.kit import icons, theme
from desktop.kit.extracts import extract_height, paint_extract
from desktop.kit.ground import READABLE, paint_ground, readable
from desktop.kit.lists import ItemRole, RowsModel

EXTRACTED = 2
"""Most lines of what a search has found in a record."""
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class LinesModel(RowsModel[Line]):
    def __init__(self) -> None:
        super().__init__(lambda line: line.title, lambda line: line.spoken)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self.item(index.row()).kind == "heading":
            return Qt.ItemFlag.NoItemFlags | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class HomeList(QListView):
    """Return, Space or a click chooses a line; Left and Right fold a module."""

    chosen = Signal(object)
    """A Line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LinesModel()
        self.setModel(self.rows)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What is up"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        theme.theme().changed.connect(self.scheduleDelayedItemsLayout)

    def _choose(self, index: QModelIndex) -> None:
        line: Line | None = index.data(ItemRole)
        if line is not None and line.target:
            self.chosen.emit(line)

    @override
    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Nothing can be done with headings. Home leads to the line below the first one; Qt would not move at all."""
        found = super().moveCursor(action, modifiers)
        while found.isValid() and self.rows.item(found.row()).kind == "heading":
            found = found.siblingAtRow(found.row() + 1)
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line: Line | None = self.currentIndex().data(ItemRole)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and line is not None and line.kind == "module":
            if line.folded == (key == Qt.Key.Key_Right):
                self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # lines wrap in other places


class LineDelegate(QStyledItemDelegate):
    def __init__(self, view: HomeList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Line = index.data(ItemRole)
        width = min(self._view.viewport().width(), theme.space(READABLE))
        if line.kind == "heading":
            return QSize(theme.space(40), QFontMetrics(theme.font("heading")).height() + theme.space(7))
        words = self._words(QRect(0, 0, width, 10_000))
        title, detail = self._heights(line, words.width())
        return QSize(theme.space(40), title + detail + self._extracted(line, words.width()) + theme.space(4))

    def _extracted(self, line: Line, width: int) -> int:
        """The height of what a search has found in a line."""
        return extract_height(line.extract, max(width, 1), EXTRACTED) if line.extract.text else 0

    def _words(self, rect: QRect) -> QRect:
        """Where the text of a line is, before it is mirrored."""
        return rect.adjusted(theme.space(12), theme.space(2), -theme.space(6), -theme.space(2))

    def _heights(self, line: Line, width: int) -> tuple[int, int]:
        def height(text: str, kind: theme.Type) -> int:
            box = QFontMetrics(theme.font(kind)).boundingRect(QRect(0, 0, max(width, 1), 10_000), WRAPPED, text)
            return box.height() if text else 0

        return height(line.title, self._title_font(line)), height(line.detail, "small")

    def _title_font(self, line: Line) -> theme.Type:
        return "strong" if line.kind == "module" or line.extract.text else "body"

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(ItemRole)
        colours = theme.colours()
        rect = readable(QRectF(option.rect)).toRect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "heading":
            painter.setFont(theme.font("heading"))
            painter.setPen(theme.colour(colours.text))
            box = rect.adjusted(theme.space(4), 0, -theme.space(4), -theme.space(1.5))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), line.title)
        else:
            focused = self._view.hasFocus() and index == self._view.currentIndex()
            hovered = focused or bool(option.state & QStyle.StateFlag.State_MouseOver)
            paint_ground(painter, QRectF(rect), hovered=hovered, focused=focused)
            self._contents(painter, rect, line)
        painter.restore()

    def _contents(self, painter: QPainter, rect: QRect, line: Line) -> None:
        colours = theme.colours()
        words, side = self._words(rect), theme.space(4.5)
        middle = words.top() + (QFontMetrics(theme.font(self._title_font(line))).height() - side) // 2
        spot = QRect(rect.left() + theme.space(5), middle, side, side)
        chevron = QRect(rect.right() - theme.space(5) - side // 2, middle, side, side)
        if self._view.isRightToLeft():
            words, spot, chevron = (
                QStyle.visualRect(Qt.LayoutDirection.RightToLeft, rect, each) for each in (words, spot, chevron)
            )
        if line.icon:
            icons.draw(painter, line.icon, QRectF(spot), colours.accent)
        if line.kind == "module":
            icons.draw(painter, "chevron-right" if line.folded else "chevron-down", QRectF(chevron), colours.muted)
        title, detail = self._heights(line, words.width())
        painter.setFont(theme.font(self._title_font(line)))
        painter.setPen(theme.colour(colours.muted if line.target in ("", "hide") else colours.text))
        painter.drawText(QRect(words.left(), words.top(), words.width(), title), WRAPPED, line.title)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(colours.muted))
        painter.drawText(QRect(words.left(), words.top() + title, words.width(), detail), WRAPPED, line.detail)
        if line.extract.text:
            box = QRect(words.left(), words.top() + title + detail, words.width(), self._extracted(line, words.width()))
            painter.setPen(theme.colour(colours.text))
            paint_extract(painter, line.extract, box, EXTRACTED, from_right=self._view.isRightToLeft())
