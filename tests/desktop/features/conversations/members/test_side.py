"""The list of people beside a channel, in Ana's window: who is in it, by keyboard and screen reader, and its room."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.features.conversations import queries
from desktop.features.conversations.members import NOTE
from desktop.features.conversations.members.side import MembersSide
from desktop.features.conversations.members.view import MembersPane
from desktop.kit.side import SideSheet
from sync import api
from sync.circle_commands import OpenCircle
from tests.desktop.features.conversations.test_page import Window

WIDE, NARROW = (1200, 700), (760, 560)


@pytest.fixture
def window(qtbot: Any, beside: Any) -> Any:
    beside.two()
    made = Window(qtbot, beside)
    made.page.resize(*WIDE)
    made.go("welcome")
    yield made
    made.close()


def shown(window: Window) -> Any:
    """The list that is in sight, or None."""
    return next((each for each in window.page.findChildren(MembersPane) if each.isVisible()), None)


def names(window: Window) -> list[str]:
    return [each.title for each in shown(window).view.shown.items]


def ben(window: Window) -> bytes:
    [(member,)] = window.bridge.rows("SELECT member FROM members WHERE name = 'Ben'")
    return bytes(member)


def test_the_list_opens_with_the_keyboard_in_it_and_says_who_is_there(window: Window) -> None:
    assert shown(window) is None
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None)
    assert names(window) == ["Ana", "Ben"]
    view = shown(window).view
    window.qtbot.waitUntil(view.hasFocus)
    said = [view.shown.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0].startswith("Ana, Steward, ")
    assert said[0].endswith(", this is you")
    assert said[1].startswith("Ben, Member, does not vote yet")
    assert window.page.actions_offered["members"].isChecked()
    there = api.Peer(window.beside.group().number, b"d" * 16, ben(window), "", True, "", 0, 0, 0)
    window.bridge.status.emit(api.Status("some", 0, "", (there,)))
    assert view.shown.items[1].spoken == "Ben, Member, does not vote yet, here now"
    assert "2 here now" in shown(window).count.text()
    window.bridge.status.emit(api.Status("alone", 0, "", ()))
    assert view.shown.items[1].spoken == "Ben, Member, does not vote yet"


def test_return_and_a_click_show_the_card(window: Window) -> None:
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None)
    view, went = shown(window).view, []
    window.page.go.connect(lambda page, key: went.append((page, key)))
    view.setCurrentIndex(view.shown.index(1))
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.shown.index(0)).center())
    me = bytes(window.beside.group().me)
    assert went == [("people", f"member-{ben(window).hex()}"), ("people", f"member-{me.hex()}")]
    assert [each.text() for each in view.menu_for(view.shown.item(0)).actions()] == ["About \u2068Ana\u2069"]
    [_card, write] = view.menu_for(view.shown.item(1)).actions()
    write.trigger()
    window.qtbot.waitUntil(lambda: window.page.place is not None and window.page.place.direct, timeout=10_000)
    window.qtbot.waitUntil(lambda: names(window) == ["Ana", "Ben"])


def test_escape_goes_back_to_the_field_and_the_list_stays(window: Window) -> None:
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None and shown(window).view.hasFocus())
    QTest.keyClick(shown(window).view, Qt.Key.Key_Escape)
    window.qtbot.waitUntil(window.pane.writing.composer.field.hasFocus)
    assert shown(window) is not None


def test_it_is_remembered_and_closed_again(window: Window) -> None:
    window.page.act("members")
    window.qtbot.waitUntil(lambda: queries.note(window.bridge, NOTE) is not None)
    again = Window(window.qtbot, window.beside)
    again.page.resize(*WIDE)
    window.qtbot.waitUntil(lambda: shown(again) is not None, timeout=10_000)
    again.page.act("members")
    assert shown(again) is None
    assert not again.page.actions_offered["members"].isChecked()
    window.qtbot.waitUntil(lambda: queries.note(window.bridge, NOTE) is None)
    again.close()


def test_a_private_circle_lists_its_own_people_alone(window: Window) -> None:
    me, beside = window.beside.group().me, window.beside
    opened = beside.run(beside.ana.engine.handle(OpenCircle(1, "people", "Board", ())))
    beside.run(beside.ana.do("conversations.add_channel", name="board", circle=opened.id))
    window.qtbot.waitUntil(lambda: "board" in window.unread(), timeout=10_000)
    window.page.show_entry(next(each.key for each in window.page.section().entries if each.title == "board"))
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None)
    assert [each.member for each in shown(window).view.shown.items] == [me]
    window.go("welcome")
    assert names(window) == ["Ana", "Ben"]


def test_a_narrow_page_shows_a_sheet_over_it(window: Window) -> None:
    window.page.resize(*NARROW)
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None and shown(window).view.hasFocus())
    [sheet] = window.page.findChildren(SideSheet)
    assert sheet.isAncestorOf(shown(window))
    assert queries.note(window.bridge, NOTE) is None  # nobody finds it over a channel at the next start
    QTest.keyClick(shown(window).view, Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: shown(window) is None)
    window.qtbot.waitUntil(lambda: not window.page.findChildren(SideSheet))


def test_what_stands_beside_gives_way_and_comes_back(window: Window) -> None:
    window.page.act("members")
    window.qtbot.waitUntil(lambda: shown(window) is not None)
    window.page.resize(*NARROW)
    window.qtbot.waitUntil(lambda: shown(window) is None)
    window.page.resize(*WIDE)
    window.qtbot.waitUntil(lambda: shown(window) is not None)
    window.write("A thread")
    window.sees("A thread")
    window.page.show_entry(window.pane.messages.items[-1].message.record.hex())
    assert window.page.threads.columns.shows_list  # 1200 pixels hold the channel, the thread and the list
    window.page.resize(1000, 700)
    window.qtbot.waitUntil(lambda: shown(window) is None)
    window.page.threads.close()
    window.qtbot.waitUntil(lambda: shown(window) is not None)


def test_three_hundred_people_take_three_queries(window: Window, monkeypatch: Any) -> None:
    from desktop.features.conversations.members import reading

    asked: list[str] = []

    class Counting:
        def rows(self, sql: str, params: Any = ()) -> Any:
            asked.append(sql)
            found = window.bridge.rows(sql, params)
            if sql == reading._SQL:
                return [(bytes([each % 256]) * 15 + bytes([each // 256]), "", "[]", "member") for each in range(300)]
            return found

    people = reading.members(Counting(), 1, None, b"", frozenset())
    assert len(people) == 300
    assert len(asked) <= 3


def test_the_list_is_made_by_nobody_who_does_not_open_it(window: Window) -> None:
    assert not window.page.findChildren(MembersSide)
