"""How often something comes again, put together from choices, with the rule in words below."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from desktop.kit import phrases, recurring, theme
from desktop.kit.combo import ComboBox
from desktop.kit.controls import column, label, row
from desktop.kit.flow import FlowLayout
from desktop.kit.forms.dates import DayLine
from desktop.kit.forms.inputs import Input
from desktop.kit.forms.numbers import plain_number
from desktop.kit.typed_times import day_format
from models.case import State
from models.fields import Cell, Invalid
from models.fields.recurrences import ORDINALS, UNITS, WEEKDAYS, Recurrence, Repeat, rule, written


class Weekdays(QWidget):
    """A button for each day of the week that stays pressed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, gap=1)
        self.buttons: dict[str, QToolButton] = {}
        for code in recurring.week():
            made = self.buttons[code] = QToolButton()
            made.setText(QLocale().dayName(WEEKDAYS.index(code) + 1, QLocale.FormatType.ShortFormat))
            made.setAccessibleName(recurring.weekday(code))
            made.setToolTip(recurring.weekday(code))
            made.setCheckable(True)
            made.setProperty("look", "toggle")
            made.toggled.connect(lambda _on: self.edited.emit())
            layout.addWidget(made)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code in WEEKDAYS if self.buttons[code].isChecked())

    def choose(self, codes: tuple[str, ...]) -> None:
        for code, each in self.buttons.items():
            each.setChecked(code in codes)


