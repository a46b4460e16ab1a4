"""A calendar file of the gatherings that everybody sees, for other programs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog

from desktop.features.gatherings.reading import all_gatherings, as_record
from desktop.kit import phrases
from desktop.kit.dialogs import ask_new_file, notice
from desktop.kit.page import Page
from desktop.kit.scope import Scope
from models.case import Record, State
from models.errors import Refused
from models.features.gatherings.calendar_writing import write_calendar
from sync.history_commands import ReadState

translate = QCoreApplication.translate


def save_calendar(page: Page, scope: Scope) -> QFileDialog:
    """Ask where the file goes, and write it. A program that watches the file finds the old calendar or the new one."""
    heading, kinds = translate("gatherings", "Save as a calendar file"), translate("gatherings", "Calendars (*.ics)")

    def write(path: Path) -> None:
        collect(page, scope, lambda found: _write(page, path, found, scope.group.name))

    return ask_new_file(page, heading, kinds, Path(QDir.homePath()) / "gatherings.ics", write)


def collect(page: Page, scope: Scope, then: Callable[[list[Record]], object]) -> None:
    """Read all gatherings, one after the other, so that the window goes on meanwhile."""
    waiting, found = all_gatherings(scope.bridge, scope.group.number)[::-1], list[Record]()

    def following() -> None:
        if not waiting:
            then(found)
            return
        each = waiting.pop()

        def read(state: State) -> None:
            found.append(as_record(each, state))
            following()

        scope.bridge.call(ReadState(each[0]), read, lambda _reason: following(), owner=page)

    following()


def _write(page: Page, path: Path, found: list[Record], name: str) -> None:
    path = path if path.suffix == ".ics" else path.with_name(f"{path.name}.ics")
    file = QSaveFile(str(path), page)
    written = write_calendar(found, name)
    if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(written) == len(written) and file.commit():
        page.toast.emit(translate("gatherings", "{file} is ready for other calendars.").format(file=path.name))
        return
    reason = phrases.sentence(Refused("calendar.not_written", reason=file.errorString()))
    notice(page, translate("gatherings", "Not saved"), reason)
