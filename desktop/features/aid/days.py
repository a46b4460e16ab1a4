"""How the help board says days: they are the same everywhere, so they are not shown as moments."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop.kit import recurring
from models.case import State
from models.features.aid.ask import is_rota
from models.fields.recurrences import rule

translate = QCoreApplication.translate


def today() -> str:
    """`2026-12-24`"""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def day_words(day: str) -> str:
    """`Today`, `Tomorrow`, `Tuesday, 4 March`, with the year where it is another one."""
    date, now = QDate.fromString(day, Qt.DateFormat.ISODate), QDate.currentDate()
    ahead = now.daysTo(date)
    if ahead in (0, 1):
        return translate("times", "Tomorrow") if ahead else translate("times", "Today")
    pattern = translate("times", "d MMMM") if date.year() == now.year() else translate("times", "d MMMM yyyy")
    shown = QLocale().toString(date, pattern)
    return translate("times", "{weekday}, {day}").format(weekday=QLocale().dayName(date.dayOfWeek()), day=shown)


def when(state: State) -> str:
    """`On Tuesday, 4 March, in the morning`; empty if it has no day."""
    day, hour = str(state.get("day") or ""), str(state.get("hour") or "")
    if not day:
        return hour
    if is_rota(state):
        said = translate("aid", "{rule}, from {day}").format(
            rule=recurring.words(rule(str(state["repeats"]))), day=day_words(day))  # fmt: skip
    elif state.get("until"):
        said = translate("aid", "By {day}").format(day=day_words(day))
    else:
        said = day_words(day)
    return translate("aid", "{day}, {hour}").format(day=said, hour=hour) if hour else said
