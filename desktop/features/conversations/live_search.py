"""A search that runs while it is typed: after a short pause, in steps that never block the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.features.conversations import queries, search, sentences
from desktop.features.conversations.queries import Message
from desktop.features.conversations.search import Extract
from desktop.features.conversations.terms import HAS, Wanted, parse
from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from models import clock
from models.errors import Refused

PAUSE = 120
"""Milliseconds without a key before the search runs."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found. `where` is empty inside one channel."""

    message: Message
    name: str
    where: str
    extract: Extract

    @property
    def key(self) -> int:
        return self.message.order_key

    @property
    def when(self) -> str:
        return times.when(clock.milliseconds(self.message.at))


def spoken(hit: Hit) -> str:
    place = sentences.tr(" in {channel}").format(channel=hit.where) if hit.where else ""
    return sentences.tr("{name}{place}, {moment}: {text}").format(
        name=hit.name, place=place, moment=sentences.moment_of(clock.milliseconds(hit.message.at)),
        text=hit.extract.text)


class LiveSearch(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.wanted = Wanted()
        self.is_looking = False
        self._bridge: EngineBridge | None = None
        self._group = 0
        self._channel: bytes | None = None
        self._text = ""
        self._go_on: int | None = None
        self._target = search.PAGE
        self._unknown: tuple[tuple[str, str], ...] = ()
        self._names: dict[bytes, str] = {}
        self._channels: dict[bytes, str] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._read(self._start, self._timer))
        self._steps = QTimer(self, singleShot=True)
        self._steps.timeout.connect(lambda: self._read(self._step, self._steps))

    def look_in(self, bridge: EngineBridge, group: int, channel: bytes | None) -> None:
        """Search this channel; None = the whole group."""
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
        self._text, self.hits, self._go_on, self._unknown = "", [], None, ()
        self.wanted, self.is_looking = Wanted(), False
        self.changed.emit()

    @property
    def has_more(self) -> bool:
        return self._go_on is not None

    def more(self) -> None:
        """Find another page."""
        if self._go_on is not None and not self._steps.isActive():
            self._target = len(self.hits) + search.PAGE
            self._steps.start(0)

    def spans_in(self, text: str) -> list[tuple[int, int]]:
        """Where the words found are in a message, as (start, length) in UTF-16 units."""
        return [
            (sentences.units(text, start), sentences.units(text[start : start + length], length))
            for start, length in search.spans_in(text, self.wanted)
        ]

    def summary(self) -> str:
        """How much was found, or why nothing was found, in words."""
        if not self._text.strip():
            return ""
        if self._unknown:
            operator, value = self._unknown[0]
            return (sentences.tr("Nobody here is called {name}.") if operator == "from"
                    else sentences.tr("There is no channel called {name}.")).format(name=value)
        if self.wanted.not_understood:
            return self._not_understood(self.wanted.not_understood[0])
        if self.wanted.is_empty:
            return sentences.tr("Type a word to look for.")
        if self.hits:
            words = sentences.counted(len(self.hits), "One message", "%n messages")
            return sentences.tr("{found}, and older ones").format(found=words) if self.has_more else words
        if self.is_looking:
            return sentences.tr("Looking…")
        return sentences.tr("No message fits. Try fewer or shorter words.")

    def _not_understood(self, piece: str) -> str:
        operator, _colon, value = piece.partition(":")
        if not value:
            return sentences.tr("Go on typing after {operator}").format(operator=piece)
        if operator.lower() == "has":
            known = ", ".join(f"has:{word}" for word in HAS)
            return sentences.tr("{piece} means nothing. There are {known}.").format(piece=piece, known=known)
        return sentences.tr("{piece} is not a date. Write {example}.").format(
            piece=piece, example=f"{operator.lower()}:2026-03-31")

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
        self.wanted = parse(self._text, now.tzinfo or now.astimezone().tzinfo, now.date())  # type: ignore[arg-type]
        self.hits, self._unknown, self._target = [], (), search.PAGE
        self._names = queries.names(self._bridge, self._group)
        self._channels = {channel.record: channel.name for channel in queries.channels(self._bridge, self._group)}
        self._go_on = None
        self._look(None)

    def _step(self) -> None:
        if self._go_on is not None:
            self._look(self._go_on)

    def _look(self, below: int | None) -> None:
        assert self._bridge is not None
        found = search.find(
            self._bridge, self._group, self.wanted, self._channel, below, self._target - len(self.hits))
        self.hits += [self._hit(message) for message in found.hits]
        self._go_on, self._unknown = found.go_on, found.unknown
        self.is_looking = found.go_on is not None and len(self.hits) < self._target
        if self.is_looking:
            self._steps.start(0)
        self.changed.emit()

    def _hit(self, message: Message) -> Hit:
        where = "" if self._channel is not None else self._channels.get(message.channel, "")
        return Hit(message, sentences.name(self._names.get(message.author)), where,
                   search.extract(message.text, self.wanted))
