"""A dialog that sets the passphrase with which Folkmoot opens on this computer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.app.unlock import NewPassphrase, secret_field
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import field
from desktop.kit.dialogs import Sheet
from models.errors import Refused
from sync import api
from sync.session_commands import ChangeLock


class PassphraseSheet(Sheet):
    was_set = Signal()
    """It is set."""

    def __init__(self, parent: QWidget, bridge: EngineBridge, *, has_one: bool) -> None:
        super().__init__(
            parent, self.tr("Choose another passphrase") if has_one else self.tr("Choose a passphrase"),
            self.tr("You are asked for it each time Folkmoot starts, and after a lock. It is not sent anywhere."))
        self._bridge = bridge
        self.present = secret_field() if has_one else None
        if self.present is not None:
            self.body.addLayout(field(self.tr("The passphrase until now"), self.present))
            self.present.textChanged.connect(self._typed)
        self.pair = NewPassphrase()
        self.body.addWidget(self.pair)
        self.pair.changed.connect(self._typed)
        self.add_cancel()
        self.save = self.add_button(self.tr("Set the passphrase"), self._submit, "primary")
        self.pair.entered.connect(self._submit)
        self._typed()
        (self.present or self.pair.first).setFocus()

    def _typed(self) -> None:
        known = self.present is None or bool(self.present.text())
        self.save.setEnabled(known and bool(self.pair.chosen))
        self.show_problem(self.pair.problem)

    def _submit(self) -> None:
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        present = self.present.text() if self.present is not None else None
        self._bridge.call(ChangeLock(self.pair.chosen, present), self._set, self._refused, self)

    def _refused(self, refusal: Refused) -> None:
        self._typed()
        self.show_problem(refusal)

    def _set(self, _done: object) -> None:
        self.was_set.emit()
        self.accept()


def ask_passphrase(parent: QWidget, bridge: EngineBridge, done: Callable[[], object] | None = None) -> None:
    """Open the dialog, once it is known how Folkmoot opens now."""

    def show(profile: api.Profile) -> None:
        sheet = PassphraseSheet(parent, bridge, has_one=profile.lock == "passphrase")
        if done is not None:
            sheet.was_set.connect(done)
        sheet.open()

    bridge.call(api.Ask(), show, owner=parent)
