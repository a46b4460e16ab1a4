"""A search that runs while it is typed: after a short pause, in steps that never block the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import searching
from desktop.features.conversations import queries, search, sentences
from desktop.kit import phrases, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.letters import ahead_of
from desktop.searching import Found, Source
from models import clock
from models.errors import Refused
from models.features.conversations import message as messages
from models.search import Extract, Query, matcher, parse
from sync.overview import Entry

PAUSE = 120
"""Milliseconds without a key before the search runs."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found."""

    entry: Entry
    name: str
    extract: Extract

    @property
    def key(self) -> int:
        return self.entry.order_key

    @property
    def when(self) -> str:
        return times.when(clock.milliseconds(self.entry.at))


def spoken(hit: Hit) -> str:
    return sentences.tr("{name}, {moment}: {text}").format(
        name=hit.name, moment=sentences.moment_of(clock.milliseconds(hit.entry.at)),
        text=hit.extract.text)


class LiveSearch(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.is_looking = False
        self._query = Query()
        self._source: Source[Entry] | None = None
        self._complaint: Refused | None = None
        self._bridge: EngineBridge | None = None
        self._group = 0
        self._channel = b""
        self._text = ""
        self._go_on: int | None = None
        self._target = searching.PAGE
        self._names: dict[bytes, str] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._read(self._start, self._timer))
        self._steps = QTimer(self, singleShot=True)
        self._steps.timeout.connect(lambda: self._read(self._step, self._steps))

    def look_in(self, bridge: EngineBridge, group: int, channel: bytes) -> None:
        self._bridge, self._group, self._channel = bridge, group, channel
        self.stop()

    def ask(self, text: str) -> None:
        """Search for what is typed, after a pause; nothing typed = nothing found."""
        self._text = text
        self.is_looking = bool(text.strip())
        self._timer.start(PAUSE if text.strip() else 0)

    def ask_now(self) -> None:
        """Do not wait for the pause."""
        if self._timer.isActive():
            self._timer.stop()
            self._read(self._start, self._timer)

    def stop(self) -> None:
        self._timer.stop()
        self._steps.stop()
        self._text, self.hits, self._go_on = "", [], None
        self._query, self._source, self._complaint, self.is_looking = Query(), None, None, False
        self.changed.emit()

    @property
    def has_more(self) -> bool:
        return self._go_on is not None

    def more(self) -> None:
        """Find another page."""
        if self._go_on is not None and not self._steps.isActive():
            self._target = len(self.hits) + searching.PAGE
            self._steps.start(0)

    def spans_in(self, text: str) -> list[tuple[int, int]]:
        """Where the words found are in a message, as (start, length) in UTF-16 units."""
        return [
            (ahead_of(text, start), ahead_of(text[start : start + length], length))
            for start, length in matcher(self._query).spans(text)
        ]

    def summary(self) -> str:
        """How much was found, or why nothing was found, in words."""
        if not self._text.strip():
            return ""
        if self._complaint is not None:
            return phrases.sentence(self._complaint)
        if self._query.is_empty:
            return sentences.tr("Type a word to look for.")
        if self.hits:
            words = sentences.counted(len(self.hits), "One message", "%n messages")
            return sentences.tr("{found}, and older ones").format(found=words) if self.has_more else words
        if self.is_looking:
            return sentences.tr("Looking…")
        return sentences.tr("No message fits. Try fewer or shorter words.")

    def _read(self, step: Callable[[], None], timer: QTimer) -> None:
        """Read now, or again after a pause when the store is busy."""
        try:
            step()
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            timer.start(PAUSE)

    def _start(self) -> None:
        if self._bridge is None:
            return
        now = datetime.now().astimezone()
        words = {searching.plain(phrases.state(f"state.message.{each}")): frozenset({(messages.KIND, f"is:{each}")})
                 for each in search.CHOICES["is"]}  # fmt: skip
        choices = {**search.CHOICES, "is": (*search.CHOICES["is"], *words)}
        self._query = parse(self._text, now.tzinfo or UTC, now.date(), choices)
        self.hits, self._target, self._go_on = [], searching.PAGE, None
        self._names = queries.names(self._bridge, self._group)
        source, nothing = search.source(self._bridge, self._group, self._query, self._channel, words)
        self._complaint = searching.not_understood(self._query) or nothing
        self._source = source if nothing is None else None
        self._look(None)

    def _step(self) -> None:
        if self._go_on is not None:
            self._look(self._go_on)

    def _look(self, below: int | None) -> None:
        found: Found[Entry] = Found((), None)
        if self._source is not None:
            found = searching.find(self._source, self._query, below, self._target - len(self.hits))
        self.hits += map(self._hit, found.hits)
        self._go_on = found.go_on
        self.is_looking = found.go_on is not None and len(self.hits) < self._target
        if self.is_looking:
            self._steps.start(0)
        self.changed.emit()

    def _hit(self, entry: Entry) -> Hit:
        name = sentences.name(self._names.get(entry.author))
        return Hit(entry, name, matcher(self._query).extract(entry.words))
