"""Starting the window. The engine is started before Qt is imported, so both get ready side by side."""

import sys
from collections.abc import Sequence
from pathlib import Path

from sync.supervisor import Supervisor


def main(profile: Path | None, argv: Sequence[str]) -> int:
    """Run the window on a profile folder (None = the user's own) until it is closed; returns the exit code.

    `argv` goes to Qt. Raises Refused where the folder cannot be used.
    """
    supervisor = Supervisor(profile)
    try:
        return _run(supervisor, [sys.argv[0], *argv])
    finally:
        supervisor.close()


def _run(supervisor: Supervisor, argv: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from desktop.app.translations import install
    from desktop.app.window import Window
    from desktop.features import PAGES
    from desktop.kit.door import Door
    from desktop.kit.theme import theme
    from sync.reader import Reader

    app = QApplication(argv)
    app.setApplicationName("Folkmoot")
    app.setDesktopFileName("folkmoot")
    install(app)
    theme()
    door = Door(supervisor)
    supervisor.on_state(door.tell_engine_state)
    window = Window(door, Reader, PAGES)
    window.begin()
    code = app.exec()
    door.close()
    return code
