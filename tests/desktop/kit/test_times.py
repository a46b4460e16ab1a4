from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from desktop.kit import times

TODAY = QDate(2026, 3, 18)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def ms(*parts: int) -> int:
    return round(datetime(*parts).timestamp() * 1000)  # type: ignore[arg-type]  # noqa: DTZ001 - local, as it is shown


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ((2026, 3, 18, 0, 1), "Today"),
        ((2026, 3, 17, 23, 59), "Yesterday"),
        ((2026, 3, 14, 12), "Saturday"),
        ((2026, 3, 11, 12), "11 March"),
        ((2025, 3, 18, 12), "18 March 2025"),
        ((2026, 3, 19, 12), "19 March"),
    ],
)
def test_days(at: tuple[int, ...], words: str) -> None:
    assert times.day(ms(*at), TODAY) == words


def test_when() -> None:
    assert times.when(ms(2026, 3, 18, 10, 2), TODAY) == "10:02"
    assert times.when(ms(2026, 3, 17, 10, 2), TODAY) == "Yesterday, 10:02"


def test_the_clock_is_the_languages_own() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert "PM" in times.clock_time(ms(2026, 3, 18, 22, 2))


@pytest.mark.parametrize(("seconds", "words"), [(0, "just now"), (-30, "just now"), (59, "just now")])
def test_ago(seconds: int, words: str) -> None:
    now = ms(2026, 3, 18, 12)
    assert times.ago(now - seconds * 1000, now) == words


def test_ago_counts_minutes_and_hours() -> None:
    now = ms(2026, 3, 18, 12)
    assert times.ago(now - 5 * 60_000, now).startswith("5 minute")
    assert times.ago(now - 3 * 3_600_000, now).startswith("3 hour")


def test_a_day_on_which_something_begins_and_ends_is_said_once() -> None:
    begin, end, later = ms(2026, 12, 8, 19), ms(2026, 12, 8, 20), ms(2026, 12, 9, 1)
    assert times.span(begin, end, TODAY) == f"{times.when(begin, TODAY)} – {times.clock_time(end)}"
    assert times.span(begin, later, TODAY) == f"{times.when(begin, TODAY)} – {times.when(later, TODAY)}"
