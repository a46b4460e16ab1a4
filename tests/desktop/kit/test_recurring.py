"""Rules of what comes again, in words and in a form."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit import recurring
from desktop.kit.forms.recurrences import RecurrenceInput
from models.fields import Invalid, Recurrence
from models.fields.recurrences import rule
from tests.desktop.conftest import speaking


@pytest.mark.parametrize(("language", "text", "words"), [
    ("en_GB", "FREQ=DAILY", "every day"),
    ("en_GB", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20270301",
     "every 2 weeks on Tuesday and Friday until 1 March 2027"),
    ("en_GB", "FREQ=MONTHLY;BYDAY=-1SU", "every month on the last Sunday"),
    ("en_GB", "FREQ=YEARLY;COUNT=3", "every year, 3 times in all"),
    ("de_DE", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", "alle 2 Monate am ersten Montag"),
])  # fmt: skip
def test_words(qapp: QApplication, language: str, text: str, words: str) -> None:
    with speaking(qapp, language):
        assert recurring.words(rule(text)) == words


@pytest.mark.parametrize(("country", "first"), [("de_DE", "MO"), ("en_US", "SU"), ("ar_EG", "SA")])
def test_the_week_begins_as_in_the_country(country: str, first: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert recurring.week()[0] == first
        assert len(set(recurring.week())) == 7
    finally:
        QLocale.setDefault(before)


@pytest.fixture
def field(qtbot: QtBot) -> RecurrenceInput:
    made = RecurrenceInput(Recurrence())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("text", [
    "", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20270301", "FREQ=MONTHLY;BYDAY=-1SU",
    "FREQ=YEARLY;COUNT=3",
])  # fmt: skip
def test_a_rule_is_shown_and_read_as_the_same(field: RecurrenceInput, text: str) -> None:
    field.fill({"again": text or None}, "again")
    assert (field.text, field.raw() or "") == (text, text)


def test_only_what_belongs_to_the_choice_is_there(field: RecurrenceInput) -> None:
    assert not any(each.isVisible() for each in (field.interval, field.weekdays, field.nth, field.end))
    field.unit.choose("WEEKLY")
    assert field.weekdays.isVisible()
    assert field.said.text() == "every week"
    field.weekdays.buttons["TU"].click()
    assert field.said.text() == "every week on Tuesday"
    field.unit.choose("MONTHLY")
    assert not field.weekdays.isVisible()
    assert field.raw() == "FREQ=MONTHLY"


@pytest.mark.parametrize(("interval", "until"), [("none", ""), ("0", ""), ("1000", ""), ("1", "someday")])
def test_what_does_not_fit_is_refused_with_a_reason(field: RecurrenceInput, interval: str, until: str) -> None:
    field.unit.choose("DAILY")
    field.interval.setText(interval)
    if until:
        field.end.how.choose("until")
        field.end.day.line.setText(until)
    with pytest.raises(Invalid):
        field.raw()
    assert not field.said.isVisible()


def test_a_day_of_the_week_is_called_by_its_whole_name(field: RecurrenceInput) -> None:
    heard = QAccessible.queryAccessibleInterface(field.weekdays.buttons["TU"])
    assert heard.text(QAccessible.Text.Name) == "Tuesday"
