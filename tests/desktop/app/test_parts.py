"""What is loaded only when it is used: the doctor names what an incomplete copy of Folkmoot lacks."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from desktop.app import parts
from desktop.app.preferences.appearance import LANGUAGE
from desktop.cli.checks import programs
from desktop.cli.options import Options
from resources import FOLDER


def test_everything_is_here(qapp: QApplication) -> None:
    assert parts.missing() == []


def test_every_translation_can_be_chosen() -> None:
    there = {file.stem.removeprefix("folkmoot_") for file in (FOLDER / "translations").glob("*.qm")}
    assert {code for code, _ in LANGUAGE.choices} - {"system"} == there


@pytest.mark.parametrize(("module", "lost"), [
    ("desktop.kit.qr", "labels to print"), ("models.features.gatherings.calendar_writing", "calendar files"),
])  # fmt: skip
def test_a_module_that_was_left_out_is_named(
    module: str, lost: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    assert parts.missing() == [lost]


def test_formats_and_languages_that_were_left_out_are_named(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QImageReader, "supportedImageFormats", staticmethod(lambda: [b"png"]))
    monkeypatch.setattr(parts, "FOLDER", tmp_path)
    assert parts.missing() == ["pictures", "languages"]


def test_the_doctor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Tried:
        returncode = 0
        stdout = "6\npictures\nlanguages\n"

    monkeypatch.setattr(programs.subprocess, "run", lambda *_words, **_settings: Tried)
    found, _window = programs.window(Options(None, None, None, None))
    assert (found.check, found.state) == ("parts", "fail")
    assert "pictures, languages" in found.detail
