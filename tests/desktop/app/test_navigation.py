"""Places: links, Back and Forward, and coming back to where a group was left."""

from typing import Any

import pytest
from PySide6.QtCore import QDate, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.first_run import FirstRun
from desktop.app.group import GroupView
from desktop.app.history import MOST, History
from desktop.app.switcher import Switcher
from desktop.app.window import Window
from desktop.arrival import Arrival
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.place import Place, in_full, record_link
from desktop.second_start import SecondStart
from desktop.titles import titled
from models.errors import Refused
from sync import api
from sync.reader import Reader
from tests.desktop.conftest import ask

GROUP = b"g" * 32


@pytest.fixture
def window(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Window:
    made = Window(home[0], Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(home[1])
    return made


def record_of(window: Window, kind: str, title: str = "") -> bytes:
    sql = "SELECT record FROM fact WHERE kind = ? AND ? IN (title, '') LIMIT 1"
    return bytes(window.bridge.rows(sql, (kind, title))[0][0])


def say(window: Window, qtbot: QtBot, text: str) -> tuple[bytes, bytes]:
    """(channel, message)"""
    channel = record_of(window, "channel", "street")
    done = ask(qtbot, window.bridge, api.Do(
        window.view.group.number, "conversations.say", {"channel": channel, "text": text}))  # fmt: skip
    return channel, bytes(done.records[0])


def test_the_history_is_a_line_that_one_walks_both_ways(bridge: EngineBridge) -> None:
    history = History(bridge)
    first, second, third = (Place(GROUP, page) for page in ("one", "two", "three"))
    for place in (first, second, second, third):
        history.visit(place)
    assert (history.can_go_back, history.can_go_forward) == (True, False)
    assert [history.step(-1), history.step(-1), history.step(-1)] == [second, first, None]
    assert history.step(1) == second
    history.visit(second)
    assert history.can_go_forward
    history.visit(first)
    assert not history.can_go_forward
    assert history.left(GROUP) == first


def test_a_record_in_a_place_is_a_step_and_leaving_it_is_none(bridge: EngineBridge) -> None:
    history = History(bridge)
    history.visit(Place(GROUP, "talk", "a", "b" * 32))
    history.visit(Place(GROUP, "talk", "a"))
    assert not history.can_go_back
    history.visit(Place(GROUP, "talk", "a", "c" * 32))
    assert history.can_go_back


def test_the_history_is_bounded(bridge: EngineBridge) -> None:
    history = History(bridge)
    for number in range(3 * MOST):
        history.visit(Place(GROUP, "talk", str(number)))
    steps = 0
    while history.step(-1):
        steps += 1
    assert steps == MOST - 1


def test_back_and_forward_by_menu_and_mouse(window: Window, qtbot: QtBot) -> None:
    view, actions = window.view, window.registry.by_name
    start = view.place
    assert not actions["back"].isEnabled()
    view.show_page("people")
    assert actions["back"].isEnabled()
    actions["back"].trigger()
    assert view.place == start
    assert actions["forward"].isEnabled()
    here = QPointF(20, 20)
    for button, page in ((Qt.MouseButton.ForwardButton, "people"), (Qt.MouseButton.BackButton, start.page)):
        press = QMouseEvent(QEvent.Type.MouseButtonPress, here, here, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.windowHandle(), press)
        assert view.place.page == page


def test_a_link_leads_to_a_message_and_to_a_person(window: Window, qtbot: QtBot) -> None:
    channel, message = say(window, qtbot, "The drill is back.")
    window.view.show_page("settings")
    window.take_second_start(SecondStart(Arrival("place", record_link(message))))
    assert window.view.place == Place(window.view.group.id, "conversations", channel.hex(), message.hex())
    assert window.view.page.channel.name == "street"
    window.commands.copy_link()
    assert QApplication.clipboard().text() == record_link(message)
    window.view.show_page("conversations", message.hex())
    assert window.view.place.entry == message.hex(), "its thread is a place of its own"
    shown = [row.title for row in window.view.side.list.rows.items if row.shown]
    assert shown == ["street"]
    ask(qtbot, window.bridge, api.Do(window.view.group.number, "people.set_profile", {"name": "Rosa"}))
    window.receive(Arrival("place", record_link(record_of(window, "profile"))))
    assert window.view.place.page == "people"


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("folkmoot:record/zz", "not complete"),
        (record_link(b"x" * 16), "not on this computer"),
        (in_full(Place(b"x" * 32, "people")), "Join it"),
    ],
)
def test_a_link_that_leads_nowhere_is_a_sentence(window: Window, qtbot: QtBot, link: str, said: str) -> None:
    window.receive(Arrival("place", link))
    sheet = window.findChild(Sheet)
    assert any(said in label.text() for label in sheet.findChildren(QLabel))
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    assert isinstance(window.centralWidget(), GroupView)


