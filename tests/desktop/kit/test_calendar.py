"""The month as a grid and as a list."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QAccessible
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop import words
from desktop.kit.calendar import Calendar, CalendarEntry, from_facts
from desktop.kit.calendar.entries import by_day, spoken
from desktop.kit.calendar.month import MonthModel, grid_start
from sync import home, overview

MARCH = QDate(2026, 3, 10)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def at(day: QDate, hour: int = 0) -> int:
    return QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()


PARTY = CalendarEntry(b"party", "Street party", at(MARCH, 18), at(MARCH, 23))
LOAN = CalendarEntry(b"loan", "Ladder", at(MARCH.addDays(-2), 9), at(MARCH.addDays(1)))
"""Until midnight: it is not on the day that begins then."""
CLEANING = CalendarEntry(b"cleaning", "Spring cleaning", at(QDate(2026, 4, 2)), all_day=True)


@pytest.fixture
def shown(qtbot: QtBot) -> Calendar:
    made = Calendar()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.go(MARCH)
    made.show_entries([PARTY, LOAN, CLEANING])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.grid.setFocus()
    return made


def test_what_lasts_is_on_each_of_its_days() -> None:
    days = by_day([PARTY, LOAN], QDate(2026, 3, 1), QDate(2026, 3, 31))
    assert {day.day(): [each.title for each in there] for day, there in days.items()} == {
        8: ["Ladder"], 9: ["Ladder"], 10: ["Ladder", "Street party"]}  # fmt: skip


def test_what_is_due_comes_from_the_facts_of_all_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(words.WORDS, "due.thing", "{title} is due.")
    record = overview.Entry(*(None,) * len(overview.Entry.__struct_fields__))
    record = replace(record, record=b"r" * 16, title="Drill")
    found = from_facts([home.Dated(record, "due.thing", at(MARCH, 9), None, True)])
    assert found == [CalendarEntry(b"r" * 16, "Drill is due.", at(MARCH, 9))]


def test_what_lasts_for_years_fills_only_what_is_shown() -> None:
    long = CalendarEntry(b"x", "For ever", at(QDate(1980, 1, 1)), at(QDate(9000, 1, 1)))
    assert len(by_day([long], QDate(2026, 3, 1), QDate(2026, 3, 31))) == 31


def test_a_day_is_spoken_with_all_that_is_on_it() -> None:
    assert spoken(MARCH, [LOAN, PARTY]).endswith("Ladder; 18:00 Street party")
    assert spoken(MARCH, []) == "Tuesday, 10 March 2026"


@pytest.mark.parametrize(("country", "first"), [
    ("en_GB", "2026-02-23"), ("en_US", "2026-03-01"), ("ar_EG", "2026-02-28"),
])  # fmt: skip
def test_the_week_begins_as_in_the_country(country: str, first: str) -> None:
    QLocale.setDefault(QLocale(country))
    assert grid_start(MARCH).toString(Qt.DateFormat.ISODate) == first


def test_the_model_is_one_of_qts(qtmodeltester: ModelTester) -> None:
    model = MonthModel()
    model.show_month(MARCH, by_day([PARTY], QDate(2026, 3, 1), QDate(2026, 3, 31)))
    qtmodeltester.check(model)


@pytest.mark.parametrize(("key", "day"), [
    (Qt.Key.Key_Left, "2026-03-09"), (Qt.Key.Key_Right, "2026-03-11"), (Qt.Key.Key_Up, "2026-03-03"),
    (Qt.Key.Key_Down, "2026-03-17"), (Qt.Key.Key_Home, "2026-03-09"), (Qt.Key.Key_End, "2026-03-15"),
    (Qt.Key.Key_PageUp, "2026-02-10"), (Qt.Key.Key_PageDown, "2026-04-10"),
])  # fmt: skip
def test_keys_go_from_day_to_day(shown: Calendar, qtbot: QtBot, key: Qt.Key, day: str) -> None:
    qtbot.keyClick(shown.grid, key)
    assert shown.grid.day.toString(Qt.DateFormat.ISODate) == day
    assert shown.grid.hasFocus()


def test_from_right_to_left_the_arrows_are_turned(shown: Calendar, qtbot: QtBot) -> None:
    shown.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(shown.grid, Qt.Key.Key_Left)
    assert shown.grid.day == MARCH.addDays(1)


def test_another_month_is_asked_for_and_the_day_stays_chosen(shown: Calendar, qtbot: QtBot) -> None:
    shown.grid.choose(QDate(2026, 3, 31))
    with qtbot.waitSignal(shown.wanted) as caught:
        qtbot.keyClick(shown.grid, Qt.Key.Key_Right)
    assert caught.args == [QDate(2026, 3, 30), QDate(2026, 5, 10)]
    assert shown.title.text() == "April 2026"
    assert shown.grid.day == QDate(2026, 4, 1)


def test_the_day_is_listed_below_and_opened_by_return(shown: Calendar, qtbot: QtBot) -> None:
    assert [row.entry.title for row in shown.agenda.rows.items] == ["Ladder", "Street party"]
    qtbot.keyClick(shown.grid, Qt.Key.Key_Return)
    assert shown.agenda.hasFocus()
    shown.agenda.setCurrentIndex(shown.agenda.rows.index(1))
    with qtbot.waitSignal(shown.opened) as caught:
        qtbot.keyClick(shown.agenda, Qt.Key.Key_Return)
    assert caught.args == [PARTY]
    shown.grid.choose(MARCH.addDays(1))
    assert shown.nothing.isVisible()


def test_the_whole_month_is_a_list_too(shown: Calendar) -> None:
    shown.turn.click()
    assert not shown.grid.isVisible()
    assert [(row.day.day(), row.entry.title) for row in shown.agenda.rows.items] == [
        (8, "Ladder"), (9, "Ladder"), (10, "Ladder"), (10, "Street party")]  # fmt: skip
    assert shown.agenda.rows.items[-1].spoken == "Tuesday, 10 March 2026: 18:00 Street party"
    assert shown.turn.text() == "As a month"


def test_a_week_is_shown_by_itself_and_the_keys_go_on_from_it(shown: Calendar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.wanted) as caught:
        shown.weekly.click()
    assert caught.args == [QDate(2026, 3, 9), QDate(2026, 3, 15)]
    assert (shown.title.text(), shown.weekly.text()) == ("Week from Monday, 9 March 2026", "As a month")
    assert (shown.grid.days.rowCount(), shown.grid.day) == (1, MARCH)
    heard = QAccessible.queryAccessibleInterface(shown.grid)
    assert heard.text(QAccessible.Text.Name) == shown.title.text()
    index = shown.grid.days.index_of(MARCH)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Ladder; 18:00 Street party")
    shown.grid.setFocus()
    for key, day in ((Qt.Key.Key_Right, QDate(2026, 3, 11)), (Qt.Key.Key_Down, QDate(2026, 3, 18)),
                     (Qt.Key.Key_PageDown, QDate(2026, 3, 25)), (Qt.Key.Key_Down, QDate(2026, 4, 1)),
                     (Qt.Key.Key_End, QDate(2026, 4, 5)), (Qt.Key.Key_PageUp, QDate(2026, 3, 29))):  # fmt: skip
        qtbot.keyClick(shown.grid, key)
        assert shown.grid.day == day
        assert shown.grid.hasFocus()
    assert shown.span == (QDate(2026, 3, 23), QDate(2026, 3, 29))
    shown.weekly.click()
    assert (shown.title.text(), shown.grid.day) == ("March 2026", QDate(2026, 3, 29))


def test_a_week_over_the_end_of_a_month_is_whole(shown: Calendar, qtbot: QtBot) -> None:
    shown.weekly.click()
    shown.go(QDate(2026, 3, 31))
    shown.show_entries([CLEANING])
    qtbot.keyClick(shown.grid, Qt.Key.Key_Right)
    qtbot.keyClick(shown.grid, Qt.Key.Key_Right)
    assert shown.grid.day == QDate(2026, 4, 2)
    assert [row.entry.title for row in shown.agenda.rows.items] == ["Spring cleaning"]
    assert not shown.grid.grab().isNull()


def test_what_changes_does_not_take_the_day_away(shown: Calendar) -> None:
    shown.show_entries([PARTY])
    assert shown.grid.day == MARCH
    assert [row.entry.title for row in shown.agenda.rows.items] == ["Street party"]


def test_many_in_a_day_are_counted_and_nothing_fails_to_be_drawn(shown: Calendar) -> None:
    many = [CalendarEntry(bytes([number]), f"Shift {number}", at(MARCH, 8 + number)) for number in range(12)]
    shown.show_entries(many)
    assert not shown.grid.grab().isNull()
    index = shown.grid.days.index_of(MARCH)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).count("Shift") == 12
    heard = QAccessible.queryAccessibleInterface(shown.grid)
    assert heard.text(QAccessible.Text.Name) == "March 2026"
