"""Papers as files: their size, their pages, and what happens when they are saved."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.dialogs import Sheet
from desktop.kit.printing import Document, Label, label_sheets
from desktop.kit.printing.saving import save, write

LINK = "folkmoot:record/0123456789abcdef0123456789abcdef"


def made(pages: Callable[[QIODevice], Iterator[int]]) -> tuple[bytes, int]:
    """The file and the number of steps."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    steps = len(list(pages(buffer)))
    return bytes(buffer.data().data()), steps


def pages_in(file: bytes) -> int:
    return int(re.findall(rb"/Count (\d+)", file)[0])


def tools(count: int) -> Document:
    document = Document("Tools", "Maple Street")
    document.heading("Lent")
    document.table(["Item", "With"], [[f"Drill {number}", "Rosa"] for number in range(count)], amounts={1})
    return document


@pytest.mark.usefixtures("qapp")
def test_a_long_table_has_as_many_pages_as_it_needs() -> None:
    short, _steps = made(tools(3).write)
    long, steps = made(tools(200).write)
    assert short.startswith(b"%PDF-")
    assert pages_in(short) == 1
    assert pages_in(long) == steps > 3


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("language", "size"), [("de_DE", b"595"), ("en_US", b"612"), ("en_CA", b"612")])
def test_paper_is_that_of_the_country(language: str, size: bytes) -> None:
    QLocale.setDefault(QLocale(language))
    try:
        file, _steps = made(tools(1).write)
    finally:
        QLocale.setDefault(QLocale("en_GB"))
    assert re.findall(rb"/MediaBox \[0 0 (\d+)", file)[0] == size


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("labels", "skip", "pages"), [(1, 0, 1), (24, 0, 1), (24, 1, 2), (25, 0, 2), (1, 23, 1)])
def test_labels_fill_sheets_of_twenty_four(labels: int, skip: int, pages: int) -> None:
    sheets = [Label(f"Drill {number}", "Maple Street", LINK) for number in range(labels)]
    file, steps = made(lambda device: label_sheets("Labels", sheets, device, skip))
    assert (pages_in(file), steps) == (pages, labels)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def said(window: QWidget) -> list[str]:
    return [each.text() for sheet in window.findChildren(Sheet) for each in sheet.findChildren(QLabel) if each.text()]


def test_a_paper_is_saved_whole_and_named(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    write(window, tmp_path / "tools", tools(200).write)
    qtbot.waitUntil(lambda: bool(said(window)))
    assert pages_in((tmp_path / "tools.pdf").read_bytes()) > 3
    assert said(window) == ["Saved", "tools.pdf is ready. Open it to print it."]


def test_a_folder_that_is_not_there_is_said(window: QWidget, tmp_path: Path) -> None:
    write(window, tmp_path / "nowhere" / "tools.pdf", tools(1).write)
    assert said(window)[0] == "Not saved"
    assert "cannot be written. Choose another folder." in said(window)[1]


def test_a_title_that_is_no_name_of_a_file_is_made_one(window: QWidget) -> None:
    dialog = save(window, "Print", "../a\\b: c?\n", tools(1).write)
    assert Path(dialog.selectedFiles()[0]).name == "-a-b- c--.pdf"
