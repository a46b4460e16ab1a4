"""What a program keeps of a co-edited text that somebody has open: the heads of the version that it shows, and what has
been typed and not been sent yet.

What is typed within GATHERED seconds becomes one edit. Whoever shows the text sends what `take` returns when `is_due`,
and also before the text is left, closed or sent. The answer to an EditText goes to `answered`, and the answer to a
ReadText from `look` goes to `looked`. Both methods return what to change in the text that is shown.
"""

from dataclasses import dataclass, field

from models.differences import TextChange, carried_out, differences, replayed
from sync.text_commands import EditText, ReadText, TextNow

GATHERED = 1.0
"""Seconds."""


@dataclass
class LiveText:
    """`text` is what the person sees."""

    record: bytes
    path: tuple[str, ...]
    text: str
    heads: tuple[bytes, ...]
    _base: str = field(init=False)
    """The text at `heads`."""
    _sent: list[TextChange] = field(default_factory=list)
    """Changes of the base that are on their way to the engine."""
    _typed: list[TextChange] = field(default_factory=list)
    """Changes after those in `_sent`."""
    _since: float | None = None
    """When the first of `_typed` was typed, in the seconds of `typed`; None if nothing was typed."""
    is_behind: bool = False
    """Has the record changed while something was on its way? Then look again once the answer is here."""
    _asked: tuple[bytes, ...] | None = None
    """The heads that `look` named, while its answer is on its way."""
    _lost: bool = False
    """Has the engine ended without an answer to what was sent?"""

    def __post_init__(self) -> None:
        self._base = self.text

    @property
    def is_saved(self) -> bool:
        """Does the engine have everything that was typed?"""
        return not self._sent and not self._typed

    def typed(self, index: int, delete: int, text: str, now: float) -> None:
        """The person has deleted `delete` code points from `index` and inserted `text` there. `now` is in seconds."""
        self.text = carried_out(self.text, (TextChange(index, delete, text),))
        if self._since is None:
            self._since = now
        last = self._typed[-1] if self._typed else None
        if last is not None and not delete and index == last.index + len(last.text):
            self._typed[-1] = TextChange(last.index, last.delete, last.text + text)
        elif last is not None and not text and last.index <= index and index + delete == last.index + len(last.text):
            self._typed[-1] = TextChange(last.index, last.delete, last.text[: len(last.text) - delete])
        else:
            self._typed.append(TextChange(index, delete, text))

    def is_due(self, now: float) -> bool:
        return self._since is not None and now - self._since >= GATHERED and not self._sent

    def take(self) -> EditText | None:
        """What to send now; None if nothing was typed, or while something is on its way."""
        if self._lost:
            self._lost = False
            return EditText(self.record, self.path, self.heads, tuple(self._sent), again=True)
        if self._sent:
            return None
        self._sent = [change for change in self._typed if change.delete or change.text]
        self._typed, self._since = [], None
        if not self._sent:
            return None
        return EditText(self.record, self.path, self.heads, tuple(self._sent))

    def arriving(self) -> tuple[int, str] | None:
        """(the place of the first change since `heads`, the typed letters). The letters are empty if more than one
        insertion was made. None if nothing was typed, or while something is on its way."""
        if self._sent or not self._typed:
            return None
        first = self._typed[0]
        return first.index, first.text if len(self._typed) == 1 and not first.delete else ""

    def look(self) -> ReadText | None:
        """What to send when the record has changed. None while something is on its way (see `is_behind`)."""
        self.is_behind = bool(self._sent) or self._asked is not None
        if self.is_behind:
            return None
        self._asked = self.heads
        return ReadText(self.record, self.path, self.heads)

    def looked(self, now: TextNow) -> tuple[TextChange, ...]:
        """Take in the answer to what `look` returned. Returns what to change in the text that is shown. If
        something was sent since then, there is nothing to change: the answer to that brings the same changes."""
        asked, self._asked = self._asked, None
        return self.answered(now) if asked == self.heads and not self._sent else ()

    def not_looked(self) -> None:
        """There is no answer to what `look` returned."""
        self._asked, self.is_behind = None, True

    def read_again(self, now: TextNow) -> tuple[TextChange, ...]:
        """The engine does not know the heads any more, and has taken nothing since. `now` is the whole text. Returns
        what to change in the text that is shown."""
        self.refused()
        return self.answered(TextNow(now.heads, changes=differences(self._base, now.text)))

    def answered(self, now: TextNow) -> tuple[TextChange, ...]:
        """Take in the answer to what `take` returned. Returns what to change in the text that is shown."""
        told = carried_out(self._base, self._sent)
        self._base, self.heads, self._sent = carried_out(told, now.changes), now.heads, []
        self._typed = list(replayed(self._typed, told, now.changes)) if now.changes else self._typed
        shown, self.text = self.text, carried_out(self._base, self._typed)
        return differences(shown, self.text)

    def lost(self) -> None:
        """The engine has ended, and nobody knows whether it has taken what was sent. `take` sends it again, without
        anything else."""
        self._lost = bool(self._sent)

    def refused(self) -> None:
        """The engine has not taken what was sent. The next EditText contains it, too."""
        self._sent, self._typed = [], self._sent + self._typed
