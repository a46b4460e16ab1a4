"""What is said about a record, in the company that reads the record."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases, theme, times
from desktop.kit.circles import Company
from desktop.kit.controls import button, column, field, label, row, shortcut
from desktop.kit.draft import Draft
from desktop.kit.hinted import HintedText
from desktop.kit.letters import typed_in
from desktop.kit.records import reading
from desktop.kit.records.reading import Said
from desktop.kit.scope import Scope
from models.clock import milliseconds
from models.errors import Refused
from sync import api
from sync.overview import Entry

SAY = "conversations.say"
"""The intent that writes a message."""


class Discussion(QWidget):
    read = Signal()
    """What was new has been shown."""

    def __init__(self, scope: Scope, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope, self._entry = scope, entry
        self._sending = ""
        """What is on its way."""
        self._shown: list[tuple[Said, QWidget]] = []
        self._draft = Draft(scope.bridge, f"about/{entry.record.hex()}", self)
        layout = column(self, gap=2)
        self.heading = label("", "heading", wrap=True)
        self.earlier = button(self.tr("Show earlier messages"), self._show_earlier, look="link")
        self.nothing = label(self.tr("Nobody has said anything about this yet."), look="muted", wrap=True)
        self._list = column(gap=4)
        for part in (self.heading, self.earlier, self.nothing):
            layout.addWidget(part)
        layout.addLayout(self._list)
        self.area = HintedText()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(theme.space(18))
        self.area.setPlainText(self._draft.texts.get("text", ""))
        self.problem = label("", look="danger", wrap=True)
        self.problem.hide()
        self.send_button = button(self.tr("Send"), self.send, picture="send")
        self._writing = self._lay_out_writing()
        layout.addWidget(self._writing)
        self.closed = label("", look="muted", wrap=True)
        layout.addWidget(self.closed)
        self.area.textChanged.connect(self._typed)
        self._new = reading.unread(scope.bridge, entry.record, self._position(), scope.group.me)
        self._read_again(reading.said(scope.bridge, entry.record))

    def _lay_out_writing(self) -> QWidget:
        writing = QWidget()
        layout = column(writing, gap=2)
        layout.addLayout(field(self.tr("Say something about this"), self.area))
        layout.addWidget(self.problem)
        layout.addWidget(Company(self._scope, self._entry.list_number))
        line = row()
        line.addStretch(1)
        line.addWidget(self.send_button)
        layout.addLayout(line)
        shortcut("Ctrl+Return", self.area, self.send)
        return writing

    @property
    def texts(self) -> list[str]:
        return [each.text for each, _ in self._shown]

    def refresh(self) -> None:
        """Read what is new; what is shown already stays."""
        found = reading.said(self._scope.bridge, self._entry.record)
        first = found[0].order_key if found else 0
        self._read_again([*(each for each, _ in self._shown if each.order_key < first), *found])

    def send(self) -> None:
        text = typed_in(self.area)
        if not text.strip() or not self.send_button.isEnabled():
            self.area.setFocus()
            return
        self._say("")
        self.send_button.setEnabled(False)
        self._sending = text
        self.area.clear()
        command = api.Do(self._scope.group.number, SAY, {"channel": self._entry.record, "text": text})
        self._scope.bridge.call(command, lambda _done: self._sent(), self._refused, owner=self)

    def flush(self) -> None:
        """Keep what is typed."""
        self._draft.flush()

    def _read_again(self, found: list[Said]) -> None:
        old = dict(self._shown)
        for each in old.keys() - set(found):
            old[each].hide()
            old[each].deleteLater()
        self._shown = [(each, old.get(each) or self._row(each)) for each in found]
        for place, (_, widget) in enumerate(self._shown):
            self._list.insertWidget(place, widget)
        self.nothing.setVisible(not found)
        self.earlier.setVisible(len(found) >= reading.PAGE)
        self._writing.setVisible(not self._scope.closed)
        self.closed.setText(self._scope.closed)
        self.closed.setVisible(bool(self._scope.closed))
        new = self.tr("Discussion, %n new", "", self._new) if self._new else self.tr("Discussion")
        self.heading.setText(new)
        if found and self._position() < found[-1].order_key:
            self._scope.bridge.remember(self._note, str(found[-1].order_key))
            self.read.emit()

    def _show_earlier(self) -> None:
        before = reading.said(self._scope.bridge, self._entry.record, self._shown[0][0].order_key)
        self._read_again([*before, *(each for each, _ in self._shown)])
        self.earlier.setVisible(len(before) >= reading.PAGE)

    def _row(self, each: Said) -> QWidget:
        made = QWidget()
        layout = column(made, gap=0.5)
        who, when = self._scope.names(each.author), times.when(milliseconds(each.at))
        text = self.tr("This message was removed.") if each.removed else each.text
        head = label(f"{who} · {when}", "small", look="muted", wrap=True)
        body = label(text, look="muted" if each.removed else "", wrap=True)
        body.setAccessibleName(f"{who}, {when}: {text}")
        layout.addWidget(head)
        layout.addWidget(body)
        return made

    @property
    def _note(self) -> str:
        return f"read/{self._entry.record.hex()}"

    def _position(self) -> int:
        note = self._scope.bridge.local(self._note)
        return int(note) if note and note.isdecimal() else 0

    def _typed(self) -> None:
        self._draft.write({"text": self._unsent})

    @property
    def _unsent(self) -> str:
        """With what is on its way, before what was typed since."""
        return "\n".join(filter(None, (self._sending, typed_in(self.area))))

    def _sent(self) -> None:
        self.send_button.setEnabled(True)
        self._sending = ""
        self._typed()
        self._draft.flush()
        self._new = 0
        self.refresh()

    def _refused(self, reason: Refused) -> None:
        self.send_button.setEnabled(True)
        self.area.setPlainText(self._unsent)
        self._sending = ""
        self.area.moveCursor(QTextCursor.MoveOperation.End)
        self._typed()
        self._say(phrases.sentence(reason))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
