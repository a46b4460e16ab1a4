import ast
from datetime import datetime
from pathlib import Path

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
        ((2026, 3, 19, 12), "Tomorrow"),
        ((2026, 3, 20, 12), "20 March"),
    ],
)
def test_days(at: tuple[int, ...], words: str) -> None:
    assert times.day(ms(*at), TODAY) == words


def test_when() -> None:
    assert times.when(ms(2026, 3, 18, 10, 2), TODAY) == "10:02"
    assert times.when(ms(2026, 3, 17, 10, 2), TODAY) == "Yesterday, 10:02"


def test_inside_a_sentence_a_day_begins_as_the_language_writes_it() -> None:
    before, after = ms(2026, 3, 17, 10, 2), ms(2026, 3, 19, 10, 2)
    assert times.when(before, TODAY, inside=True) == "yesterday, 10:02"
    assert times.coming(after, TODAY, inside=True) == "tomorrow, 10:02"
    assert times.day(ms(2026, 3, 18, 9), TODAY, inside=True) == "today"
    assert times.span(ms(2026, 3, 16, 9), before, TODAY).endswith(" – yesterday, 10:02")
    QLocale.setDefault(QLocale("es_ES"))
    monday = ms(2026, 3, 16, 9)
    assert (times.day(monday, TODAY), times.day(monday, TODAY, inside=True)) == ("Lunes", "lunes")


def test_what_stands_inside_a_sentence_says_so() -> None:
    """Gatherings begin their lines with days."""
    wrong = [
        f"{path}:{call.lineno} {argument.arg}"
        for path in sorted(Path(times.__file__).parents[1].rglob("*.py")) if "gatherings" not in path.parts
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "format"
        for argument in call.keywords if _says_when(argument.value) and not _begins_with(call.func, argument.arg)
    ]  # fmt: skip
    assert wrong == []


def _says_when(value: ast.expr) -> bool:
    """Is it a moment as a line begins?"""
    named = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and isinstance(
        value.func.value, ast.Name) and value.func.value.id == "times" and value.func.attr in ("day", "when", "coming")
    return named and all(each.arg != "inside" for each in value.keywords)


def _begins_with(template: ast.expr, name: str | None) -> bool:
    said = [each.value for each in ast.walk(template) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return any(each.startswith(f"{{{name}}}") for each in said)


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
    assert times.span(begin, end, TODAY) == f"{times.coming(begin, TODAY)} – {times.clock_time(end)}"
    assert times.span(begin, later, TODAY) == f"{times.coming(begin, TODAY)} – {times.coming(later, TODAY)}"


@pytest.mark.parametrize(("at", "words"), [
    ((2026, 3, 24, 18), "Tuesday, 18:00"), ((2026, 3, 18, 18), "Today, 18:00"), ((2026, 3, 17, 18), "Yesterday, 18:00"),
    ((2026, 3, 16, 18), "Monday, 16 March, 18:00"), ((2026, 3, 25, 18), "Wednesday, 25 March, 18:00"),
    ((2027, 3, 25, 18), "Thursday, 25 March 2027, 18:00"),
])  # fmt: skip
def test_what_comes_has_its_weekday_and_what_has_passed_is_not_taken_for_the_next_one(
    at: tuple[int, ...], words: str
) -> None:
    assert times.coming(ms(*at), TODAY) == words
