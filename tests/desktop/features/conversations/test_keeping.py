"""Pinned, saved and unread messages in Ana's window, with Ben as her neighbour."""

import time
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.app.destinations import of_record
from desktop.features.conversations import keeping, reminding, sentences
from desktop.features.conversations.actions import menu_for
from desktop.features.conversations.cards import CardList
from desktop.features.conversations.channel_list import PINS, SAVED
from sync import home, overview
from tests.desktop.features.conversations.test_page import Window

RETURN = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    yield made
    made.close()


def press(window: Window, text: str, key: Qt.Key) -> bytes:
    """Press a key on the message with this text, as somebody who came there by keyboard."""
    row = next(row for row in window.pane.messages.items if row.message.text == text)
    window.pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    window.pane.view.setCurrentIndex(window.pane.view.index_of(row))
    QTest.keyClick(window.pane.view, key)
    return bytes(row.message.record)


def row(window: Window, text: str) -> Any:
    return next(row for row in window.pane.messages.items if row.message.text == text)


def cards(listed: CardList) -> list[str]:
    return [card.text for card in listed.cards.items]


def listing(window: Window, key: str) -> CardList:
    window.page.show_entry(key)
    found: CardList = window.page.stack.currentWidget().list
    return found


def said(window: Window, text: str) -> bytes:
    window.write(text)
    window.sees(text)
    return bytes(window.pane.messages.items[-1].message.record)


def test_a_pin_is_seen_by_all_and_listed_and_leads_to_its_message(window: Window) -> None:
    message = said(window, "The gate opens with 4711")
    press(window, "The gate opens with 4711", Qt.Key.Key_P)
    window.qtbot.waitUntil(lambda: row(window, "The gate opens with 4711").pinned_by == "Ana")
    assert "pinned by" in sentences.spoken(row(window, "The gate opens with 4711"))
    ben = window.beside.ben
    window.beside.run(window.beside.street.until(lambda: ben.rows("SELECT pinned FROM pinned_message") == [(1,)]))

    listed = listing(window, PINS + window.page.channel.record.hex())
    window.qtbot.waitUntil(lambda: cards(listed) == ["The gate opens with 4711"])
    links: list[str] = []
    window.page.link.connect(links.append)
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, RETURN)
    assert links == [f"folkmoot:record/{message.hex()}"]

    window.beside.run(ben.do("conversations.unpin", message=message))
    window.qtbot.waitUntil(lambda: cards(listed) == [], timeout=10_000)


def test_what_one_saves_only_ones_own_devices_hear_of(window: Window) -> None:
    message = said(window, "Plums at 31")
    press(window, "Plums at 31", Qt.Key.Key_S)
    window.qtbot.waitUntil(lambda: row(window, "Plums at 31").saved)
    listed = listing(window, SAVED)
    assert cards(listed) == ["Plums at 31"]
    assert [index.row() for index in listed.selectedIndexes()] == [0], "nobody sees where the keyboard is"
    window.beside.run(window.beside.street.until(
        lambda: window.beside.ben.rows("SELECT count(*) FROM envelopes")
        == window.beside.ana.rows("SELECT count(*) FROM envelopes")))
    assert window.beside.ben.rows("SELECT * FROM saved") == []

    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    window.qtbot.waitUntil(lambda: cards(listed) == [])
    words, take_back = window.undone[-1]
    assert words == "Not saved any more."
    take_back()
    window.qtbot.waitUntil(lambda: cards(listed) == ["Plums at 31"])
    assert keeping.saved_of(window.bridge, [message], window.beside.group().me)[message].remind is None


