"""Days and moments, typed as the language in force writes them or chosen from a calendar."""

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, QSize, Qt, QTime, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QLineEdit, QTableView, QToolButton, QWidget
from typing_extensions import override

from desktop.kit import theme, times
from desktop.kit.controls import column, label, row, shortcut, tool
from desktop.kit.forms.inputs import Input
from desktop.kit.icons import icon
from desktop.kit.typed_times import day_format, read_day, read_time, time_text
from models.case import State
from models.fields import Cell, Day, Invalid, Moment, Span
from models.fields.times import span

ISO = Qt.DateFormat.ISODate
USUAL: Final = 3_600_000
"""Milliseconds that something lasts if nobody has said how long."""
WIDTH, WIDEST = 70, 105
"""The usual and the largest width of a calendar, in steps."""


class DayLine(QWidget):
    """A line for a day, with a button for a calendar. Alt+Down opens it, too. When it loses the
    keyboard, it shows the day that was understood, in the form of the language."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, coming: bool = True) -> None:
        """`coming`: a day of the week or a date without a year is the next one, otherwise the last one."""
        super().__init__(parent)
        self._coming = coming
        layout = row(self, gap=1)
        self.line = QLineEdit()
        self.line.setPlaceholderText(QLocale().toString(QDate.currentDate(), day_format()))
        self.setFocusProxy(self.line)
        self.button = tool(self.tr("Choose the day from a calendar"), "day", self.open)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        shortcut("Alt+Down", self, self.open)
        self.line.textChanged.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._settle)

    @property
    def day(self) -> QDate:
        """The day that is meant; not valid if there is none."""
        return read_day(self.line.text(), coming=self._coming)

    def _settle(self) -> None:
        if self.day.isValid():
            self.line.setText(QLocale().toString(self.day, day_format()))

    def open(self) -> QDialog:
        """The calendar, just below."""
        dialog = QDialog(self, Qt.WindowType.Popup)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAccessibleName(self.tr("Calendar"))
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(self.tr("Day"))
        column(dialog, margin=1).addWidget(calendar)
        found = self.day
        calendar.setSelectedDate(found if found.isValid() else QDate.currentDate())

        def choose(day: QDate) -> None:
            self.line.setText(QLocale().toString(day, day_format()))
            dialog.accept()
            self.line.setFocus()

        calendar.activated.connect(choose)
        calendar.clicked.connect(choose)
        _colour(calendar)
        days = calendar.findChild(QTableView)
        if days is not None:
            days.setTabKeyNavigation(False)  # the arrow keys go from day to day
        dialog.resize(_width(calendar), theme.space(60))
        dialog.move(_beside(self, dialog.size()))
        dialog.open()
        calendar.setFocus()
        return dialog


def _width(calendar: QCalendarWidget) -> int:
    """The width at which a calendar does not cut off the names of the days. If the names are long, it shows letters."""
    names = (QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
    one = max(map(calendar.fontMetrics().horizontalAdvance, names)) + theme.space(4)
    if 7 * one > theme.space(WIDEST):
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    return max(theme.space(WIDTH), 7 * min(one, theme.space(WIDEST) // 7) + theme.space(4))


def _beside(anchor: QWidget, size: QSize) -> QPoint:
    """The corner of what opens below a widget, inside the screen."""
    room, corner = anchor.screen().availableGeometry(), anchor.mapToGlobal(anchor.rect().bottomLeft())
    right, bottom = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    return QPoint(max(room.left(), min(corner.x(), right)), max(room.top(), min(corner.y(), bottom)))


def _colour(calendar: QCalendarWidget) -> None:
    """Give a calendar the colours of the theme. Qt's own red and black may not be readable on its background."""
    plain = QTextCharFormat()
    plain.setForeground(theme.colour(theme.colours().muted))
    for each in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(each, plain)
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        turn = calendar.findChild(QToolButton, name)
        if turn is not None:
            turn.setIcon(icon(picture))


class DayInput(Input):
    def __init__(self, field: Day) -> None:
        self.day = DayLine()
        super().__init__(field, self.day.line)
        self.watch(self.day.button)
        self.inside.addWidget(self.day)
        self.day.edited.connect(self.edited)

    @property
    def text(self) -> str:
        return self.day.line.text()

    @text.setter
    def text(self, given: str) -> None:
        self.day.line.setText(given)

    @override
    def raw(self) -> Cell:
        found = self.day.day
        return found.toString(ISO) if found.isValid() else self.text

    @override
    def fill(self, state: State, name: str) -> None:
        found = QDate.fromString(str(state.get(name) or ""), ISO)
        self.text = QLocale().toString(found, day_format()) if found.isValid() else ""


