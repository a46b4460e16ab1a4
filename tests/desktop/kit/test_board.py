"""Cards in columns, moved by keys and by their menu."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.kit.board import Board, Card, Column, Step
from desktop.kit.lines import Lines, LinesDelegate

STATES = ("open", "doing", "done")


@dataclass(frozen=True, slots=True)
class Task:
    key: str

    @property
    def title(self) -> str:
        return self.key

    @property
    def spoken(self) -> str:
        return f"{self.key}, nobody yet"


class TaskDelegate(LinesDelegate[Task]):
    def lines(self, row: Task) -> Lines:
        return Lines(row.title, "", "")


TABLES, BAND = Task("Borrow tables"), Task("Ask the band")
CARDS = {"open": [TABLES, BAND], "done": [Task("Tell the town hall")]}


def steps(_card: Card, state: str) -> list[Step]:
    """Not back to the beginning."""
    return [Step(f"to_{each}", f"Move to {each}", each) for each in STATES[1:] if each != state]


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    made = Board([Column(state, state.capitalize()) for state in STATES], steps, TaskDelegate)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_cards(CARDS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.columns[0].setFocus()
    made.columns[0].setCurrentIndex(made.columns[0].cards.index(0))
    return made


def test_columns_say_how_many_there_are(board: Board) -> None:
    heard = QAccessible.queryAccessibleInterface(board.columns[0])
    assert heard.text(QAccessible.Text.Name) == "Open (2)"
    assert board.columns[0].cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Borrow tables, nobody yet"


def test_arrows_go_to_the_next_column_with_cards_and_back(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClick(board.columns[0], Qt.Key.Key_Right)
    assert board.columns[2].hasFocus()
    assert board.columns[2].card is CARDS["done"][0]
    qtbot.keyClick(board.columns[2], Qt.Key.Key_Right)
    assert board.columns[2].hasFocus()
    qtbot.keyClick(board.columns[2], Qt.Key.Key_Left)
    assert board.columns[0].card is TABLES


def test_ctrl_and_an_arrow_move_the_card_and_it_stays_chosen(board: Board, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.moved) as caught:
        qtbot.keyClick(board.columns[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [TABLES, "to_doing"]
    board.show_cards({"open": [BAND], "doing": [TABLES], "done": CARDS["done"]})
    assert board.columns[1].hasFocus()
    assert board.columns[1].card is TABLES


def test_a_move_that_is_not_allowed_does_nothing(board: Board, qtbot: QtBot) -> None:
    board.show_cards({"doing": [TABLES]})
    board.columns[1].setFocus()
    board.columns[1].setCurrentIndex(board.columns[1].cards.index(0))
    with qtbot.assertNotEmitted(board.moved):
        qtbot.keyClick(board.columns[1], Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)


def test_from_right_to_left_the_arrows_are_turned(board: Board, qtbot: QtBot) -> None:
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(board.moved):
        qtbot.keyClick(board.columns[0], Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)


def test_the_menu_has_the_same_moves(board: Board, qtbot: QtBot) -> None:
    board.columns[0].customContextMenuRequested.emit(QPoint(5, 5))
    menu = board.findChild(QMenu)
    assert [each.text() for each in menu.actions()] == ["Open", "Move to doing", "Move to done"]
    with qtbot.waitSignal(board.moved) as caught:
        menu.actions()[2].trigger()
    assert caught.args == [TABLES, "to_done"]
    menu.close()


def test_return_opens_the_card(board: Board, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.opened) as caught:
        qtbot.keyClick(board.columns[0], Qt.Key.Key_Return)
    assert caught.args == [TABLES]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_column_that_has_the_keyboard_is_in_sight(board: Board, qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    board.setLayoutDirection(way)
    board.resize(board.columns[0].width() + 60, 400)
    for each in board.columns:
        assert each.hasFocus()
        qtbot.waitUntil(lambda each=each: each.visibleRegion().boundingRect().width() == each.width())
        qtbot.keyClick(each, Qt.Key.Key_Tab)
