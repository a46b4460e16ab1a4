"""Work that waits for the first paint."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.kit import first_paint
from desktop.kit.first_paint import after_first_paint


class Painted(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    @override
    def paintEvent(self, _event: object) -> None:
        self._told.append("painted")


def test_it_comes_after_the_paint_once(qtbot: QtBot) -> None:
    told: list[str] = []
    outer, inner = QWidget(), Painted(told)
    qtbot.addWidget(outer)
    inner.setParent(outer)
    after_first_paint(outer, lambda: told.append("done"))
    outer.show()
    qtbot.waitUntil(lambda: "done" in told)
    assert told == ["painted", "done"]
    inner.update()
    qtbot.waitUntil(lambda: told.count("painted") == 2)
    assert told.count("done") == 1


def test_what_is_never_shown_does_it_later(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(first_paint, "LATEST", 1)
    widget = QWidget()
    qtbot.addWidget(widget)
    after_first_paint(widget, lambda: told.append("done"))
    qtbot.waitUntil(lambda: told == ["done"])


def test_what_is_gone_does_not(qtbot: QtBot) -> None:
    told: list[str] = []
    widget = QWidget()
    after_first_paint(widget, lambda: told.append("done"))
    widget.show()
    widget.deleteLater()
    qtbot.waitUntil(lambda: not _is_there(widget))
    qtbot.wait(20)
    assert told == []


def _is_there(widget: QWidget) -> bool:
    try:
        widget.isVisible()
    except RuntimeError:
        return False
    return True
