"""What a calendar holds, and on which days."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.kit import times
from desktop.kit.phrases import translate_words
from desktop.telling import said_of
from sync.home import Dated

translate = QCoreApplication.translate
Days = dict[QDate, list["CalendarEntry"]]


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """From `start` until `end`, milliseconds since 1970, or a moment where `end` is None."""

    id: bytes
    """What it belongs to, such as a record."""
    title: str
    start: int
    end: int | None = None
    all_day: bool = False

    first: QDate = field(init=False, compare=False)
    last: QDate = field(init=False, compare=False)
    """What ends at midnight does not reach into the next day."""

    def __post_init__(self) -> None:
        first = times.moment(self.start).date()  # once: asking for the day of a moment is slow
        object.__setattr__(self, "first", first)
        last = first if self.end is None else max(first, times.moment(self.end - 1).date())
        object.__setattr__(self, "last", last)

    def said(self, day: QDate) -> str:
        """`18:00 Street party` on its first day; on the others of a longer one only the title."""
        if self.all_day or day != self.first:
            return self.title
        return translate("calendar", "{time} {title}").format(time=times.clock_time(self.start), title=self.title)


def from_facts(found: Iterable[Dated]) -> list[CalendarEntry]:
    """What `sync.home.agenda` tells of all modules, in words."""
    return [CalendarEntry(each.entry.record, said_of(each.what, each.entry, translate_words), each.at, each.until)
            for each in found]  # fmt: skip


def by_day(entries: Iterable[CalendarEntry], first: QDate, last: QDate) -> Days:
    """Day -> what is on it, from `first` to `last`. What takes all day or has begun before comes first."""
    found: dict[QDate, list[tuple[tuple[bool, int, str], CalendarEntry]]] = {}
    for entry in entries:
        begins = entry.first
        day, end = max(begins, first), min(entry.last, last)
        while day <= end:
            place = (not entry.all_day and begins == day, entry.start, entry.title)
            found.setdefault(day, []).append((place, entry))
            day = day.addDays(1)
    return {day: [entry for _, entry in sorted(there, key=lambda each: each[0])] for day, there in found.items()}


def long_day(day: QDate) -> str:
    """`Tuesday, 3 March 2026`, as the language writes it."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def spoken(day: QDate, there: list[CalendarEntry]) -> str:
    """A day with all that is on it."""
    if not there:
        return long_day(day)
    counted = translate("calendar", "%n entry(s)", "", len(there))
    return translate("calendar", "{day}, {count}: {entries}").format(
        day=long_day(day), count=counted, entries="; ".join(each.said(day) for each in there))
