"""The help board, driven as people would: ask, offer, choose, take days, hand something over, print."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import which
from subprocess import run
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QDate, QFile, QIODevice, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.cli.sample import act_out
from desktop.demo import sample_group
from desktop.features.aid.card import Shown
from desktop.features.aid.days import day_words, when
from desktop.features.aid.matching import vocabulary
from desktop.features.aid.page import AidPage
from desktop.features.aid.panel import HelpPanel
from desktop.features.aid.paper import Card, above, cards, sheets
from desktop.features.aid.queries import Contact
from desktop.kit.bridge import EngineBridge
from desktop.kit.dialogs import Sheet
from desktop.kit.forms import FormSheet
from desktop.kit.people import Names, Someone
from desktop.kit.phrases import waiting
from models.case import Record
from models.clock import stamp
from models.feature import Registry
from models.features import FEATURES
from models.features.aid.ask import SORTS, agreed
from models.features.aid.suggestions import Reason, Suggestion
from models.ids import MemberId, RecordId
from sync import api
from sync.profile.runtime import ProfileRuntime
from sync.store.database import Database
from tests.desktop.conftest import delete_closed, on_screen

ANA, BEN, CLEO = (MemberId(bytes([letter]) * 16) for letter in b"abc")
NAMES = Names([Someone(ANA, "Ana"), Someone(BEN, "Ben"), Someone(CLEO, "Cleo")])


def day(ahead: int) -> str:
    return QDate.currentDate().addDays(ahead).toString(Qt.DateFormat.ISODate)


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[AidPage]:
    bridge, group = home
    with on_screen(AidPage(), group, bridge, qtbot) as page:
        yield page


def fill_in(page: AidPage, texts: dict[str, str]) -> None:
    sheet = page.findChildren(FormSheet)[-1]
    sheet.form.type_in(texts)
    sheet.send_button.click()


def put_up(page: AidPage, qtbot: QtBot, title: str = "Ride to the eye clinic", **more: str) -> None:
    page.add_action.trigger()
    fill_in(page, {"title": title, "sort": "ride", **more})
    qtbot.waitUntil(lambda: page.details.title.text() == title and not page.details.loading.isVisible(), timeout=10_000)


def said(widget: Any) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def buttons(widget: Any) -> dict[str, QPushButton]:
    return {each.text(): each for each in widget.findChildren(QPushButton) if not each.isHidden()}


def main(page: AidPage) -> list[str]:
    found = page.details.findChildren(QPushButton)
    return [each.text() for each in found if each.isVisible() and each.property("look") == "primary"]


def press(page: AidPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in buttons(page.details), timeout=10_000)
    buttons(page.details)[text].click()


def test_an_empty_board_says_what_it_is_for(page: AidPage) -> None:
    assert page.list.empty.heading.text() == "Nothing on the board yet"
    page.list.empty.button.click()
    assert page.findChild(FormSheet).heading.text() == "Ask for help"
    assert "side" not in page.findChild(FormSheet).form.rows
    page.offer_action.trigger()
    offering = page.findChildren(FormSheet)[-1]
    assert (offering.heading.text(), "for_somebody" in offering.form.rows) == ("Offer help", False)


def test_an_ask_is_heard_with_its_state_and_is_done_and_closed(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot, place="North end", urgency="urgent", day=day(1))
    heard = QAccessible.queryAccessibleInterface(page.list.view).child(0).text(QAccessible.Text.Name)
    assert heard.startswith("Ride to the eye clinic, open, Ask · Ride · North end · Rosa · changed "), heard
    assert page.summary.text() == "Ask · Ride · Tomorrow · Urgent"
    assert "Nobody yet." in said(page.panel)
    assert "I can do it" not in buttons(page.panel)
    qtbot.waitUntil(lambda: "It is done" in buttons(page.details), timeout=10_000)
    assert main(page) == [], "nobody has said yet that they can do it"
    assert "Say who does it" not in buttons(page.details), "there is nobody of whom to say so"
    press(page, qtbot, "It is done")
    qtbot.waitUntil(lambda: page.details.state_label.text() == "done", timeout=10_000)
    press(page, qtbot, "Close it")
    qtbot.waitUntil(lambda: page.details.state_label.text() == "closed", timeout=10_000)


def test_the_list_is_narrowed_down_to_a_kind_of_help_and_that_filter_is_kept(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot)
    put_up(page, qtbot, "Suppers", sort="meal")
    bar = page.list.bar
    assert list(bar.choices) == ["side", "sort"]
    bar.choices["sort"].choose("meal")
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows.items] == ["Suppers"], timeout=10_000)
    bar.save("Meals")
    bar.choices["side"].choose("offer")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 0, timeout=10_000)
    bar.clear()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 2, timeout=10_000)
    bar.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: [row.title for row in page.list.rows.items] == ["Suppers"], timeout=10_000)


def test_an_address_is_refused_beside_its_row(page: AidPage) -> None:
    page.add_action.trigger()
    fill_in(page, {"title": "Ride", "sort": "ride", "place": "Maple Street 12"})
    sheet = page.findChild(FormSheet)
    assert sheet.form.rows["place"].problem.text().startswith("Name a part of the neighbourhood")


def test_for_somebody_else_one_says_that_one_can_do_it_and_takes_it_back(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot, for_somebody="yes")
    press(page, qtbot, "I can do it, with a remark…")
    qtbot.waitUntil(lambda: "note" in page.findChildren(FormSheet)[-1].form.rows)
    fill_in(page, {"note": "After five."})
    qtbot.waitUntil(lambda: "Rosa can do it: \u2068After five.\u2069" in said(page.panel), timeout=10_000)
    qtbot.waitUntil(lambda: main(page) == ["Rosa shall do it"], timeout=10_000)
    press(page, qtbot, "Rosa shall do it")
    qtbot.waitUntil(lambda: page.details.state_label.text() == "somebody does it", timeout=10_000)
    qtbot.waitUntil(lambda: main(page) == ["It is done"], timeout=10_000)
    press(page, qtbot, "I cannot do it after all")
    qtbot.waitUntil(lambda: page.details.state_label.text() == "open", timeout=10_000)


def test_what_is_done_was_done_by_somebody_and_nobody_is_in_reserve(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot, for_somebody="yes")
    press(page, qtbot, "I can do it")
    press(page, qtbot, "Rosa shall do it")
    press(page, qtbot, "It is done")
    qtbot.waitUntil(lambda: "Rosa did it" in said(page.panel), timeout=10_000)
    assert not any("in reserve" in each for each in said(page.panel))


def test_a_day_of_another_year_has_its_weekday_too() -> None:
    assert day_words("2099-01-07") == "Wednesday, 7 January 2099"


def test_days_are_taken_week_by_week_and_the_focus_stays(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot, "Suppers", sort="meal", day=day(0), repeats="FREQ=DAILY;INTERVAL=3")
    assert "On 14 day(s) ahead somebody is lacking. The next one: Today." in said(page.panel)
    taking = page.panel.buttons[f"take {day(3)}"]
    assert taking.text() == f"I take {day_words(day(3))}"
    taking.setFocus()
    taking.click()
    qtbot.waitUntil(lambda: f"{day_words(day(3))}: Rosa" in said(page.panel), timeout=10_000)
    assert page.panel.isAncestorOf(page.window().focusWidget())
    page.panel.buttons[f"give {day(3)}"].click()
    qtbot.waitUntil(lambda: f"{day_words(day(3))}: nobody yet" in said(page.panel), timeout=10_000)


def test_alone_nobody_takes_a_quiet_ask_and_that_is_said(page: AidPage) -> None:
    assert page.ask_quietly() is None
    assert "Nobody else is in the group yet" in " ".join(said(page.findChild(Sheet)))


def test_a_contact_is_told_to_somebody_or_to_nobody(page: AidPage, qtbot: QtBot) -> None:
    put_up(page, qtbot)
    sheet = page.tell_contact()
    assert sheet is not None
    assert sheet.people.chosen == []
    sheet.go_on.click()
    assert sheet.problem.text() == "Choose at least one person beside yourself."
    sheet.close()


def test_what_is_hidden_from_whom_stands_before_a_quiet_ask_and_a_refusal_in_its_sheet(
    page: AidPage, qtbot: QtBot
) -> None:
    page.scope.names = Names([Someone(page.scope.group.me, "Rosa"), Someone(BEN, "Ben")])
    sheet = page.ask_quietly()
    assert sheet is not None
    told = " ".join(said(sheet))
    for words in ("for somebody who is not named", "Not hidden: the people below know who you are", "and when"):
        assert words in told
    sheet.people.choose([BEN])
    sheet.go_on.click()
    qtbot.waitUntil(lambda: bool(sheet.problem.text()), timeout=10_000)
    assert sheet.go_on.isEnabled()
    assert not page.findChildren(FormSheet)
    sheet.close()


# The panel, as others see it


def claim(member: MemberId, changed: int, note: str = "", **turns: bool) -> Record:
    at = stamp(changed)
    state = {"can": not turns, "note": note, **{f"turns {name.replace('_', '-')}": True for name in turns}}
    return Record(RecordId(member), "aid_claim", member, at, at, 1, state)


SHOWN = Shown(
    b"r" * 16, {"state": "open", "side": "ask"}, (claim(BEN, 1), claim(CLEO, 2)), (), (), ANA, is_mine=True,
    is_author=True, is_asker=True, closed=False, names=NAMES, today="2026-06-01",
)  # fmt: skip


def test_who_asks_chooses_by_name_and_reads_why_others_are_proposed(qtbot: QtBot) -> None:
    panel = HelpPanel()
    qtbot.addWidget(panel)
    asked: list[tuple[str, dict[str, Any]]] = []
    panel.asked.connect(lambda intent, given: asked.append((intent, given)))
    proposal = Suggestion(CLEO, (Reason("offer", "My van", b"o" * 16), Reason("skill", "driving")), helped=2)
    panel.show_ask(replace(SHOWN, claims=(claim(BEN, 1),), suggestions=(proposal,), contacts=(
        Contact(BEN, "0151 2345", -1),)))  # fmt: skip
    assert "1 helper(s) to be chosen yet." in said(panel)
    assert "offers: My van · good at: driving · has helped 2 time(s) in 30 days, so comes later" in said(panel)
    assert "Ben: \u20680151 2345\u2069" in said(panel)
    buttons(panel)["Ben shall do it"].click()
    assert asked == [("choose", {"helper": BEN})]
    offers: list[bytes] = []
    panel.offer_asked.connect(offers.append)
    buttons(panel)["Show the offer of Cleo"].click()
    assert offers == [b"o" * 16]


def test_others_see_who_helps_and_may_say_that_they_can(qtbot: QtBot) -> None:
    panel = HelpPanel()
    qtbot.addWidget(panel)
    state = {"state": "open", "side": "ask", "picks a helper": CLEO.hex(), "picks a turn": 1}
    stranger = MemberId(b"d" * 16)
    panel.show_ask(replace(SHOWN, state=state, me=stranger, is_mine=False, is_author=False, is_asker=False))
    assert said(panel) == ["Who helps", "Cleo does it", "Ben is in reserve",
                           "It is settled. Whoever says so now stays in reserve."]  # fmt: skip
    assert list(buttons(panel)) == ["I can do it", "I can do it, with a remark…"]
    panel.show_ask(replace(SHOWN, state=state, closed=True))
    assert panel.buttons == {}


def test_whoever_likes_an_offer_says_so_and_nobody_is_asked_to_help_with_it(qtbot: QtBot) -> None:
    panel = HelpPanel()
    qtbot.addWidget(panel)
    state = {"state": "open", "side": "offer"}
    shown = replace(SHOWN, state=state, claims=(), me=MemberId(b"d" * 16), is_mine=False, is_author=False,
                    is_asker=False)  # fmt: skip
    panel.show_ask(shown)
    assert said(panel) == ["Whom it is for", "Nobody yet."]
    assert list(buttons(panel)) == ["I would like it", "I would like it, with a remark…"]
    assert buttons(panel)["I would like it"].property("look") == "primary"
    delete_closed()
    panel.show_ask(replace(shown, claims=(claim(BEN, 1),), is_mine=True, is_asker=True))
    delete_closed()
    assert list(buttons(panel)) == ["Ben shall have it"]
    chosen = {**state, "picks a helper": BEN.hex(), "picks a turn": 1}
    panel.show_ask(replace(shown, state=chosen, claims=(claim(BEN, 1),)))
    delete_closed()
    assert said(panel)[1:] == ["Ben gets it", "It is settled. Whoever says so now stays in reserve."]
    assert buttons(panel)["I would like it"].property("look") is None, "nothing urges anybody now"


def test_who_helps_reads_that_the_day_has_changed_and_who_asks_that_it_is_not_settled(qtbot: QtBot) -> None:
    panel, asked = HelpPanel(), list[str]()
    qtbot.addWidget(panel)
    panel.asked.connect(lambda intent, _given: asked.append(intent))
    before, now = ({"state": "open", "side": "ask", "day": f"2026-06-0{day}"} for day in (4, 5))
    at = stamp(1)
    state = {"can": True, "note": "", "agreed": agreed(before)}
    agreed_then = Record(RecordId(BEN), "aid_claim", BEN, at, at, 1, state)
    shown = replace(SHOWN, state=now, claims=(agreed_then,), me=BEN, is_mine=False, is_author=False, is_asker=False)
    panel.show_ask(shown)
    assert "It has changed" in said(panel)
    buttons(panel)["I can still do it"].click()
    assert asked == ["take_note"]
    panel.show_ask(replace(SHOWN, state=now, claims=(agreed_then,)))
    assert "It has changed since. Ben has not said yet whether it still suits." in said(panel)
    panel.show_ask(replace(shown, state=before))
    assert "take_note" not in panel.buttons


def test_how_to_reach_them_is_asked_of_those_whom_it_concerns(qtbot: QtBot) -> None:
    others = replace(SHOWN, me=MemberId(b"d" * 16), is_mine=False, is_author=False, is_asker=False)
    for shown, offered in ((SHOWN, True), (replace(others, me=BEN), True), (others, False),
                           (replace(SHOWN, state={"state": "done", "side": "ask"}), False)):  # fmt: skip
        panel = HelpPanel()
        qtbot.addWidget(panel)
        panel.show_ask(shown)
        assert ("set_contact" in panel.buttons) == offered


def test_what_nobody_posts_is_handed_to_others(qtbot: QtBot) -> None:
    panel, asked = HelpPanel(), list[bool]()
    qtbot.addWidget(panel)
    panel.others_asked.connect(lambda: asked.append(True))
    panel.show_ask(replace(SHOWN, claims=(), state={"state": "open", "side": "ask", "quiet": True}, waits=True))
    buttons(panel)["Hand it to others…"].click()
    assert asked


def test_days_of_every_week_have_no_headings_of_weeks(qtbot: QtBot) -> None:
    panel = HelpPanel()
    qtbot.addWidget(panel)
    state = {"state": "open", "side": "ask", "day": "2026-06-02", "repeats": "FREQ=WEEKLY;COUNT=3"}
    panel.show_ask(replace(SHOWN, state=state, claims=()))
    assert not any(each.startswith("Week of") for each in said(panel))
    panel.show_ask(replace(SHOWN, state={**state, "repeats": "FREQ=DAILY;COUNT=3"}, claims=()))
    assert any(each.startswith("Week of") for each in said(panel))


def test_where_no_button_is_left_the_keyboard_goes_on(qtbot: QtBot) -> None:
    window, panel, below = QWidget(), HelpPanel(), QPushButton("Close")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    layout.addWidget(below)
    state = {"state": "open", "side": "ask"}
    shown = replace(SHOWN, state=state, me=MemberId(b"d" * 16), is_mine=False, is_author=False, is_asker=False)
    panel.show_ask(shown)
    window.show()
    next(iter(panel.buttons.values())).setFocus()
    panel.show_ask(replace(shown, closed=True))
    assert window.focusWidget() is below


def test_a_day_that_two_take_is_shown_to_who_asks(qtbot: QtBot) -> None:
    panel = HelpPanel()
    qtbot.addWidget(panel)
    state = {"state": "open", "side": "ask", "day": "2026-06-02", "repeats": "FREQ=WEEKLY;COUNT=3"}
    both = (claim(BEN, 1, **{"2026_06_02": True}), claim(CLEO, 2, **{"2026_06_02": True}))
    panel.show_ask(replace(SHOWN, state=state, claims=both))
    assert f"{day_words('2026-06-02')}: Ben, Cleo · one too many: say who does it" in said(panel)
    assert {"choose 2026-06-02 " + each.hex() for each in (BEN, CLEO)} <= panel.buttons.keys()


def test_what_is_promised_is_said_otherwise_to_who_promised_it() -> None:
    assert waiting("need.aid.do", mine=True, title="Sofa") == "You promised to help: Sofa."
    assert waiting("need.aid.do", mine=False, title="Sofa") == "Help is promised: Sofa."
    assert waiting("need.aid.thank", mine=False, title="Sofa") == "It is done: Sofa. Say thanks."


def test_times_are_said_as_people_say_them() -> None:
    assert when({"day": day(1), "hour": "at noon"}) == "Tomorrow, at noon"
    assert when({"day": day(0), "until": True}) == "By Today"
    assert when({}) == ""


def test_each_kind_of_help_has_words_that_find_it() -> None:
    assert vocabulary().keys() == set(SORTS) - {"other"}
    assert {"car", "fahren", "سيارة"} <= set(vocabulary()["ride"])


# The board for the hall


def test_names_and_numbers_are_printed_only_where_somebody_chose_so(
    page: AidPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.print_board() is None
    put_up(page, qtbot, place="North end", contact="0151 2345")
    put_up(page, qtbot, "Suppers", sort="meal", contact="0160 6789", on_paper="yes", day=day(1))
    put_up(page, qtbot, "Gone", day=day(-3))
    made = cards(page.scope.bridge, page.scope.group.number, page.scope.names)
    assert [(each.head, each.title, each.lines, each.slip) for each in made] == [
        ("Ask · Meal", "Suppers", ("Tomorrow",), "Rosa\n0160 6789"),
        ("Ask · Ride", "Ride to the eye clinic", ("North end",), "Answer on the help board"),
    ]  # fmt: skip
    dialog = page.print_board()
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "board.pdf"))
    qtbot.waitUntil(lambda: (tmp_path / "board.pdf").exists(), timeout=10_000)
    assert (tmp_path / "board.pdf").read_bytes().startswith(b"%PDF")


def test_a_board_of_nine_cards_has_two_pages(qtbot: QtBot) -> None:
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.ReadWrite)
    card = Card("Ask · Ride", "A long wish " * 20, ("Tomorrow", "Details " * 60), "Rosa\n0151 2345")
    assert list(sheets("Board", [card] * 9, made)) == list(range(1, 10))
    assert made.data().data().count(b"/Type /Page\n") == 2


def test_above_the_cards_stands_whose_board_it_is_and_of_which_day() -> None:
    said = above("Help board of Maple Street")
    assert said.startswith("Help board of Maple Street · ")
    assert str(QDate.currentDate().year()) in said


@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext is not installed")
def test_each_sheet_has_the_line_above_its_cards(tmp_path: Path) -> None:
    made = QFile(str(tmp_path / "board.pdf"))
    assert made.open(QIODevice.OpenModeFlag.WriteOnly)
    list(sheets("Board of Maple Street", [Card("Ask · Ride", "Lift", (), "Rosa")] * 9, made))
    made.close()
    read = run(["pdftotext", str(tmp_path / "board.pdf"), "-"], capture_output=True, text=True, check=True)
    assert [page.count("Board of Maple Street") for page in read.stdout.split("\f")[:2]] == [1, 1]


# The sample group


def test_the_sample_group_helps_each_other(tmp_path: Path) -> None:
    now = int(datetime(2026, 3, 30, 9, tzinfo=UTC).timestamp() * 1000)
    demo = replace(sample_group(now), messages=iter(()))
    group = act_out(demo, now, FEATURES)
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), Registry(FEATURES), None, None, version="", wall_ms=lambda: now,
        announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, group.members[0])
    shown = dict(runtime.db.rows("SELECT title, state FROM fact WHERE kind = 'aid'"))
    assert shown["Somebody to carry the coal up"] == "thanked"
    assert shown["Walk the old dog while I am at the clinic"] == "confirmed"
    assert shown["Suppers for the house with the twins"] == "rota"
    clashes = "SELECT c.what FROM fact_clash c JOIN fact f ON f.order_key = c.order_key WHERE f.kind = 'aid'"
    assert runtime.db.rows(clashes) == [("clash.aid.claimed_twice",)]
    runtime.db.close()


def test_what_is_posted_for_everybody_is_said_to_be_read_by_everyone() -> None:
    """Also while the ask that was handed over is shown, which only a private circle reads."""
    says = {each.intent: each.for_everyone for each in AidPage.subject.actions}
    assert says["pass_on"]
    assert not any(for_everyone for intent, for_everyone in says.items() if intent != "pass_on")


def test_the_menu_of_the_page_has_what_its_buttons_do(page: AidPage) -> None:
    assert all(page.can(name) for name in page.actions_offered)
    page.act("add")
    assert page.findChild(FormSheet).heading.text() == "Ask for help"
