"""A field whose words are looked over, with a dictionary that knows four words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.kit import preferences
from desktop.kit.bridge import EngineBridge
from desktop.kit.spelling import Spelling, section, spelling
from desktop.kit.spelling import preferences as chosen
from desktop.kit.spelling.underlines import Underlines
from sync import api
from tests.desktop.conftest import Silent

KNOWN = {"the": [], "ladder": [], "is": [], "here": []}
SIMILAR = {"laddder": ["ladder", "bladder"]}


class Few:
    """A dictionary of four words."""

    def __init__(self, code: str) -> None:
        if code != "en_US":
            raise LookupError(code)
        self.code = code

    def knows(self, word: str) -> bool:
        return word.casefold() in KNOWN

    def suggestions(self, word: str) -> list[str]:
        return SIMILAR.get(word, [])


class Members:
    """A store in which Rosalind is a member."""

    def rows(self, sql: str, params: object = ()) -> list[tuple[object, ...]]:
        return [("Rosalind Okafor",)] if "members" in sql else []

    def close(self) -> None:
        pass


@pytest.fixture
def looked_over(bridge: EngineBridge, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spelling]:
    monkeypatch.setattr(spelling, "Dictionary", Few)
    monkeypatch.setattr(spelling, "installed", lambda: ("en_US",))
    bridge.read_through(Members())
    bridge.remember(chosen.LANGUAGE.name, "en_US")
    made = Spelling(bridge, bridge)
    yield made
    made.deleteLater()


@pytest.fixture
def area(looked_over: Spelling, qtbot: QtBot) -> QPlainTextEdit:
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.findChild(Underlines) is not None)
    return made


def underlined(area: QPlainTextEdit) -> list[str]:
    return [each.cursor.selectedText() for each in area.extraSelections()]


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_misspelt_words_are_underlined_once_they_are_finished(area: QPlainTextEdit, qtbot: QtBot) -> None:
    changed: list[str] = []
    area.insertPlainText("😀 ")
    qtbot.keyClicks(area, "The laddder")
    area.textChanged.connect(lambda: changed.append(area.toPlainText()))
    qtbot.wait(400)
    assert underlined(area) == [], "it is still being written"
    qtbot.keyClicks(area, " is here")
    qtbot.waitUntil(lambda: underlined(area) == ["laddder"])
    assert changed[-1:] == ["😀 The laddder is here"]
    assert len(changed) == len(" is here"), "a line under a word is no change of the text"


def test_f7_goes_to_each_and_a_suggestion_takes_its_place(
    looked_over: Spelling, area: QPlainTextEdit, qtbot: QtBot
) -> None:
    area.insertPlainText("😀 The laddder is heer")
    assert looked_over.show_next() == ""
    menu = open_menu(qtbot)
    assert area.textCursor().selectedText() == "laddder"
    assert [each.text() for each in menu.actions()][:2] == ["ladder", "bladder"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert area.toPlainText() == "😀 The ladder is heer"
    area.undo()
    assert area.toPlainText() == "😀 The laddder is heer", "one step back"
    area.redo()
    area.activateWindow()
    qtbot.waitUntil(area.hasFocus)
    assert looked_over.show_next() == ""
    menu = open_menu(qtbot)
    assert area.textCursor().selectedText() == "heer"
    assert not menu.actions()[0].isEnabled(), "nothing similar, in words"
    menu.close()


def test_own_words_are_kept_here_and_can_be_taken_out(
    looked_over: Spelling, area: QPlainTextEdit, client: Silent, qtbot: QtBot
) -> None:
    qtbot.keyClicks(area, "Rosalind is Heer ")
    qtbot.waitUntil(lambda: underlined(area) == ["Heer"])
    assert looked_over.show_next() == ""
    menu = open_menu(qtbot)
    next(each for each in menu.actions() if each.text().startswith("Add")).trigger()
    menu.close()
    area.activateWindow()
    qtbot.waitUntil(lambda: underlined(area) == [] and area.hasFocus())
    told = client.asked(api.Remember).command
    assert told == api.Remember("spelling/words", "Heer"), "a private note of this computer, and nothing else"
    assert looked_over.show_next() == "No word looks misspelt."
    cursor = area.textCursor()
    cursor.setPosition(area.toPlainText().index("Heer"))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    own = area.findChild(Underlines).menu(QPoint(1, 1))
    own.actions()[0].trigger()
    own.close()
    qtbot.waitUntil(lambda: underlined(area) == ["Heer"])


def test_it_can_be_switched_off(
    looked_over: Spelling, area: QPlainTextEdit, bridge: EngineBridge, qtbot: QtBot
) -> None:
    qtbot.keyClicks(area, "laddder ")
    qtbot.waitUntil(lambda: underlined(area) == ["laddder"])
    preferences.choose(bridge, chosen.ON, preferences.OFF)
    qtbot.waitUntil(lambda: underlined(area) == [])
    assert looked_over.show_next().startswith("Spelling is not checked.")


def test_without_a_dictionary_it_says_so(looked_over: Spelling, area: QPlainTextEdit, bridge: EngineBridge) -> None:
    bridge.remember(chosen.LANGUAGE.name, "ar_EG")
    assert looked_over.show_next() == "This computer has no dictionary for the language that you write."


def test_what_cannot_be_written_is_not_looked_over(area: QPlainTextEdit, qtbot: QtBot) -> None:
    area.setReadOnly(True)
    area.setPlainText("laddder is here")
    qtbot.wait(400)
    assert underlined(area) == []


def test_the_languages_are_those_of_the_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen, "installed", lambda: ("de_BE", "de_DE", "en_GB"))
    _, (switch, language) = section()
    assert dict(language.choices) == {
        "window": "As the window", "de_BE": "Deutsch (Belgien)", "de_DE": "Deutsch (Deutschland)",
        "en_GB": "British English"}  # fmt: skip
    assert switch.hint == chosen.ON.hint
    monkeypatch.setattr(chosen, "installed", lambda: ())
    assert section()[1][0].hint == chosen.NONE
