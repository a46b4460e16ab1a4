"""The field in which a message is written, with a banner that says which message it answers or changes."""

import math

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.draft import Draft
from desktop.features.conversations.message_row import Row
from desktop.kit import phrases, theme
from desktop.kit.controls import column, frame, label, set_look, tool
from desktop.kit.controls import row as row_layout
from desktop.kit.hinted import HintedText

MOST_LINES = 8
NEAR_LIMIT = 2_000
"""When fewer characters are left, their number is shown."""


class Field(HintedText):
    """A text field as high as its text, up to eight lines."""

    sent = Signal()
    cancelled = Signal()
    up_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.refit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.verticalScrollBar().setValue(0)  # the first lines, which were scrolled away while the field was lower

    def refit(self) -> None:
        """Take the height of the text."""
        all_lines = round(self.document().size().height())
        lines = max(1, min(MOST_LINES, all_lines))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if all_lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = lines * QFontMetrics(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        margins = self.contentsMargins()
        wanted = math.ceil(inside) + margins.top() + margins.bottom() + 2
        if wanted != self.height():
            self.setFixedHeight(wanted)


class Box(QFrame):
    """The field and its buttons inside one border, which shows where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = self.row = row_layout(self, gap=0.5)
        inside.setContentsMargins(theme.space(2), theme.space(1), theme.space(1), theme.space(1))
        self.field = Field()
        self.field.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 0; }")
        self.field.installEventFilter(self)
        inside.addWidget(self.field, 1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, focused = theme.colours(), self.field.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(colours.focus if focused else colours.edge), 2 if focused else 1))
        painter.setBrush(theme.colour(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()


class Composer(QFrame):
    sent = Signal(str, object)
    """The text, and the row that it answers or None."""
    edited = Signal(object, str)
    """The row that is changed and its new text."""
    written = Signal(object)
    """The new Draft."""
    dropped = Signal(str, object)
    """What was begun and is given up, in words, and a callable that takes it up again."""
    edit_last_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: Row | None = None
        self._changes: Row | None = None
        self._draft = ""
        outside = column(self, margin=3, gap=1)
        outside.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(3))
        self._build_banner()
        outside.addWidget(self._banner)
        self._smile = tool(self.tr("Emoji"), "smile", self._pick)
        self._send = tool(self.tr("Send"), "send", self._submit, "Return")
        self._box = Box()
        self.field = self._box.field
        for button in (self._smile, self._send):
            self._box.row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        outside.addWidget(self._box)
        self.note = label("", "small", look="muted", wrap=True)
        outside.addWidget(self.note)
        self.note.hide()
        self.field.sent.connect(self._submit)
        self.field.cancelled.connect(self.cancel)
        self.field.up_pressed.connect(self.edit_last_asked)
        self.field.textChanged.connect(self._changed)

    def _build_banner(self) -> None:
        self._banner = frame("note")
        inside = row_layout(self._banner, gap=2)
        inside.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1))
        self._banner_text = label("", "small")
        self._banner_text.setMinimumWidth(1)
        inside.addWidget(self._banner_text, 1)
        inside.addWidget(tool(self.tr("Cancel"), "close", self.cancel, "Esc"))
        self._banner.hide()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    @property
    def draft(self) -> Draft:
        """What is begun and not sent."""
        reply = self._answers.message.record if self._answers is not None else b""
        if self._changes is None:
            return Draft(self.text, reply)
        return Draft(self._draft, reply, self._changes.message.record, self.text)

    @property
    def banner_text(self) -> str:
        """Which message is answered or changed, in words; empty where none is."""
        return "" if self._banner.isHidden() else self._banner_text.text()

    def open_for(self, channel: str, draft: str, closed: str = "") -> None:
        """Write in another channel, whose draft is shown. `closed` says why nobody can write there."""
        self._answers = self._changes = None
        self._banner.hide()
        self._put(draft)
        self.say("")
        hint = self.tr("Write to #{channel}").format(channel=channel)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self._box.setVisible(not closed)
        self.setEnabled(not closed)
        if closed:
            self.say(closed)

    def answer(self, row: Row) -> None:
        """The next message answers this one."""
        self._give_up_change()
        self._answers = row
        self._show_banner()
        self.written.emit(self.draft)

    def change(self, row: Row, text: str | None = None) -> None:
        """Edit a message of mine, whose text is now `text` if that is given. The draft comes back afterwards."""
        self._give_up_change()
        self._draft, self._changes = self.text, row
        self._put(row.message.text if text is None else text)
        self._show_banner()
        self.written.emit(self.draft)

    def cancel(self) -> None:
        """Stop changing a message, or else stop answering one. Either can be taken up again."""
        answers = self._answers
        if self._changes is not None:
            self._give_up_change()
        elif answers is not None:
            self._answers = None
            self.dropped.emit(self.tr("What you write answers nobody now."), lambda: self.answer(answers))
        self._show_banner()
        self.say("")
        self.written.emit(self.draft)

    def put_back(self, text: str, answers: Row | None) -> None:
        """A message could not be sent: show its text again."""
        if self._changes is not None:
            self._draft = text
            return
        self._put(text)
        if answers is not None:
            self.answer(answers)

    def say(self, text: str, alarming: bool = False) -> None:
        """Show words under the field; an empty string hides them."""
        set_look(self.note, "danger" if alarming else "muted")
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def insert(self, text: str) -> None:
        self.field.insertPlainText(text)
        self.field.setFocus()

    def _put(self, text: str) -> None:
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._weigh()
        self.field.refit()

    def _show_banner(self) -> None:
        """Say which message is changed or answered, if one is."""
        text = ""
        if self._changes is not None:
            text = self.tr("Editing your message. Enter saves, Esc leaves it as it was.")
        elif self._answers is not None:
            said = " ".join(self._answers.message.text.split())[:200]
            text = self.tr("Reply to {name}: {text}").format(
                name=phrases.isolated(self._answers.name), text=phrases.isolated(said))
        self._banner_text.setText(text)
        self._banner.setAccessibleName(text)
        self._banner.setVisible(bool(text))
        if text:
            self.field.setFocus()

    def _give_up_change(self) -> None:
        """Show the draft again in place of a change, which can be taken up again if something was written."""
        changes, text = self._changes, self.text
        self._end_change()
        if changes is not None and text != changes.message.text:
            self.dropped.emit(self.tr("The message stays as it was."), lambda: self.change(changes, text))

    def _end_change(self) -> None:
        if self._changes is not None:
            self._changes = None
            self._put(self._draft)

    def _changed(self) -> None:
        self._weigh()
        self.written.emit(self.draft)

    def _weigh(self) -> bool:
        """Say how many characters still fit, when few are left. False when the text is too long."""
        left = _room_left(self.text)
        if left < 0:
            self.say(sentences.counted(
                -left, "One character too many", "%n characters too many"), alarming=True)
        elif left < NEAR_LIMIT:
            self.say(self.tr("Room for {count} more characters").format(count=phrases.number(left)))
        elif self.isEnabled():
            self.say("")
        self._send.setEnabled(left >= 0 and not self.text.isspace() and bool(self.text))
        return left >= 0

    def _submit(self) -> None:
        from models.text import is_visible

        text = self.text
        if not self._weigh() or not is_visible(text):
            return
        answers, changes = self._answers, self._changes
        if changes is None:
            self._answers = None
            self._put("")
        self._end_change()
        self._show_banner()
        if changes is not None:
            self.edited.emit(changes, text)
        else:
            self.sent.emit(text, answers)

    def _pick(self) -> None:
        from desktop.features.conversations import emoji

        place = QRect(self._smile.mapToGlobal(self._smile.rect().topLeft()), self._smile.size())
        emoji.pick(self, place, self.insert)


def _room_left(text: str) -> int:
    """Characters that still fit into a message. The exact limits are imported only near the limit, because their module
    imports all features, and the first paint does not need these.
    """
    if len(text) < NEAR_LIMIT:
        return NEAR_LIMIT
    from models.features.conversations.message import TEXT, TEXT_BYTES

    return min(TEXT - len(text), (TEXT_BYTES - len(text.encode(errors="replace"))) // 3)
