"""Who is typing in the conversation that is shown, and telling the others that I am. Nothing of it is kept, and nothing
of the words is told.
"""

import time
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.features.conversations import sentences
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.preferences import TYPING
from desktop.kit import phrases, theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import column, label
from desktop.kit.preferences import ON, value
from sync import api
from sync.live_commands import AskLive, LivePerson, LivePlace, TellLive

AGAIN = 3_000
"""Milliseconds after which it is told again, at the earliest, that I type."""
STOPPED = 5_000
"""Milliseconds without a letter after which I do not type any more."""
FORGOTTEN = 10_000
"""Milliseconds without news after which others do not type any more for us, if their computer could not say so."""
QUIET = 30.0
"""Seconds between two times at which a screen reader says who types."""
NAMED = 3
SPARE = 1.3
"""Height of the line, in heights of its own font."""


class TypingLine(QWidget):
    """One line, always as high, so that the messages above it never move."""

    def __init__(
        self, bridge: EngineBridge, group: api.Group, composer: Composer, talks: Callable[[], Sequence[bytes]],
        names: Callable[[], Mapping[bytes, str]],
    ) -> None:
        """`talks`: the conversation that is shown, in which I write, and those shown with it."""
        super().__init__()
        self._bridge, self._group, self._talks, self._names = bridge, group, talks, names
        self._field = composer.field
        self._told = b""
        """Where others have been told that I type."""
        self._beat = 0
        """Tells others, who hear only of what changes, that I type still."""
        self._spoken_at = float("-inf")
        self.words: QLabel = label("", "small", look="muted")
        self.words.setMinimumWidth(1)
        layout: QVBoxLayout = column(self, gap=0)
        layout.setContentsMargins(theme.space(5), 0, theme.space(5), 0)
        layout.addWidget(self.words)
        self._reserve()
        theme.theme().changed.connect(self._reserve)
        self._again, self._stopped, self._forgotten = (QTimer(self, singleShot=True) for _ in range(3))
        self._again.setInterval(AGAIN)
        self._stopped.setInterval(STOPPED)
        self._stopped.timeout.connect(self.stop)
        self._forgotten.setInterval(FORGOTTEN)
        self._forgotten.timeout.connect(lambda: self._say([]))
        self._field.textChanged.connect(self._typed)
        composer.sent.connect(self.stop)
        composer.edited.connect(self.stop)
        bridge.live.connect(self._live)  # a lambda would be called after this line is gone

    def _reserve(self) -> None:
        """Letters that come from another font are higher, names in another script for example."""
        self.words.setFixedHeight(round(SPARE * self.words.fontMetrics().height()))

    @property
    def text(self) -> str:
        return self.words.text()

    def _live(self, number: int) -> None:
        if number == self._group.number:
            self.look()

    def look(self, *_shown: object) -> None:
        """Ask who types in what is shown now."""
        if self._told and self._told not in self._talks()[:1]:
            self.stop()
        if self.isVisible():
            self._bridge.call(AskLive(self._group.number), self._show, lambda _reason: None, owner=self)

    def _show(self, people: Sequence[LivePerson]) -> None:
        from desktop.features.conversations.moderation.reading import ignored

        here, unheard = set(self._talks()), ignored(self._bridge, self._group.me)
        typing = [each.member for each in people if any(place.typing and place.record in here for place in each.places)]
        self._say([each for each in dict.fromkeys(typing) if each not in unheard and each != self._group.me])

    def _say(self, members: Sequence[bytes]) -> None:
        names, said = self._names(), self.words.text()
        self.words.setText(_words([sentences.name(names.get(each)) for each in members]))
        if not members:
            return
        self._forgotten.start()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 3 ms, which no first paint needs

        now = time.monotonic()
        if not said and now - self._spoken_at > QUIET and QAccessible.isActive():
            self._spoken_at = now
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, self.words.text()))

    def _typed(self) -> None:
        """A letter came or went. It is told at once, then once in a while."""
        if not self._field.hasFocus() or not self._field.toPlainText():
            self.stop()
            return
        self._stopped.start()
        talk = next(iter(self._talks()), b"")
        if not talk or (self._again.isActive() and self._told == talk) or value(self._bridge, TYPING) != ON:
            return
        self._again.start()
        self._told, self._beat = talk, 1 - self._beat
        self._tell((LivePlace(talk, typing=True, anchor=self._beat, caret=self._beat),))

    def stop(self, *_sent: object) -> None:
        """I do not type any more: it was sent or left, or nothing has come for a while."""
        self._stopped.stop()
        self._again.stop()
        if self._told:
            self._told = b""
            self._tell(())

    def _tell(self, places: tuple[LivePlace, ...]) -> None:
        command = TellLive(self._group.number, places=places)
        self._bridge.call(command, failed=lambda _reason: None, owner=self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)


def _words(names: Sequence[str]) -> str:
    if not names:
        return ""
    if len(names) > NAMED:
        return sentences.tr("Several people are typing…")
    people = phrases.together([phrases.isolated(each) for each in names])
    one = sentences.tr("{name} is typing…").format(name=people)
    return one if len(names) == 1 else sentences.tr("{names} are typing…").format(names=people)
