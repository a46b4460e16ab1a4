"""Moments as people say them. All stamps are milliseconds since 1970 UTC; shown in local time.

The words begin with a capital, as a line does, unless they are used `inside` a sentence.
"""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

translate = QCoreApplication.translate


def moment(ms: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(ms)


def clock_time(ms: int) -> str:
    """`10:02`"""
    return QLocale().toString(moment(ms).time(), QLocale.FormatType.ShortFormat)


def day(ms: int, today: QDate | None = None, *, inside: bool = False) -> str:
    """`Today`, `Yesterday`, `Tomorrow`, `Tuesday` of the last week, `4 March` within the year, else with the year."""
    date = moment(ms).date()
    now = today or QDate.currentDate()
    apart = date.daysTo(now)
    if apart == 0:
        return translate("times", "today") if inside else translate("times", "Today")
    if apart == 1:
        return translate("times", "yesterday") if inside else translate("times", "Yesterday")
    if apart == -1:
        return translate("times", "tomorrow") if inside else translate("times", "Tomorrow")
    if 1 < apart < 7:
        return _weekday(date, inside=inside)
    return _dated(date, now)


def _dated(date: QDate, now: QDate) -> str:
    """`4 March`, with the year where it is another one."""
    if date.year() == now.year():
        #: Day and month, in the pattern language of QLocale
        return QLocale().toString(date, translate("times", "d MMMM"))
    return QLocale().toString(date, translate("times", "d MMMM yyyy"))


def _weekday(date: QDate, *, inside: bool) -> str:
    """The name of a weekday. At the beginning of a line it has a capital, in languages too that write it small
    (Spanish)."""
    name = QLocale().dayName(date.dayOfWeek(), QLocale.FormatType.LongFormat)
    return name if inside else name[:1].upper() + name[1:]


def date_only(ms: int) -> str:
    return QLocale().toString(moment(ms).date(), translate("times", "d MMMM yyyy"))


def full(ms: int) -> str:
    """For tooltips: the day with its weekday and year, and the time. The zone is this computer's, so it is not said."""
    day = QLocale().toString(moment(ms).date(), QLocale.FormatType.LongFormat)
    return translate("times", "{day}, {time}").format(day=day, time=clock_time(ms))


def when(ms: int, today: QDate | None = None, *, inside: bool = False) -> str:
    """`10:02` today, `Yesterday, 10:02`, `Tomorrow, 10:02`, else the day with the time."""
    date = moment(ms).date()
    now = today or QDate.currentDate()
    if date == now:
        return clock_time(ms)
    return translate("times", "{day}, {time}").format(day=day(ms, now, inside=inside), time=clock_time(ms))


def span(start: int, end: int, today: QDate | None = None) -> str:
    """From one moment until another. If both are on the same day, the day is said only once."""
    same = moment(start).date() == moment(end).date()
    return f"{coming(start, today)} – {clock_time(end) if same else coming(end, today, inside=True)}"


def coming(ms: int, today: QDate | None = None, *, inside: bool = False) -> str:
    """`Today, 18:02`, `Tomorrow, 18:02`, `Tuesday, 18:02` within the next week, else the day with its weekday."""
    shown = coming_day(ms, today, inside=inside)
    return translate("times", "{day}, {time}").format(day=shown, time=clock_time(ms))


def coming_day(ms: int, today: QDate | None = None, *, inside: bool = False) -> str:
    """`Tomorrow`, `Tuesday` within the next week, `Tuesday, 4 March` later. A day that has passed is never a bare
    weekday: people would take it for the next one."""
    date, now = moment(ms).date(), today or QDate.currentDate()
    ahead = now.daysTo(date)
    if 1 < ahead < 7:
        return _weekday(date, inside=inside)
    if ahead in (1, 0, -1):
        return day(ms, now, inside=inside)
    return translate("times", "{weekday}, {day}").format(weekday=_weekday(date, inside=inside), day=_dated(date, now))


def ago(ms: int, now_ms: int) -> str:
    """`just now`, `5 minutes ago`, `2 hours ago`, else the day; always inside a sentence."""
    minutes = max(0, now_ms - ms) // 60_000
    if minutes < 1:
        return translate("times", "just now")
    if minutes < 60:
        return translate("times", "%n minute(s) ago", "", minutes)
    if minutes < 24 * 60:
        return translate("times", "%n hour(s) ago", "", minutes // 60)
    return when(ms, inside=True)


def length(minutes: int) -> str:
    """`1:30 hours`, `3 days`, `2 weeks`; `2 days, 1:30 hours`."""
    days, rest = divmod(minutes, 24 * 60)
    #: A length of time
    hours = translate("values", "{time} hours").format(time=f"{rest // 60}:{rest % 60:02}")
    if not days:
        return hours
    whole = translate("times", "%n day(s)", "", days)
    if days % 7 == 0:
        whole = translate("times", "%n week(s)", "", days // 7)
    return translate("times", "{days}, {hours}").format(days=whole, hours=hours) if rest else whole
