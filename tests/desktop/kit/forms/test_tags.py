"""Tags as chips: by keys, by completion, and what is heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.kit.forms.tags import TagsEditor
from models.fields import Tags


@pytest.fixture
def editor(qtbot: QtBot) -> TagsEditor:
    made = TagsEditor(Tags(), ["garden", "power tool"])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def chips(editor: TagsEditor) -> list[str]:
    return [each.accessibleName() for each in editor.findChildren(QToolButton) if not each.isHidden()]


def test_comma_and_return_make_chips(editor: TagsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.line, "Garden,")
    qtbot.keyClicks(editor.line, "old things")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.text == "garden, old things"
    assert editor.line.text() == ""
    assert chips(editor) == ["Take the tag garden off", "Take the tag old things off"]


def test_backspace_takes_the_last_one_back_into_the_line(editor: TagsEditor, qtbot: QtBot) -> None:
    editor.text = "a, b"
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert (editor.text, editor.line.text()) == ("a, b", "b")
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert editor.text == "a"


def test_what_is_typed_is_not_lost_without_a_comma(editor: TagsEditor, qtbot: QtBot) -> None:
    editor.text = "a"
    qtbot.keyClicks(editor.line, "b")
    assert editor.text == "a, b"


def test_what_is_no_tag_stays_in_the_line(editor: TagsEditor) -> None:
    long = "x" * 41
    editor.text = f"a, {long}"
    assert editor.line.text() == long
    assert editor.text == f"a, {long}"


def test_one_tag_is_there_once(editor: TagsEditor) -> None:
    editor.text = "a, A , a"
    assert editor.text == "a"


def test_what_others_used_is_offered(editor: TagsEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.line, "pow")
    assert editor.line.completer().currentCompletion() == "power tool"
