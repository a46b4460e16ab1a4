"""Where one was in the window: Back and Forward, and where each group was left."""

from PySide6.QtCore import QObject, Signal

from desktop import place as places
from desktop.kit.bridge import EngineBridge
from desktop.place import Place

MOST = 100
"""Places that are remembered while the window runs."""


class History(QObject):
    changed = Signal()
    """One can go back or forward where one could not before, or the other way round."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._visited: list[Place] = []
        self._at = -1

    @property
    def place(self) -> Place | None:
        """The place that is shown."""
        return self._visited[self._at] if self._visited else None

    @property
    def visited(self) -> list[Place]:
        """The places that one can go back to, the last one first."""
        return self._visited[: self._at][::-1]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._visited) - 1

    def visit(self, place: Place) -> None:
        """The window shows this place. What one had gone back from is forgotten, unless it is shown already."""
        here = self.place
        if here is not None and place in (here, here.around):
            return
        self._visited = [*self._visited[: self._at + 1], place][-MOST:]
        self._at = len(self._visited) - 1
        self._bridge.remember(_left(place.group), places.in_full(place))
        self.changed.emit()

    def step(self, by: int) -> Place | None:
        """The place to go back (-1) or forward (1) to; None if there is none."""
        if not 0 <= self._at + by < len(self._visited):
            return None
        self._at += by
        self.changed.emit()
        place = self._visited[self._at]
        self._bridge.remember(_left(place.group), places.in_full(place))
        return place

    def left(self, group: bytes) -> Place | None:
        """Where a group was left, by its id; None if it was never shown."""
        kept = places.read(self._bridge.local(_left(group)) or "")
        return kept if kept is not None and kept.group == group else None


def _left(group: bytes) -> str:
    """Note of this computer: the place where a group was left."""
    return f"window/place/{group.hex()}"
