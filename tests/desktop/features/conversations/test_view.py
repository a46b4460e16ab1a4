from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.features.conversations import queries
from desktop.features.conversations.actions import Rights
from desktop.features.conversations.delegate import Part
from desktop.features.conversations.rows import MessageList, MessageSource
from desktop.features.conversations.view import MessageView

NOON = 1_780_000_000_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def garden(shelf: Any) -> bytes:
    record: bytes = shelf.channel("garden")
    return record


def shown(qtbot: Any, shelf: Any, channel: bytes, **rights: bool) -> MessageView:
    me = shelf.rows("SELECT me FROM groups")[0][0]
    view = MessageView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.rights = Rights(**({"write": True} | rights))
    model = MessageList(MessageSource(shelf, channel, me, queries.names(shelf, 1)), view)
    model.open_newest()
    view.setModel(model)
    with qtbot.waitExposed(view):
        view.show()
    view.to_newest()
    return view


def messages(view: MessageView) -> MessageList:
    model = view.model()
    assert isinstance(model, MessageList)
    return model


def select(view: MessageView, row: int) -> None:
    view.setFocus()
    view.setCurrentIndex(messages(view).index(row))


def inside(view: MessageView, row: int, rect: Any) -> QPoint:
    """The middle of a rectangle that belongs to a row, in the viewport."""
    whole: QRect = view.visualRect(messages(view).index(row))
    middle = rect.center()
    return QPoint(whole.left() + round(middle.x()), whole.top() + round(middle.y()))


def placed(view: MessageView, row: int) -> Any:
    return view.delegate.layouts.of(messages(view).items[row], view.delegate.width)


def text_at(view: MessageView, row: int, character: int) -> QPoint:
    """Where a character of a message is painted."""
    place = placed(view, row)
    line = place.body._parts[0][1].lineAt(0)
    x = line.cursorToX(character)
    x = x[0] if isinstance(x, tuple) else x
    whole = view.visualRect(messages(view).index(row))
    return QPoint(whole.left() + round(place.body_at.x() + x) + 1,
                  whole.top() + round(place.body_at.y() + line.height() / 2))


@pytest.mark.parametrize(
    ("key", "action"),
    [(Qt.Key.Key_R, "reply"), (Qt.Key.Key_Plus, "react"), (Qt.Key.Key_E, "edit"), (Qt.Key.Key_Delete, "redact")],
)
def test_every_action_has_a_key(qtbot: Any, shelf: Any, garden: bytes, key: Qt.Key, action: str) -> None:
    shelf.say(garden, "mine", by=0)
    view = shown(qtbot, shelf, garden)
    select(view, 0)
    with qtbot.waitSignal(view.asked) as asked:
        QTest.keyClick(view, "+" if key == Qt.Key.Key_Plus else key)
    assert asked.args[0] == action
    assert asked.args[1].message.text == "mine"


def test_what_is_not_allowed_is_not_asked(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "theirs", by=1)
    shelf.say(garden, "", by=0, redacted=True)
    view = shown(qtbot, shelf, garden)
    with qtbot.assertNotEmitted(view.asked):
        select(view, 0)
        for key in (Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_H):
            QTest.keyClick(view, key)
        select(view, 1)
        for key in (Qt.Key.Key_R, Qt.Key.Key_E):
            QTest.keyClick(view, key)


def test_stewards_may_remove_what_others_wrote(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "theirs", by=1)
    view = shown(qtbot, shelf, garden, steward=True)
    select(view, 0)
    with qtbot.waitSignal(view.asked):
        QTest.keyClick(view, Qt.Key.Key_Delete)


def test_a_click_on_a_reaction_gives_or_takes_it(qtbot: Any, shelf: Any, garden: bytes) -> None:
    order_key, _record = shelf.say(garden, "ripe", by=1)
    shelf.react(order_key, "🍅", 1)
    view = shown(qtbot, shelf, garden)
    chip = placed(view, 0).chips[0][0]
    with qtbot.waitSignal(view.toggled) as toggled:
        QTest.mouseClick(view.viewport(), LEFT, pos=inside(view, 0, chip))
    assert toggled.args[1] == "🍅"


