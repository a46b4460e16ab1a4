"""The page of gatherings, driven as a person would: invite, answer, confirm seats, take a shift, call a date off."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.cli.sample import act_out
from desktop.demo import sample_group
from desktop.features.gatherings.importing import open_calendar
from desktop.features.gatherings.offers import at_shift
from desktop.features.gatherings.page import GatheringsPage
from desktop.features.gatherings.reading import between
from desktop.features.gatherings.rota import RotaSheet, why
from desktop.features.gatherings.sentences import attended, own_seat, summary
from desktop.features.gatherings.words import WORDS
from desktop.kit import times
from desktop.kit.bridge import EngineBridge
from desktop.kit.calendar import CalendarEntry
from desktop.kit.dialogs import Sheet
from desktop.kit.forms import FormSheet
from desktop.kit.lists import ItemRole
from desktop.kit.people import Names, Someone
from desktop.kit.records.clashes import waiting_alike, waiting_words
from desktop.kit.records.history import RecordHistory
from desktop.kit.records.reading import Waiting
from models.feature import Registry
from models.features import FEATURES
from models.features.gatherings import FEATURE, GATHERING
from models.features.gatherings.answers import read_answer
from models.features.gatherings.attendance import Attendance, crews, open_shifts
from models.features.gatherings.recurrence import Date
from models.features.gatherings.rota import Choice, Post
from models.fields import Entries
from sync import api
from sync.profile.runtime import ProfileRuntime
from sync.store.database import Database
from tests.desktop.conftest import on_screen

ROOT = Path(__file__).resolve().parents[3]
CODE = re.compile(r"(?:gathering|calendar|answer|need|due|clash)\.[a-z_.]+")
OF_FIELDS = {f"{kind.name}.{field}" for kind in FEATURE.kinds for field in kind.fields}


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> Iterator[GatheringsPage]:
    bridge, group = home
    with on_screen(GatheringsPage(), group, bridge, qtbot) as page:
        yield page


def evening(days: int) -> str:
    start = (datetime.now().astimezone() + timedelta(days=days)).replace(hour=18, minute=0, second=0, microsecond=0)
    return f"{start.isoformat()}/{(start + timedelta(hours=3)).isoformat()}"


def do(page: GatheringsPage, qtbot: QtBot, intent: str, **given: object) -> bytes:
    done: list[api.Done] = []
    command = api.Do(page.scope.group.number, f"gatherings.{intent}", given)
    page.scope.bridge.call(command, done.append, owner=page)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    return bytes(done[0].records[0])


def shown(page: GatheringsPage) -> str:
    return "\n".join(each.text() for each in page.panel.findChildren(QLabel) if each.isVisible())


def waits_for(page: GatheringsPage, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in shown(page), timeout=10_000)


def offered(page: GatheringsPage) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def press(page: GatheringsPage, qtbot: QtBot, text: str, number: int = 0) -> None:
    def there() -> list[QPushButton]:
        return [each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: len(there()) > number, timeout=10_000)
    there()[number].click()


def show(page: GatheringsPage, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: page.coming.rows.rowCount() > 0, timeout=10_000)
    row = next(row for row in range(page.coming.rows.rowCount()) if page.coming.rows.item(row).title == title)
    page.coming.view.clicked.emit(page.coming.rows.index(row))
    qtbot.waitUntil(lambda: page.details.title.text() == title, timeout=10_000)


def test_an_empty_page_says_what_to_do(page: GatheringsPage) -> None:
    assert page.list.empty.heading.text() == "Nothing planned yet"
    assert not page.coming.view.isVisible()


def test_inviting_begins_with_the_zone_of_this_computer(page: GatheringsPage, qtbot: QtBot) -> None:
    page.add_action.trigger()
    sheet = page.findChild(FormSheet)
    assert sheet.form.rows["zone"].read()
    sheet.form.type_in({"name": "Supper"})
    sheet.send_button.click()
    assert sheet.form.rows["when"].problem.text()


def test_one_answers_confirms_seats_and_takes_a_shift(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3), place="Yard", capacity=2)
    show(page, qtbot, "Supper")
    waits_for(page, qtbot, "Nobody has answered yet.")
    press(page, qtbot, "I come")
    waits_for(page, qtbot, "Asked for seats: Rosa")
    assert "Give my seats back" not in offered(page)
    press(page, qtbot, "Confirm seats")
    waits_for(page, qtbot, "Come: Rosa")
    press(page, qtbot, "Give my seats back")
    waits_for(page, qtbot, "Asked for seats: Rosa")
    assert "Give my seats back" not in offered(page)
    press(page, qtbot, "Confirm seats")
    waits_for(page, qtbot, "Come: Rosa")
    assert "1 seat" in shown(page)
    assert "You have your seat." in shown(page)
    do(page, qtbot, "add_shift", gathering=page.details.entry.record, name="Dishes", least=2)
    waits_for(page, qtbot, "Dishes: nobody yet · 2 more needed")
    qtbot.waitUntil(lambda: "I do it" in offered(page), timeout=10_000)
    [take] = [each for each in page.panel.findChildren(QPushButton) if each.text() == "I do it" and each.isVisible()]
    assert take.accessibleDescription().startswith("Dishes · "), "several buttons read alike"
    press(page, qtbot, "I do it")
    waits_for(page, qtbot, "Dishes: Rosa · 1 more needed")
    press(page, qtbot, "Ask for a stand-in")
    waits_for(page, qtbot, "Rosa asks for a stand-in")
    press(page, qtbot, "I do it after all")
    qtbot.waitUntil(lambda: "stand-in" not in shown(page), timeout=10_000)


def form(page: GatheringsPage, qtbot: QtBot) -> FormSheet:
    found: list[FormSheet] = []

    def there() -> bool:
        found[:] = [each for each in page.findChildren(FormSheet) if each.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=10_000)
    return found[-1]


def test_a_form_about_one_date_names_it_and_begins_with_what_is_known(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(1), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    show(page, qtbot, "Choir")
    press(page, qtbot, "I come", 1)
    press(page, qtbot, "With guests…", 1)
    sheet = form(page, qtbot)
    assert sheet.heading.text().startswith("Answer: Choir, ")
    assert sheet.send_button.text() == "Answer"
    sheet.form.type_in({"guests": "2"})
    sheet.send_button.click()
    waits_for(page, qtbot, "Come: Rosa +2")
    press(page, qtbot, "With guests…", 1)
    assert form(page, qtbot).form.texts["guests"] == "2"
    form(page, qtbot).close_sheet()
    press(page, qtbot, "Move…", 1)
    sheet = form(page, qtbot)
    assert sheet.heading.text().startswith("Move a date: Choir, ")
    sheet.form.type_in({"place": "Hall"})
    assert sheet.form.values()["when"]


def test_a_date_that_is_called_off_stays_in_sight_and_is_held_after_all(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(1), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    show(page, qtbot, "Choir")
    press(page, qtbot, "Call off…", 1)
    sheet = form(page, qtbot)
    sheet.form.type_in({"why": "Elke is ill"})
    sheet.send_button.click()
    waits_for(page, qtbot, "It does not take place on this date.")
    assert "Elke is ill" in shown(page)
    press(page, qtbot, "It takes place after all")
    qtbot.waitUntil(lambda: "It does not take place" not in shown(page), timeout=10_000)


def test_who_did_not_come_is_noted_once_it_has_begun(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    show(page, qtbot, "Supper")
    waits_for(page, qtbot, "Nobody has answered yet.")
    assert "Note who did not come…" not in offered(page)
    do(page, qtbot, "change_gathering", gathering=page.details.entry.record, when=evening(-2))
    waits_for(page, qtbot, "It is over: ")
    press(page, qtbot, "Note who did not come…")
    form(page, qtbot).close_sheet()
    do(page, qtbot, "note_missing", gathering=page.details.entry.record, guest=page.scope.group.me, note="No call")
    waits_for(page, qtbot, "It is noted that you did not come: ")
    press(page, qtbot, "Reply…")
    sheet = form(page, qtbot)
    sheet.form.type_in({"reply": "I was ill"})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: "It is noted" not in shown(page), timeout=10_000)


def test_a_shift_is_dropped_from_all_dates(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(1), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    show(page, qtbot, "Choir")
    do(page, qtbot, "add_shift", gathering=page.details.entry.record, name="Chairs")
    press(page, qtbot, "Drop the shift Chairs on all dates")
    qtbot.waitUntil(lambda: "Chairs" not in shown(page), timeout=10_000)


def test_the_menu_of_the_page_has_what_its_buttons_do(page: GatheringsPage) -> None:
    assert all(page.can(name) for name in page.actions_offered)
    page.act("calendar")
    assert page.calendar.isVisible()
    assert page.switches["calendar"]()


def test_how_often_and_where_stand_above_the_dates() -> None:
    assert summary({"repeats": "FREQ=WEEKLY;BYDAY=TU", "place": "Yard"}) == "Every week on Tuesday · Yard"
    assert summary({"rule": "FREQ=YEARLY;BYWEEKNO=20"}) == ""


ME, OTHER = "aa" * 32, "bb" * 32


@pytest.mark.parametrize(("there", "words"), [
    (Attendance({ME: 1}, {}, (), 0), "You have your seat."),
    (Attendance({}, {ME: 1}, (), 1), "You have asked for a seat."),
    (Attendance({OTHER: 2}, {ME: 1}, (), 0), "You are on the waiting list:"),
    (Attendance({OTHER: 1}, {ME: 2}, (), 1), "You are on the waiting list:"),
    (Attendance({ME: 1}, {}, (), None), ""),
    (Attendance({OTHER: 1}, {}, (), 1), ""),
])  # fmt: skip
def test_one_reads_what_became_of_ones_own_seat(there: Attendance, words: str) -> None:
    said = own_seat(there, ME)
    assert said.startswith(words)
    assert bool(said) == bool(words)


def test_who_waits_in_a_full_gathering_stands_on_the_waiting_list() -> None:
    names = Names([Someone(bytes.fromhex(ME), "Rosa"), Someone(bytes.fromhex(OTHER), "Ben")])
    full, free = Attendance({OTHER: 2}, {ME: 1}, (), 0), Attendance({OTHER: 1}, {ME: 1}, (), 1)
    assert "On the waiting list: Rosa" in attended(full, names)
    assert "Asked for seats: Rosa" in attended(free, names)


def test_seats_are_given_back_by_who_has_some(page: GatheringsPage, qtbot: QtBot) -> None:
    weekly = {"repeats": "FREQ=WEEKLY", "zone": "Europe/Berlin"}
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2), capacity=2, **weekly)
    show(page, qtbot, "Choir")
    press(page, qtbot, "I come", 1)
    waits_for(page, qtbot, "Asked for seats: Rosa")
    press(page, qtbot, "Confirm seats")
    waits_for(page, qtbot, "Come: Rosa")
    assert offered(page).count("Give my seats back") == 1
    press(page, qtbot, "Give my seats back")
    waits_for(page, qtbot, "Asked for seats: Rosa")


def test_the_keyboard_stays_at_what_was_pressed(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3), capacity=2)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    show(page, qtbot, "Supper")
    waits_for(page, qtbot, "Nobody has answered yet.")

    def by_keyboard(text: str) -> None:
        there = next(each for each in page.panel.findChildren(QPushButton) if each.text() == text and each.isVisible())
        there.setFocus()
        qtbot.keyClick(there, Qt.Key.Key_Space)

    def focused() -> str:
        focus = page.focusWidget()
        return focus.text() if isinstance(focus, QPushButton) and page.panel.isAncestorOf(focus) else ""

    by_keyboard("I come")
    waits_for(page, qtbot, "Asked for seats: Rosa")
    qtbot.waitUntil(lambda: focused() == "I come (my answer)")
    by_keyboard("Confirm seats")
    waits_for(page, qtbot, "Come: Rosa")
    qtbot.waitUntil(lambda: focused() == "I come (my answer)")


def test_where_there_is_one_column_the_keyboard_goes_into_the_record(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.resize(700, 800)
    qtbot.waitUntil(lambda: page.list.rows.rowCount() > 0, timeout=10_000)
    page.list.view.setFocus()
    page.list.view.setCurrentIndex(page.list.rows.index(0))
    page.list.view.activated.emit(page.list.rows.index(0))
    qtbot.waitUntil(lambda: not page.list.isVisible())
    assert page.details.isAncestorOf(page.focusWidget())
    assert page.focusWidget().accessibleName() == "gathering: Supper"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()


def test_each_gathering_of_one_name_says_when_it_is_next(page: GatheringsPage, qtbot: QtBot) -> None:
    for days, repeats in ((40, ""), (80, ""), (-4, "FREQ=WEEKLY")):
        do(page, qtbot, "add_gathering", name="Choir", when=evening(days), repeats=repeats, zone="Europe/Berlin")
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 3, timeout=10_000)
    said = {page.list.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole).split(" · ")[0] for row in range(3)}
    when = {times.coming_day(int((datetime.fromisoformat(evening(days).split("/")[0])).timestamp() * 1000))
            for days in (40, 80, 3)}  # fmt: skip
    assert {each for each in when if not any(each in row for row in said)} == set()


def test_a_date_of_a_series_is_called_off_and_the_next_ones_stay(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    show(page, qtbot, "Choir")
    qtbot.waitUntil(lambda: shown(page).count("Nobody has answered yet.") == 4, timeout=10_000)
    assert page.coming.rows.rowCount() == 6
    press(page, qtbot, "I do not come", 1)
    press(page, qtbot, "Call off…")
    sheet = page.findChild(FormSheet)
    sheet.form.type_in({"why": "Holiday"})
    first = page.coming.rows.item(0).at
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.coming.rows.item(0).at > first, timeout=10_000)


def test_a_date_and_all_that_follow_are_moved_in_its_form(page: GatheringsPage, qtbot: QtBot) -> None:
    choir = do(page, qtbot, "add_gathering", name="Choir", when=evening(2), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    show(page, qtbot, "Choir")
    qtbot.waitUntil(lambda: shown(page).count("Nobody has answered yet.") == 4, timeout=10_000)
    press(page, qtbot, "Move…", 1)
    sheet = form(page, qtbot)
    assert "reach" in sheet.form.rows, "one is asked whether others move, too"
    sheet.form.type_in({"reach": "following", "place": "Hall"})
    sheet.send_button.click()
    qtbot.waitUntil(lambda: page.details.entry.record != choir, timeout=10_000)
    qtbot.waitUntil(lambda: page.summary.text() == "Every week · Hall", timeout=10_000)
    assert [row.title for row in page.list.rows.items] == ["Choir", "Choir"]


def test_the_month_shows_every_date_and_leads_to_the_gathering(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    page.calendar_action.trigger()
    assert page.calendar.isVisible()
    assert not page.list.isVisible()
    page.calendar.go(QDate.currentDate().addDays(2))
    qtbot.waitUntil(lambda: page.calendar.agenda.model().rowCount() > 0, timeout=10_000)
    assert "Choir" in page.calendar.agenda.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    found = between(page.scope.bridge, page.scope.viewer.lists, 0, 1 << 45)
    page.calendar.opened.emit(CalendarEntry(found[0].record, "Choir", 0))
    qtbot.waitUntil(lambda: page.details.title.text() == "Choir", timeout=10_000)
    assert (page.calendar.isVisible(), page.list.isVisible()) == (False, True)
    assert page.details.isAncestorOf(page.focusWidget())
    page.calendar_action.trigger()
    page.show_entry(found[0].record.hex())  # as a link from another page does
    assert (page.calendar.isVisible(), page.list.isVisible()) == (False, True)


def test_what_lasts_for_months_is_in_each_of_them(page: GatheringsPage, qtbot: QtBot) -> None:
    begins = datetime.now().astimezone() + timedelta(days=10)
    do(page, qtbot, "add_gathering", name="Exhibition", days=True, zone="Europe/Berlin",
       when=f"{begins.isoformat()}/{(begins + timedelta(days=200)).isoformat()}")  # fmt: skip
    page.calendar_action.trigger()
    for day in (20, 110, 200):
        page.calendar.go(QDate.currentDate().addDays(day))
        qtbot.waitUntil(lambda: page.calendar.agenda.model().rowCount() == 1, timeout=10_000)


def test_a_calendar_file_is_saved_whole_or_not_at_all(page: GatheringsPage, qtbot: QtBot, tmp_path: Path) -> None:
    do(page, qtbot, "add_gathering", name="Choir", when=evening(2), repeats="FREQ=WEEKLY", zone="Europe/Berlin")
    toasts: list[str] = []
    page.toast.connect(toasts.append)
    page.save_action.trigger()
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "street"))
    dialog.close()
    qtbot.waitUntil(lambda: bool(toasts), timeout=10_000)
    assert toasts == ["street.ics is ready for other calendars."]
    assert b"RRULE:FREQ=WEEKLY\r\n" in (tmp_path / "street.ics").read_bytes()
    assert [path.name for path in tmp_path.iterdir() if "street" in path.name] == ["street.ics"]


def test_rows_and_dates_are_spoken(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Walk", when=evening(1), place="Bridge")
    qtbot.waitUntil(lambda: page.coming.rows.rowCount() == 1, timeout=10_000)
    row = page.coming.rows.index(0)
    assert page.coming.rows.data(row, ItemRole).spoken.startswith("Walk, Tomorrow")
    heard = QAccessible.queryAccessibleInterface(page.coming.view).child(0).text(QAccessible.Text.Name)
    assert heard.startswith("Walk, Tomorrow")
    assert heard.endswith("Bridge")


def test_every_code_has_a_sentence_and_every_field_a_name() -> None:
    folder = ROOT / "models" / "features" / "gatherings"
    strings = {
        node.value for path in folder.glob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }  # fmt: skip
    codes = {each for each in strings if CODE.fullmatch(each)} - OF_FIELDS
    assert codes - WORDS.keys() == set()
    wanted = {f"caption.{kind.name}.{name}" for kind in FEATURE.kinds for name in kind.fields if name != "state"}
    for name, field in GATHERING.fields.items():
        wanted |= {f"caption.gathering.{name}.{part}" for part in field.parts} if isinstance(field, Entries) else set()
    assert wanted - WORDS.keys() == set()


def test_the_sample_group_has_gatherings(tmp_path: Path) -> None:
    now = int(datetime(2026, 5, 12, 15, 30, tzinfo=UTC).timestamp() * 1000)
    demo = replace(sample_group(now), messages=iter(()))
    group = act_out(demo, now, FEATURES)
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), Registry(FEATURES), None, None, version="", wall_ms=lambda: now,
        announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, group.members[0])
    shown = dict(runtime.db.rows("SELECT title, state FROM fact WHERE kind = 'gathering'"))
    assert shown == dict.fromkeys(("Monthly meeting", "Garden morning at number 31", "Street supper"), "planned")
    assert runtime.db.rows("SELECT count(*) FROM gathering_seats") == [(3,)]
    assert runtime.db.rows("SELECT sum(planned), sum(spent) FROM gathering_budget") == [(10_500, 3_850)]
    needs = {what for (what,) in runtime.db.rows("SELECT what FROM fact_need")}
    assert {"need.gathering.confirm", "need.gathering.stand_in"} <= needs
    runtime.db.close()


def test_a_rota_says_who_would_do_what_and_why_and_i_take_what_is_mine(page: GatheringsPage, qtbot: QtBot) -> None:
    record = do(page, qtbot, "add_gathering", name="Choir", when=evening(2))
    do(page, qtbot, "add_shift", gathering=record, name="Keys", least=2)
    page.show_entry(record.hex())
    qtbot.waitUntil(lambda: bool(open_shifts(page.details.state)), timeout=10_000)
    page.rota_action.trigger()
    qtbot.waitUntil(lambda: page.findChild(RotaSheet) is not None, timeout=10_000)
    sheet = page.findChild(RotaSheet)
    (who, why), (open_, lacking) = sheet.shown
    assert who.startswith("Keys · ")
    assert who.endswith(page.scope.names(page.scope.group.me))
    assert why == "nobody else is free then"
    assert (open_ in who, lacking) == (True, "1 person(s) missing: nobody else is free then")
    sheet.take.click()
    waits_for(page, qtbot, f"Keys: {page.scope.names(page.scope.group.me)}")
    page.rota_action.trigger()
    qtbot.waitUntil(lambda: page.findChild(RotaSheet) not in (None, sheet), timeout=10_000)
    [(_, lacking)] = page.findChild(RotaSheet).shown
    assert lacking == "1 person(s) missing: nobody else is free then"


CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:choir@example.org
SUMMARY:Choir
DTSTART:20310305T180000Z
DTEND:20310305T200000Z
RRULE:FREQ=WEEKLY
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:party@example.org
SUMMARY:Party
DTSTART:20310401T180000Z
DTEND:20310401T200000Z
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_file_shows_what_it_would_bring_and_is_taken_in(
    page: GatheringsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "choir.ics"
    file.write_text(CALENDAR)
    sheet = open_calendar(page, page.scope, file)
    assert sheet is not None
    assert sheet.counted.text() == "2 new gathering(s)"
    said = "\n".join(each.text() for each in sheet.findChildren(QLabel))
    assert "Choir · Wednesday, 5 March 2031, " in said
    assert " · comes again" in said
    assert "Everyone in " in said
    assert sheet.lost == ["Choir: its alarms are left out. Folkmoot reminds those who come a day before."]
    with qtbot.waitSignal(page.toast, timeout=10_000) as told:
        sheet.take.click()
    assert told.args == ["2 gathering(s) taken in."]
    assert page.scope.bridge.rows("SELECT name FROM gathering ORDER BY name") == [("Choir",), ("Party",)]
    file.write_text(CALENDAR.replace("SUMMARY:Party", "SUMMARY:Big party"))
    again = open_calendar(page, page.scope, file)
    assert again is not None
    assert again.counted.text() == "2 that came from a calendar before"
    with qtbot.waitSignal(page.toast, timeout=10_000) as told:
        again.take.click()
    assert told.args == ["1 gathering(s) taken in."]
    assert page.scope.bridge.rows("SELECT name FROM gathering ORDER BY name") == [("Big party",), ("Choir",)]
    once_more = open_calendar(page, page.scope, file)
    assert once_more is not None
    with qtbot.waitSignal(page.toast, timeout=10_000) as told:
        once_more.take.click()
    assert told.args == ["Nothing changes: all of it was taken in before."]


def test_what_is_no_calendar_is_not_taken_in_and_the_reason_is_said(page: GatheringsPage, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear neighbours")
    assert open_calendar(page, page.scope, file) is None
    [sheet] = [each for each in page.findChildren(Sheet) if each.isVisible()]
    assert any("This is no calendar file." in each.text() for each in sheet.findChildren(QLabel))
    sheet.accept()
    assert open_calendar(page, page.scope, tmp_path / "gone.ics") is None


def test_who_has_done_nothing_so_far_is_not_said_to_have_done_0_hours() -> None:
    post = Post("shift", 0, 0, 1, 1)
    assert why(Choice(post, "rosa", "next_in_order", 0)) == "has taken no shift so far"
    assert "1:30" in why(Choice(post, "rosa", "least_hours", 90 * 60_000))


def test_what_only_programs_need_is_neither_shown_nor_in_the_history(page: GatheringsPage, qtbot: QtBot) -> None:
    record = do(page, qtbot, "add_gathering", name="Choir", when=evening(2), capacity=5)
    page.show_entry(record.hex())
    press(page, qtbot, "I come")
    waits_for(page, qtbot, "Asked for seats: Rosa")
    press(page, qtbot, "Confirm seats")
    waits_for(page, qtbot, "Come: Rosa")
    page.show_history()
    sheet = page.findChild(RecordHistory)
    qtbot.waitUntil(lambda: any(each.text() == "Seats: 1" for each in sheet.findChildren(QLabel)), timeout=10_000)
    told = [each.text() for each in page.findChildren(QLabel)]
    assert not [each for each in told if "Number of the answer" in each]
    assert "Confirmed seats" not in [line.caption for line in page.details.fields.lines]


def test_who_took_over_and_was_not_chosen_may_leave_and_who_asked_may_come_after_all(page: GatheringsPage) -> None:
    me, other = page.scope.group.me.hex(), OTHER[:32]
    date, parts = Date(0, 0, 1), {"name": "Dishes", "most": 1}

    def intents(mine: str, theirs: str) -> list[str]:
        said = {me: read_answer({f"shifts a 0 {mine}": True}), other: read_answer({f"shifts a 0 {theirs}": True})}
        crew = crews(said)["a", 0]
        return [each.intent for each in at_shift(page.scope, parts, crew, said[me], ("a", date))]

    assert intents(f"in for {other}", "in") == ["leave_shift"]
    assert intents("asks", f"in for {me}") == ["choose_stand_in", "take_shift"], "one says that one knows who does it"
    assert intents(f"to {other}", f"in for {me}") == ["take_shift"]
    assert intents("in", f"in for {me}") == ["ask_stand_in"]


def test_what_waits_for_many_alike_is_one_line(page: GatheringsPage, qtbot: QtBot) -> None:
    do(page, qtbot, "add_gathering", name="Supper", when=evening(3))
    show(page, qtbot, "Supper")
    people = [Someone(bytes([number]) * 16, f"P{number}") for number in range(1, 9)]
    page.scope.names = Names(people)
    there = [Waiting("need.gathering.cancelled", each.member, "", None, rest=False, mine=False) for each in people]
    [[first, *also], [mine]] = waiting_alike([*there, replace(there[0], mine=True)])
    said = waiting_words(page.scope, page.details.entry, first, also)
    assert said.endswith("Whose turn it is: P1, P2, P3, P4, P5, P6, ….")
    assert waiting_words(page.scope, page.details.entry, mine).endswith("Whose turn it is: P1.")
