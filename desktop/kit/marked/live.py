"""A text that several people write in at once, with the places where the others write.

What is typed goes to the engine after a second, and at the latest when the text is hidden; what others have written
comes in without moving the caret.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import phrases
from desktop.kit.controls import column, label
from desktop.kit.letters import ahead_of, as_in_field
from desktop.kit.marked.carets import Caret, Carets
from desktop.kit.marked.editor import MarkedEditor
from desktop.kit.marked.keeping import TextKeeping
from desktop.kit.scope import Scope
from models.differences import TextChange
from models.errors import Refused
from models.text import clean_line
from sync.live_commands import MAX_LETTERS, AskLive, LivePerson, LivePlace, TellLive
from sync.live_text import LiveText
from sync.overview import Entry

REPEATED = 20_000
"""Milliseconds after which we tell again where we write: others forget it after a minute."""
LETTERS_PAUSE = 0.08
"""Seconds between two times at which others who are here are told what is being typed."""
SETTLED = 400
"""Milliseconds without a move after which the place of the caret is told."""
PAUSED = 4_000
"""Milliseconds without a letter after which a sentence counts as written."""


class LiveEditor(QWidget):
    saved = Signal()
    """The engine has all that was typed."""

    def __init__(self, scope: Scope, entry: Entry, field: str, called: str, parent: QWidget | None = None) -> None:
        """`field` is the field of the record that is the text, and `called` what screen readers call it."""
        super().__init__(parent)
        self._scope, self._entry, self._path = scope, entry, (field,)
        self._keeping = TextKeeping(scope.bridge, entry.record, self._path, self)
        self._busy = False
        """Are changes of others being carried out?"""
        self._letters_told = False
        """Do others see what is typed and not written yet?"""
        self._behind = -1
        """Where the caret stood after the last letter that was typed."""
        layout = column(self, gap=1)
        self.editor = MarkedEditor()
        self.editor.area.setAccessibleName(called)
        self.editor.area.setReadOnly(True)
        self.carets = Carets(self.editor.area)
        self.others, self.state = (label("", "small", look="muted", wrap=True) for _ in range(2))
        self.problem = label("", "small", look="danger", wrap=True)
        for each in (self.editor, self.others, self.state, self.problem):
            layout.addWidget(each)
        self._tell_soon, self._tell_again, self._letters_soon, self.writing = (QTimer(self) for _ in range(4))
        self.writing.setSingleShot(True)
        self.writing.setInterval(PAUSED)
        for timer, pause, call in ((self._tell_soon, SETTLED, self._tell), (self._tell_again, REPEATED, self._tell),
                                   (self._letters_soon, int(LETTERS_PAUSE * 1000), self._tell_letters)):
            timer.setSingleShot(timer is not self._tell_again)
            timer.setInterval(pause)
            timer.timeout.connect(call)
        for signal, slot in ((self._keeping.opened, self._opened), (self._keeping.came, self._came),
                             (self._keeping.refused, self._refused), (self.editor.edited, self._typed)):  # fmt: skip
            signal.connect(slot)
        self.editor.area.cursorPositionChanged.connect(self._tell_soon.start)
        scope.bridge.changed.connect(self._changed)
        scope.bridge.live.connect(self._ask_others)
        scope.bridge.keep_now.connect(self.send)
        self._say("")
        self.others.hide()
        self.state.setText(self.tr("Reading the text…"))
        self._keeping.read()

    @property
    def text(self) -> LiveText | None:
        """None until it is here."""
        return self._keeping.text

    def send(self) -> None:
        """Give the engine what was typed, unless something is on its way."""
        self._keeping.send()

    def _opened(self, text: str) -> None:
        self._busy = True
        self.editor.text = text
        self._busy = False
        self.editor.area.setReadOnly(bool(self._scope.closed))
        self._say(self._scope.closed)
        self._show_state()
        self._ask_others(self._scope.group.number)

    def _typed(self) -> None:
        if self.text is None or self._busy:
            return
        index, delete, letters = replaced(as_in_field(self.text.text), self.editor.text)
        if delete or letters:
            self._keeping.typed(index, delete, letters)
            self._behind = self.editor.chosen()[1]
            self.writing.start()
            if self.carets.carets and not self._letters_soon.isActive():
                self._letters_soon.start()
            self._show_state()

    def _came(self, changes: tuple[TextChange, ...]) -> None:
        if self.text is None:
            return
        if changes:
            self._busy = True
            # whoever is in the middle of a sentence goes on behind it, also where others write at the same place
            goes_on = self.writing.isActive() and self.editor.chosen() == (self._behind, self._behind)
            self.editor.apply(changes, stays=goes_on)
            self._behind = self.editor.chosen()[1] if goes_on else -1
            self.editor.area.document().clearUndoRedoStacks()  # nobody takes back what somebody else has written
            self._busy = False
        self._say("")
        self._show_state()
        if self.text.is_saved:
            if self._letters_told:  # they are written now
                self._tell()
            self._tell_soon.start()
            self.saved.emit()

    def _refused(self, reason: Refused) -> None:
        if self.text is None:
            self.state.clear()
        self._say(phrases.sentence(reason))

    def _changed(self, group: int, _feature: str, keys: tuple[int, ...], _list_number: int) -> None:
        if group == self._scope.group.number and (not keys or self._entry.order_key in keys):
            self._keeping.look()

    def _ask_others(self, group: int) -> None:
        if group == self._scope.group.number and self.isVisible():
            self._scope.bridge.call(AskLive(group), self._show_others, lambda _reason: None, owner=self)

    def _show_others(self, people: tuple[LivePerson, ...]) -> None:
        here = [(each, place) for each in people for place in each.places
                if place.record == self._entry.record and place.path == self._path]  # fmt: skip
        text = self.editor.text
        called = self._scope.names
        self.carets.show_carets(
            Caret(called(each.member), ahead_of(text, place.caret), place.letters) for each, place in here
        )
        names = list(dict.fromkeys(called(each.member) for each, _place in here))
        said = self.tr("Here, too: {names}").format(names=phrases.together(names)) if names else ""
        if said and said != self.others.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.editor.area, said))
        self.others.setText(said)
        self.others.setVisible(bool(said))

    def _tell(self) -> None:
        """Tell the others where we write, at heads that the engine knows; not while letters are on their way to it."""
        if self.text is not None and self.text.is_saved and self.isVisible():
            anchor, caret = self.editor.chosen()
            self._letters_told = False
            place = LivePlace(self._entry.record, True, self._path, self.text.heads, anchor, caret)
            self._tell_places((place,))

    def _tell_letters(self) -> None:
        """Those who have a caret here see at once what is typed; it is written once a second."""
        found = self.text.arriving() if self.text is not None else None
        if self.text is None or found is None or not self.isVisible():
            return
        at, letters = found[0], clean_line(clean_line(found[1])[-MAX_LETTERS:])
        self._letters_told = True
        self._tell_places((LivePlace(self._entry.record, True, self._path, self.text.heads, at, at, letters),))

    def _tell_places(self, places: tuple[LivePlace, ...]) -> None:
        command = TellLive(self._scope.group.number, places=places)
        self._scope.bridge.call(command, failed=lambda _reason: None, owner=self)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _show_state(self) -> None:
        if self.text is not None:
            self.state.setText(self.tr("Saved on this computer.") if self.text.is_saved else self.tr("Saving…"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._tell_again.start()
        self._ask_others(self._scope.group.number)
        self._changed(self._scope.group.number, "", (), 0)
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._tell_again.stop()
        self.send()
        if self.text is not None:
            self._tell_places(())
        super().hideEvent(event)


def replaced(before: str, after: str) -> tuple[int, int, str]:
    """(place, letters taken away, letters put in) that make one text out of the other."""
    start = _common(before, after)
    most = min(len(before), len(after)) - start
    end = min(most, _common(before[::-1], after[::-1]))
    return start, len(before) - start - end, after[start : len(after) - end]


def _common(one: str, other: str) -> int:
    """How many letters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
