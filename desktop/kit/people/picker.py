"""Choosing people of the group. Where a name looks like another, that is said."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit.combo import ComboBox
from desktop.kit.controls import column, label
from desktop.kit.people.chip import PersonChip
from desktop.kit.people.names import Names


class PersonPicker(QWidget):
    """A line in which one types a part of a name. `chosen` is the member, or None while nobody is named."""

    changed = Signal()

    def __init__(self, names: Names, members: Sequence[bytes] | None = None, parent: QWidget | None = None) -> None:
        """`members`: who can be chosen; without it, everybody who is in the group."""
        super().__init__(parent)
        self._names = names
        layout = column(self, gap=1)
        self.box = ComboBox(found_by_parts=True)
        self.box.say_what_is_missing(self.tr("Type a part of the name"))
        for member in names.members if members is None else members:
            self.box.addItem(names(member), member)
        self.box.setCurrentIndex(-1)
        self.setFocusProxy(self.box)
        self.warning = label("", "small", look="warned", wrap=True)
        self.warning.hide()
        layout.addWidget(self.box)
        layout.addWidget(self.warning)
        self.box.changed.connect(self._changed)

    @property
    def chosen(self) -> bytes | None:
        found = self.box.chosen
        return found if isinstance(found, bytes) else None

    @property
    def text(self) -> str:
        """What is typed in the line."""
        return self.box.currentText().strip()

    def choose(self, member: bytes | None) -> None:
        """Somebody who has left the group can be among them, too."""
        if member is not None and self.box.findData(member) < 0:
            self.box.addItem(self._names(member), member)
        self.box.choose(member)

    def type_in(self, text: str) -> None:
        self.box.setEditText(text)

    def _changed(self) -> None:
        said = self._names.warning(self.chosen) if self.chosen is not None else ""
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        self.box.setAccessibleDescription(said)
        self.changed.emit()


class PeoplePicker(QWidget):
    """Several people as chips, and a line to add one."""

    changed = Signal()

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._chips: dict[bytes, PersonChip] = {}
        self._layout = column(self, gap=1)
        self.add = PersonPicker(names)
        self.setFocusProxy(self.add)
        self._layout.addWidget(self.add)
        self.add.changed.connect(self._take)

    @property
    def chosen(self) -> list[bytes]:
        return list(self._chips)

    def choose(self, members: Iterable[bytes]) -> None:
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for member in members:
            self._show(member)
        self.changed.emit()

    def _take(self) -> None:
        member = self.add.chosen
        if member is not None:
            if member not in self._chips:
                self._show(member)
            self.add.choose(None)
            self.changed.emit()

    def _show(self, member: bytes) -> None:
        chip = self._chips[member] = PersonChip(self._names, member, removable=True)
        chip.removed.connect(lambda: self._remove(member))
        self._layout.insertWidget(self._layout.count() - 1, chip)
        self._order()

    def _order(self) -> None:
        """Tab goes from above to below: through the chips to the line."""
        before = self.previousInFocusChain()
        while before is not None and before != self and self.isAncestorOf(before):
            before = before.previousInFocusChain()
        if before is None or before == self:
            return
        for one, following in pairwise((before, *(chip.button for chip in self._chips.values()))):
            QWidget.setTabOrder(one, following)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()  # it had nothing before it until it was put in its place

    def _remove(self, member: bytes) -> None:
        chip = self._chips.pop(member)
        chip.hide()
        chip.deleteLater()
        self.add.box.setFocus()
        self.changed.emit()
