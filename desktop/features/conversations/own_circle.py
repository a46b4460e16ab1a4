"""The private circle of this person alone, in which what is saved lives: it reaches this person's devices and nobody
else. Others in the group learn no more than that there is some private circle.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desktop.features.conversations import sentences
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api
from sync.circle_commands import AskCircles, Circle, Circles, OpenCircle


class OwnCircle(QObject):
    def __init__(self, group: api.Group, bridge: EngineBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._group, self._bridge = group, bridge

    def ask(
        self, told: Callable[[Mapping[int, bytes]], object], failed: Callable[[Refused], object], *, make: bool = False
    ) -> None:
        """`told` gets list number -> id of the circles in which nobody else is: one, or more where two devices opened
        one each before they met. With `make`, one is opened where there is none."""

        def answered(found: Circles) -> None:
            mine = [each for each in found.circles if each.kind == "people" and each.members == (self._group.me,)]
            if mine or not make:
                told({each.list_number: each.id for each in mine})
            else:
                self._open(told, failed)

        self._bridge.call(AskCircles(self._group.number), answered, failed, self)

    def _open(self, told: Callable[[Mapping[int, bytes]], object], failed: Callable[[Refused], object]) -> None:
        def opened(circle: Circle) -> None:
            told({circle.list_number: circle.id})

        self._bridge.call(OpenCircle(self._group.number, "people", sentences.tr("Only me")), opened, failed, self)
