"""The page of alerts, driven as a person would: send, answer, call the roll, say what to do now, all-clear, paper."""

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.home.lines import View, lines
from desktop.features.alerts import keeper as alert_keeper
from desktop.features.alerts import paper
from desktop.features.alerts.page import AlertsPage
from desktop.features.alerts.roll import RollTable, counts
from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import FormSheet
from desktop.kit.people import Names, Someone, names_of
from desktop.kit.printing import Document
from desktop.kit.theme import space
from models.features.alerts.roll_call import Called
from models.ids import MemberId
from sync import api
from sync import home as home_needs
from sync.overview import viewer
from tests.desktop.conftest import ask, on_screen

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")  # offscreen, whenever a window opens
ANA, BEN, CLEO, DORA = (MemberId(letter * 16) for letter in (b"a", b"b", b"c", b"d"))
NAMES = Names(Someone(member, name) for member, name in ((ANA, "Ana"), (BEN, "Ben"), (CLEO, "Cleo"), (DORA, "Dora")))
NOON = 1_750_000_000_000


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[AlertsPage]:
    bridge, group = home
    with on_screen(AlertsPage(), group, bridge, qtbot) as page:
        yield page


def send(page: AlertsPage, qtbot: QtBot, **texts: str) -> None:
    """Nothing offers to take it back: others have read it."""
    page.undoable.connect(lambda *_: pytest.fail("an alert cannot be taken back"))
    page.add_action.trigger()
    sheet = page.findChild(FormSheet)
    given = {"title": "Gas in number 12", "severity": "danger", "instruction": "Leave the house.", **texts}
    sheet.form.type_in(given)
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.panel.isVisible() and page.details.title.text().endswith(given["title"]),
                    timeout=10_000)  # fmt: skip
    qtbot.waitUntil(lambda: bool(page.lines), timeout=10_000)


def press(page: AlertsPage, qtbot: QtBot, text: str) -> None:
    found = lambda: [each for each in page.details.findChildren(QPushButton)  # noqa: E731
                     if each.text() == text and each.isVisible()]  # fmt: skip
    qtbot.waitUntil(lambda: len(found()) == 1, timeout=10_000)
    found()[0].click()


def state(page: AlertsPage) -> str:
    [line] = page.lines
    return line.state


def test_an_empty_page_says_what_to_do(page: AlertsPage) -> None:
    assert page.list.empty.heading.text() == "No alert: all is quiet"
    assert [each.text() for each in page.actions_shown()] == ["Send an alert", "Hold a rehearsal"]


def test_an_alert_is_sent_answered_changed_and_cleared(page: AlertsPage, qtbot: QtBot) -> None:
    page.list.empty.setFocus()  # what is there as long as there is no alert
    send(page, qtbot, area="Number 12")
    qtbot.waitUntil(lambda: page.details.area.hasFocus())
    assert page.details.state_label.text() == "danger"
    assert page.panel.headline.text().startswith("Danger: Number 12, until ")
    assert page.panel.instructions == ["Leave the house."]
    assert page.panel.mine.text() == "You have not answered yet."
    assert state(page) == "reached"
    page.panel.buttons["need_help"].click()
    qtbot.waitUntil(lambda: state(page) == "need_help", timeout=10_000)
    assert page.panel.mine.text().startswith("Your answer: Needs help (")
    assert page.roll.counts.text() == "Needs help: 1"
    press(page, qtbot, "Say what to do now")
    sheet = page.findChild(FormSheet)
    assert sheet.form.texts["instruction"] == "Leave the house."
    sheet.form.type_in({"instruction": "Go to the school.", "severity": "life"})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.panel.instructions == ["Go to the school."], timeout=10_000)
    qtbot.waitUntil(lambda: page.panel.mine.text().startswith("You answered an earlier instruction: Needs help ("))
    assert page.details.state_label.text() == "danger to life"
    page.panel.buttons["safe"].click()
    qtbot.waitUntil(lambda: page.panel.mine.text().startswith("Your answer: Safe ("), timeout=10_000)
    press(page, qtbot, "Give the all-clear")
    sheet = page.findChild(FormSheet)
    sheet.form.type_in({"instruction": "The gas is off."})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.panel.headline.text() == "All-clear", timeout=10_000)
    assert page.panel.instructions == ["The gas is off."]
    assert page.details.state_label.text() == "all-clear"


