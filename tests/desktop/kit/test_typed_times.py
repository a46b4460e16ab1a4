"""What people type for days, times of day and lengths of time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication

from desktop.kit import times
from desktop.kit.typed_times import day_format, read_day, read_length, read_time, time_text
from tests.desktop.conftest import speaking

TODAY = QDate(2026, 11, 26)
"""A Thursday."""


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


def said(day: QDate) -> str:
    return day.toString(Qt.DateFormat.ISODate)


@pytest.mark.parametrize(("language", "typed", "meant"), [
    ("en_GB", "today", "2026-11-26"), ("en_GB", " Tomorrow ", "2026-11-27"), ("en_GB", "yesterday", "2026-11-25"),
    ("en_GB", "3 weeks", "2026-12-17"), ("en_GB", "in 2 days", "2026-11-28"), ("en_GB", "2 days ago", "2026-11-24"),
    ("en_GB", "1 month", "2026-12-26"), ("en_GB", "2 years", "2028-11-26"),
    ("en_GB", "Friday", "2026-11-27"), ("en_GB", "next fri", "2026-11-27"), ("en_GB", "thursday", "2026-12-03"),
    ("en_GB", "24/12/2026", "2026-12-24"), ("en_GB", "24/12/26", "2026-12-24"), ("en_GB", "1/3", "2027-03-01"),
    ("en_GB", "3 March", "2027-03-03"), ("en_GB", "March 3", "2027-03-03"), ("en_GB", "2027-03-31", "2027-03-31"),
    ("en_GB", "24.12.2026", "2026-12-24"), ("en_GB", "24 12 26", "2026-12-24"), ("en_GB", "24-12", "2026-12-24"),
    ("de_DE", "24/12/2026", "2026-12-24"), ("en_US", "12-24-2026", "2026-12-24"), ("ar_EG", "24.12", "2026-12-24"),
    ("en_US", "12/24", "2026-12-24"), ("en_US", "December 24, 2026", "2026-12-24"),
    ("de_DE", "24.12.", "2026-12-24"), ("de_DE", "24.12", "2026-12-24"), ("de_DE", "24.12.26", "2026-12-24"),
    ("de_DE", "3. März", "2027-03-03"), ("de_DE", "3. März 2028", "2028-03-03"), ("de_DE", "Übermorgen", "2026-11-28"),
    ("de_DE", "in 3 Wochen", "2026-12-17"), ("de_DE", "vor 2 Tagen", "2026-11-24"), ("de_DE", "am Fr.", "2026-11-27"),
    ("ar_EG", "٢٤/١٢/٢٠٢٦", "2026-12-24"), ("ar_EG", "24/12/2026", "2026-12-24"),
], indirect=["language"])  # fmt: skip
def test_days(language: str, typed: str, meant: str) -> None:
    assert said(read_day(typed, TODAY)) == meant


@pytest.mark.parametrize("language", ["en_GB"], indirect=True)
@pytest.mark.parametrize("typed", ["", "someday", "31/31/2026", "5 minutes", "3 parsecs", "2026-13-01", "days", "²"])
def test_what_is_no_day(language: str, typed: str) -> None:
    assert not read_day(typed, TODAY).isValid()


@pytest.mark.parametrize("language", ["en_GB"], indirect=True)
@pytest.mark.parametrize(("typed", "meant"), [
    ("Friday", "2026-11-20"), ("Thursday", "2026-11-19"), ("24/12", "2025-12-24"), ("3 March", "2026-03-03"),
])  # fmt: skip
def test_where_one_looks_back_it_is_the_last_one(language: str, typed: str, meant: str) -> None:
    assert said(read_day(typed, TODAY, coming=False)) == meant


@pytest.mark.parametrize("language", ["en_GB"], indirect=True)
@pytest.mark.parametrize(("typed", "meant"), [
    ("18:00", "18:00"), ("18.00", "18:00"), ("1800", "18:00"), ("930", "09:30"), ("6 pm", "18:00"), ("6:30PM", "18:30"),
    ("18", "18:00"), ("6 o'clock", "06:00"), ("noon", "12:00"), ("midnight", "00:00"), ("٦:٣٠", "06:30"),
    ("25:00", ""), ("2575", ""), ("soon", ""), ("", ""),
])  # fmt: skip
def test_times_of_day(language: str, typed: str, meant: str) -> None:
    assert read_time(typed).toString("HH:mm") == meant


@pytest.mark.parametrize(("language", "typed", "minutes"), [
    ("en_GB", "45 min", 45), ("en_GB", "2 hours", 120), ("en_GB", "1 h 30 min", 90), ("en_GB", "1.5 hours", 90),
    ("en_GB", "3 weeks", 30_240), ("en_GB", "1 week, 2 days", 12_960), ("de_DE", "1,5 Stunden", 90),
    ("de_DE", "2 Tage", 2_880), ("en_GB", "90", None), ("en_GB", "1:30", None), ("en_GB", "3 parsecs", None),
    ("en_GB", "99999999999999999 weeks", None), ("en_GB", "hours", None),
], indirect=["language"])  # fmt: skip
def test_lengths(language: str, typed: str, minutes: int | None) -> None:
    assert read_length(typed) == minutes


@pytest.mark.parametrize(("language", "minutes", "words"), [
    ("en_GB", 90, "1:30 hours"), ("en_GB", 1440, "1 day"), ("en_GB", 30_240, "3 weeks"), ("de_DE", 2_880, "2 Tage"),
    ("en_GB", 2_970, "2 days, 1:30 hours"),
], indirect=["language"])  # fmt: skip
def test_lengths_in_words(language: str, minutes: int, words: str) -> None:
    assert times.length(minutes) == words


@pytest.mark.parametrize("language", ["en_GB", "de_DE"], indirect=True)
@pytest.mark.parametrize("minutes", [1440, 2880, 10_080, 30_240])
def test_what_is_shown_in_a_field_is_read_as_the_same(language: str, minutes: int) -> None:
    assert read_length(times.length(minutes)) == minutes


@pytest.mark.parametrize("country", [
    "en_GB", "en_US", "de_DE", "es_ES", "es_MX", "es_AR", "ar_EG", "fr_CA", "ja_JP", "zh_TW", "dz_BT",
])  # fmt: skip
def test_what_a_field_shows_is_read_as_the_same_everywhere(qapp: QApplication, country: str) -> None:
    with speaking(qapp, country):
        for hour, minute in ((0, 5), (6, 30), (12, 0), (18, 30)):
            at = QTime(hour, minute)
            assert read_time(time_text(at)) == at
        for day in (QDate(2027, 3, 31), QDate(1984, 2, 29)):
            assert read_day(QLocale().toString(day, day_format()), TODAY) == day


def test_the_weekday_is_that_of_the_language(qapp: QApplication) -> None:
    with speaking(qapp, "de_DE"):
        assert QLocale().dayName(5) == "Freitag"
        assert said(read_day("Freitag", TODAY)) == "2026-11-27"
        assert not read_day("friday", TODAY).isValid()
