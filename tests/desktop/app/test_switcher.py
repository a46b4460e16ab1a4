from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.switcher import Destination, Switcher, matches
from desktop.kit.bridge import EngineBridge


def destination(title: str, went: list[str] | None = None) -> Destination:
    return Destination(title, title, "hash", "Channel", lambda: went.append(title) if went is not None else None)


PLACES = [destination(title) for title in ("city hall", "street", "Main Street", "restaurants", "welcome")]


def found(text: str) -> list[str]:
    return [place.title for place in matches(PLACES, text)]


def test_titles_that_begin_with_the_text_come_first() -> None:
    assert found("st") == ["street", "Main Street", "restaurants"]
    assert found("hall ci") == ["city hall"]
    assert found("") == [place.title for place in PLACES]
    assert found("nothing") == []


def test_words_of_what_a_page_is_about_lead_to_it_after_all_titles() -> None:
    page = replace(destination("Gatherings"), about="A calendar: what takes place when.")
    places = [page, destination("Calendar club")]
    assert [each.title for each in matches(places, "cal")] == ["Calendar club", "Gatherings"]
    assert matches(places, "calendar place") == [page]
    assert matches(places, "alendar place") == []


def test_what_was_used_last_comes_first_among_equals() -> None:
    def first(text: str, *recent: str) -> list[str]:
        return [place.title for place in matches(PLACES, text, recent)][:3]

    assert first("", "welcome", "street") == ["welcome", "street", "city hall"]
    assert first("st", "restaurants") == ["street", "Main Street", "restaurants"]


def test_what_is_found_while_typing_comes_after_what_is_known(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    switcher = Switcher(window, PLACES, lambda text: [destination(f"Search for {text}")])
    switcher.open()
    qtbot.keyClicks(switcher.line, "street")
    assert [place.title for place in switcher.found.items] == ["street", "Main Street", "Search for street"]
    switcher.line.clear()
    assert len(switcher.found.items) == len(PLACES)


def test_what_is_called_so_comes_before_a_page_that_is_about_it(bridge: EngineBridge, qtbot: QtBot) -> None:
    page = replace(destination("Help board"), about="Who needs a sofa carried.")
    found = [destination("Carry a sofa"), replace(destination("Search"), key="search/sofa")]
    window = QWidget()
    qtbot.addWidget(window)
    switcher = Switcher(window, [page], lambda _text: found)
    switcher.open()
    qtbot.keyClicks(switcher.line, "sofa")
    assert [each.title for each in switcher.found.items] == ["Carry a sofa", "Help board", "Search"]


def test_what_the_group_has_comes_before_a_preference_of_that_name(bridge: EngineBridge, qtbot: QtBot) -> None:
    known = [replace(destination("Lock"), late=True), destination("Bike lock")]
    found = [destination("Lock for the shed"), replace(destination("Search"), key="search/lock")]
    window = QWidget()
    qtbot.addWidget(window)
    switcher = Switcher(window, known, lambda _text: found)
    switcher.open()
    qtbot.keyClicks(switcher.line, "lock")
    assert [each.title for each in switcher.found.items] == ["Bike lock", "Lock for the shed", "Lock", "Search"]


def test_type_move_and_go(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went: list[str] = []
    switcher = Switcher(window, [destination(title, went) for title in ("city hall", "street", "Main Street")])
    tester = QAbstractItemModelTester(switcher.found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    switcher.open()
    qtbot.keyClicks(switcher.line, "st")
    qtbot.keyClick(switcher.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(switcher.destroyed):
        qtbot.keyClick(switcher.line, Qt.Key.Key_Return)
    assert went == ["Main Street"]
    del tester


def test_says_when_nothing_matches(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    switcher = Switcher(window, PLACES)
    switcher.open()
    qtbot.keyClicks(switcher.line, "zzz")
    assert switcher.nothing.isVisible()
    with qtbot.waitSignal(switcher.destroyed):
        qtbot.keyClick(switcher.line, Qt.Key.Key_Escape)


def test_what_has_no_icon_is_drawn_too(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    switcher = Switcher(window, [replace(PLACES[0], icon="")])
    switcher.open()
    switcher.grab()  # an exception while it is drawn fails the test
    assert [place.title for place in switcher.found.items] == ["city hall"]
