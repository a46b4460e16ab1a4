"""Opening a locked profile, and choosing a passphrase for a new one if the computer has no keyring."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.app.form import Form
from desktop.app.passphrase import Strength, strength
from desktop.arrival import Arrival
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.checks import Check
from desktop.kit.controls import button, column, field, label
from desktop.kit.dialogs import ask_file
from models.errors import Refused
from sync import api


class Unlock(Form):
    """`finished` carries the api.StoreKey. An archive that is opened next has a passphrase of its own."""

    def __init__(self, bridge: EngineBridge, lock: str, arrival: Arrival | None = None) -> None:
        text = self.tr("What Folkmoot keeps on this computer is locked.")
        if lock == "passphrase" and arrival is not None and arrival.kind == "archive":
            text = self.tr("The archive {name} opens with the passphrase that you chose when you first opened "
                           "it.").format(name=arrival.path.name)
        super().__init__(bridge, self.tr("Welcome back"), text, self.tr("Unlock"))
        self.back_button.hide()
        self.passphrase = secret_field()
        self._keyfile = lock == "keyfile"
        if self._keyfile:
            text = self.tr("It opens with the key file that was chosen when it was made.")
            self.body.addWidget(label(text, wrap=True))
            self.action.setText(self.tr("Choose the key file…"))
        else:
            self.body.addLayout(field(self.tr("Passphrase"), self.passphrase))
            self.body.addWidget(shown_on_demand(self.tr("Show the passphrase"), self.passphrase))
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
    """`finished` carries the api.StoreKey of the new profile. `chosen`: the person prefers a passphrase to the keyring,
    and may go back. `arrival` is what opens next.
    """

    def __init__(self, bridge: EngineBridge, *, chosen: bool = False, arrival: Arrival | None = None) -> None:
        # These words are true on a stick, too, which uses no keyring of a computer.
        needed = self.tr("Folkmoot encrypts everything it keeps. No keyring holds the secret here, so you are asked "
                         "for a passphrase each time Folkmoot starts.")
        preferred = self.tr("Folkmoot encrypts everything it keeps. Without the keyring you are asked for a passphrase "
                            "each time Folkmoot starts.")
        super().__init__(
            bridge, self.tr("Choose a passphrase"), preferred if chosen else needed, self.tr("Go on"))
        self.back_button.setVisible(chosen)
        if next_up := self._words(arrival):
            self.body.addWidget(label(next_up, wrap=True))
        self.pair = NewPassphrase()
        self.first, self.second = self.pair.first, self.pair.second
        self.pair.changed.connect(self._typed)
        self.pair.entered.connect(self.submit)
        self.body.addWidget(self.pair)
        self._typed()

    def submit(self) -> None:
        if self.pair.chosen:
            self.run(api.Unlock(passphrase=self.pair.chosen), self.tr("Preparing…"), self.finished.emit)

    def _words(self, arrival: Arrival | None) -> str:
        if arrival is None:
            return ""
        if arrival.kind == "archive":
            return self.tr("This passphrase is for the archive {name}, which opens next. It may be the same as another "
                           "one of yours.").format(name=arrival.path.name)
        return "" if arrival.kind == "place" else self.tr("The invitation opens next.")

    def _typed(self) -> None:
        self.action.setEnabled(bool(self.pair.chosen))
        self.show_problem(self.pair.problem)


class NewPassphrase(QWidget):
    """Two fields for a passphrase that is to be chosen, with a judgement of it."""

    changed = Signal()
    entered = Signal()
    """Return was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = secret_field(), secret_field()
        body = column(self, gap=4)
        inside = field(self.tr("Passphrase"), self.first)
        self.hint = label("", "small", look="muted", wrap=True)
        inside.addWidget(self.hint)
        body.addLayout(inside)
        body.addLayout(field(self.tr("Once more"), self.second))
        body.addWidget(shown_on_demand(self.tr("Show the passphrase"), self.first, self.second))
        body.addWidget(label(
            self.tr("Nobody can reset it. If you forget it, what is on this computer stays closed; your group still "
                    "has its copies."), look="muted", wrap=True))  # fmt: skip
        for line in (self.first, self.second):
            line.textChanged.connect(self._typed)
            line.returnPressed.connect(self.entered)
        self._typed()

    @property
    def chosen(self) -> str:
        """Empty until both fields hold the same."""
        return self.first.text() if self.first.text() == self.second.text() else ""

    @property
    def problem(self) -> str:
        differs = bool(self.second.text()) and not self.first.text().startswith(self.second.text())
        return self.tr("The two are not the same.") if differs else ""

    def _typed(self) -> None:
        self.hint.setText(self._words(strength(self.first.text())))
        self.changed.emit()

    def _words(self, how: Strength) -> str:
        return {
            "empty": self.tr("Four or five words that do not belong together are easy to remember and hard to guess."),
            "short": self.tr("Short: somebody with this computer could guess it within hours. Add words."),
            "weak": self.tr("Could be guessed with effort. A word or two more would help."),
            "fair": self.tr("Good. One more word would make it strong."),
            "strong": self.tr("Strong."),
        }[how]


class Locked(Form):
    """Locked by its owner, where the keyring alone opens it. `finished` carries the api.StoreKey."""

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__(
            bridge, self.tr("Folkmoot is locked"),
            self.tr("It opens with the keyring of this computer: while you are logged in, without a question."),
            self.tr("Unlock"),
        )
        self.back_button.hide()

    def submit(self) -> None:
        self.run(api.Unlock(), phrases.state("unlock.keyring"), self.finished.emit)


class KeyringClosed(Form):
    """The keyring did not open: its question was cancelled, or it does not answer. `finished` carries the
    api.StoreKey; `passphrase_asked` means that the person prefers a passphrase, which only a new profile offers.
    """

    passphrase_asked = Signal()

    def __init__(self, bridge: EngineBridge, refusal: Refused, *, is_new: bool) -> None:
        super().__init__(
            bridge, self.tr("The keyring stayed closed"),
            self.tr("Folkmoot encrypts everything it keeps. The keyring of this computer holds the secret, and opens "
                    "with the password with which you log in."),
            self.tr("Ask the keyring again"),
        )
        self.back_button.hide()
        self.show_problem(refusal)
        self.instead = button(self.tr("Choose a passphrase instead"), self.passphrase_asked.emit, look="link")
        self.instead.setVisible(is_new)
        self.body.addWidget(self.instead, alignment=Qt.AlignmentFlag.AlignLeft)

    def submit(self) -> None:
        self.run(api.Unlock(), phrases.state("unlock.keyring"), self.finished.emit)


def secret_field() -> QLineEdit:
    """A field that hides what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def shown_on_demand(text: str, *lines: QLineEdit) -> Check:
    """A box that shows what is typed in secret fields while it is ticked."""
    box = Check(text)

    def show(shown: bool) -> None:
        for line in lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    return box
