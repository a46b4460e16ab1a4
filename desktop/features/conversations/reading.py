"""The list of messages: jumping to a message, selecting, copying, and finding what is under a point."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from desktop.features.conversations import OF_MESSAGES, sentences
from desktop.features.conversations.delegate import MessageDelegate, Part
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.rows import MessageList
from desktop.kit import theme
from desktop.kit.controls import types
from desktop.kit.lists import ItemRole
from desktop.kit.paging import PagedView

NOTHING = QModelIndex()
_SHIFT = "Shift+"
_KEYS = (" ", *(spec.shortcut.removeprefix(_SHIFT) if spec.shortcut.startswith(_SHIFT) else spec.shortcut.lower()
                for spec in OF_MESSAGES))  # fmt: skip
"""What the list itself understands while it has the keyboard, as it is typed: `r`, and `R` for Shift and R."""


def is_for_writing(event: QKeyEvent, *, by_keyboard: bool) -> bool:
    """After a click, letters are meant for the message that is written; whoever came to the list by keyboard means its
    actions.
    """
    return types(event) and not (by_keyboard and event.text() in _KEYS)


class ReadingView(PagedView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = MessageDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
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
        """Bring a message into the middle and let it stand out for a moment. False where there is no such message."""
        if not self.to_key(order_key):
            return False
        self._scrolled(self.verticalScrollBar().value())
        self.delegate.flash(order_key)
        return True

    def start_at(self, order_key: int) -> None:
        """Bring the first unread message near the top, or as far up as the newest one lets it come."""
        if self.to_key(order_key):
            index = self.currentIndex()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            self.clearSelection()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - self.viewport().height() // 4)
            self._scrolled(bar.value())

    def first_visible(self) -> Row | None:
        return self.row_at(self.indexAt(QPoint(self.viewport().width() // 2, 2)))

    def last_visible(self) -> Row | None:
        found = self.row_at(self.indexAt(QPoint(self.viewport().width() // 2, self.viewport().height() - 2)))
        return found if found is not None else (self.items[-1] if self.items else None)

    def copy(self) -> bool:
        """Copy the selected text, or else the selected messages. False where nothing is selected."""
        selection = self.delegate.selection
        within = next((row for row in self.items if selection is not None and row.key == selection.order_key), None)
        text = self.delegate.selected_text(within) if within is not None else ""
        text = text or sentences.as_text(self.chosen_rows())
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def index_of(self, row: Row) -> QModelIndex:
        model = self.model()
        return model.index(model.row_of(row.key)) if isinstance(model, MessageList) else NOTHING

    def place_of(self, row: Row) -> QRect:
        """Where a message is painted, in global coordinates."""
        rect = self.visualRect(self.index_of(row)).intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def part_at(self, at: QPoint) -> tuple[QModelIndex, Part]:
        index = self.indexAt(at)
        row = self.row_at(index)
        if row is None:
            return index, Part("row")
        return index, self.delegate.part_at(row, self.rect_of(index), at, self.isRightToLeft())

    def rect_of(self, index: QModelIndex) -> QRect:
        """Where a message is painted, in coordinates of the viewport."""
        return self.delegate.content_rect(self.visualRect(index), self.isRightToLeft())

    def unfold(self, row: Row) -> None:
        """Show all of a long message, or one whose author is not heard."""
        shown = self.model()
        if row.unheard and isinstance(shown, MessageList):
            shown.hear(row.key)
            return
        self.delegate.layouts.unfold(row.key)
        index = self.index_of(row)
        self.delegate.sizeHintChanged.emit(index)
        self.scheduleDelayedItemsLayout()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(is_for_writing(event, by_keyboard=self.delegate.shows_focus))
            if event.isAccepted():
                return True
        return super().event(event)

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
        self.delegate.width = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def _restyle(self) -> None:
        self._measure()
        self.delegate.layouts.restyle()
        self.scheduleDelayedItemsLayout()
