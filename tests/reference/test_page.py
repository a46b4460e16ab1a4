"""A module's page, driven as a person would: list, add, move, talk, history."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import words
from desktop.cli.host import Host
from desktop.kit.bridge import EngineBridge
from desktop.kit.files.viewer import PictureSheet
from desktop.kit.forms import FormSheet, questions
from desktop.kit.records.clashes import ClashCard
from desktop.kit.records.history import RecordHistory
from desktop.kit.theme import theme
from models import features
from models.attachment import described
from sync import api
from sync.file_commands import AttachFile
from sync.home import Clashing
from sync.profile.folder import ProfileFolder
from sync.reader import Reader
from tests.desktop.conftest import PASSPHRASE, ask, on_screen
from tests.reference import words as of_lending
from tests.reference.lending import FEATURE, ITEM
from tests.reference.page import LendingPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")  # offscreen, whenever a window opens


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot) -> Iterator[LendingPage]:
    monkeypatch.setattr(features, "FEATURES", (*features.FEATURES, FEATURE))
    monkeypatch.setattr(words, "WORDS", {**words.WORDS, **of_lending.WORDS})
    theme()
    with Host(ProfileFolder(tmp_path / "profile")) as client:
        bridge = EngineBridge(client)
        bridge.read_through(Reader(ask(qtbot, bridge, api.Unlock(passphrase=PASSPHRASE))))
        group = ask(qtbot, bridge, api.Start("Maple Street", "block-club", "Rosa"))
        with on_screen(LendingPage(), group, bridge, qtbot) as page:
            yield page
        bridge.close()


def add(page: LendingPage, qtbot: QtBot, name: str = "Drill", **texts: str) -> None:
    page.add_action.trigger()
    sheet = page.findChild(FormSheet)
    sheet.form.type_in({"name": name, "sort": "tool", **texts})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.details.title.text() == name and not page.details.loading.isVisible(), timeout=10_000)


def press(page: LendingPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: buttons(page).count(text) == 1, timeout=10_000)
    found = page.details.findChildren(QPushButton)
    next(each for each in found if each.text() == text and each.isVisible()).click()


def lend(page: LendingPage, qtbot: QtBot) -> None:
    press(page, qtbot, "Lend")
    sheet = page.findChild(FormSheet)
    assert sheet.form.rows["borrower"].input.control.accessibleName() == "To whom, needed"
    assert sheet.form.rows["due"].read() == QDate.currentDate().addDays(14).toString(Qt.DateFormat.ISODate)
    sheet.form.type_in({"borrower": page.scope.group.me.hex(), "due": "2027-03-31"})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.details.state_label.text() == "lent", timeout=10_000)
    qtbot.waitUntil(lambda: "It is back" in buttons(page), timeout=10_000)


def buttons(page: LendingPage) -> list[str]:
    return [each.text() for each in page.details.findChildren(QPushButton) if each.isVisible()]


def test_an_empty_list_says_what_to_do(page: LendingPage, qtbot: QtBot) -> None:
    assert page.list.empty.isVisible()
    assert page.list.empty.heading.text() == "Nothing to borrow yet"
    page.list.empty.button.click()
    assert page.findChild(FormSheet).heading.text() == "Lend something out"


def test_what_is_added_by_the_form_is_in_the_list_and_shown(page: LendingPage, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(page.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    add(page, qtbot, place="Cellar", tags="power, holes")
    assert [row.title for row in page.list.rows.items] == ["Drill"]
    heard = QAccessible.queryAccessibleInterface(page.list.view).child(0).text(QAccessible.Text.Name)
    assert heard.startswith("Drill, can be borrowed, Cellar")
    said = {line.caption: ", ".join(part.text for part in line.parts) for line in page.details.fields.lines}
    assert said == {"Sort": "Tool", "Where it is": "Cellar", "Tags": "holes, power"}
    assert page.details.state_label.text() == "can be borrowed"
    del tester


def test_a_move_and_an_action_of_the_module(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    qtbot.waitUntil(lambda: {"Change", "Lend", "Do not lend it any more"} <= set(buttons(page)))
    lend(page, qtbot)
    assert "Lend" not in buttons(page)
    (loan,) = [line for line in page.details.fields.lines if line.caption == "Loans"]
    assert [part.text for part in loan.parts] == ["Rosa", "Due on: 31 March 2027"]
    with qtbot.waitSignal(page.toast, timeout=10_000), qtbot.assertNotEmitted(page.undoable):
        press(page, qtbot, "It is back")  # what is added to a list stays, so no Undo is offered
    qtbot.waitUntil(lambda: page.details.state_label.text() == "can be borrowed", timeout=10_000)


def test_ctrl_return_sends_the_form_and_not_the_talk_beneath_it(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    press(page, qtbot, "Change")
    sheet = page.findChild(FormSheet)
    with qtbot.waitActive(page):
        page.activateWindow()
    sheet.form.type_in({"name": "Big drill"})
    control = sheet.form.rows["name"].input.control
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.details.title.text() == "Big drill", timeout=10_000)


def test_pictures_are_shown_and_open_with_what_they_show(page: LendingPage, qtbot: QtBot, tmp_path: Path) -> None:
    add(page, qtbot)
    assert not page.details.fields.files.isVisible()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(tmp_path / "drill.png"))
    attached = ask(qtbot, page.scope.bridge, AttachFile(str(tmp_path / "drill.png"), False))
    given = {"item": page.details.entry.record, "pictures": described(attached.line, "The drill in its case")}
    ask(qtbot, page.scope.bridge, api.Do(1, "lending.change_item", given))
    qtbot.waitUntil(page.details.fields.files.isVisible, timeout=10_000)
    [shown] = page.details.fields.files.buttons
    assert shown.accessibleName() == "The drill in its case"
    qtbot.waitUntil(lambda: not shown.icon().isNull(), timeout=10_000)
    press(page, qtbot, "Change")
    form = page.findChild(FormSheet)
    [alt] = [each for each in form.findChildren(QLineEdit) if each.accessibleName() == "What drill.png shows"]
    assert alt.text() == "The drill in its case"
    alt.setText("The drill and its bits")
    form.send_button.click()
    described_anew = lambda: [each.accessibleName() for each in page.details.fields.files.buttons]  # noqa: E731
    qtbot.waitUntil(lambda: described_anew() == ["The drill and its bits"], timeout=10_000)
    [shown] = page.details.fields.files.buttons
    shown.click()
    [sheet] = page.window().findChildren(PictureSheet)
    assert sheet.picture.accessibleName() == "The drill and its bits"
    qtbot.waitUntil(lambda: not sheet.picture.pixmap().isNull(), timeout=10_000)
    sheet.accept()


def test_the_focus_stays_with_the_record_whose_buttons_are_others_now(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.waitUntil(lambda: "Do not lend it any more" in buttons(page), timeout=10_000)
    found = page.details.findChildren(QPushButton)
    leave = next(each for each in found if each.text() == "Do not lend it any more")
    leave.setFocus()
    leave.click()
    qtbot.waitUntil(lambda: "Lend it again" in buttons(page), timeout=10_000)
    assert QApplication.focusWidget().text() == "Change"


def test_what_was_done_can_be_taken_back(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    with qtbot.waitSignal(page.undoable, timeout=10_000) as told:
        press(page, qtbot, "Do not lend it any more")
    qtbot.waitUntil(lambda: page.details.state_label.text() == "not lent any more", timeout=10_000)
    told.args[1]()
    qtbot.waitUntil(lambda: page.details.state_label.text() == "can be borrowed", timeout=10_000)


def test_the_history_tells_what_changed_and_brings_it_back(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot, place="Cellar")
    press(page, qtbot, "Change")
    sheet = page.findChild(FormSheet)
    assert sheet.form.texts["place"] == "Cellar"
    sheet.form.type_in({"place": "Attic"})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: any("Attic" in part.text for line in page.details.fields.lines for part in line.parts),
                    timeout=10_000)  # fmt: skip
    press(page, qtbot, "History…")
    history = page.findChild(RecordHistory)
    qtbot.waitUntil(lambda: len(history.shown) == 2, timeout=10_000)
    assert history.shown == ["Rosa changed Drill.", "Rosa put Drill up for lending."]
    qtbot.waitUntil(lambda: "Where it is: <s>Cellar</s><b>Attic</b>" in texts(history), timeout=10_000)
    next(each for each in history.findChildren(QPushButton) if each.text() == "Bring this back").click()
    qtbot.waitUntil(lambda: any("Cellar" in part.text for line in page.details.fields.lines for part in line.parts),
                    timeout=10_000)  # fmt: skip


def texts(widget: RecordHistory) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def test_people_talk_about_it(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    talk = page.details.discussion
    assert talk.nothing.isVisible()
    talk.area.setPlainText("Who has the long bits?")
    talk.send_button.click()
    qtbot.waitUntil(lambda: talk.texts == ["Who has the long bits?"], timeout=10_000)
    qtbot.waitUntil(lambda: not talk.area.toPlainText(), timeout=10_000)
    assert not talk.nothing.isVisible()
    assert page.details.discussion is talk


def test_what_is_typed_while_a_message_is_on_its_way_stays(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    talk = page.details.discussion
    far_too_long = "long " * 50_000
    for sent, left in (("Who has the bits?", "And"), (far_too_long, f"{far_too_long}\nAnd")):
        talk.area.setPlainText(sent)
        talk.send_button.click()
        talk.area.setPlainText("And")
        qtbot.waitUntil(talk.send_button.isEnabled, timeout=10_000)
        assert talk.area.toPlainText() == left
    assert talk.texts == ["Who has the bits?"]
    assert talk.problem.isVisible()


def test_what_goes_together_is_shown_from_both_sides(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot, "Drill")
    drill = page.details.entry.record
    add(page, qtbot, "Bits", goes_with=drill.hex())
    press(page, qtbot, "Drill")
    qtbot.waitUntil(lambda: "Bits" in buttons(page), timeout=10_000)
    assert page.list.current.record == drill


def test_a_clash_offers_its_way_out(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    lend(page, qtbot)
    entry = page.details.entry
    clash = Clashing(entry, "clash.item.lent_twice", (), None, "lending.keep", mine=True)
    ways = [each for each in page.subject.actions if clash.what in each.settles]
    card = ClashCard(page.scope, clash, ways)
    qtbot.addWidget(card)
    assert card.accessibleName() == (
        "Drill was lent to two people at the same time. Say whose loan has ended. You can settle it.")  # fmt: skip
    with qtbot.waitSignal(card.chosen) as told:
        card.buttons[0].click()
    page.carry_out(told.args[0], settles=True)
    assert list(page.findChild(FormSheet).form.rows) == ["borrower"]


def test_the_filter_narrows_the_list_down(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot, "Drill", tags="power")
    add(page, qtbot, "Rake", place="Shed")
    titles = lambda: [row.title for row in page.list.rows.items]  # noqa: E731
    page.list.bar.text.setText("shed")
    qtbot.waitUntil(lambda: titles() == ["Rake"])
    page.list.bar.save("In the shed")
    page.list.bar.text.setText("nowhere")
    qtbot.waitUntil(lambda: page.list.nothing.isVisible())
    page.list.bar.clear()
    qtbot.waitUntil(lambda: titles() == ["Rake", "Drill"])
    page.list.bar.tag.choose("power")
    qtbot.waitUntil(lambda: titles() == ["Drill"])
    page.list.bar.tag.choose("")
    page.list.bar.state.choose("lent")
    qtbot.waitUntil(lambda: titles() == [])
    saved = next(each for each in page.list.bar.menu().actions() if each.text() == "In the shed")
    saved.trigger()
    qtbot.waitUntil(lambda: titles() == ["Rake"])


def test_below_900_pixels_there_is_one_column_with_a_way_back(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    page.resize(700, 600)
    page.list.view.clicked.emit(page.list.rows.index(0))
    assert page.details.isVisible()
    assert not page.list.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert not page.details.isVisible()


def test_the_selection_survives_what_comes_in(page: LendingPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    ask(qtbot, page.scope.bridge, api.Do(1, "lending.add_item", {"name": "Saw", "sort": "tool"}))
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows.items] == ["Saw", "Drill"], timeout=10_000)
    assert page.list.current.title == "Drill"
    assert page.details.title.text() == "Drill"


def test_what_an_intent_takes_is_what_its_form_asks() -> None:
    found = {each.name: each for each in questions(FEATURE, ITEM, "lend")}
    assert [(name, each.code, each.needed) for name, each in found.items()] == [
        ("borrower", "item.loans.borrower", True), ("due", "item.loans.due", True)]  # fmt: skip
    changing = {each.name: each.needed for each in questions(FEATURE, ITEM, "change_item")}
    assert (changing["name"], changing["place"]) == (True, False)
    assert "loans" not in changing
