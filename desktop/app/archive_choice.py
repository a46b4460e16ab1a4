"""What an archive is to hold: what everyone reads, and private circles."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.kit import theme
from desktop.kit.bridge import EngineBridge
from desktop.kit.checks import Check
from desktop.kit.controls import column, label, scrolled
from sync import api
from sync.circle_commands import AskCircles, Circle, Circles

HIGHEST = 60
"""Height of the list of circles, in units of space: it scrolls beyond."""


class ArchiveChoice(QWidget):
    """Hidden while there is nothing to choose, because one is in no private circle."""

    changed = Signal()

    def __init__(self, bridge: EngineBridge, group: api.Group) -> None:
        super().__init__()
        self._column = column(self, gap=2)
        self._column.addWidget(label(self.tr("What is in it"), "strong"))
        self.everyone = Check(self.tr("What everyone in the group reads"), self)
        self.everyone.setChecked(True)
        self.everyone.toggled.connect(self.changed)
        self._column.addWidget(self.everyone)
        self._boxes: dict[bytes, Check] = {}
        self.hide()
        bridge.call(AskCircles(group.number), self._show, owner=self)

    def _show(self, answer: Circles) -> None:
        inside = QWidget()
        listed = column(inside, gap=1)
        for circle in answer.circles:
            listed.addWidget(self._box(circle))
        if self._boxes:
            area = scrolled(inside)
            area.setAccessibleName(self.tr("Private circles"))
            area.setFixedHeight(min(theme.space(HIGHEST), inside.sizeHint().height()))
            self._column.addWidget(area)
            hint = self.tr("Private circles are in it only if you choose them. Whoever has the file reads them too.")
            self._column.addWidget(label(hint, "small", look="muted", wrap=True))
            self.show()

    def _box(self, circle: Circle) -> Check:
        caption = self.tr("Private circle: {circle}").format(circle=circle.name)
        box = self._boxes[circle.id] = Check(caption.replace("&", "&&"))
        box.setAccessibleName(caption)
        box.toggled.connect(self.changed)
        return box

    @property
    def circles(self) -> tuple[bytes, ...]:
        """The private circles that are chosen."""
        return tuple(circle for circle, box in self._boxes.items() if box.isChecked())

    @property
    def has_any(self) -> bool:
        """Is anything chosen?"""
        return self.everyone.isChecked() or bool(self.circles)
