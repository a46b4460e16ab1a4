"""Headings are headings for screen readers."""

import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit import headings
from desktop.kit.controls import column, label
from desktop.kit.picture import Elided


@pytest.fixture(scope="module", autouse=True)
def _installed(qapp: QApplication) -> None:
    headings.install()


def test_headings_are_told_from_other_text(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = column(page)
    parts = [label("Big", "title"), label("Small", "heading"), Elided("Cut", "heading"),
             label("Part", "small", look="section"), label("plain")]  # fmt: skip
    for part in parts:
        layout.addWidget(part)
    page.show()
    gc.collect()
    heard = [QAccessible.queryAccessibleInterface(part) for part in parts]
    role = QAccessible.Role
    assert [each.role() for each in heard] == [*[role.Heading] * 4, role.StaticText]
    assert [each.text(QAccessible.Text.Name) for each in heard] == ["Big", "Small", "Cut", "Part", "plain"]
    parts[0].setText("Bigger")
    assert heard[0].text(QAccessible.Text.Name) == "Bigger"
