"""Who can get a report, and in which private circle it is sent to them. No Qt: the command line uses it, too."""

import json
from collections.abc import Iterable

from desktop.features.conversations.queries import Reader
from models.case import ALL_POWERS
from sync.circle_commands import Circle, OpenCircle

POWER = "messages.moderate"
IN = ("member", "provisional")
"""Standings of people who may write."""


def moderators(reader: Reader, group: int) -> list[bytes]:
    """Who may moderate, by id."""
    rows = reader.rows("SELECT member, powers, standing FROM members WHERE group_number = ? ORDER BY member", (group,))
    return [bytes(member) for member, powers, standing in rows
            if standing in IN and {POWER, ALL_POWERS} & set(json.loads(powers or "[]"))]  # fmt: skip


def opened(reader: Reader, me: bytes, circles: Iterable[Circle], members: Iterable[bytes]) -> bytes | None:
    """The circle of this person and exactly these members that was opened for reports, if there is one. In no other
    would a word between friends and a report stand side by side."""
    used = {number for (number,) in reader.rows("SELECT DISTINCT group_number FROM report WHERE author = ?", (me,))}
    people = {me, *members}
    same = [each.id for each in circles if each.list_number in used and set(each.members) == people]
    return min(same, default=None)


def opening(group: int, name: str, members: Iterable[bytes]) -> OpenCircle:
    """What opens a circle for reports to these members."""
    found = tuple(members)
    return OpenCircle(group, "pair" if len(found) == 1 else "people", name, found)


def is_private(reader: Reader, group: int, message: bytes) -> bool:
    """Was it said where not everybody reads, so that those who get the report may not read it?"""
    rows = reader.rows("SELECT group_number FROM message WHERE record = ?", (message,))
    return bool(rows) and rows[0][0] != group