def test_a_reminder_waits_on_home_from_its_moment_until_one_comes_back(window: Window) -> None:
    message, me = said(window, "Bring the ladder"), window.beside.group().me
    soon = int(time.time() * 1000) + 60_000
    window.page.lists.keeper.save(message, "Bring the ladder", soon)
    window.qtbot.waitUntil(lambda: message in keeping.saved_of(window.bridge, [message], me))
    who = overview.viewer(window.bridge, 1)
    assert home.needs(window.bridge, who, now=soon - 1) == []
    [need] = home.needs(window.bridge, who, now=soon)
    assert need.what == "need.saved.look"
    assert need.entry.title == "Bring the ladder"
    place = of_record(window.bridge, need.entry.record)
    assert (place.page, place.anchor) == ("conversations", message.hex())
    [due] = home.agenda(window.bridge, who, soon - 1000, soon + 1000)
    assert due.mine

    window.page.lists.keeper.save(message, "Bring the ladder", int(time.time() * 1000) - 1)
    window.qtbot.waitUntil(lambda: len(home.needs(window.bridge, who)) == 1)
    listed = listing(window, SAVED)
    window.qtbot.waitUntil(lambda: bool(listed.cards.items) and listed.cards.items[0].strong)
    window.page.show_anchor(message)
    window.qtbot.waitUntil(lambda: home.needs(window.bridge, who) == [])
    assert message in keeping.saved_of(window.bridge, [message], me)


def test_moments_that_are_offered_lie_ahead() -> None:
    morning = datetime(2026, 5, 4, 8, 30).astimezone()
    offered = reminding.moments(morning)
    assert [words for words, _ in offered] == ["In 20 minutes", "In an hour", "This evening", "Tomorrow morning"]
    assert [at for _, at in offered] == sorted(at for _, at in offered)
    assert offered[0][1] - round(morning.timestamp() * 1000) == 20 * 60_000
    evening = datetime(2026, 5, 4, 17, 30).astimezone()
    assert "This evening" not in [words for words, _ in reminding.moments(evening)]


def test_a_moment_that_has_passed_is_refused_in_words(window: Window) -> None:
    chosen: list[int | None] = []
    sheet = reminding.MomentSheet(window.page, chosen.append)
    sheet.open()
    sheet.moment.show_moment(int(time.time() * 1000) - 86_400_000)
    sheet._set()
    assert chosen == []
    ahead = int(time.time() * 1000) + 86_400_000
    sheet.moment.show_moment(ahead)
    sheet._set()
    assert chosen[0] is not None
    assert abs(chosen[0] - ahead) < 60_000
    sheet.close()


def test_marked_unread_it_stays_unread_until_one_comes_back(window: Window) -> None:
    for text in ("one", "two", "three"):
        window.beside.run(window.beside.ben.say(text))
    window.sees("one", "two", "three")
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 0)
    press(window, "two", Qt.Key.Key_U)
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 2)
    assert row(window, "two").unread_line
    window.beside.run(window.beside.ben.say("four"))
    window.sees("four")
    assert window.unread()["welcome"] == 3

    window.page.act("mark_read")
    assert window.unread()["welcome"] == 0
    press(window, "three", Qt.Key.Key_U)
    window.qtbot.waitUntil(lambda: window.unread()["welcome"] == 2)
    window.go("announcements")
    window.go("welcome")
    assert window.pane.messages.unread_from == row(window, "three").key


def test_the_menu_says_what_it_would_do_now(window: Window) -> None:
    said(window, "The gate opens with 4711")

    def words() -> list[str]:
        made = menu_for(window.pane.view, row(window, "The gate opens with 4711"), window.pane.view.rights,
                        lambda _name: None, lambda _emoji: None)  # fmt: skip
        return [each.text().split("\t")[0] for each in made.actions()]

    assert {"Pin for everybody", "Save for myself"} <= set(words())
    for key in (Qt.Key.Key_P, Qt.Key.Key_S):
        press(window, "The gate opens with 4711", key)
    window.qtbot.waitUntil(lambda: bool(row(window, "The gate opens with 4711").pinned_by))
    window.qtbot.waitUntil(lambda: row(window, "The gate opens with 4711").saved)
    assert {"Unpin", "Save no longer"} <= set(words())
    assert "Pin for everybody" not in words()


def test_the_link_to_a_message_is_copied(window: Window) -> None:
    message = said(window, "The gate opens with 4711")
    window.pane.view.ask("link", row(window, "The gate opens with 4711"))
    window.qtbot.waitUntil(lambda: bool(window.toasts))
    assert QGuiApplication.clipboard().text() == f"folkmoot:record/{message.hex()}"
    assert "The link is copied" in window.toasts[-1]
