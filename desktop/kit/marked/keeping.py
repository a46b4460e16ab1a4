"""What goes between a text that is shown and the engine: what was typed, a second later, and what others have changed.
`sync.live_text` does the bookkeeping."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.kit.bridge import EngineBridge
from models.differences import TextChange
from models.errors import Refused
from sync.live_text import GATHERED, LiveText
from sync.text_commands import ReadText, TextNow

GONE = "engine.gone"
UNKNOWN_HEADS = "text.unknown_heads"


class TextKeeping(QObject):
    opened = Signal(str)
    """The text is here."""
    came = Signal(tuple)
    """The engine has answered; the changes (`TextChange`) to carry out in the text that is shown, often none."""
    refused = Signal(object)
    """Why (Refused) what was typed is not written. It goes with the next."""

    def __init__(self, bridge: EngineBridge, record: bytes, path: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.text: LiveText | None = None
        self._bridge, self._record, self._path = bridge, record, path
        self._send_soon = QTimer(self)
        self._send_soon.setSingleShot(True)
        self._send_soon.setInterval(int(GATHERED * 1000))
        self._send_soon.timeout.connect(self.send)

    def read(self) -> None:
        """Read the whole text."""
        self._bridge.call(ReadText(self._record, self._path), self._read, self._refused, owner=self)

    def _read(self, now: TextNow) -> None:
        if self.text is not None:
            self._take_in(self.text.read_again(now))
            return
        self.text = LiveText(self._record, self._path, now.text, now.heads)
        self.opened.emit(now.text)

    def typed(self, index: int, delete: int, letters: str) -> None:
        """See `LiveText.typed`."""
        if self.text is not None:
            self.text.typed(index, delete, letters, time.monotonic())
            self._later()

    def _later(self) -> None:
        if not self._send_soon.isActive():  # else nothing would go while somebody types without a pause
            self._send_soon.start()

    def send(self) -> None:
        """Give the engine what was typed, unless something is on its way; otherwise look at what was missed."""
        edit = self.text.take() if self.text is not None else None
        if edit is not None:
            self._bridge.call(edit, self._answered, self._refused, owner=self)
        elif self.text is not None and self.text.is_behind:
            self.look()

    def look(self) -> None:
        """The record has changed."""
        look = self.text.look() if self.text is not None else None
        if look is not None:
            self._bridge.call(look, self._looked, self._not_looked, owner=self)

    def _answered(self, now: TextNow) -> None:
        if self.text is not None:
            self._take_in(self.text.answered(now))

    def _looked(self, now: TextNow) -> None:
        if self.text is not None:
            self._take_in(self.text.looked(now))

    def _take_in(self, changes: tuple[TextChange, ...]) -> None:
        self.came.emit(changes)
        if self.text is not None and self.text.is_behind:
            self.look()
        if self.text is not None and not self.text.is_saved:
            self._later()

    def _refused(self, reason: Refused) -> None:
        if self.text is None:
            self.refused.emit(reason)
        elif reason.code == GONE:  # the next one is started; the window says so
            self.text.lost()
            if not self.text.is_saved:
                self._later()
        else:
            self.text.refused()
            self._go_on(reason)

    def _not_looked(self, reason: Refused) -> None:
        if self.text is not None:
            self.text.not_looked()
            self._go_on(reason)

    def _go_on(self, reason: Refused) -> None:
        """Go on after a refusal. If the heads of the text are not known any more, read the text again and put into it
        what was typed. Otherwise try again later: a full disk may have room soon."""
        if reason.code == UNKNOWN_HEADS:
            self.read()
            return
        if reason.code == GONE or reason.code.startswith("store."):
            self._later()
        if reason.code != GONE:
            self.refused.emit(reason)
