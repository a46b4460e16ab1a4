"""Says above every page that an urgent alert waits for an answer, until it is given."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from typing_extensions import override

from desktop.features.alerts import queries
from desktop.kit.bridge import EngineBridge
from desktop.kit.keeper import Keeper
from desktop.modules import viewer
from models import features
from models.errors import Refused
from models.feature import Registry
from sync import api, home

PAUSE, SOON, LONG = 300, 3_000, 60_000
"""Milliseconds within which changes are looked at together, and after which it looks again anyway: at first, and later.
A window that shows no group yet, or then another one, shows nothing of what it was told before."""
EAGER = 5
"""How often it looks again soon."""


class AlertKeeper(Keeper):
    def __init__(self, bridge: EngineBridge, groups: Callable[[], Sequence[api.Group]], parent: QObject) -> None:
        super().__init__(bridge, groups, parent)
        self._eager = EAGER
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        bridge.changed.connect(self._changed)
        bridge.reminded.connect(lambda _reminder: self._timer.start(PAUSE))

    @override
    def begin(self) -> None:
        self._eager = EAGER
        self._timer.start(PAUSE)

    def look(self) -> None:
        """Tell of each group the worst alert that this person has not answered."""
        if not self._bridge.has_store:
            return
        now, ends = home.moment(), list[int]()
        try:
            for group in self._groups():
                waits = self._unanswered(group)
                ends += [each.until for each in waits if each.until is not None]
                self.entry = waits[0].entry.record.hex() if waits else ""
                self.told.emit(group, self._said(waits))
        except Refused:  # the store is busy
            ends.append(now)
        self._eager = max(0, self._eager - 1)
        self._timer.start(max(PAUSE, min([now + (SOON if self._eager else LONG), *ends]) - now + PAUSE))

    def _unanswered(self, group: api.Group) -> list[home.Waiting]:
        found = home.needs(self._bridge, viewer(self._bridge, group.number, Registry(features.FEATURES)))
        asked = [each for each in found if each.what == "need.alert.answer"]
        urgent = queries.urgent(self._bridge, [each.entry.record for each in asked])
        return sorted((each for each in asked if each.entry.record in urgent),
                      key=lambda each: (queries.HOLDING.index(each.entry.state), -each.since))  # fmt: skip

    def _said(self, waits: Sequence[home.Waiting]) -> Refused | None:
        if not waits:
            return None
        entry = waits[0].entry
        how = {"danger": "told_danger", "life": "told_life"}.get(entry.state, "told_rehearsal")
        return Refused(f"due.alert.{how}", title=entry.title)

    def _changed(self, _group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if feature in ("alerts", "circles", "roll"):
            self._timer.start(PAUSE)
