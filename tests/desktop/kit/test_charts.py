"""Charts: the same figures as a picture, as a table, and as a sentence."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.kit.charts import Chart, Figures, Series, bars, lines
from desktop.kit.charts.picture import ChartPicture

ANSWERS = Figures("Shall we buy a ladder?", "Answer", ("Yes", "No"), (Series("Votes", (12, 3)),))
LOANS = Figures("Loans", "Month", ("1", "2", "3"), (Series("Tools", (3, 5.5, None)), Series("Books", (1, 0, 2))))
MANY = Figures("Hours", "Day", tuple(map(str, range(1, 11))), (
    Series("Hours", (None, 4.0, 9, 2, 5, 5, 5, 5, 6, None)),))  # fmt: skip


@pytest.mark.parametrize(("figures", "said"), [
    (ANSWERS, "Yes: 12; No: 3."),
    (LOANS, "1: Tools 3, Books 1; 2: Tools 5.50, Books 0; 3: Tools not known, Books 2."),
    (MANY, "Hours: first 4 (2), last 6 (9); most 9 (3), least 2 (4)."),
    (Figures("x", "y", (), ()), "Nothing is known yet."),
    (Figures("x", "y", ("a",), (Series("z", (None,)),)), "Nothing is known yet."),
])  # fmt: skip
@pytest.mark.usefixtures("qapp")
def test_the_figures_in_a_sentence(figures: Figures, said: str) -> None:
    assert figures.sentence == said


@pytest.fixture
def chart(request: pytest.FixtureRequest, qtbot: QtBot) -> Chart:
    made = Chart(LOANS, getattr(request, "param", "lines"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_same_is_a_table(chart: Chart) -> None:
    assert chart.picture.isVisible()
    assert not chart.table.isVisible()
    chart.turn.click()
    assert not chart.picture.isVisible()
    model = chart.table.model()
    cells = [[model.index(row, column).data() for column in range(model.columnCount())]
             for row in range(model.rowCount())]  # fmt: skip
    assert cells == [["1", "3", "1"], ["2", "5.50", "0"], ["3", "not known", "2"]]
    assert chart.turn.text() == "As a picture"


@pytest.mark.parametrize("chart", ["bars", "lines"], indirect=True)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_one_goes_through_the_picture_by_keys(chart: Chart, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    picture = chart.picture
    picture.setLayoutDirection(direction)
    picture.setFocus()
    assert picture.marked == 0
    ahead = Qt.Key.Key_Right if direction == Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
    qtbot.keyClick(picture, ahead)
    assert picture.marked == 1
    qtbot.keyClick(picture, Qt.Key.Key_End)
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert picture.marked == 2
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.marked == 0
    assert not picture.grab().isNull()


def test_a_blind_neighbour_hears_the_figures(chart: Chart) -> None:
    heard = QAccessible.queryAccessibleInterface(chart.picture)
    assert heard.text(QAccessible.Text.Name) == "Chart: Loans"
    assert heard.text(QAccessible.Text.Description) == LOANS.sentence


@pytest.mark.parametrize("chart", ["bars", "lines"], indirect=True)
def test_the_mouse_finds_the_value_under_it(chart: Chart) -> None:
    picture: ChartPicture = chart.picture
    corner = QPoint(picture.width() - 2, picture.height() - 2)
    QApplication.sendEvent(picture, QHelpEvent(QEvent.Type.ToolTip, corner, picture.mapToGlobal(corner)))
    assert QToolTip.text() == "3: Tools not known, Books 2"
    QToolTip.hideText()


@pytest.mark.usefixtures("qapp")
def test_places_are_mirrored_with_the_picture() -> None:
    area = QRectF(0, 0, 500, 300)
    assert lines.place_at(LOANS, area, QPointF(490, 10), mirrored=False) == 2
    assert lines.place_at(LOANS, area, QPointF(490, 10), mirrored=True) == 0
    assert bars.place_at(ANSWERS, area, QPointF(10, 299)) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("values", "ends"), [
    ((0, 0), (0, 1)), ((5, 2), (0, 5)), ((-3, 4), (-3, 4)), ((None,), (0, 1)),
])  # fmt: skip
def test_zero_is_always_in_the_picture(values: tuple[float | None, ...], ends: tuple[float, float]) -> None:
    assert lines.bounds(Figures("x", "y", ("a",) * len(values), (Series("z", values),))) == ends


def test_without_figures_there_is_a_sentence_in_place_of_the_picture(qtbot: QtBot) -> None:
    chart = Chart(Figures("Hours", "Month", (), (Series("Hours", ()),)), "lines")
    qtbot.addWidget(chart)
    chart.show()
    assert chart.nothing.isVisible()
    assert not chart.picture.isVisible()
    assert not chart.turn.isVisible()
