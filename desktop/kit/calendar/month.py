"""A month as a grid of six weeks, or one week. Arrows go from day to day, also beyond what is shown."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.kit import phrases, theme
from desktop.kit.calendar.entries import Days, spoken
from desktop.kit.calendar.painting import Cell, DayPainter
from desktop.kit.lists import ROOT, Index, ItemRole

WEEKS, WEEK = 6, 7


class MonthModel(QAbstractTableModel):
    """`first` is the day in the upper leading corner."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.month = QDate.currentDate(), QDate.currentDate().month()
        self.weeks = WEEKS
        self._days: Days = {}

    def show_month(self, day: QDate, days: Days) -> None:
        """The month of `day`, with what is on its days."""
        self._reset(grid_start(day), day, WEEKS, days)

    def show_week(self, day: QDate, days: Days) -> None:
        """The week of `day`, with what is on its days."""
        self._reset(week_start(day), day, 1, days)

    def _reset(self, first: QDate, day: QDate, weeks: int, days: Days) -> None:
        self.beginResetModel()
        self.first, self.month, self.weeks, self._days = first, day.month(), weeks, days
        self.endResetModel()

    @property
    def last(self) -> QDate:
        return self.first.addDays(self.weeks * WEEK - 1)

    def is_among(self, day: QDate) -> bool:
        """Is the day one of those that are shown, and not one before or after the month?"""
        return self.first <= day <= self.last and (self.weeks == 1 or day.month() == self.month)

    def index_of(self, day: QDate) -> QModelIndex:
        """Invalid if the day is not shown."""
        apart = self.first.daysTo(day)
        return self.index(apart // WEEK, apart % WEEK) if 0 <= apart < self.weeks * WEEK else QModelIndex()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.weeks

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else WEEK

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row() * WEEK + index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return phrases.number(cell.day.day())
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(cell.day, list(cell.there))
            case _ if role == ItemRole:
                return cell
        return None

    def cell(self, number: int) -> Cell:
        """The day `number` days after the first one."""
        day = self.first.addDays(number)
        there = tuple(self._days.get(day, ()))
        return Cell(day, there, self.is_among(day), named=number == 0 or day.day() == 1)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        number = self.first.addDays(section).dayOfWeek()
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat)
        return None


class MonthGrid(QTableView):
    day_chosen = Signal(QDate)
    month_wanted = Signal(QDate)
    """A day of a month, or of a week, that is not shown: show it, and this day in it."""
    day_opened = Signal(QDate)
    """Return, or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MonthModel()
        self.days.setParent(self)
        self.setModel(self.days)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Month"))
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setMinimumHeight(theme.space(16) * WEEKS // 2)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.activated.connect(lambda index: self.day_opened.emit(index.data(ItemRole).day))

    @property
    def day(self) -> QDate:
        """The day that is chosen; not valid if there is none."""
        index = self.currentIndex()
        return index.data(ItemRole).day if index.isValid() else QDate()

    def choose(self, day: QDate) -> None:
        index = self.days.index_of(day)
        if index.isValid() and self.days.is_among(day):
            self.setCurrentIndex(index)
        else:
            self.month_wanted.emit(day)

    def apart(self, day: QDate, pages: int) -> QDate:
        """The day `pages` months after another one, or weeks if the calendar shows a week."""
        return day.addDays(pages * WEEK) if self.days.weeks == 1 else day.addMonths(pages)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rects = (self.visualRect(self.days.index(*divmod(number, WEEK))) for number in range(self.days.weeks * WEEK))
        days = [(rect, self.days.cell(number)) for number, rect in enumerate(rects) if rect.intersects(event.rect())]
        DayPainter(painter, days, self.day).paint(focused=self.hasFocus())
        painter.end()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.day_chosen.emit(index.data(ItemRole).day)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, aside = self.day, -1 if self.isRightToLeft() else 1
        if not day.isValid():
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Left:
                self.choose(day.addDays(-aside))
            case Qt.Key.Key_Right:
                self.choose(day.addDays(aside))
            case Qt.Key.Key_Up:
                self.choose(day.addDays(-WEEK))
            case Qt.Key.Key_Down:
                self.choose(day.addDays(WEEK))
            case Qt.Key.Key_PageUp:
                self.choose(self.apart(day, -1))
            case Qt.Key.Key_PageDown:
                self.choose(self.apart(day, 1))
            case Qt.Key.Key_Home:
                self.choose(day.addDays(-_place_in_week(day)))
            case Qt.Key.Key_End:
                self.choose(day.addDays(WEEK - 1 - _place_in_week(day)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.day_opened.emit(day)
            case _:
                super().keyPressEvent(event)


def grid_start(day: QDate) -> QDate:
    """The first day of the week in which the month of `day` begins."""
    first = QDate(day.year(), day.month(), 1)
    return first.addDays(-_place_in_week(first))


def week_start(day: QDate) -> QDate:
    """The first day of the week of `day`."""
    return day.addDays(-_place_in_week(day))


def _place_in_week(day: QDate) -> int:
    """0 for the first day of the week of the country."""
    return (day.dayOfWeek() - QLocale().firstDayOfWeek().value) % WEEK
