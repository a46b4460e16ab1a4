"""What is in the calendar file of a group. The words for a gathering are made again only when the gathering or
this person's answer to it has changed."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.features.gatherings.feed.notes import Feed
from desktop.features.gatherings.reading import answers, as_record
from models.case import State
from models.features.gatherings.answers import Answer
from models.features.gatherings.calendar_choice import coming_to
from models.features.gatherings.calendar_writing import Written, written
from sync.circle_commands import Circle
from sync.overview import HIDDEN, Reader, Viewer, as_list

PAGE = 200
"""Gatherings that are read at once."""


class Row(NamedTuple):
    """A gathering as the store has it."""

    order_key: int
    record: bytes
    author: bytes
    began: int
    changed: int
    edits: int
    my_edits: int
    """Of this person's answer; 0 if there is none."""
    my_changed: int


OUT = ("left", "removed", "dropped", "applicant")
"""Standings of people, and of computers, that are in the group no more, or not yet."""


def lists_of(reader: Reader, viewer: Viewer, feed: Feed, circles: Iterable[Circle]) -> tuple[int, ...]:
    """The numbers of the lists whose gatherings the file names: none of a group or a circle in which this person is no
    longer."""
    standing = reader.rows("SELECT standing FROM groups WHERE group_number = ?", (viewer.group_number,))
    if standing and standing[0][0] in OUT:
        return ()
    inside = {each.list_number for each in circles if viewer.me in each.members}
    named = (each for each in viewer.lists if each in inside) if feed.circles else ()
    return (viewer.group_number, *named)


def rows(reader: Reader, viewer: Viewer, lists: Sequence[int], after: int) -> list[Row]:
    """The next gatherings of these lists, in the order of their keys; at most `PAGE`."""
    found = reader.rows(
        "SELECT r.order_key, r.id, r.author, r.created, coalesce(r.changed, r.created), r.edits,"
        " coalesce(a.edits, 0), coalesce(a.changed, 0) FROM fact f JOIN records r ON r.order_key = f.order_key"
        " LEFT JOIN records a ON a.subject = r.id AND a.subject != x'' AND a.kind = 'attendance' AND a.author = ?"
        " AND a.circle = r.circle AND a.edits > 0 WHERE f.order_key > ? AND f.kind = 'gathering' AND r.edits > 0"
        " AND f.group_number IN (SELECT value FROM json_each(?)) AND instr(coalesce(f.marks, ''), ?) = 0"
        " ORDER BY f.order_key LIMIT ?",
        (viewer.me, after, as_list(lists), f" {HIDDEN} ", PAGE),
    )
    return [Row(key, bytes(record), bytes(author), *rest) for key, record, author, *rest in found]


class FeedContent:
    def __init__(self) -> None:
        self._made: dict[bytes, tuple[object, Written | None]] = {}
        self._of: dict[int, bytes] = {}

    def forget(self, order_keys: Sequence[int]) -> None:
        """These records have changed; empty = many."""
        if not order_keys:
            self._made.clear()
        for each in order_keys:
            self._made.pop(self._of.get(each, b""), None)

    def stale(self, feed: Feed, found: Iterable[Row]) -> list[Row]:
        """The gatherings whose state has to be read."""
        return [each for each in found if self._made.get(each.record, ("", None))[0] != _key(feed, each)]

    def take(self, reader: Reader, me: bytes, feed: Feed, row: Row, state: State) -> None:
        """Work out what the file says of a gathering that is in this state."""
        self._of[row.order_key] = row.record
        record = as_record((row.record, row.author, row.began, row.changed, row.edits), state)
        shown = record if "when" in state else None
        if shown is not None and feed.coming:
            mine = answers(reader, row.record).get(me.hex(), Answer())
            shown = coming_to(record, mine, row.my_edits, row.my_changed)
        self._made[row.record] = _key(feed, row), written(shown) if shown is not None else None

    def parts(self, found: Iterable[Row]) -> list[Written]:
        """What the file with these gatherings is put together from."""
        made = (self._made[each.record][1] for each in found if each.record in self._made)
        return [each for each in made if each is not None]


def _key(feed: Feed, row: Row) -> object:
    return (row.changed, row.edits, *((row.my_edits, row.my_changed) if feed.coming else ()))
