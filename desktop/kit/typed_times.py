"""What people type for days, times of day and lengths of time, in the words of the language in force.

Words that mean the same are in one translation, with `|` between them. A translation may have as many as it needs.
"""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

translate = QCoreApplication.translate
ISO = Qt.DateFormat.ISODate
LONG, SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_PIECE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([^\W\d_]+)\.?[\s,]*")
_DIGITS = re.compile(r"([0-9]{1,2})([0-9]{2})\Z")
_BETWEEN = re.compile(r"\s*[-./,\u2013]\s*|\s+")
"""What people put between the numbers of a date, whatever their language puts there."""
_YEAR = re.compile(r"^y+\W*|\W*y+\W*$")


def day_format() -> str:
    """How days are typed, with all four digits of the year."""
    found = QLocale().dateFormat(SHORT)
    return found if "yyyy" in found else found.replace("yy", "yyyy")


def latin_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def read_day(text: str, today: QDate | None = None, *, coming: bool = True) -> QDate:
    """The day that is meant; not valid if there is none. Understood are a date as the language writes it, 2027-03-31,
    `tomorrow`, `3 weeks`, `2 days ago`, `Friday`. A date without a year, or a day of the week, is the next one, with
    `coming` False the last one."""
    typed, now = latin_digits(text.strip()), today or QDate.currentDate()
    found = QDate.fromString(typed, ISO)
    if found.isValid() and len(typed) == len("2027-03-31"):
        return found
    ways = (_dated(typed, now), _named(typed, now), _counted(typed, now), _weekday(typed, now, coming=coming),
            _without_year(typed, now, coming=coming))  # fmt: skip
    return next((each for each in ways if each.isValid()), QDate())


def read_time(text: str) -> QTime:
    """The time of day that is meant, such as 18:00, 18.00, 1800, 6 pm or 18; not valid if there is none."""
    typed = latin_digits("".join(text.casefold().split()))
    noon, midnight = translate("typed times", "noon|midday"), translate("typed times", "midnight")
    if typed in _words(noon):
        return QTime(12, 0)
    if typed in _words(midnight):
        return QTime(0, 0)
    for half, hours in _halves():
        rest = typed.removesuffix(half) if typed.endswith(half) else typed.removeprefix(half)
        if rest != typed:
            found = _clock(rest)
            return QTime(found.hour() % 12 + hours, found.minute()) if found.hour() <= 12 else QTime()
    for word in _words(translate("typed times", "o'clock|h")):
        typed = typed.removesuffix(word)
    return _clock(typed)


def time_text(at: QTime) -> str:
    """A time of day as a field shows it: as the language writes it, unless that cannot be read again."""
    shown = QLocale().toString(at, SHORT)
    return shown if read_time(shown) == QTime(at.hour(), at.minute()) else at.toString("HH:mm")


def _halves() -> list[tuple[str, int]]:
    """The words for the halves of the day without blanks, with the hours that are added; the longest first."""
    locale = QLocale()
    words = ((locale.amText(), 0), (locale.pmText(), 12), ("am", 0), ("pm", 12), ("a.m.", 0), ("p.m.", 12))
    found = {"".join(word.casefold().split()): hours for word, hours in reversed(words)}
    return sorted(((word, hours) for word, hours in found.items() if word), key=lambda each: -len(each[0]))


def _clock(typed: str) -> QTime:
    """The time of typed hours, perhaps with minutes."""
    digits = _DIGITS.match(typed)
    if digits and len(typed) > 2:
        return QTime(int(digits[1]), int(digits[2]))
    plain = re.sub("[\u200e\u200f]", "", typed)
    found = (QTime.fromString(plain, each) for each in ("H:mm", "H.mm", "H'h'mm", "H"))
    return next((each for each in found if each.isValid()), QTime())


def read_length(text: str) -> int | None:
    """Minutes of `45 min`, `2 hours`, `1 h 30 min`, `3 weeks`; None if the text is no length in words."""
    pieces = list(_pieces(text))
    named = {word: minutes for words, minutes in _lengths() for word in _words(words)}
    if not pieces or any(unit not in named for _count, unit in pieces):
        return None
    total = sum(count * named[unit] for count, unit in pieces)
    return round(total) if total < 10**9 else None


def _lengths() -> tuple[tuple[str, int], ...]:
    """The words for units of time, with their minutes."""
    return (
        (translate("typed times", "minute|minutes|min|mins|m"), 1),
        (translate("typed times", "hour|hours|hr|hrs|h"), 60),
        (translate("typed times", "day|days|d"), 24 * 60),
        (translate("typed times", "week|weeks|w|wk"), 7 * 24 * 60),
    )


