"""The list of messages that mention the person, in Ana's window, with Ben as her neighbour."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.features.conversations import queries
from desktop.features.conversations.calling import calling
from desktop.features.conversations.channel_list import MENTIONS, UNHEARD
from desktop.features.conversations.moderation.reading import ignored
from tests.desktop.features.conversations.test_page import Window


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    yield made
    made.close()


def listed(window: Window) -> Any:
    window.page.show_entry(MENTIONS)
    return window.page.stack.currentWidget()


def texts(window: Window) -> list[str]:
    return [card.text for card in listed(window).list.cards.items]


def test_messages_that_mention_one_gather_and_lead_to_where_they_stand(window: Window) -> None:
    assert not listed(window).list.isVisible(), "it says how it fills"
    assert texts(window) == []
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    me = next(member for member, name in queries.names(window.bridge, 1).items() if name == "Ben")

    def said(text: str, mentions: str = "") -> None:
        window.beside.run(ben.do("conversations.say", channel=channel, text=text, mentions=mentions))

    said("@Ana can you open the hall?", f"0 4 member {ana.hex()}")
    said("@Ben is me", f"0 4 member {me.hex()}")
    said("nobody in particular")
    said("@steward: the key is back", "0 8 role steward")
    window.qtbot.waitUntil(lambda: texts(window) == ["@steward: the key is back", "@Ana can you open the hall?"],
                           timeout=10_000)  # fmt: skip
    links: list[str] = []
    window.page.link.connect(links.append)
    shown = listed(window).list
    shown.setCurrentIndex(shown.cards.index(1))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    (found,) = [each for each in calling(window.bridge, window.beside.group()) if "hall" in each.text]
    assert links == [f"folkmoot:record/{found.record.hex()}"]


def test_what_has_not_been_read_of_them_is_counted(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    listed(window)  # the channel is not in sight
    window.beside.run(ben.do("conversations.say", channel=channel, text="@Ana?", mentions=f"0 4 member {ana.hex()}"))
    window.qtbot.waitUntil(lambda: window.unread()["Mentions"] == 1, timeout=10_000)
    (card,) = listed(window).list.cards.items
    assert (card.strong, card.foot) == (True, "Not read yet")
    window.go("welcome")
    window.qtbot.waitUntil(lambda: window.unread()["Mentions"] == 0, timeout=10_000)
    (card,) = listed(window).list.cards.items
    assert (card.strong, card.foot) == (False, "")


def marks(window: Window) -> dict[str, int]:
    section = window.page.section()
    return {each.title: each.mentions for each in section.entries if each.mentions} if section is not None else {}


def test_a_channel_is_marked_while_a_message_there_or_in_its_threads_mentions_one(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    call = {"channel": channel, "text": "@Ana?", "mentions": f"0 4 member {ana.hex()}"}
    listed(window)  # the channel is not in sight
    window.beside.run(ben.do("conversations.say", channel=channel, text="nobody in particular"))
    window.beside.run(ben.do("conversations.say", **call))
    window.qtbot.waitUntil(lambda: (marks(window), window.unread()["welcome"]) == ({"welcome": 1}, 2), timeout=10_000)
    root = calling(window.bridge, window.beside.group())[0].record
    window.go("welcome")
    window.qtbot.waitUntil(lambda: marks(window) == {}, timeout=10_000)
    window.beside.run(ben.do("conversations.say", **call, thread=root))
    window.qtbot.waitUntil(lambda: marks(window) == {"welcome": 1}, timeout=10_000)
    assert window.unread()["Threads"] == 1, "whoever is mentioned in a thread follows it"


def test_what_came_before_the_window_was_opened_is_marked(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    window.go("street")
    window.beside.run(ben.do("conversations.say", channel=channel, text="@Ana?", mentions=f"0 4 member {ana.hex()}"))
    window.qtbot.waitUntil(lambda: marks(window) == {"welcome": 1}, timeout=10_000)
    window.page.hide()
    again = Window(window.qtbot, window.beside)
    window.qtbot.waitUntil(lambda: marks(again) == {"welcome": 1}, timeout=10_000)
    again.close()


def test_whoever_is_not_heard_marks_nothing(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    listed(window)
    me = next(member for member, name in queries.names(window.bridge, 1).items() if name == "Ben")
    window.page.show_entry(f"{UNHEARD}{me.hex()}")
    window.qtbot.waitUntil(lambda: ignored(window.bridge, ana) == {me}, timeout=10_000)
    window.beside.run(ben.do("conversations.say", channel=channel, text="@Ana?", mentions=f"0 4 member {ana.hex()}"))
    window.qtbot.waitUntil(lambda: bool(calling(window.bridge, window.beside.group())), timeout=10_000)
    window.page.refresh(())
    assert (marks(window), window.unread()["Mentions"]) == ({}, 0)


def test_what_oneself_says_and_what_is_taken_back_is_not_in_it(window: Window) -> None:
    ben, channel = window.beside.ben, window.page.channel.record
    ana = window.beside.group().me
    window.beside.run(ben.do("conversations.say", channel=channel, text="@Ana!", mentions=f"0 4 member {ana.hex()}"))
    window.qtbot.waitUntil(lambda: texts(window) == ["@Ana!"], timeout=10_000)
    (message,) = calling(window.bridge, window.beside.group())
    window.beside.run(ben.do("conversations.redact", message=message.record))
    window.qtbot.waitUntil(lambda: texts(window) == [], timeout=10_000)