class End(QWidget):
    """Whether it goes on for ever, until a day, or so many times."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, gap=1)
        self.how, self.day, self.count = ComboBox(), DayLine(), QLineEdit()
        for code, text in (("", self.tr("Without an end")), ("until", self.tr("Until a day")),
                           ("count", self.tr("A number of times"))):  # fmt: skip
            self.how.addItem(text, code)
        self.how.setAccessibleName(self.tr("End"))
        self.day.line.setAccessibleName(self.tr("Last day"))
        self.count.setAccessibleName(self.tr("How often in all"))
        for each in (self.how, self.day, self.count):
            layout.addWidget(each)
        self.how.changed.connect(self._show)
        for signal in (self.how.changed, self.day.edited, self.count.textChanged):
            signal.connect(lambda *_given: self.edited.emit())
        self._show()

    def _show(self) -> None:
        self.day.setVisible(self.how.chosen == "until")
        self.count.setVisible(self.how.chosen == "count")

    def read(self) -> tuple[int | None, dt.date | None]:
        """How often, and until when. Raises Invalid."""
        if self.how.chosen == "until":
            day = self.day.day
            if not day.isValid():
                raise Invalid("field.bad_day")
            return None, dt.date(day.year(), day.month(), day.day())
        if self.how.chosen == "count":
            return number(self.count.text()), None
        return None, None

    def fill(self, repeat: Repeat | None) -> None:
        count, until = (repeat.count, repeat.until) if repeat else (None, None)
        self.count.setText(phrases.number(count) if count else "")
        day = QDate(until.year, until.month, until.day) if until else QDate()
        self.day.line.setText(QLocale().toString(day, day_format()) if until else "")
        self.how.choose("until" if until else "count" if count else "")


class RecurrenceInput(Input):
    def __init__(self, field: Recurrence) -> None:
        self.unit, self.nth, self.nth_day = ComboBox(), ComboBox(), ComboBox()
        super().__init__(field, self.unit)
        self.interval, self.weekdays, self.end = QLineEdit(), Weekdays(), End()
        self.said = label("", "small", look="muted", wrap=True)
        self._fill_choices()
        line = row(gap=2)
        line.addWidget(self.unit, 2)
        line.addWidget(self.interval, 0)
        monthly = row(gap=2)
        monthly.addWidget(self.nth, 1)
        monthly.addWidget(self.nth_day, 1)
        self.inside.addLayout(line)
        self.inside.addWidget(self.weekdays)
        self.inside.addLayout(monthly)
        self.inside.addWidget(self.end)
        self.inside.addWidget(self.said)
        for each in (self.interval, self.nth, self.nth_day, *self.weekdays.buttons.values(), self.end.how,
                     self.end.day.line, self.end.day.button, self.end.count):  # fmt: skip
            self.watch(each)
        for signal in (self.unit.changed, self.nth.changed, self.nth_day.changed, self.interval.textChanged,
                       self.weekdays.edited, self.end.edited):  # fmt: skip
            signal.connect(self._changed)
        self._show()

    def _fill_choices(self) -> None:
        often = (self.tr("Only once"), self.tr("Daily, every so many days:"), self.tr("Weekly, every so many weeks:"),
                 self.tr("Monthly, every so many months:"), self.tr("Yearly, every so many years:"))  # fmt: skip
        for text, unit in zip(often, ("", *UNITS), strict=True):
            self.unit.addItem(text, unit)
        self.interval.setText(phrases.number(1))
        self.interval.setFixedWidth(theme.space(16))
        self.interval.setAccessibleName(self.tr("How many days, weeks, months or years from one to the next"))
        self.nth.addItem(self.tr("On the same day of the month"), 0)
        for each in ORDINALS:
            self.nth.addItem(self.tr("On the {first}").format(first=recurring.ordinal(each)), each)
        self.nth.setAccessibleName(self.tr("Where in the month"))
        for code in recurring.week():
            self.nth_day.addItem(recurring.weekday(code), code)
        self.nth_day.setAccessibleName(self.tr("Day of the week"))

    def _changed(self, *_given: object) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """Show only the fields that belong to the choice, and the rule in words."""
        unit = self.unit.chosen
        self.interval.setVisible(bool(unit))
        self.weekdays.setVisible(unit == "WEEKLY")
        self.nth.setVisible(unit == "MONTHLY")
        self.nth_day.setVisible(unit == "MONTHLY" and bool(self.nth.chosen))
        self.end.setVisible(bool(unit))
        try:
            repeat = self._repeat()
        except Invalid:
            repeat = None
        self.said.setText(recurring.words(repeat) if repeat else "")
        self.said.setVisible(repeat is not None)

    def _repeat(self) -> Repeat | None:
        """What is chosen. Raises Invalid."""
        unit = self.unit.chosen
        if not unit:
            return None
        nth = (self.nth.chosen, self.nth_day.chosen) if unit == "MONTHLY" and self.nth.chosen else None
        weekdays = self.weekdays.chosen if unit == "WEEKLY" else ()
        return Repeat(unit, number(self.interval.text()), weekdays, nth, *self.end.read())

    @property
    def text(self) -> str:
        """The rule. What does not fit is not kept in drafts."""
        try:
            repeat = self._repeat()
        except Invalid:
            return ""
        return written(repeat) if repeat else ""

    @text.setter
    def text(self, given: str) -> None:
        repeat = rule(given) if given and self.field.accepts(given) else None
        self.unit.choose(repeat.unit if repeat else "")
        self.interval.setText(phrases.number(repeat.interval if repeat else 1))
        self.weekdays.choose(repeat.weekdays if repeat else ())
        place, day = repeat.nth if repeat and repeat.nth else (0, recurring.week()[0])
        self.nth.choose(place)
        self.nth_day.choose(day)
        self.end.fill(repeat)

    @override
    def raw(self) -> Cell:
        repeat = self._repeat()
        return written(repeat) if repeat else None

    @override
    def fill(self, state: State, name: str) -> None:
        self.text = str(state.get(name) or "")

    @override
    def call(self, name: str, description: str) -> None:
        super().call(name, " ".join(filter(None, (description, self.said.text()))))


def number(typed: str) -> int:
    """1 to 999. Raises Invalid."""
    plain = plain_number(typed)
    if not plain.isascii() or not plain.isdigit() or not 1 <= int(plain) <= 999:
        raise Invalid("field.out_of_range", least="1", most="999")
    return int(plain)
