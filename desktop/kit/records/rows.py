"""Records as rows of a list, painted in two lines."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop.kit import phrases, times
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.records.chip import name_of, state_of
from desktop.kit.records.subject import Subject
from desktop.kit.scope import Scope
from models.clock import milliseconds
from sync.overview import Entry

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecordRow:
    entry: Entry
    state: str
    second: str
    """The sort of the record, where it is, who added it, and when it was changed."""

    @property
    def key(self) -> bytes:
        return self.entry.record

    @property
    def title(self) -> str:
        return name_of(self.entry)

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.title, self.state, self.second)))


def row_of(entry: Entry, subject: Subject, scope: Scope) -> RecordRow:
    changed = translate("rows", "changed {when}").format(when=times.when(milliseconds(entry.changed), inside=True))
    first = subject.tells(scope.bridge, entry) if subject.tells is not None else ""
    parts = [first, *subject.chosen_in(entry.marks), entry.place, scope.names(entry.author), changed]
    if entry.list_number != scope.group.number:  # not everyone reads it
        parts.append(phrases.caption("circle.private"))
    return RecordRow(entry, state_of(entry), " · ".join(filter(None, parts)))


class RecordDelegate(LinesDelegate[RecordRow]):
    @override
    def lines(self, row: RecordRow) -> Lines:
        return Lines(row.title, row.state, row.second)
