"""The crawler finds what is planted for it, and finds nothing in the window."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.kit.flow import FlowRow
from tests.desktop.crawler import looks
from tests.desktop.crawler.painting import painted_faults
from tests.desktop.crawler.seeing import look_at
from tests.desktop.crawler.tabbing import tab_round
from tests.desktop.crawler.wording import foreign_digits, untranslated, worded
from tests.test_architecture import ROOT

LONG = "A sentence that is too long for the little room that it has here"
Plant = Callable[[QWidget], object]


def named(part: QLineEdit) -> QLineEdit:
    part.setAccessibleName("Name")
    return part


def narrow(part: QWidget) -> QWidget:
    part.setFixedWidth(60)
    return part


def low(part: QLabel) -> QLabel:
    part.setWordWrap(True)
    part.setFixedSize(60, 20)
    return part


def over_each_other(root: QWidget) -> None:
    layout = QHBoxLayout(root)
    for text in ("one", "two"):
        layout.addWidget(part := QLabel(text))
        part.show()
    layout.activate()
    layout.setEnabled(False)
    first, second = (layout.itemAt(place).widget() for place in range(2))
    second.setGeometry(first.geometry())


def reaching_out(root: QWidget) -> None:
    QLabel("outside", root).move(380, 10)


def wide_inside(root: QWidget) -> None:
    area, inside = QScrollArea(), QLabel(LONG)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedWidth(100)
    area.setWidget(inside)
    QVBoxLayout(root).addWidget(area)


def empty_end(root: QWidget) -> None:
    area, inside, flow = QScrollArea(), QWidget(), FlowRow()
    for each in "abcdefghij":
        flow.add(QPushButton(each * 5))
    layout = QVBoxLayout(inside)
    layout.addWidget(flow)
    layout.addStretch(1)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedHeight(100)
    area.setWidget(inside)
    QVBoxLayout(root).addWidget(area)


def added(make: Callable[[], QWidget]) -> Plant:
    return lambda root: QVBoxLayout(root).addWidget(make(), 0, Qt.AlignmentFlag.AlignTop)


class Painted(QWidget):
    """Two texts that a row paints itself."""

    def __init__(self, second: QRectF, text: str = "two") -> None:
        super().__init__()
        self.second, self.text = second, text
        self.setMinimumSize(300, 60)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(QRectF(0, 0, 100, 30), 0, "one")
        painter.drawText(self.second, 0, self.text)
        painter.end()


def held(root: QWidget) -> None:
    """A field that takes Tab as a letter."""
    layout = QVBoxLayout(root)
    for part in (named(QLineEdit()), QPlainTextEdit(), named(QLineEdit())):
        part.setAccessibleName("Name")
        layout.addWidget(part)


def passed(root: QWidget) -> None:
    """A button in front of the field to which its whole leads."""
    whole, button, field = QWidget(), QPushButton("Bold"), named(QLineEdit())
    layout = QVBoxLayout(whole)
    layout.addWidget(button)
    layout.addWidget(field)
    whole.setFocusProxy(field)
    outer = QVBoxLayout(root)
    outer.addWidget(named(QLineEdit()))
    outer.addWidget(whole)


def combo() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName("Name")
    box.addItem(LONG)
    box.setFixedWidth(80)
    return box


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def shown(root: QWidget, plant: Plant, qtbot: QtBot) -> QWidget:
    with qtbot.waitActive(root):
        root.show()
        root.activateWindow()
    plant(root)
    for each in root.findChildren(QWidget):
        each.show()
    return root


@pytest.mark.parametrize(("plant", "kind"), [
    (added(QLineEdit), "no name"), (added(lambda: narrow(QLabel(LONG))), "cut off"),
    (added(lambda: low(QLabel(LONG))), "cut off"), (added(lambda: narrow(QPushButton(LONG))), "cut off"),
    (added(lambda: narrow(QCheckBox(LONG))), "cut off"), (added(combo), "cut off"),
    (over_each_other, "overlap"), (reaching_out, "outside"), (wide_inside, "outside"),
    (empty_end, "empty"),
    (added(QStackedWidget), "odd role"), (lambda root: root.resize(8000, 200), "too large"),
])  # fmt: skip
def test_what_is_planted_is_seen(root: QWidget, plant: Plant, kind: str, qtbot: QtBot) -> None:
    assert {each.kind for each in look_at(shown(root, plant, qtbot))} == {kind}


def test_what_is_right_is_left_alone(root: QWidget, qtbot: QtBot) -> None:
    shown(root, added(lambda: named(QLineEdit("A word"))), qtbot)
    assert list(look_at(root)) == []
    assert list(tab_round(root, lambda: None)) == []


@pytest.mark.parametrize(("plant", "kind"), [(held, "trap"), (passed, "unreachable")])
def test_where_tab_does_not_come_is_found(root: QWidget, plant: Plant, kind: str, qtbot: QtBot) -> None:
    assert kind in {each.kind for each in tab_round(shown(root, plant, qtbot), lambda: None)}


@pytest.mark.parametrize(("second", "text", "kinds"), [
    (QRectF(0, 5, 100, 30), "two", {"overlap"}), (QRectF(0, 30, 20, 30), LONG, {"cut off"}),
    (QRectF(0, 30, 100, 30), "two", set()),
])  # fmt: skip
def test_painted_texts_are_seen_too(
    root: QWidget, second: QRectF, text: str, kinds: set[str], qtbot: QtBot
) -> None:
    shown(root, added(lambda: Painted(second, text)), qtbot)
    assert {each.kind for each in painted_faults(root)} == kinds


def test_words_of_the_builders_and_words_without_a_translation_are_found(root: QWidget, qtbot: QtBot) -> None:
    shown(root, added(lambda: QLabel("The store is full")), qtbot)
    assert {each.kind for each in worded(root, "en", "")} == {"forbidden"}
    assert {each.kind for each in worded(root, "pseudo", "")} == {"untranslated"}
    assert not list(worded(root, "pseudo", "Ana said: The store is full"))
    assert foreign_digits("من 2 إلى ١٠", "")
    assert not foreign_digits("\u2068Number 12\u2069: من ٢ إلى ١٠ (Ctrl+1)", "")
    assert not untranslated("[Şáîđ bý Ana, [yesterday] ō]: Drill", "Drill")
    assert untranslated("[Şáîđ ō], by the way", "Drill")


def test_the_nine_looks_hold_every_pair() -> None:
    values = [(each.screen, each.zoom, each.colours, each.words) for each in looks.pairs()]
    for one in range(4):
        for other in range(one + 1, 4):
            assert len({(each[one], each[other]) for each in values}) == 9
    assert len(looks.every()) == 135
    assert set(looks.pairs()) <= set(looks.every())


@pytest.mark.slow
def test_the_window_has_no_fault() -> None:
    """In a process of its own: it needs screens of its own, and leaves no letters, colours or language to others."""
    ended = subprocess.run([sys.executable, "-m", "tests.desktop.crawler", "--brief"], cwd=ROOT, capture_output=True,
                           text=True, check=False)  # fmt: skip
    assert (ended.stdout.strip(), ended.returncode) == ("Nothing is wrong.", 0), ended.stderr[-2000:]
