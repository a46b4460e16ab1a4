"""Paints the days of a month or of a week: the number, and below as many titles as fit; the rest is counted."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.kit import phrases, theme
from desktop.kit.calendar.entries import CalendarEntry
from desktop.kit.ground import paint_ring
from desktop.kit.letters import cut

translate = QCoreApplication.translate
_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)


@dataclass(frozen=True, slots=True)
class Cell:
    day: QDate
    there: tuple[CalendarEntry, ...]
    in_month: bool
    named: bool
    """Is the name of the month beside the number?"""


class DayPainter:
    """Paints many days at once, each layer of all of them before the next one: changing pen and font for every day
    takes longer than what is painted."""

    def __init__(self, painter: QPainter, days: Iterable[tuple[QRect, Cell]], chosen: QDate) -> None:
        """`chosen` may be invalid."""
        self._painter, self._chosen = painter, chosen
        self._days = [(QRectF(rect).adjusted(1, 1, -1, -1), cell) for rect, cell in days]
        aside, above = theme.space(1), theme.space(0.5)
        self._inside = [box.adjusted(aside, above, -aside, -above) for box, _ in self._days]
        self._colours = theme.colours()

    def paint(self, *, focused: bool) -> None:
        """`focused`: the chosen day has the keyboard."""
        self._grounds()
        self._numbers(QDate.currentDate())
        self._titles()
        if focused:
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for box, cell in self._days:
                if cell.day == self._chosen:
                    paint_ring(self._painter, box, True)

    def _grounds(self) -> None:
        colours = self._colours
        for box, cell in self._days:
            ground = colours.soft if cell.day == self._chosen else colours.card if cell.in_month else colours.side
            self._painter.fillRect(box, theme.colour(ground))
        self._painter.setPen(theme.colour(colours.line))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRects([box for box, _ in self._days])

    def _write_in(self, cell: Cell) -> None:
        colours = self._colours
        ink = colours.on_soft if cell.day == self._chosen else colours.text if cell.in_month else colours.muted
        self._painter.setPen(theme.colour(ink))

    def _numbers(self, today: QDate) -> None:
        self._painter.setFont(theme.font("small"))
        metrics = self._painter.fontMetrics()
        for area, (_, cell) in zip(self._inside, self._days, strict=True):
            self._write_in(cell)
            if cell.day == today:
                self._painter.setFont(theme.font("strong"))
                #: The number of today's day in a calendar
                said = translate("calendar", "{day}, today").format(day=_number(cell))
                fits = self._painter.fontMetrics().horizontalAdvance(said) <= area.width()
                if not fits:  # the ground says it, too
                    self._painter.setFont(theme.font("small"))
                self._painter.drawText(area, _TOP, said if fits else cut(metrics, _number(cell), area.width()))
                self._painter.setFont(theme.font("small"))
            elif cell.named:
                self._painter.drawText(area, _TOP, cut(metrics, _number(cell), area.width()))
            else:  # a number alone always fits
                self._painter.drawText(area, _TOP, _number(cell))

    def _titles(self) -> None:
        self._painter.setFont(theme.font("small"))
        metrics = self._painter.fontMetrics()
        line = metrics.height()
        for area, (_, cell) in zip(self._inside, self._days, strict=True):
            if not cell.there:
                continue
            self._write_in(cell)
            titles = _fitting(cell, max(1, int((area.height() - line) // line)))
            for number, title in enumerate(titles, 1):
                place = QRectF(area.left(), area.top() + number * line, area.width(), line)
                self._painter.drawText(place, _MIDDLE, cut(metrics, title, area.width()))


def _number(cell: Cell) -> str:
    number = phrases.number(cell.day.day())
    if not cell.named:
        return number
    return f"{number} {QLocale().standaloneMonthName(cell.day.month(), QLocale.FormatType.ShortFormat)}"


def _fitting(cell: Cell, room: int) -> list[str]:
    """The titles of a day that fit into `room` lines; the last line counts the others."""
    if len(cell.there) <= room:
        return [each.said(cell.day) for each in cell.there]
    titles = [each.said(cell.day) for each in cell.there[: room - 1]]
    more = len(cell.there) - len(titles)
    return [*titles, translate("calendar", "%n more", "", more) if room > 1 else phrases.number(more)]
