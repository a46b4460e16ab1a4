"""Saving files that others have sent, and opening them with another program."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final
from unicodedata import normalize

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtWidgets import QWidget

from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.busy import Busy
from desktop.kit.dialogs import Sheet, ask_new_file, confirm
from desktop.kit.elsewhere import open_elsewhere
from desktop.kit.files.reading import ShownFile
from models.errors import Refused
from sync.file_commands import SaveFile
from sync.files import safe_name

translate = QCoreApplication.translate
CALM: Final = frozenset((
    ".pdf", ".txt", ".md", ".csv", ".ics", ".vcf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".odt",
    ".ods", ".odp", ".odg", ".docx", ".xlsx", ".pptx", ".rtf", ".epub", ".mp3", ".ogg", ".oga", ".opus", ".flac",
    ".wav", ".m4a", ".mp4", ".m4v", ".webm", ".mov", ".ogv", ".gpx",
))  # fmt: skip
"""Endings of what only shows or plays. Everything else may run as a program, and is asked about."""


def is_calm(name: str) -> bool:
    """Does a file of this name only show or play something?"""
    return Path(safe_name(name)).suffix.lower() in CALM


def save(owner: QWidget, bridge: EngineBridge, group: int, file: ShownFile) -> None:
    """Ask where a copy goes, and write it there. It is fetched first if need be."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    proposal = free(folder, file.name)

    def chosen(path: Path) -> None:
        new = free(path.parent, path.name)  # the dialog has asked whether what is there may be replaced

        def saved() -> None:
            new.replace(path)

        _fetch(owner, bridge, SaveFile(group, file.id, str(new)), translate("files", "Save a copy"), saved)

    ask_new_file(owner, translate("files", "Save a copy"), translate("files", "All files (*)"), proposal, chosen)


def free(folder: Path, name: str) -> Path:
    """A path in the folder for a file of this name. No name there differs only in the case or form of letters."""
    safe = Path(safe_name(name))
    try:
        there = {_alike(path.name) for path in folder.iterdir()}
    except OSError:
        there = set()
    wanted, number = safe.name, 2
    while _alike(wanted) in there:
        wanted, number = f"{safe.stem} ({number}){safe.suffix}", number + 1
    return folder / wanted


def _alike(name: str) -> str:
    """Names for which this is the same are one name to some file system."""
    return normalize("NFC", name).casefold()


def open_with(owner: QWidget, bridge: EngineBridge, group: int, file: ShownFile) -> None:
    """Open a copy with the program that this computer has for it. What may run as a program is asked about first."""
    if is_calm(file.name):
        _open(owner, bridge, group, file)
        return
    ending = Path(safe_name(file.name)).suffix or translate("files", "no ending")
    confirm(
        owner, translate("files", "Open {name}?").format(name=phrases.isolated(file.name)),
        translate("files", "Files of this kind ({ending}) can be programs. A program can read and change everything"
                  " that you can. Open it only if you know what it is and trust who sent it.").format(ending=ending),
        translate("files", "Open it anyway"), lambda: _open(owner, bridge, group, file), danger=True)  # fmt: skip


def _open(owner: QWidget, bridge: EngineBridge, group: int, file: ShownFile) -> None:
    folder = Path(tempfile.mkdtemp(prefix="folkmoot-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / safe_name(file.name)

    def opened() -> None:
        path.chmod(0o400)
        open_elsewhere(owner, QUrl.fromLocalFile(str(path)),
                       translate("files", "Save a copy, and open it with a program of your choice."))  # fmt: skip

    _fetch(owner, bridge, SaveFile(group, file.id, str(path)), translate("files", "Open"), opened)


def _fetch(owner: QWidget, bridge: EngineBridge, command: SaveFile, heading: str, done: Callable[[], object]) -> None:
    """Run the command, with its progress in a sheet, which goes when it has ended."""
    sheet = Sheet(owner, heading)
    busy = Busy(bridge, sheet)
    sheet.body.addWidget(busy)

    def ended() -> None:
        sheet.accept()
        done()

    def failed(refused: Refused) -> None:
        if refused.code == "cancelled":
            sheet.reject()
            return
        busy.hide()
        sheet.show_problem(refused)
        sheet.add_button(translate("dialogs", "Close"), sheet.reject, "primary")
        sheet.show()

    sheet.rejected.connect(busy.cancel)
    busy.run(command, translate("files", "Reading the file…"), lambda _none: ended(), failed)
    sheet.open()