class MomentLine(QWidget):
    """A day and a time of day, in the time zone of this computer."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=2)
        self.day, self.time = DayLine(), QLineEdit()
        self.setFocusProxy(self.day)
        self.time.setPlaceholderText(time_text(QTime(18, 0)))
        self.time.setFixedWidth(theme.space(22))
        layout.addWidget(self.day, 1)
        layout.addWidget(self.time)
        self.day.edited.connect(self.edited)
        self.time.textChanged.connect(lambda _text: self.edited.emit())
        self.time.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        found = read_time(self.time.text())
        if found.isValid():
            self.time.setText(time_text(found))

    @property
    def text(self) -> str:
        return f"{self.day.line.text()}\n{self.time.text()}".strip("\n")

    @text.setter
    def text(self, given: str) -> None:
        day, _, time = given.partition("\n")
        self.day.line.setText(day)
        self.time.setText(time)

    def moment(self, day: QDate) -> int | None:
        """Milliseconds since 1970; None if both fields are empty. If only the time is filled in, it is a time of `day`,
        which must then be valid. Raises Invalid."""
        typed, time = self.day.line.text().strip(), self.time.text().strip()
        if not typed and not time:
            return None
        found, at = self.day.day if typed else day, read_time(time)
        if not found.isValid():
            raise Invalid("field.bad_day")
        if not at.isValid():
            raise Invalid("field.bad_time")
        return QDateTime(found, at).toMSecsSinceEpoch()

    def show_moment(self, ms: int) -> None:
        at = times.moment(ms)
        self.day.line.setText(QLocale().toString(at.date(), day_format()))
        self.time.setText(time_text(at.time()))

    def call(self, name: str) -> None:
        self.day.line.setAccessibleName(name)
        self.time.setAccessibleName(self.tr("{field}, time of day").format(field=name))


class MomentInput(Input):
    """One moment, or two with a Span."""

    def __init__(self, field: Moment | Span) -> None:
        self.lines = [MomentLine() for _ in range(2 if isinstance(field, Span) else 1)]
        super().__init__(field, self.lines[0].day.line)
        words = (self.tr("from"), self.tr("until")) if len(self.lines) > 1 else ("",)
        for line, word in zip(self.lines, words, strict=True):
            if word:
                self.inside.addWidget(label(word, "small", look="muted"))
            self.inside.addWidget(line)
            line.edited.connect(self.edited)
            for control in (line.day.line, line.day.button, line.time):
                self.watch(control)
        self._offered = ""
        """The end that was filled in without having been typed."""
        for control in (self.lines[0].day.line, self.lines[0].time):
            control.editingFinished.connect(self._offer_end)

    @property
    def text(self) -> str:
        return "\n\n".join(line.text for line in self.lines).strip("\n")

    @text.setter
    def text(self, given: str) -> None:
        for line, text in zip(self.lines, [*given.split("\n\n"), ""], strict=False):
            line.text = text

    @override
    def raw(self) -> Cell:
        found = [line.moment(self.lines[0].day.day if line is not self.lines[0] else QDate()) for line in self.lines]
        if found[0] is None and found[-1] is None:
            return None
        if len(found) == 1:
            return found[0]
        if None in found:
            raise Invalid("field.half_span")
        return f"{found[0]}/{found[1]}"

    def _offer_end(self) -> None:
        """Where nobody has typed an end, it is an hour after the beginning."""
        begins, ends = self.lines[0], self.lines[-1]
        if begins is ends or ends.text.strip() not in ("", self._offered):
            return
        with suppress(Invalid):
            begin = begins.moment(QDate())
            if begin is not None:
                ends.show_moment(begin + USUAL)
                self._offered = ends.text

    @override
    def fill(self, state: State, name: str) -> None:
        value = state.get(name)
        moments = () if value is None else span(value) if isinstance(self.field, Span) else (value,)
        for line, moment in zip(self.lines, moments, strict=False):
            line.show_moment(int(moment))

    @override
    def call(self, name: str, description: str) -> None:
        for line, of in zip(self.lines, (self.tr("{field}, from"), self.tr("{field}, until")), strict=False):
            line.call(of.format(field=name) if len(self.lines) > 1 else name)
        self.control.setAccessibleDescription(description)
