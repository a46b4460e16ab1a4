import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.app.sidebar import SidebarView, sidebar_rows
from desktop.kit.bridge import EngineBridge
from desktop.kit.page import Entry, Section
from desktop.kit.spec import PageSpec

TALK = PageSpec("talk", "Talk", "chat", "x:X", 1, entries=True)
PEOPLE = PageSpec("people", "People", "people", "x:X", 2)
SECTION = Section("Channels", (Entry("a", "street", "hash", unread=3), Entry("b", "news", unread=250)), "New channel",
                  lambda: None)  # fmt: skip


@pytest.fixture
def view(bridge: EngineBridge, qtbot: QtBot) -> SidebarView:
    made = SidebarView()
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.rows.replace(sidebar_rows([TALK, PEOPLE], {"talk": SECTION}, ("talk", "a")))
    made.show()
    return made


def test_pages_then_sections_with_their_entries(view: SidebarView) -> None:
    assert [(row.kind, row.title) for row in view.rows.items] == [
        ("page", "People"), ("heading", "Channels"), ("entry", "street"), ("entry", "news"), ("add", "New channel"),
    ]  # fmt: skip
    assert [row.badge for row in view.rows.items] == ["", "", "3", "99+", ""]
    assert [row.title for row in view.rows.items if row.shown] == ["street"]


def test_the_model_stays_sound_while_sections_change(view: SidebarView) -> None:
    tester = QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.rows.replace(sidebar_rows([TALK, PEOPLE], {}, ("people", "")))
    view.rows.replace(sidebar_rows([TALK, PEOPLE], {"talk": SECTION}, ("talk", "b")))
    del tester


def test_a_screen_reader_says_what_is_unread(view: SidebarView) -> None:
    accessible = QAccessible.queryAccessibleInterface(view)
    heard = [accessible.child(at).text(QAccessible.Text.Name) for at in range(accessible.childCount())]
    assert any(text.startswith("street, 3 unread") for text in heard)
    assert accessible.text(QAccessible.Text.Name) == "Pages and channels"


def test_return_and_click_choose(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.rows.index(2))
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == ["talk", "entry", "a"]
    with qtbot.waitSignal(view.chosen) as chosen:
        place = view.visualRect(view.rows.index(4)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["talk", "add", ""]


def test_the_arrow_keys_skip_headings(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.rows.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 2
