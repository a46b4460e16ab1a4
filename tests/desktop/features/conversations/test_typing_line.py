"""Who is typing: Ana's window and Ben's computer tell each other."""

from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.features.conversations.preferences import TYPING
from desktop.features.conversations.typing_line import TypingLine
from desktop.kit.preferences import OFF, choose
from sync.live_commands import AskLive, LivePerson, LivePlace, TellLive
from tests.desktop.features.conversations.test_page import RETURN, Window


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.go("welcome")
    yield made
    made.close()


def line(window: Window) -> TypingLine:
    found: TypingLine = window.pane.findChild(TypingLine)
    return found


def ben_tells(window: Window, *records: bytes) -> None:
    places = tuple(LivePlace(record, typing=True) for record in records)
    window.beside.run(window.beside.ben.engine.handle(TellLive(1, places=places)))


def ben_hears(window: Window) -> list[tuple[bytes, bool]]:
    """(record, whether somebody types there) as Ben's computer knows it."""
    people = window.beside.run(window.beside.ben.engine.handle(AskLive(1)))
    return [(bytes(place.record), place.typing) for person in people for place in person.places]


def test_ben_types_and_ana_sees_it_until_he_stops(window: Window) -> None:
    ben_tells(window, window.page.channel.record)
    window.qtbot.waitUntil(lambda: "Ben" in line(window).text and line(window).text.endswith("is typing…"))
    height = line(window).height()
    ben_tells(window)
    window.qtbot.waitUntil(lambda: line(window).text == "")
    assert line(window).height() == height


def test_what_is_typed_elsewhere_is_not_told_here(window: Window) -> None:
    ben_tells(window, window.page.channel.record)
    window.qtbot.waitUntil(lambda: line(window).text != "")
    window.go("street")
    window.qtbot.waitUntil(lambda: line(window).text == "")
    window.go("welcome")
    window.qtbot.waitUntil(lambda: line(window).text != "")


def test_ana_types_and_ben_hears_that_and_nothing_of_the_words(window: Window) -> None:
    record = window.page.channel.record
    QTest.keyClicks(window.pane.writing.composer.field, "I secretly")
    window.qtbot.waitUntil(lambda: ben_hears(window) == [(record, True)])
    people = window.beside.run(window.beside.ben.engine.handle(AskLive(1)))
    assert "secret" not in str(people)
    QTest.keyClick(window.pane.writing.composer.field, RETURN)
    window.qtbot.waitUntil(lambda: ben_hears(window) == [])


def test_who_stops_typing_is_not_told_any_more(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    line(window)._stopped.setInterval(200)
    QTest.keyClicks(window.pane.writing.composer.field, "Hm")
    window.qtbot.waitUntil(lambda: len(ben_hears(window)) == 1)
    window.qtbot.waitUntil(lambda: ben_hears(window) == [])
    assert window.pane.writing.composer.field.toPlainText() == "Hm"


def test_who_does_not_want_it_tells_nobody(window: Window) -> None:
    told: list[object] = []
    line(window)._tell = told.append  # type: ignore[method-assign]
    choose(window.bridge, TYPING, OFF)
    QTest.keyClicks(window.pane.writing.composer.field, "Hm")
    assert told == []
    choose(window.bridge, TYPING, TYPING.default)
    QTest.keyClicks(window.pane.writing.composer.field, "m")
    assert len(told) == 1


def test_it_is_told_once_in_a_while_and_not_for_each_letter(window: Window) -> None:
    told: list[tuple[LivePlace, ...]] = []
    line(window)._tell = told.append  # type: ignore[method-assign]
    QTest.keyClicks(window.pane.writing.composer.field, "A whole sentence")
    assert len(told) == 1
    line(window)._again.stop()
    QTest.keyClicks(window.pane.writing.composer.field, " more")
    assert len(told) == 2
    assert told[0] != told[1]  # others hear only of what changes
    window.go("street")
    assert told[-1] == ()


def test_it_vanishes_by_itself_if_nothing_comes_any_more(window: Window) -> None:
    line(window)._forgotten.setInterval(50)
    ben_tells(window, window.page.channel.record)
    window.qtbot.waitUntil(lambda: line(window).text != "")
    window.qtbot.waitUntil(lambda: line(window).text == "")


def test_at_most_three_are_named_and_nobody_who_is_not_heard(window: Window) -> None:
    record = window.page.channel.record
    names = {bytes([each]) * 16: f"Neighbour {each}" for each in range(1, 6)}
    shown = line(window)
    shown._names = lambda: names

    def type_(*members: int) -> str:
        places = (LivePlace(record, typing=True),)
        shown._show([LivePerson(b"d", bytes([each]) * 16, "here", places) for each in members])
        return shown.text

    assert type_(1).endswith("is typing…")
    assert type_(1, 2, 3).endswith("are typing…")
    assert all(f"Neighbour {each}" in shown.text for each in (1, 2, 3))
    assert type_(1, 2, 3, 4) == "Several people are typing…"
    assert type_(1, 1).endswith("is typing…")  # two computers of one person
    assert type_() == ""


def test_nothing_is_shown_of_whom_one_does_not_hear(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    [(ben,)] = window.bridge.rows("SELECT member FROM members WHERE name = 'Ben'")
    unheard = frozenset({bytes(ben)})
    monkeypatch.setattr("desktop.features.conversations.moderation.reading.ignored", lambda _reader, _me: unheard)
    places = (LivePlace(window.page.channel.record, typing=True),)
    line(window)._show([LivePerson(b"d", bytes(ben), "here", places)])
    assert line(window).text == ""


def test_a_screen_reader_says_it_politely_and_rarely(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(said.append))
    shown = line(window)
    for _ in range(3):
        shown._say([window.bridge.rows("SELECT member FROM members WHERE name = 'Ben'")[0][0]])
        shown._say([])
    assert len(said) == 1


def test_a_line_that_is_gone_is_not_asked(window: Window) -> None:
    """Larger letters lay the window out anew. Each message about others then called the line that was gone."""
    shiboken6.delete(line(window))
    with window.qtbot.captureExceptions() as raised:
        window.bridge.live.emit(1)
    assert not raised