def test_the_menu_holds_the_reactions_too(qtbot: Any, shelf: Any, garden: bytes) -> None:
    order_key, _record = shelf.say(garden, "ripe", by=1)
    shelf.react(order_key, "🍅", 0)
    view = shown(qtbot, shelf, garden)
    select(view, 0)
    middle = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, middle, view.viewport().mapToGlobal(middle)))
    menus = view.findChildren(QMenu)
    texts = [action.text() for menu in menus for action in menu.actions()]
    assert any(text.startswith("Reply") for text in texts)
    toggles = [action for menu in menus for action in menu.actions() if action.isCheckable()]
    assert [(action.text().replace("\u2068", "").replace("\u2069", ""), action.isChecked()) for action in toggles] == [
        ("🍅 from Ana Ruiz", True)]
    for menu in menus:
        menu.close()
    del menus, toggles
    qtbot.waitUntil(lambda: not view.findChildren(QMenu))


def test_a_click_on_a_reply_leads_to_what_it_answers(qtbot: Any, shelf: Any, garden: bytes) -> None:
    asked, record = shelf.say(garden, "who has the key?", by=1)
    shelf.say(garden, "me", by=2, reply=record)
    view = shown(qtbot, shelf, garden)
    with qtbot.waitSignal(view.jump_asked) as jump:
        QTest.mouseClick(view.viewport(), LEFT, pos=inside(view, 1, placed(view, 1).quote))
    assert jump.args == [asked]


def test_a_link_asks_before_anything_is_opened(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "🌻 https://example.org/a?b=c.", by=1)
    view = shown(qtbot, shelf, garden)
    with qtbot.waitSignal(view.link_asked) as link:
        QTest.mouseClick(view.viewport(), LEFT, pos=text_at(view, 0, 8))
    assert link.args == ["https://example.org/a?b=c"]
    with qtbot.assertNotEmitted(view.link_asked):
        QTest.mouseClick(view.viewport(), LEFT, pos=text_at(view, 0, 0))


def test_text_is_selected_with_the_mouse_and_copied(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "🌻 sunflowers in the garden", by=1)
    view = shown(qtbot, shelf, garden)
    QTest.mousePress(view.viewport(), LEFT, pos=text_at(view, 0, 3))
    QTest.mouseMove(view.viewport(), text_at(view, 0, 13))
    QTest.mouseRelease(view.viewport(), LEFT, pos=text_at(view, 0, 13))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "sunflowers"


def test_several_messages_are_copied_with_their_authors(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "one", by=1)
    shelf.say(garden, "two", by=2)
    view = shown(qtbot, shelf, garden)
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = QGuiApplication.clipboard().text().split("\n")
    assert first.startswith("Ben Okafor, ")
    assert first.endswith(": one")
    assert second.endswith(": two")


def test_each_paragraph_stands_on_the_side_of_its_language(qtbot: Any, shelf: Any, garden: bytes) -> None:
    said = "Good morning!\n\u05d1\u05d5\u05e7\u05e8 \u05d8\u05d5\u05d1!\n\u0635\u0628\u0627\u062d\n123\n- and on"
    shelf.say(garden, said)
    view = shown(qtbot, shelf, garden)
    body = placed(view, 0).body
    lines = [(part.lineAt(number).naturalTextRect(), part.lineAt(number).width())
             for _start, part in body._parts for number in range(part.lineCount())]  # fmt: skip
    at_right = [rect.left() > width / 2 for rect, width in lines]
    assert at_right == [False, True, True, False, False]
    assert [rect.top() for rect, _width in lines] == sorted(rect.top() for rect, _width in lines)
    hebrew = body.text().index("\u05d8")
    start, end = body.word_at(hebrew)
    assert body.text()[start:end].startswith("\u05d8\u05d5\u05d1")
    rect = lines[1][0]
    assert body.position_at(QPointF(rect.right() - 1, rect.center().y()), nearest=False) == len("Good morning!\n")


def test_code_emoji_and_addresses_look_as_what_they_are(qtbot: Any, shelf: Any, garden: bytes) -> None:
    for text in ("run `make all` now", "\U0001f600\U0001f44d\U0001f3fd",
                 "write to ana@example.org or see www.example.org."):  # fmt: skip
        shelf.say(garden, text)
    view = shown(qtbot, shelf, garden)
    code, emoji, addresses = (placed(view, row) for row in range(3))
    (mono,) = code.body._formats
    assert (mono.start, mono.length) == (4, len("`make all`"))
    assert mono.format.fontFixedPitch()
    assert emoji.body.bounds().height() > 1.5 * code.body.bounds().height()
    assert [link.address for link in addresses.links] == ["mailto:ana@example.org", "https://www.example.org"]
    rect = view.visualRect(messages(view).index(2))
    at = text_at(view, 2, addresses.text.index("ana"))
    assert view.delegate.part_at(messages(view).items[2], rect, at, False) == Part("link", "mailto:ana@example.org")


