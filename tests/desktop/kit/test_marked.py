"""Texts with marks, shown and written."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.kit.dialogs import Sheet
from desktop.kit.marked import MarkedEditor, MarkedView

TEXT = "# Programme\nWe meet **at six**, see [the map](https://example.org/map)."


@pytest.fixture
def view(qtbot: QtBot) -> MarkedView:
    made = MarkedView(TEXT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def editor(qtbot: QtBot) -> MarkedEditor:
    made = MarkedEditor()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def choose(editor: MarkedEditor, words: str) -> None:
    cursor = editor.area.document().find(words)
    assert not cursor.isNull()
    editor.area.setTextCursor(cursor)


def test_marks_are_shown_and_not_spelled(view: MarkedView) -> None:
    document = view.document()
    assert document.toPlainText() == "Programme\nWe meet at six, see the map."
    assert document.firstBlock().blockFormat().headingLevel() == 1
    assert document.find("six").charFormat().font().bold()
    assert document.find("map").charFormat().anchorHref() == "https://example.org/map"


@pytest.mark.parametrize("text", [
    "<img src='https://example.org/x.png'>", "![x](https://example.org/x.png)", "[x](javascript:alert)",
    "<a href='file:///etc/passwd'>x</a>", "&lt;b&gt; <script>x</script>",
])  # fmt: skip
def test_nothing_is_fetched_and_no_markup_is_read(view: MarkedView, text: str) -> None:
    view.show_text(text)
    shown = view.document().toPlainText()
    assert shown == text or shown == "!x"
    assert "<img" not in view.document().toHtml().replace("&lt;img", "")
    for kind in QTextDocument.ResourceType:
        assert view.loadResource(kind.value, QUrl("https://example.org/x.png")) is None


def test_a_link_to_the_web_is_asked_about_with_its_whole_address(view: MarkedView) -> None:
    view.anchorClicked.emit(QUrl("https://example.org/map"))
    said = [each.text() for each in view.findChild(Sheet).findChildren(QLabel)]
    assert "https://example.org/map" in said


def test_a_link_inside_is_followed_at_once(view: MarkedView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.followed) as caught:
        view.anchorClicked.emit(QUrl("folkmoot:record/" + "0" * 32))
    assert caught.args == ["folkmoot:record/" + "0" * 32]
    assert not view.findChildren(Sheet)


def test_it_is_as_tall_as_its_text(view: MarkedView) -> None:
    view.resize(400, view.height())
    short = view.height()
    view.show_text("A line.\n" * 30)
    assert view.height() > 10 * short / 2
    assert view.verticalScrollBar().maximum() == 0


def test_of_a_very_long_text_the_rest_is_there_on_demand(view: MarkedView) -> None:
    view.show_text("A line.\n" * 1_200 + "The end.")
    lines = view.document().toPlainText().split("\n")
    assert len(lines) == 501
    assert lines[-1] == "Read on"
    view.anchorClicked.emit(QUrl("more:"))
    view.anchorClicked.emit(QUrl("more:"))
    assert view.document().toPlainText().endswith("The end.")
    assert not view.findChildren(Sheet)


def test_words_become_bold_and_plain_again_by_keys(editor: MarkedEditor, qtbot: QtBot) -> None:
    editor.text = "😀 at six"
    choose(editor, "six")
    qtbot.keyClick(editor.area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text == "😀 at **six**"
    choose(editor, "six")
    qtbot.keyClick(editor.area, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert editor.text == "😀 at six"
    editor.area.undo()
    assert editor.text == "😀 at **six**"


def test_lines_become_headings(editor: MarkedEditor) -> None:
    editor.text = "Programme\nat six"
    editor.area.moveCursor(QTextCursor.MoveOperation.Start)
    editor.head(2)
    assert editor.text == "## Programme\nat six"
    editor.head(0)
    assert editor.text == "Programme\nat six"


def test_a_link_gets_its_address_in_a_line_of_its_own(editor: MarkedEditor, qtbot: QtBot) -> None:
    editor.text = "see the map"
    choose(editor, "map")
    editor._ask_link()
    qtbot.keyClicks(editor.link.line, "javascript:x")
    qtbot.keyClick(editor.link.line, Qt.Key.Key_Return)
    assert editor.link.problem.isVisible()
    assert editor.text == "see the map"
    editor.link.line.setText("https://example.org")
    qtbot.keyClick(editor.link.line, Qt.Key.Key_Return)
    assert editor.text == "see the [map](https://example.org)"
    assert not editor.link.isVisible()


def test_the_preview_shows_what_was_typed(editor: MarkedEditor) -> None:
    editor.text = "**six**"
    editor.preview.click()
    assert editor.view.document().toPlainText() == "six"
    assert not editor.area.isVisible()
    editor.preview.click()
    assert editor.area.isVisible()


def test_the_buttons_have_names(editor: MarkedEditor) -> None:
    assert [each.accessibleName() for each in editor._buttons] == ["Bold", "Heading", "Link…"]