def test_a_shown_alert_writes_one_receipt_and_an_answer_needs_none(page: AlertsPage, qtbot: QtBot) -> None:
    send(page, qtbot)
    receipts = "SELECT count(*) FROM alert_receipt"
    qtbot.waitUntil(lambda: page.scope.bridge.rows(receipts) == [(1,)], timeout=10_000)
    page.refresh(())
    page.panel.buttons["safe"].click()
    qtbot.waitUntil(lambda: state(page) == "safe", timeout=10_000)
    assert page.scope.bridge.rows(receipts) == [(1,)]


def test_what_is_not_shown_is_not_said_to_be_shown(page: AlertsPage, qtbot: QtBot) -> None:
    page.hide()
    given = {"title": "Gas", "severity": "danger", "instruction": "Leave."}
    ask(qtbot, page.scope.bridge, api.Do(1, "alerts.add_alert", given))
    assert page.scope.bridge.rows("SELECT count(*) FROM alert_receipt") == [(0,)]
    page.show()
    page.entered()
    qtbot.waitUntil(lambda: page.scope.bridge.rows("SELECT count(*) FROM alert_receipt") == [(1,)], timeout=10_000)


def test_home_names_who_needs_help_and_leads_there(
    page: AlertsPage, qtbot: QtBot, home: tuple[EngineBridge, api.Group]
) -> None:
    send(page, qtbot, title="Gas", instruction="Leave the house.")
    press(page, qtbot, "I need help")
    qtbot.waitUntil(lambda: state(page) == "need_help", timeout=10_000)
    bridge, group = home
    neighbour = replace(viewer(bridge, group.number), me=b"x" * 16)
    view = View(neighbour, home_needs.moment(), 0, names_of(bridge, group))
    shown = next(each for each in lines(bridge, view) if "help" in each.title)
    assert (shown.title, shown.target) == ("Gas. Who needs help: Rosa.", f"record {page.details.entry.record.hex()}")


