"""Opening a locked profile, and choosing a passphrase for a new one if the computer has no keyring."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from desktop.app.form import Form
from desktop.app.passphrase import Strength, strength
from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import field, label
from desktop.kit.dialogs import ask_file
from models.errors import Refused
from sync import api


class Unlock(Form):
    """`finished` carries the api.StoreKey."""

    def __init__(self, bridge: EngineBridge, lock: str) -> None:
        super().__init__(
            bridge, self.tr("Welcome back"), self.tr("This profile is locked."), self.tr("Unlock"))
        self.back_button.hide()
        self.passphrase = secret_field()
        self._keyfile = lock == "keyfile"
        if self._keyfile:
            text = self.tr("It opens with the key file that was chosen when it was made.")
            self.body.addWidget(label(text, wrap=True))
            self.action.setText(self.tr("Choose the key file…"))
        else:
            self.body.addLayout(field(self.tr("Passphrase"), self.passphrase))
            self.passphrase.returnPressed.connect(self.submit)
            self.passphrase.textChanged.connect(self._typed)
            self._typed()

    def submit(self) -> None:
        if self._keyfile:
            ask_file(self, self.tr("Key file"), self.tr("All files (*)"), self._with_file)
        elif self.passphrase.text():
            command = api.Unlock(passphrase=self.passphrase.text())
            self.run(command, self.tr("Unlocking…"), self.finished.emit, self._failed)

    def _with_file(self, path: Path) -> None:
        self.run(api.Unlock(keyfile=str(path)), self.tr("Unlocking…"), self.finished.emit)

    def _typed(self) -> None:
        self.action.setEnabled(bool(self.passphrase.text()))

    def _failed(self, refusal: Refused) -> None:
        self.show_problem(refusal)
        self.passphrase.selectAll()
        self.passphrase.setFocus()


class ChoosePassphrase(Form):
    """`finished` carries the api.StoreKey of the new profile."""

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__(
            bridge,
            self.tr("Choose a passphrase"),
            self.tr("Folkmoot encrypts everything it keeps. This computer has no keyring to hold the secret, so you "
                    "are asked for a passphrase each time Folkmoot starts."),
            self.tr("Go on"),
        )
        self.back_button.hide()
        self.first, self.second = secret_field(), secret_field()
        inside = field(self.tr("Passphrase"), self.first)
        self.hint = label("", "small", look="muted", wrap=True)
        inside.addWidget(self.hint)
        self.body.addLayout(inside)
        self.body.addLayout(field(self.tr("Once more"), self.second))
        self.body.addWidget(label(
            self.tr("Nobody can reset it. If you forget it, what is on this computer stays closed; your group still "
                    "has its copies."), look="muted", wrap=True))  # fmt: skip
        for line in (self.first, self.second):
            line.textChanged.connect(self._typed)
            line.returnPressed.connect(self.submit)
        self._typed()

    def submit(self) -> None:
        if self.first.text() and self.first.text() == self.second.text():
            command = api.Unlock(passphrase=self.first.text())
            self.run(command, self.tr("Preparing the profile…"), self.finished.emit)

    def _typed(self) -> None:
        first, second = self.first.text(), self.second.text()
        self.action.setEnabled(bool(first) and first == second)
        self.hint.setText(self._words(strength(first)))
        differs = bool(second) and not first.startswith(second)
        self.show_problem(self.tr("The two are not the same.") if differs else "")

    def _words(self, how: Strength) -> str:
        return {
            "empty": self.tr("Four or five words that do not belong together are easy to remember and hard to guess."),
            "short": self.tr("Short: somebody with this computer could guess it within hours. Add words."),
            "weak": self.tr("Could be guessed with effort. A word or two more would help."),
            "fair": self.tr("Good. One more word would make it strong."),
            "strong": self.tr("Strong."),
        }[how]


def secret_field() -> QLineEdit:
    """A field that hides what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
