"""A channel of posts in Ana's window, with Ben as her neighbour."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.features.conversations import posts, sentences
from desktop.features.conversations.channel_sheet import ChannelSheet
from desktop.features.conversations.post_sheet import PostSheet
from desktop.features.conversations.posts_view import PostsHead
from desktop.kit.page import switched
from tests.desktop.features.conversations.conftest import Shelf, number
from tests.desktop.features.conversations.test_page import Window, button


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    made.page.resize(1200, 640)
    made.page.act("posts")
    qtbot.waitUntil(lambda: made.pane.has_posts)
    yield made
    made.close()


def cards(window: Window) -> list[str]:
    shown = window.pane.area._cards
    return [card.title for card in shown.list.cards.items] if shown.isVisible() else []


def head(window: Window) -> Any:
    return window.pane.findChild(PostsHead)


def test_a_post_is_written_answered_and_voted_for(window: Window) -> None:
    assert not window.pane.writing.composer.isVisible()
    shown = window.pane.area._cards
    assert shown.isAncestorOf(QApplication.focusWidget()), "the field in which one wrote is gone"
    window.go("announcements")
    window.go("welcome")
    assert shown.isAncestorOf(QApplication.focusWidget())
    assert window.page.can("post")
    window.page.act("post")
    sheet = window.sheet(PostSheet)
    assert not sheet.send.isEnabled()
    sheet.title.setText("Plums at 31")
    sheet.text.setPlainText("Take what you like")
    button(sheet, "Post it").click()
    window.qtbot.waitUntil(lambda: cards(window) == ["Plums at 31"])

    ben = window.beside.ben
    window.beside.run(window.beside.street.until(lambda: bool(ben.rows("SELECT 1 FROM message WHERE title > ''"))))
    [(record,)] = ben.rows("SELECT record FROM message WHERE title > ''")
    window.beside.run(ben.do("conversations.set_upvote", message=bytes(record), up=True))
    shown = window.pane.area._cards.list
    window.qtbot.waitUntil(lambda: "one vote" in shown.cards.items[0].spoken, timeout=10_000)
    shown.setCurrentIndex(shown.cards.index(0))
    QTest.keyClick(shown, Qt.Key.Key_V)
    window.qtbot.waitUntil(lambda: "2 votes · one of them yours" in shown.cards.items[0].spoken)
    window.beside.run(ben.do("conversations.set_upvote", message=bytes(record), up=False))
    window.qtbot.waitUntil(lambda: "your vote" in shown.cards.items[0].spoken, timeout=10_000)
    assert "one of them" not in shown.cards.items[0].spoken
    window.beside.run(ben.do("conversations.set_upvote", message=bytes(record), up=True))
    window.qtbot.waitUntil(lambda: "2 votes" in shown.cards.items[0].spoken, timeout=10_000)

    QTest.keyClick(shown, Qt.Key.Key_Return)
    pane = window.page.threads.pane
    window.qtbot.waitUntil(lambda: pane.isVisible() and pane.writing.composer.isVisible())
    root = pane.messages.items[0]
    assert (root.message.title, root.chips[0].emoji, root.chips[0].count) == ("Plums at 31", posts.SIGN, 2)
    assert "Plums at 31\nTake what you like" in sentences.spoken(root)
    assert "2 votes" in sentences.spoken(root)
    pane.view.toggled.emit(root, posts.SIGN)
    window.qtbot.waitUntil(lambda: pane.messages.items[0].chips[0].count == 1)
    QTest.keyClicks(pane.writing.composer.field, "Yum")
    QTest.keyClick(pane.writing.composer.field, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: "One answer" in shown.cards.items[0].spoken)
    QTest.keyClick(pane.writing.composer.field, Qt.Key.Key_Escape)
    assert window.page.threads.root is None
    assert window.page.focusWidget() is shown


def test_the_channel_becomes_one_of_talk_again(window: Window) -> None:
    assert window.undone[-1][0] == "This channel is one of posts now."
    window.undone[-1][1]()
    window.qtbot.waitUntil(lambda: not window.page.can("post"), timeout=10_000)
    window.qtbot.waitUntil(lambda: not window.pane.has_posts)
    window.qtbot.waitUntil(window.pane.writing.composer.isVisible)
    window.write("hello")
    window.sees("hello")


def test_three_orders(shelf: Shelf) -> None:
    market = shelf.channel("market")
    _, first = shelf.say(market, "1", title="first")
    _, second = shelf.say(market, "2", title="second")
    _, third = shelf.say(market, "3", title="third")
    shelf.say(market, "gone", title="removed", redacted=True)
    for place, (message, by) in enumerate(((second, 0), (second, 1), (first, 1))):
        shelf.db.execute(
            "INSERT INTO upvote VALUES (?, 1, NULL, ?, ?, 1)", (place + 1, message, number("member", by)))
    shelf.say(market, "an answer", thread=first)

    def titles(order: str) -> list[str]:
        return [post.title for post in posts.listed(shelf, market, order)]

    assert titles(posts.NEWEST) == ["third", "second", "first"]
    assert titles(posts.VOTES) == ["second", "first", "third"]
    assert titles(posts.ANSWERED) == ["first", "third", "second"]
    assert posts.votes(shelf, [first, second, third]) == {
        first: posts.Votes((number("member", 1),)),
        second: posts.Votes((number("member", 0), number("member", 1))),
    }


def test_a_post_that_was_opened_is_new_no_longer(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    window.beside.run(ben.do("conversations.say", channel=channel, title="Plums at 31", text="Take some."))
    window.qtbot.waitUntil(lambda: cards(window) == ["Plums at 31"], timeout=10_000)
    shown = window.pane.area._cards.list
    assert shown.cards.items[0].spoken.endswith("Take some. new")
    shown.setCurrentIndex(shown.cards.index(0))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: shown.cards.items[0].spoken.endswith("Take some."))


@pytest.mark.parametrize("posts_wanted", [True, False])
def test_a_channel_of_posts_is_chosen_when_it_is_made(window: Window, posts_wanted: bool) -> None:
    window.page.actions_offered["new"].trigger()
    sheet = window.sheet(ChannelSheet)
    QTest.keyClicks(sheet.name, "ideas")
    assert not sheet.posts.isChecked()
    sheet.posts.setChecked(posts_wanted)
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.page.channel.name == "ideas")
    assert window.pane.has_posts == posts_wanted


def test_the_menu_marks_that_posts_are_on(window: Window) -> None:
    action = window.page.actions_offered["posts"]
    assert switched(window.page, "posts").isChecked()
    window.page.act("posts")
    window.qtbot.waitUntil(lambda: not window.pane.has_posts)
    assert (switched(window.page, "posts").isChecked(), action.isCheckable()) == (False, True)
    assert not switched(window.page, "pins").isCheckable()
