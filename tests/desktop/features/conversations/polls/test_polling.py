"""Polls in Ana's window, with Ben as her neighbour."""

import time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.app.destinations import of_record
from desktop.features.conversations import sentences
from desktop.features.conversations.polls.ask_sheet import AskSheet
from desktop.features.conversations.polls.vote_sheet import VoteSheet
from desktop.kit.dialogs import Sheet
from tests.desktop.features.conversations.test_page import Window

HOUR = 3_600_000


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    yield made
    made.close()


def ask(window: Window, question: str = "When do we dig?", answers: str = "Saturday\nSunday", **ticked: bool) -> Any:
    """Ask as somebody does who fills in the dialog, and return the row that shows the poll."""
    window.page.act("poll")
    sheet = window.sheet(AskSheet)
    assert not sheet.send.isEnabled()
    QTest.keyClicks(sheet.question, question)
    sheet.answers.setPlainText(answers)
    for name, on in ticked.items():
        getattr(sheet, name).setChecked(on)
    sheet.send.click()
    window.qtbot.waitUntil(lambda: window.texts()[-1:] == [question] and last(window).poll is not None)
    return last(window)


def last(window: Window) -> Any:
    return window.pane.messages.items[-1]


def poll(window: Window) -> Any:
    return last(window).poll


def by_ben(window: Window, intent: str, **given: object) -> None:
    """Ben does it as soon as the poll has reached him."""
    ben, record = window.beside.ben, poll(window).record
    window.beside.run(window.beside.street.until(lambda: ben.rows("SELECT 1 FROM poll WHERE record = ?", record)))
    window.beside.run(ben.do(f"conversations.{intent}", poll=record, **given))


def names(window: Window) -> dict[str, tuple[str, ...]]:
    return {each.text: each.names for each in poll(window).answers}


def click(window: Window, answer: str) -> None:
    """Click on an answer where it is painted."""
    row, view = last(window), window.pane.view
    index = view.index_of(row)
    view.scrollTo(index)
    placed = view.delegate.layouts.of(row, view.delegate.width)
    tile = next(each for each in placed.poll.answers if each.answer.text == answer)
    at = view.delegate.content_rect(view.visualRect(index), False).topLeft() + tile.mark.center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))


def press(window: Window, key: Qt.Key) -> None:
    window.page.activateWindow()
    window.qtbot.waitUntil(window.page.isActiveWindow)
    window.pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    window.pane.view.setCurrentIndex(window.pane.view.index_of(last(window)))
    QTest.keyClick(window.pane.view, key)


def test_one_asks_and_both_vote_and_everybody_sees_who(window: Window) -> None:
    ask(window)
    assert "Everybody here sees who votes for what." in sentences.spoken(last(window))
    assert "Nobody has voted yet." in sentences.spoken(last(window))
    by_ben(window, "vote", answers="Sunday")
    window.qtbot.waitUntil(lambda: names(window) == {"Saturday": (), "Sunday": ("Ben",)})
    click(window, "Sunday")
    window.qtbot.waitUntil(lambda: set(names(window)["Sunday"]) == {"Ana", "Ben"})
    said = sentences.spoken(last(window))
    assert "Saturday" in said and "No votes" in said and "2 votes: " in said and "You chose it." in said  # noqa: PT018
    ben = window.beside.ben
    window.beside.run(window.beside.street.until(lambda: len(ben.rows("SELECT 1 FROM poll_vote")) == 2))


def test_a_click_changes_a_vote_and_another_takes_it_back(window: Window) -> None:
    ask(window)
    click(window, "Sunday")
    window.qtbot.waitUntil(lambda: names(window)["Sunday"] == ("Ana",))
    click(window, "Saturday")
    window.qtbot.waitUntil(lambda: names(window) == {"Saturday": ("Ana",), "Sunday": ()})
    click(window, "Saturday")
    window.qtbot.waitUntil(lambda: names(window) == {"Saturday": (), "Sunday": ()})
    window.qtbot.waitUntil(lambda: len(window.undone) == 3)
    window.undone[-1][1]()
    window.qtbot.waitUntil(lambda: names(window)["Saturday"] == ("Ana",))


def test_several_are_chosen_where_one_may(window: Window) -> None:
    ask(window, several=True)
    click(window, "Sunday")
    window.qtbot.waitUntil(lambda: names(window)["Sunday"] == ("Ana",))
    click(window, "Saturday")
    window.qtbot.waitUntil(lambda: names(window) == {"Saturday": ("Ana",), "Sunday": ("Ana",)})


