"""Where a message is written: the field, the files that go with it, and which message it answers or changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from desktop.features.conversations import sentences
from desktop.features.conversations.draft import Draft
from desktop.features.conversations.field import Box
from desktop.features.conversations.message_row import Row
from desktop.kit import phrases, theme
from desktop.kit.controls import column, frame, label, set_look, tool
from desktop.kit.controls import row as row_layout
from desktop.kit.letters import typed_in

if TYPE_CHECKING:
    from desktop.kit.files.tray import FileTray

NEAR_LIMIT = 2_000
"""When fewer characters are left, their number is shown."""


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
    left = Signal()
    """Escape, where nothing was begun that could be given up."""
    attach_asked = Signal()
    poll_asked = Signal()
    taken = Signal(object)
    """Files or a picture were pasted or dropped (`desktop.kit.files.taking.Taken`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: Row | None = None
        self.changes: Row | None = None
        """The message that is changed, if no new one is written."""
        self._draft = ""
        self.tray: FileTray | None = None
        """The files that go with the next message, once there were any."""
        outside = self._outside = column(self, margin=3, gap=1)
        outside.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(3))
        self._build_banner()
        outside.addWidget(self._banner)
        attach = tool(self.tr("Attach files"), "attach", self.attach_asked.emit)
        poll = tool(self.tr("Ask in a poll"), "poll", self.poll_asked.emit)
        smile = tool(self.tr("Emoji"), "smile", lambda: _pick(self, smile))
        self._send = tool(self.tr("Send"), "send", self._submit, "Return")
        self._box = Box()
        self.field = self._box.field
        for button in (attach, poll, smile, self._send):
            self._box.row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        outside.addWidget(self._box)
        self.note = label("", "small", look="muted", wrap=True)
        outside.addWidget(self.note)
        self.note.hide()
        self.field.sent.connect(self._submit)
        self.field.taken.connect(self.taken)
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

    def hold(self, tray: "FileTray") -> None:
        """Show the files that go with the next message."""
        self.tray = tray
        self._outside.insertWidget(1, tray)
        tray.changed.connect(self._weigh)
        tray.said.connect(self.say)

    @property
    def text(self) -> str:
        return typed_in(self.field)

    @property
    def draft(self) -> Draft:
        """What is begun and not sent."""
        reply = self._answers.message.record if self._answers is not None else b""
        if self.changes is None:
            return Draft(self.text, reply)
        return Draft(self._draft, reply, self.changes.message.record, self.text)

    @property
    def banner_text(self) -> str:
        """Which message is answered or changed, in words; empty where none is."""
        return "" if self._banner.isHidden() else self._banner_text.text()

    def open_for(self, hint: str, draft: str, closed: str = "") -> None:
        """Write in another channel, or in a thread of it, whose draft is shown. `hint` says where and in whose company,
        `closed` why nobody can write there."""
        self._answers = self.changes = None
        self._show_banner()
        self._put(draft)
        self.say("")
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
        self._draft, self.changes = self.text, row
        self._put(row.message.text if text is None else text)
        self._show_banner()
        self.written.emit(self.draft)

    def cancel(self) -> None:
        """Stop changing a message, or else stop answering one. Either can be taken up again."""
        answers = self._answers
        if self.changes is not None:
            self._give_up_change()
        elif answers is not None:
            self._answers = None
            self.dropped.emit(self.tr("What you write answers nobody now."), lambda: self.answer(answers))
        else:
            self.left.emit()
        self._show_banner()
        self.say("")
        self.written.emit(self.draft)

    def put_back(self, text: str, answers: Row | None) -> None:
        """A message could not be sent: show its text again."""
        if self.changes is not None:
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
        if self.changes is not None:
            text = self.tr("Editing your message. Enter saves, Esc leaves it as it was.")
        elif self._answers is not None:
            said = " ".join(self._answers.message.text.split())[:200]
            text = self.tr("Reply to {name}: {text}").format(
                name=phrases.isolated(self._answers.name), text=phrases.isolated(said))
        self._banner_text.setText(text)
        self._banner.setAccessibleName(text)
        self.field.setAccessibleDescription(text)  # whoever does not see it hears it with the field
        self._banner.setVisible(bool(text))
        if text:
            self.field.setFocus()

    def _give_up_change(self) -> None:
        """Show the draft again in place of a change, which can be taken up again if something was written."""
        changes, text = self.changes, self.text
        self._end_change()
        if changes is not None and text != changes.message.text:
            self.dropped.emit(self.tr("The message stays as it was."), lambda: self.change(changes, text))

    def _end_change(self) -> None:
        if self.changes is not None:
            self.changes = None
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
        something = _has_files(self) or bool(self.text.strip())
        self._send.setEnabled(left >= 0 and something)
        return left >= 0

    def _submit(self) -> None:
        from models.text import is_visible

        text = self.text
        if not self._weigh() or not (is_visible(text) or _has_files(self)):
            return
        if _has_files(self) and self.tray is not None and not self.tray.is_ready:
            self.say(self.tr("A file is still being read, or cannot be sent. Wait a moment, or remove it."))
            return
        answers, changes = self._answers, self.changes
        if changes is None:
            self._answers = None
            self._put("")
        self._end_change()
        self._show_banner()
        if changes is not None:
            self.edited.emit(changes, text)
        else:
            self.sent.emit(text, answers)


def _room_left(text: str) -> int:
    """Characters that still fit into a message. The exact limits are imported only near the limit, because their module
    imports all features, and the first paint does not need these.
    """
    if len(text) < NEAR_LIMIT:
        return NEAR_LIMIT
    from models.features.conversations.message import TEXT, TEXT_BYTES

    return min(TEXT - len(text), (TEXT_BYTES - len(text.encode(errors="replace"))) // 3)


def _has_files(composer: Composer) -> bool:
    """Are there files that go with what is written?"""
    return composer.tray is not None and bool(composer.tray.chips) and composer.changes is None


def _pick(composer: Composer, beside: QWidget) -> None:
    """Choose an emoji."""
    from desktop.features.conversations import emoji

    place = QRect(beside.mapToGlobal(beside.rect().topLeft()), beside.size())
    emoji.pick(composer, place, composer.insert)
