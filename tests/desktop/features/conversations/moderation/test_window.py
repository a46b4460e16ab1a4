"""Moderation in Ana's window, who is a steward, with Ben as her neighbour."""

import time
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from desktop.app.destinations import of_record
from desktop.features.conversations import sentences
from desktop.features.conversations.actions import Rights
from desktop.features.conversations.card_page import CardPage
from desktop.features.conversations.channel_list import MODERATION, UNHEARD
from desktop.features.conversations.moderation.about_me import AboutMe
from desktop.features.conversations.moderation.reading import ignored
from desktop.features.conversations.moderation.sheets import ActSheet, PauseSheet, SlowSheet, TextSheet
from desktop.features.conversations.moderation.whole_sheet import WholeSheet
from sync import home, overview
from tests.desktop.features.conversations.test_page import Window

DAY = 86_400_000


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    made.beside.run(made.beside.ben.say("You are all idiots"))
    made.sees("You are all idiots")
    yield made
    made.close()


def last(window: Window) -> Any:
    return window.pane.messages.items[-1]


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on the newest message, as somebody who came there by keyboard."""
    window.pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    window.pane.view.setCurrentIndex(window.pane.view.index_of(last(window)))
    QTest.keyClick(window.pane.view, key, held)


def hide(window: Window, reason: str = "Insults nobody needs") -> None:
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.sheet(ActSheet)
    assert not sheet.agree.isEnabled()
    QTest.keyClicks(sheet.reason, reason)
    sheet.agree.click()
    window.qtbot.waitUntil(lambda: last(window).message.hidden)


def cards(window: Window) -> Any:
    window.page.show_entry(MODERATION)
    return window.page.lists.log.page.list


def test_a_message_is_hidden_with_a_reason_and_shown_again(window: Window) -> None:
    hide(window)
    row = last(window)
    assert row.message.text == ""
    spoken = sentences.spoken(row)
    assert "hid this message: " in spoken
    assert "Insults nobody needs" in spoken
    assert row.hidden_text == "You are all idiots"  # Ana moderates
    listed = cards(window)
    [card] = listed.cards.items
    assert "Insults nobody needs" in card.spoken
    assert [each.text().split("\t")[0] for each in listed.menu_for(card).actions()] == ["End it"]
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    window.go("welcome")
    window.sees("You are all idiots")


def test_others_do_not_see_what_is_hidden(window: Window) -> None:
    hide(window)
    source = window.pane.messages.source
    source.moderates = False
    assert source.some([last(window).key])[0].hidden_text == ""
    row = source.some([last(window).key])[0]
    assert not Rights(True, False, True).allow("copy", row)
    assert "idiots" not in sentences.as_text([row])


def test_somebody_is_not_heard_and_heard_again(window: Window) -> None:
    press(window, Qt.Key.Key_I)
    window.qtbot.waitUntil(lambda: last(window).unheard, timeout=10_000)
    assert last(window).message.text == ""
    assert "idiots" not in sentences.spoken(last(window))
    window.page.show_entry(next(e.key for e in window.page.section().entries if e.title == "street"))
    window.beside.run(window.beside.ben.say("And another thing"))
    window.qtbot.waitUntil(lambda: bool(window.bridge.rows("SELECT 1 FROM message WHERE text LIKE 'And%'")))
    assert window.unread()["welcome"] == 0
    window.go("welcome")
    window.qtbot.waitUntil(lambda: len(window.pane.messages.items) > 1 and last(window).unheard)
    press(window, Qt.Key.Key_Return)
    window.sees("And another thing")
    window.page.act("unheard")
    listed = window.page.lists.unheard.page.list
    [card] = listed.cards.items
    assert (card.name, "Nobody else knows" in card.spoken) == ("Ben", True)
    assert [each.text().split("\t")[0] for each in listed.menu_for(card).actions()] == ["Hear this person again"]
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_H)
    window.qtbot.waitUntil(lambda: not listed.cards.items)
    assert window.page.lists.unheard.page.currentWidget().isVisible()  # how one comes to hear somebody no longer


def test_from_somebodys_card_one_hears_them_no_longer_and_again(window: Window) -> None:
    shown: list[str] = []
    window.page.entry_shown.connect(shown.append)
    ben = last(window).message.author
    window.page.show_entry(f"{UNHEARD}{ben.hex()}")
    window.qtbot.waitUntil(lambda: ignored(window.bridge, window.beside.group().me) == {ben}, timeout=10_000)
    window.qtbot.waitUntil(lambda: bool(window.page.lists.unheard.page.list.cards.items))
    assert shown == [UNHEARD]  # so Back and Forward change nothing
    window.qtbot.waitUntil(lambda: bool(window.undone), timeout=10_000)
    [(words, _undo)] = window.undone
    assert "does not learn of it" in words
    window.page.show_entry(f"{UNHEARD}{ben.hex()}")
    window.qtbot.waitUntil(lambda: not ignored(window.bridge, window.beside.group().me), timeout=10_000)


def test_what_is_not_heard_stands_in_no_quotation_and_in_no_list(window: Window) -> None:
    ben, insult = window.beside.ben, last(window).message
    window.beside.run(window.beside.ana.do(
        "conversations.say", channel=insult.channel, text="No", reply=insult.record))  # fmt: skip
    window.sees("No")
    window.beside.run(ben.do("conversations.pin", message=insult.record))
    window.page.show_entry(f"{UNHEARD}{insult.author.hex()}")
    window.go("welcome")
    window.qtbot.waitUntil(lambda: last(window).quote is not None and "do not hear" in last(window).quote.text)
    window.qtbot.waitUntil(lambda: bool(window.bridge.rows("SELECT 1 FROM pinned_message WHERE pinned")))
    window.page.act("pins")
    [card] = window.page.stack.findChild(CardPage).list.cards.items
    assert "idiots" not in card.spoken


def test_a_person_is_paused_and_a_channel_slowed(window: Window) -> None:
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    pausing = window.sheet(PauseSheet)
    QTest.keyClicks(pausing.reason, "Capitals")
    pausing.agree.click()
    window.qtbot.waitUntil(lambda: bool(window.bridge.rows("SELECT 1 FROM moderation_act WHERE act = 'pause'")))
    headings: list[str] = []
    window.page.heading_changed.connect(lambda _title, text: headings.append(text))
    window.page.act("slow")
    slowing = window.sheet(SlowSheet)
    QTest.keyClicks(slowing.reason, "It boils over")
    slowing.agree.click()
    window.qtbot.waitUntil(lambda: bool(window.bridge.rows("SELECT 1 FROM moderation_act WHERE act = 'slow'")))
    window.qtbot.waitUntil(lambda: bool(headings) and headings[-1].startswith("Slowed: one message"))
    titles = [card.text for card in cards(window).cards.items]
    assert len(titles) == 2
    assert any("#welcome" in each for each in titles)
    window.go("welcome")
    window.page.act("slow")
    window.qtbot.waitUntil(lambda: "Slowed" not in headings[-1])


def test_who_is_paused_reads_until_when_and_why_and_appeals(window: Window) -> None:
    ana = window.beside.ana
    me = bytes(window.beside.group().me)
    window.pane.writing.composer.field.setFocus()
    window.beside.run(ana.do("conversations.pause", member=me, until=round(time.time() * 1000) + DAY,
                             reason="Capitals", channel=ana.channel("welcome")))  # fmt: skip
    window.qtbot.waitUntil(lambda: not window.pane.writing.composer.isEnabled())
    assert window.pane.view.hasFocus()
    listed = cards(window)
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_A)
    sheet = window.sheet(TextSheet)
    QTest.keyClicks(sheet.text, "It was a song")
    sheet.choices[0].click()
    window.qtbot.waitUntil(lambda: listed.cards.items[0].strong)
    assert "It was a song" in listed.cards.items[0].foot


def test_a_long_appeal_is_read_to_its_end(window: Window) -> None:
    """The card shows more of it than a line, Return all of it, and the keys of the sheet scroll to its end."""
    ana, me = window.beside.ana, bytes(window.beside.group().me)
    until = round(time.time() * 1000) + DAY
    window.beside.run(ana.do("conversations.pause", member=me, until=until, reason="Capitals"))
    listed = cards(window)
    window.qtbot.waitUntil(lambda: bool(listed.cards.items))
    before = listed.visualRect(listed.cards.index(0)).height()
    text = "It was <b>a song</b>\n" + "la " * 600 + "end"
    window.beside.run(ana.do("conversations.appeal", text=text))
    window.qtbot.waitUntil(lambda: "la la" in listed.cards.items[0].foot)
    assert "end" in listed.cards.items[0].spoken
    window.qtbot.waitUntil(lambda: listed.visualRect(listed.cards.index(0)).height() > before)
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    sheet = window.sheet(WholeSheet)
    [appeal] = [each for each in sheet.findChildren(QLabel) if each.text().startswith("It was <b>")]
    assert appeal.text() == text
    assert text in appeal.accessibleName()
    assert appeal.heightForWidth(appeal.width()) <= appeal.height()
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    QTest.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    sheet.resize(sheet.width(), 300)
    QTest.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0


def test_the_page_says_what_it_is_for_while_nothing_was_done(window: Window) -> None:
    assert not cards(window).cards.items
    assert window.page.lists.log.page.currentWidget().isVisible()


def test_whom_a_moderator_acted_upon_is_told_until_it_is_looked_at(window: Window) -> None:
    """As Ben's window counts it, whose message Ana hides."""
    ben = replace(window.beside.group(), me=last(window).message.author)
    about = AboutMe(ben, window.bridge, lambda: (1,))
    assert about.news() is None
    hide(window)
    assert about.news() == 1
    about.looked()
    assert about.news() == 0
    window.qtbot.waitUntil(lambda: AboutMe(ben, window.bridge, lambda: (1,)).news() == 0)  # after a new start, too
    assert window.page.lists.reporting.about_me.news() is None  # what Ana did is no news to her


