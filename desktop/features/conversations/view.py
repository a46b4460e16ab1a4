"""The list of messages with mouse and keyboard: selecting text, and asking for actions on a message."""

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
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
from desktop.features.conversations.actions import Rights, add_actions, menu_for
from desktop.features.conversations.delegate import Part, TextSelection
from desktop.features.conversations.hovering import Hovering
from desktop.features.conversations.message_row import Chip, Quote, Row
from desktop.features.conversations.polls.reading import ShownAnswer
from desktop.features.conversations.polls.sentences import line
from desktop.features.conversations.reading import NOTHING, ReadingView, is_for_writing
from desktop.features.conversations.rows import MessageList
from desktop.kit import theme


class _Pressed(Struct, frozen=True):
    """Where the mouse button went down."""

    row: int
    part: Part


class MessageView(ReadingView):
    asked = Signal(str, object)
    """Name of an action, and the row."""
    toggled = Signal(object, str)
    """Row and emoji: add or remove my reaction."""
    answer_chosen = Signal(object, str)
    """Row and the key of an answer of its poll: choose it, or take that back."""
    link_asked = Signal(str)
    files_asked = Signal(object, object)
    """Some files of a message, and the point of the screen where the mouse or the message is."""
    left = Signal()
    """Escape: back to writing."""
    jump_asked = Signal(object)
    """Order key of a quoted message; 0 = not here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rights = Rights()
        self._pressed: _Pressed | None = None
        self.setAccessibleName(self.tr("Messages"))
        self.setAccessibleDescription(self.tr(
            "Arrow keys go from message to message. R replies, T replies in a thread, plus reacts, E edits, Delete"
            " removes, the menu key shows everything."))
        self.viewport().setMouseTracking(True)
        add_actions(self, self._ask_current)
        self._hovering = Hovering(self, lambda: self.rights)
        self._hovering.chosen.connect(self._ask_hovered)

    # asking for actions

    def ask(self, action: str, row: Row) -> None:
        """Ask for an action on a message, if it is allowed."""
        if not self.rights.allow(action, row):
            return
        if action == "copy":
            self.copy()
        elif action == "files":
            self.files_asked.emit(row.files, self.place_of(row).center())
        else:
            self.asked.emit(action, row)

    def _ask_current(self, action: str) -> None:
        self.delegate.shows_focus = True
        row = self.current_row()
        if row is not None:
            self.ask(action, row)

    def _ask_hovered(self, action: str, row: Row) -> None:
        if action == "menu":
            bar = self._hovering.bar
            self._show_menu(row, bar.mapToGlobal(bar.rect().bottomLeft()))
        else:
            self.ask(action, row)

    def _show_menu(self, row: Row, where: QPoint) -> None:
        if row not in self.chosen_rows():
            self.setCurrentIndex(self.index_of(row))
        menu = menu_for(self, row, self.rights, lambda action: self.ask(action, row),
                        lambda emoji: self.toggled.emit(row, emoji))
        menu.popup(where)

    # mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index, part = self.part_at(at)
        row = self.row_at(index)
        self.delegate.shows_focus = False
        extending = event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if row is None or event.button() != Qt.MouseButton.LeftButton or part.kind in ("row", "moment") or extending:
            self.delegate.select_text(None)
            super().mousePressEvent(event)
            return
        self._pressed = _Pressed(index.row(), part)
        if part.kind not in ("text", "link"):
            self.delegate.select_text(None)
        else:
            position = self.delegate.position_at(row, self.rect_of(index), at, self.isRightToLeft()) or 0
            self.setCurrentIndex(index)
            self.delegate.select_text(TextSelection(row.key, position, position))
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._extend_selection(at)
            return
        index, part = self.part_at(at)
        self._hovering.point_at(index)
        shapes = {"text": Qt.CursorShape.IBeamCursor, "row": Qt.CursorShape.ArrowCursor,
                  "moment": Qt.CursorShape.ArrowCursor}  # fmt: skip
        self.viewport().setCursor(shapes.get(part.kind, Qt.CursorShape.PointingHandCursor))
        super().mouseMoveEvent(event)

    def _extend_selection(self, at: QPoint) -> None:
        """Select from where the button went down to this point, within one message."""
        selection = self.delegate.selection
        index = self.model().index(self._pressed.row if self._pressed is not None else -1, 0)
        row = self.row_at(index)
        if selection is None or row is None or row.key != selection.order_key:
            return
        position = self.delegate.position_at(row, self.rect_of(index), at, self.isRightToLeft(), nearest=True)
        if position is not None:
            self.delegate.select_text(TextSelection(row.key, selection.anchor, position))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        index, part = self.part_at(event.position().toPoint())
        row = self.row_at(index)
        dragged = self.delegate.selection is not None and self.delegate.selection.span[1] > 0
        if row is not None and index.row() == pressed.row and part == pressed.part and not dragged:
            self._activate(row, part)
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, part = self.part_at(event.position().toPoint())
        row = self.row_at(index)
        if row is None or part.kind != "text":
            return
        position = self.delegate.position_at(
            row, self.rect_of(index), event.position().toPoint(), self.isRightToLeft()) or 0
        self.delegate.select_text(self.delegate.word_at(row, position))

    def _activate(self, row: Row, part: Part) -> None:
        match part.kind, part.value:
            case "chip", Chip(emoji=emoji):
                if self.rights.allow("react", row):
                    self.toggled.emit(row, emoji)
            case "quote", Quote(order_key=order_key):
                self.jump_asked.emit(order_key)
            case "thread" | "poll", _:
                self.ask(part.kind, row)
            case "answer", ShownAnswer(key=key):
                self.answer_chosen.emit(row, key)
            case "link", str(address):
                self.link_asked.emit(address)
            case "unfold", _:
                self.unfold(row)
            case "file", file:
                self.files_asked.emit((file,), QCursor.pos())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hovering.point_at(NOTHING)
        super().leaveEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            above = event.globalPos() - QPoint(0, theme.space(15))  # the next messages stay in sight
            QToolTip.showText(above, self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        index, part = self.part_at(at)
        row = self.row_at(index)
        if row is None:
            return ""
        if part.kind == "file":
            return ""
        if isinstance(part.value, Chip):
            return sentences.plain_tip(sentences.reactors(part.value))
        if isinstance(part.value, ShownAnswer):
            return sentences.plain_tip(line(part.value))
        return sentences.plain_tip(sentences.moment_told(row)) if part.kind == "moment" else ""

    # keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_for_writing(event, by_keyboard=self.delegate.shows_focus):
            event.ignore()
            return
        self.delegate.shows_focus = True
        row = self.current_row()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate_current(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.delegate.select_text(None)
            self.left.emit()
        elif event.key() == Qt.Key.Key_End:
            self.to_newest()
            self._select_last()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _activate_current(self, row: Row) -> None:
        """Return unfolds a long message, opens its poll, jumps to the message that a reply answers, opens the thread,
        shows what can be done with files, or opens the first link."""
        placed = self.delegate.layouts.of(row, self.delegate.width)
        if placed.unfold is not None:
            self.unfold(row)
        elif row.poll is not None:
            self.ask("poll", row)
        elif row.quote is not None:
            self.jump_asked.emit(row.quote.order_key)
        elif row.thread is not None and self.rights.allow("thread", row):
            self.ask("thread", row)
        elif row.files:
            self.files_asked.emit(row.files, self.place_of(row).center())
        elif placed.links:
            self.link_asked.emit(placed.links[0].address)

    def _select_last(self) -> None:
        if self.items:
            self.setCurrentIndex(self.model().index(len(self.items) - 1, 0))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.delegate.shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid():  # then the first unread message, or else the newest one
            model = self.model()
            unread = model.unread_from if isinstance(model, MessageList) else None
            if unread is None or not self.to_key(unread):
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
        self._hovering.wait()
