"""The month or the week with its day below, or all days of the month as a list."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.calendar.agenda import Agenda
from desktop.kit.calendar.entries import CalendarEntry, Days, by_day, long_day
from desktop.kit.calendar.month import MonthGrid, grid_start, week_start
from desktop.kit.controls import button, column, label, row, scrolled, tool

NARROW = 150
"""Steps of a calendar below which the ways to look at it are below its title."""


class Calendar(QWidget):
    """Whoever shows it gives the entries of what is shown whenever that changes."""

    wanted = Signal(QDate, QDate)
    """The first and the last day that are shown now."""
    opened = Signal(object)
    """An CalendarEntry that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        column(self).addWidget(scrolled(inside))
        layout = column(inside, gap=2)
        self.grid, self.agenda = MonthGrid(), Agenda()
        self._entries: list[CalendarEntry] = []
        self._days: Days = {}
        """What is on each day of the span."""
        self._is_filled = False
        """Has somebody given the entries of the span?"""
        self._month = QDate.currentDate()
        self._coming = QDate()
        """The day that will be chosen, while the entries of its span are asked for."""
        self._is_week = False
        head, ways = row(gap=1), row(gap=1)
        self.title = label("", "heading", wrap=True)
        self._earlier, self._later = (tool("", picture, partial(self._turn, pages))
                                      for picture, pages in (("chevron-left", -1), ("chevron-right", 1)))  # fmt: skip
        for each in (self._earlier, self._later):
            head.addWidget(each)
        head.addWidget(self.title, 1)
        self.turn = button(self.tr("As a list"), self._change_look, look="quiet")
        ways.addWidget(button(self.tr("Today"), lambda: self.go(QDate.currentDate()), look="quiet"))
        self.weekly = button(self.tr("As a week"), self._change_span, look="quiet")
        ways.addWidget(self.weekly)
        ways.addWidget(self.turn)
        ways.addStretch(0)
        self._head = row(gap=1)
        self._head.addLayout(head, 1)
        self._head.addLayout(ways)
        layout.addLayout(self._head)
        layout.addWidget(self.grid, 3)
        self.day = label("", "strong", wrap=True)
        layout.addWidget(self.day)
        layout.addWidget(self.agenda, 2)
        self.nothing = label(self.tr("Nothing is planned then."), look="muted", wrap=True)
        layout.addWidget(self.nothing)
        self.grid.day_chosen.connect(lambda _day: self._show_day())
        self.grid.month_wanted.connect(self.go)
        self.grid.day_opened.connect(lambda _day: self.agenda.setFocus())
        self.agenda.opened.connect(self.opened)
        self.go(self._month)

    @property
    def span(self) -> tuple[QDate, QDate]:
        """The first and the last day that are shown."""
        if self._is_week:
            first = week_start(self._month)
            return first, first.addDays(6)
        first = grid_start(self._month)
        return first, first.addDays(41)

    def show_entries(self, entries: Iterable[CalendarEntry]) -> None:
        """Show these entries, which lie in `span`. The chosen day stays chosen."""
        self._entries, self._is_filled = list(entries), True
        self._show(self._coming if self._coming.isValid() else self.grid.day)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the title beside the ways to look at it, they are below it."""
        narrow = event.size().width() < theme.space(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        super().resizeEvent(event)

    def go(self, day: QDate) -> None:
        """Show the month of a day, and choose the day."""
        before, self._month = self.span, day
        if self.span == before and self._entries:
            self._show(day)
            return
        self._entries, self._is_filled = [], False
        self._coming = day
        self.wanted.emit(*self.span)  # most often the entries come at once, and all is shown together
        self._coming = QDate()
        if not self._is_filled:
            self._show(day)

    def _turn(self, pages: int) -> None:
        self.go(self.grid.apart(self.grid.day if self.grid.day.isValid() else self._month, pages))

    def _show(self, day: QDate) -> None:
        self._name()
        days = self._days = by_day(self._entries, *self.span)
        (self.grid.days.show_week if self._is_week else self.grid.days.show_month)(self._month, days)
        with QSignalBlocker(self.grid):  # it is said once, below
            self.grid.setCurrentIndex(self.grid.days.index_of(day))
        self._show_day()

    def _name(self) -> None:
        """Write the title, and name the arrows after where they lead."""
        name, year = QLocale().standaloneMonthName(self._month.month()), QLocale().toString(self._month, "yyyy")
        month = self.tr("{month} {year}").format(month=name, year=year)
        week = self.tr("Week from {day}").format(day=long_day(self.span[0]))
        self.title.setText(week if self._is_week else month)
        self.grid.setAccessibleName(self.title.text())
        for each, of_month, of_week in ((self._earlier, self.tr("Earlier month"), self.tr("Earlier week")),
                                        (self._later, self.tr("Later month"), self.tr("Later week"))):  # fmt: skip
            each.setAccessibleName(of_week if self._is_week else of_month)
            each.setToolTip(each.accessibleName())

    def _show_day(self) -> None:
        day = self.grid.day
        if self.grid.isHidden():
            month = QDate(self._month.year(), self._month.month(), 1)
            first, last = month, month.addMonths(1).addDays(-1)
        else:
            first = last = day
        days = {each: there for each, there in sorted(self._days.items(), key=lambda found: found[0].toJulianDay())
                if first.isValid() and first <= each <= last}  # fmt: skip
        self.day.setText(long_day(day) if day.isValid() else "")
        self.day.setVisible(not self.grid.isHidden() and day.isValid())
        self.agenda.show_days(days)
        self.agenda.setVisible(bool(days))
        self.nothing.setVisible(not days)

    def _change_span(self) -> None:
        """A week instead of the month, or the other way round. The day that is chosen stays so."""
        day = self.grid.day if self.grid.day.isValid() else self._month
        self._is_week = not self._is_week
        self.weekly.setText(self.tr("As a month") if self._is_week else self.tr("As a week"))
        self._month = day
        self._show(day)
        self.wanted.emit(*self.span)

    def _change_look(self) -> None:
        self.grid.setVisible(self.grid.isHidden())
        self.weekly.setVisible(not self.grid.isHidden())
        if self.grid.isHidden() and self._is_week:
            self._change_span()
        self.turn.setText(self.tr("As a month") if self.grid.isHidden() else self.tr("As a list"))
        self._show_day()
