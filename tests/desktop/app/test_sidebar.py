import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop.app.arrangement import Arrangement, numbered
from desktop.app.contents import sidebar_rows
from desktop.app.header import Header
from desktop.app.side import GoButton
from desktop.app.sidebar import SidebarView, spoken
from desktop.kit.bridge import EngineBridge
from desktop.kit.icons import icon
from desktop.kit.page import Entry, Section
from desktop.kit.spec import PageSpec

HOME = PageSpec("home", "Home", "home", "x:X", 1, section="home")
TALK = PageSpec("talk", "Talk", "chat", "x:X", 1, section="talk", entries=True)
TASKS = PageSpec("tasks", "Tasks", "check", "x:X", 1, section="work")
PEOPLE = PageSpec("people", "People", "people", "x:X", 2)
ALL = (PEOPLE, TASKS, TALK, HOME)
SECTION = Section("Channels", (Entry("a", "street", "hash", unread=3), Entry("b", "news", unread=250)), "New channel",
                  lambda: None)  # fmt: skip


@pytest.fixture
def view(bridge: EngineBridge, qtbot: QtBot) -> SidebarView:
    made = SidebarView()
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show_rows(sidebar_rows(ALL, {"talk": SECTION}, ("talk", "a")))
    made.show()
    return made


def test_the_channel_that_is_shown_is_the_selected_one(view: SidebarView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    selected = [listed.child(row).text(QAccessible.Text.Name) for row in range(listed.childCount())
                if listed.child(row).state().selected]  # fmt: skip
    assert len(selected) == 1
    assert selected[0].startswith("street")
    view.show_rows(sidebar_rows(ALL, {"talk": SECTION}, ("talk", "b")))
    view.setCurrentIndex(view.rows.index(0))
    assert [index.row() for index in view.selectedIndexes()] == [
        next(place for place, row in enumerate(view.rows.items) if row.title == "news")]


def titles(**arranged: object) -> list[str]:
    rows = sidebar_rows(ALL, {"talk": SECTION}, ("talk", "a"), Arrangement(**arranged))  # type: ignore[arg-type]
    return [row.title for row in rows]


def test_home_then_each_section_with_its_pages_and_entries(view: SidebarView) -> None:
    assert [(row.kind, row.title) for row in view.rows.items] == [
        ("page", "Home"), ("section", "Talk"), ("entry", "street"), ("entry", "news"), ("add", "New channel"),
        ("section", "Work"), ("page", "Tasks"), ("section", "Group"), ("page", "People"),
    ]  # fmt: skip
    assert [row.badges for row in view.rows.items if row.kind == "entry"] == [["3"], ["99+"]]
    assert [row.title for row in view.rows.items if row.shown] == ["street"]


def test_pinned_pages_stand_on_top_and_hidden_ones_nowhere() -> None:
    assert titles(pinned=("people", "gone"), hidden=frozenset({"tasks"})) == [
        "Home", "People", "Talk", "street", "news", "New channel"]  # fmt: skip


def test_a_page_above_all_sections_that_is_pinned_is_listed_once() -> None:
    assert titles(pinned=("people", "home"))[:3] == ["Home", "People", "Talk"]


def test_a_page_that_is_shown_is_listed_though_it_is_hidden() -> None:
    rows = sidebar_rows(ALL, {}, ("tasks", ""), Arrangement(hidden=frozenset({"tasks", "people"})))
    assert [row.title for row in rows] == ["Home", "Talk", "Talk", "Work", "Tasks"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_spare_part_of_the_header_is_between_title_and_buttons(
    bridge: EngineBridge, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    header = Header()
    header.setLayoutDirection(direction)
    qtbot.addWidget(header)
    header.resize(800, 60)
    header.show_actions([QAction(icon("pin"), "Pins", header), QAction(icon("people"), "Members", header)])
    header.say("street", "Everyday talk between neighbours.")
    header.show()
    spare = header.spare()
    assert spare.width() > 300
    assert all(not spare.intersects(tool.geometry()) for tool in header.findChildren(QToolButton) if tool.isVisible())
    words = header.subtitle.fontMetrics().horizontalAdvance(header.subtitle.text())
    left = direction == Qt.LayoutDirection.LeftToRight
    edge = header.subtitle.geometry().left() + words if left else header.subtitle.geometry().right() - words
    assert (spare.left() >= edge) if left else (spare.right() <= edge)


def test_mentions_are_marked_and_heard_apart_from_what_is_unread() -> None:
    section = Section("Channels", (Entry("a", "street", unread=3, mentions=2), Entry("b", "news", mentions=150)))
    rows = sidebar_rows(ALL, {"talk": section}, ("people", ""))
    street, news = (row for row in rows if row.kind == "entry")
    assert (street.badges, news.badges) == (["3", "@2"], ["@99+"])
    assert spoken(street).startswith("street, 2 messages mention you, 3 unread")
    folded = sidebar_rows(ALL, {"talk": section}, ("people", ""), Arrangement(folded=frozenset({"talk"})))
    assert folded[1].badges == ["3", "@99+"]


def test_a_folded_section_says_how_much_in_it_is_unread() -> None:
    rows = sidebar_rows(ALL, {"talk": SECTION}, ("people", ""), Arrangement(folded=frozenset({"talk"})))
    assert [(row.title, row.unread) for row in rows[:3]] == [("Home", 0), ("Talk", 253), ("Work", 0)]
    assert spoken(rows[1]).startswith("Talk, folded")


def test_what_waits_stands_at_its_page_and_on_home() -> None:
    rows = sidebar_rows(ALL, {}, ("people", ""), waiting={"tasks": 2, "people": 1})
    assert {row.title: row.unread for row in rows if row.unread} == {"Home": 3, "Tasks": 2, "People": 1}
    assert spoken(next(row for row in rows if row.title == "Tasks")) == "Tasks, 2 waiting for you"


def test_entries_have_a_heading_of_their_own_beside_other_pages() -> None:
    alerts = PageSpec("alerts", "Alerts", "bell", "x:X", 2, section="talk")
    rows = sidebar_rows([TALK, alerts], {"talk": SECTION}, ("talk", "a"))
    assert [row.title for row in rows[:3]] == ["Talk", "Alerts", "Channels"]


def test_ctrl_and_a_digit_lead_to_the_pinned_pages_first() -> None:
    assert [spec.name for spec in numbered(ALL, Arrangement())] == ["home", "talk", "tasks", "people"]
    arranged = Arrangement().pin("people", True).hide("talk", True)
    assert [spec.name for spec in numbered(ALL, arranged)] == ["people", "home", "tasks"]
    assert arranged.hide("people", True).pinned == ()
    search = PageSpec("search", "Search", "search", "x:X", 0, section="home")
    assert search not in numbered([*ALL, search], Arrangement())
    assert numbered([*ALL, search], Arrangement().pin("search", True))[0] is search
    assert arranged.pin("talk", True).hidden == frozenset()


def test_the_model_stays_sound_while_sections_change(view: SidebarView) -> None:
    tester = QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.rows.replace(sidebar_rows(ALL, {}, ("people", "")))
    view.rows.replace(sidebar_rows(ALL, {"talk": SECTION}, ("talk", "b")))
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


def test_left_and_right_fold_a_section(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.rows.index(1))
    qtbot.keyClick(view, Qt.Key.Key_Right)  # it is unfolded
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert chosen.args == ["", "section", "talk"]


def test_a_menu_is_asked_for_by_key_and_by_mouse(view: SidebarView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.rows.index(6))
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        place = view.visualRect(view.rows.index(6)).center()
        with qtbot.waitSignal(view.menu_asked) as asked:
            asking = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
            QApplication.sendEvent(view.viewport(), asking)
        assert asked.args[0].title == "Tasks"


def test_the_way_to_the_switcher_changes_its_words_with_the_language(qtbot: QtBot) -> None:
    go = QAction("&Go to…")
    go.setShortcut("Ctrl+K")
    shown = GoButton(go)
    qtbot.addWidget(shown)
    go.setText("&Gehe zu …")
    assert shown.accessibleName() == "Gehe zu …"
    assert {each.text() for each in shown.findChildren(QLabel)} >= {"Gehe zu …", "Ctrl+K"}


def test_what_is_shown_is_in_sight_however_one_came_there(view: SidebarView, qtbot: QtBot) -> None:
    view.resize(260, 120)
    view.show_rows(sidebar_rows(ALL, {"talk": SECTION}, ("people", "")))
    place = next(at for at, row in enumerate(view.rows.items) if row.page == "people")
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.rows.index(place))))
    view.scrollToTop()
    view.show_rows(sidebar_rows(ALL, {"talk": SECTION}, ("people", ""), waiting={"tasks": 2}))  # one has scrolled away
    assert view.verticalScrollBar().value() == 0


