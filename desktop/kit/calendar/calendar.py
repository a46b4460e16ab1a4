"""The month with its day below, or all days of the month as a list."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop.kit.calendar.agenda import Agenda
from desktop.kit.calendar.entries import CalendarEntry, by_day, long_day
from desktop.kit.calendar.month import MonthGrid, grid_start
from desktop.kit.controls import button, column, label, row, scrolled, tool


class Calendar(QWidget):
    """Who shows it gives the entries of what is shown whenever that changes."""

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
        self._month = QDate.currentDate()
        head = row(gap=1)
        self.title = label("", "heading", wrap=True)
        back, ahead = ("chevron-right", "chevron-left") if self.isRightToLeft() else ("chevron-left", "chevron-right")
        head.addWidget(tool(self.tr("Earlier month"), back, lambda: self._turn(-1)))
        head.addWidget(tool(self.tr("Later month"), ahead, lambda: self._turn(1)))
        head.addWidget(self.title, 1)
        self.turn = button(self.tr("As a list"), self._change_look, look="quiet")
        head.addWidget(button(self.tr("Today"), lambda: self.go(QDate.currentDate()), look="quiet"))
        head.addWidget(self.turn)
        layout.addLayout(head)
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
        first = grid_start(self._month)
        return first, first.addDays(41)

    def show_entries(self, entries: Iterable[CalendarEntry]) -> None:
        """What is in `span`. The day that is chosen stays so."""
        self._entries = list(entries)
        self._show(self.grid.day)

    def go(self, day: QDate) -> None:
        """Show the month of a day, and choose the day."""
        before, self._month = self.span, day
        self._show(day)
        if self.span != before or not self._entries:
            self.wanted.emit(*self.span)

    def _turn(self, months: int) -> None:
        self.go(self.grid.day.addMonths(months) if self.grid.day.isValid() else self._month.addMonths(months))

    def _show(self, day: QDate) -> None:
        name = QLocale().standaloneMonthName(self._month.month())
        self.title.setText(self.tr("{month} {year}").format(month=name, year=QLocale().toString(self._month, "yyyy")))
        self.grid.setAccessibleName(self.title.text())
        self.grid.days.show_month(self._month, by_day(self._entries, *self.span))
        self.grid.setCurrentIndex(self.grid.days.index_of(day))
        self._show_day()

    def _show_day(self) -> None:
        day = self.grid.day
        if self.grid.isHidden():
            month = QDate(self._month.year(), self._month.month(), 1)
            first, last = month, month.addMonths(1).addDays(-1)
        else:
            first = last = day
        days = by_day(self._entries, first, last) if first.isValid() else {}
        self.day.setText(long_day(day) if day.isValid() else "")
        self.day.setVisible(not self.grid.isHidden() and day.isValid())
        self.agenda.show_days(days)
        self.agenda.setVisible(bool(days))
        self.nothing.setVisible(not days)

    def _change_look(self) -> None:
        self.grid.setVisible(self.grid.isHidden())
        self.turn.setText(self.tr("As a month") if self.grid.isHidden() else self.tr("As a list"))
        self._show_day()