def test_the_time_is_told_beside_a_message_and_not_over_it(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "Good morning")
    view = shown(qtbot, shelf, garden)
    rect = view.visualRect(messages(view).index(0))
    assert view._tip(text_at(view, 0, 3)) == ""
    told = view._tip(QPoint(rect.left() + 5, text_at(view, 0, 3).y()))
    assert "2026" in told
    assert "UTC" not in told


def test_markup_stays_text(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "<b>bold</b> <img src='file:///etc/passwd'>", by=1)
    view = shown(qtbot, shelf, garden)
    assert placed(view, 0).body.text() == "<b>bold</b> <img src='file:///etc/passwd'>"


def test_a_very_long_message_is_folded_until_it_is_asked_for(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "word " * 3_000, by=1)
    view = shown(qtbot, shelf, garden)
    folded = placed(view, 0)
    assert folded.unfold is not None
    assert len(folded.text) < 2_000
    select(view, 0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert placed(view, 0).text == "word " * 3_000


def test_the_reader_keeps_the_place_when_something_arrives(qtbot: Any, shelf: Any, garden: bytes) -> None:
    for count in range(60):
        shelf.say(garden, f"number {count}", by=count % 3)
    view = shown(qtbot, shelf, garden)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = view.first_visible()
    assert top is not None
    y = view.visualRect(view.index_of(top)).top()

    late, _ = shelf.say(garden, "late\nand\nlong", at=NOON - 1_000)
    new, _ = shelf.say(garden, "new")
    messages(view).apply([late, new])
    qtbot.waitUntil(lambda: view.visualRect(view.index_of(messages(view).items[-1])).isValid())
    assert view.first_visible() == top
    assert view.visualRect(view.index_of(top)).top() == y


def test_the_reader_at_the_end_sees_what_arrives(qtbot: Any, shelf: Any, garden: bytes) -> None:
    for count in range(60):
        shelf.say(garden, f"number {count}", by=count % 3)
    view = shown(qtbot, shelf, garden)
    new, _ = shelf.say(garden, "new")
    messages(view).apply([new])
    qtbot.waitUntil(lambda: view.last_visible() is not None and view.last_visible().key == new)


def test_rows_are_measured_once(qtbot: Any, shelf: Any, garden: bytes) -> None:
    for count in range(100):
        shelf.say(garden, f"number {count} and some words " * (count % 7), by=count % 3)
    view = shown(qtbot, shelf, garden)
    before = view.delegate.layouts.computed
    assert before <= 110
    new, _ = shelf.say(garden, "new", by=1)
    messages(view).apply([new])
    qtbot.waitUntil(lambda: view.last_visible() is not None and view.last_visible().key == new)
    view.viewport().repaint()
    assert view.delegate.layouts.computed - before <= 2


def test_a_screen_reader_says_whole_messages(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "Good morning", by=1)
    view = shown(qtbot, shelf, garden)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "Messages"
    said = spoken.child(0).text(QAccessible.Text.Name)
    assert said.startswith("Ben Okafor, ")
    assert said.endswith(": Good morning.")


def test_the_first_focus_is_on_what_is_unread(qtbot: Any, shelf: Any, garden: bytes) -> None:
    order_keys = [shelf.say(garden, f"message {number}", by=1)[0] for number in range(40)]
    view = shown(qtbot, shelf, garden)
    view.setCurrentIndex(QModelIndex())
    view.model().draw_unread_line(order_keys[25])
    QCoreApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert view.items[view.currentIndex().row()].key == order_keys[25]
    view.setCurrentIndex(QModelIndex())
    view.model().draw_unread_line(None)
    QCoreApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert view.items[view.currentIndex().row()].key == order_keys[-1]


def test_the_keyboard_shows_where_it_is(qtbot: Any, shelf: Any, garden: bytes) -> None:
    shelf.say(garden, "one", by=1)
    view = shown(qtbot, shelf, garden)
    select(view, 0)
    QTest.mouseClick(view.viewport(), LEFT, pos=text_at(view, 0, 1))
    assert not view.delegate.shows_focus
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.delegate.shows_focus
