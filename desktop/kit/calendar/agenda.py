"""Days with what is on them, one below the other."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from desktop.kit.calendar.entries import CalendarEntry, Days, long_day
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.lists import ItemRole, RowsModel


@dataclass(frozen=True, slots=True)
class AgendaRow:
    day: QDate
    entry: CalendarEntry

    @property
    def key(self) -> Hashable:
        return self.day.toJulianDay(), self.entry.id, self.entry.start

    @property
    def spoken(self) -> str:
        return f"{long_day(self.day)}: {self.entry.said(self.day)}"


class AgendaDelegate(LinesDelegate[AgendaRow]):
    @override
    def lines(self, row: AgendaRow) -> Lines:
        return Lines(row.entry.said(row.day), "", long_day(row.day))


class Agenda(QListView):
    opened = Signal(object)
    """The CalendarEntry that was chosen by Return or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel[AgendaRow](lambda row: row.entry.title, lambda row: row.spoken, self)
        self.setModel(self.rows)
        self.setItemDelegate(AgendaDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What is when"))
        self.activated.connect(lambda index: self.opened.emit(index.data(ItemRole).entry))

    def show_days(self, days: Days) -> None:
        self.rows.replace(AgendaRow(day, entry) for day in sorted(days, key=QDate.toJulianDay) for entry in days[day])
