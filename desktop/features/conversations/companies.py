"""The private circles that this person is or was in, as the engine tells them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.kit.bridge import EngineBridge
from sync import api
from sync.circle_commands import AskCircles, Circle, Circles


class Companies(QObject):
    changed = Signal()

    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge
        self.circles: Sequence[Circle] = ()
        bridge.changed.connect(self._look)

    def ask(self) -> None:
        """Ask the engine anew; `changed` follows if its answer differs."""
        self._bridge.call(AskCircles(self._group.number), self._answered, lambda _refused: None, owner=self)

    @property
    def numbers(self) -> frozenset[int]:
        """The list numbers of these circles."""
        return frozenset(each.list_number for each in self.circles)

    def pair(self, member: bytes) -> Circle | None:
        """The circle of this person and me that both computers would find: the one with the lowest id."""
        both = {member, self._group.me}
        found = [each for each in self.circles if each.kind == "pair" and set(each.members) == both]
        return min(found, key=lambda each: each.id, default=None)

    def _answered(self, found: Circles) -> None:
        if found.circles != tuple(self.circles):
            self.circles = found.circles
            self.changed.emit()

    def _look(self, group: int, feature: str, _order_keys: object, _list_number: int) -> None:
        if group == self._group.number and feature in ("circles", "roll"):
            self.ask()