def test_danger_stands_above_every_page_until_it_is_answered_or_over(
    home: tuple[EngineBridge, api.Group], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge, group = home
    monkeypatch.setattr(alert_keeper, "viewer", lambda *of: replace(viewer(*of[:2]), me=b"x" * 16))
    keeper, told = alert_keeper.AlertKeeper(bridge, lambda: [group], bridge), list[Any]()
    keeper.told.connect(lambda _group, refused: told.append(refused and (refused.code, refused.facts["title"])))
    keeper.look()
    sent = {}
    for title, severity in (("Water", "caution"), ("Gas", "danger"), ("Fire", "life")):
        given = {"title": title, "severity": severity, "instruction": "Leave."}
        sent[title] = ask(qtbot, bridge, api.Do(1, "alerts.add_alert", given)).records[0]
        keeper.look()
    assert told == [None, None, ("due.alert.told_danger", "Gas"), ("due.alert.told_life", "Fire")]
    assert keeper.entry == bytes(sent["Fire"]).hex(), "the banner leads to that one"
    for title in ("Fire", "Gas"):
        ask(qtbot, bridge, api.Do(1, "alerts.clear", {"alert": sent[title]}))
        keeper.look()
    drill = {"title": "Flood", "severity": "danger", "instruction": "Go up.", "drill": "Rehearsal"}
    ask(qtbot, bridge, api.Do(1, "alerts.rehearse", drill))
    keeper.look()
    assert told[4:] == [("due.alert.told_danger", "Gas"), None, ("due.alert.told_rehearsal", "Rehearsal: Flood")]


def test_the_menu_of_the_page_has_what_its_buttons_do(page: AlertsPage, qtbot: QtBot) -> None:
    assert [name for name in page.actions_offered if page.can(name)] == ["add", "rehearse"]
    page.act("add")
    assert page.findChild(FormSheet).heading.text() == "Send an alert"
    send(page, qtbot)
    qtbot.waitUntil(lambda: page.can("need_help"), timeout=10_000)
    assert not page.can("phone_tree"), "the only one who is there has opened it"
    page.act("need_help")
    qtbot.waitUntil(lambda: state(page) == "need_help", timeout=10_000)


def test_what_to_do_is_heard(page: AlertsPage, qtbot: QtBot) -> None:
    send(page, qtbot)
    qtbot.waitUntil(lambda: "Leave the house." in page.details.area.accessibleDescription(), timeout=10_000)


def test_tab_goes_from_the_answers_to_what_else_can_be_done_and_round(page: AlertsPage, qtbot: QtBot) -> None:
    send(page, qtbot)
    for wanted in (["Say what to do now", "Give the all-clear"], []):
        others = [*wanted, "Answer with a remark", "Report how somebody else is"]
        qtbot.waitUntil(lambda others=others: looks(page, *others) != [] and len(looks(page, *others)) == len(others),
                        timeout=10_000)  # fmt: skip
        page.details.setFocus()
        passed = []
        while not passed or page.window().focusWidget() is not page.details.area:
            qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
            focus = page.window().focusWidget()
            passed.append(focus.text() if isinstance(focus, QPushButton) else focus.accessibleName())
            assert len(passed) < 40, passed
        answers = ["I am safe", "I am on my way", "I need help"] if wanted else []
        assert passed[: len(answers) + len(others) + 2] == ["History…", *answers, *others, "Roll call"]
        assert {"Find in this list", "List: alert"} <= set(passed)
        if wanted:
            press(page, qtbot, "Give the all-clear")
            page.findChild(FormSheet).send_button.click()
            qtbot.waitUntil(lambda: page.panel.headline.text() == "All-clear", timeout=10_000)


def looks(page: AlertsPage, *words: str) -> list[str]:
    """What the buttons with these words look like, as far as they are there."""
    buttons = [each for each in page.details.findChildren(QPushButton) if each.isVisible()]
    return [each.property("look") or "plain" for text in words for each in buttons if each.text() == text]


def test_after_the_all_clear_no_button_stands_out(page: AlertsPage, qtbot: QtBot) -> None:
    send(page, qtbot)
    others = ("Answer with a remark", "Report how somebody else is")
    qtbot.waitUntil(lambda: looks(page, "Say what to do now", *others) == ["primary", "plain", "plain"], timeout=10_000)
    page.panel.buttons["need_help"].click()
    qtbot.waitUntil(lambda: state(page) == "need_help", timeout=10_000)
    press(page, qtbot, "Give the all-clear")
    page.findChild(FormSheet).send_button.click()
    qtbot.waitUntil(lambda: page.panel.headline.text() == "All-clear", timeout=10_000)
    assert page.panel.mine.text().endswith("You can change it."), "whoever needed help can say that all is well now"
    qtbot.waitUntil(lambda: looks(page, "Say what to do now", *others) == ["plain", "plain"], timeout=10_000)


def test_the_worst_alert_that_holds_is_shown_first(page: AlertsPage, qtbot: QtBot) -> None:
    for severity in ("life", "information"):
        given = {"title": severity, "severity": severity, "instruction": "Leave."}
        ask(qtbot, page.scope.bridge, api.Do(1, "alerts.add_alert", given))
    page.entered()
    qtbot.waitUntil(lambda: page.details.title.text() == "life", timeout=10_000)
    qtbot.waitUntil(lambda: len(page.list.rows.items) == 2, timeout=10_000)
    lesser = page.list.rows.items[0].entry.record.hex()
    for _ in range(2):  # whoever follows a link to another one sees that one
        page.show_entry(lesser)
        page.entered()
        assert page.details.title.text() == "information"
    page.entered()
    assert page.details.title.text() == "life"


def test_a_rehearsal_says_so(page: AlertsPage, qtbot: QtBot) -> None:
    page.rehearse_action.trigger()
    sheet = page.findChild(FormSheet)
    assert sheet.form.texts["drill"] == "Rehearsal"
    sheet.form.type_in({"title": "Fire", "severity": "life", "instruction": "Meet at the pump."})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.details.title.text() == "Rehearsal: Fire", timeout=10_000)
    assert page.details.state_label.text() == "rehearsal"
    qtbot.waitUntil(page.panel.isVisible, timeout=10_000)
    assert page.panel.headline.text().startswith("Rehearsal: Danger to life, until ")
    assert [row.title for row in page.list.rows.items] == ["Rehearsal: Fire"]
    qtbot.waitUntil(lambda: "This is a rehearsal" in " ".join(
        each.text() for each in page.panel.now.findChildren(type(page.panel.mine))), timeout=10_000)  # fmt: skip


