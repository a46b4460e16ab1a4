"""Reports in Ana's window, who moderates: of Ben's message, by her to a mediator and by Cleo to her."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.features.conversations.actions import Rights
from desktop.features.conversations.channel_list import REPORTS
from desktop.features.conversations.moderation import report_reading
from desktop.features.conversations.moderation.report_sheet import ReportSheet
from desktop.features.conversations.moderation.sheets import ActSheet, TextSheet
from desktop.features.conversations.moderation.whole_sheet import WholeSheet
from sync.circle_commands import OpenCircle
from tests.desktop.features.conversations.moderation.test_window import last, press
from tests.desktop.features.conversations.test_page import Window, button

NORM = "No insults"
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def third(beside: Any) -> Any:
    cleo = await beside.street.neighbour("cleo")
    await cleo.join(await beside.ana.invite(), beside.ana)
    return cleo


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    beside.cleo = beside.run(third(beside))
    made = Window(qtbot, beside)
    made.go("welcome")
    made.beside.run(made.beside.ben.say("You are all idiots"))
    made.sees("You are all idiots")
    yield made
    made.close()


def reports(window: Window) -> Any:
    window.page.show_entry(REPORTS)
    return window.page.lists.reports.page.list


def test_a_member_reports_to_a_mediator_and_reads_what_became_of_it(window: Window) -> None:
    """Ana is the only one who moderates, so she names somebody."""
    assert "Reports" not in window.unread()
    press(window, Qt.Key.Key_R, SHIFT)
    sheet = window.sheet(ReportSheet)
    assert not sheet.agree.isEnabled()
    assert [sheet.where.itemText(each) for each in range(sheet.where.count())] == ["One person, as a mediator"]
    assert sheet.person.box.count() == 1  # neither Ana herself, nor Ben whom it is about
    assert not sheet.quote.isVisible()  # everybody reads the channel
    QTest.keyClicks(sheet.norm.lineEdit(), NORM)
    sheet.person.choose(sheet.person.box.itemData(0))
    assert "Cleo" in sheet.readers.text()
    sheet.agree.click()
    cleo, ben = window.beside.cleo, window.beside.ben
    window.qtbot.waitUntil(lambda: bool(cleo.rows("SELECT 1 FROM report")), timeout=20_000)
    assert ben.rows("SELECT 1 FROM report") == []
    [(record,)] = cleo.rows("SELECT record FROM report")
    listed = reports(window)
    [card] = listed.cards.items
    assert (card.title, card.strong) == (NORM, False)
    assert "idiots" in card.spoken
    assert [each.text().split("\t")[0] for each in listed.menu_for(card).actions()] == ["Take the report back"]
    window.go("welcome")
    window.beside.run(cleo.do("conversations.act_on_report", report=bytes(record), answer="We talked"))
    window.qtbot.waitUntil(lambda: window.unread().get("Reports") == 1)
    assert "We talked" in reports(window).cards.items[0].foot
    assert window.unread()["Reports"] == 0


def report_of_cleo(window: Window) -> bytes:
    """Cleo reports Ben's message to Ana, who moderates."""
    cleo, me = window.beside.cleo, bytes(window.beside.group().me)
    said = "SELECT record FROM message WHERE text LIKE 'You are%'"
    window.qtbot.waitUntil(lambda: bool(cleo.rows(said)), timeout=20_000)
    [(message,)] = cleo.rows(said)
    circle = window.beside.run(cleo.engine.handle(OpenCircle(1, "pair", "Reports", (me,))))
    window.beside.run(cleo.do("conversations.report", message=bytes(message), norm=NORM, circle=circle.id))
    window.qtbot.waitUntil(lambda: window.unread().get("Reports") == 1, timeout=20_000)
    [(record,)] = window.bridge.rows("SELECT record FROM report")
    return bytes(record)


def test_a_moderator_acts_and_the_report_is_answered_by_that(window: Window) -> None:
    record = report_of_cleo(window)
    window.page.show_entry(record.hex())  # as Home does
    listed = window.page.lists.reports.page.list
    card = listed.current()
    assert card.strong
    offered = [each.text().split("\t")[0] for each in listed.menu_for(card).actions()]
    assert offered == ["Answer…", "Hide the message…", "Pause the author…", "Write to who reported it"]
    QTest.keyClick(listed, Qt.Key.Key_H, SHIFT)
    sheet = window.sheet(ActSheet)
    assert sheet.reason.text() == ""  # the words of who reported are not published by themselves
    QTest.keyClicks(sheet.reason, "Insults nobody needs")
    sheet.agree.click()
    answered = "SELECT 1 FROM report WHERE state = 'acted'"
    window.qtbot.waitUntil(lambda: bool(window.beside.cleo.rows(answered)), timeout=20_000)
    window.go("welcome")
    window.qtbot.waitUntil(lambda: last(window).message.hidden)
    assert report_reading.norms(window.bridge, 1) == ["Insults nobody needs"]
    assert window.unread()["Reports"] == 0


def test_a_report_is_closed_with_an_answer(window: Window) -> None:
    report_of_cleo(window)
    listed = reports(window)
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_R)
    sheet = window.sheet(TextSheet)
    assert not any(each.isEnabled() for each in sheet.choices)
    QTest.keyClicks(sheet.text, "They are old friends")
    sheet.choices[0].click()
    answered = "SELECT answer FROM report WHERE state = 'closed'"
    window.qtbot.waitUntil(
        lambda: window.beside.cleo.rows(answered) == [("They are old friends",)], timeout=20_000)
    assert not listed.cards.items[0].strong


def test_return_shows_the_whole_report_and_leads_to_the_message(window: Window) -> None:
    report_of_cleo(window)
    listed, went = reports(window), []
    window.page.link.connect(went.append)
    listed.setCurrentIndex(listed.cards.index(0))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    sheet = window.sheet(WholeSheet)
    said = [each.text() for each in sheet.findChildren(QLabel)]
    assert "You are all idiots" in said
    assert "Waits for an answer" in said
    assert "A message of Ben: You are all idiots" in [each.accessibleName() for each in sheet.findChildren(QLabel)]
    assert button(sheet, "Answer…").isDefault()
    button(sheet, "Go to the message").click()
    assert last(window).message.record.hex() in str(went)


def test_nobody_reports_their_own_message(window: Window) -> None:
    window.write("Good morning")
    window.sees("Good morning")
    assert not window.pane.view.rights.allow("report", last(window))
    assert not Rights().allow("report", window.pane.messages.items[0])  # who may not write


def test_the_page_says_what_it_is_for_while_nothing_is_reported(window: Window) -> None:
    assert not reports(window).cards.items
    assert window.page.lists.reports.page.currentWidget().isVisible()