def test_by_keyboard_one_reads_who_voted_votes_and_takes_it_back(window: Window) -> None:
    ask(window)
    by_ben(window, "vote", answers="Sunday")
    window.qtbot.waitUntil(lambda: poll(window).voters == 1)
    press(window, Qt.Key.Key_B)
    sheet = window.sheet(VoteSheet)
    told = {choice.accessibleName() for choice in sheet.choices.values()}
    assert any("Sunday" in each and "One vote: " in each and "Ben" in each for each in told)
    assert not sheet.send.isEnabled()
    assert not sheet.take_back.isVisible()
    first = next(iter(sheet.choices.values()))
    window.qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Space)
    sheet.send.click()
    window.qtbot.waitUntil(lambda: names(window)["Saturday"] == ("Ana",))
    press(window, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.sheet(VoteSheet).take_back.isVisible())
    window.sheet(VoteSheet).take_back.click()
    window.qtbot.waitUntil(lambda: names(window)["Saturday"] == ())


def test_an_open_dialog_shows_what_others_vote_and_add(window: Window) -> None:
    ask(window, others=True)
    press(window, Qt.Key.Key_B)
    sheet = window.sheet(VoteSheet)
    by_ben(window, "add_answer", answer="Monday")
    by_ben(window, "vote", answers="Monday")
    window.qtbot.waitUntil(lambda: any("Monday" in each.accessibleName() and "One vote: " in each.accessibleName()
                                       for each in sheet.choices.values()))  # fmt: skip
    sheet.more.setText("monday")
    sheet.add.click()
    window.qtbot.waitUntil(lambda: "read the same" in sheet.problem.text())
    sheet.more.setText("Tuesday")
    sheet.add.click()
    window.qtbot.waitUntil(lambda: "Tuesday" in names(window))


def test_who_asked_closes_it_and_the_result_stays(window: Window) -> None:
    ask(window)
    by_ben(window, "vote", answers="Sunday")
    window.qtbot.waitUntil(lambda: poll(window).voters == 1)
    press(window, Qt.Key.Key_B)
    sheet = window.sheet(VoteSheet)
    sheet.close_poll.click()
    window.qtbot.waitUntil(lambda: bool(sheet.findChildren(Sheet)))
    [confirm] = sheet.findChildren(Sheet)
    confirm.buttons.itemAt(confirm.buttons.count() - 1).widget().click()
    window.qtbot.waitUntil(lambda: poll(window).ended)
    assert "Poll closed by" in sentences.spoken(last(window))
    click(window, "Saturday")
    press(window, Qt.Key.Key_B)
    closed = window.sheet(VoteSheet)
    assert not closed.send.isVisible()
    assert not any(choice.isEnabled() for choice in closed.choices.values())
    assert names(window) == {"Saturday": (), "Sunday": ("Ben",)}


def test_a_poll_is_not_edited_and_goes_with_its_message(window: Window) -> None:
    row = ask(window)
    assert not window.pane.view.rights.allow("edit", row)
    assert window.pane.view.rights.allow("poll", row)
    window.pane.writing._do("redact", {"message": row.message.record})
    window.qtbot.waitUntil(lambda: last(window).message.redacted)
    assert last(window).poll is None
    assert "Saturday" not in sentences.spoken(last(window))


def test_everybody_is_asked_only_until_some_time(window: Window) -> None:
    window.page.act("poll")
    sheet = window.sheet(AskSheet)
    assert not sheet.asks.isEnabled()
    sheet.closes.show_moment(round(time.time() * 1000) - HOUR)
    assert sheet.asks.isEnabled()
    sheet.asks.setChecked(True)
    sheet.question.setText("Who comes?")
    sheet.answers.setPlainText("Me\nNot me")
    sheet.send.click()
    window.qtbot.waitUntil(lambda: "still to come" in sheet.problem.text())
    sheet.closes.show_moment(round(time.time() * 1000) + HOUR)
    sheet.send.click()
    window.qtbot.waitUntil(lambda: bool(window.texts()) and last(window).poll is not None)
    assert "It closes: today" in sentences.spoken(last(window)) or "tomorrow" in sentences.spoken(last(window))
    window.qtbot.waitUntil(lambda: window.bridge.rows("SELECT what FROM fact_need") == [("need.poll.vote",)])


def test_of_somebody_whom_one_does_not_hear_the_poll_is_folded_too(window: Window) -> None:
    ben = window.beside.ben
    channel = window.page.channel.record
    window.beside.run(ben.do("conversations.poll", channel=channel, question="Pizza?", answers="Yes\nNo"))
    window.qtbot.waitUntil(lambda: bool(window.texts()) and last(window).poll is not None)
    press(window, Qt.Key.Key_I)
    window.qtbot.waitUntil(lambda: last(window).unheard)
    assert last(window).poll is None


def test_from_home_one_comes_to_the_message_that_asks(window: Window) -> None:
    row = ask(window)
    place = of_record(window.bridge, row.poll.record)
    assert place is not None
    assert place.entry == window.page.channel.record.hex()
    assert place.anchor == row.message.record.hex()