def test_the_sidebar_leads_to_what_was_done_to_one(window: Window) -> None:
    window.page._list.done_to_me = 1
    [entry] = [each for each in window.page.section().entries if each.key == MODERATION]
    assert (entry.title, entry.unread) == ("What moderators did", 1)


def test_an_appeal_that_waits_leads_to_the_log(window: Window) -> None:
    hide(window)
    message, ben = last(window).message.record, window.beside.ben
    window.beside.run(window.beside.street.until(lambda: bool(ben.rows("SELECT 1 FROM moderation_act"))))
    window.beside.run(ben.do("conversations.appeal", about=message, text="It was a joke"))
    window.qtbot.waitUntil(lambda: bool(window.bridge.rows("SELECT 1 FROM appeal")), timeout=10_000)
    [need] = home.needs(window.bridge, overview.viewer(window.bridge, 1))
    place = of_record(window.bridge, need.entry.record)
    window.page.show_entry(place.entry)
    assert window.page.stack.currentWidget() is window.page.lists.log.page
    listed = window.page.lists.log.page.list
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_R)
    sheet = window.sheet(TextSheet)
    said = " ".join(each.text() for each in sheet.findChildren(QLabel))
    for part in ("Insults nobody needs", "You are all idiots", "It was a joke"):
        assert part in said, "who answers reads what was done, why, and what it was about"
    stays, shown = sheet.choices
    assert not stays.isDefault()
    assert not shown.isDefault()
    shown.click()
    window.go("welcome")
    window.sees("You are all idiots")
