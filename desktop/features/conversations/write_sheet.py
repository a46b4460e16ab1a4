"""The dialog in which one chooses to whom one writes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.kit.controls import field
from desktop.kit.dialogs import Sheet
from desktop.kit.people.names import Names
from desktop.kit.people.picker import PeoplePicker


def _tr(text: str) -> str:
    return QCoreApplication.translate("WriteSheet", text)


class WriteSheet(Sheet):
    def __init__(self, parent: QWidget, names: Names, me: bytes, chosen: Callable[[Sequence[bytes]], object]) -> None:
        super().__init__(
            parent, _tr("Write to…"),
            _tr("Only the people whom you choose read it. Nobody else learns what is said, or who is in it."))
        self._me, self._chosen = me, chosen
        self.people = PeoplePicker(names)
        self.body.addLayout(field(self.tr("People"), self.people))
        self.add_cancel()
        self.confirm = self.add_button(self.tr("Write"), self._write, "primary")
        self.people.changed.connect(self._check)
        self._check()
        self.people.setFocus()

    def _check(self) -> None:
        self.confirm.setEnabled(bool(set(self.people.chosen) - {self._me}))

    def _write(self) -> None:
        self.accept()
        self._chosen([each for each in self.people.chosen if each != self._me])
