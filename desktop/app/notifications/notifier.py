"""Gathers what is to be notified of, so that a flood makes one notification; counts it in the title and on the taskbar.
"""

import time
from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTime, QTimer
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from desktop.app.groups import all_groups
from desktop.app.home import PAGE as HOME
from desktop.app.notifications import levels, news
from desktop.app.notifications.news import News
from desktop.app.window import Window
from desktop.kit import phrases
from desktop.kit.preferences import ON, value
from desktop.place import Place
from models.errors import Refused
from sync import api

translate = QCoreApplication.translate
PAUSE: Final = 2.0
"""Seconds within which changes are looked at together."""
SAME: Final = 60.0
"""Seconds after a reminder within which what begins to wait in its record is the same news."""
REST: Final = 20.0
"""Seconds between two notifications."""
MOST: Final = 500
"""Changed messages of a group above which only the newest are looked at."""
COUNTED: Final = 99
"""Counts end here."""


class Notice(Struct, frozen=True):
    """A notification of the desktop."""

    title: str
    text: str
    place: Place


class Notifier(QObject):
    def __init__(self, window: Window, show: Callable[[Notice], object], now: Callable[[], float] = time.time) -> None:
        """`now` in seconds since 1970."""
        super().__init__(window)
        self._window, self._bridge, self._show, self._now = window, window.bridge, show, now
        self._changed: dict[int, set[int] | None] = {}
        """Group number -> order keys of messages that changed; None stands for "many"."""
        self._known: set[object] = set()
        """Keys of what was told, or is no news."""
        self._waits: dict[int, int] = {}
        self._unseen: list[News] = []
        """Told since the window was last in front."""
        self._reminded: dict[str, float] = {}
        """Records, in hexadecimal, of which this person was reminded, and when."""
        self._shown_at = 0.0
        self._prefix = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._bridge.changed.connect(self._note)
        self._bridge.reminded.connect(self._remind)
        window.windowTitleChanged.connect(self._show_count)
        window.opening.opened.connect(self._begin)
        window.installEventFilter(self)
        if self._bridge.has_store:
            self._begin()

    def look(self) -> None:
        """Read what has changed, and notify of what is news."""
        changed, self._changed = self._changed, {}
        if not self._bridge.has_store:
            return
        try:
            found = [each for group in all_groups(self._bridge) for each in self._news_of(group, changed)]
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            self._changed = {**changed, **self._changed}
            self._timer.start(round(PAUSE * 1_000))
            return
        self.tell(found)

    def tell(self, found: Iterable[News]) -> None:
        """Notify of these, if it is wanted now."""
        fresh = [each for each in found if each.key not in self._known]
        self._known.update(each.key for each in fresh)
        bridge = self._bridge
        if not self._window.isActiveWindow():
            self._unseen += fresh
            is_quiet = levels.is_quiet(bridge, QTime.currentTime().toString("HH:mm"))
            urgent = [each for each in fresh if each.urgent]
            if fresh and value(bridge, levels.NOTIFY) == ON and (urgent or not is_quiet):
                self._shown_at = self._now()
                self._show(notice(urgent or self._unseen, preview=value(bridge, levels.PREVIEW) == ON))
        self._show_count()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._unseen = []
            self._show_count()
        return False

    def _begin(self) -> None:
        """Count what waits already, so that it is not told as news."""
        try:
            for group in all_groups(self._bridge):
                found, self._waits[group.number] = news.waiting(self._bridge, group, self._since(group))
                self._known.update(each.key for each in found)
        except Refused as refused:
            if refused.code != "store.busy":
                raise
            QTimer.singleShot(round(PAUSE * 1_000), self, self._begin)
        self._show_count()

    def _since(self, group: api.Group) -> int:
        """When this computer first saw the group, in milliseconds since 1970."""
        note = f"notify/since/{group.id.hex()}"
        kept = self._bridge.local(note)
        if kept is None or not kept.isdecimal():
            kept = str(round(self._now() * 1_000))
            self._bridge.remember(note, kept)
        return int(kept)

    def _news_of(self, group: api.Group, changed: dict[int, set[int] | None]) -> list[News]:
        if group.number not in changed:
            return []
        since, order_keys = self._since(group), changed[group.number]
        found, self._waits[group.number] = news.waiting(self._bridge, group, since)
        self._known.update(each.key for each in found if self._now() - self._reminded.get(
            each.place.entry, -SAME) < SAME)  # fmt: skip
        if order_keys is None or order_keys:
            now = round(self._now() * 1_000)
            found = [*news.messages(self._bridge, group, sorted(order_keys or ()), since, now), *found]
        return found

    def _note(self, group: int, feature: str, order_keys: tuple[int, ...], _list_number: int) -> None:
        if feature == "local":
            return
        kept = self._changed.setdefault(group, set())
        if feature == "conversations" and kept is not None:
            kept.update(order_keys)
            if not order_keys or len(kept) > MOST:
                self._changed[group] = None
        if not self._timer.isActive():
            self._timer.start(round(max(PAUSE, self._shown_at + REST - self._now()) * 1_000))

    def _remind(self, reminder: api.Reminder) -> None:
        group = next((each for each in all_groups(self._bridge) if each.number == reminder.group), None)
        if group is not None:
            self._reminded[reminder.record.hex()] = self._now()
            self.tell([news.reminded(self._bridge, group, reminder)])

    def _show_count(self, _title: str = "") -> None:
        if not self._bridge.has_store:
            self._unseen, self._waits = [], {}
        messages = sum(each.kind == "message" for each in self._unseen)
        count = min(messages + sum(self._waits.values()), COUNTED)
        bare = self._window.windowTitle().removeprefix(self._prefix)
        self._prefix = f"({phrases.number(count)}) " if count else ""
        self._window.setWindowTitle(self._prefix + bare)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)


def notice(found: list[News], *, preview: bool) -> Notice:
    """One notification of all this; `found` is not empty."""
    groups = list(dict.fromkeys(each.group.name for each in found))
    where = groups[0] if len(groups) == 1 else "Folkmoot"
    newest = found[-1]
    if newest.urgent:
        return Notice(newest.group.name, newest.title if preview else newest.urgent, newest.place)
    if len(found) == 1 and preview:
        return Notice(newest.title, newest.text or where, newest.place)
    messages = sum(each.kind == "message" for each in found)
    waits = len(found) - messages
    said = [
        translate("notifications", "%n new messages", "", messages) if messages else "",
        translate("notifications", "%n things wait for you", "", waits) if waits else "",
    ]
    places = list(dict.fromkeys(each.place.around for each in found))
    place = newest.place if len(places) == 1 else Place(newest.group.id, HOME.name)
    return Notice(where, phrases.together([each for each in said if each]), place)
