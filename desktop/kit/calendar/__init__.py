"""A calendar: a month as a grid and as a list."""

from desktop.kit.calendar.calendar import Calendar
from desktop.kit.calendar.entries import CalendarEntry, from_facts

__all__ = ["Calendar", "CalendarEntry", "from_facts"]
