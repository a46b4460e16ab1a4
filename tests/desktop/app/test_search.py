"""Searching everything in the window, whatever the module."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.home.lines import Line
from desktop.app.search.offers import offered, unknown
from desktop.app.search.page import SearchPage
from desktop.app.search.parts import FEW
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from sync import api
from sync.circle_commands import OpenCircle
from sync.reader import Reader
from tests.desktop.conftest import ask


@pytest.fixture
def window(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Window:
    made = Window(home[0], Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(home[1])
    return made


def say(window: Window, qtbot: QtBot, *texts: str) -> None:
    channel = window.bridge.rows("SELECT record FROM fact WHERE kind = 'channel' AND title = 'street'")[0][0]
    for text in texts:
        intent = api.Do(window.view.group.number, "conversations.say", {"channel": bytes(channel), "text": text})
        ask(qtbot, window.bridge, intent)


def opened(window: Window) -> SearchPage:
    window.registry.by_name["find_all"].trigger()
    page = window.view.page
    assert isinstance(page, SearchPage)
    return page


def searched(window: Window, qtbot: QtBot, text: str) -> list[Line]:
    """What a search shows when it has ended."""
    page = opened(window)
    page.field.setText(text)
    qtbot.waitUntil(lambda: not page.looking.is_looking)
    return list(page.looking.lines)


def test_what_was_found_stands_under_its_module(window: Window, qtbot: QtBot) -> None:
    say(window, qtbot, "The drill is back.", "Whose street is it?")
    found = searched(window, qtbot, "street")
    assert [(line.kind, line.title) for line in found] == [
        ("heading", "Messages"), ("line", "Rosa"), ("heading", "Conversations"), ("line", "street"),
        ("line", "announcements")]  # fmt: skip
    hit = found[1]
    assert hit.extract.text == "Whose street is it?"
    assert hit.extract.spans == ((6, 6),)
    assert hit.spoken.startswith("Rosa, street · ")


def test_a_hit_leads_to_its_place_and_back_returns_to_the_results(window: Window, qtbot: QtBot) -> None:
    say(window, qtbot, *(f"drill {number}" for number in range(FEW)))
    searched(window, qtbot, "drill")
    page = opened(window)
    page.list.setCurrentIndex(page.list.rows.index(3))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.view.place.page == "conversations"
    assert window.view.place.anchor
    scrolled = page.list.verticalScrollBar().value()
    window.registry.by_name["back"].trigger()
    assert window.view.page is page
    assert (page.field.text(), page.list.currentIndex().row()) == ("drill", 3)
    assert page.list.verticalScrollBar().value() == scrolled
    assert page.list.hasFocus() or not QWidget.isActiveWindow(window)


def test_more_is_found_on_demand(window: Window, qtbot: QtBot) -> None:
    say(window, qtbot, *(f"drill {number}" for number in range(FEW + 3)))
    found = searched(window, qtbot, "drill")
    assert [line.extract.text for line in found[1:-1]] == [f"drill {FEW + 2 - number}" for number in range(FEW)]
    page = opened(window)
    page.list.chosen.emit(found[-1])
    qtbot.waitUntil(lambda: len(page.list.rows.items) == FEW + 4)
    assert page.list.currentIndex().row() == FEW + 1
    assert not page.list.rows.items[-1].target.startswith("more")


def test_kinds_are_named_as_people_see_them(window: Window, qtbot: QtBot) -> None:
    say(window, qtbot, "Whose street is it?")
    assert [line.title for line in searched(window, qtbot, "kind:channel street")] == [
        "Conversations", "street", "announcements"]  # fmt: skip
    assert [line.title for line in searched(window, qtbot, "-kind:channel street")] == ["Messages", "Rosa"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("qwertz", "Nothing fits."),
        ("from:nobody", "Nobody here is called nobody. Check the spelling."),
        ("has:cake", "Nothing here is marked has:cake. Check the spelling."),
        ("before:soon", "before:soon is not a date. Write before:2026-03-31, before:2026-03 or before:2026."),
        ("from:", "Nothing stands after from: yet. Go on typing."),
        ("", "Search everything that you can read here"),
    ],
)
def test_a_search_without_results_says_why(window: Window, qtbot: QtBot, typed: str, words: str) -> None:
    searched(window, qtbot, typed)
    page = opened(window)
    assert page.hints.heading.text().startswith(words)
    assert page.stack.currentWidget() is page.hints


def test_a_word_that_is_no_operator_is_said(window: Window, qtbot: QtBot) -> None:
    searched(window, qtbot, "form:rosa drill")
    assert opened(window).said.text().startswith("\u2068form\u2069: is searched as a word.")
    assert unknown("see https://example.org from:ana") is None


def test_operators_and_their_values_are_offered_to_the_keyboard(window: Window, qtbot: QtBot) -> None:
    page = opened(window)
    QTest.keyClicks(page.field, "drill fro")
    popup = page.field.offers.popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert page.field.text() == "drill from:"


def test_hits_of_a_circle_name_it(window: Window, qtbot: QtBot) -> None:
    group = window.view.group
    circle = ask(qtbot, window.bridge, OpenCircle(group.number, "people", "Plans"))
    arguments = {"name": "shed", "purpose": "Where the drill is.", "circle": circle.id}
    ask(qtbot, window.bridge, api.Do(group.number, "conversations.add_channel", arguments))
    qtbot.waitUntil(lambda: "in the circle Plans" in searched(window, qtbot, "drill")[1].detail)


def test_more_is_expected_only_while_something_arrives(window: Window, qtbot: QtBot) -> None:
    def on_the_way(owes: int) -> None:
        peer = api.Peer(window.view.group.number, b"d", b"m", "Walt", True, "", 0, 0, owes)
        window.bridge._note_status(replace(window.bridge.last_status, peers=(peer,)))

    say(window, qtbot, *(f"drill {number}" for number in range(FEW)))
    searched(window, qtbot, "drill")
    page = opened(window)
    on_the_way(0)
    assert page.said.text() == f"{FEW} found"
    on_the_way(7)
    assert page.said.text() == f"{FEW} found so far"
    searched(window, qtbot, "qwertz")
    assert page.hints.heading.text().endswith("is found as it arrives.")
    on_the_way(0)
    assert page.hints.heading.text() == "Nothing fits. Try fewer or shorter words."
    say(window, qtbot, "One more drill.")
    searched(window, qtbot, "drill")
    assert page.said.text() == f"{FEW} found so far"


def test_values_of_marks_and_kinds_are_offered(window: Window) -> None:
    page = opened(window)
    for typed, first in (("is:arch", "is:Archived "), ("has:pic", "has:picture "), ("kind:chan", "kind:channel ")):
        page.field.clear()
        QTest.keyClicks(page.field, typed)
        assert page.field.offers.popup().model().index(0, 0).data() == first


def test_names_with_blanks_are_quoted() -> None:
    values = {"from": ("Ana Sousa", "Bo"), "in": ("garden",)}
    assert offered("drill from:sou", values) == ['drill from:"Ana Sousa" ']
    assert offered("-in:", values) == ["-in:garden "]
    assert offered("be", values) == ["before:"]
    assert offered("drill", values) == []