def test_a_link_to_a_module_that_is_off_says_so(window: Window, qtbot: QtBot) -> None:
    switch = api.Do(window.view.group.number, "settings.switch", {"module": "conversations", "on": False})
    ask(qtbot, window.bridge, switch)
    qtbot.waitUntil(lambda: not window.view.pages.has("conversations"))
    window.receive(Arrival("place", in_full(Place(window.view.group.id, "conversations"))))
    assert "switched off" in window.view.toast.text.text()


def test_each_group_opens_where_it_was_left(window: Window, qtbot: QtBot) -> None:
    first = window.view.group
    window.view.show_page("people")
    second = ask(qtbot, window.bridge, api.Start("Elm Street", "block-club", "Rosa"))
    window.show_group(second)
    window.view.show_page("settings")
    window.show_group(first)
    assert window.view.place.page == "people"
    window.registry.by_name["back"].trigger()
    assert (window.view.group.id, window.view.place.page) == (second.id, "settings")
    again = Window(window.bridge, Reader, PAGES)
    qtbot.addWidget(again)
    again.show_group(first)
    assert again.view.place.page == "people"


def test_several_groups_stand_in_a_rail_with_a_mark_for_news(window: Window, qtbot: QtBot, monkeypatch) -> None:
    first = window.view.group
    assert window.view.side.rail.isHidden()
    second = ask(qtbot, window.bridge, api.Start("Elm Street", "block-club", "Rosa"))
    qtbot.waitUntil(lambda: not window.view.side.rail.isHidden())
    rail = window.view.side.rail
    assert [button.accessibleName() for button in rail.buttons.values()] == ["Maple Street, shown", "Elm Street"]
    monkeypatch.setattr("desktop.app.waiting.has_news", lambda _bridge, group: group == second.number)
    window.bridge.changed.emit(second.number, "conversations", (1,), second.number)
    qtbot.waitUntil(lambda: rail.buttons[second.number].has_news)
    assert rail.buttons[second.number].accessibleName() == "Elm Street, news"
    qtbot.mouseClick(rail.buttons[second.number], Qt.MouseButton.LeftButton)
    assert window.view.group.id == second.id
    qtbot.waitUntil(window.isActiveWindow)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_1, control | shift)
    assert window.view.group.id == first.id


def test_pages_are_pinned_and_hidden_from_their_menu(window: Window, qtbot: QtBot) -> None:
    side, view = window.view.side, window.view
    view.show_page("conversations")

    def choose(page: str, words: str) -> None:
        line = next(row for row in side.list.rows.items if row.page == page and row.kind in ("page", "entry"))
        menu = side.page_menu(line)
        next(action for action in menu.actions() if action.text() == words).trigger()

    choose("settings", "Pin to the top")
    assert [row.title for row in side.list.rows.items][:3] == ["Home", "Search", "Settings"]
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert view.place.page == "settings"
    view.show_page("conversations")
    choose("people", "Hide this page")
    assert "People" not in [row.title for row in side.list.rows.items]
    assert "People" in {destination.title for destination in view.destinations()}
    choose("settings", "Show People again")
    choose("settings", "Unpin")
    assert "People" in [row.title for row in side.list.rows.items]
    side.list.chosen.emit("", "section", "talk")
    assert "street" not in [row.title for row in side.list.rows.items]
    again = Window(window.bridge, Reader, PAGES)
    qtbot.addWidget(again)
    again.show_group(view.group)
    assert "street" not in [row.title for row in again.view.side.list.rows.items]


def offered(window: Window, qtbot: QtBot, text: str) -> list[str]:
    """What Ctrl+K offers; it is closed again."""
    switcher = opened_goto(window, text)
    found = [f"{place.title}, {place.kind}" for place in switcher.found.items]
    switcher.reject()
    qtbot.waitUntil(lambda: window.findChild(Switcher) is None)
    return found


def opened_goto(window: Window, text: str) -> Switcher:
    window.registry.by_name["go"].trigger()
    switcher = window.findChild(Switcher)
    switcher.line.setText(text)
    return switcher


