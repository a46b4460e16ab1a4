import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.side import SideSheet
from desktop.kit.toast import Toast


def test_a_message_can_be_undone(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.say("Channel archived")
    assert toast.isVisible()
    assert not toast.button.isVisible()
    undone: list[int] = []
    toast.say("Message removed", lambda: undone.append(1))
    toast.button.click()
    assert undone == [1]
    assert not toast.isVisible()


@pytest.mark.parametrize("spare", [QRect(300, 0, 500, 60), QRect(800, 0, 40, 60)])
def test_neither_the_title_nor_a_button_of_the_header_is_covered(
    bridge: EngineBridge, qtbot: QtBot, spare: QRect
) -> None:
    """Where the header has too little room, the message stands below it."""
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    head = QRect(200, 0, 824, 60)
    toast = Toast(window, lambda: (head, spare))
    for words in ("Pinned for everybody in this channel.", "Not pinned any more. " * 12):
        toast.say(words, lambda: None)
        at = toast.geometry()
        fits = words.startswith("Pinned") and spare.width() > 300
        assert spare.contains(at) if fits else at.top() > head.bottom()
        assert (at.left() >= head.left(), at.bottom() < window.height() // 2) == (True, True)


def test_the_heading_of_a_sheet_that_takes_the_whole_page_is_not_covered(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(700, 640)
    qtbot.addWidget(window)
    window.show()
    page = QWidget(window)
    page.setGeometry(0, 60, 700, 580)
    page.show()
    sheet = SideSheet(page, "New event")
    sheet.body.addStretch(1)
    sheet.open()
    qtbot.waitUntil(lambda: 0 < sheet.heading.height() < 100)
    toast = Toast(window, lambda: (QRect(0, 0, 700, 60), QRect()))
    toast.say("Saved", lambda: None)
    heading = QRect(sheet.heading.mapTo(window, QPoint(0, 0)), sheet.heading.size())
    assert sheet.width() == page.width()
    assert not toast.geometry().intersects(heading)
    assert toast.geometry().top() > heading.bottom()


def test_the_lower_half_stays_in_sight(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.say("Message removed. " * 8, lambda: None)
    assert toast.geometry().bottom() < window.height() // 2


def test_stays_inside_the_window(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    toast.say("A sentence that is far too long for one line of a window as narrow as this one is, alas")
    assert window.rect().contains(toast.geometry())
    window.resize(200, 300)
    qtbot.waitUntil(lambda: window.rect().contains(toast.geometry()))


def test_a_message_leads_where_it_is_about(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(600, 400)
    qtbot.addWidget(window)
    window.show()
    toast = Toast(window)
    gone: list[int] = []
    toast.lead("The water is off. Say how you are.", lambda: gone.append(1))
    assert toast.button.text() == "Show"
    toast.button.click()
    assert (gone, toast.isVisible()) == ([1], False)
    toast.say("Message removed", lambda: None)
    assert toast.button.text() == "Undo"