def test_the_title_goes_before_the_words_of_the_buttons(bridge: EngineBridge, qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    add = QAction(icon("plus"), "Add something to lend", header)
    add.setPriority(QAction.Priority.HighPriority)
    header.show_actions([add])
    header.say("What we lend each other", "")
    header.show()
    button = next(each for each in header.findChildren(QToolButton) if each.defaultAction() is add)
    styles = Qt.ToolButtonStyle
    for width, style in ((900, styles.ToolButtonTextBesideIcon), (300, styles.ToolButtonIconOnly),
                         (900, styles.ToolButtonTextBesideIcon)):  # fmt: skip
        header.resize(width, 60)
        assert button.toolButtonStyle() == style
    assert button.toolTip() == "Add something to lend"


def test_buttons_without_room_are_in_a_menu(bridge: EngineBridge, qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    actions = [QAction(icon("plus"), f"Action {number}", header) for number in range(8)]
    actions[0].setPriority(QAction.Priority.HighPriority)
    header.show_actions(actions)
    header.say("Gatherings", "")
    header.show()
    for width in (900, 260, 900):
        header.resize(width, 60)
        buttons = [each for each in header.findChildren(QToolButton) if each.isVisible()]
        shown = [each.defaultAction() for each in buttons if each.defaultAction() in actions]
        assert shown == actions[: len(shown)]
        assert (len(shown) == len(actions)) is (width == 900)
        menus = [each.menu() for each in buttons if each.menu() is not None]
        assert [action for menu in menus for action in menu.actions()] == actions[len(shown) :]
        assert all(header.rect().contains(each.geometry()) for each in buttons)
