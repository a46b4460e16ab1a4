"""Threads in Ana's window, with Ben as her neighbour."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.features.conversations import queries, sentences, threads
from desktop.features.conversations.channel_list import THREADS
from desktop.features.conversations.rows import MessageSource
from desktop.features.conversations.thread_pane import ThreadPane
from tests.desktop.features.conversations.conftest import NOON, Shelf, number
from tests.desktop.features.conversations.test_page import Window

RETURN = Qt.Key.Key_Return
ME = number("member", 0)


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    yield made
    made.close()


def current(window: Window, text: str) -> Any:
    """Make the message with this text the current one, by keyboard."""
    row = next(row for row in window.pane.messages.items if row.message.text == text)
    window.pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    window.pane.view.setCurrentIndex(window.pane.view.index_of(row))
    return row


def open_thread(window: Window, text: str) -> ThreadPane:
    current(window, text)
    QTest.keyClick(window.pane.view, Qt.Key.Key_T)
    window.qtbot.waitUntil(lambda: window.page.threads.root is not None)
    return window.page.threads.pane


def answer(window: Window, pane: ThreadPane, text: str) -> None:
    QTest.keyClicks(pane.writing.composer.field, text)
    QTest.keyClick(pane.writing.composer.field, RETURN)
    window.qtbot.waitUntil(lambda: pane.messages is not None and pane.messages.items[-1].message.text == text)


def ben_says(window: Window, text: str, root: bytes | None = None) -> bytes:
    ben = window.beside.ben
    place = ben.channel("welcome")
    said: bytes = window.beside.run(ben.do("conversations.say", channel=place, text=text, thread=root))
    return said


def under(window: Window, text: str) -> threads.Answers | None:
    found = (row.thread for row in window.pane.messages.items if row.message.text == text)
    return next(found, None)


def test_an_answer_in_a_thread_stands_under_its_message_and_not_in_the_channel(window: Window) -> None:
    window.page.resize(1200, 600)
    window.write("Who has the key?")
    window.sees("Who has the key?")
    pane = open_thread(window, "Who has the key?")
    assert pane.writing.composer.field.placeholderText() == "Answer in the thread"
    answer(window, pane, "I do")
    assert [row.message.text for row in pane.messages.items] == ["Who has the key?", "I do"]
    window.qtbot.waitUntil(lambda: under(window, "Who has the key?") is not None)
    assert window.texts()[-1] == "Who has the key?"
    row = window.pane.messages.items[-1]
    assert row.thread is not None
    assert sentences.thread_line(row.thread).startswith("One answer, ")
    assert "One answer, " in sentences.spoken(row)


def test_the_answers_of_others_are_counted_until_they_are_read(window: Window) -> None:
    window.write("Who has the key?")
    window.sees("Who has the key?")
    root = window.pane.messages.items[-1].message.record
    ben_says(window, "Ask Cleo", root)
    window.qtbot.waitUntil(lambda: window.unread()["Threads"] == 1, timeout=10_000)
    assert window.unread()["welcome"] == 0
    window.qtbot.waitUntil(lambda: (under(window, "Who has the key?") or threads.Answers(0, 0)).unread == 1)

    window.page.show_entry(THREADS)
    listed = window.page.threads.list
    window.qtbot.waitUntil(lambda: [card.text for card in listed.list.cards.items] == ["Who has the key?"])
    assert "one new" in listed.list.cards.items[0].spoken
    listed.focus()
    QTest.keyClick(listed.list, RETURN)
    pane = window.page.threads.pane
    window.qtbot.waitUntil(lambda: pane.isVisible() and pane.messages.items[-1].message.text == "Ask Cleo")
    window.qtbot.waitUntil(lambda: window.unread()["Threads"] == 0)
    window.beside.run(window.beside.street.alike())


def test_whoever_does_not_follow_is_told_nothing(window: Window) -> None:
    window.write("Who has the key?")
    window.sees("Who has the key?")
    root = window.pane.messages.items[-1].message.record
    pane = open_thread(window, "Who has the key?")
    assert pane.follow.text() == "Stop following"
    pane.follow.click()
    assert pane.follow.text() == "Follow"
    pane.closed.emit()
    ben_says(window, "Ask Cleo", root)
    window.qtbot.waitUntil(lambda: under(window, "Who has the key?") is not None, timeout=10_000)
    assert window.unread()["Threads"] == 0


def test_whoever_answers_follows_from_then_on_and_reads_so(window: Window) -> None:
    ben_says(window, "Who has the key?")
    window.sees("Who has the key?")
    pane = open_thread(window, "Who has the key?")
    assert pane.follow.text() == "Follow"
    answer(window, pane, "I do")
    window.qtbot.waitUntil(lambda: pane.follow.text() == "Stop following", timeout=10_000)


def test_a_thread_closes_to_the_message_from_which_it_was_opened(window: Window) -> None:
    window.page.resize(1200, 600)
    for text in ("Who has the key?", "Rain tomorrow"):
        window.write(text)
        window.sees(text)
    open_thread(window, "Who has the key?")
    assert window.pane.isVisible()
    window.page.resize(700, 600)
    assert not window.pane.isVisible()
    pane = window.page.threads.pane
    QTest.keyClick(pane.writing.composer.field, Qt.Key.Key_Escape)
    assert window.pane.isVisible()
    assert not pane.isVisible()
    current_row = window.pane.view.current_row()
    assert current_row is not None
    assert current_row.message.text == "Who has the key?"


def test_the_draft_of_a_thread_is_not_that_of_its_channel(window: Window) -> None:
    window.write("Who has the key?")
    window.sees("Who has the key?")
    QTest.keyClicks(window.pane.writing.composer.field, "in the channel")
    pane = open_thread(window, "Who has the key?")
    QTest.keyClicks(pane.writing.composer.field, "in the thread")
    pane.closed.emit()
    assert window.pane.writing.composer.text == "in the channel"
    reopened = open_thread(window, "Who has the key?")
    assert reopened.writing.composer.text == "in the thread"


def test_a_link_to_an_answer_opens_its_thread(window: Window) -> None:
    window.write("Who has the key?")
    window.sees("Who has the key?")
    root = window.pane.messages.items[-1].message.record
    said = ben_says(window, "Ask Cleo", root)
    window.qtbot.waitUntil(lambda: bool(queries.by_record(window.bridge, [said])), timeout=10_000)
    window.page.show_entry(window.beside.ana.channel("welcome").hex())
    window.page.show_anchor(said)
    assert window.page.threads.root is not None
    assert window.page.threads.root.record == root


def test_after_a_jump_to_a_quoted_message_one_comes_back_to_where_one_stood(window: Window) -> None:
    for place in range(60):
        window.beside.run(window.beside.ana.say(f"message {place}"))
    window.sees("message 59")
    first = window.pane.messages.source.before(None, 60)[0]
    window.beside.run(window.beside.ana.do(
        "conversations.say", channel=window.beside.ana.channel("welcome"), text="to the first",
        reply=first.message.record))
    window.sees("to the first")
    links: list[str] = []
    window.page.link.connect(links.append)
    current(window, "to the first")
    QTest.keyClick(window.pane.view, RETURN)
    window.qtbot.waitUntil(lambda: window.pane.view.current_row().key == first.key)
    assert links == [f"folkmoot:record/{first.message.record.hex()}"]
    assert window.pane.view.hasFocus()
    window.page.show_entry(window.page.channel.record.hex())
    window.page.entered()
    window.qtbot.waitUntil(lambda: window.pane.view.last_visible().message.text == "to the first")
    assert window.pane.view.hasFocus()
    assert window.pane.view.current_row().message.text == "to the first"


def test_a_long_thread_is_read_in_slices_below_its_first_message(shelf: Shelf) -> None:
    garden = shelf.channel("garden")
    key, root = shelf.say(garden, "Who has the key?")
    for place in range(260):
        shelf.say(garden, f"answer {place}", thread=root)
    source = MessageSource(shelf, root, ME, {}, key)
    newest = source.before(None, 50)
    assert [row.message.text for row in newest][-1] == "answer 259"
    everything = source.before(None, 400)
    assert (everything[0].key, len(everything)) == (key, 261)
    assert [row.key for row in source.after(key - 1, 3)] == [row.key for row in everything[:3]]
    assert [row.key for row in source.some([key, newest[0].key])] == [key, newest[0].key]
    assert [row.message.text for row in MessageSource(shelf, garden, ME).before(None, 50)] == ["Who has the key?"]


def test_threads_of_others_are_followed_once_one_answers(shelf: Shelf) -> None:
    garden = shelf.channel("garden")
    _, mine = shelf.say(garden, "mine", by=0)
    _, others = shelf.say(garden, "others", by=1)
    _, joined = shelf.say(garden, "joined", by=1)
    for root in (mine, others, joined):
        shelf.say(garden, "an answer", by=2, thread=root)
    shelf.say(garden, "so do I", by=0, thread=joined)
    found = queries.authors(shelf, [mine, others, joined])
    assert threads.followed(shelf, found, ME) == {mine, joined}
    shelf.note(threads.follow_key(others), "1")
    shelf.note(threads.follow_key(mine), "0")
    assert threads.followed(shelf, found, ME) == {others, joined}
    assert list(threads.latest(shelf, [1], ME)) == [joined, others, mine]


def test_removed_answers_are_not_counted(shelf: Shelf) -> None:
    garden = shelf.channel("garden")
    _, root = shelf.say(garden, "Who has the key?")
    shelf.say(garden, "gone", thread=root, redacted=True)
    assert threads.summaries(shelf, [root], number("member", 0)) == {}
    key, _ = shelf.say(garden, "here", thread=root, at=NOON + 10**9)
    assert threads.summaries(shelf, [root], number("member", 0)) == {root: threads.Answers(1, NOON + 10**9)}
    assert threads.roots(shelf, [key]) == [root]


def test_answers_of_people_whom_one_does_not_hear_are_not_counted(shelf: Shelf) -> None:
    garden = shelf.channel("garden")
    _, root = shelf.say(garden, "Who has the key?", by=0)
    key, _ = shelf.say(garden, "I", by=2, thread=root, at=NOON + 10**9)
    shelf.say(garden, "Idiots", by=1, thread=root, at=NOON + 2 * 10**9)
    assert threads.summaries(shelf, [root], ME)[root].count == 2
    shelf.db.execute("INSERT INTO ignored_person VALUES (1, -1, NULL, ?, ?, 1)", (ME, number("member", 1)))
    assert threads.summaries(shelf, [root], ME) == {root: threads.Answers(1, NOON + 10**9)}
    assert threads.latest(shelf, [1], ME) == {root: key}
    assert threads.summaries(shelf, [root], number("member", 2))[root].count == 2  # somebody else hears everybody


def test_a_busy_thread_hides_no_other_that_one_follows(shelf: Shelf) -> None:
    garden = shelf.channel("garden")
    _, joined = shelf.say(garden, "joined", by=1)
    _, chosen = shelf.say(garden, "chosen", by=1)
    shelf.say(garden, "so do I", by=0, thread=joined)
    for root in (joined, chosen):
        shelf.say(garden, "an answer", by=2, thread=root)
    _, busy = shelf.say(garden, "busy", by=1)
    for place in range(threads.LOOKED + 5):
        shelf.say(garden, f"answer {place}", by=2, thread=busy)
    assert list(threads.latest(shelf, [1], ME)) == [busy, joined]
    shelf.note(threads.follow_key(chosen), "1")
    assert list(threads.latest(shelf, [1], ME)) == [busy, chosen, joined]