LINES = [
    Called(CLEO, "need_help", NOON, note="second floor"), Called(DORA, "not_reached", None),
    Called(BEN, "reached", NOON, earlier=True), Called(ANA, "safe", NOON, by=BEN),
]  # fmt: skip


def test_the_roll_is_a_table_that_speaks_and_keeps_the_chosen_person(qtbot: QtBot) -> None:
    table = RollTable()
    qtbot.addWidget(table)
    table.resize(space(200), 400)
    table.show()
    tester = QAbstractItemModelTester(table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_lines(LINES, NAMES)
    cells = [[table.rows.index(row, column).data() for column in (0, 1, 3)] for row in range(4)]
    assert cells == [
        ["Cleo", "Needs help", "second floor"], ["Dora", "Not opened yet", ""],
        ["Ben", "Opened, no answer yet", "to an earlier instruction"], ["Ana", "Safe", "reported by Ben"],
    ]  # fmt: skip
    said = table.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Dora, Not opened yet"
    assert QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name) == "Roll call"
    assert counts(LINES) == "Needs help: 1 · Not opened yet: 1 · Opened, no answer yet: 1 · Safe: 1"
    table.resize(space(60), 400)
    table.show()
    assert table.isColumnHidden(3)
    assert table.rows.index(0, 0).data() == "Cleo\nsecond floor"
    table.setCurrentIndex(table.rows.index(2, 1))
    table.show_lines([LINES[2], LINES[0]], NAMES)
    assert table.currentIndex().row() == 0
    del tester


def test_an_answer_draws_only_the_row_that_changes(qtbot: QtBot) -> None:
    people = [MemberId(number.to_bytes(16, "big")) for number in range(300)]
    names = Names(Someone(each, f"Person {number}") for number, each in enumerate(people))
    table = RollTable()
    qtbot.addWidget(table)
    lines = [Called(each, "not_reached", None) for each in people]
    table.show_lines(lines, names)
    drawn, moves = [], []
    table.rows.dataChanged.connect(
        lambda first, last, _roles: drawn.append((first.row(), last.row(), first.column(), last.column())))
    table.rows.rowsMoved.connect(lambda *_: moves.append(1))
    table.rows.modelReset.connect(lambda: pytest.fail("all rows are drawn anew"))
    table.show_lines([*lines[:40], *lines[41:], Called(people[40], "safe", NOON)], names)
    assert (moves, drawn) == ([1], [(299, 299, 0, 3)])
    table.show_lines([*lines[:40], *lines[41:], Called(people[40], "safe", NOON)], names)
    assert (moves, len(drawn)) == ([1], 1)


def test_the_phone_tree_is_written_with_numbers_and_names_who_has_none(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Document, "paragraph", lambda _self, text: said.append(text))
    alert = {"title": "Fire", "drill": "Rehearsal", "instruction": "Meet at the pump.", "severity": "life",
             "area": "Yard", "expires": NOON}  # fmt: skip
    lines = [*LINES, Called(MemberId(b"e" * 16), "not_reached", None)]
    assert list(paper.calls(lines, {DORA: "0123 456", CLEO: "0123 457"}, NAMES)) == [("Ana", "Dora", "0123 456", "")]
    made = paper.document("Rehearsal: Fire", "Maple Street", alert, lines, {DORA: "0123 456"}, NAMES, NOON)
    assert made.title == "Phone tree: Rehearsal: Fire"
    assert "Rehearsal: Danger to life: Yard" in said, "who calls says how grave it is, and where"
    assert "\n".join(said).count(times.full(NOON)) == 2, "until when it holds, and when the list was made"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert list(made.write(buffer)) == [1]
    assert bytes(buffer.data().data()).startswith(b"%PDF")

