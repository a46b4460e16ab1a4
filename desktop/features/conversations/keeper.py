"""Pins messages for everybody; saves them for this person alone, and sets reminders."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import keeping
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.own_circle import OwnCircle
from desktop.features.conversations.queries import Channel
from desktop.kit import phrases, times
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from desktop.place import record_link
from models.errors import Refused
from sync import api, overview

TITLE = 120
"""Most characters of a message that a reminder shows."""


class Keeper(QObject):
    said = Signal(str)
    """Words for the foot of the window."""
    undoable = Signal(str, object)
    """As `said`, with a callable that undoes it."""
    saved_changed = Signal(object)
    """This message (its record) was saved, or is no longer, or its reminder is another."""

    def __init__(self, group: api.Group, bridge: EngineBridge, window: QWidget) -> None:
        super().__init__(window)
        self._group, self._bridge, self._window = group, bridge, window
        self._own = OwnCircle(group, bridge, self)

    def act(self, action: str, row: Row, place: QRect) -> None:
        """Carry out an action on the message that is painted at `place` of the screen."""
        record = row.message.record
        match action:
            case "pin" if row.pinned_by:
                self.unpin(record)
            case "pin":
                self._do("pin", {"message": record}, lambda: self.undoable.emit(
                    self.tr("Pinned for everybody in this channel."), lambda: self.unpin(record)))  # fmt: skip
            case "save" if row.saved:
                self.forget(record)
            case "save":
                self.save(record, _title(row), None)
            case "link":
                QGuiApplication.clipboard().setText(record_link(record))
                self.said.emit(self.tr("The link is copied. It works for members of this group."))
            case "remind":
                self.ask_reminder(record, _title(row), place)

    def may_show_posts(self, channel: Channel) -> bool:
        """May this person make the channel one of posts? Its maker may, and who moderates channels."""
        made = channel.author == self._group.me
        return made or own(self._bridge, self._group.number).may("channels.moderate")

    def show_posts(self, channel: bytes, shows: bool) -> None:
        """Make a channel one of posts, or one of talk again."""
        words = self.tr("This channel is one of posts now.") if shows else self.tr("This channel is one of talk now.")
        self._do("show_posts", {"channel": channel, "posts": shows}, lambda: self.undoable.emit(
            words, lambda: self.show_posts(channel, not shows)))  # fmt: skip

    def unpin(self, message: bytes) -> None:
        def take_back() -> None:
            self._do("pin", {"message": message})

        self._do("unpin", {"message": message}, lambda: self.undoable.emit(
            self.tr("Not pinned any more."), take_back))  # fmt: skip

    def save(self, message: bytes, title: str, remind: int | None) -> None:
        """Save a message, or set or end the reminder of one that is saved."""

        def found(circles: Mapping[int, bytes]) -> None:
            known = self._known(message)
            circle = circles.get(known.list_number) if known is not None else None
            circle = circle or next(iter(circles.values()))
            given = {"message": message, "circle": circle, "title": title, "remind": remind}
            words = (self.tr("Saved for you alone. It stands under Saved.") if remind is None else self.tr(
                "You will be reminded: {when}").format(when=times.coming(remind, inside=True)))  # fmt: skip
            self._do("save", given, lambda: self._changed(message, words))

        self._own.ask(found, self._refuse, make=True)

    def forget(self, message: bytes) -> None:
        """Save it no longer."""
        known = self._known(message)

        def found(circles: Mapping[int, bytes]) -> None:
            if known is not None and known.list_number in circles:
                given = {"message": message, "circle": circles[known.list_number]}
                self._do("forget", given, lambda: self._forgotten(known))

        self._own.ask(found, self._refuse)

    def ask_reminder(self, message: bytes, title: str, place: QRect) -> None:
        """Let the person choose when to be reminded of a message."""
        from desktop.features.conversations import reminding

        known = self._known(message)
        reminding.ask(self._window, place, known.remind if known is not None else None,
                      lambda at: self.save(message, known.title if known is not None else title, at))  # fmt: skip

    def came_back_to(self, message: bytes) -> None:
        """The message is shown: a reminder whose moment has passed has done its work."""
        known = self._known(message)
        if known is not None and known.remind is not None and known.remind <= time.time() * 1000:
            self.save(message, known.title, None)

    def _known(self, message: bytes) -> keeping.Saved | None:
        return keeping.saved_of(self._bridge, [message], self._group.me).get(message)

    def all_saved(self) -> list[keeping.Saved]:
        lists = overview.viewer(self._bridge, self._group.number).lists
        return keeping.saved(self._bridge, lists, self._group.me)

    def _forgotten(self, known: keeping.Saved) -> None:
        self.saved_changed.emit(known.message)
        self.undoable.emit(
            self.tr("Not saved any more."), lambda: self.save(known.message, known.title, known.remind))

    def _changed(self, message: bytes, words: str) -> None:
        self.saved_changed.emit(message)
        self.said.emit(words)

    def _do(self, intent: str, given: Mapping[str, object], done: Callable[[], object] = lambda: None) -> None:
        command = api.Do(self._group.number, f"conversations.{intent}", dict(given))
        self._bridge.call(command, lambda _done: done(), self._refuse, owner=self)

    def _refuse(self, refused: Refused) -> None:
        self.said.emit(phrases.sentence(refused))


def _title(row: Row) -> str:
    """What stands for a message in a reminder."""
    line = " ".join((row.message.title or row.message.text or ", ".join(row.message.files)).split())
    return line if len(line) <= TITLE else f"{line[: TITLE - 1]}…"
