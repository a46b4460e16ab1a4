"""Locking: the engine, which holds the keys, ends; the window shows nothing but the way back in. After unlocking it
shows the same place, with what was typed."""

import gc
from collections.abc import Callable

from msgspec import MsgspecError, json
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import look
from desktop.app.idle import Idle
from desktop.app.opening import LOCKED
from desktop.app.preferences.table import LOCK_AFTER
from desktop.app.typed import Typed, put_back, typed
from desktop.app.window import Window
from desktop.kit import phrases
from desktop.kit.busy import Busy
from desktop.kit.controls import label
from desktop.kit.dialogs import Sheet, notice
from desktop.kit.preferences import value
from models.errors import Refused
from sync import api

TYPED = "window/typed"
"""Note of this computer: what was typed when it was locked."""
AGAIN = 60
"""Seconds after which a lock is tried again that a long task has put off."""


class WindowLock(QObject):
    def __init__(self, window: Window, end_engine: Callable[[], None]) -> None:
        """`end_engine` as `Supervisor.lock`."""
        super().__init__(window)
        self._window, self._bridge, self._end_engine = window, window.bridge, end_engine
        self._opens_with = ""
        """As `api.Profile.lock`; empty until it is known."""
        self._idle = Idle(self)
        self._idle.expired.connect(self._left_alone)
        window.lock_asked.connect(self.ask)
        window.opening.opened.connect(self._opened)
        self._bridge.noted.connect(self._noted)
        if self._bridge.has_store:
            self._opened()

    def ask(self) -> None:
        """Lock; but where the keyring opens it alone, first say what that is worth."""
        if self._opens_with == "keyring":
            self._explain()
        else:
            self.lock()

    def lock(self) -> None:
        """Lock now. What is typed is kept with the drafts, before the engine ends."""
        window, bridge = self._window, self._bridge
        if not bridge.has_store:
            return
        bridge.keep_now.emit()
        texts = typed(window)
        if texts:
            bridge.remember(TYPED, json.encode(texts).decode())
        look.keep_size(window, bridge)
        try:
            self._end_engine()
        except Refused as refused:
            notice(window, self.tr("Not locked"), phrases.sentence(refused))
            return
        self._idle.allow(0)
        _close_others(window)
        locked = label(self.tr("Locked"), "heading")  # until an engine tells how it opens again
        locked.setAlignment(Qt.AlignmentFlag.AlignCenter)
        window.show_content(locked)
        bridge.close()
        window.setWindowTitle("Folkmoot")
        window.registry.show_group(False)
        window.registry.show_groups(())
        window.opening.ask(Refused(LOCKED))
        gc.collect()

    def _explain(self) -> None:
        sheet = Sheet(
            self._window, self.tr("Lock without a passphrase?"),
            self.tr("Folkmoot opens with the keyring of this computer. A lock hides everything and stops the exchange "
                    "with neighbours, but whoever sits here while you are logged in opens it again with one click. "
                    "With a passphrase, only you do."),
        )  # fmt: skip

        def after(do: Callable[[], object]) -> None:
            sheet.accept()
            do()

        sheet.add_cancel()
        sheet.add_button(self.tr("Lock anyway"), lambda: after(self.lock))
        sheet.add_button(self.tr("Choose a passphrase…"), lambda: after(self._choose), "primary")
        sheet.open()

    def _choose(self) -> None:
        from desktop.app.passphrase_sheet import ask_passphrase

        ask_passphrase(self._window, self._bridge, self.lock)

    def _opened(self) -> None:
        def known(profile: api.Profile) -> None:
            self._opens_with = profile.lock

        self._bridge.call(api.Ask(), known, lambda _refusal: None, self)
        self._noted(LOCK_AFTER.name)
        note = self._bridge.local(TYPED)
        if note is not None:
            self._bridge.remember(TYPED, None)
            self._show_kept(_read(note))

    def _show_kept(self, texts: list[Typed]) -> None:
        left = put_back(self._window, texts)
        if left:
            from desktop.app.kept_sheet import KeptSheet

            KeptSheet(self._window, left).open()

    def _noted(self, note: str) -> None:
        if note == LOCK_AFTER.name and self._bridge.has_store:
            self._idle.allow(60 * int(value(self._bridge, LOCK_AFTER)))

    def _left_alone(self) -> None:
        if any(task.isVisible() for task in self._window.findChildren(Busy)):
            self._idle.allow(AGAIN)
        else:
            self.lock()


def _close_others(window: QWidget) -> None:
    """Close every dialog, popover and menu."""
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
            other.deleteLater()


def _read(note: str) -> list[Typed]:
    try:
        return json.decode(note, type=list[Typed])
    except MsgspecError:
        return []
