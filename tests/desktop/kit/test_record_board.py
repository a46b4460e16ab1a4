"""Records as cards: in the column of their state, moved by who may."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import words
from desktop.kit.bridge import EngineBridge
from desktop.kit.gallery.sample import FEATURE, GROUP, RECORD, SAMPLE, WORDS, Engine, Store
from desktop.kit.records import Subject
from desktop.kit.records.board import RecordBoard
from desktop.kit.scope import Scope


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> RecordBoard:
    for code, said in WORDS.items():
        monkeypatch.setitem(words.WORDS, code, said)
    bridge = EngineBridge(Engine())
    bridge.read_through(Store())
    made = RecordBoard(Scope(bridge, GROUP), Subject(FEATURE, SAMPLE))
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_cards_stand_in_the_column_of_their_state(board: RecordBoard) -> None:
    heads = [each.accessibleName() for each in board.board.columns]
    assert heads == ["being prepared (7)", "over (1)"]
    assert not board.end.isVisible()


def test_only_moves_that_are_open_to_this_person_are_offered(board: RecordBoard) -> None:
    card = board.board.columns[0].cards.item(0)
    assert [(step.intent, step.text, step.to) for step in board._steps(card, "open")] == [
        ("finish", "It is over", "done")]  # fmt: skip
    assert board._steps(card, "done") == []


def test_a_key_asks_for_the_move_of_the_record(board: RecordBoard, qtbot: QtBot) -> None:
    column = board.board.columns[0]
    column.setFocus()
    column.setCurrentIndex(column.cards.index(0))
    with qtbot.waitSignal(board.moved) as caught:
        qtbot.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    entry, action = caught.args
    assert (entry.record, action.intent) == (RECORD, "finish")
    with qtbot.waitSignal(board.opened) as caught:
        qtbot.keyClick(column, Qt.Key.Key_Return)
    assert caught.args[0].record == RECORD
