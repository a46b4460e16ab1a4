"""Opening the profile with the keyring, or with a form that asks for a passphrase or a key file."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.arrival import Arrival
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge, Pending, StoreReader
from models.errors import Refused
from sync import api

LOCKED = "profile.locked"
UNANSWERED = ("unlock.passphrase_needed", "unlock.keyfile_needed", LOCKED)
"""Refusals that only mean that the person has not been asked yet."""
KEYRING_CLOSED = ("unlock.keyring_locked", "unlock.keyring_mute")
"""Refusals of a keyring that is there and may open when it is asked again."""
PATIENCE = 400
"""Milliseconds after which the window appears although the profile is not open yet."""


class ProfileOpening(QObject):
    opened = Signal()
    """The bridge reads the store."""
    content_changed = Signal(object)
    """A QWidget to show in the window."""

    def __init__(
        self, bridge: EngineBridge, open_reader: Callable[[api.StoreKey], StoreReader], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._open_reader = bridge, open_reader
        self.arrival: Arrival | None = None
        """What is shown as soon as the profile is open. The page that asks for a passphrase mentions it."""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._say("lock", self.tr("Opening…"), ""))
        self.content_changed.connect(self._patience.stop)
        self.opened.connect(self._patience.stop)

    def begin(self, unlocking: Pending | None) -> None:
        """Wait for the Unlock that is under way, or unlock with the keyring."""
        self._patience.start(PATIENCE)
        if unlocking is None:
            self._bridge.call(api.Unlock(), self._unlocked, self.ask, self)
        else:
            self._bridge.follow(unlocking, self._unlocked, self.ask, self)

    def ask(self, refusal: Refused) -> None:
        """The profile was not unlocked: ask for what is missing, which depends on how the profile is locked."""

        def choose(profile: api.Profile) -> None:
            if profile.lock == "new" and refusal.code == "unlock.no_keyring":
                self._choose_passphrase()
            elif refusal.code in KEYRING_CLOSED:
                self._ask_keyring(refusal, is_new=profile.lock == "new")
            elif profile.lock in ("passphrase", "keyfile"):
                self._ask_secret(profile.lock, None if refusal.code in UNANSWERED else refusal)
            elif refusal.code == LOCKED:
                self._ask_owner()
            else:
                self._say_trouble(refusal)

        self._bridge.call(api.Ask(), choose, lambda _second: self._say_trouble(refusal), self)

    def _ask_secret(self, lock: str, refusal: Refused | None) -> None:
        from desktop.app.unlock import Unlock

        form = Unlock(self._bridge, lock, self.arrival)
        form.finished.connect(self._unlocked)
        self.content_changed.emit(form)
        form.show_problem(refusal or "")
        form.passphrase.setFocus()

    def _ask_owner(self) -> None:
        from desktop.app.unlock import Locked

        form = Locked(self._bridge)
        form.finished.connect(self._unlocked)
        self.content_changed.emit(form)
        form.action.setFocus()

    def _ask_keyring(self, refusal: Refused, *, is_new: bool) -> None:
        from desktop.app.unlock import KeyringClosed

        form = KeyringClosed(self._bridge, refusal, is_new=is_new)
        form.finished.connect(self._unlocked)
        form.passphrase_asked.connect(lambda: self._choose_passphrase(instead_of=refusal))
        self.content_changed.emit(form)
        form.action.setFocus()

    def _choose_passphrase(self, instead_of: Refused | None = None) -> None:
        """`instead_of` says why the keyring did not open, where there is one."""
        from desktop.app.unlock import ChoosePassphrase

        form = ChoosePassphrase(self._bridge, chosen=instead_of is not None, arrival=self.arrival)
        if instead_of is not None:
            form.back.connect(lambda: self._ask_keyring(instead_of, is_new=True))
        form.finished.connect(self._unlocked)
        self.content_changed.emit(form)
        form.first.setFocus()

    def _unlocked(self, key: api.StoreKey) -> None:
        self._bridge.read_through(self._open_reader(key))
        self.opened.emit()

    def _say_trouble(self, refusal: Refused) -> None:
        self._say("alert", self.tr("Folkmoot cannot open what it keeps"), phrases.sentence(refusal),
                  self.tr("Try again"))

    def _say(self, picture: str, heading: str, text: str, action: str = "") -> None:
        from desktop.kit.empty import EmptyState

        content: QWidget = EmptyState(picture, heading, text, action, lambda: self.begin(None))
        self.content_changed.emit(content)
