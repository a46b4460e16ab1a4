"""Starts the window. The engine is started before Qt is imported, so that both get ready at the same time."""

import builtins
import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app import screen
from sync.process.supervisor import Supervisor
from sync.profile.folder import ProfileFolder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.app.window import Window
    from desktop.arrival import Arrival
    from models.errors import Refused
    from sync import api
    from sync.process.client import Call


SETTLED = 3_000
"""Milliseconds after the start; by then the window has long been painted."""


def main(
    profile: Path | None,
    argv: Sequence[str],
    unlock: "Callable[[], api.Unlock] | None" = None,
    arrival: "Arrival | None" = None,
    *,
    quietly: bool = False,
) -> int:
    """Run the window on a profile folder (None = the user's own) until it is closed; returns the exit code.

    `argv` goes to Qt. `unlock` returns an Unlock that opens the profile without asking; by default the keyring opens
    it, or the window asks. `arrival` is what the window shows first. If a window already runs on the profile, it comes
    to the front and shows `arrival`, and this start ends. `quietly`: the window stays in the background, unless it has
    something to ask. Raises Refused if there is no screen, if the folder cannot be used, or if `unlock` does not open
    the profile.
    """
    if trouble := screen.trouble():
        raise trouble
    if _is_second(ProfileFolder(profile).window_socket, arrival):
        return 0
    gc.disable()  # nearly everything made before the first paint stays, so collecting garbage would only cost time
    supervisor = Supervisor(profile)
    try:
        from sync import api

        unlocking = supervisor.submit(api.Unlock() if unlock is None else unlock())
        return _run(supervisor, [sys.argv[0], *argv], unlocking, arrival, asks=unlock is None, quietly=quietly)
    finally:
        supervisor.close()


def _is_second(address: Path | None, arrival: "Arrival | None") -> bool:
    """Has a window that runs on the profile taken `arrival`?"""
    if address is None or not address.exists():
        return False
    from desktop.second_start import pass_on  # a first start does not need it

    return pass_on(address, arrival)


def _run(
    supervisor: Supervisor, argv: list[str], unlocking: "Call", arrival: "Arrival | None", *, asks: bool,
    quietly: bool,
) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    _import_plainly()
    from desktop.app.translations import begin, chosen
    from desktop.app.window import Window
    from desktop.features import PAGES
    from desktop.kit.bridge import EngineBridge
    from desktop.kit.first_paint import after_first_paint
    from desktop.kit.icons import app_icon
    from desktop.kit.theme import theme
    from sync.reader import Reader

    if not asks:
        unlocking.result()
    app = QApplication([argv[0], "-style", "fusion", *argv[1:]])  # 7 ms faster than QApplication.setStyle
    app.setApplicationName("Folkmoot")
    app.setDesktopFileName("org.folkmoot.Folkmoot")
    begin(app, chosen(supervisor.folder.path))
    theme()
    bridge = EngineBridge(supervisor)
    supervisor.on_state(bridge.tell_engine_state)
    window = Window(bridge, Reader, PAGES)
    window.starts_quietly = quietly
    window.begin(unlocking, arrival)
    if sys.platform == "darwin":
        from desktop.app.arrivals import Arrivals

        app.installEventFilter(Arrivals(window.receive, app))
    QTimer.singleShot(0, window, lambda: _take_second_starts(app, window, supervisor.folder))
    after_first_paint(window, lambda: _guard(window, supervisor))
    after_first_paint(window, _tell_headings)
    after_first_paint(window, lambda: window.setWindowIcon(app_icon()))
    after_first_paint(window, say_if_no_letters)
    QTimer.singleShot(SETTLED, window, _collect_again)
    code = app.exec()
    bridge.close()
    return code


def _tell_headings() -> None:
    from desktop.kit import headings  # 3 ms, which no first paint needs

    headings.install()


def _take_second_starts(app: "QApplication", window: "Window", folder: ProfileFolder) -> None:
    from desktop.app.arrivals import SecondStarts

    address = folder.window_socket
    if address is not None:
        with suppress(OSError):  # then a second start opens a second window
            app.aboutToQuit.connect(SecondStarts(address, window.take_second_start, window).close)


def _guard(window: "Window", supervisor: Supervisor) -> None:
    from PySide6.QtCore import QTimer

    from desktop.app.background import Background
    from desktop.app.lock import WindowLock
    from desktop.kit.spelling import Spelling

    WindowLock(window, supervisor.lock)
    Background(window, supervisor.folder.path)
    Spelling(window.bridge, window)
    window.bridge.noted.connect(partial(_keep_language, window, supervisor.folder.path))
    QTimer.singleShot(SETTLED, window, lambda: _notify(window))
    QTimer.singleShot(SETTLED, window, lambda: _begin_keepers(window))


def _keep_language(window: "Window", profile: Path, note: str) -> None:
    from desktop.app.preferences.appearance import LANGUAGE
    from desktop.app.translations import keep
    from desktop.kit.preferences import value

    if note == LANGUAGE.name:
        keep(profile, value(window.bridge, LANGUAGE))


def _notify(window: "Window") -> None:
    from desktop.app.notifications.showing import Showing

    Showing(window)


def _begin_keepers(window: "Window") -> None:
    from desktop.app import keepers
    from desktop.features import PAGES

    keepers.begin(window, PAGES)


def say_if_no_letters() -> None:
    """Say on standard error that no font is installed: such a window shows no letters, so it cannot say it itself."""
    if not _font():
        print("The window shows no letters, because no font is installed. Install one, for example DejaVu.",  # noqa: T201
              file=sys.stderr)  # fmt: skip


def _font() -> str:
    """The name of the font of the window; empty if there is none."""
    from PySide6.QtGui import QFont, QFontInfo

    return QFontInfo(QFont()).family()


def try_qt() -> int:
    """Start Qt, and print how many letters the name of its font has: 0 if it finds none; then a line for each part of
    Folkmoot that is missing. Returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import parts

    application = QApplication([])
    print(len(_font()), *parts.missing(), sep="\n")  # noqa: T201
    application.quit()
    return 0


def excuse(refused: "Refused") -> None:
    """Show a window that says why Folkmoot cannot start. Does nothing if there is no desktop."""
    if screen.trouble():
        return
    from PySide6.QtWidgets import QApplication, QMessageBox

    from desktop.app.translations import install
    from desktop.kit import phrases

    app = QApplication([sys.argv[0], "-style", "fusion"])
    app.setDesktopFileName("org.folkmoot.Folkmoot")
    install(app)
    box = QMessageBox(QMessageBox.Icon.Warning, "Folkmoot", phrases.sentence(refused), QMessageBox.StandardButton.Close)
    box.finished.connect(app.quit)
    box.open()
    app.exec()


def _import_plainly() -> None:
    """Restore Python's own import, which PySide6 leaves in builtins. PySide6's import reads the source of every later
    module to look for `__feature__`. None of ours uses it, and the reading takes a quarter of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _collect_again() -> None:
    gc.freeze()
    gc.enable()
