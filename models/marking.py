"""How people mark words of a text (`models.markup`): the changes of the text that do it.

They only put in and take out marks, never letters. So whoever marks words that somebody else types in at the same time
keeps what the other has typed.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct

from models import markup
from models.differences import TextChange
from models.errors import Refused
from models.markup import Mark, Run


class _Letter(NamedTuple):
    """A letter that is shown and not blank, with the backslash before it, if any."""

    start: int
    end: int
    bold: bool


class _Line(Struct, frozen=True):
    """A line, and its part between `start` and `end`. All places but `at` count from its beginning."""

    at: int
    text: str
    start: int
    end: int
    marks: list[Mark]

    @property
    def heading(self) -> Mark:
        """The mark that makes it a heading; where there is none, an empty one in its place."""
        return next((mark for mark in self.marks if self.text[mark.start] == "#"), Mark(0, 0))

    @property
    def letters(self) -> list[_Letter]:
        escaped = {mark.end for mark in self.marks if self.text[mark.start] == "\\"}
        return [each for run in markup.runs(self.text, 0, self.marks) for each in _letters(run, escaped)]

    def chosen(self, letter: _Letter) -> bool:
        return self.start < letter.end <= self.end


def bolded(text: str, start: int, end: int) -> tuple[TextChange, ...]:
    """Changes that make the letters between these places bold, or plain if all of them are bold."""
    here = list(_within(text, start, end))
    wanted = not all(letter.bold for line in here for letter in line.letters if line.chosen(letter))
    return _in_order(change for line in here for change in _rebolded(line, wanted))


def linked(text: str, start: int, end: int, address: str) -> tuple[TextChange, ...]:
    """Changes that make the letters between these places a link to this address, in place of all links there; with an
    empty address, no link. Raises Refused `text.bad_link`."""
    address = address.replace("(", "%28").replace(")", "%29")
    if address and not markup.is_address(address):
        raise Refused("text.bad_link")
    return _in_order(change for line in _within(text, start, end) for change in _relinked(line, address))


def headed(text: str, start: int, end: int, level: int) -> tuple[TextChange, ...]:
    """Changes that make the lines of these places headings of this level, 1 to 3, or plain lines: 0."""
    heading = "#" * level + " " * (level > 0)
    found = ((line, line.heading) for line in _within(text, start, end))
    return _in_order(
        TextChange(line.at + mark.start, mark.end - mark.start, heading)
        for line, mark in found if line.text[mark.start : mark.end] != heading
    )  # fmt: skip


def _within(text: str, start: int, end: int) -> Iterator[_Line]:
    for line, at, _level, marks in markup.lines(text):
        if at <= end and start <= at + len(line):
            yield _Line(at, line, start - at, end - at, marks)


def _letters(run: Run, escaped: set[int]) -> Iterator[_Letter]:
    for place, letter in enumerate(run.text, run.start):
        if letter not in markup.WHITE:
            yield _Letter(place - (place in escaped), place + 1, run.bold)


def _in_order(changes: Iterable[TextChange]) -> tuple[TextChange, ...]:
    """From the end to the beginning, so that no change moves the places of the next."""
    return tuple(sorted(changes, key=lambda each: (-each.index, -each.delete)))


def _rebolded(line: _Line, wanted: bool) -> Iterator[TextChange]:
    """Marks stay that are where they have to be: before or after the same letter."""
    letters = [each._replace(bold=wanted) if line.chosen(each) else each for each in line.letters]
    missing: dict[tuple[int, int], int] = {}  # (number of letters before a mark, begins or ends) -> its place
    before = 0
    for bold, group in groupby(letters, attrgetter("bold")):
        same = list(group)
        if bold:
            missing |= {(before, 1): same[0].start, (before + len(same), -1): same[-1].end}
        before += len(same)
    ends = [each.end for each in letters]
    for mark in line.marks:
        if mark.bold and missing.pop((bisect_right(ends, mark.start), mark.bold), None) is None:
            yield TextChange(line.at + mark.start, mark.end - mark.start)
    yield from (TextChange(line.at + place, 0, "**") for place in missing.values())


def _relinked(line: _Line, address: str) -> Iterator[TextChange]:
    chosen = [each for each in line.letters if line.chosen(each)]
    if not chosen:
        return
    begun: list[Mark] = []
    for mark in line.marks:
        if mark.link:
            begun.append(mark)
        elif mark.link is not None:
            first = begun.pop()
            if first.end <= chosen[-1].start and chosen[0].end <= mark.start:
                yield from (TextChange(line.at + each.start, each.end - each.start) for each in (first, mark))
    if address:
        yield TextChange(line.at + chosen[0].start, 0, "[")
        yield TextChange(line.at + chosen[-1].end, 0, f"]({address})")
