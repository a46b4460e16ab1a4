"""Files that a group gives away keep the names by which a double click opens them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import filing
from desktop.app.export import ExportSheet
from desktop.app.invite import InviteSheet
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from sync import api

GROUP = api.Group(3, b"g", "Maple Street 12 / back", "block-club", b"m")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    return tmp_path


def files(of: QWidget) -> QFileDialog:
    found = of.findChild(QFileDialog)
    assert found is not None
    return found


@pytest.mark.parametrize(("name", "file"), [
    ("Maple Street", "Maple-Street"), ("Straße 12", "Straße-12"), ("🌳", "group"),
])  # fmt: skip
def test_a_file_is_called_like_its_group(name: str, file: str) -> None:
    assert filing.plain(name) == file


@pytest.mark.parametrize(("make", "ask", "ending"), [
    (InviteSheet, InviteSheet._ask_file, ".folkmoot"), (ExportSheet, ExportSheet.ask, ".folkmoot.zip"),
])  # fmt: skip
def test_a_name_that_somebody_types_gets_the_ending(
    make: Callable[..., Sheet], ask: Callable[[Sheet], None], ending: str, window: QWidget, bridge: EngineBridge,
    home: Path
) -> None:
    sheet = make(window, bridge, GROUP)
    ask(sheet)
    proposed = Path(files(sheet).selectedFiles()[0]).name
    assert "Maple-Street-12---back" in proposed
    assert proposed.endswith(ending)
    files(sheet).selectFile(str(home / "for Walt"))
    assert files(sheet).selectedFiles() == [str(home / f"for Walt{ending}")]


def test_an_invitation_that_is_saved_says_where(window: QWidget, bridge: EngineBridge, home: Path) -> None:
    sheet = InviteSheet(window, bridge, GROUP)
    sheet.link.setText("folkmoot:join/abc")
    sheet.save(home / "for Walt.folkmoot")
    assert (home / "for Walt.folkmoot").read_text("utf-8") == "folkmoot:join/abc\n"
    told = sheet.findChild(Sheet)
    assert told is not None
    said = " ".join(one.text() for one in told.findChildren(QLabel))
    assert f"for Walt.folkmoot is in the folder {home}" in said
    assert not sheet.problem.text()
