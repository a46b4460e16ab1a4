from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop.features.conversations import emoji_names, queries
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.draft import Draft
from desktop.features.conversations.emoji import EMOJI, EmojiPicker, pick
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.rows import MessageSource
from models.features.conversations.message import TEXT
from models.text import is_emoji


@pytest.fixture
def composer(qtbot: Any) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.open_for("Write to #garden", "")
    with qtbot.waitExposed(made):
        made.show()
    made.field.setFocus()
    return made


@pytest.fixture
def row(shelf: Any) -> Row:
    garden = shelf.channel("garden")
    shelf.say(garden, "Who has the key?", by=0)
    me = shelf.rows("SELECT me FROM groups")[0][0]
    return MessageSource(shelf, garden, me, queries.names(shelf, 1)).before(None, 1)[0]


def banner(composer: Composer) -> str:
    return composer.banner_text


def test_return_sends_and_empties(qtbot: Any, composer: Composer) -> None:
    QTest.keyClicks(composer.field, "hello")
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["hello", None]
    assert composer.text == ""


def test_shift_and_return_begin_a_new_line_and_the_field_grows(qtbot: Any, composer: Composer) -> None:
    low = composer.field.height()
    with qtbot.assertNotEmitted(composer.sent):
        for _line in range(3):
            QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert composer.text == "\n\n\n"
    assert composer.field.height() > low
    for _line in range(20):
        QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    high = composer.field.height()
    QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert composer.field.height() == high


def test_nothing_visible_is_not_sent(qtbot: Any, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClicks(composer.field, "   ")
        QTest.keyClick(composer.field, Qt.Key.Key_Return)


def test_a_message_that_is_too_long_says_so_and_stays(qtbot: Any, composer: Composer) -> None:
    composer.field.setPlainText("x" * (TEXT - 5))
    assert composer.note.text() == "Room for 5 more characters"
    composer.field.setPlainText("x" * (TEXT + 3))
    assert composer.note.text() == "3 characters too many"
    with qtbot.assertNotEmitted(composer.sent):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    composer.field.setPlainText("x")
    assert composer.note.isHidden()


def test_a_reply_names_what_it_answers_until_escape(qtbot: Any, composer: Composer, row: Row) -> None:
    composer.answer(row)
    assert "Who has the key?" in banner(composer)
    assert composer.field.accessibleDescription() == banner(composer)
    QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert banner(composer) == composer.field.accessibleDescription() == ""

    composer.answer(row)
    QTest.keyClicks(composer.field, "me")
    with qtbot.waitSignal(composer.sent) as sent:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["me", row]
    assert banner(composer) == ""


def test_editing_keeps_the_draft_for_later(qtbot: Any, composer: Composer, row: Row) -> None:
    QTest.keyClicks(composer.field, "half a thou")
    composer.change(row)
    assert composer.text == "Who has the key?"
    QTest.keyClicks(composer.field, "!")
    assert composer.draft == Draft("half a thou", b"", row.message.record, "Who has the key?!")
    with qtbot.waitSignal(composer.edited) as edited:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert edited.args == [row, "Who has the key?!"]
    assert composer.text == "half a thou"


def test_what_escape_gives_up_can_be_taken_up_again(qtbot: Any, composer: Composer, row: Row) -> None:
    dropped: list[Any] = []
    composer.dropped.connect(lambda _words, take_up: dropped.append(take_up))
    composer.answer(row)
    QTest.keyClicks(composer.field, "me")
    composer.change(row)
    QTest.keyClicks(composer.field, "!")
    for _time in range(2):
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert (banner(composer), composer.text, composer.draft) == ("", "me", Draft("me"))
    for take_up in reversed(dropped):
        take_up()
    assert composer.text == "Who has the key?!"
    assert composer.draft == Draft("me", row.message.record, row.message.record, "Who has the key?!")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert "Who has the key?" in banner(composer), "the reply waits"
    assert composer.text == "me"


def test_escape_leaves_an_edited_message_as_it_was(qtbot: Any, composer: Composer, row: Row) -> None:
    QTest.keyClicks(composer.field, "draft")
    composer.change(row)
    with qtbot.assertNotEmitted(composer.edited):
        QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    assert composer.text == "draft"


def test_up_in_an_empty_field_asks_for_the_last_message(qtbot: Any, composer: Composer) -> None:
    with qtbot.waitSignal(composer.edit_last_asked):
        QTest.keyClick(composer.field, Qt.Key.Key_Up)
    QTest.keyClicks(composer.field, "x")
    with qtbot.assertNotEmitted(composer.edit_last_asked):
        QTest.keyClick(composer.field, Qt.Key.Key_Up)


def test_a_closed_channel_says_why(composer: Composer) -> None:
    composer.open_for("Write to #garden", "", "This channel is archived.")
    assert not composer.isEnabled()
    assert composer.note.text() == "This channel is archived."
    assert not composer.field.isVisible()
    composer.open_for("Write to #other", "a draft")
    assert composer.isEnabled()
    assert (composer.text, composer.note.text()) == ("a draft", "")


def test_everything_has_a_name(composer: Composer) -> None:
    assert composer.field.accessibleName() == "Write to #garden"
    names = {button.accessibleName() for button in composer.findChildren(QToolButton)}
    assert names == {"Attach files", "Ask in a poll", "Emoji", "Send", "Cancel"}


def test_emoji_are_chosen_with_the_keyboard(qtbot: Any, composer: Composer) -> None:
    chosen: list[str] = []
    picker: EmojiPicker = pick(composer, composer.geometry(), chosen.append)
    qtbot.waitUntil(lambda: picker.buttons[0].hasFocus())
    QTest.keyClick(picker, Qt.Key.Key_Right)
    QTest.keyClick(picker, Qt.Key.Key_Down)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert chosen == [EMOJI[9]]


def test_emoji_are_found_by_their_names(qtbot: Any, composer: Composer) -> None:
    chosen: list[str] = []
    picker: EmojiPicker = pick(composer, composer.geometry(), chosen.append)
    qtbot.waitUntil(lambda: picker.buttons[0].hasFocus())
    QTest.keyClicks(picker.buttons[0], "r")
    QTest.keyClicks(picker.search, "ocket")
    assert picker.search.text() == "rocket"
    assert picker.buttons[0].text() == "\N{ROCKET}"
    picker.search.setText("no such thing")
    assert picker.nothing.isVisible()
    assert not any(button.isVisible() for button in picker.buttons)
    picker.search.setText("rocket")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen == ["\N{ROCKET}"]


def test_emoji_have_names_in_the_language_of_the_window() -> None:
    for language, word in (("de", "rakete"), ("es", "cohete"), ("en", "rocket"), ("xx", "rocket")):
        assert "\N{ROCKET}" in emoji_names.found(word[:4].upper(), language, 50)
        assert word in emoji_names.name("\N{ROCKET}", language)
    assert "\N{ROCKET}" in emoji_names.found("rocket", "de", 9), "English works everywhere"
    assert emoji_names.found("corazon", "es", 5) != []
    assert [emoji for emoji in EMOJI if emoji_names.name(emoji, "en") == emoji] == []


def test_every_emoji_may_be_a_reaction() -> None:
    assert [emoji for emoji, _names in emoji_names._read()[1] if not is_emoji(emoji)] == []
    assert [emoji for emoji in EMOJI if not is_emoji(emoji)] == []
    assert len(set(EMOJI)) == len(EMOJI)
