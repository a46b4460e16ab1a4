"""Files of others get safe names, and what may be a program is asked about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.files import opening
from desktop.kit.files.reading import ShownFile
from sync.file_commands import SaveFile
from sync.files import safe_name
from tests.desktop.conftest import Silent

NAMES = (
    "plan.pdf", "CON.txt", "nul", "a/b\\c.txt", "..", "../../x", "trailing.", "trailing ", "x" * 240 + ".pdf", "🎨.png",
    "invoice\u202efdp.exe", "photo.jpg.exe", "a\x00b.txt", "café.txt", "cafe\u0301.txt", ".hidden",
    "name:with*bad?chars.txt", "-rf", "~", "", "LPT1.tar.gz", "tab\there.txt", "\uff23\uff2f\uff2e.txt", "a.desktop",
)  # fmt: skip
PROGRAMS = ("invoice\u202efdp.exe", "photo.jpg.exe", "Folkmoot.lnk", "a.desktop", "x.html", "run", "A.PDF.JS", "m.docm")


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_file_stays_in_its_folder_with_its_ending(name: str, tmp_path: Path) -> None:
    first = opening.free(tmp_path, name)
    first.write_bytes(b"")
    assert first.parent == tmp_path
    assert [path.name for path in tmp_path.iterdir()] == [first.name]
    assert len(first.name.encode()) <= 255
    assert not set(first.name) & set('<>:"/\\|?*\x00\t\u202e')
    assert first.name[0] != "."
    assert first.name[-1] not in ". "
    ending = Path(name).suffix
    if ending not in ("", "."):
        assert first.name.endswith(ending)
    assert opening.free(tmp_path, name.upper()) != first


def test_names_of_devices_are_no_names_of_files() -> None:
    assert [safe_name(name) for name in ("CON.txt", "nul", "LPT1.tar.gz", "\uff23\uff2f\uff2e.txt")] == [
        "_CON.txt", "_nul", "_LPT1.tar.gz", "_\uff23\uff2f\uff2e.txt"]  # fmt: skip


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_may_be_a_program_is_asked_about(
    name: str, bridge: EngineBridge, client: Silent, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    opening.open_with(owner, bridge, 1, ShownFile(b"f" * 32, name, "image/png", 5))
    assert client.calls == []
    sheet = owner.findChild(Sheet)
    assert sheet is not None
    agree = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Open it anyway")
    assert not agree.hasFocus()
    agree.click()
    assert isinstance(client.calls[-1].command, SaveFile)


def test_what_only_shows_something_opens_at_once(bridge: EngineBridge, client: Silent, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    opening.open_with(owner, bridge, 1, ShownFile(b"f" * 32, "Minutes.PDF", "x/y", 5))
    command = client.asked(SaveFile).command
    assert isinstance(command, SaveFile)
    assert Path(command.path).name == "Minutes.PDF"