def _pieces(text: str) -> Iterator[tuple[float, str]]:
    """(3, `weeks`) and so on; nothing if a part of the text is something else."""
    typed = latin_digits(text.strip().casefold())
    found = list(_PIECE.finditer(typed))
    if found and "".join(each[0] for each in found) == typed:
        yield from ((float(each[1].replace(",", ".")), each[2]) for each in found)


def _numbers() -> tuple[str, str]:
    """The order of day, month and year in the language, with a stroke between them, and the same with a year of two
    digits."""
    found = re.sub("[^dMy]+", "/", day_format()).strip("/").replace("dd", "d").replace("MM", "M")
    return found, found.replace("yyyy", "yy")


def _dated(typed: str, now: QDate) -> QDate:
    """With a year. Two digits are those of a year from 50 years ago until in 49 years."""
    formats = (*_numbers(), translate("times", "d MMMM yyyy"), "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy",
               "MMMM d yyyy", "MMM d, yyyy")  # fmt: skip
    plain = _with_strokes(typed)
    found = (locale.toDate(plain, each, now.year() - 50) for locale in (QLocale(), QLocale.c()) for each in formats)
    return next((each for each in found if each.isValid()), QDate())


def _with_strokes(typed: str) -> str:
    """`29/11/2026`, whatever is between the numbers."""
    plain = re.sub("[\u200e\u200f]", "", typed)
    numbers = _BETWEEN.split(plain.rstrip(". "))
    return "/".join(numbers) if all(each.isdecimal() for each in numbers) else plain


def _without_year(typed: str, now: QDate, *, coming: bool) -> QDate:
    short, plain = _YEAR.sub("", _numbers()[0]), _with_strokes(typed)
    formats = (short, translate("times", "d MMMM"), "d MMMM", "d MMM", "MMMM d", "MMM d")
    for year in (now.year(), now.year() + (1 if coming else -1)):
        found = (QLocale().toDate(f"{plain} {year}", f"{each} yyyy") for each in formats)
        valid = next((each for each in found if each.isValid()), QDate())
        if valid.isValid() and (valid >= now if coming else valid <= now):
            return valid
    return QDate()


def _named(typed: str, now: QDate) -> QDate:
    known = (
        (translate("typed times", "today|now"), 0), (translate("typed times", "tomorrow"), 1),
        (translate("typed times", "the day after tomorrow|day after tomorrow|overmorrow"), 2),
        (translate("typed times", "yesterday"), -1),
    )  # fmt: skip
    return next((now.addDays(days) for words, days in known if typed.casefold() in _words(words)), QDate())


def _counted(typed: str, now: QDate) -> QDate:
    """`3 weeks`, `in 3 weeks`, `3 weeks ago`."""
    ways = ((translate("typed times", "{length}|in {length}|+{length}|{length} from now"), 1),
            (translate("typed times", "{length} ago|-{length}"), -1))  # fmt: skip
    for patterns, sign in ways:
        for pattern in _words(patterns):
            start, _, end = pattern.partition("{length}")
            text = typed.casefold()
            if text.startswith(start) and text.endswith(end) and len(text) > len(start) + len(end):
                found = _moved(text[len(start) : len(text) - len(end)], now, sign)
                if found.isValid():
                    return found
    return QDate()


def _moved(length: str, now: QDate, sign: int) -> QDate:
    """The day that lies a typed length (`3 weeks`) after `now`, or before it if `sign` is -1."""
    units = ((translate("typed times", "month|months"), 1), (translate("typed times", "year|years|y"), 12))
    months = {word: count for words, count in units for word in _words(words)}
    pieces = list(_pieces(length))
    if len(pieces) == 1 and pieces[0][1] in months and pieces[0][0] < 12_000:
        return now.addMonths(sign * round(pieces[0][0] * months[pieces[0][1]]))
    minutes = read_length(length)
    return now.addDays(sign * (minutes // (24 * 60))) if minutes and minutes >= 24 * 60 else QDate()


def _weekday(typed: str, now: QDate, *, coming: bool) -> QDate:
    """Never today itself."""
    text = typed.casefold().rstrip(".")
    for pattern in _words(translate("typed times", "next {day}|on {day}|this {day}|last {day}")):
        start, _, end = pattern.partition("{day}")
        if text.startswith(start) and text.endswith(end):
            text = text[len(start) : len(text) - len(end)]
            break
    locale = QLocale()
    for number in range(1, 8):
        names = {name(number, form).casefold().rstrip(".") for form in (LONG, SHORT)
                 for name in (locale.dayName, locale.standaloneDayName)}  # fmt: skip
        if text in names:
            ahead = (number - now.dayOfWeek()) % 7 or 7
            return now.addDays(ahead if coming else ahead - 7 if ahead < 7 else -7)
    return QDate()


def _words(translated: str) -> list[str]:
    return [each.casefold() for each in translated.split("|")]
