"""Shows who reads what one reads and writes: everyone in the group, or a private circle."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.kit import phrases, theme
from desktop.kit.combo import ComboBox
from desktop.kit.controls import column, label, row
from desktop.kit.picture import Picture
from desktop.kit.scope import Scope
from models.case import CircleKind
from sync.circle_commands import AskCircles, Circle, Circles

NAMED = 4
"""Most people of a circle that are named."""


def ask_circles(scope: Scope, owner: QWidget, told: Callable[[Sequence[Circle]], object]) -> None:
    """`told` gets the private circles in which this person is, unless `owner` is gone."""

    def answered(found: Circles) -> None:
        told([each for each in found.circles if scope.group.me in each.members])

    scope.bridge.call(AskCircles(scope.group.number), answered, lambda _refusal: None, owner)


class CircleChip(QFrame):
    """A small sign: who can read this."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """`name` of the circle; empty = everyone."""
        super().__init__(parent)
        self.setProperty("look", "chip")
        said = name or self.tr("Everyone")
        layout = row(self, margin=0.75, gap=1.5)
        layout.setContentsMargins(theme.space(2), theme.space(0.75), theme.space(2), theme.space(0.75))
        layout.addWidget(Picture("lock" if name else "everyone", "accent", 4))
        layout.addWidget(label(said, "small", wrap=True), 1)
        reads = self.tr("Read by the circle {name}").format(name=name) if name else self.tr("Read by everyone")
        self.setAccessibleName(reads)


class Company(QWidget):
    """A sentence that says who will read this, and the choice where there is one."""

    changed = Signal()

    def __init__(
        self, scope: Scope, list_number: int = 0, kinds: Sequence[CircleKind] = (), parent: QWidget | None = None
    ) -> None:
        """`list_number`: the list of the record that is changed; 0 = everyone's. `kinds`: for a new record, the kinds
        of circles that can be chosen."""
        super().__init__(parent)
        self._scope, self._kinds = scope, kinds
        self._number = list_number if list_number < 0 else scope.group.number
        self._circles: Mapping[int, Circle] = {}
        layout = column(self, gap=1)
        self.box = ComboBox()
        self.box.setAccessibleName(self.tr("Who can read this"))
        self.sentence = label("", "small", look="muted", wrap=True)
        layout.addWidget(self.box)
        layout.addWidget(self.sentence)
        self.box.hide()
        if "everyone" in kinds:
            self.box.addItem(self.tr("Everyone in {group}").format(group=scope.group.name), scope.group.number)
        self.box.changed.connect(self._choose)
        self._say()
        if list_number < 0 or set(kinds) - {"everyone"}:
            ask_circles(scope, self, self._show)

    @property
    def circle(self) -> bytes | None:
        """The circle that was chosen; None = everyone."""
        found = self._circles.get(self._number)
        return found.id if found else None

    def _show(self, circles: Sequence[Circle]) -> None:
        self._circles = {each.list_number: each for each in circles}
        for each in circles:
            if each.kind in self._kinds:
                self.box.addItem(each.name, each.list_number)
        self.box.setVisible(self.box.count() > 1)
        self._say()

    def _choose(self) -> None:
        if self.box.chosen is not None:
            self._number = self.box.chosen
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        found = self._circles.get(self._number)
        if found is None and self._number < 0:
            self.sentence.setText(self.tr("Only a private circle reads this."))
        elif found is None:
            said = self.tr("Everyone in {group} reads this, also those who join later.")
            self.sentence.setText(said.format(group=self._scope.group.name))
        else:
            who = [self._scope.names(member) for member in found.members if member != self._scope.group.me]
            more = len(who) - NAMED
            named = [*who[:NAMED], *([self.tr("%n other(s)", "", more)] if more > 0 else ())]
            said = self.tr("Only the circle {name} reads this: {people} and you.")
            self.sentence.setText(said.format(name=found.name, people=phrases.together(named) or "–"))
