"""Records as rows of a list, painted in two lines."""

from dataclasses import dataclass

from typing_extensions import override

from desktop.kit import phrases, times
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.people import Names
from desktop.kit.records.chip import name_of, state_of
from models.clock import milliseconds
from sync.overview import Entry


@dataclass(frozen=True, slots=True)
class RecordRow:
    entry: Entry
    state: str
    second: str
    """Where it is, and who added it."""

    @property
    def key(self) -> bytes:
        return self.entry.record

    @property
    def title(self) -> str:
        return name_of(self.entry)

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.title, self.state, self.second)))


def row_of(entry: Entry, names: Names, *, private: bool) -> RecordRow:
    """`private`: not everyone reads it."""
    parts = [entry.place, names(entry.author), times.day(milliseconds(entry.changed))]
    if private:
        parts.append(phrases.caption("circle.private"))
    return RecordRow(entry, state_of(entry), " · ".join(filter(None, parts)))


class RecordDelegate(LinesDelegate[RecordRow]):
    @override
    def lines(self, row: RecordRow) -> Lines:
        return Lines(row.title, row.state, row.second)
