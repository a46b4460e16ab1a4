"""Keeps the calendar files of all groups up to date while the window runs."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from typing_extensions import override

from desktop.features.gatherings.feed.notes import FED, FEED, Fed, Feed, key, read, write
from desktop.features.gatherings.preferences import SHEET
from desktop.kit.bridge import EngineBridge
from desktop.kit.keeper import Keeper
from models.errors import Refused
from sync import api

if TYPE_CHECKING:
    from desktop.features.gatherings.feed.writing import FeedWriting

PAUSE: Final = 2_000
"""Milliseconds within which changes are written together."""
AGAIN: Final = 600_000
"""Milliseconds after which a file that could not be written is tried again: a drive may be back."""
FOLLOWED: Final = ("gatherings", "circles", "roll")


class FeedKeeper(Keeper):
    """Tells why a file is not up to date, once per reason."""

    entry = SHEET

    def __init__(
        self, bridge: EngineBridge, groups: Callable[[], Sequence[api.Group]], parent: QObject,
        now: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        """`now` in seconds since 1970."""
        super().__init__(bridge, groups, parent)
        self._now = now
        self._writings: dict[bytes, FeedWriting] = {}
        self._due: set[int] = set()
        """Numbers of groups in which something changed."""
        self._troubles: dict[bytes, str] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.begin)
        bridge.changed.connect(self._changed)
        bridge.noted.connect(self._noted)

    @override
    def begin(self) -> None:
        if self._bridge.has_store:
            try:
                self._due |= {each.number for each in self._groups()}
            except Refused:  # the store is busy
                self._again.start(PAUSE)
                return
            self._timer.start(PAUSE)

    def look(self) -> None:
        """Write the files of the groups in which something changed."""
        if not self._bridge.has_store:
            return
        due, self._due = self._due, set()
        try:
            for group in self._groups():
                if group.number in due and not group.read_only:
                    due.discard(group.number)
                    self._keep(group)
        except Refused:  # the store is busy
            self._due |= due
            self._timer.start(PAUSE)

    def _keep(self, group: api.Group) -> None:
        feed = read(self._bridge.local(key(FEED, group.id)), Feed)
        if feed is None:
            if (ended := self._writings.pop(group.id, None)) is not None:
                ended.deleteLater()
            if self._troubles.pop(group.id, ""):
                self.told.emit(group, None)
            return
        writing = self._writings.get(group.id) or self._made(group)
        if writing.is_busy:
            self._due.add(group.number)
        else:
            writing.group = group
            writing.start(feed)

    def _made(self, group: api.Group) -> "FeedWriting":
        from desktop.features.gatherings.feed.writing import FeedWriting  # what writes calendars is slow to import

        made = self._writings[group.id] = FeedWriting(self._bridge, group, self)
        made.ended.connect(lambda replaced, fed: self._ended(made, replaced=replaced, fed=fed))
        made.stopped.connect(lambda: self._put_off(made))
        return made

    def _ended(self, writing: "FeedWriting", *, replaced: bool, fed: Fed) -> None:
        group, feed = writing.group, writing.feed
        note = key(FED, group.id)
        former = read(self._bridge.local(note), Fed) or Fed()
        fed = Fed(round(self._now() * 1_000) if replaced or not former.at else former.at, fed.code, fed.reason)
        fed = Fed(former.at, fed.code, fed.reason) if fed.code else fed
        if fed != former and feed is not None and self._bridge.local(key(FEED, group.id)) == write(feed):
            self._bridge.remember(note, write(fed))
        if fed.code != self._troubles.get(group.id, "") and feed is not None:
            self._troubles[group.id] = fed.code
            self.told.emit(group, fed.trouble(feed))
        if fed.code:
            self._again.start(AGAIN)
        if self._due:
            self._timer.start(PAUSE)

    def _put_off(self, writing: "FeedWriting") -> None:
        self._due.add(writing.group.number)
        self._timer.start(PAUSE)

    def _changed(self, group: int, feature: str, order_keys: tuple[int, ...], _list_number: int) -> None:
        if feature == "local":
            self._follow_notes()
        elif feature in FOLLOWED:
            for each in self._writings.values():
                if each.group.number == group and feature == "gatherings":
                    each.content.forget(order_keys)
            self._due.add(group)
            if not self._timer.isActive():
                self._timer.start(PAUSE)

    def _follow_notes(self) -> None:
        """Another program on this profile, a command for example, may have chosen another file."""
        self._look_for_others(lambda _note: True)

    def _noted(self, note: str) -> None:
        if note.startswith(f"{FEED}/"):
            self._look_for_others(lambda each: each == note)

    def _look_for_others(self, asked: Callable[[str], bool]) -> None:
        """Look after the groups with these notes, where something else is chosen now."""
        try:
            for group in self._groups():
                writing, note = self._writings.get(group.id), key(FEED, group.id)
                if asked(note) and read(self._bridge.local(note), Feed) != (writing and writing.feed):
                    self._due.add(group.number)
                    self._timer.start(0)
        except Refused:  # the store is busy
            self.begin()
