"""The list that opens while one types a name after `@`: people, roles, and everybody."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit
from typing_extensions import override

from desktop.features.conversations.mentions import Target, begun, matching
from desktop.kit import theme
from desktop.kit.controls import column

SHOWN = 8
"""Most rows of the list."""
Described = tuple[Target, str]
"""Who can be mentioned, and the line of the list."""


class Completion(QFrame):
    """Lies over the window, above the field, which keeps the keyboard."""

    picked = Signal(object)
    """The Target whose name was put into the text."""

    def __init__(self, field: QPlainTextEdit, targets: Callable[[], Sequence[Described]]) -> None:
        """`targets` is asked each time the list opens."""
        super().__init__(field.window())
        self._field, self._targets = field, targets
        self._known: Sequence[Described] = ()
        self._refused_at = -1
        """The place of the `@` whose list was closed by hand."""
        self.setProperty("look", "card")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Who is mentioned"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._put)
        column(self, margin=1).addWidget(self.list)
        self.hide()
        field.installEventFilter(self)
        field.textChanged.connect(self._look)
        field.cursorPositionChanged.connect(self._look)

    def _look(self) -> None:
        """Open, change or close, by what is before the cursor."""
        cursor = self._field.textCursor()
        before = self._before()
        at = begun(before)
        if at is None or cursor.hasSelection() or not self._field.hasFocus():
            self._refused_at = -1 if at is None else self._refused_at
            self.hide()
            return
        if at == self._refused_at:
            return
        if self.isHidden():
            self._known = self._targets()
        self._show(matching(before[at + 1 :], self._known)[:SHOWN])

    def _before(self) -> str:
        """The text up to the cursor. Places in Qt's texts count UTF-16 units."""
        units = self._field.textCursor().position()
        return self._field.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")

    def _show(self, found: Sequence[Described]) -> None:
        if not found:
            self.hide()
            return
        self.list.clear()
        for target, line in found:
            item = QListWidgetItem(line)
            item.setData(Qt.ItemDataRole.UserRole, target)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = self.list.sizeHintForRow(0) * len(found) + 2 * self.list.frameWidth() + theme.space(3)
        corner = self._field.mapTo(window, QPoint(0, 0))
        height = min(height, max(corner.y(), theme.space(12)))
        self.setGeometry(corner.x(), corner.y() - height, min(self._field.width(), theme.space(110)), height)
        self.show()
        self.raise_()
        self._announce()

    def _announce(self) -> None:
        item = self.list.currentItem()
        if item is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, item.text()))

    def _put(self, item: QListWidgetItem) -> None:
        """The name in place of what is typed, and a blank behind it."""
        target = item.data(Qt.ItemDataRole.UserRole)
        cursor = self._field.textCursor()
        before = self._before()
        at = begun(before)
        if at is None or not isinstance(target, Target):
            return
        cursor.setPosition(len(before[:at].encode("utf-16-le", "surrogatepass")) // 2, QTextCursor.MoveMode.KeepAnchor)
        self.picked.emit(target)
        cursor.insertText(f"@{target.name} ")
        self._field.setTextCursor(cursor)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if self.isHidden() or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key() if plain else None:
            case Qt.Key.Key_Down | Qt.Key.Key_Up as key:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                self._announce()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self._put(self.list.currentItem())
            case Qt.Key.Key_Escape:
                at = begun(self._before())
                self._refused_at = -1 if at is None else at
                self.hide()
            case _:
                return False
        return True
