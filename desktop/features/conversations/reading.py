"""The list of messages as something to read: jumping, marking, copying, and finding what stands where."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.delegate import Marked, MessageDelegate, Part
from desktop.features.conversations.rows import MessageList, Row
from desktop.kit import theme, times
from desktop.kit.lists import ItemRole
from desktop.kit.paging import PagedView

FLASH = 1_600
"""Milliseconds that a message stands out after a jump to it."""
NOTHING = QModelIndex()


class ReadingView(PagedView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = MessageDelegate(self)
        self.setItemDelegate(self.paper)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.timeout.connect(self._end_flash)
        theme.theme().changed.connect(self._restyle)

    @property
    def items(self) -> Sequence[Row]:
        model = self.model()
        return model.items if isinstance(model, MessageList) else ()

    def row_at(self, index: QModelIndex) -> Row | None:
        found = index.data(ItemRole) if index.isValid() else None
        return found if isinstance(found, Row) else None

    def current_row(self) -> Row | None:
        return self.row_at(self.currentIndex())

    def chosen_rows(self) -> list[Row]:
        """The selected messages, oldest first."""
        rows = (self.row_at(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row))
        return [row for row in rows if row is not None]

    def show_message(self, order_key: int) -> bool:
        """Bring a message into the middle and let it stand out for a moment; False where there is none."""
        if not self.to_key(order_key):
            return False
        self._scrolled(self.verticalScrollBar().value())
        self.paper.flashed = order_key
        self._flash.start(FLASH)
        self.viewport().update()
        return True

    def start_at(self, order_key: int) -> None:
        """Bring the message where reading goes on near the top."""
        if self.to_key(order_key):
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
            self.clearSelection()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self.viewport().height() // 4)
            self._scrolled(bar.value())

    def mark_found(self, order_key: int, marks: Sequence[tuple[int, int]]) -> None:
        """Colour the words that a search has found in one message; order_key 0 ends it."""
        self.paper.found = (order_key, tuple(marks))
        self.viewport().update()

    def first_visible(self) -> Row | None:
        return self.row_at(self.indexAt(QPoint(self.viewport().width() // 2, 2)))

    def last_visible(self) -> Row | None:
        found = self.row_at(self.indexAt(QPoint(self.viewport().width() // 2, self.viewport().height() - 2)))
        return found if found is not None else (self.items[-1] if self.items else None)

    def copy(self) -> bool:
        """Selected text, or else the selected messages, to the clipboard."""
        text = self._text_to_copy()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def _text_to_copy(self) -> str:
        rows = self.chosen_rows()
        marked = self.paper.marked
        for row in self.items:
            if marked is not None and row.key == marked.order_key and marked.span[1]:
                return self.paper.marked_text(row)
        if len(rows) == 1:
            return rows[0].message.text
        return "\n".join(
            f"{row.name}, {times.when(row.milliseconds)}: {sentences.visible(row)}" for row in rows)

    def index_of(self, row: Row) -> QModelIndex:
        model = self.model()
        return model.index(model.row_of(row.key)) if isinstance(model, MessageList) else NOTHING

    def place_of(self, row: Row) -> QRect:
        """Where a message is painted, in global coordinates: for what pops up beside it."""
        rect = self.visualRect(self.index_of(row)).intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def part_at(self, at: QPoint) -> tuple[QModelIndex, Part]:
        index = self.indexAt(at)
        row = self.row_at(index)
        if row is None:
            return index, Part("row")
        return index, self.paper.part_at(row, self.rect_of(index), at, self.isRightToLeft())

    def rect_of(self, index: QModelIndex) -> QRect:
        """Where a message is painted, in the viewport."""
        return self.paper.content_rect(self.visualRect(index), self.isRightToLeft())

    def unfold(self, row: Row) -> None:
        """Show all of a long message."""
        self.paper.layouts.unfold(row.key)
        index = self.index_of(row)
        self.paper.sizeHintChanged.emit(index)
        self.scheduleDelayedItemsLayout()

    def mark(self, marked: Marked | None) -> None:
        """Select text within one message."""
        if marked != self.paper.marked:
            self.paper.marked = marked
            self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def _measure(self) -> None:
        self.paper.width = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def _restyle(self) -> None:
        self._measure()
        self.paper.layouts.restyle()
        self.scheduleDelayedItemsLayout()

    def _end_flash(self) -> None:
        self.paper.flashed = 0
        self.viewport().update()
