"""What the tool for pictures keeps, and what it says."""

from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.export import ExportSheet
from desktop.app.home.page import HomePage
from desktop.kit.dialogs import Sheet
from tests.desktop.crawler.drawing import Drawing, never_drawn
from tests.desktop.crawler.looks import Look


class Still:
    """A house in which nothing is under way."""

    def settle(self) -> None:
        pass


def test_each_screenful_is_kept_and_the_same_picture_once(qtbot: QtBot, tmp_path: Path) -> None:
    window, area, inside = QWidget(), QScrollArea(), QLabel("\n".join(map(str, range(40))))
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(area)
    area.setWidget(inside)
    window.resize(200, 300)
    window.show()
    drawing = Drawing(cast("Any", Still()), Look(), tmp_path)
    drawing.see(window, "page one")
    screens = sorted(each.name for each in tmp_path.iterdir())
    assert screens[:2] == ["001 page-one.png", "002 page-one-further-down-1.png"]
    assert len(screens) > 2
    drawing.see(window, "page two")
    assert drawing.twice[0] == ("page one", "page two")
    assert len(list(tmp_path.iterdir())) == len(screens)
    drawing.again(window, "page one, a button that changes nothing")
    assert len(drawing.places) == 2


def test_a_sheet_or_page_without_a_picture_is_named() -> None:
    left_out = never_drawn({HomePage})
    assert "desktop.app.export.ExportSheet" in left_out
    assert "desktop.app.home.page.HomePage" not in left_out
    assert "desktop.kit.dialogs.Sheet" not in left_out  # no window is one and nothing more
    assert "desktop.app.export.ExportSheet" not in never_drawn({ExportSheet, Sheet})
