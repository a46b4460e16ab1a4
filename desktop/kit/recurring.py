"""What comes again and again, in words: `every 2 weeks on Tuesday and Friday until 1 March 2027`."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.kit import phrases
from models.fields.recurrences import WEEKDAYS, Repeat

translate = QCoreApplication.translate


def words(repeat: Repeat) -> str:
    said = _often(repeat)
    if repeat.weekdays:
        said = translate("recurring", "{often} on {days}").format(
            often=said, days=phrases.together([weekday(each) for each in repeat.weekdays]))  # fmt: skip
    if repeat.nth:
        said = translate("recurring", "{often} on the {first} {day}").format(
            often=said, first=ordinal(repeat.nth[0]), day=weekday(repeat.nth[1]))  # fmt: skip
    if repeat.count:
        times = translate("recurring", "%n time(s) in all", "", repeat.count)
        return translate("recurring", "{often}, {times}").format(often=said, times=times)
    if repeat.until:
        return translate("recurring", "{often} until {day}").format(often=said, day=day(repeat.until))
    return said


def weekday(code: str) -> str:
    """`Tuesday` for `TU`."""
    return QLocale().dayName(WEEKDAYS.index(code) + 1, QLocale.FormatType.LongFormat)


def week() -> tuple[str, ...]:
    """The days, beginning with the first day of the week of the country."""
    first = QLocale().firstDayOfWeek().value - 1
    return WEEKDAYS[first:] + WEEKDAYS[:first]


def ordinal(number: int) -> str:
    """The word for a number of a weekday in a month: `first` for 1, `last` for -1."""
    return {
        1: translate("recurring", "first"), 2: translate("recurring", "second"), 3: translate("recurring", "third"),
        4: translate("recurring", "fourth"), -1: translate("recurring", "last"),
    }[number]  # fmt: skip


def day(date: dt.date) -> str:
    return QLocale().toString(QDate(date.year, date.month, date.day), translate("times", "d MMMM yyyy"))


def _often(repeat: Repeat) -> str:
    many = repeat.interval
    match repeat.unit:
        case "DAILY":
            return translate("recurring", "every %n day(s)", "", many) if many > 1 else translate(
                "recurring", "every day")  # fmt: skip
        case "WEEKLY":
            return translate("recurring", "every %n week(s)", "", many) if many > 1 else translate(
                "recurring", "every week")  # fmt: skip
        case "MONTHLY":
            return translate("recurring", "every %n month(s)", "", many) if many > 1 else translate(
                "recurring", "every month")  # fmt: skip
    return translate("recurring", "every %n year(s)", "", many) if many > 1 else translate("recurring", "every year")
