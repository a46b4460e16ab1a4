"""The list of channels and what is done with it, on Ana's real engine, with Ben as her neighbour."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.features.conversations.archived_bar import ArchivedBar
from desktop.features.conversations.categories_sheet import CategoriesSheet
from desktop.features.conversations.channel_sheet import ChannelSheet
from desktop.features.conversations.write_sheet import WriteSheet
from tests.desktop.features.conversations.test_page import Window, button


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    yield made
    made.close()


def titles(window: Window) -> list[str]:
    section = window.page.section()
    above = ("threads", "mentions", "saved")
    return [entry.title for entry in section.entries if entry.key not in above] if section else []


def until(window: Window, true: Any) -> None:
    window.qtbot.waitUntil(true, timeout=15_000)


def said(window: Window) -> str:
    """The last words with which something can be undone. They come when the command is answered, perhaps after what it
    changed is shown."""
    return next((words for words, _ in window.undone[-1:]), "")


def choose(window: Window, title: str) -> None:
    """Choose a line of the sidebar, once it is there."""
    until(window, lambda: title in titles(window))
    section = window.page.section()
    window.page.show_entry(next(entry.key for entry in section.entries if entry.title == title))


def menu(window: Window) -> list[str]:
    found = window.page._around.more.menu()
    found.aboutToShow.emit()
    return [action.text() for action in found.actions() if action.text()]


def shown(window: Window) -> str:
    return window.page.channel.name if window.page.channel else ""


def write_to_ben(window: Window) -> None:
    window.page.show_entry(f"write/{window.beside.ben.rows('SELECT me FROM groups')[0][0].hex()}")
    until(window, lambda: shown(window) == "Ben")


def test_channels_are_put_in_order_by_keyboard_and_stay_so(window: Window) -> None:
    before = titles(window)
    last = before[before.index("Direct messages") - 1]
    window.go(last)
    window.page.actions_offered["move_up"].trigger()
    until(window, lambda: titles(window).index(last) == before.index(last) - 1)
    until(window, lambda: any("is now number" in said for said in window.toasts[-1:]))
    while window.page.can("move_up"):
        place = titles(window).index(last)
        window.page.act("move_up")
        until(window, lambda place=place: titles(window).index(last) == place - 1)
    assert titles(window)[0] == last
    assert "Move channel down" in menu(window)
    assert "Move channel up" not in menu(window)


def test_a_favourite_stands_first_and_goes_back(window: Window) -> None:
    window.go("welcome")
    window.page.act("favourite")
    until(window, lambda: titles(window)[:2] == ["Favourites", "welcome"])
    assert titles(window).count("welcome") == 1
    window.page.act("favourite")
    until(window, lambda: "Favourites" not in titles(window))


def test_categories_are_made_chosen_folded_and_removed(window: Window) -> None:
    window.go("welcome")
    window.page.act("categories")
    sheet = window.sheet(CategoriesSheet)
    sheet.new.setText("Arrivals")
    sheet.add.click()
    until(window, lambda: len(sheet.names) == 1)
    sheet.accept()
    window.page.act("edit")
    sheet = window.sheet(ChannelSheet)
    sheet.category.setCurrentIndex(sheet.category.findText("Arrivals"))
    sheet.confirm.click()
    until(window, lambda: "Arrivals" in titles(window))
    listed = titles(window)
    assert listed[listed.index("Arrivals") + 1] == "welcome"
    choose(window, "Arrivals")
    assert "welcome" not in titles(window)
    assert shown(window) == "welcome"  # it stays on the screen
    window.page.act("categories")
    sheet = window.sheet(CategoriesSheet)
    name = sheet.findChildren(QLineEdit)
    assert "Arrivals" in [each.text() for each in name]
    sheet._remove(sheet._known[0])
    until(window, lambda: "Arrivals" not in titles(window) and "welcome" in titles(window))


def test_who_archived_a_channel_is_said_with_the_way_back(window: Window) -> None:
    window.go("welcome")
    window.write("Hello")
    window.sees("Hello")
    window.page.act("archive")
    until(window, lambda: window.page.channel.archived)
    bar = window.page.findChild(ArchivedBar)
    assert bar.isVisible()
    assert bar.text.text().startswith("\u2068Ana\u2069 archived this channel, ")
    assert not bar.leave.isVisible()
    assert window.page.focusWidget() is window.pane.view, "nothing is written here any more"
    window.pane.view.left.emit()
    assert window.page.focusWidget() is window.pane.view
    until(window, lambda: said(window) == "#welcome is archived.")
    window.page.act("saved")
    assert window.page.can("categories"), "they are about no channel"
    assert not bar.isVisible()  # it is about the channel, not about the list
    window.go("welcome")
    assert bar.isVisible()
    bar.restore.click()
    until(window, lambda: not window.page.channel.archived)
    assert not bar.isVisible()
    until(window, lambda: said(window) == "#welcome is open again.")
    _words, take_back = window.undone[-1]
    take_back()
    until(window, lambda: window.page.channel.archived)


def written_meanwhile(window: Window) -> ArchivedBar:
    """Ben, who is away, writes in the channel that Ana archives."""
    street, ana, ben = window.beside.street, window.beside.ana, window.beside.ben
    window.go("welcome")
    window.write("Good morning")
    window.sees("Good morning")

    async def apart() -> None:
        await street.until(lambda: ben.rows("SELECT 1 FROM message WHERE text = 'Good morning'"))
        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        await ben.say("Who waters on Friday?")

    async def together() -> None:
        street.network.heal("ana", "ben")
        await ben.meet(ana)

    window.beside.run(apart())
    window.page.act("archive")
    until(window, lambda: window.page.channel.archived)
    window.beside.run(together())
    window.sees("Good morning", "Who waters on Friday?")
    bar: ArchivedBar = window.page.findChild(ArchivedBar)
    until(window, bar.leave.isVisible)
    return bar


def asked(window: Window) -> int:
    return len(window.bridge.rows("SELECT 1 FROM fact_need WHERE what = 'need.channel.look'"))


def test_what_was_written_meanwhile_is_marked_and_asked_about(window: Window) -> None:
    bar = written_meanwhile(window)
    assert "\u2068Ben\u2069 wrote here without knowing that." in bar.text.text()
    row = window.pane.messages.items[-1]
    assert row.late
    assert not window.pane.messages.items[-2].late
    until(window, lambda: asked(window) == 1)
    bar.leave.click()
    until(window, lambda: not asked(window) and not bar.leave.isVisible())
    assert window.page.channel.archived
    assert window.texts()[-1] == "Who waters on Friday?"


def test_it_is_answered_by_opening_the_channel_again(window: Window) -> None:
    bar = written_meanwhile(window)
    until(window, lambda: asked(window) == 1)
    bar.restore.click()
    until(window, lambda: not asked(window) and not window.page.channel.archived)
    assert not window.pane.messages.items[-1].late


def test_writing_to_somebody_opens_a_conversation_of_two(window: Window) -> None:
    headings: list[tuple[str, str]] = []
    window.page.heading_changed.connect(lambda title, text: headings.append((title, text)))
    write_to_ben(window)
    assert headings[-1] == ("Ben", "Only \u2068Ben\u2069 and you read this.")
    assert window.pane.writing.composer.field.placeholderText() == "Write to Ben, in private"
    window.write("Just for you")
    window.sees("Just for you")
    channel = window.page.channel.record
    ben = window.beside.ben
    said = "SELECT channel FROM message WHERE text = 'Just for you'"
    window.beside.run(window.beside.street.until(lambda: ben.rows(said)))
    assert [bytes(each) for (each,) in ben.rows(said)] == [channel]
    window.go("welcome")
    write_to_ben(window)  # finds it
    assert window.page.channel.record == channel
    window.go("welcome")
    window.beside.run(ben.do("conversations.say", channel=channel, text="Thank you"))
    until(window, lambda: window.unread().get("Ben") == 1)


def test_a_channel_is_opened_in_a_private_circle_through_the_sheet(window: Window) -> None:
    async def circle() -> None:
        from sync.circle_commands import OpenCircle

        ben = window.beside.ben.rows("SELECT me FROM groups")[0][0]
        await window.beside.ana.engine.handle(OpenCircle(1, "people", "Board", (bytes(ben),)))

    window.beside.run(circle())
    window.page.section().add()
    sheet = window.sheet(ChannelSheet)
    until(window, lambda: sheet.company.box.findText("Board") >= 0)
    sheet.name.setText("money")
    sheet.company.box.setCurrentIndex(sheet.company.box.findText("Board"))
    sheet.confirm.click()
    until(window, lambda: shown(window) == "money")
    listed = titles(window)
    assert listed[listed.index("Board") + 1] == "money"
    assert window.pane.writing.composer.field.placeholderText() == "Write to #money, in the circle Board"
    assert "Leave this circle…" in menu(window)
    window.page.act("leave")
    button(window.sheet(), "Leave").click()
    until(window, lambda: "Board" not in titles(window))
    choose(window, "Archived (1)")
    assert "money" in titles(window)
    until(window, lambda: not window.pane.writing.composer.isEnabled())
    assert window.toasts[-1] == "You have left Board."
    assert not {"Slow the channel…", "Posts in place of talk"} & set(menu(window))


def test_people_are_chosen_in_a_sheet(window: Window) -> None:
    choose(window, "Write to…")
    sheet = window.sheet(WriteSheet)
    assert not sheet.confirm.isEnabled()
    sheet.people.choose([bytes(window.beside.ben.rows("SELECT me FROM groups")[0][0])])
    sheet.confirm.click()
    until(window, lambda: shown(window) == "Ben")
    assert "Write to Ben" in [entry.title for entry in window.page.destinations()]


def test_both_begin_apart_and_have_one_conversation(window: Window) -> None:
    street, ana, ben = window.beside.street, window.beside.ana, window.beside.ben

    async def ben_begins() -> None:
        from sync import api

        street.network.cut("ana", "ben")
        await street.until(lambda: not ana.engine.runtime.net.sessions)
        other = bytes(ana.rows("SELECT me FROM groups")[0][0])
        made = await ben.engine.handle(api.OpenCircle(1, "pair", "Ana, Ben", (other,)))
        record = await ben.do("conversations.add_channel", name="Ana, Ben", direct=True, circle=made.id)
        talk = ben.rows("SELECT record FROM channel WHERE direct")[0][0]
        await ben.do("conversations.say", channel=bytes(talk), text="Hello Ana")
        del record

    async def together() -> None:
        street.network.heal("ana", "ben")
        await ben.meet(ana)

    window.beside.run(ben_begins())
    write_to_ben(window)
    window.write("Hello Ben")
    window.sees("Hello Ben")
    window.beside.run(together())
    until(window, lambda: set(window.texts()) == {"Hello Ana", "Hello Ben"})
    assert titles(window).count("Ben") == 1
    first = min(bytes(each) for (each,) in window.bridge.rows("SELECT record FROM channel WHERE direct"))
    until(window, lambda: window.page.channel.record == first)
    window.write("There you are")
    until(window, lambda: "There you are" in window.texts())
    said = "SELECT channel FROM message WHERE text = 'There you are'"
    assert [bytes(each) for (each,) in window.bridge.rows(said)] == [first]


def test_a_channel_made_from_another_page_is_shown(window: Window) -> None:
    window.page.hide()
    asked_for: list[tuple[str, str]] = []
    window.page.go.connect(lambda page, key: asked_for.append((page, key)))
    window.page._around.open_sheet(None)
    sheet = window.sheet(ChannelSheet)
    sheet.name.setText("ideas")
    sheet.confirm.click()
    until(window, lambda: bool(asked_for))
    [(page, key)] = asked_for
    assert page == "conversations"
    window.page.show_entry(key)
    assert window.page.channel.name == "ideas"
