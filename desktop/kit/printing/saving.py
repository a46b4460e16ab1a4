"""Asks where a file of pages goes, writes it piece by piece, and says how it ended."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QIODevice, QSaveFile, QTimer, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.kit.dialogs import Sheet, ask_new_file, notice
from desktop.kit.elsewhere import open_elsewhere
from desktop.kit.phrases import sentence
from models.errors import Refused

translate = QCoreApplication.translate
Pages = Callable[[QIODevice], Iterator[int]]
"""Draws into an open file, a piece for each step."""


def save(parent: QWidget, heading: str, name: str, pages: Pages) -> QFileDialog:
    """Ask for a place, with `name` (without `.pdf`) proposed, and write the pages there."""
    plain = "".join("-" if each in '<>:"/\\|?*' or ord(each) < 32 else each for each in name).strip(" .") or "Folkmoot"
    proposal = Path(QDir.homePath()) / f"{plain[:80]}.pdf"
    return ask_new_file(parent, heading, translate("printing", "Papers (*.pdf)"), proposal,
                        lambda path: write(parent, path, pages))  # fmt: skip


def write(parent: QWidget, path: Path, pages: Pages) -> None:
    """Write the file whole or not at all, without holding up the window, and say where it is or why it is not."""
    if path.suffix.lower() != ".pdf":
        path = path.with_name(f"{path.name}.pdf")
    file = QSaveFile(str(path), parent)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        _not_written(parent, path)
        return
    steps = pages(file)

    def step() -> None:
        if next(steps, None) is not None:
            QTimer.singleShot(0, file, step)
        elif file.commit():
            _written(parent, path)
        else:
            _not_written(parent, path)

    step()


def _not_written(parent: QWidget, path: Path) -> None:
    notice(parent, translate("printing", "Not saved"), sentence(Refused("archive.unwritable", path=str(path))))


def _written(parent: QWidget, path: Path) -> Sheet:
    text = translate("printing", "{file} is ready. Open it to print it.").format(file=path.name)
    made = Sheet(parent, translate("printing", "Saved"), text)
    made.add_button(translate("dialogs", "Close"), made.accept)

    def show() -> None:
        made.accept()
        open_elsewhere(parent, QUrl.fromLocalFile(str(path)))

    made.add_button(translate("printing", "Open"), show, "primary")
    made.open()
    return made
