"""The list of messages: mouse, keyboard, selection of text, and what can be done with a message."""

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.actions import Deed, Rights, actions_for, menu_for
from desktop.features.conversations.delegate import Marked, Part
from desktop.features.conversations.hoverbar import HoverBar
from desktop.features.conversations.reading import NOTHING, ReadingView
from desktop.features.conversations.rows import Chip, Quote, Row
from desktop.kit import times

STILL = 120
"""Milliseconds without movement before the bar over a message comes back."""


class _Pressed(Struct, frozen=True):
    index: int
    part: Part


class MessageView(ReadingView):
    asked = Signal(str, object)
    """A deed (see `deeds`) and the row."""
    toggled = Signal(object, str)
    """Row and emoji: give or take back my reaction."""
    link_asked = Signal(str)
    left = Signal()
    """Escape: back to writing."""
    jump_asked = Signal(object)
    """Ord of a quoted message; 0 = not here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rights = Rights()
        self._pressed: _Pressed | None = None
        self.setAccessibleName(self.tr("Messages"))
        self.setAccessibleDescription(self.tr(
            "Arrow keys go from message to message. R replies, plus reacts, E edits, Delete removes,"
            " the menu key shows everything."))
        self.viewport().setMouseTracking(True)
        actions_for(self, self._ask_current)
        self._bar = HoverBar(self.viewport())
        self._bar.chosen.connect(self._ask_hovered)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL)
        self._still.timeout.connect(self._hover_again)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    # what is done with a message

    def ask(self, deed: Deed, row: Row) -> None:
        """Do `deed` with a message, if that is allowed."""
        if not self.rights.allow(deed, row):
            return
        if deed == "copy":
            self.copy()
        else:
            self.asked.emit(deed, row)

    def _ask_current(self, deed: Deed) -> None:
        self.paper.framed = True
        row = self.current_row()
        if row is not None:
            self.ask(deed, row)

    def _ask_hovered(self, deed: Deed) -> None:
        row = next((row for row in self.items if row.key == self.paper.hovered), None)
        if row is not None and deed == "menu":
            self._show_menu(row, self._bar.mapToGlobal(self._bar.rect().bottomLeft()))
        elif row is not None:
            self.ask(deed, row)

    def _show_menu(self, row: Row, where: QPoint) -> None:
        if row not in self.chosen_rows():
            self.setCurrentIndex(self.index_of(row))
        menu = menu_for(self, row, self.rights, lambda deed: self.ask(deed, row),
                        lambda emoji: self.toggled.emit(row, emoji))
        menu.popup(where)

    # mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index, part = self.part_at(at)
        row = self.row_at(index)
        self.paper.framed = False
        extending = event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if row is None or event.button() != Qt.MouseButton.LeftButton or part.kind == "row" or extending:
            self.mark(None)
            super().mousePressEvent(event)
            return
        self._pressed = _Pressed(index.row(), part)
        if part.kind in ("text", "link"):
            place = self.paper.position_at(row, self.rect_of(index), at, self.isRightToLeft()) or 0
            self.setCurrentIndex(index)
            self.mark(Marked(row.key, place, place))
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        marked = self.paper.marked
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None and marked is not None:
            index = self.model().index(self._pressed.index, 0)
            row = self.row_at(index)
            if row is not None and row.key == marked.order_key:
                place = self.paper.position_at(row, self.rect_of(index), at, self.isRightToLeft(), nearest=True)
                self.mark(Marked(marked.order_key, marked.anchor, marked.anchor if place is None else place))
            return
        index, part = self.part_at(at)
        self._hover(self.row_at(index), index)
        shapes = {"text": Qt.CursorShape.IBeamCursor, "row": Qt.CursorShape.ArrowCursor}
        self.viewport().setCursor(shapes.get(part.kind, Qt.CursorShape.PointingHandCursor))
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        index, part = self.part_at(event.position().toPoint())
        row = self.row_at(index)
        dragged = self.paper.marked is not None and self.paper.marked.span[1] > 0
        if row is not None and index.row() == pressed.index and part == pressed.part and not dragged:
            self._activate(row, part)
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, part = self.part_at(event.position().toPoint())
        row = self.row_at(index)
        if row is None or part.kind != "text":
            return
        place = self.paper.position_at(
            row, self.rect_of(index), event.position().toPoint(), self.isRightToLeft()) or 0
        self.mark(self.paper.word_at(row, place))

    def _activate(self, row: Row, part: Part) -> None:
        match part.kind, part.value:
            case "chip", Chip(emoji=emoji):
                if self.rights.allow("react", row):
                    self.toggled.emit(row, emoji)
            case "quote", Quote(order_key=order_key):
                self.jump_asked.emit(order_key)
            case "link", str(address):
                self.link_asked.emit(address)
            case "unfold", _:
                self.unfold(row)

    def _hover(self, row: Row | None, index: QModelIndex) -> None:
        order_key = row.key if row is not None else 0
        if order_key == self.paper.hovered and (row is None or self._bar.isVisible()):
            return
        self.paper.hovered = order_key
        self.viewport().update()
        if row is None:
            self._bar.hide()
            return
        rect = self.visualRect(index)
        top = int(self.paper.layouts.place(row, rect.width()).content.top())
        self._bar.show_for(row, self.rights, rect.adjusted(0, top, 0, 0))

    def _moved(self) -> None:
        """Rows move under the mouse: wait until they stand still."""
        self._bar.hide()
        self._still.start()

    def _hover_again(self) -> None:
        at = self.viewport().mapFromGlobal(QCursor.pos())
        index = self.indexAt(at) if self.viewport().underMouse() else NOTHING
        self._hover(self.row_at(index), index)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None, NOTHING)
        super().leaveEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        index, part = self.part_at(at)
        row = self.row_at(index)
        if row is None:
            return ""
        if isinstance(part.value, Chip):
            return sentences.plain_tip(sentences.reactors(part.value))
        return "" if part.kind in ("quote", "unfold") else sentences.plain_tip(times.full(row.milliseconds))

    # keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.paper.framed = True
        row = self.current_row()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate_current(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.mark(None)
            self.left.emit()
        elif event.key() == Qt.Key.Key_End:
            self.to_newest()
            self._select_last()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _activate_current(self, row: Row) -> None:
        """Return unfolds a long message, or follows the reply to what it answers."""
        placed = self.paper.layouts.place(row, self.paper.width)
        if placed.unfold is not None:
            self.unfold(row)
        elif row.quote is not None:
            self.jump_asked.emit(row.quote.order_key)
        elif placed.links:
            self.link_asked.emit(placed.links[0].address)

    def _select_last(self) -> None:
        if self.items:
            self.setCurrentIndex(self.model().index(len(self.items) - 1, 0))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.paper.framed = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid():
            self._select_last()
        super().focusInEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        row = self.row_at(index)
        if row is not None:
            rect = self.visualRect(index).intersected(self.viewport().rect())
            at = self.viewport().mapToGlobal(rect.center()) if by_keyboard else event.globalPos()
            self._show_menu(row, at)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moved()