def test_ctrl_k_has_the_settings_once_and_leads_to_what_is_off(window: Window, qtbot: QtBot) -> None:
    found = offered(window, qtbot, "settings")
    assert "Settings, Page" in found
    assert not any(each.startswith("Settings of the group") for each in found)
    view = window.view
    assert not any("Choose what the group uses" in each for each in offered(window, qtbot, "conversations"))
    ask(qtbot, window.bridge, api.Do(view.group.number, "settings.switch", {"module": "conversations", "on": False}))
    qtbot.waitUntil(lambda: not view.pages.has("conversations"), timeout=10_000)
    switcher = opened_goto(window, "conversa")
    assert switcher.found.items[0].title == "Choose what the group uses"
    switcher.go()
    qtbot.waitUntil(lambda: view.place.page == "settings")
    page: Any = view.page
    assert page.focusWidget() in page.modules.boxes.values()
    view.show_page("settings")
    assert page.focusWidget() is page.name.fields["name"]


def test_ctrl_k_leads_to_people_records_and_the_search(window: Window, qtbot: QtBot) -> None:
    view = window.view
    assert offered(window, qtbot, "rosa") == ["Rosa, Person", "Search for “rosa”, Search"]
    assert offered(window, qtbot, "street") == ["street, Conversations", "Search for “street”, Search"]
    switcher = opened_goto(window, "rosa")
    switcher.go()
    qtbot.waitUntil(lambda: window.findChild(Switcher) is None)
    assert view.place.page == "people"
    switcher = opened_goto(window, "ladder")
    switcher.go()
    qtbot.waitUntil(lambda: window.findChild(Switcher) is None)
    page: Any = view.page
    assert page.field.text() == "ladder"
    assert offered(window, qtbot, "")[0].startswith("Rosa")


def test_records_are_found_by_their_titles_newest_first(window: Window, qtbot: QtBot) -> None:
    number = window.view.group.number
    for name in ("orchard north", "orchard south"):
        ask(qtbot, window.bridge, api.Do(number, "conversations.add_channel", {"name": name}))
    found = titled(window.bridge, (number,), "orchard so")
    assert [each.title for each in found] == ["orchard south"]
    assert [each.title for each in titled(window.bridge, (number,), "orch")] == ["orchard south", "orchard north"]
    assert titled(window.bridge, (number,), "") == titled(window.bridge, (number,), '"') == []
    assert titled(window.bridge, (-5,), "orchard") == []


def test_a_group_that_arrives_otherwise_is_noticed(engine_bridge: EngineBridge, qtbot: QtBot) -> None:
    engine_bridge.read_through(Reader(ask(qtbot, engine_bridge, api.Unlock(passphrase="maple lantern copper owl"))))
    window = Window(engine_bridge, Reader, PAGES)
    qtbot.addWidget(window)
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), FirstRun), timeout=10_000)
    window.receive(Arrival("place", record_link(b"x" * 16)))
    sheet = window.findChild(Sheet)
    assert any("Join it with an invitation" in each.text() for each in sheet.findChildren(QLabel))
    sheet.reject()
    ask(qtbot, engine_bridge, api.Start("Elm Street", "block-club", "Rosa"))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), GroupView), timeout=10_000)


def test_a_place_in_no_group_is_refused(window: Window) -> None:
    with pytest.raises(Refused):
        window.navigation.go(Place(b"x" * 32, "people"))


def test_ctrl_k_tells_apart_what_has_the_same_name(window: Window, qtbot: QtBot) -> None:
    number = window.view.group.number
    year = QDate.currentDate().year() + 1
    for day, place in (("03-04", "Library"), ("05-06", "")):
        when = f"{year}-{day}T18:00+00:00/{year}-{day}T20:00+00:00"
        ask(qtbot, window.bridge, api.Do(number, "gatherings.add_gathering", {
            "name": "Street Supper", "when": when, "place": place}))  # fmt: skip
    for name in ("orchard", "orchard", "orchard wall"):
        ask(qtbot, window.bridge, api.Do(number, "conversations.add_channel", {"name": name}))
    suppers = offered(window, qtbot, "street s")[1:3]
    assert all(each.startswith("Street Supper, gathering · ") and str(year) in each for each in suppers)
    assert "6 May" in suppers[0]
    assert "4 March" in suppers[1]
    assert suppers[1].endswith(" · Library")
    qtbot.waitUntil(lambda: sum(each.title.startswith("orchard") for each in window.view.destinations()) == 3)
    first, second, third = offered(window, qtbot, "orch")[:3]
    assert all(each.startswith("orchard, Conversations · ") for each in (first, second))
    assert third == "orchard wall, Conversations"
