"""Home: what waits, what is new, what is coming; and the first steps."""

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop import last_look
from desktop.app.home.lines import Line, View, lines
from desktop.app.home.page import HomePage
from desktop.app.invite import InviteSheet
from desktop.app.window import Window
from desktop.features import PAGES
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.page import Entry as PageEntry
from desktop.kit.page import Section
from desktop.words import WORDS
from models.clock import stamp
from sync import activities, api, home
from sync.activities import Happened
from sync.home import Clashing, Dated, Waiting
from sync.overview import Entry, Viewer
from sync.reader import Reader
from tests.desktop.conftest import ask

HOUR = 3_600_000
NOW = 1_790_000_000_000
RECORD = b"\x01" * 16
ENTRY = Entry(1, 1, RECORD, "channel", "Drill", "", "", "", None, b"a" * 16, stamp(NOW), stamp(NOW), "")
WHO = Viewer(1, b"m" * 16, frozenset(), (1,))


@pytest.fixture
def window(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Window:
    made = Window(home[0], Reader, PAGES)
    qtbot.addWidget(made)
    made.show_group(home[1])
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the facts of the modules say: nothing, until the test says otherwise."""
    for code in ("need.drill", "due.drill", "clash.drill"):
        monkeypatch.setitem(WORDS, code, "{title}: " + code.partition(".")[0])
    said: dict[str, Any] = {"needs": [], "clashes": [], "agenda": [], "news": [], "counted": {}}
    for module, name in ((home, "needs"), (home, "clashes"), (home, "agenda"), (activities, "news")):
        monkeypatch.setattr(module, name, lambda *_of, name=name, **_more: said[name])
    monkeypatch.setattr(activities, "counted", lambda _reader, _who, kinds, _since:
                        {kind: count for kind, count in said["counted"].items() if kind in kinds})  # fmt: skip
    return said


def shown(**more: Any) -> list[tuple[str, str]]:
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES, **more)
    return [(line.title, line.target) for line in lines(None, view)]  # type: ignore[arg-type]


def titles(page: HomePage) -> list[str]:
    return [line.title for line in page.list.rows.items]


def test_nothing_is_said_too(told: dict[str, Any]) -> None:
    assert shown() == [("Nothing waits for you, and nothing is new.", "")]


def test_of_much_that_is_coming_the_first_lines_are_shown_and_the_rest_when_asked_for(told: dict[str, Any]) -> None:
    told["agenda"] = [Dated(ENTRY, "due.drill", NOW + (each + 1) * HOUR, None, mine=False) for each in range(30)]
    found = shown()
    assert len(found) == 1 + 20 + 1
    assert found[-1] == ("and 10 more", "fold coming")
    assert len(shown(unfolded=frozenset({"coming"}))) == 1 + 30
    told["agenda"] = told["agenda"][:21]
    assert len(shown()) == 1 + 21, "one more line would say no more than the line that it stands for"


def test_unread_mentions_and_direct_messages_stand_apart_and_lead_there(told: dict[str, Any]) -> None:
    entries = (PageEntry("a1", "street", unread=9, mentions=2), PageEntry("b2", "news", unread=9),
               PageEntry("c3", "Ben", unread=5, direct=True), PageEntry("d4", "Cem", direct=True))  # fmt: skip
    sections = {"conversations": Section("Channels", entries)}
    assert shown(sections=sections) == [
        ("Messages for you", ""), ("street", "page conversations a1"), ("Ben", "page conversations c3")]
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES, sections=sections)
    said = [line.spoken for line in lines(None, view)[1:]]  # type: ignore[arg-type]
    assert said == ["street, 2 unread messages mention you", "Ben, 5 unread messages"]


def test_a_sentence_that_goes_on_is_heard_without_its_full_stop() -> None:
    assert Line("need", "line", "Ben asks for a stand-in.", "until Monday").spoken == (
        "Ben asks for a stand-in, until Monday")
    assert Line("need", "line", "Ben asks for a stand-in.").spoken == "Ben asks for a stand-in."


def test_an_archive_has_no_news_and_asks_for_nothing(told: dict[str, Any]) -> None:
    told["needs"] = [Waiting(ENTRY, "need.drill", NOW, NOW + HOUR)]
    told["counted"] = {"message": 3}
    assert shown(archived=True) == [("Nothing waits for you in an archive, and nothing new comes.", "")]


def test_what_comes_in_between_leaves_the_keyboard_where_it_is(told: dict[str, Any]) -> None:
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES)
    other = Entry(2, 1, b"\x02" * 16, "channel", "Gas", "", "", "", None, b"a" * 16, stamp(NOW), stamp(NOW), "")
    told["needs"] = [Waiting(ENTRY, "need.drill", NOW, None), Waiting(ENTRY, "need.drill", NOW, NOW + HOUR)]
    before = [line.key for line in lines(None, view)]  # type: ignore[arg-type]
    told["needs"].insert(0, Waiting(other, "need.drill", NOW, NOW))
    after = [line.key for line in lines(None, view)]  # type: ignore[arg-type]
    assert [key for key in after if key in before] == before
    assert len(set(after)) == len(after) == len(before) + 1


def test_what_waits_clashes_and_comes_leads_to_its_record(told: dict[str, Any]) -> None:
    target = f"record {RECORD.hex()}"
    told["needs"] = [Waiting(ENTRY, "need.drill", NOW, NOW + HOUR)]
    told["clashes"] = [Clashing(ENTRY, "clash.drill", (), None, "", mine) for mine in (True, False)]
    told["agenda"] = [Dated(ENTRY, "due.drill", NOW + HOUR, None, mine=True)]
    assert shown() == [
        ("Waiting for you", ""), ("Drill: need", target), ("Drill: clash", target),
        ("Coming", ""), ("Drill: due", target),
    ]  # fmt: skip


def test_of_what_comes_is_said_whom_it_concerns(told: dict[str, Any]) -> None:
    told["agenda"] = [Dated(ENTRY, "due.drill", NOW + HOUR, None, mine, b"b" * 16) for mine in (True, False)]
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES)
    details = [line.detail.rpartition(", ")[2] for line in lines(None, view)[1:]]  # type: ignore[arg-type]
    assert details == ["concerns you", "concerns Ben"]


def test_news_are_told_module_by_module_and_unfold(told: dict[str, Any]) -> None:
    told["news"] = [Happened("channel", RECORD, ENTRY, "activity.changed", b"b" * 16, None, "", stamp(NOW), 2)]
    told["counted"] = {"message": 100, "channel": 1}
    assert [title for title, _ in shown()][1:] == ["Conversations"]
    told_of = shown(unfolded=frozenset({"conversations"}))
    assert told_of[1:] == [
        ("Conversations", "fold conversations"), ("100 or more new messages", "page conversations"),
        ("Ben changed Drill. (2 times)", f"record {RECORD.hex()}"),
    ]  # fmt: skip
    told["news"].append(Happened(activities.ROLL, b"", None, "activity.roll.left", b"b" * 16, None, "", stamp(NOW)))
    assert ("People", "page people") in shown()
    told["news"].pop()
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES)
    assert lines(None, view)[1].detail == "100 or more new messages, 2 change(s)"  # type: ignore[arg-type]


def test_one_piece_of_news_is_told_at_once(told: dict[str, Any]) -> None:
    told["news"] = [Happened("channel", RECORD, ENTRY, "activity.changed", b"b" * 16, None, "", stamp(NOW), 1)]
    assert shown()[1:] == [("Conversations", f"record {RECORD.hex()}")]
    view = View(WHO, NOW, NOW - HOUR, lambda _member: "Ben", PAGES)
    assert lines(None, view)[1].detail.startswith("Ben changed Drill. · ")  # type: ignore[arg-type]


def test_what_waits_stands_above_the_first_steps(told: dict[str, Any]) -> None:
    told["needs"] = [Waiting(ENTRY, "need.drill", NOW, NOW + HOUR)]
    found = [title for title, _ in shown(steps=(Line("step", "line", "Say hello"),))]
    assert found == ["Waiting for you", "Drill: need", "First steps", "Say hello"]


def test_a_new_group_has_first_steps_that_go_one_by_one(window: Window, qtbot: QtBot) -> None:
    page, number = window.view.page, window.view.group.number
    assert isinstance(page, HomePage)
    assert titles(page)[:6] == [
        "First steps", "Say something about yourself", "Invite somebody", "Say hello", "Say what this group is for",
        "Do not show these steps any more",
    ]  # fmt: skip
    channel = window.bridge.rows("SELECT record FROM channel LIMIT 1")[0][0]
    for intent, values, title in (
        ("people.set_profile", {"about": "I have a ladder."}, "Say something about yourself"),
        ("conversations.say", {"channel": bytes(channel), "text": "Hello"}, "Say hello"),
        ("settings.change", {"purpose": "Neighbours"}, "Say what this group is for"),
    ):
        ask(qtbot, window.bridge, api.Do(number, intent, values))
        qtbot.waitUntil(lambda title=title: title not in titles(page), timeout=10_000)
    assert "Invite somebody" in titles(page)


def choose(page: HomePage, qtbot: QtBot, title: str) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.rows.index(titles(page).index(title)))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)


def test_a_step_leads_where_it_is_done(window: Window, qtbot: QtBot) -> None:
    page = window.view.page
    choose(page, qtbot, "Invite somebody")
    sheet = window.findChild(InviteSheet)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()
    choose(page, qtbot, "Say what this group is for")
    assert window.view.place.page == "settings"
    window.registry.by_name["back"].trigger()
    assert window.view.page is page


def test_steps_can_be_put_away_and_fetched_back(window: Window, qtbot: QtBot) -> None:
    page = window.view.page
    choose(page, qtbot, "Do not show these steps any more")
    assert "First steps" not in titles(page)
    window.view.toast.button.click()
    assert "First steps" in titles(page)


def test_news_are_read_at_once_and_that_can_be_undone(window: Window, qtbot: QtBot, told: dict[str, Any]) -> None:
    page, group = window.view.page, window.view.group
    told["counted"] = {"message": 3}
    page.refresh(())
    assert [action.text() for action in page.actions_shown()] == ["Mark all news as read"]
    before = last_look.last_look(window.bridge, group.id, int(time.time() * 1000))
    page.act("read_all")
    qtbot.waitUntil(lambda: int(window.bridge.local(last_look.key(group.id)) or 0) > before)
    looked = int(window.bridge.local(last_look.key(group.id)) or 0)
    window.view.toast.button.click()
    assert int(window.bridge.local(last_look.key(group.id)) or 0) < looked


def test_a_record_of_home_is_shown_on_its_page(window: Window, qtbot: QtBot, told: dict[str, Any]) -> None:
    page = window.view.page
    record, title = window.bridge.rows("SELECT record, title FROM fact WHERE kind = 'channel' LIMIT 1")[0]
    channel = Entry(1, 1, bytes(record), "channel", title, "", "", "", None, b"a" * 16, 0, 0, "")
    told["needs"] = [Waiting(channel, "need.drill", NOW, None), Waiting(ENTRY, "need.drill", NOW, None)]
    page.refresh(())
    choose(page, qtbot, f"{title}: need")
    assert window.view.place.entry == bytes(record).hex()
    window.view.show_page("home")
    choose(page, qtbot, "Drill: need")  # it has gone meanwhile
    sheet = window.findChild(Sheet)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_every_line_speaks_and_the_model_is_sound(window: Window, qtbot: QtBot, told: dict[str, Any]) -> None:
    page = window.view.page
    tester = QAbstractItemModelTester(page.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told["news"] = [Happened("channel", RECORD, ENTRY, "activity.changed", b"b" * 16, None, "", stamp(NOW), 2)]
    page.refresh(())
    accessible = QAccessible.queryAccessibleInterface(page.list)
    heard = [accessible.child(at).text(QAccessible.Text.Name) for at in range(accessible.childCount())]
    assert "Conversations, 2 change(s), folded" in heard
    assert accessible.text(QAccessible.Text.Name) == "What is up"
    page.list.setCurrentIndex(page.list.rows.index(titles(page).index("Conversations")))
    qtbot.keyClick(page.list, Qt.Key.Key_Left)
    assert not [line for line in page.list.rows.items if line.kind == "module" and not line.folded]
    qtbot.keyClick(page.list, Qt.Key.Key_Right)
    assert [line for line in page.list.rows.items if line.key.startswith("news ")]
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    assert page.list.currentIndex().row() == 1, "the first line below the first heading"
    del tester
